#include "app/cli/opened.h"

#include <QJsonArray>

namespace amparo::cli {

using namespace Qt::StringLiterals;

Result<std::unique_ptr<Opened>> open(const Session& session, Store::Mode mode) {
  AMPARO_LET(store, Store::open(session.storePath, {mode, {}}));
  return std::make_unique<Opened>(std::move(store));
}

Result<void> wasReadWell(Store& store, const std::vector<StoredRecord>& records) {
  for (const StoredRecord& stored : records)
    if (stored.damaged) store.database().noteDamage();
  return store.database().takeFailure();
}

Result<RecordId> idFrom(const QString& text) {
  if (const auto id = fromText<RecordId>(text)) return *id;
  return Error{ErrorCode::UnknownRecord, {{u"id"_s, text}}, {}};
}

Exit finish(const Session& session, const Result<Changes>& changes) {
  if (!changes) return session.terminal.fail(changes.error());
  QJsonArray array;
  for (const Changes::Touched& touched : changes->records) {
    if (session.terminal.isJson())
      array.append(toText(touched.id));
    else
      session.terminal.line(toText(touched.id));
  }
  if (session.terminal.isJson()) session.terminal.print(array);
  return Exit::Ok;
}

} // namespace amparo::cli
