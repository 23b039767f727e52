#include "core/documents/file_texts.h"

#include "core/documents/document_process.h"
#include "core/search/file_index.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QThread>
#include <QTimer>

#include <set>

namespace amparo::documents {

using namespace Qt::StringLiterals;

namespace {

/// Raised when files are to be read anew.
constexpr int readerVersion = 1;
/// What of a file was not read by then is not searched.
constexpr int millisecondsPerFile = 5 * 60'000;
/// Pages that cannot be read; then the rest is not tried.
constexpr int failuresPerFile = 3;
constexpr int wakeMilliseconds = 300;

struct Plan {
  std::vector<NamedFile> read;
  std::vector<RecordId> forget;
};

Plan planTexts(Store& store) {
  std::set<Sha256> here;
  for (const FileState& state : store.files().all())
    if (state.here) here.insert(state.hash);
  QHash<RecordId, IndexedFile> indexed;
  for (const IndexedFile& file : indexedFiles(store.database())) indexed.insert(file.attachment, file);
  Plan plan;
  for (NamedFile& file : store.files().named()) {
    if (file.deleted || !here.contains(file.hash) || documentFormat(file.mediaType) != u"pdf") continue;
    const auto known = indexed.constFind(file.attachment);
    const bool isRead = known != indexed.cend() && known->hash == file.hash && known->record == file.record &&
                        known->reader >= readerVersion;
    indexed.remove(file.attachment);
    if (!isRead) plan.read.push_back(std::move(file));
  }
  plan.forget = std::vector<RecordId>(indexed.keyBegin(), indexed.keyEnd());
  return plan;
}

Result<void> forget(Store& store, const std::vector<RecordId>& attachments) {
  if (attachments.empty()) return {};
  store.database().setDurability(sqlite::Durability::Relaxed);
  sqlite::Transaction transaction(store.database());
  for (const RecordId& attachment : attachments) removeFileText(store.database(), attachment);
  return transaction.commit();
}

/// Takes the words of as much of a document as can be read.
Result<void> readPages(DocumentProcess& document, FileIndexer& indexer) {
  AMPARO_LET(opened, document.open());
  const QDeadlineTimer deadline(millisecondsPerFile);
  int failures = 0;
  for (int page = 0; page < int(opened.sizes.size()) && !deadline.hasExpired(); ++page) {
    const auto text = document.text(page);
    if (!text && (text.error().code == ErrorCode::Cancelled || text.error().code == ErrorCode::FileFailed))
      return text.error();
    if (!text && ++failures == failuresPerFile) break;
    if (!indexer.add(text ? text->text : QString())) break;
  }
  return {};
}

Result<void> readFile(Store& store, const NamedFile& file, const std::atomic<bool>& stop) {
  FileIndexer indexer(store.database(), file.language);
  DocumentProcess document(store.blobs().pathOf(file.hash), u"pdf"_s, stop);
  const auto outcome = readPages(document, indexer);
  const bool isOfThisComputer = !outcome && (outcome.error().code == ErrorCode::Cancelled ||
                                             outcome.error().code == ErrorCode::FileFailed);
  if (isOfThisComputer) return outcome.error();
  store.database().setDurability(sqlite::Durability::Relaxed);
  sqlite::Transaction transaction(store.database());
  const auto now = store.files().named(file.attachment);
  if (now && now->hash == file.hash && store.files().find(file.hash).here)
    indexer.write({0, file.attachment, file.record, file.hash, readerVersion, 0});
  return transaction.commit();
}

} // namespace

Result<void> readFileTexts(Store& store, const std::atomic<bool>& stop, const std::function<void()>& told) {
  const Plan plan = planTexts(store);
  AMPARO_TRY(store.database().takeFailure());
  AMPARO_TRY(forget(store, plan.forget));
  for (const NamedFile& file : plan.read) {
    if (stop) return Error{ErrorCode::Cancelled, {}, {}};
    AMPARO_TRY(readFile(store, file, stop));
    if (told) told();
  }
  return {};
}

/// Lives on the thread and owns what belongs to it.
class FileTexts::Worker final : public QObject {
 public:
  Worker(FileTexts& owner, QString storePath)
      : owner_(owner)
      , storePath_(std::move(storePath))
      , timer_(this) {
    timer_.setSingleShot(true);
    timer_.setInterval(wakeMilliseconds);
    connect(&timer_, &QTimer::timeout, this, [this] { work(); });
  }

  void wake() {
    if (!timer_.isActive()) timer_.start();
  }

 private:
  void work() {
    if (!store_) {
      auto opened = Store::open(storePath_, {});
      if (!opened) return; // whoever works with the library says so
      store_ = *std::move(opened);
    }
    // What fails is tried again when there is news.
    (void)readFileTexts(*store_, owner_.stop_, [this] { Q_EMIT owner_.read(); });
    (void)store_->database().takeFailure();
  }

  FileTexts& owner_;
  QString storePath_;
  std::unique_ptr<Store> store_;
  QTimer timer_;
};

FileTexts::FileTexts(const QString& storePath, QObject* parent)
    : QObject(parent)
    , thread_(new QThread(this))
    , worker_(new Worker(*this, storePath)) {
  thread_->setObjectName(u"texts"_s);
  worker_->moveToThread(thread_);
  connect(thread_, &QThread::finished, worker_, &QObject::deleteLater);
  thread_->start(QThread::LowestPriority);
}

FileTexts::~FileTexts() {
  stop_ = true;
  thread_->quit();
  thread_->wait();
}

void FileTexts::wake() {
  QMetaObject::invokeMethod(
      worker_, [worker = worker_] { worker->wake(); }, Qt::QueuedConnection);
}

} // namespace amparo::documents
