#pragma once

#include <QIcon>
#include <QProxyStyle>

namespace amparo::ui::look {

/// Qt's own Fusion style with calmer surfaces: flat rounded buttons and fields, thin scroll bars, a clear
/// focus ring, distances from the font. No style sheets: they cost start-up time and fight with palettes.
class Style final : public QProxyStyle {
  Q_OBJECT

 public:
  Style();

  void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
  void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                   const QWidget* widget) const override;
  void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                          const QWidget* widget) const override;
  QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                       const QWidget* widget) const override;
  QRect subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const override;
  QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                         const QWidget* widget) const override;
  int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
  int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                QStyleHintReturn* data) const override;
  QIcon standardIcon(StandardPixmap picture, const QStyleOption* option,
                     const QWidget* widget) const override;
  void polish(QWidget* widget) override;
  using QProxyStyle::polish;
  /// Return presses the push or tool button that has the focus, in every window, whichever is the default
  /// one.
  bool eventFilter(QObject* watched, QEvent* event) override;
};

/// A length that grows with the font: `count` quarters of its line height, in pixels.
int quarters(int count, const QFontMetrics& metrics);
/// With places where a word that is too long for any line may break.
QString breakable(const QString& text);
/// Makes a window so large, in quarters of a line, but no larger than its screen.
void resize(QWidget& window, int width, int height);
/// Puts a window that is about to be seen in the middle of the one it belongs to, and wholly on its screen:
/// with a frame, of which nobody knows before that it will be as large as the other's.
void place(QWidget& window);

} // namespace amparo::ui::look
