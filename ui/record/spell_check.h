#pragma once

#include "ui/background.h"

#include <QObject>
#include <QTextCursor>

#include <memory>
#include <vector>

class QTimer;

namespace amparo {
class Speller;
struct SpelledWord;
} // namespace amparo

namespace amparo::ui {

class TextEdit;

/// Underlines the words of a field that its language does not know, a moment after they were typed, and
/// offers others in the context menu: with the mouse, with the menu key, and with F7, which goes on to the
/// next one. All of that is looked up on the library's thread, which the speller belongs to. Belongs to its
/// field.
class SpellCheck final : public QObject {
  Q_OBJECT

 public:
  SpellCheck(Background& background, std::shared_ptr<Speller> speller, TextEdit& edit);

 Q_SIGNALS:
  /// This computer has no dictionary of the field's language: nothing is underlined.
  void dictionaryMissing(const QString& language);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void check();
  void mark(const std::vector<SpelledWord>& wrong);
  void goToNext();
  QTextCursor markedAt(const QTextCursor& place) const;
  void offer(const QTextCursor& word, const QPoint& place);
  void showMenu(const QTextCursor& word, const QStringList& suggestions, const QPoint& place);
  void learn(const QString& word);

  Background& background_;
  std::shared_ptr<Speller> speller_;
  TextEdit& edit_;
  quint64 asked_ = 0;
  QTimer* timer_;
};

} // namespace amparo::ui
