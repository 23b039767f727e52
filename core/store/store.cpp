#include "core/store/store.h"

#include "core/base/store_trouble.h"
#include "core/search/file_index.h"
#include "core/search/index.h"
#include "core/search/tokenizer.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace amparo {

using namespace Qt::StringLiterals;

namespace {

constexpr int applicationId = 0x416d7061; // "Ampa"

std::vector<sqlite::Migration> migrations() {
  std::vector<sqlite::Migration> list;
  QDir folder(u":/amparo/store/schema"_s);
  for (const QString& name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
    QFile file(folder.filePath(name));
    if (file.open(QFile::ReadOnly)) list.push_back({name.left(4).toInt(), file.readAll()});
  }
  return list;
}

/// SQLite gives its -wal and -shm the rights of the file: so the file has its own from the first moment.
Result<void> prepareFile(const QFileInfo& file) {
  if (!QDir().mkpath(file.absolutePath()))
    return readOnlyStore(file.filePath(), u"the folder cannot be made"_s);
  if (QFile made(file.filePath()); !file.exists())
    (void)made.open(QFile::WriteOnly | QFile::NewOnly, QFile::ReadOwner | QFile::WriteOwner);
  return {};
}

} // namespace

Store::Store(std::unique_ptr<sqlite::Database> database)
    : database_(std::move(database))
    , records_(*database_)
    , outbox_(*database_)
    , syncState_(*database_)
    , drafts_(*database_)
    , history_(*database_)
    , files_(*database_)
    , looks_(*database_)
    , savedSearches_(*database_)
    , reading_(*database_) {}

qint64 Store::decisionsToTake() {
  const auto membership = syncState_.membership();
  const qint64 rejected = outbox_.rejectedCount();
  if (membership && !membership->mayCreate()) return rejected;
  auto conflicts = database_->prepare("SELECT count(*) FROM record WHERE kind='conflict' AND deleted=0");
  return rejected + (conflicts.step() ? conflicts.integer(0) : 0);
}

bool Store::tidy() {
  database_->setDurability(sqlite::Durability::Relaxed);
  sqlite::Transaction transaction(*database_);
  const bool purges = syncState_.mustPurge();
  const bool more = !purges && mergeIndex(*database_);
  if (purges) forgetLostWords(*database_);
  if (purges) mergeWholeIndex(*database_);
  if (purges) syncState_.setMustPurge(false);
  if (!transaction.commit()) return false;
  // Pages are overwritten as their rows are removed (SQLCipher's library is built so); older ones lie in the
  // log.
  if (purges) database_->execute("PRAGMA wal_checkpoint(TRUNCATE)");
  (void)database_->takeFailure();
  return more;
}

void Store::erase(const RecordId& id) {
  removeFileOf(id);
  removeFileText(*database_, id);
  if (const auto stored = records_.find(id)) records_.forget(*stored);
  bool isUnderWay = false;
  for (const PendingChange& change : outbox_.of(id)) {
    isUnderWay = isUnderWay || change.state == ChangeState::Sent;
    if (change.state != ChangeState::Sent) outbox_.remove(change.number);
  }
  if (!isUnderWay) outbox_.setHubBases(id, {});
  history_.remove(id);
  drafts_.remove(id);
  for (const Draft& draft : drafts_.all())
    if (commentedBy(draft) == id) drafts_.remove(draft.record);
  reading_.forget(id);
  syncState_.setMustPurge(true);
}

/// The file that an attachment names, unless another one names it too; and what another program shows of it.
void Store::removeFileOf(const RecordId& attachment) {
  QDir(openedFolder() + u'/' + toText(attachment)).removeRecursively();
  const auto file = files_.named(attachment);
  if (!file) return;
  for (const NamedFile& other : files_.named())
    if (other.hash == file->hash && other.attachment != attachment) return;
  files_.remove(file->hash);
  (void)blobs().remove(file->hash); // one that is in use goes later, as whatever nothing names
}

Result<std::unique_ptr<Store>> Store::open(const QString& path, const Options& options) {
  sqlite::Database::Options low;
  low.key = options.key;
  low.cacheKibibytes = options.cacheKibibytes;
  low.mode = options.mode == Mode::ReadOnly ? sqlite::Mode::ReadOnly
             : options.mode == Mode::Create ? sqlite::Mode::Create
                                            : sqlite::Mode::ReadWrite;
  const QFileInfo file(path);
  if (options.mode == Mode::Create)
    AMPARO_TRY(prepareFile(file));
  else if (file.isFile() &&
           file.size() == 0) // what had been there is not, and an empty library would hide it
    return Error{ErrorCode::StoreDamaged, {{u"path"_s, path}}, u"the file is empty"_s};
  AMPARO_LET(database, sqlite::Database::open(path, low));
  AMPARO_TRY(registerTokenizer(*database));
  // Also on a store opened only for reading: an older file must be brought up to date by a writer first.
  AMPARO_TRY(sqlite::migrate(*database, applicationId, migrations()));
  std::unique_ptr<Store> store(new Store(std::move(database)));
  if (options.mode != Mode::ReadOnly) AMPARO_TRY(store->syncState_.ensureReplica());
  return store;
}

} // namespace amparo
