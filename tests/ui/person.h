#pragma once

#include "ui/overlay.h"

#include <QStringList>
#include <QWidget>

class QPushButton;

/// What a person does at a window and perceives of it.
namespace amparo::test {

/// Types into a widget. Letters that have no key of their own come as an input method brings them.
void typeText(QWidget* widget, const QString& text);
/// Puts a text on the clipboard and presses Ctrl+V.
void pasteText(QWidget* widget, const QString& text);
/// Selects everything in a text field and types.
void typeInstead(QWidget* field, const QString& text);
void click(QWidget* widget);

/// The visible push button with this text, without its mnemonic; null: there is none.
QPushButton* buttonNamed(const QWidget& window, const QString& text);

/// The widget of a type that a screen reader calls so; null: there is none.
template<class Widget> Widget* named(const QWidget& window, const QString& accessibleName) {
  for (Widget* widget : window.findChildren<Widget*>())
    if (widget->accessibleName() == accessibleName) return widget;
  return nullptr;
}

/// What lies over a window, as a menu does; null: nothing.
ui::Overlay* overlayOf(const QWidget& window);

/// All that visible labels and pages say, a line each.
QString spokenBy(const QWidget& window);
/// The controls that a person can reach and that do not say to a screen reader what they are called, what
/// they are, and something more of what they do: as "class “name”: “description”".
QStringList controlsSayingTooLittle(const QWidget& window);

} // namespace amparo::test
