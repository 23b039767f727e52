#pragma once

#include <QToolButton>

namespace amparo::ui::look {

/// A flat button whose text is followed by a small arrow: it opens something to choose from.
class ArrowButton final : public QToolButton {
  Q_OBJECT

 public:
  explicit ArrowButton(QWidget* parent = nullptr);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  int arrowSide() const;
  int padding() const;
};

} // namespace amparo::ui::look
