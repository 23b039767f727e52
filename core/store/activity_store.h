#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/sqlite/database.h"

#include <optional>
#include <vector>

namespace amparo {

/// What came of a sync, or of several in a row.
struct SyncActivity {
  Milliseconds at = 0;  ///< when it ended, by this computer's clock
  int times = 1;        ///< so often the same came of it; `at` is of the last
  bool carried = false; ///< in files, by a courier
  qint64 sent = 0;      ///< changes that have a verdict
  qint64 received = 0;  ///< records
  qint64 conflicts = 0;
  qint64 rejected = 0;
  qint64 bytes = 0; ///< of both ways, before TLS and headers
  Milliseconds took = 0;
  std::optional<Error> error; ///< that ended it

  /// Something got through.
  bool isMove() const { return sent > 0 || received > 0; }
};

/// What the syncs of this computer did. Each call is its own transaction unless one is open.
class ActivityStore {
 public:
  static constexpr int kept = 300;

  explicit ActivityStore(sqlite::Database& database)
      : database_(database) {}

  /// A sync that moved nothing and did not fail is not worth a line; one that failed like the last is
  /// counted with it.
  void note(const SyncActivity& activity);
  /// The newest first.
  std::vector<SyncActivity> newest(int limit = kept);

 private:
  sqlite::Database& database_;
};

} // namespace amparo
