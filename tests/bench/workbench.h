#pragma once

#include "core/operations/library.h"
#include "core/store/store.h"

#include <QTemporaryDir>

#include <map>
#include <memory>
#include <vector>

namespace amparo::bench {

/// What measurements share: folders on a real disk, the programs, and libraries, each made once.
class Workbench {
 public:
  /// A folder of its own, gone when the benchmark ends.
  QString newFolder();
  /// One of the programs that stand beside this one.
  QString program(const QString& name) const;

  const std::vector<Record>& library(int records);
  /// The path of a store that holds such a library and belongs to no hub. Not to be written to.
  QString filledStore(int records);
  /// A copy of it, to be written to.
  QString copyOfFilledStore(int records);
  /// The paths of files with such a library, in the form that the hub imports, and no larger than it takes.
  QStringList libraryFiles(int records);

 private:
  QTemporaryDir folder_;
  int folders_ = 0;
  std::vector<Record> library_;
  std::map<int, QString> stores_;
  std::map<int, QStringList> files_;
};

/// The name that the desktop gives to the store in its data folder.
inline const QString storeName = QStringLiteral("library.amparo.db");

/// A store with what acts need.
class OpenLibrary {
 public:
  explicit OpenLibrary(const QString& path, Store::Mode mode = Store::Mode::Open);

  Store& store() { return *store_; }

  Library& library() { return library_; }

  /// The first records with a title in Spanish, at most so many.
  std::vector<RecordId> titled(size_t count);
  /// Writes another title into a record.
  void editTitle(const RecordId& record, const QString& title);

 private:
  std::unique_ptr<Store> store_;
  SystemClock clock_;
  IdGenerator ids_{clock_};
  Library library_;
};

} // namespace amparo::bench
