#include "ui/list/record_list_view.h"

#include "ui/look/focus_ring.h"

#include <QAccessible>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

namespace amparo::ui {

RecordListView::RecordListView(QWidget* parent)
    : QListView(parent) {
  setUniformItemSizes(true);
  setVerticalScrollMode(ScrollPerPixel);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setSelectionMode(ExtendedSelection);
  setEditTriggers(NoEditTriggers);
  setMouseTracking(true);
  viewport()->setAttribute(Qt::WA_Hover);
}

int RecordListView::rowCount() const {
  return model() ? model()->rowCount(rootIndex()) : 0;
}

int RecordListView::rowHeight() const {
  QStyleOptionViewItem option;
  initViewItemOption(&option);
  return qMax(1, itemDelegate()->sizeHint(option, {}).height());
}

int RecordListView::rowsInView() const {
  return qMax(1, viewport()->height() / rowHeight());
}

int RecordListView::horizontalOffset() const {
  return 0;
}

int RecordListView::verticalOffset() const {
  return verticalScrollBar()->value();
}

QRect RecordListView::visualRect(const QModelIndex& index) const {
  return index.isValid() ? rowRect(index.row(), rowHeight()) : QRect();
}

QRect RecordListView::rowRect(int row, int height) const {
  return {0, row * height - verticalOffset(), viewport()->width(), height};
}

QModelIndex RecordListView::indexAt(const QPoint& point) const {
  const int y = point.y() + verticalOffset();
  const int row = y < 0 ? -1 : y / rowHeight();
  return row >= 0 && row < rowCount() ? model()->index(row, 0, rootIndex()) : QModelIndex();
}

void RecordListView::scrollTo(const QModelIndex& index, ScrollHint hint) {
  if (!index.isValid()) return;
  const QRect rect = visualRect(index);
  const int height = viewport()->height();
  int value = verticalOffset();
  if (hint == PositionAtCenter)
    value += rect.center().y() - height / 2;
  else if (hint == PositionAtTop || (hint == EnsureVisible && rect.top() < 0))
    value += rect.top();
  else if (hint == PositionAtBottom || (hint == EnsureVisible && rect.bottom() >= height))
    value += rect.bottom() - height + 1;
  verticalScrollBar()->setValue(value);
}

void RecordListView::doItemsLayout() {
  QAbstractItemView::doItemsLayout();
}

void RecordListView::reset() {
  QAbstractItemView::reset();
  updateGeometries();
}

void RecordListView::updateGeometries() {
  const int height = rowHeight();
  const int visible = viewport()->height();
  verticalScrollBar()->setSingleStep(qMax(1, height / 2));
  verticalScrollBar()->setPageStep(visible);
  verticalScrollBar()->setRange(0, qMax(0, rowCount() * height - visible));
  QAbstractItemView::updateGeometries();
}

void RecordListView::resizeEvent(QResizeEvent* event) {
  QAbstractItemView::resizeEvent(event);
  updateGeometries();
}

void RecordListView::scrollContentsBy(int, int dy) {
  scrollDirtyRegion(0, dy);
  viewport()->scroll(0, dy);
}

void RecordListView::paintEvent(QPaintEvent* event) {
  QPainter painter(viewport());
  QStyleOptionViewItem option;
  initViewItemOption(&option);
  const int height = rowHeight();
  const int count = rowCount();
  const QPoint pointer = viewport()->mapFromGlobal(QCursor::pos());
  const bool under = viewport()->underMouse();
  const int first = qMax(0, (event->rect().top() + verticalOffset()) / height);
  const int last = qMin(count - 1, (event->rect().bottom() + verticalOffset()) / height);
  const bool enabled = isEnabled();
  for (int row = first; row <= last; ++row) {
    const QModelIndex index = model()->index(row, 0, rootIndex());
    QStyleOptionViewItem item = option;
    item.rect = rowRect(row, height); // a row's height is dear to ask for
    if (!enabled) item.state &= ~QStyle::State_Enabled;
    if (selectionModel()->isSelected(index)) item.state |= QStyle::State_Selected;
    if (index == currentIndex() && hasFocus()) item.state |= QStyle::State_HasFocus;
    item.state.setFlag(QStyle::State_MouseOver, under && item.rect.contains(pointer));
    itemDelegate()->paint(&painter, item, index);
  }
  // No row of the list says that the focus is here.
  if (hasFocus() && !currentIndex().isValid()) look::paintFocusRing(painter, viewport()->rect(), palette());
  Q_EMIT painted();
}

QModelIndex RecordListView::moveCursor(CursorAction action, Qt::KeyboardModifiers) {
  const int count = rowCount();
  if (count == 0) return {};
  const int current = currentIndex().isValid() ? currentIndex().row() : -1;
  int row = current;
  switch (action) {
  case MoveUp:
  case MovePrevious:
    row = current < 0 ? 0 : current - 1;
    break;
  case MoveDown:
  case MoveNext:
    row = current + 1;
    break;
  case MovePageUp:
    row = current - rowsInView();
    break;
  case MovePageDown:
    row = current + rowsInView();
    break;
  case MoveHome:
    row = 0;
    break;
  case MoveEnd:
    row = count - 1;
    break;
  case MoveLeft:
  case MoveRight:
    break;
  }
  return model()->index(qBound(0, row, count - 1), 0, rootIndex());
}

void RecordListView::setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags flags) {
  if (!selectionModel()) return;
  const int height = rowHeight();
  const int top = rect.normalized().top() + verticalOffset();
  const int bottom = rect.normalized().bottom() + verticalOffset();
  const int first = qMax(0, top / height);
  const int last = qMin(rowCount() - 1, bottom / height);
  QItemSelection selection;
  if (bottom >= 0 && first <= last)
    selection.select(model()->index(first, 0, rootIndex()), model()->index(last, 0, rootIndex()));
  selectionModel()->select(selection, flags);
}

QRegion RecordListView::visualRegionForSelection(const QItemSelection& selection) const {
  QRegion region;
  for (const QItemSelectionRange& range : selection) {
    const QRect all = visualRect(range.topLeft()).united(visualRect(range.bottomRight()));
    region += all.intersected(viewport()->rect());
  }
  return region;
}

void RecordListView::dataChanged(const QModelIndex& first, const QModelIndex& last, const QList<int>& roles) {
  // The base asks where each row lies, and there may be a hundred thousand; and for more than one it paints
  // all that is seen anew.
  const int top = verticalOffset() / rowHeight();
  const int from = qMax(first.row(), top);
  const int to = qMin(last.row(), top + rowsInView() + 1);
  if (from > to) return;
  if (QAccessible::isActive())
    QAbstractItemView::dataChanged(model()->index(from, 0, rootIndex()), model()->index(to, 0, rootIndex()),
                                   roles);
  const int height = rowHeight();
  viewport()->update(rowRect(from, height).united(rowRect(to, height)));
}

void RecordListView::rowsInserted(const QModelIndex& parent, int first, int last) {
  QAbstractItemView::rowsInserted(parent, first, last);
  updateGeometries();
  viewport()->update();
}

void RecordListView::rowsAboutToBeRemoved(const QModelIndex& parent, int first, int last) {
  QAbstractItemView::rowsAboutToBeRemoved(parent, first, last);
  scheduleDelayedItemsLayout();
}

/// A menu or a dialog that closes gives the focus back: that is no wish to read the first record. Nor is it
/// one to pass by on the way to somewhere else.
void RecordListView::focusInEvent(QFocusEvent* event) {
  if (!waiting_ && !look::isGivenBack(*event) && (takesUpFirstRow_ || currentIndex().isValid()))
    return QAbstractItemView::focusInEvent(event);
  QAbstractScrollArea::focusInEvent(event);
  viewport()->update();
}

void RecordListView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
  QListView::currentChanged(current, previous);
  if (current.isValid() != previous.isValid()) viewport()->update(); // the ring goes, or comes
}

void RecordListView::wheelEvent(QWheelEvent* event) {
  QAbstractItemView::wheelEvent(event);
}

} // namespace amparo::ui
