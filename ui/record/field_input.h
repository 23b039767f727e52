#pragma once

#include "core/model/schema.h"

#include <QWidget>

namespace amparo::ui {

/// Edits one value. A value that nobody touched comes back exactly as it was put in, whatever the widgets can
/// express; so opening and saving a form never rewrites what it does not understand.
class FieldInput : public QWidget {
  Q_OBJECT

 public:
  using QWidget::QWidget;

  void setValue(const Value& value) {
    loaded_ = value;
    touched_ = false;
    displaying_ = true;
    display(value);
    displaying_ = false;
  }

  /// What is there now; Absent when it is empty. Text that makes no sense for the field comes back as it was
  /// typed, for validation to say so: nothing typed is ever dropped.
  Value value() const { return touched_ ? typed() : loaded_; }

  /// What a screen reader calls it.
  virtual void setAccessibleLabel(const QString& label) = 0;

  virtual void retranslate() {}

  /// Why something could not be taken in as a whole, so that nothing of it was; empty once the field is
  /// edited.
  virtual QString refusal() const { return {}; }

  /// What is typed is no value yet and may become one: it is too early to find fault with it.
  virtual bool isUnderway() const { return false; }

  /// Takes in what is typed but not entered yet; called before saving.
  virtual void commit() {}

 Q_SIGNALS:
  void edited();
  /// refusal() has something to say.
  void refused();

 protected:
  virtual void display(const Value& value) = 0;
  virtual Value typed() const = 0;

  void noteEdit() {
    if (displaying_) return;
    touched_ = true;
    Q_EMIT edited();
  }

 private:
  Value loaded_;
  bool touched_ = false;
  bool displaying_ = false;
};

} // namespace amparo::ui
