#pragma once

#include <QTextCursor>

#include <optional>

class QKeyEvent;
class QKeySequence;

namespace amparo::ui {

/// What can be made of a text without knowing how it is written.
enum class Markup { Bold, Italic, Heading, List, NumberedList, Quote, Link };

inline constexpr Markup allMarkup[] = {Markup::Bold,         Markup::Italic, Markup::Heading, Markup::List,
                                       Markup::NumberedList, Markup::Quote,  Markup::Link};

/// Whether what is selected, or the place of the cursor, is written so.
bool hasMarkup(const QTextCursor& cursor, Markup markup);

/// Writes what is selected so, or the word or the line at the cursor; or takes it back where it is written so
/// already. One step for undo.
void toggleMarkup(QTextCursor& cursor, Markup markup);

/// A new line within a list begins with the list's sign; on an item that is empty the list ends instead.
/// False: this is no list, and a line is only a line.
bool continueList(QTextCursor& cursor);

/// The link as it is written, whatever stands in its text.
QString markdownLink(const QString& text, const QString& address);

/// In a field for longer texts; Ctrl+B is taken from the window there, as everywhere one writes.
QKeySequence shortcutOf(Markup markup);
std::optional<Markup> markupOf(const QKeyEvent& event);

} // namespace amparo::ui
