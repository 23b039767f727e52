#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace amparo::ui::look {

/// Puts widgets beside each other, and on as many lines as the width asks for. One that wants to expand takes
/// what is left of its line.
class FlowLayout final : public QLayout {
 public:
  FlowLayout(QWidget* parent, int spacing);
  ~FlowLayout() override;

  void addItem(QLayoutItem* item) override;
  int count() const override;
  QLayoutItem* itemAt(int index) const override;
  QLayoutItem* takeAt(int index) override;

  Qt::Orientations expandingDirections() const override { return {}; }

  bool hasHeightForWidth() const override { return true; }

  int heightForWidth(int width) const override;
  QSize sizeHint() const override;
  QSize minimumSize() const override;
  void setGeometry(const QRect& rect) override;

 private:
  enum class Act { Measure, Place };

  int arrange(const QRect& rect, Act act) const;

  std::vector<std::unique_ptr<QLayoutItem>> items_;
};

} // namespace amparo::ui::look
