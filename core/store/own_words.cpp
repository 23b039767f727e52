#include "core/store/own_words.h"

namespace amparo {

using namespace Qt::StringLiterals;

QStringList OwnWords::all() {
  auto statement = database_.prepare("SELECT value FROM meta WHERE name='own_words'");
  return statement.step() ? statement.text(0).split(u'\n', Qt::SkipEmptyParts) : QStringList();
}

Result<void> OwnWords::add(const QString& word) {
  sqlite::Transaction transaction(database_);
  QStringList words = all();
  if (!words.contains(word) && words.size() < maximumWords) words.append(word);
  words.sort();
  database_
      .prepare("INSERT INTO meta (name, value) VALUES ('own_words',?) ON CONFLICT (name) "
               "DO UPDATE SET value=excluded.value")
      .bind(words.join(u'\n'))
      .run();
  return transaction.commit();
}

} // namespace amparo
