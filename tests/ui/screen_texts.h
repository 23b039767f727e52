#pragma once

#include <QSet>
#include <QStringList>
#include <QWidget>

namespace amparo::test {

/// What the program may say, in both languages, as translations/amparo_es.ts has it: only sentences that
/// differ between the two, and none with a place for something in it.
struct Sentences {
  QSet<QString> english;
  QSet<QString> spanish;

  /// Those of the language that is not `language`.
  const QSet<QString>& foreignTo(const QString& language) const {
    return language == QStringLiteral("es") ? english : spanish;
  }
};

const Sentences& sentences();

/// Every text that a person can see or hear in a window, sorted: also what is hidden now, the entries of
/// menus and lists, tooltips, names and descriptions for a screen reader. Times of day are replaced by a
/// mark.
QStringList textsOf(const QWidget& window);

/// Those of the texts that are sentences of the language that is not `language`.
QStringList strangersIn(const QStringList& texts, const QString& language);

} // namespace amparo::test
