#include "ui/look/appearance.h"

#include "ui/look/colors.h"
#include "ui/look/style.h"

#include <QApplication>
#include <QIcon>

namespace amparo::ui::look {

Look::Look(QApplication& application)
    : application_(application)
    , systemIsDark_(isDark(QApplication::palette())) {
  // Every picture is ours or Qt's own: nothing looks through the system's themes for others at each start,
  // as it would where no path is named.
  const QStringList nowhere{QStringLiteral(":/amparo/themes")};
  QIcon::setThemeSearchPaths(nowhere);
  QIcon::setFallbackSearchPaths(nowhere);
  QApplication::setStyle(new Style);
}

void Look::apply(Appearance appearance) {
  const bool dark = appearance == Appearance::Dark || (appearance == Appearance::System && systemIsDark_);
  if (appearance == Appearance::Sepia)
    application_.setPalette(sepiaPalette());
  else
    application_.setPalette(dark ? darkPalette() : lightPalette());
}

} // namespace amparo::ui::look
