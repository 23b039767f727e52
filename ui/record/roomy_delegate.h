#pragma once

#include <QStyledItemDelegate>

namespace amparo::ui {

/// Lines of a short list: wrapped, with room around them, the chosen one on a rounded ground.
class RoomyDelegate final : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace amparo::ui
