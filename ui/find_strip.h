#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace amparo::ui {

/// A field that finds words in what is shown, which of their places is looked at, and the way to the others.
/// Case and accents do not matter. Return and F3 go on, with Shift back; Escape leaves.
class FindStrip : public QWidget {
  Q_OBJECT

 public:
  /// More places than these are neither marked nor counted.
  static constexpr size_t maximumMatches = 999;

  enum class Step { Next, Previous };
  /// Shows the field, with what is selected in it; when it is shown, goes to another place.
  void find(Step step);
  /// Hides the field and the marks, and gives the focus to what was searched.
  virtual void leave() = 0;

  QLineEdit* field() const { return field_; }

 protected:
  explicit FindStrip(QWidget* parent);

  virtual void ask() = 0;
  /// Looks for what stands in the field.
  virtual void search() = 0;
  virtual void go(Step step) = 0;
  /// What is searched, with a mnemonic: "&Find in the text".
  virtual QString label() const = 0;
  virtual size_t matchCount() const = 0;
  /// The match that is looked at, from 0.
  virtual size_t matchAt() const = 0;
  /// There are more matches than were counted.
  virtual bool mayBeMore() const = 0;
  /// Why there are none.
  virtual QString whyNone() const = 0;

  void describe();
  void retranslate();
  void changeEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  QLabel* label_;
  QLineEdit* field_;
  QLabel* count_;
  QToolButton* previous_;
  QToolButton* next_;
  QToolButton* close_;
};

} // namespace amparo::ui
