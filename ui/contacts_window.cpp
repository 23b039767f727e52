#include "ui/contacts_window.h"

#include "ui/look/icons.h"
#include "ui/look/style.h"
#include "ui/section.h"
#include "ui/texts/texts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace amparo::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int idRole = Qt::UserRole;

enum Column { NameColumn, FactsColumn, Columns };

} // namespace

ContactsWindow::ContactsWindow(Background& background, const QString& contentLanguage, QWidget* parent)
    : QDialog(parent)
    , background_(background)
    , language_(contentLanguage)
    , tree_(new QTreeWidget)
    , summary_(new QLabel)
    , close_(new QPushButton) {
  auto* whole = new QVBoxLayout(this);
  whole->addWidget(tree_, 1);
  auto* foot = new QHBoxLayout;
  foot->addWidget(summary_, 1);
  foot->addWidget(close_);
  whole->addLayout(foot);
  tree_->setColumnCount(Columns);
  tree_->setUniformRowHeights(true);
  tree_->setAllColumnsShowFocus(true);
  close_->setAutoDefault(false);
  // What nobody has opened need not be there: a network has tens of thousands.
  connect(tree_, &QTreeWidget::itemExpanded, this, &ContactsWindow::fill);
  connect(tree_, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem* item) {
    if (const auto id = fromText<RecordId>(item->data(0, idRole).toString())) Q_EMIT opened(*id);
  });
  connect(close_, &QPushButton::clicked, this, &QDialog::reject);
  look::resize(*this, 200, 140);
  tree_->setColumnWidth(NameColumn, look::quarters(115, fontMetrics()));
  retranslate();
  load();
}

void ContactsWindow::load() {
  background_.run(
      this,
      [language = language_](Background::Context& context) { return contactTree(context.store, language); },
      [this](std::vector<ContactNode> contacts) {
        contacts_ = std::move(contacts);
        showTree();
      });
}

void ContactsWindow::showTree() {
  tree_->clear();
  unfilled_.clear();
  add(tree_->invisibleRootItem(), contacts_);
  const auto organisations = std::count_if(contacts_.begin(), contacts_.end(), [](const ContactNode& node) {
    return node.contact.kind == u"organisation";
  });
  summary_->setText(tr("%n organisation(s) that belong to no other", nullptr, int(organisations)));
  // Few enough to be seen at once, with what belongs to them.
  constexpr int fewTops = 12;
  for (int row = 0; organisations <= fewTops && row < tree_->topLevelItemCount(); ++row)
    tree_->topLevelItem(row)->setExpanded(true);
  if (tree_->topLevelItemCount() > 0) tree_->setCurrentItem(tree_->topLevelItem(0));
}

void ContactsWindow::add(QTreeWidgetItem* above, const std::vector<ContactNode>& nodes) {
  QList<QTreeWidgetItem*> items;
  for (const ContactNode& node : nodes) {
    auto* item = new QTreeWidgetItem;
    item->setData(0, idRole, toText(node.contact.id));
    item->setIcon(NameColumn, look::icon(kindIcon(node.contact.kind)));
    const QString name = displayTitle(node.contact, language_).text;
    item->setText(NameColumn, name.isEmpty() ? tr("(no name)") : name);
    item->setToolTip(NameColumn, item->text(NameColumn).toHtmlEscaped());
    item->setText(FactsColumn, factsOf(node.contact));
    if (!node.members.empty()) {
      item->setChildIndicatorPolicy(QTreeWidgetItem::ShowIndicator);
      unfilled_.insert(item, &node);
    }
    items.append(item);
  }
  above->addChildren(items);
}

void ContactsWindow::fill(QTreeWidgetItem* item) {
  if (const ContactNode* node = unfilled_.take(item)) add(item, node->members);
}

/// What they do there, and where that is.
QString ContactsWindow::factsOf(const Record& contact) const {
  QStringList facts;
  if (const QString role = localized(contact, u"role"_s, language_).text; !role.isEmpty()) facts.append(role);
  if (const QString acronym = contact.text(u"acronym"_s); !acronym.isEmpty()) facts.append(acronym);
  if (const QString country = contact.text(u"country"_s); !country.isEmpty())
    facts.append(countryName(country));
  return facts.join(u" · "_s);
}

void ContactsWindow::retranslate() {
  setWindowTitle(tr("Contacts as a tree"));
  tree_->setHeaderLabels({tr("Organisation or person"), tr("What is known of them")});
  tree_->setAccessibleName(windowTitle());
  tree_->setAccessibleDescription(tr("Return opens the contact."));
  close_->setText(tr("Close"));
  close_->setToolTip(closeMeaning());
  showTree();
}

void ContactsWindow::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QDialog::changeEvent(event);
}

} // namespace amparo::ui
