#include "ui/list/facet_popup.h"

#include "core/search/words.h"
#include "ui/look/style.h"
#include "ui/texts/texts.h"

#include <QCollator>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QSet>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

#include <algorithm>

namespace amparo::ui {

namespace {

constexpr int valuesWithoutFinding = 12;
constexpr int valuesInView = 12;
constexpr int valueRole = Qt::UserRole;

} // namespace

FacetPopup::FacetPopup(const QString& field, const QStringList& chosen, const QWidget* over)
    : Overlay(over)
    , field_(field)
    , chosen_(chosen)
    , find_(new QLineEdit)
    , list_(new QTreeWidget) {
  auto* layout = new QVBoxLayout(this);
  const int space = look::quarters(1, fontMetrics());
  layout->setContentsMargins(space, space, space, space);
  layout->setSpacing(space);
  layout->addWidget(find_);
  layout->addWidget(list_);
  find_->hide();
  list_->setUniformRowHeights(true);
  list_->setHeaderHidden(true);
  list_->setRootIsDecorated(false);
  list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  list_->setFrameShape(QFrame::NoFrame);
  find_->installEventFilter(this);
  list_->installEventFilter(this);
  connect(find_, &QLineEdit::textChanged, this, &FacetPopup::narrow);
  connect(list_, &QTreeWidget::itemChanged, this, &FacetPopup::tell);
  // A click anywhere on a value ticks it, not only on its box.
  connect(list_, &QTreeWidget::itemPressed, this,
          [this](const QTreeWidgetItem* item) { pressed_ = item->checkState(0); });
  connect(list_, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem* item) {
    if (item->checkState(0) == pressed_)
      item->setCheckState(0, pressed_ == Qt::Checked ? Qt::Unchecked : Qt::Checked);
  });
  retranslate();
}

void FacetPopup::openWith(std::vector<FacetValue> values, const QWidget& opener) {
  values_ = std::move(values);
  find_->setVisible(int(values_->size()) > valuesWithoutFinding);
  fill();
  fit();
  openAt(opener.mapTo(parentWidget(), QPoint(0, opener.height() + 2)),
         find_->isHidden() ? static_cast<QWidget*>(list_) : find_);
}

void FacetPopup::retranslate() {
  find_->setPlaceholderText(tr("Find a value"));
  find_->setAccessibleName(tr("Find a value"));
  find_->setAccessibleDescription(
      tr("The values with these letters stay below; the down arrow goes to them."));
  list_->setAccessibleName(facetName(field_));
  list_->setAccessibleDescription(tr("Space ticks a value, and the records follow at once; Return closes."));
  if (!values_) return;
  fill();
  fit();
}

/// The values in the order of their names, years in theirs.
void FacetPopup::fill() {
  struct Entry {
    QString label;
    FacetValue value;
  };

  std::vector<Entry> entries;
  QSet<QString> known;
  for (const FacetValue& value : *values_) {
    entries.push_back({facetLabel(field_, value.value, value.title), value});
    known.insert(value.value);
  }
  QCollator collator(interfaceLocale());
  collator.setCaseSensitivity(Qt::CaseInsensitive);
  const bool newestFirst = field_ == QLatin1StringView("year");
  std::sort(entries.begin(), entries.end(), [&](const Entry& a, const Entry& b) {
    return newestFirst ? a.label > b.label : collator.compare(a.label, b.label) < 0;
  });
  const QSignalBlocker quiet(list_);
  list_->clear();
  QHash<QString, QTreeWidgetItem*> items;
  const auto place = [&](const QString& above) {
    for (const auto& [label, value] : entries)
      if (value.above == above || (above.isEmpty() && !known.contains(value.above)))
        items.insert(value.value, addValue(value, label, items.value(above)));
  };
  place({});
  bool isTree = false;
  for (QTreeWidgetItemIterator at(list_); *at; ++at) { // grows while it is gone through
    place((*at)->data(0, valueRole).toString());
    isTree = isTree || (*at)->childCount() > 0;
  }
  list_->setRootIsDecorated(isTree);
  list_->expandAll();
  if (values_->empty()) {
    auto* none = new QTreeWidgetItem(list_, {tr("Nothing to choose from")});
    none->setFlags(Qt::NoItemFlags);
  }
  list_->setCurrentItem(list_->topLevelItem(0));
  narrow(find_->text());
}

QTreeWidgetItem* FacetPopup::addValue(const FacetValue& value, const QString& label, QTreeWidgetItem* above) {
  //: A value that a list can be filtered by, and how many records have it
  const QString text = tr("%1 (%2)").arg(label, interfaceLocale().toString(value.count));
  auto* item = above ? new QTreeWidgetItem(above, {text}) : new QTreeWidgetItem(list_, {text});
  item->setData(0, valueRole, value.value);
  item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
  item->setCheckState(0, chosen_.contains(value.value) ? Qt::Checked : Qt::Unchecked);
  return item;
}

/// As large as its values need, within bounds.
void FacetPopup::fit() {
  const int row = std::max(list_->sizeHintForRow(0), look::quarters(5, fontMetrics()));
  const int room = std::max(1, parentWidget()->height() * 2 / 3 / row);
  const int rows = std::min({std::max(1, int(values_->size())), valuesInView, room});
  list_->setFixedHeight(rows * row + look::quarters(1, fontMetrics()));
  list_->resizeColumnToContents(0);
  const int widest =
      std::min({list_->columnWidth(0), look::quarters(140, fontMetrics()), parentWidget()->width() * 2 / 3});
  list_->setMinimumWidth(
      std::max(widest + list_->verticalScrollBar()->sizeHint().width() + look::quarters(3, fontMetrics()),
               look::quarters(32, fontMetrics())));
  adjustSize();
}

void FacetPopup::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  Overlay::changeEvent(event);
}

bool FacetPopup::eventFilter(QObject* watched, QEvent* event) {
  if ((watched == find_ || watched == list_) && event->type() == QEvent::KeyPress) {
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (watched == find_ && key == Qt::Key_Down) list_->setFocus(Qt::TabFocusReason);
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
      close();
      return true;
    }
  }
  return Overlay::eventFilter(watched, event);
}

/// What is found stays, with what it stands below.
void FacetPopup::narrow(const QString& text) {
  const QString wanted = fold(text);
  for (QTreeWidgetItemIterator at(list_); *at; ++at) (*at)->setHidden(true);
  for (QTreeWidgetItemIterator at(list_); *at; ++at)
    if (fold((*at)->text(0)).contains(wanted))
      for (QTreeWidgetItem* item = *at; item; item = item->parent()) item->setHidden(false);
}

void FacetPopup::tell() {
  QStringList chosen;
  for (QTreeWidgetItemIterator at(list_, QTreeWidgetItemIterator::Checked); *at; ++at)
    chosen.append((*at)->data(0, valueRole).toString());
  if (chosen == chosen_) return;
  chosen_ = chosen;
  Q_EMIT chosenChanged(chosen_);
}

} // namespace amparo::ui
