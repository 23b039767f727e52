#include "core/store/file_store.h"

#include "core/model/record.h"
#include "core/store/error_columns.h"

#include <algorithm>

namespace amparo {

using namespace Qt::StringLiterals;

namespace {

#define AMPARO_FILE_COLUMNS                                                                                  \
  "SELECT sha256, size, here, sending, upload, keeping, asked, tries, tried, code, parameters FROM file "

template<class T> T within(qint64 value, T last) {
  return T(std::clamp<qint64>(value, 0, qint64(last)));
}

FileState readState(const sqlite::Statement& row) {
  FileState state;
  state.hash = Sha256::fromBytes(row.blobView(0)).value_or(Sha256());
  state.size = row.integer(1);
  state.here = row.integer(2) != 0;
  state.sending = within(row.integer(3), Sending::Done);
  state.upload = row.text(4);
  state.keeping = within(row.integer(5), Keeping::WhenAsked);
  state.asked = row.integer(6) != 0;
  state.tries = int(row.integer(7));
  state.tried = row.integer(8);
  if (!row.isNull(9))
    state.error = Error{errorCodeNamed(row.text(9)), decodeParameters(row.blobView(10)), {}};
  return state;
}

/// Of a record that somebody else may have written in any way.
std::optional<NamedFile> readNamed(const sqlite::Statement& row) {
  cbor::Reader in(row.blobView(3));
  Record record;
  record.fields = decodeStoredFields(in);
  const auto id = RecordId::fromBytes(row.blobView(0));
  const auto hash = Sha256::fromHex(record.text(u"sha256"_s));
  if (in.failed() || !id || !hash) return std::nullopt;
  NamedFile named;
  named.attachment = *id;
  named.record = fromText<RecordId>(record.text(u"record"_s)).value_or(RecordId());
  named.hash = *hash;
  const double size = record.value(u"size"_s).number();
  named.size = size >= 0 && size < 9e15 ? qint64(size) : 0;
  named.name = record.text(u"file_name"_s);
  named.mediaType = record.text(u"media_type"_s);
  named.language = record.text(u"language"_s);
  named.accepted = row.integer(1) > 0;
  named.deleted = row.integer(2) != 0;
  return named;
}

} // namespace

FileState FileStore::find(const Sha256& hash) {
  auto row = database_.prepare(AMPARO_FILE_COLUMNS "WHERE sha256=?");
  row.bind(hash.view());
  if (row.step()) return readState(row);
  FileState none;
  none.hash = hash;
  return none;
}

std::vector<FileState> FileStore::all() {
  std::vector<FileState> states;
  auto row = database_.prepare(AMPARO_FILE_COLUMNS "ORDER BY sha256");
  while (row.step()) states.push_back(readState(row));
  return states;
}

void FileStore::put(const FileState& state) {
  const QString code = state.error ? errorName(state.error->code) : QString();
  const QByteArray parameters = state.error ? encodeParameters(state.error->parameters) : QByteArray();
  database_
      .prepare("INSERT OR REPLACE INTO file (sha256, size, here, sending, upload, keeping, asked, tries, "
               "tried, code, parameters) VALUES (?,?,?,?,?,?,?,?,?,?,?)")
      .bind(state.hash.view(), state.size, state.here, int(state.sending),
            state.upload.isEmpty() ? QString() : state.upload, int(state.keeping), state.asked, state.tries,
            state.tried, code, parameters)
      .run();
}

void FileStore::remove(const Sha256& hash) {
  database_.prepare("DELETE FROM file WHERE sha256=?").bind(hash.view()).run();
}

void FileStore::offerAllAgain() {
  database_.execute("UPDATE file SET sending=1, upload=NULL, tries=0 WHERE here=1");
}

std::vector<NamedFile> FileStore::named() {
  std::vector<NamedFile> files;
  auto row = database_.prepare("SELECT id, seq, deleted, fields FROM record WHERE kind='attachment' "
                               "ORDER BY deleted, changed");
  while (row.step())
    if (auto file = readNamed(row)) files.push_back(*std::move(file));
  return files;
}

std::optional<NamedFile> FileStore::named(const RecordId& attachment) {
  auto row =
      database_.prepare("SELECT id, seq, deleted, fields FROM record WHERE id=? AND kind='attachment'");
  row.bind(attachment.view());
  if (!row.step()) return std::nullopt;
  return readNamed(row);
}

FilePolicy FileStore::policy() {
  FilePolicy policy;
  policy.which = within(meta("file_policy", qint64(policy.which)), FilePolicy::Which::Below);
  policy.below = meta("file_policy_below", policy.below);
  return policy;
}

void FileStore::setPolicy(const FilePolicy& policy) {
  setMeta("file_policy", qint64(policy.which));
  setMeta("file_policy_below", policy.below);
}

bool FileStore::paused() {
  return meta("files_paused", 0) != 0;
}

void FileStore::setPaused(bool paused) {
  setMeta("files_paused", paused);
}

qint64 FileStore::meta(const char* name, qint64 otherwise) {
  auto row = database_.prepare("SELECT value FROM meta WHERE name=?");
  row.bind(QString::fromLatin1(name));
  return row.step() ? row.integer(0) : otherwise;
}

void FileStore::setMeta(const char* name, qint64 value) {
  database_.prepare("INSERT OR REPLACE INTO meta (name, value) VALUES (?,?)")
      .bind(QString::fromLatin1(name), value)
      .run();
}

} // namespace amparo
