#include "ui/section_list.h"

#include "ui/look/colors.h"
#include "ui/look/icons.h"
#include "ui/look/style.h"
#include "ui/texts/texts.h"

#include <QContextMenuEvent>
#include <QEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>

#include <utility>

namespace amparo::ui {

namespace {

constexpr int countRole = Qt::UserRole;
constexpr int sectionRole = Qt::UserRole + 1;
constexpr int savedRole = Qt::UserRole + 2; ///< a search's number; -1: the heading over all of them
constexpr int sectionCount = int(sections.size());
constexpr int fewestCharacters = 9; ///< of a name with its number that say anything

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
    if (index.data(savedRole).toLongLong() < 0) {
      painter->setPen(look::muted(palette));
      painter->drawText(option.rect.adjusted(unit * 5 / 2, 0, -unit, -unit), Qt::AlignLeft | Qt::AlignBottom,
                        index.data().toString());
      return painter->restore();
    }
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
  static void drawPill(QPainter& painter, const QStyleOptionViewItem& option, const QRectF& rect,
                       const QString& number, qreal width) {
    const qreal height = option.fontMetrics.height();
    const qreal whole = qMax(width + height * 0.7, height);
    const QRectF pill(rect.right() - whole + height * 0.2, rect.center().y() - height / 2, whole, height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look::accent(option.palette));
    painter.drawRoundedRect(pill, height / 2, height / 2);
    painter.setPen(option.palette.color(QPalette::Base));
    painter.drawText(pill, Qt::AlignCenter, number);
  }

  static void drawContent(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                          QRectF rect, bool selected) {
    const QPalette& palette = option.palette;
    const auto section = Section(index.data(sectionRole).toInt());
    const qint64 count = index.data(countRole).toLongLong();
    const bool isSaved = index.data(savedRole).toLongLong() != 0;
    const bool calls = !isSaved && section == Section::Attention && count > 0;
    const QColor text = selected ? palette.color(QPalette::HighlightedText) : palette.color(QPalette::Text);
    const int side = look::quarters(5, option.fontMetrics);
    const QColor color = calls ? look::caution(palette) : selected ? text : look::muted(palette);
    look::icon(isSaved ? QStringLiteral("bookmark") : sectionIcon(section), color)
        .paint(&painter, QRect(int(rect.left()), int(rect.center().y() - side / 2.0), side, side));
    rect.setLeft(rect.left() + side + look::quarters(2, option.fontMetrics));
    // In a narrow list pictures stand alone; their names are in the tooltips.
    if (rect.width() < option.fontMetrics.averageCharWidth() * fewestCharacters) return;
    QFont font = option.font;
    if (selected) font.setWeight(QFont::DemiBold);
    QRectF name = rect;
    if (count > 0) {
      const QString number = interfaceLocale().toString(count);
      const qreal width = option.fontMetrics.horizontalAdvance(number);
      painter.setFont(option.font);
      painter.setPen(color);
      if (isSaved) // what is new stands in a pill, unlike how many there are
        drawPill(painter, option, rect, number, width);
      else
        painter.drawText(rect, Qt::AlignRight | Qt::AlignVCenter, number);
      name.setRight(rect.right() - width - look::quarters(isSaved ? 3 : 1, option.fontMetrics));
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
  setTextElideMode(Qt::ElideRight);
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
  connect(this, &QListWidget::currentItemChanged, this, &SectionList::announce);
  // Chosen again: back to the section's own list.
  connect(this, &QListWidget::itemClicked, this, &SectionList::announce);
}

qint64 SectionList::savedAt(const QListWidgetItem* item) {
  return item ? qMax<qint64>(0, item->data(savedRole).toLongLong()) : 0;
}

void SectionList::announce(const QListWidgetItem* item) {
  if (!item || !(item->flags() & Qt::ItemIsSelectable)) return;
  if (const qint64 number = savedAt(item))
    Q_EMIT savedChosen(number);
  else
    Q_EMIT sectionChosen(Section(item->data(sectionRole).toInt()));
}

void SectionList::setSection(Section section, qint64 saved) {
  section_ = section;
  saved_ = saved;
  altered_ = false;
  markShown();
}

void SectionList::setAltered(bool altered) {
  if (std::exchange(altered_, altered) != altered) markShown();
}

void SectionList::markShown() {
  const QSignalBlocker quiet(this);
  int shown = int(section_);
  for (int at = sectionCount; saved_ && !altered_ && at < count(); ++at)
    if (savedAt(item(at)) == saved_) shown = at;
  setCurrentRow(shown);
}

void SectionList::setSaved(const std::vector<Saved>& searches) {
  if (searches == searches_) return;
  searches_ = searches;
  {
    const QSignalBlocker quiet(this);
    while (count() > sectionCount) delete takeItem(count() - 1);
    if (!searches.empty()) {
      auto* heading = new QListWidgetItem(this);
      heading->setData(savedRole, -1);
      heading->setFlags(Qt::NoItemFlags);
    }
    for (const Saved& search : searches) {
      auto* entry = new QListWidgetItem(search.name, this);
      entry->setData(savedRole, search.number);
      entry->setData(countRole, search.news);
    }
  }
  markShown();
  retranslate();
}

qint64 SectionList::recordsIn(Section section) const {
  return item(int(section))->data(countRole).toLongLong();
}

void SectionList::setCounts(const QHash<QString, qint64>& counts, qint64 attention, qint64 translations,
                            qint64 later) {
  for (const Section section : sections) {
    qint64 count = 0;
    for (const QString& kind : kindsOf(section)) count += counts.value(kind);
    if (section == Section::Attention) count = attention;
    if (section == Section::ReadLater) count = later;
    if (section == Section::Translations) count = translations;
    if (section == Section::Trash) count = counts.value(QStringLiteral("trash"));
    item(int(section))->setData(countRole, count);
  }
  retranslate();
}

void SectionList::retranslate() {
  setAccessibleName(tr("Sections"));
  setAccessibleDescription(tr("The records of the chosen one are listed beside; Return goes to them."));
  for (const Section section : sections) {
    QListWidgetItem* entry = item(int(section));
    entry->setText(sectionName(section));
    entry->setToolTip(sectionName(section));
    //: A section of the library and how many records it has, as a screen reader says it
    entry->setData(Qt::AccessibleTextRole,
                   tr("%1, %2").arg(sectionName(section), interfaceLocale().toString(recordsIn(section))));
  }
  if (searches_.empty()) return;
  item(sectionCount)->setText(tr("Saved searches"));
  for (int at = sectionCount + 1; at < count(); ++at) {
    const Saved& search = searches_[size_t(at - sectionCount - 1)];
    const QString news =
        search.news > 0 ? tr("%n new since it was last open", nullptr, int(search.news)) : QString();
    item(at)->setToolTip(news.isEmpty() ? search.name : search.name % u'\n' % news);
    //: A search that is kept, as a screen reader says it: its name, and what is new
    item(at)->setData(Qt::AccessibleTextRole, news.isEmpty()
                                                  ? tr("%1, saved search").arg(search.name)
                                                  : tr("%1, saved search, %2").arg(search.name, news));
  }
}

/// The keys of the window's own acts mean the search that is chosen here.
bool SectionList::event(QEvent* event) {
  if (event->type() == QEvent::ShortcutOverride && savedAt(currentItem())) {
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_F2 || key == Qt::Key_Delete) event->accept();
  }
  return QListWidget::event(event);
}

void SectionList::keyPressEvent(QKeyEvent* event) {
  const qint64 number = savedAt(currentItem());
  if (number && event->key() == Qt::Key_F2)
    Q_EMIT renameRequested(number);
  else if (number && event->key() == Qt::Key_Delete)
    Q_EMIT removeRequested(number);
  else
    QListWidget::keyPressEvent(event);
}

void SectionList::contextMenuEvent(QContextMenuEvent* event) {
  const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
  const QListWidgetItem* item = byKey ? currentItem() : itemAt(viewport()->mapFromGlobal(event->globalPos()));
  const qint64 number = savedAt(item);
  if (!number) return;
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  connect(menu->addAction(tr("&Rename…")), &QAction::triggered, this,
          [this, number] { Q_EMIT renameRequested(number); });
  connect(menu->addAction(look::icon(QStringLiteral("delete")), tr("&Delete")), &QAction::triggered, this,
          [this, number] { Q_EMIT removeRequested(number); });
  menu->popup(byKey ? viewport()->mapToGlobal(visualItemRect(item).bottomLeft()) : event->globalPos());
}

QSize SectionList::sizeHint() const {
  int widest = 0;
  QFont font = this->font();
  font.setWeight(QFont::DemiBold);
  for (const Section section : sections)
    widest = qMax(widest, QFontMetrics(font).horizontalAdvance(sectionName(section)));
  return {widest + look::quarters(22, fontMetrics()), look::quarters(9, fontMetrics()) * sectionCount};
}

QSize SectionList::minimumSizeHint() const {
  return {look::quarters(14, fontMetrics()), look::quarters(20, fontMetrics())};
}

void SectionList::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QListWidget::changeEvent(event);
}

} // namespace amparo::ui
