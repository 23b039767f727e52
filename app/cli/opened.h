#pragma once

#include "app/cli/commands.h"
#include "core/operations/library.h"
#include "core/store/store.h"

namespace amparo::cli {

/// An opened library with what acts need.
struct Opened {
  explicit Opened(std::unique_ptr<Store> opened)
      : store(std::move(opened))
      , ids(clock)
      , library(*store, ids) {}

  std::unique_ptr<Store> store;
  SystemClock clock;
  IdGenerator ids;
  Library library;
};

/// DeviceRevoked where a wipe was cut short: it is carried out then, and there is no library any more.
Result<std::unique_ptr<Opened>> open(const Session& session, Store::Mode mode = Store::Mode::Open);

/// The hub has refused. Where it orders the library erased, that is done before it is said.
Exit refuse(const Session& session, std::unique_ptr<Opened>& opened, const Error& error);

/// What was read counts only when nothing failed on the way, and all of it is whole.
Result<void> wasReadWell(Store& store, const std::vector<StoredRecord>& records = {});

/// UnknownRecord when it is no id.
Result<RecordId> idFrom(const QString& text);

/// A file's bytes, or those of standard input (-). FileFailed; TooLarge.
Result<QByteArray> readFile(const QString& path, qint64 limit);
/// The same as text. A file in another encoding is refused: its words would not come back as they were.
/// Malformed.
Result<QString> readText(const QString& path);

/// Prints what an act touched: the ids, one a line.
Exit finish(const Session& session, const Result<Changes>& changes);

} // namespace amparo::cli
