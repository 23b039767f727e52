#include "ui/coverage_window.h"

#include "core/operations/coverage.h"
#include "ui/look/colors.h"
#include "ui/look/icons.h"
#include "ui/look/style.h"
#include "ui/record/record_content.h"
#include "ui/texts/texts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace amparo::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int idRole = Qt::UserRole;

enum Column { ProvisionColumn, PracticesColumn, FirstCell };

enum Across { Countries, Topics };

/// The choice stays what it was, as far as it is still there.
void fill(QComboBox* box, const QString& any, QList<std::pair<QString, QString>> choices) {
  std::sort(choices.begin(), choices.end(),
            [](const auto& a, const auto& b) { return QString::localeAwareCompare(a.second, b.second) < 0; });
  const QString before = box->currentData().toString();
  const QSignalBlocker quiet(box);
  box->clear();
  box->addItem(any, QString());
  for (const auto& [value, text] : choices) box->addItem(text, value);
  box->setCurrentIndex(qMax(0, box->findData(before)));
}

/// Of a tool tip: a line for each.
QString listed(const QStringList& lines) {
  return lines.join(u'\n').toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

} // namespace

CoverageWindow::CoverageWindow(Background& background, const QString& contentLanguage, QWidget* parent)
    : QDialog(parent)
    , background_(background)
    , language_(contentLanguage)
    , countryLabel_(new QLabel)
    , country_(new QComboBox)
    , topicLabel_(new QLabel)
    , topic_(new QComboBox)
    , columnsLabel_(new QLabel)
    , columns_(new QComboBox)
    , gapsOnly_(new QCheckBox)
    , tree_(new QTreeWidget)
    , names_(new QTreeView(tree_))
    , summary_(new QLabel)
    , close_(new QPushButton) {
  auto* whole = new QVBoxLayout(this);
  auto* filters = new QHBoxLayout;
  for (QWidget* widget : {static_cast<QWidget*>(countryLabel_), static_cast<QWidget*>(country_),
                          static_cast<QWidget*>(topicLabel_), static_cast<QWidget*>(topic_),
                          static_cast<QWidget*>(columnsLabel_), static_cast<QWidget*>(columns_)})
    filters->addWidget(widget);
  filters->addStretch(1);
  whole->addLayout(filters);
  whole->addWidget(gapsOnly_);
  whole->addWidget(tree_, 1);
  auto* foot = new QHBoxLayout;
  foot->addWidget(summary_, 1);
  foot->addWidget(close_);
  whole->addLayout(foot);
  countryLabel_->setBuddy(country_);
  topicLabel_->setBuddy(topic_);
  columnsLabel_->setBuddy(columns_);
  columns_->addItems({QString(), QString()});
  topic_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  topic_->setMinimumContentsLength(28);
  tree_->setUniformRowHeights(true);
  tree_->setAllColumnsShowFocus(true);
  tree_->header()->setStretchLastSection(false);
  tree_->header()->setTextElideMode(Qt::ElideRight);
  close_->setAutoDefault(false);
  connect(country_, &QComboBox::activated, this, &CoverageWindow::load);
  connect(topic_, &QComboBox::activated, this, &CoverageWindow::load);
  connect(columns_, &QComboBox::activated, this, &CoverageWindow::showRows);
  connect(gapsOnly_, &QCheckBox::toggled, this, &CoverageWindow::showRows);
  const auto open = [this](const QTreeWidgetItem* item) {
    if (const auto id = fromText<RecordId>(item->data(0, idRole).toString())) Q_EMIT opened(*id);
  };
  keepNamesInSight();
  connect(tree_, &QTreeWidget::itemActivated, this, open);
  connect(tree_, &QTreeWidget::itemClicked, this, open);
  connect(close_, &QPushButton::clicked, this, &QDialog::reject);
  look::resize(*this, 260, 160);
  retranslate();
  load();
}

/// The names of provisions stay where they are while the columns move below them.
void CoverageWindow::keepNamesInSight() {
  names_->setModel(tree_->model());
  names_->setSelectionModel(tree_->selectionModel());
  names_->setFrameShape(QFrame::NoFrame);
  names_->setFocusPolicy(Qt::NoFocus);
  names_->setUniformRowHeights(true);
  names_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  names_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  names_->header()->setSectionResizeMode(QHeaderView::Fixed);
  names_->header()->setTextElideMode(Qt::ElideRight);
  names_->hide();
  const auto place = [this] {
    const int column = tree_->columnWidth(ProvisionColumn);
    const int edge = tree_->frameWidth();
    names_->setColumnWidth(ProvisionColumn, column);
    names_->setGeometry(edge, edge, column, tree_->header()->height() + tree_->viewport()->height());
    for (int other = FirstCell - 1; other < tree_->columnCount(); ++other) names_->hideColumn(other);
    names_->verticalScrollBar()->setValue(tree_->verticalScrollBar()->value());
    names_->setVisible(tree_->horizontalScrollBar()->value() > 0);
  };
  connect(tree_->horizontalScrollBar(), &QScrollBar::valueChanged, names_, place);
  connect(tree_->horizontalScrollBar(), &QScrollBar::rangeChanged, names_, place);
  connect(tree_->header(), &QHeaderView::sectionResized, names_, place);
  connect(tree_->verticalScrollBar(), &QScrollBar::rangeChanged, names_, place);
  connect(tree_->verticalScrollBar(), &QScrollBar::valueChanged, names_->verticalScrollBar(),
          &QScrollBar::setValue);
  connect(names_->verticalScrollBar(), &QScrollBar::valueChanged, tree_->verticalScrollBar(),
          &QScrollBar::setValue);
  connect(tree_, &QTreeView::expanded, names_, &QTreeView::expand);
  connect(tree_, &QTreeView::collapsed, names_, &QTreeView::collapse);
  connect(names_, &QTreeView::expanded, tree_, &QTreeView::expand);
  connect(names_, &QTreeView::collapsed, tree_, &QTreeView::collapse);
  connect(names_, &QTreeView::clicked, this, [this](const QModelIndex& index) {
    if (const auto id = fromText<RecordId>(index.data(idRole).toString())) Q_EMIT opened(*id);
  });
}

void CoverageWindow::refresh() {
  load();
}

CoverageWindow::Shown CoverageWindow::find(Background::Context& context, const QString& country,
                                           const QString& topic, const QString& language) {
  Shown shown;
  for (const CoveredInstrument& covered : coverage(context.store, {country, topic}, language)) {
    const LocalizedText brief = localized(covered.declaration, u"short_title"_s, language);
    Instrument instrument{covered.declaration.id,
                          (brief.text.isEmpty() ? displayTitle(covered.declaration, language) : brief).text,
                          {}};
    for (const CoveredProvision& one : covered.provisions) {
      Provision provision{
          one.provision.id, titleOf(one.provision, &covered.declaration, language).text, {}, {}, {}};
      for (const StoredRecord& practice : context.store.records().find(one.practices)) {
        const QString title = displayTitle(practice.record, language).text;
        provision.practices.append(title);
        for (const QString& code : practice.record.value(u"countries"_s).items())
          provision.byCountry[code].append(title);
        for (const QString& id : practice.record.value(u"topics"_s).items())
          provision.byTopic[id].append(title);
      }
      instrument.provisions.push_back(std::move(provision));
    }
    shown.instruments.push_back(std::move(instrument));
  }
  ListQuery practices;
  practices.kinds = QStringList{u"practice"_s};
  shown.countries = context.store.records().facetCounts(u"countries"_s, practices).keys();
  const QStringList topics = context.store.records().facetCounts(u"topics"_s, practices).keys();
  const QHash<QString, QString> titles = titlesOf(context, topics, language);
  for (auto it = titles.begin(); it != titles.end(); ++it) shown.topics.insert(it.key(), it.value());
  return shown;
}

void CoverageWindow::load() {
  background_.run(
      this,
      [country = country_->currentData().toString(), topic = topic_->currentData().toString(),
       language = language_](Background::Context& context) {
        return find(context, country, topic, language);
      },
      [this, token = ++asked_](Shown shown) {
        if (token != asked_) return;
        shown_ = std::move(shown);
        fillChoices();
        showRows();
      });
}

void CoverageWindow::fillChoices() {
  QList<std::pair<QString, QString>> countries;
  for (const QString& code : shown_.countries) countries.append({code, countryName(code)});
  fill(country_, tr("All countries"), std::move(countries));
  QList<std::pair<QString, QString>> topics;
  for (auto it = shown_.topics.begin(); it != shown_.topics.end(); ++it)
    topics.append({it.key(), it.value()});
  fill(topic_, tr("All topics"), std::move(topics));
}

void CoverageWindow::showRows() {
  QStringList folded;
  for (int row = 0; row < tree_->topLevelItemCount(); ++row)
    if (!tree_->topLevelItem(row)->isExpanded())
      folded.append(tree_->topLevelItem(row)->data(0, idRole).toString());
  const bool first = tree_->topLevelItemCount() == 0;
  tree_->clear();
  showColumns();
  int all = 0;
  int covered = 0;
  for (const Instrument& instrument : shown_.instruments) {
    auto* head = new QTreeWidgetItem(tree_);
    int with = 0;
    for (const Provision& provision : instrument.provisions) {
      with += provision.practices.isEmpty() ? 0 : 1;
      if (!gapsOnly_->isChecked() || provision.practices.isEmpty()) addProvision(head, provision);
    }
    const int count = int(instrument.provisions.size());
    all += count;
    covered += with;
    head->setData(0, idRole, toText(instrument.id));
    head->setText(ProvisionColumn, instrument.title);
    //: Of the provisions of an instrument, how many have a practice: "12 of 32"
    head->setText(PracticesColumn, tr("%1 of %2").arg(with).arg(count));
    QFont strong = tree_->font();
    strong.setWeight(QFont::DemiBold);
    head->setFont(ProvisionColumn, strong);
    head->setExpanded(first || !folded.contains(toText(instrument.id)));
    if (head->childCount() == 0) delete head;
  }
  summary_->setText(tr("%1 of %n provision(s) have a published practice.", nullptr, all).arg(covered));
}

/// A column for every country, or topic, that has a practice in sight.
void CoverageWindow::showColumns() {
  const bool topics = columns_->currentIndex() == Topics;
  QMap<QString, QString> names;
  for (const Instrument& instrument : shown_.instruments)
    for (const Provision& provision : instrument.provisions)
      for (const QString& key : (topics ? provision.byTopic : provision.byCountry).keys())
        names.insert(key, topics ? shown_.topics.value(key, tr("(unknown topic)")) : countryName(key));
  columnKeys_ = names.keys();
  std::sort(columnKeys_.begin(), columnKeys_.end(), [&](const QString& a, const QString& b) {
    return QString::localeAwareCompare(names[a], names[b]) < 0;
  });
  QStringList headings = {tr("Provision"), tr("Published practices")};
  for (const QString& key : columnKeys_) headings.append(names[key]);
  tree_->setColumnCount(int(headings.size()));
  tree_->setHeaderLabels(headings);
  const QFontMetrics metrics = fontMetrics();
  tree_->setColumnWidth(ProvisionColumn, look::quarters(100, metrics));
  tree_->setColumnWidth(PracticesColumn, look::quarters(48, metrics));
  for (int column = FirstCell; column < headings.size(); ++column) {
    const int name = metrics.horizontalAdvance(headings[column]) + look::quarters(6, metrics);
    tree_->setColumnWidth(column, qMin(name, look::quarters(40, metrics)));
    tree_->headerItem()->setToolTip(column, headings[column].toHtmlEscaped());
  }
}

void CoverageWindow::addProvision(QTreeWidgetItem* instrument, const Provision& provision) {
  auto* item = new QTreeWidgetItem(instrument);
  item->setData(0, idRole, toText(provision.id));
  item->setText(ProvisionColumn, provision.title);
  item->setToolTip(ProvisionColumn, provision.title.toHtmlEscaped());
  if (provision.practices.isEmpty()) {
    item->setIcon(PracticesColumn, look::icon(u"warning"_s));
    item->setText(PracticesColumn, tr("No practice"));
  } else {
    item->setText(PracticesColumn, tr("%n practice(s)", nullptr, int(provision.practices.size())));
    item->setToolTip(PracticesColumn, listed(provision.practices));
  }
  const auto& across = columns_->currentIndex() == Topics ? provision.byTopic : provision.byCountry;
  for (int i = 0; i < columnKeys_.size(); ++i)
    showCell(item, FirstCell + i, tree_->headerItem()->text(FirstCell + i), across.value(columnKeys_[i]));
}

void CoverageWindow::showCell(QTreeWidgetItem* item, int column, const QString& heading,
                              const QStringList& practices) {
  const int count = int(practices.size());
  //: In the matrix: no practice of that country or topic rests on the provision
  item->setText(column, count > 0 ? interfaceLocale().toString(count) : tr("–"));
  item->setTextAlignment(column, Qt::AlignCenter);
  //: A cell of the matrix, as it is read out: "Chile: 2 practices"
  const QString spoken =
      tr("%1: %2").arg(heading, count > 0 ? tr("%n practice(s)", nullptr, count) : tr("No practice"));
  item->setData(column, Qt::AccessibleTextRole, spoken);
  item->setToolTip(column, listed(QStringList(spoken) + practices));
  if (count > 0) return;
  item->setForeground(column, look::muted(palette()));
}

void CoverageWindow::retranslate() {
  setWindowTitle(tr("Practices by provision"));
  countryLabel_->setText(tr("&Country"));
  country_->setToolTip(tr("Only practices in use there are counted."));
  topicLabel_->setText(tr("&Topic"));
  topic_->setToolTip(tr("Only practices about it are counted."));
  gapsOnly_->setText(tr("Only provisions &without a published practice"));
  gapsOnly_->setToolTip(tr("What nobody has written about yet, within the country and topic chosen above."));
  columnsLabel_->setText(tr("C&olumns"));
  columns_->setToolTip(tr("How the practices of each provision are told apart in the table."));
  columns_->setItemText(Countries, tr("Countries"));
  columns_->setItemText(Topics, tr("Topics"));
  tree_->setAccessibleName(windowTitle());
  names_->setAccessibleName(tr("Provision"));
  tree_->setAccessibleDescription(tr("Return opens the provision."));
  close_->setText(tr("Close"));
  close_->setToolTip(closeMeaning());
  fillChoices();
  showRows();
}

void CoverageWindow::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QDialog::changeEvent(event);
}

} // namespace amparo::ui
