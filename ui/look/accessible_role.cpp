#include "ui/look/accessible_role.h"

#include <QAccessibleWidget>
#include <QVariant>
#include <QWidget>

namespace amparo::ui::look {

namespace {

constexpr auto property = "amparoAccessibleRole";

/// Qt asks for an object once for each class that it is of.
QAccessibleInterface* withRole(const QString&, QObject* object) {
  const QVariant role = object->property(property);
  if (!role.isValid()) return nullptr;
  return new QAccessibleWidget(static_cast<QWidget*>(object), QAccessible::Role(role.toInt()));
}

} // namespace

void setAccessibleRole(QWidget& widget, QAccessible::Role role) {
  static const bool installed = (QAccessible::installFactory(withRole), true);
  Q_UNUSED(installed)
  widget.setProperty(property, int(role));
}

} // namespace amparo::ui::look
