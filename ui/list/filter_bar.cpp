#include "ui/list/filter_bar.h"

#include "ui/list/facet_popup.h"
#include "ui/look/colors.h"
#include "ui/look/flow_layout.h"
#include "ui/look/icons.h"
#include "ui/look/style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
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
  remove_->setToolTip(tr("Remove this filter"));
  remove_->setAccessibleName(tr("Remove the filter %1").arg(text));
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
    , clear_(new QToolButton(this)) {
  auto* layout = new look::FlowLayout(this, look::quarters(1, fontMetrics()));
  layout->addWidget(clear_);
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
  layout()->removeWidget(clear_);
  for (const QString& field : request_.facets()) {
    auto* chip = new FacetChip(field, this);
    layout()->addWidget(chip);
    chips_.append(chip);
    connect(chip, &FacetChip::opened, this, [this, chip] { open(chip); });
    connect(chip, &FacetChip::removed, this, [this, field] { choose(field, {}); });
    chip->show();
  }
  layout()->addWidget(clear_);
  setVisible(!chips_.isEmpty());
}

void FilterBar::retranslate() {
  setAccessibleName(tr("Filters"));
  int chosen = 0;
  for (FacetChip* chip : chips_) {
    QStringList labels;
    for (const QString& value : request_.filters.value(chip->field())) {
      if (chip->field() == u"topics" && !titles_.contains(value)) continue;
      labels.append(facetLabel(chip->field(), value, titles_.value(value)));
    }
    chip->setLabels(labels);
    chosen += labels.isEmpty() ? 0 : 1;
  }
  clear_->setText(tr("Clear filters"));
  clear_->setVisible(chosen > 1);
  updateGeometry();
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

void FilterBar::open(FacetChip* chip) {
  auto* popup = new FacetPopup(chip->field(), request_.filters.value(chip->field()), this);
  connect(popup, &FacetPopup::chosenChanged, this,
          [this, field = chip->field()](const QStringList& values) { choose(field, values); });
  background_.run(
      popup,
      [request = request_, field = chip->field()](Background::Context& context) {
        return facetValues(context, request, field);
      },
      [popup, place = QPointer<QWidget>(chip)](const std::vector<FacetValue>& values) {
        popup->setValues(values);
        if (!place) return;
        QPoint corner = place->mapToGlobal(QPoint(0, place->height() + 2));
        const QRect screen = place->screen()->availableGeometry();
        corner.setX(qMax(screen.left(), qMin(corner.x(), screen.right() - popup->width())));
        corner.setY(qMin(corner.y(), screen.bottom() - popup->height()));
        popup->move(corner);
        popup->show();
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
