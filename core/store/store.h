#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/files/blob_folder.h"
#include "core/sqlite/database.h"
#include "core/store/draft_store.h"
#include "core/store/file_store.h"
#include "core/store/history_store.h"
#include "core/store/look_store.h"
#include "core/store/outbox.h"
#include "core/store/reading_store.h"
#include "core/store/record_store.h"
#include "core/store/saved_search_store.h"
#include "core/store/sync_state.h"

#include <memory>

namespace amparo {

/// The client's store: one SQLite file and, next to it, SQLite's own -wal and -shm. A Store belongs to one
/// thread; another thread opens its own. Everything that belongs together is written in one
/// sqlite::Transaction on `database()`; the classes below only fill it.
class Store {
 public:
  enum class Mode { Open, Create, ReadOnly };

  struct Options {
    Mode mode = Mode::Open;
    QByteArray key; ///< passphrase for encryption at rest; empty: none
    int cacheKibibytes = 4096;
  };

  /// Create makes the file (and its folder) when it is missing or empty. Errors: StoreMissing,
  /// StoreNotADatabase, StoreNewer (left untouched), StoreReadOnly, StoreFull, StoreDamaged, StoreFailed.
  static Result<std::unique_ptr<Store>> open(const QString& path, const Options& options);

  sqlite::Database& database() { return *database_; }

  RecordStore& records() { return records_; }

  Outbox& outbox() { return outbox_; }

  SyncState& syncState() { return syncState_; }

  DraftStore& drafts() { return drafts_; }

  HistoryStore& history() { return history_; }

  FileStore& files() { return files_; }

  LookStore& looks() { return looks_; }

  SavedSearchStore& savedSearches() { return savedSearches_; }

  ReadingStore& reading() { return reading_; }

  /// Erases a record by law, in the caller's transaction: it, its history, the file it names, drafts, and
  /// what was written over it and not sent. What was sent keeps its number until its verdict comes, or the
  /// hub would take this replica for a copy.
  void erase(const RecordId& id);
  /// Changes that the hub refused and disagreements: what this computer's person has to decide. Whoever
  /// writes nothing decides nothing.
  qint64 decisionsToTake();
  /// What can wait until nobody else does: merges segments of the search index, in a transaction of a few
  /// milliseconds; after erase() all of them. Returns whether some are left to merge.
  bool tidy();

  QString path() const { return database_->path(); }

  /// Where the bytes of attached files lie: beside the store, and named after it.
  files::BlobFolder blobs() const { return files::BlobFolder(path() + QStringLiteral(".files")); }

  /// Of copies of attached files that other programs show, each in a folder of its attachment's id.
  QString openedFolder() const { return path() + QStringLiteral(".opened"); }

 private:
  explicit Store(std::unique_ptr<sqlite::Database> database);

  void removeFileOf(const RecordId& attachment);

  std::unique_ptr<sqlite::Database> database_;
  RecordStore records_;
  Outbox outbox_;
  SyncState syncState_;
  DraftStore drafts_;
  HistoryStore history_;
  FileStore files_;
  LookStore looks_;
  SavedSearchStore savedSearches_;
  ReadingStore reading_;
};

} // namespace amparo
