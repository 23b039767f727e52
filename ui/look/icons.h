#pragma once

#include <QIcon>
#include <QString>

namespace amparo::ui::look {

/// An icon of the resources (":/amparo/icons/<name>.svg"), drawn in the colour that text has on a button at
/// the time of painting, so that it follows the appearance by itself. Nothing is read before it is painted.
QIcon icon(const QString& name);
/// The same in a colour of its own.
QIcon icon(const QString& name, const QColor& color);

/// The program's own icon, in its colours.
QIcon programIcon();

} // namespace amparo::ui::look
