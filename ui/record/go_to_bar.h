#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace amparo::ui {

/// A field under the reader's head, in which the number of a provision is typed to go there. Shown when it is
/// asked for; Return goes, Escape leaves.
class GoToBar final : public QWidget {
  Q_OBJECT

 public:
  explicit GoToBar(QWidget* parent = nullptr);

  void ask();
  enum class Refusal { None, NoNumber, NotFound };
  /// Says why what was entered leads nowhere; it stays there to be corrected.
  void refuse(Refusal why);

  QLineEdit* field() const { return field_; }

 Q_SIGNALS:
  void entered(const QString& text);
  void left();

 protected:
  void changeEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void retranslate();

  QLabel* label_;
  QLineEdit* field_;
  QLabel* answer_;
  Refusal refusal_ = Refusal::None;
};

} // namespace amparo::ui
