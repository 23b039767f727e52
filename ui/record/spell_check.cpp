#include "ui/record/spell_check.h"

#include "core/spelling/speller.h"
#include "core/store/own_words.h"
#include "ui/look/colors.h"
#include "ui/record/text_input.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QSet>
#include <QShortcut>
#include <QTimer>

namespace amparo::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseMilliseconds = 400;
/// A text with more is in another language than the field says; it stays readable.
constexpr size_t maximumMarks = 500;

struct Answer {
  bool speaks = false;
  std::vector<SpelledWord> wrong;
};

Answer lookUp(Background::Context& context, Speller& speller, const QString& language, const QString& text) {
  Answer answer{speller.speaks(language), {}};
  if (!answer.speaks) return answer;
  const QStringList added = OwnWords(context.store.database()).all();
  const QSet<QString> own(added.begin(), added.end());
  for (const SpelledWord& place : spelledWords(text)) {
    const QString word = text.sliced(place.from, place.length);
    if (speller.knows(language, word) || own.contains(word) || own.contains(word.toLower())) continue;
    answer.wrong.push_back(place);
    if (answer.wrong.size() == maximumMarks) break;
  }
  return answer;
}

} // namespace

SpellCheck::SpellCheck(Background& background, std::shared_ptr<Speller> speller, TextEdit& edit)
    : QObject(&edit)
    , background_(background)
    , speller_(std::move(speller))
    , edit_(edit)
    , timer_(new QTimer(this)) {
  timer_->setSingleShot(true);
  timer_->setInterval(pauseMilliseconds);
  connect(timer_, &QTimer::timeout, this, &SpellCheck::check);
  connect(&edit, &QPlainTextEdit::textChanged, timer_, qOverload<>(&QTimer::start));
  edit.installEventFilter(this);
  edit.viewport()->installEventFilter(this);
  auto* next = new QShortcut(QKeySequence(Qt::Key_F7), &edit);
  next->setContext(Qt::WidgetShortcut);
  connect(next, &QShortcut::activated, this, &SpellCheck::goToNext);
  check();
}

void SpellCheck::check() {
  const quint64 token = ++asked_;
  const int revision = edit_.document()->revision();
  background_.run(
      this,
      [text = edit_.text(), speller = speller_, language = edit_.language()](Background::Context& context) {
        return lookUp(context, *speller, language, text);
      },
      [this, token, revision](const Answer& answer) {
        if (!answer.speaks) Q_EMIT dictionaryMissing(edit_.language());
        // What has been typed since is looked at soon.
        if (token == asked_ && revision == edit_.document()->revision()) mark(answer.wrong);
      });
}

void SpellCheck::mark(const std::vector<SpelledWord>& wrong) {
  QTextCharFormat wave;
  wave.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
  wave.setUnderlineColor(look::danger(edit_.palette()));
  QList<QTextEdit::ExtraSelection> marks;
  for (const SpelledWord& word : wrong) {
    QTextCursor place(edit_.document());
    place.setPosition(int(word.from));
    place.setPosition(int(word.from + word.length), QTextCursor::KeepAnchor);
    marks.append({place, wave});
  }
  edit_.setExtraSelections(marks);
}

/// The marked word at a place; no selection: there is none.
QTextCursor SpellCheck::markedAt(const QTextCursor& place) const {
  for (const QTextEdit::ExtraSelection& mark : edit_.extraSelections())
    if (mark.cursor.selectionStart() <= place.position() && place.position() <= mark.cursor.selectionEnd())
      return mark.cursor;
  return {};
}

void SpellCheck::goToNext() {
  const auto marks = edit_.extraSelections();
  if (marks.isEmpty()) return;
  const int from = edit_.textCursor().selectionEnd();
  QTextCursor next = marks.front().cursor;
  for (const QTextEdit::ExtraSelection& mark : marks)
    if (mark.cursor.selectionStart() >= from) {
      next = mark.cursor;
      break;
    }
  edit_.setTextCursor(next);
  edit_.ensureCursorVisible();
  offer(next, edit_.viewport()->mapToGlobal(edit_.cursorRect().bottomLeft()));
}

bool SpellCheck::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() != QEvent::ContextMenu) return QObject::eventFilter(watched, event);
  const auto* asked = static_cast<QContextMenuEvent*>(event);
  const bool byKey = asked->reason() == QContextMenuEvent::Keyboard;
  if (!byKey && watched != edit_.viewport()) return false; // the viewport has had it, or will
  const QTextCursor word = markedAt(byKey ? edit_.textCursor() : edit_.cursorForPosition(asked->pos()));
  if (!word.hasSelection()) return false;
  offer(word, byKey ? edit_.viewport()->mapToGlobal(edit_.cursorRect().bottomLeft()) : asked->globalPos());
  return true;
}

void SpellCheck::offer(const QTextCursor& word, const QPoint& place) {
  background_.run(
      this,
      [speller = speller_, language = edit_.language(), text = word.selectedText()](Background::Context&) {
        return speller->suggestions(language, text);
      },
      [this, word, text = word.selectedText(), place](const QStringList& suggestions) {
        if (word.selectedText() == text) showMenu(word, suggestions, place);
      });
}

void SpellCheck::showMenu(const QTextCursor& word, const QStringList& suggestions, const QPoint& place) {
  QMenu* menu = edit_.createStandardContextMenu();
  menu->setAttribute(Qt::WA_DeleteOnClose);
  QAction* before = menu->actions().value(0);
  const auto add = [&](const QString& text) {
    auto* action = new QAction(QString(text).replace(u'&', u"&&"_s), menu);
    menu->insertAction(before, action);
    return action;
  };
  for (const QString& suggestion : suggestions)
    connect(add(suggestion), &QAction::triggered, this, [this, word, suggestion] {
      QTextCursor cursor = word;
      cursor.insertText(suggestion);
      edit_.setTextCursor(cursor);
    });
  if (suggestions.isEmpty()) add(tr("No suggestions"))->setEnabled(false);
  connect(add(tr("Add “%1” to my dictionary").arg(word.selectedText())), &QAction::triggered, this,
          [this, text = word.selectedText()] { learn(text); });
  menu->insertSeparator(before);
  menu->popup(place);
  menu->setActiveAction(menu->actions().value(0));
}

/// The other fields of the form know it too from now on.
void SpellCheck::learn(const QString& word) {
  background_.run(
      this,
      [word](Background::Context& context) { return OwnWords(context.store.database()).add(word).ok(); },
      [this](bool) {
        for (SpellCheck* other : edit_.window()->findChildren<SpellCheck*>()) other->check();
      });
}

} // namespace amparo::ui
