#pragma once

#include <QString>

namespace amparo::ui {

/// Formatted text, as word processors and browsers put it on the clipboard, in the Markdown of longer texts:
/// headings, bold, italic, lists and links stay, everything else becomes plain text. Nothing is loaded.
QString markdownFromHtml(const QString& html);

/// More than this is not looked at; its plain text is taken.
inline constexpr qsizetype maximumPastedHtml = 8 * 1024 * 1024;

} // namespace amparo::ui
