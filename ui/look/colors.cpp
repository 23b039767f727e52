#include "ui/look/colors.h"

namespace amparo::ui::look {

namespace {

/// The colours of one appearance, by what they are for.
struct Ground {
  QRgb window, base, alternate, text, muted, line, button, highlight, highlightedText, link;
};

constexpr Ground light = {0xfff4f6f6, 0xffffffff, 0xfff0f3f3, 0xff1b2426, 0xff566466,
                          0xffd5dcdc, 0xffffffff, 0xffd6eaea, 0xff0f3c40, 0xff0f6168};
constexpr Ground dark = {0xff191e1f, 0xff202627, 0xff262d2e, 0xffe7eceb, 0xffa4b2b3,
                         0xff3a4446, 0xff2b3334, 0xff1f4a4e, 0xffe9f6f6, 0xff79cdd3};

/// Paper and ink, for long reading.
constexpr Ground sepia = {0xfff1e7d2, 0xfff9f1e0, 0xfff3e9d4, 0xff33271a, 0xff66553d,
                          0xffd9c9a8, 0xfffbf5e8, 0xffe6d5b0, 0xff3a2a12, 0xff0d5459};

QPalette paletteOf(const Ground& ground) {
  QPalette palette;
  const auto set = [&](QPalette::ColorRole role, QRgb color) { palette.setColor(role, QColor(color)); };
  set(QPalette::Window, ground.window);
  set(QPalette::WindowText, ground.text);
  set(QPalette::Base, ground.base);
  set(QPalette::AlternateBase, ground.alternate);
  set(QPalette::Text, ground.text);
  set(QPalette::Button, ground.button);
  set(QPalette::ButtonText, ground.text);
  set(QPalette::BrightText, ground.text);
  set(QPalette::ToolTipBase, ground.base);
  set(QPalette::ToolTipText, ground.text);
  set(QPalette::PlaceholderText, ground.muted);
  set(QPalette::Highlight, ground.highlight);
  set(QPalette::HighlightedText, ground.highlightedText);
  set(QPalette::Link, ground.link);
  set(QPalette::LinkVisited, ground.link);
  set(QPalette::Mid, ground.line);
  set(QPalette::Midlight, ground.alternate);
  set(QPalette::Light, ground.base);
  set(QPalette::Dark, ground.line);
  palette.setColor(QPalette::Shadow, QColor(0, 0, 0));
  for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
    QColor color(ground.text);
    color.setAlphaF(0.45F);
    palette.setColor(QPalette::Disabled, role, color);
  }
  return palette;
}

QColor blend(const QColor& over, const QColor& under, qreal share) {
  const auto mix = [share](int a, int b) { return int(a * share + b * (1 - share)); };
  return {mix(over.red(), under.red()), mix(over.green(), under.green()), mix(over.blue(), under.blue())};
}

} // namespace

bool isDark(const QPalette& palette) {
  return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QPalette lightPalette() {
  return paletteOf(light);
}

QPalette darkPalette() {
  return paletteOf(dark);
}

QPalette sepiaPalette() {
  return paletteOf(sepia);
}

QColor muted(const QPalette& palette) {
  return palette.color(QPalette::Active, QPalette::PlaceholderText);
}

QColor line(const QPalette& palette) {
  return palette.color(QPalette::Active, QPalette::Mid);
}

QColor hover(const QPalette& palette) {
  return blend(palette.color(QPalette::Active, QPalette::Text), palette.color(QPalette::Base), 0.06);
}

QColor accent(const QPalette& palette) {
  return isDark(palette) ? QColor(0xff5fbcc3) : QColor(0xff14595f);
}

QColor mark(const QPalette& palette) {
  return isDark(palette) ? QColor(0xff6a5416) : QColor(0xffffe7a3);
}

QColor success(const QPalette& palette) {
  return isDark(palette) ? QColor(0xff7fcf9b) : QColor(0xff1f6b3c);
}

QColor caution(const QPalette& palette) {
  return isDark(palette) ? QColor(0xffe9c46a) : QColor(0xff7a5300);
}

QColor danger(const QPalette& palette) {
  return isDark(palette) ? QColor(0xfff2a097) : QColor(0xffa3271b);
}

QColor faint(const QColor& color, const QPalette& palette) {
  return blend(color, palette.color(QPalette::Active, QPalette::Base), isDark(palette) ? 0.20 : 0.11);
}

} // namespace amparo::ui::look
