#pragma once

#include "ui/list/row_summary.h"

#include <QStyledItemDelegate>

namespace amparo::ui {

/// Paints one row of a list: title on up to two lines, a muted second line, badges, and of search results the
/// passage in which the words were found.
class RowDelegate final : public QStyledItemDelegate {
  Q_OBJECT

 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  /// Lists of several kinds show which is which.
  void setShowsKind(bool shows) { showsKind_ = shows; }

  void setShowsExcerpt(bool shows) { showsExcerpt_ = shows; }

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 private:
  bool showsKind_ = false;
  bool showsExcerpt_ = false;
};

} // namespace amparo::ui
