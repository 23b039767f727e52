#pragma once

#include <QPointer>
#include <QWidget>

class QLabel;
class QTimer;

namespace amparo::ui {

class PageView;
class TextEdit;

/// The text that is being written as the reader will show it. It follows what is typed.
class PreviewPane final : public QWidget {
  Q_OBJECT

 public:
  /// A longer text would hold up the typing; it is shown when the pane is opened anew.
  static constexpr int charactersFollowed = 100'000;

  explicit PreviewPane(QWidget* parent = nullptr);

  /// The field whose text is shown; null: none.
  void setTarget(TextEdit* edit);

  bool hasTarget() const { return !target_.isNull(); }

 protected:
  void changeEvent(QEvent* event) override;
  void showEvent(QShowEvent* event) override;

 private:
  void render();
  void follow();

  QPointer<TextEdit> target_;
  QLabel* heading_;
  PageView* page_;
  QTimer* timer_;
};

} // namespace amparo::ui
