#pragma once

#include "ui/record/field_input.h"
#include "ui/record/markdown_edits.h"

#include <QPlainTextEdit>

class QCompleter;

namespace amparo::ui {

/// A text field that grows with its text. Tab leaves it. What is pasted and would not fit is refused as a
/// whole, before it costs any time, and stays on the clipboard. A field for many lines is written in
/// Markdown: it knows the keys for bold and the like, and what is pasted into it keeps its headings, lists
/// and links.
class TextEdit : public QPlainTextEdit {
  Q_OBJECT

 public:
  enum class Lines { One, Many };

  TextEdit(Lines lines, int maximumCharacters, QWidget* parent = nullptr);

  bool isMarkdown() const { return lines_ == Lines::Many; }

  /// As typed: unlike toPlainText(), with its no-break spaces.
  QString text() const;
  void setText(const QString& text);

  /// In which it is written (BCP 47); empty: in none that is known.
  QString language() const { return language_; }

  void setLanguage(const QString& tag) { language_ = tag; }

  /// Writes what is selected, or the place of the cursor, so; or takes that back.
  void apply(Markup markup);
  /// While it offers something, the keys that choose are its own.
  void setCompleter(QCompleter* completer);
  /// Whether so much more text still fits.
  bool hasRoomFor(qsizetype characters) const;

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 Q_SIGNALS:
  /// A text of so many characters would not fit.
  void refused(qsizetype characters);

 protected:
  bool event(QEvent* event) override;
  bool canInsertFromMimeData(const QMimeData* source) const override;
  void insertFromMimeData(const QMimeData* source) override;
  void keyPressEvent(QKeyEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  bool isOwnKey(const QKeyEvent& event) const;
  void insertPasted(QString text);
  /// Where a word has no end, lines break wherever they are full, before it is laid out. Returns whether.
  bool breakWithin(const QString& text);
  void fit();

  Lines lines_;
  int maximumCharacters_;
  QString language_;
  QCompleter* completer_ = nullptr;
};

/// Line, Text and Link fields.
class TextInput final : public FieldInput {
  Q_OBJECT

 public:
  TextInput(TextEdit::Lines lines, int maximumCharacters, QWidget* parent = nullptr);

  /// In which it is written (BCP 47).
  void setLanguage(const QString& tag) { edit_->setLanguage(tag); }

  void setAccessibleLabel(const QString& label) override;
  QString refusal() const override;

 protected:
  void display(const Value& value) override;
  Value typed() const override;

 private:
  TextEdit* edit_;
  qsizetype refusedCharacters_ = 0; ///< of a text that did not fit; 0: none
  int limit_;
};

} // namespace amparo::ui
