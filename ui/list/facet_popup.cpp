#include "ui/list/facet_popup.h"

#include "core/search/words.h"
#include "ui/look/style.h"
#include "ui/texts/texts.h"

#include <QCollator>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace amparo::ui {

namespace {

constexpr int valuesWithoutFinding = 12;
constexpr int valuesInView = 12;
constexpr int valueRole = Qt::UserRole;

} // namespace

FacetPopup::FacetPopup(const QString& field, const QStringList& chosen, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , field_(field)
    , chosen_(chosen)
    , find_(new QLineEdit)
    , list_(new QListWidget) {
  setAttribute(Qt::WA_DeleteOnClose);
  setFrameShape(QFrame::StyledPanel);
  auto* layout = new QVBoxLayout(this);
  const int space = look::quarters(1, fontMetrics());
  layout->setContentsMargins(space, space, space, space);
  layout->setSpacing(space);
  layout->addWidget(find_);
  layout->addWidget(list_);
  find_->hide();
  list_->setUniformItemSizes(true);
  list_->setFrameShape(QFrame::NoFrame);
  find_->installEventFilter(this);
  list_->installEventFilter(this);
  connect(find_, &QLineEdit::textChanged, this, &FacetPopup::narrow);
  connect(list_, &QListWidget::itemChanged, this, &FacetPopup::tell);
  // A click anywhere on a value ticks it, not only on its box.
  connect(list_, &QListWidget::itemPressed, this,
          [this](const QListWidgetItem* item) { pressed_ = item->checkState(); });
  connect(list_, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) {
    if (item->checkState() == pressed_)
      item->setCheckState(pressed_ == Qt::Checked ? Qt::Unchecked : Qt::Checked);
  });
  retranslate();
}

void FacetPopup::setValues(std::vector<FacetValue> values) {
  values_ = std::move(values);
  find_->setVisible(int(values_->size()) > valuesWithoutFinding);
  fill();
  fit();
  (find_->isHidden() ? static_cast<QWidget*>(list_) : find_)->setFocus(Qt::PopupFocusReason);
}

void FacetPopup::retranslate() {
  find_->setPlaceholderText(tr("Find a value"));
  find_->setAccessibleName(tr("Find a value"));
  list_->setAccessibleName(facetName(field_));
  if (!values_) return;
  fill();
  fit();
}

/// The values in the order of their names.
void FacetPopup::fill() {
  struct Entry {
    QString label;
    FacetValue value;
  };

  std::vector<Entry> entries;
  for (const FacetValue& value : *values_)
    entries.push_back({facetLabel(field_, value.value, value.title), value});
  QCollator collator(interfaceLocale());
  collator.setCaseSensitivity(Qt::CaseInsensitive);
  std::sort(entries.begin(), entries.end(),
            [&](const Entry& a, const Entry& b) { return collator.compare(a.label, b.label) < 0; });
  list_->blockSignals(true);
  list_->clear();
  for (const auto& [label, value] : entries) {
    //: A value that a list can be filtered by, and how many records have it
    const QString text =
        value.count < 0 ? label : tr("%1 (%2)").arg(label, interfaceLocale().toString(value.count));
    auto* item = new QListWidgetItem(text, list_);
    item->setData(valueRole, value.value);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(chosen_.contains(value.value) ? Qt::Checked : Qt::Unchecked);
  }
  if (values_->empty()) (new QListWidgetItem(tr("Nothing to choose from"), list_))->setFlags(Qt::NoItemFlags);
  list_->blockSignals(false);
  list_->setCurrentRow(0);
  narrow(find_->text());
}

/// As large as its values need, within bounds.
void FacetPopup::fit() {
  const int rows = std::clamp(int(values_->size()), 1, valuesInView);
  const int row = std::max(list_->sizeHintForRow(0), look::quarters(5, fontMetrics()));
  list_->setFixedHeight(rows * row + look::quarters(1, fontMetrics()));
  list_->setMinimumWidth(std::max(list_->sizeHintForColumn(0) + look::quarters(6, fontMetrics()),
                                  look::quarters(32, fontMetrics())));
  adjustSize();
}

void FacetPopup::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QFrame::changeEvent(event);
}

bool FacetPopup::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::KeyPress) {
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (watched == find_ && key == Qt::Key_Down) list_->setFocus(Qt::TabFocusReason);
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
      close();
      return true;
    }
  }
  return QFrame::eventFilter(watched, event);
}

void FacetPopup::narrow(const QString& text) {
  const QString wanted = fold(text);
  for (int row = 0; row < list_->count(); ++row)
    list_->item(row)->setHidden(!fold(list_->item(row)->text()).contains(wanted));
}

void FacetPopup::tell() {
  QStringList chosen;
  for (int row = 0; row < list_->count(); ++row)
    if (list_->item(row)->checkState() == Qt::Checked)
      chosen.append(list_->item(row)->data(valueRole).toString());
  if (chosen == chosen_) return;
  chosen_ = chosen;
  Q_EMIT chosenChanged(chosen_);
}

} // namespace amparo::ui
