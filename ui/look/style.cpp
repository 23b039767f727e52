#include "ui/look/style.h"

#include "ui/look/colors.h"
#include "ui/look/icons.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTextEdit>
#include <QToolButton>

namespace amparo::ui::look {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal radius = 6;

bool isTextArea(const QWidget* widget) {
  return qobject_cast<const QTextEdit*>(widget) || qobject_cast<const QPlainTextEdit*>(widget);
}

/// On the accent colour.
QColor onAccent(const QPalette& palette) {
  return isDark(palette) ? QColor(0xff0b2a2d) : QColor(Qt::white);
}

QFontMetrics metricsOf(const QStyleOption* option, const QWidget* widget) {
  if (option) return option->fontMetrics;
  return widget ? widget->fontMetrics() : QFontMetrics(QApplication::font());
}

void drawRounded(QPainter* painter, const QRectF& rect, const QColor& fill, const QColor& border,
                 qreal width = 1, qreal corner = radius) {
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
  painter->setPen(border.isValid() ? QPen(border, width) : QPen(Qt::NoPen));
  const qreal inset = border.isValid() ? width / 2 : 0;
  painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), corner, corner);
  painter->restore();
}

bool isDefault(const QStyleOption* option) {
  const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
  return button && (button->features & QStyleOptionButton::DefaultButton) &&
         (option->state & QStyle::State_Enabled);
}

/// Within a button that has the focus.
void drawFocus(const QStyleOption* option, QPainter* painter, const QColor& color) {
  if (option->state & QStyle::State_HasFocus)
    drawRounded(painter, option->rect.adjusted(2, 2, -2, -2), {}, color, 2);
}

void drawButton(const QStyleOption* option, QPainter* painter) {
  const QPalette& palette = option->palette;
  const bool enabled = option->state & QStyle::State_Enabled;
  const bool pressed = option->state & (QStyle::State_Sunken | QStyle::State_On);
  const bool under = enabled && (option->state & QStyle::State_MouseOver);
  if (isDefault(option)) {
    const QColor fill = accent(palette);
    drawRounded(painter, option->rect, pressed ? fill.darker(115) : under ? fill.lighter(112) : fill, {});
    return drawFocus(option, painter, onAccent(palette));
  }
  const QColor fill = palette.color(QPalette::Button);
  drawRounded(painter, option->rect,
              pressed ? faint(accent(palette), palette)
              : under ? hover(palette)
                      : fill,
              line(palette));
  drawFocus(option, painter, accent(palette));
}

/// Buttons in bars: nothing around them until the pointer or the keyboard comes.
void drawToolButton(const QStyleOption* option, QPainter* painter) {
  const QPalette& palette = option->palette;
  if (!(option->state & QStyle::State_Enabled)) return;
  if (option->state & (QStyle::State_Sunken | QStyle::State_On))
    drawRounded(painter, option->rect, faint(accent(palette), palette), {});
  else if (option->state & QStyle::State_MouseOver)
    drawRounded(painter, option->rect, hover(palette), {});
}

void drawField(const QStyleOption* option, QPainter* painter) {
  const QPalette& palette = option->palette;
  const bool focused = option->state & QStyle::State_HasFocus;
  drawRounded(painter, option->rect, palette.color(QPalette::Base), focused ? accent(palette) : line(palette),
              focused ? 2 : 1);
}

/// A box that can be told from its ground in every appearance, and a tick that is more than a colour.
void drawCheckBox(const QStyleOption* option, QPainter* painter) {
  const QPalette& palette = option->palette;
  const bool enabled = option->state & QStyle::State_Enabled;
  const bool filled = option->state & (QStyle::State_On | QStyle::State_NoChange);
  const QRectF box = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
  const QColor border = enabled ? muted(palette) : line(palette);
  const QColor fill = enabled ? accent(palette) : border;
  drawRounded(painter, box, filled ? fill : palette.color(QPalette::Base), filled ? fill : border, 1,
              radius / 2);
  if (!filled) return;
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  painter->setPen(
      QPen(onAccent(palette), qMax(1.5, box.width() / 8), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  const auto at = [&](qreal x, qreal y) {
    return box.topLeft() + QPointF(box.width() * x, box.height() * y);
  };
  if (option->state & QStyle::State_On)
    painter->drawPolyline(QPolygonF{at(0.22, 0.52), at(0.42, 0.72), at(0.78, 0.3)});
  else
    painter->drawLine(at(0.25, 0.5), at(0.75, 0.5));
  painter->restore();
}

void drawRadioButton(const QStyleOption* option, QPainter* painter) {
  const QPalette& palette = option->palette;
  const bool enabled = option->state & QStyle::State_Enabled;
  const bool on = option->state & QStyle::State_On;
  const QRectF ring = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
  const QColor border = enabled ? muted(palette) : line(palette);
  const QColor fill = enabled ? accent(palette) : border;
  drawRounded(painter, ring, on ? fill : palette.color(QPalette::Base), on ? fill : border, 1,
              ring.width() / 2);
  if (!on) return;
  const qreal inset = ring.width() * 0.3;
  const QRectF dot = ring.adjusted(inset, inset, -inset, -inset);
  drawRounded(painter, dot, onAccent(palette), {}, 0, dot.width() / 2);
}

} // namespace

int quarters(int count, const QFontMetrics& metrics) {
  return qMax(1, qRound(metrics.height() * count / 4.0));
}

QString breakable(const QString& text) {
  constexpr int longest = 24;
  constexpr QChar mayBreak(0x200b);
  QString broken;
  int length = 0;
  for (const QChar c : text) {
    length = c.isSpace() ? 0 : length + 1;
    if (length > longest && !c.isLowSurrogate() && !c.isMark()) {
      broken += mayBreak;
      length = 1;
    }
    broken += c;
  }
  return broken;
}

void resize(QWidget& window, int width, int height) {
  const QFontMetrics metrics = window.fontMetrics();
  const QSize frame(quarters(2, metrics), quarters(8, metrics));
  window.resize(QSize(quarters(width, metrics), quarters(height, metrics))
                    .boundedTo(window.screen()->availableGeometry().size() - frame));
}

void place(QWidget& window) {
  const QWidget* over = window.parentWidget()->window();
  const QRect inside = over->geometry();
  const QRect outside = over->frameGeometry();
  const QMargins frame(inside.left() - outside.left(), inside.top() - outside.top(),
                       outside.right() - inside.right(), outside.bottom() - inside.bottom());
  const QRect room = over->screen()->availableGeometry().marginsRemoved(frame);
  QRect rect(QPoint(), window.size().boundedTo(room.size()));
  rect.moveCenter(outside.center());
  rect.moveLeft(qBound(room.left(), rect.left(), room.right() + 1 - rect.width()));
  rect.moveTop(qBound(room.top(), rect.top(), room.bottom() + 1 - rect.height()));
  window.setGeometry(rect);
}

Style::Style()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) {}

/// Those that a window begins with, so that no picture has to be read for them before they are seen.
QIcon Style::standardIcon(StandardPixmap picture, const QStyleOption* option, const QWidget* widget) const {
  switch (picture) {
  case SP_LineEditClearButton:
    return icon(QStringLiteral("close"));
  case SP_ToolBarHorizontalExtensionButton:
    return icon(QStringLiteral("chevron-right"));
  case SP_ToolBarVerticalExtensionButton:
    return icon(QStringLiteral("chevron-down"));
  default:
    return QProxyStyle::standardIcon(picture, option, widget);
  }
}

bool Style::eventFilter(QObject* watched, QEvent* event) {
  auto* button = qobject_cast<QAbstractButton*>(watched);
  if (button && event->type() == QEvent::KeyPress) {
    const auto* pressed = static_cast<const QKeyEvent*>(event);
    const bool isReturn = pressed->key() == Qt::Key_Return || pressed->key() == Qt::Key_Enter;
    if (isReturn && !(pressed->modifiers() & ~Qt::KeypadModifier)) {
      // A key that is held presses once, and not the default button of the dialog either.
      if (!pressed->isAutoRepeat()) button->click();
      return true;
    }
  }
  return QProxyStyle::eventFilter(watched, event);
}

void Style::polish(QWidget* widget) {
  QProxyStyle::polish(widget);
  if (qobject_cast<QPushButton*>(widget) || qobject_cast<QToolButton*>(widget))
    widget->installEventFilter(this);
  if (qobject_cast<QToolButton*>(widget)) widget->setAttribute(Qt::WA_Hover);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const {
  switch (element) {
  case PE_PanelButtonCommand:
    return drawButton(option, painter);
  case PE_PanelButtonTool:
    return drawToolButton(option, painter);
  case PE_IndicatorCheckBox:
    return drawCheckBox(option, painter);
  case PE_IndicatorRadioButton:
    return drawRadioButton(option, painter);
  case PE_PanelLineEdit:
    // A field within another control is framed by that one.
    if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        frame && frame->lineWidth > 0)
      return drawField(option, painter);
    return;
  case PE_FrameLineEdit:
    return;
  case PE_Frame:
    if (isTextArea(widget)) return drawField(option, painter);
    break;
  case PE_PanelMenuBar:
  case PE_PanelToolBar:
    return;
  case PE_FrameFocusRect:
    if (option->state & State_KeyboardFocusChange || qobject_cast<const QAbstractButton*>(widget))
      drawRounded(painter, option->rect, {}, accent(option->palette), 2);
    return;
  case PE_FrameStatusBarItem:
    return;
  default:
    break;
  }
  QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const {
  if (element == CE_Splitter) {
    const bool horizontal = option->state & State_Horizontal;
    QRect middle = option->rect;
    if (horizontal)
      middle.setRect(middle.center().x(), middle.top(), 1, middle.height());
    else
      middle.setRect(middle.left(), middle.center().y(), middle.width(), 1);
    painter->fillRect(middle, line(option->palette));
    return;
  }
  if (element == CE_PushButtonLabel && isDefault(option)) {
    QStyleOptionButton button(*qstyleoption_cast<const QStyleOptionButton*>(option));
    button.palette.setColor(QPalette::ButtonText, onAccent(button.palette));
    return QProxyStyle::drawControl(element, &button, painter, widget);
  }
  if (element == CE_ToolBar) {
    painter->fillRect(option->rect, option->palette.color(QPalette::Window));
    painter->fillRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1,
                      line(option->palette));
    return;
  }
  if (element == CE_MenuBarEmptyArea || element == CE_MenuBarItem) {
    painter->fillRect(option->rect, option->palette.color(QPalette::Window));
    if (element == CE_MenuBarEmptyArea) return;
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
    if (!item) return;
    if (item->state & State_Selected)
      drawRounded(painter, QRectF(item->rect).adjusted(1, 1, -1, -1), hover(item->palette), {});
    const int mnemonic =
        styleHint(SH_UnderlineShortcut, item, widget, nullptr) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    drawItemText(painter, item->rect, Qt::AlignCenter | mnemonic | Qt::TextSingleLine, item->palette,
                 item->state & State_Enabled, item->text, QPalette::WindowText);
    return;
  }
  QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const {
  if (control != CC_ScrollBar) return QProxyStyle::drawComplexControl(control, option, painter, widget);
  const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
  if (!bar || bar->minimum == bar->maximum) return;
  QRectF handle = subControlRect(control, option, SC_ScrollBarSlider, widget);
  const qreal inset = qMin(handle.width(), handle.height()) / 4;
  handle.adjust(inset, inset, -inset, -inset);
  QColor color = muted(bar->palette);
  const bool held =
      bar->activeSubControls & SC_ScrollBarSlider && bar->state & (State_MouseOver | State_Sunken);
  color.setAlphaF(held ? 0.75F : 0.45F);
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  painter->setPen(Qt::NoPen);
  painter->setBrush(color);
  const qreal round = qMin(handle.width(), handle.height()) / 2;
  painter->drawRoundedRect(handle, round, round);
  painter->restore();
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                            const QWidget* widget) const {
  const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
  if (control != CC_ScrollBar || !bar) return QProxyStyle::subControlRect(control, option, part, widget);
  const QRect groove = bar->rect;
  const bool horizontal = bar->orientation == Qt::Horizontal;
  const int length = horizontal ? groove.width() : groove.height();
  const qint64 range = qint64(bar->maximum) - bar->minimum;
  int handle = length;
  if (range > 0) {
    const int least = quarters(6, metricsOf(option, widget));
    handle =
        qBound(qMin(least, length), int(qint64(length) * bar->pageStep / (range + bar->pageStep)), length);
  }
  const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - handle,
                                            bar->upsideDown);
  const auto along = [&](int from, int size) {
    const QRect rect = horizontal ? QRect(groove.left() + from, groove.top(), size, groove.height())
                                  : QRect(groove.left(), groove.top() + from, groove.width(), size);
    return visualRect(bar->direction, groove, rect);
  };
  switch (part) {
  case SC_ScrollBarSlider:
    return along(start, handle);
  case SC_ScrollBarSubPage:
    return along(0, start);
  case SC_ScrollBarAddPage:
    return along(start + handle, length - start - handle);
  case SC_ScrollBarGroove:
    return groove;
  default:
    return {}; // no arrows
  }
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const {
  const QRect rect = QProxyStyle::subElementRect(element, option, widget);
  const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
  if (element != SE_LineEditContents || !frame || frame->lineWidth == 0) return rect;
  const int space = quarters(1, option->fontMetrics);
  return rect.adjusted(space, 0, -space, 0);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                              const QWidget* widget) const {
  QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
  const QFontMetrics metrics = metricsOf(option, widget);
  switch (type) {
  case CT_PushButton:
    size.setHeight(qMax(size.height(), quarters(7, metrics)));
    size.rwidth() += quarters(2, metrics);
    break;
  case CT_LineEdit:
  case CT_ComboBox:
    size.setHeight(qMax(size.height(), quarters(7, metrics)));
    break;
  case CT_ToolButton:
    size = size.expandedTo({quarters(7, metrics), quarters(7, metrics)});
    break;
  case CT_ItemViewItem:
    size.setHeight(qMax(size.height(), quarters(6, metrics))); // room to point at
    break;
  case CT_MenuItem:
    size.rheight() += quarters(1, metrics);
    break;
  case CT_MenuBarItem:
    size += QSize(quarters(1, metrics), quarters(1, metrics));
    break;
  default:
    break;
  }
  return size;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
  const QFontMetrics metrics = metricsOf(option, widget);
  switch (metric) {
  case PM_DefaultFrameWidth:
    // Room for the rounded corners of a field of several lines.
    return isTextArea(widget) ? 4 : QProxyStyle::pixelMetric(metric, option, widget);
  case PM_SplitterWidth:
    return 5;
  case PM_ScrollBarExtent:
    return quarters(3, metrics);
  case PM_ScrollBarSliderMin:
    return quarters(6, metrics);
  case PM_SmallIconSize:
  case PM_ButtonIconSize:
  case PM_ToolBarIconSize:
  case PM_ListViewIconSize:
  case PM_LineEditIconSize:
    return quarters(4, metrics);
  case PM_LayoutLeftMargin:
  case PM_LayoutRightMargin:
  case PM_LayoutTopMargin:
  case PM_LayoutBottomMargin:
    return quarters(3, metrics);
  case PM_LayoutHorizontalSpacing:
  case PM_LayoutVerticalSpacing:
    return quarters(2, metrics);
  case PM_ButtonShiftHorizontal:
  case PM_ButtonShiftVertical:
    return 0;
  case PM_ScrollView_ScrollBarOverlap:
    return 0;
  default:
    return QProxyStyle::pixelMetric(metric, option, widget);
  }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* data) const {
  switch (hint) {
  case SH_ScrollBar_Transient:
    return 0;
  case SH_ItemView_ActivateItemOnSingleClick:
    return 0;
  case SH_DialogButtonBox_ButtonsHaveIcons:
    return 0;
  case SH_Menu_Scrollable: // on a small screen with large letters
    return 1;
  default:
    return QProxyStyle::styleHint(hint, option, widget, data);
  }
}

} // namespace amparo::ui::look
