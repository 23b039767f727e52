#include "ui/list/filter_bar.h"

#include "ui/list/facet_popup.h"
#include "ui/look/colors.h"
#include "ui/look/flow_layout.h"
#include "ui/look/icons.h"
#include "ui/look/style.h"
#include "ui/texts/texts.h"

#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPointer>
#include <QScreen>

namespace amparo::ui {

using namespace Qt::StringLiterals;

FacetChip::FacetChip(const QString& field, QWidget* parent)
    : QWidget(parent)
    , field_(field)
    , choose_(new look::ArrowButton)
    , remove_(new QToolButton) {
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins({});
  layout->setSpacing(0);
  layout->addWidget(choose_);
  layout->addWidget(remove_);
  remove_->setIcon(look::icon(u"close"_s));
  remove_->setAutoRaise(true);
  remove_->setFocusPolicy(Qt::TabFocus);
  const int side = look::quarters(3, fontMetrics());
  remove_->setIconSize({side, side});
  connect(choose_, &QToolButton::clicked, this, &FacetChip::opened);
  connect(remove_, &QToolButton::clicked, this, &FacetChip::removed);
}

void FacetChip::setLabels(const QStringList& labels) {
  const QString name = facetName(field_);
  QString text = name;
  //: A filter and the value that is chosen: "Country: Argentina"
  if (labels.size() == 1) text = tr("%1: %2").arg(name, labels.constFirst());
  //: A filter and how many values of it are chosen: "Country: 3 chosen"
  if (labels.size() > 1) text = tr("%1: %n chosen", nullptr, int(labels.size())).arg(name);
  choose_->setText(fontMetrics().elidedText(text, Qt::ElideRight, look::quarters(48, fontMetrics())));
  choose_->setToolTip(labels.size() > 1 ? labels.join(u'\n') : text);
  choose_->setAccessibleName(tr("Filter by %1").arg(text));
  choose_->setAccessibleDescription(
      tr("Opens the values to choose from, each with how many records have it."));
  remove_->setToolTip(tr("Remove this filter"));
  remove_->setAccessibleName(tr("Remove the filter %1").arg(text));
  remove_->setAccessibleDescription(tr("The records that it left out are listed again."));
  remove_->setVisible(!labels.isEmpty());
  update();
}

void FacetChip::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const bool active = !remove_->isHidden();
  const QColor accent = look::accent(palette());
  painter.setPen(active ? accent : look::line(palette()));
  painter.setBrush(active ? look::faint(accent, palette()) : palette().color(QPalette::Base));
  const QRectF pill = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
  painter.drawRoundedRect(pill, 6, 6);
}

void FacetChip::keyPressEvent(QKeyEvent* event) {
  const bool removes = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
  if (removes && !remove_->isHidden())
    Q_EMIT removed();
  else
    QWidget::keyPressEvent(event);
}

FilterBar::FilterBar(Background& background, QWidget* parent)
    : QWidget(parent)
    , background_(background)
    , onlyNews_(new QToolButton(this))
    , more_(new look::ArrowButton(this))
    , moreMenu_(new QMenu(more_))
    , clear_(new QToolButton(this)) {
  auto* layout = new look::FlowLayout(this, look::quarters(1, fontMetrics()));
  layout->addWidget(onlyNews_);
  layout->addWidget(more_);
  layout->addWidget(clear_);
  onlyNews_->setCheckable(true);
  onlyNews_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  connect(onlyNews_, &QToolButton::clicked, this, &FilterBar::onlyNewsChosen);
  connect(more_, &QToolButton::clicked, this, [this] {
    fillMore();
    moreMenu_->popup(more_->mapToGlobal(QPoint(0, more_->height())));
  });
  for (QToolButton* button : {onlyNews_, static_cast<QToolButton*>(more_)}) {
    button->setFocusPolicy(Qt::TabFocus);
    button->hide();
  }
  clear_->setAutoRaise(true);
  clear_->setFocusPolicy(Qt::TabFocus);
  connect(clear_, &QToolButton::clicked, this,
          [this] { Q_EMIT filtersChanged(QMap<QString, QStringList>()); });
  clear_->hide();
}

void FilterBar::setRequest(const ListRequest& request) {
  const bool sameFacets = !chips_.isEmpty() && request.facets() == request_.facets();
  const bool sameTitles = request.language == request_.language &&
                          request.filters.value(u"topics"_s) == request_.filters.value(u"topics"_s);
  request_ = request;
  if (!sameFacets) rebuild();
  if (!sameTitles) readTitles();
  retranslate();
}

void FilterBar::rebuild() {
  for (FacetChip* chip : chips_) chip->deleteLater();
  chips_.clear();
  for (QWidget* last : {static_cast<QWidget*>(more_), static_cast<QWidget*>(clear_)})
    layout()->removeWidget(last);
  for (const QString& field : request_.facets()) {
    auto* chip = new FacetChip(field, this);
    layout()->addWidget(chip);
    chips_.append(chip);
    connect(chip, &FacetChip::opened, this, [this, chip] { open(chip->field(), chip); });
    connect(chip, &FacetChip::removed, this, [this, field] { choose(field, {}); });
  }
  for (QWidget* last : {static_cast<QWidget*>(more_), static_cast<QWidget*>(clear_)})
    layout()->addWidget(last);
  setVisible(!chips_.isEmpty());
}

void FilterBar::retranslate() {
  setAccessibleName(tr("Filters"));
  int chosen = 0;
  bool hasMore = false;
  for (FacetChip* chip : chips_) {
    QStringList labels;
    for (const QString& value : request_.filters.value(chip->field())) {
      if (chip->field() == u"topics" && !titles_.contains(value)) continue;
      labels.append(facetLabel(chip->field(), value, titles_.value(value)));
    }
    chip->setLabels(labels);
    chosen += labels.isEmpty() ? 0 : 1;
    chip->setVisible(!waits(chip->field()));
    hasMore = hasMore || waits(chip->field());
  }
  //: Opens a menu of further things that a list can be filtered by
  more_->setText(cramped_ ? tr("Filters") : tr("More"));
  more_->setAccessibleName(cramped_ ? tr("Filters") : tr("More filters"));
  more_->setToolTip(tr("A menu of what else the records can be filtered by."));
  more_->setVisible(hasMore);
  labelNews();
  clear_->setText(tr("Clear filters"));
  clear_->setToolTip(tr("All records are listed again; what is searched for stays."));
  clear_->setVisible(chosen > 1);
  updateGeometry();
}

void FilterBar::setNews(const News& news) {
  news_ = news;
  labelNews();
  updateGeometry();
}

void FilterBar::labelNews() {
  const QString count = interfaceLocale().toString(news_.count) % (news_.more ? u"+"_s : QString());
  //: A filter of a list and how many records it leaves: "New: 3"
  onlyNews_->setText(tr("New: %1").arg(count));
  const QDateTime since = QDateTime::fromMSecsSinceEpoch(news_.look.at);
  const QString why = tr("Only what came from others since %1, when this list was last looked at for news")
                          .arg(interfaceLocale().toString(since.date(), QLocale::ShortFormat));
  onlyNews_->setToolTip(why);
  onlyNews_->setAccessibleName(onlyNews_->text());
  onlyNews_->setAccessibleDescription(why);
  onlyNews_->setChecked(request_.onlyNews);
  onlyNews_->setVisible(news_.count > 0 || request_.onlyNews);
}

void FilterBar::fillMore() {
  moreMenu_->clear();
  moreMenu_->setAccessibleName(more_->accessibleName());
  for (const FacetChip* chip : std::as_const(chips_))
    if (const QString field = chip->field(); waits(field))
      connect(moreMenu_->addAction(facetName(field)), &QAction::triggered, this,
              [this, field] { open(field, more_); });
}

bool FilterBar::waits(const QString& field) const {
  return request_.filters.value(field).isEmpty() &&
         (cramped_ || moreFacetsOf(request_.section).contains(field));
}

void FilterBar::setCramped(bool cramped) {
  if (std::exchange(cramped_, cramped) != cramped) retranslate();
}

void FilterBar::readTitles() {
  const QStringList values = request_.filters.value(u"topics"_s);
  if (values.isEmpty()) return;
  background_.run(
      this,
      [values, language = request_.language](Background::Context& context) {
        return facetTitles(context, values, language);
      },
      [this](const QMap<QString, QString>& titles) {
        titles_ = titles;
        retranslate();
      });
}

void FilterBar::open(const QString& field, QWidget* opener) {
  auto* popup = new FacetPopup(field, request_.filters.value(field), this);
  connect(popup, &FacetPopup::chosenChanged, this,
          [this, field](const QStringList& values) { choose(field, values); });
  background_.run(
      popup,
      [request = request_, field](Background::Context& context) {
        return facetValues(context, request, field);
      },
      [popup, place = QPointer<QWidget>(opener)](const std::vector<FacetValue>& values) {
        if (place)
          popup->openWith(values, *place);
        else
          popup->deleteLater();
      });
}

void FilterBar::choose(const QString& field, const QStringList& values) {
  QMap<QString, QStringList> filters = request_.filters;
  if (values.isEmpty())
    filters.remove(field);
  else
    filters.insert(field, values);
  Q_EMIT filtersChanged(filters);
}

void FilterBar::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

} // namespace amparo::ui
