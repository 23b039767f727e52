#pragma once

#include <QAccessible>

class QWidget;

namespace amparo::ui::look {

/// What a widget that paints itself is to a screen reader. Qt calls it nothing in particular.
void setAccessibleRole(QWidget& widget, QAccessible::Role role);

} // namespace amparo::ui::look
