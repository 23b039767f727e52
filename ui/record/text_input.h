#pragma once

#include "ui/record/field_input.h"

#include <QPlainTextEdit>

namespace amparo::ui {

/// A text field that grows with its text. Tab leaves it. What is pasted and would not fit is refused as a
/// whole, before it costs any time, and stays on the clipboard.
class TextEdit : public QPlainTextEdit {
  Q_OBJECT

 public:
  enum class Lines { One, Many };

  TextEdit(Lines lines, int maximumCharacters, QWidget* parent = nullptr);

  /// As typed: unlike toPlainText(), with its no-break spaces.
  QString text() const;
  void setText(const QString& text);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 Q_SIGNALS:
  /// A text of so many characters would not fit.
  void refused(qsizetype characters);

 protected:
  void insertFromMimeData(const QMimeData* source) override;
  void keyPressEvent(QKeyEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void fit();

  Lines lines_;
  int maximumCharacters_;
};

/// Line, Text and Link fields.
class TextInput final : public FieldInput {
  Q_OBJECT

 public:
  TextInput(TextEdit::Lines lines, int maximumCharacters, QWidget* parent = nullptr);

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
