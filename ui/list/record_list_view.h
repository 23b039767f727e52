#pragma once

#include <QListView>

namespace amparo::ui {

/// A list of rows of one height. Where a row lies is arithmetic, so a hundred thousand rows cost what ten do:
/// nothing is laid out in advance. A QListView, so that screen readers know it as a list.
class RecordListView final : public QListView {
  Q_OBJECT

 public:
  explicit RecordListView(QWidget* parent = nullptr);

  QRect visualRect(const QModelIndex& index) const override;
  QModelIndex indexAt(const QPoint& point) const override;
  void scrollTo(const QModelIndex& index, ScrollHint hint) override;
  void doItemsLayout() override;
  void reset() override;
  /// How many rows fit.
  int rowsInView() const;
  int rowHeight() const;

  /// With the focus a list takes up its first row where it has none; unless something else is being read.
  void setTakesUpFirstRow(bool takesUp) { takesUpFirstRow_ = takesUp; }

  /// Its rows are of another list than the one that was asked for: none of them is taken up.
  void setWaiting(bool waiting) { waiting_ = waiting; }

 Q_SIGNALS:
  /// The list was painted.
  void painted();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void scrollContentsBy(int dx, int dy) override;
  void updateGeometries() override;
  int horizontalOffset() const override;
  int verticalOffset() const override;
  QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
  void setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags flags) override;
  QRegion visualRegionForSelection(const QItemSelection& selection) const override;
  void dataChanged(const QModelIndex& first, const QModelIndex& last, const QList<int>& roles) override;
  void rowsInserted(const QModelIndex& parent, int first, int last) override;
  void rowsAboutToBeRemoved(const QModelIndex& parent, int first, int last) override;
  void wheelEvent(QWheelEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

 private:
  int rowCount() const;
  QRect rowRect(int row, int height) const;

  bool takesUpFirstRow_ = true;
  bool waiting_ = false;
};

} // namespace amparo::ui
