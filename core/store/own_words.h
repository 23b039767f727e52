#pragma once

#include "core/base/result.h"
#include "core/sqlite/database.h"

#include <QStringList>

namespace amparo {

/// The words that people at this computer have added to its dictionary. They lie in the store, and so are
/// encrypted where it is: they may be names. They never leave this computer.
class OwnWords {
 public:
  static constexpr qsizetype maximumWords = 10'000;

  explicit OwnWords(sqlite::Database& database)
      : database_(database) {}

  /// Sorted.
  QStringList all();
  /// When there are too many already it is not kept, which is no error. As the store fails.
  Result<void> add(const QString& word);

 private:
  sqlite::Database& database_;
};

} // namespace amparo
