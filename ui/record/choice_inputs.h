#pragma once

#include "ui/record/field_input.h"

#include <QComboBox>

class QCheckBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace amparo::ui::look {
class WordsBeside;
}

namespace amparo::ui {

class ChipList;

/// A combo box that the wheel does not change while a form scrolls by.
class ChoiceBox : public QComboBox {
  Q_OBJECT

 public:
  using QComboBox::QComboBox;

  enum class Takes { Choices, AnyText };

  /// Lets the person type to find one of many choices, accents and capitals aside.
  void makeSearchable(Takes takes = Takes::Choices);
  /// The data of the choice whose label is shown or typed; what was typed when it is none of them.
  QString chosen() const;
  /// What is being typed is none of the choices, and may become one.
  bool isUnderway() const;
  /// Whoever typed is done: the choice that is meant stands there by its own name.
  void settle();
  void choose(const QString& value);
  /// What a screen reader calls it. The name of a box is what is chosen in it on some systems, and what it is
  /// called is told by its label: it gets one that is not seen, for what is seen stands elsewhere in the
  /// form.
  void setSpokenName(const QString& name);

 Q_SIGNALS:
  /// Somebody has typed, and is done with it.
  void settled();

 protected:
  void wheelEvent(QWheelEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  int meantRow() const;

  bool typing_ = false;
  QLabel* label_ = nullptr;
};

/// The values that a keyword field offers, in the order they are shown: label, value.
std::vector<std::pair<QString, QString>> choicesOf(const QString& kind, const FieldSchema& field);

/// Those of them that only somebody who may publish chooses.
QStringList choicesOfPublishers(const QString& kind, const FieldSchema& field);

/// A Keyword field.
class KeywordInput final : public FieldInput {
  Q_OBJECT

 public:
  KeywordInput(QString kind, const FieldSchema& field, QWidget* parent = nullptr);

  void setAccessibleLabel(const QString& label) override;
  void retranslate() override;
  void commit() override;
  bool isUnderway() const override;
  /// Values that may be kept but not chosen.
  void disableChoices(const QStringList& values);

 protected:
  void display(const Value& value) override;
  Value typed() const override;

 private:
  void fill(const QString& current);

  QString kind_;
  const FieldSchema& field_;
  QStringList disabled_;
  ChoiceBox* box_;
};

/// A Keywords field: chips, and a way to add one.
class KeywordsInput final : public FieldInput {
  Q_OBJECT

 public:
  KeywordsInput(QString kind, const FieldSchema& field, QWidget* parent = nullptr);

  void setAccessibleLabel(const QString& label) override;
  void retranslate() override;
  void commit() override;

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void display(const Value& value) override;
  Value typed() const override;

 private:
  bool isOpen() const;
  void fill();
  void add(const QString& value);
  void enter();
  void addTyped();
  QString labelOf(const QString& value) const;

  QString kind_;
  const FieldSchema& field_;
  QStringList items_;
  bool entered_ = false; ///< by the Return that is pressed just now
  ChipList* chips_;
  ChoiceBox* box_ = nullptr;  ///< of a closed list
  QLineEdit* line_ = nullptr; ///< of an open one
  QToolButton* add_ = nullptr;
};

/// A Number field.
class NumberInput final : public FieldInput {
  Q_OBJECT

 public:
  explicit NumberInput(QWidget* parent = nullptr);
  void setAccessibleLabel(const QString& label) override;

 protected:
  void display(const Value& value) override;
  Value typed() const override;

 private:
  QLineEdit* line_;
};

/// A Flag field.
class FlagInput final : public FieldInput {
  Q_OBJECT

 public:
  FlagInput(QString kind, QString field, QWidget* parent = nullptr);
  void setAccessibleLabel(const QString& label) override;
  void retranslate() override;

 protected:
  void display(const Value& value) override;
  Value typed() const override;

 private:
  QString kind_;
  QString field_;
  QCheckBox* box_;
  look::WordsBeside* words_;
};

} // namespace amparo::ui
