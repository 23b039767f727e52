#include "ui/section_list.h"

#include "ui/look/colors.h"
#include "ui/look/icons.h"
#include "ui/look/style.h"
#include "ui/texts/texts.h"

#include <QEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace amparo::ui {

namespace {

constexpr int countRole = Qt::UserRole;
constexpr int sectionRole = Qt::UserRole + 1;

/// An icon, a name, and a number at the right end.
class Delegate final : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override {
    return {look::quarters(36, option.fontMetrics), look::quarters(9, option.fontMetrics)};
  }

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QPalette& palette = option.palette;
    const int unit = look::quarters(1, option.fontMetrics);
    const QRectF ground = QRectF(option.rect).adjusted(unit, unit / 4.0, -unit, -unit / 4.0);
    const bool selected = option.state & QStyle::State_Selected;
    painter->setPen(Qt::NoPen);
    if (selected || (option.state & QStyle::State_MouseOver)) {
      painter->setBrush(selected ? palette.color(QPalette::Highlight) : look::hover(palette));
      painter->drawRoundedRect(ground, 6, 6);
    }
    if (option.state & QStyle::State_HasFocus) {
      painter->setBrush(Qt::NoBrush);
      painter->setPen(QPen(look::accent(palette), 1.5));
      painter->drawRoundedRect(ground.adjusted(0.75, 0.75, -0.75, -0.75), 6, 6);
    }
    drawContent(*painter, option, index, ground.adjusted(unit * 1.5, 0, -unit * 1.5, 0), selected);
    painter->restore();
  }

 private:
  static void drawContent(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                          QRectF rect, bool selected) {
    const QPalette& palette = option.palette;
    const auto section = Section(index.data(sectionRole).toInt());
    const qint64 count = index.data(countRole).toLongLong();
    const bool calls = section == Section::Attention && count > 0;
    const QColor text = selected ? palette.color(QPalette::HighlightedText) : palette.color(QPalette::Text);
    const int side = look::quarters(5, option.fontMetrics);
    const QColor color = calls ? look::caution(palette) : selected ? text : look::muted(palette);
    look::icon(sectionIcon(section), color)
        .paint(&painter, QRect(int(rect.left()), int(rect.center().y() - side / 2.0), side, side));
    rect.setLeft(rect.left() + side + look::quarters(2, option.fontMetrics));
    QFont font = option.font;
    if (selected) font.setWeight(QFont::DemiBold);
    QRectF name = rect;
    if (count > 0) {
      const QString number = interfaceLocale().toString(count);
      const qreal width = option.fontMetrics.horizontalAdvance(number);
      painter.setFont(option.font);
      painter.setPen(color);
      painter.drawText(rect, Qt::AlignRight | Qt::AlignVCenter, number);
      name.setRight(rect.right() - width - look::quarters(1, option.fontMetrics));
    }
    painter.setFont(font);
    painter.setPen(text);
    painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(font).elidedText(index.data().toString(), Qt::ElideRight, name.width()));
  }
};

} // namespace

SectionList::SectionList(QWidget* parent)
    : QListWidget(parent) {
  setFrameShape(QFrame::NoFrame);
  setItemDelegate(new Delegate(this));
  setMouseTracking(true);
  setUniformItemSizes(true);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  viewport()->setBackgroundRole(QPalette::Window);
  setViewportMargins(0, look::quarters(2, fontMetrics()), 0, 0);
  for (const Section section : sections) {
    auto* item = new QListWidgetItem(this);
    item->setData(sectionRole, int(section));
    item->setData(countRole, 0);
  }
  setSection(Section::Practices);
  retranslate();
  connect(this, &QListWidget::currentRowChanged, this, [this] { Q_EMIT sectionChosen(section()); });
  // Chosen again: back to the section's own list.
  connect(this, &QListWidget::itemClicked, this, [this] { Q_EMIT sectionChosen(section()); });
}

void SectionList::setSection(Section section) {
  const QSignalBlocker quiet(this);
  setCurrentRow(int(section));
}

Section SectionList::section() const {
  return Section(qMax(0, currentRow()));
}

qint64 SectionList::recordsIn(Section section) const {
  return item(int(section))->data(countRole).toLongLong();
}

void SectionList::setCounts(const QHash<QString, qint64>& counts, qint64 attention) {
  for (const Section section : sections) {
    qint64 count = 0;
    for (const QString& kind : kindsOf(section)) count += counts.value(kind);
    if (section == Section::Attention) count = attention;
    if (section == Section::Trash) count = counts.value(QStringLiteral("trash"));
    item(int(section))->setData(countRole, count);
  }
  retranslate();
}

void SectionList::retranslate() {
  setAccessibleName(tr("Sections"));
  for (const Section section : sections) {
    QListWidgetItem* entry = item(int(section));
    entry->setText(sectionName(section));
    //: A section of the library and how many records it has, as a screen reader says it
    entry->setData(Qt::AccessibleTextRole,
                   tr("%1, %2").arg(sectionName(section), interfaceLocale().toString(recordsIn(section))));
  }
}

QSize SectionList::sizeHint() const {
  int widest = 0;
  QFont font = this->font();
  font.setWeight(QFont::DemiBold);
  for (const Section section : sections)
    widest = qMax(widest, QFontMetrics(font).horizontalAdvance(sectionName(section)));
  return {widest + look::quarters(18, fontMetrics()), look::quarters(9, fontMetrics()) * count()};
}

QSize SectionList::minimumSizeHint() const {
  return {look::quarters(14, fontMetrics()), look::quarters(20, fontMetrics())};
}

void SectionList::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QListWidget::changeEvent(event);
}

} // namespace amparo::ui
