#pragma once

#include <QColor>
#include <QPalette>

namespace amparo::ui::look {

/// Whether light text stands on a dark ground.
bool isDark(const QPalette& palette);

/// The palettes of the light, the dark and the sepia appearance. Text on its ground has a contrast of at
/// least 4.5 : 1 (WCAG 2.2, 1.4.3), also where it is muted.
QPalette lightPalette();
QPalette darkPalette();
QPalette sepiaPalette();

/// What a palette has no role for. Each follows from the palette, so that nothing has to be told when the
/// appearance changes.
QColor muted(const QPalette& palette);   ///< text of second rank
QColor line(const QPalette& palette);    ///< between panes and around fields
QColor hover(const QPalette& palette);   ///< under the pointer
QColor accent(const QPalette& palette);  ///< what leads on: the default button, the focus, a chosen thing
QColor mark(const QPalette& palette);    ///< behind words that were searched for
QColor success(const QPalette& palette); ///< a state that needs nothing from anybody
QColor caution(const QPalette& palette); ///< something to know
QColor danger(const QPalette& palette);  ///< something to mend

/// The colour's faint form, as a ground for text in the colour itself.
QColor faint(const QColor& color, const QPalette& palette);

} // namespace amparo::ui::look
