#pragma once

#include "core/sqlite/database.h"

#include <QMap>
#include <QStringList>

#include <optional>
#include <vector>

namespace amparo {

/// What a person searches for again and again, by a name of their own.
struct SavedSearch {
  qint64 number = 0; ///< 0: not kept yet
  QString name;
  QMap<QString, QStringList> query; ///< what the window makes of a list; nothing here reads it
  bool operator==(const SavedSearch&) const = default;
};

/// Searches that are kept on this computer. Each call is its own transaction unless one is open.
class SavedSearchStore {
 public:
  explicit SavedSearchStore(sqlite::Database& database)
      : database_(database) {}

  /// Keeps a search, in place of the one with its number; returns that, or the number it was given.
  qint64 put(const SavedSearch& search);
  void remove(qint64 number);
  std::optional<SavedSearch> find(qint64 number);
  /// In the order in which they were first kept.
  std::vector<SavedSearch> all();

 private:
  sqlite::Database& database_;
};

} // namespace amparo
