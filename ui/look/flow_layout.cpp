#include "ui/look/flow_layout.h"

#include <QStyle>
#include <QWidget>

namespace amparo::ui::look {

FlowLayout::FlowLayout(QWidget* parent, int spacing)
    : QLayout(parent) {
  setContentsMargins({});
  setSpacing(spacing);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem* item) {
  items_.emplace_back(item);
}

int FlowLayout::count() const {
  return int(items_.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const {
  return index >= 0 && index < count() ? items_[size_t(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index) {
  if (index < 0 || index >= count()) return nullptr;
  QLayoutItem* item = items_[size_t(index)].release();
  items_.erase(items_.begin() + index);
  return item;
}

int FlowLayout::heightForWidth(int width) const {
  return arrange({0, 0, width, 0}, Act::Measure);
}

QSize FlowLayout::sizeHint() const {
  return minimumSize();
}

QSize FlowLayout::minimumSize() const {
  QSize size;
  for (const auto& item : items_)
    if (!item->isEmpty()) size = size.expandedTo(item->minimumSize());
  return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& rect) {
  QLayout::setGeometry(rect);
  arrange(rect, Act::Place);
}

/// What stands in one line stands in its middle.
int FlowLayout::arrange(const QRect& all, Act act) const {
  const QRect rect = all.marginsRemoved(contentsMargins());
  int x = rect.left();
  int y = rect.top();
  int height = 0;
  const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
  std::vector<std::pair<QLayoutItem*, QRect>> line;
  const auto endLine = [&] {
    int shift = 0;
    for (auto& [item, place] : line) {
      place.translate(shift, (height - place.height()) / 2);
      if (shift == 0 && (item->expandingDirections() & Qt::Horizontal)) {
        shift = qMax(0, rect.right() + 1 - (x - spacing()));
        place.setWidth(place.width() + shift);
      }
      if (act == Act::Place) item->setGeometry(QStyle::visualRect(direction, rect, place));
    }
    line.clear();
  };
  for (const auto& item : items_) {
    if (item->isEmpty()) continue;
    QSize size = item->sizeHint();
    size.setWidth(qMin(size.width(), rect.width()));
    if (x > rect.left() && x + size.width() > rect.right() + 1) {
      endLine();
      x = rect.left();
      y += height + spacing();
      height = 0;
    }
    line.emplace_back(item.get(), QRect(QPoint(x, y), size));
    x += size.width() + spacing();
    height = qMax(height, size.height());
  }
  endLine();
  return y + height - rect.top() + contentsMargins().top() + contentsMargins().bottom();
}

} // namespace amparo::ui::look
