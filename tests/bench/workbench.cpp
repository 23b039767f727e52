#include "tests/bench/workbench.h"

#include "core/exchange/library_json.h"
#include "tests/bench/library_generator.h"
#include "tests/bench/measure.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace amparo::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 seed = 20240521;
constexpr int recordsOfAFile = 100'000; // the hub takes 256 MiB at a time

const Address title = u"title.es"_s;

} // namespace

QString Workbench::newFolder() {
  const QString path = folder_.filePath(QString::number(++folders_));
  if (!QDir().mkpath(path)) throw Failure(u"cannot make "_s % path);
  return path;
}

QString Workbench::program(const QString& name) const {
  const QString path = QDir(QCoreApplication::applicationDirPath()).filePath(name);
  if (!QFileInfo(path).isExecutable()) throw Failure(path % u" is missing"_s);
  return path;
}

const std::vector<Record>& Workbench::library(int records) {
  if (library_.size() != size_t(records)) library_ = generateLibrary(records, seed);
  return library_;
}

QString Workbench::filledStore(int records) {
  QString& path = stores_[records];
  if (!path.isEmpty()) return path;
  path = newFolder() % u'/' % storeName;
  OpenLibrary opened(path, Store::Mode::Create);
  need(opened.library().importForReading(library(records)));
  while (opened.store().tidy()) { // as is done whenever nobody waits
  }
  return path;
}

QString Workbench::copyOfFilledStore(int records) {
  const QString path = newFolder() % u'/' % storeName;
  if (!QFile::copy(filledStore(records), path)) throw Failure(u"cannot write "_s % path);
  return path;
}

QStringList Workbench::libraryFiles(int records) {
  QStringList& paths = files_[records];
  if (!paths.isEmpty()) return paths;
  const std::vector<Record>& all = library(records);
  for (int from = 0; from < records; from += recordsOfAFile) {
    const int to = std::min(from + recordsOfAFile, records);
    const QByteArray json = writeLibraryJson({all.begin() + from, all.begin() + to});
    QFile file(newFolder() % u"/library.json"_s);
    if (!file.open(QFile::WriteOnly) || file.write(json) != json.size())
      throw Failure(u"cannot write "_s % file.fileName());
    paths.append(file.fileName());
  }
  return paths;
}

OpenLibrary::OpenLibrary(const QString& path, Store::Mode mode)
    : store_(need(Store::open(path, {mode, {}})))
    , library_(*store_, ids_) {}

std::vector<RecordId> OpenLibrary::titled(size_t count) {
  std::vector<RecordId> ids;
  ListQuery query;
  query.kinds = QStringList{u"practice"_s};
  for (const qint64 row : store_->records().list(query)) {
    const auto stored = store_->records().at(row);
    if (stored && !stored->record.text(title).isEmpty()) ids.push_back(stored->record.id);
    if (ids.size() == count) break;
  }
  return ids;
}

void OpenLibrary::editTitle(const RecordId& record, const QString& text) {
  Fields fields;
  fields.set(title, Value(text));
  need(library_.edit(record, fields));
}

} // namespace amparo::bench
