#include "ui/record/chip_list.h"

#include "ui/look/colors.h"
#include "ui/look/flow_layout.h"
#include "ui/look/icons.h"
#include "ui/look/style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace amparo::ui {

using namespace Qt::StringLiterals;

namespace {

/// One chip: its label on a rounded ground.
class ChipWidget final : public QWidget {
 public:
  using QWidget::QWidget;

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look::faint(look::accent(palette()), palette()));
    const qreal round = qMin(height() / 2.0, look::quarters(3, fontMetrics()) * 1.0);
    painter.drawRoundedRect(rect(), round, round);
  }
};

/// A name that gives way where there is no room for all of it.
class Name final : public QLabel {
 public:
  explicit Name(const QString& text, QWidget* parent)
      : QLabel(text, parent) {
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::NoTextInteraction);
    setMinimumWidth(1);
  }

 protected:
  void paintEvent(QPaintEvent* event) override {
    if (width() >= sizeHint().width()) return QLabel::paintEvent(event);
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(text(), Qt::ElideRight, width()));
  }
};

} // namespace

ChipList::ChipList(QWidget* parent)
    : QWidget(parent) {
  new look::FlowLayout(this, look::quarters(1, fontMetrics()));
  QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
  hide();
}

void ChipList::setChips(std::vector<Chip> chips) {
  chips_ = std::move(chips);
  rebuild();
}

void ChipList::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) rebuild();
}

void ChipList::rebuild() {
  while (QLayoutItem* item = layout()->takeAt(0)) {
    // The button that was pressed may be among them: it has to live until its signal is through.
    item->widget()->hide();
    item->widget()->deleteLater();
    delete item;
  }
  const int unit = look::quarters(1, fontMetrics());
  for (const Chip& chip : chips_) {
    auto* widget = new ChipWidget(this);
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(2 * unit, 0, unit / 2, 0);
    row->setSpacing(unit / 2);
    constexpr int longest = 60;
    const bool isLong = chip.label.size() > longest;
    auto* label = new Name(isLong ? QString(chip.label.left(longest) + u'…') : chip.label, widget);
    label->setToolTip(chip.label.toHtmlEscaped());
    auto* remove = new QToolButton(widget);
    remove->setIcon(look::icon(u"close"_s));
    remove->setIconSize({3 * unit, 3 * unit});
    remove->setAutoRaise(true);
    //: What is taken out of a set: "Remove Argentina"
    remove->setAccessibleName(tr("Remove %1").arg(chip.label));
    remove->setToolTip(remove->accessibleName().toHtmlEscaped());
    remove->setAccessibleDescription(tr("Only from this field; a record that is named here stays."));
    connect(remove, &QToolButton::clicked, this, [this, key = chip.key] { Q_EMIT removed(key); });
    row->addWidget(label);
    row->addWidget(remove);
    layout()->addWidget(widget);
    widget->show();
  }
  setVisible(!chips_.empty());
  updateGeometry();
}

} // namespace amparo::ui
