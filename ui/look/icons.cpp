#include "ui/look/icons.h"

#include "ui/look/colors.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace amparo::ui::look {

using namespace Qt::StringLiterals;

namespace {

constexpr char drawnColor[] = "#444";

class Engine final : public QIconEngine {
 public:
  Engine(QString name, QColor color)
      : name_(std::move(name))
      , color_(std::move(color)) {}

  void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
    const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1;
    painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
  }

  QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
    return scaledPixmap(size, mode, state, 1);
  }

  /// `size` in the device's pixels.
  QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override {
    const QColor color = colorFor(mode);
    const QString key = u"amparo/%1/%2/%3x%4/%5"_s.arg(name_, color.name(QColor::HexArgb))
                            .arg(size.width())
                            .arg(size.height())
                            .arg(scale);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) return pixmap;
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QFile file(u":/amparo/icons/"_s % name_ % u".svg"_s);
    if (file.open(QIODevice::ReadOnly)) {
      QSvgRenderer renderer(file.readAll().replace(drawnColor, color.name().toLatin1()));
      QPainter painter(&pixmap);
      painter.setOpacity(color.alphaF());
      renderer.render(&painter, QRectF(QPointF(), size));
    }
    pixmap.setDevicePixelRatio(scale);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
  }

  QIconEngine* clone() const override { return new Engine(*this); }

 private:
  QColor colorFor(QIcon::Mode mode) const {
    const QPalette palette = QGuiApplication::palette();
    if (mode == QIcon::Disabled) return palette.color(QPalette::Disabled, QPalette::ButtonText);
    if (color_.isValid()) return color_;
    if (mode == QIcon::Selected) return palette.color(QPalette::Active, QPalette::HighlightedText);
    return palette.color(QPalette::Active, QPalette::ButtonText);
  }

  QString name_;
  QColor color_; ///< invalid: the palette's
};

} // namespace

QIcon icon(const QString& name) {
  return QIcon(new Engine(name, QColor()));
}

QIcon icon(const QString& name, const QColor& color) {
  return QIcon(new Engine(name, color));
}

QIcon programIcon() {
  return icon(u"amparo"_s);
}

} // namespace amparo::ui::look
