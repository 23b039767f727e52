#include "app/cli/opened.h"

#include "app/common/hub_access.h"
#include "core/sync/wipe.h"

#include <QFile>
#include <QJsonArray>
#include <QStringDecoder>

namespace amparo::cli {

using namespace Qt::StringLiterals;

Result<std::unique_ptr<Opened>> open(const Session& session, Store::Mode mode) {
  app::HttpsHubAccess access(session.storePath);
  if (auto finished = amparo::sync::finishWipe(session.storePath, access)) return *std::move(finished);
  AMPARO_LET(store, Store::open(session.storePath, {mode, {}}));
  return std::make_unique<Opened>(std::move(store));
}

Exit refuse(const Session& session, std::unique_ptr<Opened>& opened, const Error& error) {
  if (!amparo::sync::isWipeOrder(error)) return session.terminal.fail(error);
  amparo::sync::noteWipeOrder(session.storePath);
  opened.reset(); // nobody may have it open
  app::HttpsHubAccess access(session.storePath);
  return session.terminal.fail(amparo::sync::wipe(session.storePath, access));
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

Result<QByteArray> readFile(const QString& path, qint64 limit) {
  QFile file(path);
  const bool opened = path == u"-" ? file.open(stdin, QFile::ReadOnly) : file.open(QFile::ReadOnly);
  if (!opened) return Error{ErrorCode::FileFailed, {{u"path"_s, path}}, file.errorString()};
  QByteArray bytes = file.read(limit + 1);
  if (bytes.size() > limit) return Error{ErrorCode::TooLarge, {{u"what"_s, path}, {u"limit"_s, limit}}, {}};
  return bytes;
}

Result<QString> readText(const QString& path) {
  constexpr qint64 longest = 16 << 20;
  AMPARO_LET(bytes, readFile(path, longest));
  QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
  QString text = decoder(bytes);
  if (decoder.hasError()) return Error{ErrorCode::Malformed, {{u"what"_s, u"text"_s}, {u"path"_s, path}}, {}};
  return text;
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
