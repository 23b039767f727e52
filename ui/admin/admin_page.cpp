#include "ui/admin/admin_page.h"

#include "ui/look/style.h"
#include "ui/word_match.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <numeric>
#include <vector>

namespace amparo::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int keyRole = Qt::UserRole;
constexpr int widestColumn = 84; ///< quarters of a line

} // namespace

AdminPage::AdminPage(AdminDesk& desk, AdminDesk::Lists needs, Filter filter)
    : desk_(desk)
    , needs_(needs)
    , filterLabel_(new QLabel)
    , filter_(new QLineEdit)
    , list_(new QTreeWidget)
    , nothing_(new QLabel)
    , acts_(new QHBoxLayout)
    , summary_(new QLabel) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  auto* head = new QHBoxLayout;
  head->addWidget(filterLabel_);
  head->addWidget(filter_, 1);
  column->addLayout(head);
  column->addWidget(list_, 1);
  column->addWidget(nothing_, 1);
  column->addWidget(summary_);
  column->addLayout(acts_);
  filterLabel_->setBuddy(filter_);
  filter_->setClearButtonEnabled(true);
  for (QWidget* widget : {static_cast<QWidget*>(filterLabel_), static_cast<QWidget*>(filter_)})
    widget->setVisible(filter == Filter::Yes);
  list_->setUniformRowHeights(true);
  list_->setAllColumnsShowFocus(true);
  list_->viewport()->installEventFilter(this);
  nothing_->setAlignment(Qt::AlignCenter);
  for (QLabel* label : {nothing_, summary_}) {
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setWordWrap(true);
  }
  acts_->addStretch(1);
}

void AdminPage::begin() {
  connect(&desk_, &AdminDesk::changed, this, &AdminPage::showRows);
  connect(&desk_, &AdminDesk::stateChanged, this, &AdminPage::showState);
  connect(filter_, &QLineEdit::textChanged, this, &AdminPage::applyFilter);
  connect(list_, &QTreeWidget::currentItemChanged, this, [this] { judge(); });
  connect(list_, &QTreeWidget::itemActivated, this, [this] { activate(); });
  retranslate();
}

QPushButton* AdminPage::addButton(Text text, Text meaning, std::function<void()> act) {
  auto* button = new QPushButton;
  button->setAutoDefault(false);
  connect(button, &QPushButton::clicked, this, act);
  acts_->insertWidget(int(buttons_.size()), button);
  buttons_.push_back({button, std::move(text), std::move(meaning)});
  return button;
}

QTreeWidgetItem* AdminPage::addRow(QTreeWidgetItem* above, const QString& key, const QStringList& cells) {
  auto* item = new QTreeWidgetItem(above, cells);
  item->setData(0, keyRole, key);
  for (int column = 0; column < cells.size(); ++column)
    item->setToolTip(column, cells[column].toHtmlEscaped());
  rows_.insert(key, item);
  return item;
}

QString AdminPage::currentKey() const {
  const QTreeWidgetItem* item = list_->currentItem();
  return item && !item->isHidden() ? item->data(0, keyRole).toString() : QString();
}

void AdminPage::showRows() {
  const QString before = currentKey();
  QStringList folded;
  for (const QTreeWidgetItem* item : std::as_const(rows_))
    if (item->childCount() > 0 && !item->isExpanded()) folded.append(item->data(0, keyRole).toString());
  rows_.clear();
  list_->clear();
  fill(list_->invisibleRootItem());
  list_->expandAll();
  const bool isTree = std::any_of(rows_.begin(), rows_.end(),
                                  [](const QTreeWidgetItem* item) { return item->childCount() > 0; });
  list_->setRootIsDecorated(isTree);
  for (const QString& key : std::as_const(folded))
    if (QTreeWidgetItem* item = rows_.value(key)) item->setExpanded(false);
  list_->setVisible(!rows_.isEmpty());
  nothing_->setVisible(rows_.isEmpty());
  if (!rows_.isEmpty()) fitColumns();
  list_->setCurrentItem(rows_.contains(before) ? rows_.value(before) : list_->topLevelItem(0));
  applyFilter();
  showState();
}

void AdminPage::showState() {
  const bool here = desk_.has(needs_);
  nothing_->setText(here             ? nothing()
                    : desk_.isBusy() ? tr("Being fetched from the hub…")
                                     : tr("Nothing has come from the hub."));
  summary_->setText(here ? summary() : QString());
  judge();
}

/// Rows stay that have all the words; with an office stay its people.
bool AdminPage::leaves(QTreeWidgetItem* item, const QString& typed, bool aboveMatches) {
  QStringList cells;
  for (int column = 0; column < list_->columnCount(); ++column) cells.append(item->text(column));
  const bool matches = aboveMatches || matchesWords(cells.join(u' '), typed);
  bool left = matches;
  for (int i = 0; i < item->childCount(); ++i) left |= leaves(item->child(i), typed, matches);
  item->setHidden(!left);
  return left;
}

void AdminPage::applyFilter() {
  for (int row = 0; row < list_->topLevelItemCount(); ++row)
    leaves(list_->topLevelItem(row), filter_->text(), false);
  judge();
}

void AdminPage::fitColumns() {
  std::vector<int> widths;
  list_->header()->setStretchLastSection(false); // its width would be what is left
  for (int column = 0; column < list_->columnCount(); ++column) {
    list_->resizeColumnToContents(column);
    widths.push_back(list_->columnWidth(column) + look::quarters(3, fontMetrics()));
  }
  // Cut off is only what does not find room.
  const bool hasRoom = std::accumulate(widths.begin(), widths.end(), 0) <= list_->viewport()->width();
  const int widest = look::quarters(widestColumn, fontMetrics());
  for (int column = 0; column < list_->columnCount(); ++column)
    list_->setColumnWidth(column, hasRoom ? widths[size_t(column)] : qMin(widths[size_t(column)], widest));
  list_->header()->setStretchLastSection(true);
}

void AdminPage::retranslate() {
  filterLabel_->setText(tr("&Show only"));
  filter_->setAccessibleName(tr("Show only what has these words"));
  filter_->setPlaceholderText(tr("a name, an office, a role"));
  list_->setHeaderLabels(headings());
  list_->setAccessibleName(title());
  list_->setAccessibleDescription(usage());
  for (const auto& [button, text, meaning] : buttons_) {
    button->setText(text());
    button->setToolTip(meaning());
  }
  showRows();
}

bool AdminPage::eventFilter(QObject* watched, QEvent* event) {
  if (watched == list_->viewport() && event->type() == QEvent::Resize && !rows_.isEmpty()) fitColumns();
  return QWidget::eventFilter(watched, event);
}

void AdminPage::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

} // namespace amparo::ui
