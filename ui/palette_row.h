#pragma once

#include <QStyledItemDelegate>

namespace amparo::ui {

/// Paints a row of the palette: a heading, or an icon, a text and what is to know of it at the right.
class PaletteRow final : public QStyledItemDelegate {
  Q_OBJECT

 public:
  enum Role {
    TargetRole = Qt::UserRole, ///< a record's id or an action; none: a heading
    DetailRole,
  };

  using QStyledItemDelegate::QStyledItemDelegate;

  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace amparo::ui
