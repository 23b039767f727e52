#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/sqlite/database.h"

#include <vector>

namespace amparo {

/// How far somebody has read a record.
struct ReadingPlace {
  int position = 0;   ///< in the text of its page
  int characters = 0; ///< of that text: where it has become longer, the place is further down
  bool operator==(const ReadingPlace&) const = default;
};

/// What one person has read on this computer, and what they mean to. Each call is its own transaction unless
/// one is open.
class ReadingStore {
 public:
  explicit ReadingStore(sqlite::Database& database)
      : database_(database) {}

  /// The records that were opened last, the last one first.
  Result<void> setOpened(const std::vector<RecordId>& ids);
  std::vector<RecordId> opened();

  static constexpr int maximumPlaces = 500;

  /// Keeps the place for the `maximumPlaces` records that were read last; position 0, the beginning, is none.
  Result<void> setPlace(const RecordId& id, const ReadingPlace& place);
  ReadingPlace place(const RecordId& id);

  /// Marks a record to be read later, or no more.
  void setLater(const RecordId& id, bool later);
  bool isLater(const RecordId& id);
  /// It was neither opened nor read, nor is it to be read later.
  void forget(const RecordId& id);
  /// The one marked last comes first; also those that are not here any more.
  std::vector<RecordId> later();
  /// How many of them are here.
  qint64 laterCount();

 private:
  std::vector<RecordId> ids(std::string_view sql);

  sqlite::Database& database_;
};

} // namespace amparo
