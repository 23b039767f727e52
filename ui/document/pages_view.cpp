#include "ui/document/pages_view.h"

#include "ui/look/accessible_role.h"
#include "ui/look/colors.h"
#include "ui/look/style.h"
#include "ui/texts/texts.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace amparo::ui {

namespace {

constexpr double pointsPerInch = 72;
constexpr int keptKibibytes = 160 << 10; ///< of pictures: three of the largest
constexpr int longestSide = 40'000;      ///< of a page on screen
constexpr int keptTexts = 60;
constexpr std::array zooms = {0.1, 0.25, 0.5, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 2.0, 3.0, 4.0};

QRectF within(const QRectF& part, const QRect& page) {
  return {page.x() + part.x() * page.width(), page.y() + part.y() * page.height(),
          part.width() * page.width(), part.height() * page.height()};
}

QColor translucent(QColor color, qreal share) {
  color.setAlphaF(float(share));
  return color;
}

} // namespace

PagesView::PagesView(QWidget* parent)
    : QAbstractScrollArea(parent)
    , pictures_(keptKibibytes) {
  setFrameShape(QFrame::NoFrame);
  setFocusPolicy(Qt::StrongFocus);
  look::setAccessibleRole(*this, QAccessible::Document);
  // It comes and goes with the width of the pages, which would come and go with it.
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
  viewport()->setBackgroundRole(QPalette::Window);
  viewport()->setCursor(Qt::IBeamCursor);
}

void PagesView::setPages(std::vector<QSizeF> sizes, double largestFit) {
  sizes_ = std::move(sizes);
  largestFit_ = largestFit;
  arrange();
  noteCurrent();
  want();
}

QSizeF PagesView::sizeOf(int page) const {
  const QSizeF points = sizes_[size_t(page)];
  const double usual = logicalDpiX() / pointsPerInch;
  double scale = zoom_ * usual;
  if (fitsWidth_) {
    const int room = viewport()->width() - 2 * look::quarters(3, fontMetrics());
    scale = std::clamp(room / points.width(), smallestZoom / 10, largestFit_ * usual);
  }
  return points * std::min(scale, longestSide / std::max(points.width(), points.height()));
}

double PagesView::zoom() const {
  if (sizes_.empty()) return zoom_;
  return sizeOf(current_).width() / sizes_[size_t(current_)].width() * pointsPerInch / logicalDpiX();
}

void PagesView::arrange() {
  const int gap = look::quarters(3, fontMetrics());
  tops_.assign(1, gap);
  double widest = 0;
  for (int page = 0; page < pageCount(); ++page) {
    const QSizeF size = sizeOf(page);
    widest = std::max(widest, size.width());
    // Thousands of very long pages are no longer than a scroll bar can tell.
    tops_.push_back(int(std::min<qint64>(qint64(tops_.back()) + qint64(size.height()) + gap,
                                         std::numeric_limits<int>::max() / 2)));
  }
  verticalScrollBar()->setRange(0, std::max(0, tops_.back() - viewport()->height()));
  verticalScrollBar()->setPageStep(viewport()->height());
  verticalScrollBar()->setSingleStep(look::quarters(8, fontMetrics()));
  horizontalScrollBar()->setRange(0, std::max(0, int(widest) + 2 * gap - viewport()->width()));
  horizontalScrollBar()->setPageStep(viewport()->width());
  horizontalScrollBar()->setSingleStep(look::quarters(8, fontMetrics()));
  viewport()->update();
}

template<class Change> void PagesView::keepPlace(Change change) {
  const int middle = viewport()->height() / 3;
  const int page = sizes_.empty() ? 0 : current_;
  const auto share = [&] {
    const int height = tops_[size_t(page) + 1] - tops_[size_t(page)];
    return height > 0 ? double(verticalScrollBar()->value() + middle - tops_[size_t(page)]) / height : 0;
  };
  const double before = tops_.size() > 1 ? share() : 0;
  change();
  arrange();
  if (tops_.size() > 1) {
    const int height = tops_[size_t(page) + 1] - tops_[size_t(page)];
    verticalScrollBar()->setValue(tops_[size_t(page)] + int(before * height) - middle);
  }
  noteCurrent();
  want();
  Q_EMIT zoomChanged();
}

void PagesView::setZoom(double zoom) {
  keepPlace([&] {
    fitsWidth_ = false;
    zoom_ = std::clamp(zoom, smallestZoom, largestZoom);
  });
}

void PagesView::fitWidth() {
  keepPlace([&] { fitsWidth_ = true; });
}

void PagesView::zoomBy(int steps) {
  const double now = zoom();
  constexpr double nearly = 0.01;
  if (steps > 0) {
    const auto next =
        std::find_if(zooms.begin(), zooms.end(), [&](double one) { return one > now + nearly; });
    setZoom(next == zooms.end() ? largestZoom : *next);
  } else {
    const auto next =
        std::find_if(zooms.rbegin(), zooms.rend(), [&](double one) { return one < now - nearly; });
    setZoom(next == zooms.rend() ? smallestZoom : *next);
  }
}

void PagesView::setDark(bool dark) {
  if (dark_ == dark) return;
  dark_ = dark;
  pictures_.clear();
  wanted_ = -1;
  viewport()->update();
  want();
}

void PagesView::goToPage(int page) {
  if (sizes_.empty()) return;
  page = std::clamp(page, 0, pageCount() - 1);
  verticalScrollBar()->setValue(tops_[size_t(page)] - look::quarters(1, fontMetrics()));
}

int PagesView::pageAt(int y) const {
  const auto after = std::upper_bound(tops_.begin(), tops_.end(), y);
  return std::clamp(int(after - tops_.begin()) - 1, 0, std::max(0, pageCount() - 1));
}

QRect PagesView::placeOf(int page) const {
  const QSize size = sizeOf(page).toSize().expandedTo({1, 1});
  const int gap = look::quarters(3, fontMetrics());
  const int left = std::max(gap, (viewport()->width() - size.width()) / 2) - horizontalScrollBar()->value();
  return {QPoint(left, tops_[size_t(page)] - verticalScrollBar()->value()), size};
}

void PagesView::noteCurrent() {
  if (sizes_.empty()) return;
  const int top = verticalScrollBar()->value();
  const bool atEnd = top > 0 && top == verticalScrollBar()->maximum();
  const int page = atEnd ? pageAt(top + viewport()->height() - 1) : pageAt(top + viewport()->height() / 3);
  if (page == current_) return;
  current_ = page;
  Q_EMIT currentPageChanged(page);
}

int PagesView::wantedWidth(int page) const {
  return std::max(1, int(std::ceil(sizeOf(page).width() * devicePixelRatioF())));
}

/// Asks for the next picture, when none is on its way: the page that is looked at, what is in view, and one
/// page ahead. Then for the texts of what is in view.
void PagesView::want() {
  if (sizes_.empty() || wanted_ >= 0 || !isVisible()) return;
  const int top = verticalScrollBar()->value();
  const int first = pageAt(top);
  const int last = pageAt(top + viewport()->height());
  std::vector<int> pages = {current_};
  for (int page = first; page <= std::min(last + 1, pageCount() - 1); ++page) pages.push_back(page);
  for (const int page : pages) {
    if (failed_.contains(page)) continue;
    const Shown* shown = pictures_.object(page);
    if (shown && shown->width == wantedWidth(page)) continue;
    wanted_ = page;
    Q_EMIT pictureWanted(page, wantedWidth(page));
    return;
  }
  for (int page = first; page <= last; ++page)
    if (!texts_.contains(page) && !askedTexts_.contains(page)) {
      askedTexts_.insert(page);
      Q_EMIT textWanted(page);
    }
}

void PagesView::takePicture(int page, int width, const QImage& picture) {
  if (page == wanted_) wanted_ = -1;
  if (picture.isNull())
    failed_.insert(page);
  else
    pictures_.insert(page, new Shown{picture, width}, std::max<int>(1, int(picture.sizeInBytes() >> 10)));
  viewport()->update();
  want();
}

void PagesView::takeText(int page, const documents::PageText& text) {
  if (texts_.size() >= keptTexts && !anchor_) {
    texts_.removeIf([this](auto entry) { return std::abs(entry.key() - current_) > 2; });
    askedTexts_.clear();
  }
  texts_.insert(page, text);
}

const documents::PageText* PagesView::textOf(int page) const {
  const auto text = texts_.constFind(page);
  return text == texts_.cend() ? nullptr : &*text;
}

void PagesView::setMarks(std::vector<Mark> marks, int looked) {
  marks_ = std::move(marks);
  looked_ = looked;
  viewport()->update();
}

void PagesView::lookAt(int mark) {
  if (mark < 0 || mark >= int(marks_.size())) return;
  looked_ = mark;
  viewport()->update();
  const Mark& one = marks_[size_t(mark)];
  if (one.places.empty() || one.page >= pageCount()) return;
  const QRect place = within(one.places.front(), placeOf(one.page)).toAlignedRect();
  const QRect view = viewport()->rect().adjusted(0, place.height(), 0, -place.height());
  if (place.top() < view.top() || place.bottom() > view.bottom())
    verticalScrollBar()->setValue(verticalScrollBar()->value() + place.top() - viewport()->height() / 3);
  if (place.left() < view.left() || place.right() > view.right())
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + place.left() - viewport()->width() / 3);
}

void PagesView::paintEvent(QPaintEvent*) {
  QPainter painter(viewport());
  painter.setRenderHint(QPainter::SmoothPixmapTransform);
  const int top = verticalScrollBar()->value();
  for (int page = pageAt(top); page < pageCount() && tops_[size_t(page)] < top + viewport()->height(); ++page)
    paintPage(painter, page, placeOf(page));
  if (!hasFocus()) return;
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(look::accent(palette()), 2));
  painter.setBrush(Qt::NoBrush);
  painter.drawRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1));
}

void PagesView::paintPage(QPainter& painter, int page, const QRect& place) {
  painter.fillRect(place, dark_ ? QColor(30, 30, 30) : QColor(Qt::white));
  if (const Shown* shown = pictures_.object(page)) {
    // A page of odd proportions is painted as it is, in the room that it has.
    QSize size = shown->image.size().scaled(place.size(), Qt::KeepAspectRatio).expandedTo({1, 1});
    if (std::abs(size.width() - place.width()) + std::abs(size.height() - place.height()) <= 4)
      size = place.size();
    const QPoint middle((place.width() - size.width()) / 2, (place.height() - size.height()) / 2);
    painter.drawImage(QRect(place.topLeft() + middle, size), shown->image);
  } else {
    const QString number = interfaceLocale().toString(page + 1);
    painter.setPen(dark_ ? Qt::lightGray : Qt::darkGray);
    painter.drawText(place.intersected(viewport()->rect()), Qt::AlignCenter | Qt::TextWordWrap,
                     failed_.contains(page)
                         ? tr("Page %1 cannot be shown: it is damaged, or it asks for more "
                              "memory or time than a page may have.")
                               .arg(number)
                         : number);
  }
  painter.setPen(look::line(palette()));
  painter.setBrush(Qt::NoBrush);
  painter.drawRect(place.adjusted(-1, -1, 0, 0));
  const QColor found(0xff, 0xc8, 0x20);
  const QColor accent = dark_ ? QColor(0x5f, 0xbc, 0xc3) : QColor(0x14, 0x59, 0x5f);
  for (size_t i = 0; i < marks_.size(); ++i) {
    if (marks_[i].page != page) continue;
    for (const QRectF& part : marks_[i].places) {
      const QRectF ground = within(part, place).adjusted(-1, -1, 1, 1);
      painter.fillRect(ground, translucent(found, 0.4));
      if (int(i) != looked_) continue;
      painter.setPen(QPen(accent, 2)); // which one it is, is told by more than a colour
      painter.drawRect(ground.adjusted(-1, -1, 1, 1));
    }
  }
  const documents::PageText* text = textOf(page);
  if (!anchor_ || !cursor_ || !text) return;
  const auto [from, to] = std::minmax(*anchor_, *cursor_);
  for (int word = 0; word < int(text->words.size()); ++word)
    if (const WordAt at{page, word}; at >= from && at <= to)
      painter.fillRect(within(text->words[size_t(word)].place, place), translucent(accent, 0.35));
}

void PagesView::resizeEvent(QResizeEvent* event) {
  QAbstractScrollArea::resizeEvent(event);
  keepPlace([] {});
}

void PagesView::scrollContentsBy(int, int) {
  viewport()->update();
  noteCurrent();
  want();
}

void PagesView::keyPressEvent(QKeyEvent* event) {
  QScrollBar* bar = verticalScrollBar();
  switch (event->key()) {
  case Qt::Key_Home:
    return bar->setValue(bar->minimum());
  case Qt::Key_End:
    return bar->setValue(bar->maximum());
  case Qt::Key_Space:
    return bar->setValue(bar->value() + (event->modifiers() & Qt::ShiftModifier ? -1 : 1) * bar->pageStep());
  default:
    QAbstractScrollArea::keyPressEvent(event);
  }
}

void PagesView::wheelEvent(QWheelEvent* event) {
  if (!(event->modifiers() & Qt::ControlModifier)) return QAbstractScrollArea::wheelEvent(event);
  if (event->angleDelta().y() != 0) zoomBy(event->angleDelta().y() > 0 ? 1 : -1);
  event->accept();
}

/// The word under a place, or the one nearest to it on its page; a line counts for more than a column.
std::optional<PagesView::WordAt> PagesView::wordAt(const QPoint& at) const {
  if (sizes_.empty()) return std::nullopt;
  const int page = pageAt(at.y() + verticalScrollBar()->value());
  const documents::PageText* text = textOf(page);
  if (!text || text->words.empty()) return std::nullopt;
  const QRect place = placeOf(page);
  double least = std::numeric_limits<double>::max();
  WordAt nearest{page, 0};
  for (int word = 0; word < int(text->words.size()); ++word) {
    const QRectF box = within(text->words[size_t(word)].place, place);
    const double x = std::max({box.left() - at.x(), at.x() - box.right(), 0.0});
    const double y = std::max({box.top() - at.y(), at.y() - box.bottom(), 0.0});
    constexpr double perLine = 20;
    if (const double distance = x + perLine * y; distance < least) {
      least = distance;
      nearest.word = word;
    }
  }
  return nearest;
}

void PagesView::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) return QAbstractScrollArea::mousePressEvent(event);
  anchor_ = wordAt(event->position().toPoint());
  cursor_.reset(); // a word is selected by drawing over it
  viewport()->update();
}

void PagesView::mouseMoveEvent(QMouseEvent* event) {
  if (!(event->buttons() & Qt::LeftButton) || !anchor_) return;
  if (const auto word = wordAt(event->position().toPoint())) cursor_ = word;
  viewport()->update();
}

void PagesView::selectPage() {
  const documents::PageText* text = textOf(current_);
  if (!text || text->words.empty()) return;
  anchor_ = WordAt{current_, 0};
  cursor_ = WordAt{current_, int(text->words.size()) - 1};
  viewport()->update();
}

QString PagesView::selectedText() const {
  if (!anchor_ || !cursor_) return {};
  const auto [from, to] = std::minmax(*anchor_, *cursor_);
  QStringList parts;
  for (int page = from.page; page <= to.page; ++page) {
    const documents::PageText* text = textOf(page);
    if (!text || text->words.empty()) continue;
    const auto& first = text->words[page == from.page ? size_t(from.word) : 0];
    const auto& last = page == to.page ? text->words[size_t(to.word)] : text->words.back();
    parts.append(text->text.mid(first.start, last.start + last.length - first.start));
  }
  return parts.join(u'\n');
}

void PagesView::focusInEvent(QFocusEvent* event) {
  QAbstractScrollArea::focusInEvent(event);
  viewport()->update();
}

void PagesView::focusOutEvent(QFocusEvent* event) {
  QAbstractScrollArea::focusOutEvent(event);
  viewport()->update();
}

} // namespace amparo::ui
