#include "ui/record/text_input.h"

#include "ui/record/pasted_text.h"
#include "ui/record/tangled.h"
#include "ui/texts/texts.h"

#include <QAbstractItemView>
#include <QAbstractTextDocumentLayout>
#include <QClipboard>
#include <QCompleter>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextOption>
#include <QVBoxLayout>

namespace amparo::ui {

namespace {

constexpr int fewestLines = 4; ///< of a field for many
constexpr int mostLines = 18;
constexpr int mostLinesOfOne = 4; ///< a long title wraps

/// Paste without what makes it look so.
constexpr QKeyCombination pastePlain = Qt::CTRL | Qt::SHIFT | Qt::Key_V;

} // namespace

TextEdit::TextEdit(Lines lines, int maximumCharacters, QWidget* parent)
    : QPlainTextEdit(parent)
    , lines_(lines)
    , maximumCharacters_(maximumCharacters) {
  setTabChangesFocus(true);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setSizePolicy(policy);
  document()->setDocumentMargin(fontMetrics().height() / 3.0);
  connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
          &TextEdit::fit);
}

QString TextEdit::text() const {
  QString text = document()->toRawText();
  text.replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
  return text;
}

void TextEdit::setText(const QString& text) {
  const bool isEndless = breakWithin(text);
  setPlainText(text);
  if (!isEndless) setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
}

bool TextEdit::breakWithin(const QString& text) {
  const bool isEndless = hasEndlessWord(text);
  if (isEndless) setWordWrapMode(QTextOption::WrapAnywhere);
  return isEndless;
}

void TextEdit::apply(Markup markup) {
  QTextCursor cursor = textCursor();
  if (!hasRoomFor(6 * cursor.selectedText().count(QChar::ParagraphSeparator) + 16)) return;
  toggleMarkup(cursor, markup);
  setTextCursor(cursor);
  setFocus(Qt::OtherFocusReason);
}

void TextEdit::setCompleter(QCompleter* completer) {
  completer_ = completer;
}

bool TextEdit::hasRoomFor(qsizetype characters) const {
  return document()->characterCount() - 1 - textCursor().selectedText().size() + characters <=
         maximumCharacters_;
}

bool TextEdit::canInsertFromMimeData(const QMimeData* source) const {
  // Files are for the record, and not for the text.
  if (!allIn(source).isEmpty()) return false;
  return source->hasText() || (isMarkdown() && source->hasHtml());
}

void TextEdit::insertFromMimeData(const QMimeData* source) {
  QString text = source->text();
  // What would not fit even without its formatting is not worth reading.
  if (isMarkdown() && source->hasHtml() && hasRoomFor(text.size()))
    if (const QString html = source->html(); html.size() <= maximumPastedHtml)
      if (const QString formatted = markdownFromHtml(html); !formatted.isEmpty()) text = formatted;
  insertPasted(std::move(text));
}

void TextEdit::insertPasted(QString text) {
  if (text.isEmpty()) return;
  if (!hasRoomFor(text.size())) {
    Q_EMIT refused(text.size());
    return;
  }
  if (lines_ == Lines::One) text = text.simplified();
  breakWithin(text);
  insertPlainText(text);
  ensureCursorVisible();
}

bool TextEdit::isOwnKey(const QKeyEvent& event) const {
  return event.keyCombination() == pastePlain || (isMarkdown() && markupOf(event));
}

bool TextEdit::event(QEvent* event) {
  // Tab would leave the field instead of choosing.
  if (event->type() == QEvent::KeyPress && completer_ && completer_->popup()->isVisible() &&
      static_cast<QKeyEvent*>(event)->key() == Qt::Key_Tab) {
    event->ignore();
    return true;
  }
  // Else a shortcut of the window's would have the key before the text.
  if (event->type() == QEvent::ShortcutOverride && isOwnKey(*static_cast<QKeyEvent*>(event))) {
    event->accept();
    return true;
  }
  return QPlainTextEdit::event(event);
}

void TextEdit::keyPressEvent(QKeyEvent* event) {
  const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (isReturn && completer_ && completer_->popup()->isVisible()) return event->ignore();
  if (event->keyCombination() == pastePlain) return insertPasted(QGuiApplication::clipboard()->text());
  if (isMarkdown())
    if (const auto markup = markupOf(*event)) return apply(*markup);
  // Return with Ctrl belongs to the form; alone, in a field for one line, it goes on to the next.
  if (isReturn && (event->modifiers() & Qt::ControlModifier)) return event->ignore();
  if (isReturn && lines_ == Lines::One) {
    focusNextChild();
    return;
  }
  if (isReturn && !(event->modifiers() & Qt::ShiftModifier)) {
    QTextCursor cursor = textCursor();
    if (continueList(cursor)) {
      setTextCursor(cursor);
      return ensureCursorVisible();
    }
  }
  QPlainTextEdit::keyPressEvent(event);
}

void TextEdit::resizeEvent(QResizeEvent* event) {
  QPlainTextEdit::resizeEvent(event);
  fit();
}

/// The height follows the lines as they are wrapped, within bounds.
void TextEdit::fit() {
  updateGeometry();
}

QSize TextEdit::sizeHint() const {
  const int least = lines_ == Lines::One ? 1 : fewestLines;
  const int most = lines_ == Lines::One ? mostLinesOfOne : mostLines;
  // QPlainTextEdit counts its document's height in lines.
  const int lines = qBound(least, int(document()->size().height()), most);
  const int frame = 2 * frameWidth() + qRound(2 * document()->documentMargin());
  return {fontMetrics().averageCharWidth() * 40, lines * fontMetrics().lineSpacing() + frame + 2};
}

QSize TextEdit::minimumSizeHint() const {
  return {fontMetrics().averageCharWidth() * 12, sizeHint().height()};
}

TextInput::TextInput(TextEdit::Lines lines, int maximumCharacters, QWidget* parent)
    : FieldInput(parent)
    , edit_(new TextEdit(lines, maximumCharacters, this))
    , limit_(maximumCharacters) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(edit_);
  setFocusProxy(edit_);
  connect(edit_, &QPlainTextEdit::textChanged, this, [this] {
    refusedCharacters_ = 0;
    noteEdit();
  });
  connect(edit_, &TextEdit::refused, this, [this](qsizetype characters) {
    refusedCharacters_ = characters;
    Q_EMIT refused();
  });
}

QString TextInput::refusal() const {
  if (refusedCharacters_ == 0) return {};
  const QLocale locale = interfaceLocale();
  return tr("The text you wanted to insert has %1 characters, and at most %2 fit into this field. Nothing "
            "was "
            "inserted; the text is still on the clipboard. Insert a part of it, or keep it as a file.")
      .arg(locale.toString(qlonglong(refusedCharacters_)), locale.toString(limit_));
}

void TextInput::setAccessibleLabel(const QString& label) {
  edit_->setAccessibleName(label);
}

void TextInput::display(const Value& value) {
  edit_->setText(value.display());
}

Value TextInput::typed() const {
  const QString text = edit_->text();
  return text.isEmpty() ? Value() : Value(text);
}

} // namespace amparo::ui
