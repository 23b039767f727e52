#pragma once

#include <QStringList>

class QMimeData;

namespace amparo::ui {

/// Formatted text, as word processors and browsers put it on the clipboard, in the Markdown of longer texts:
/// headings, bold, italic, lists, quotations and links stay, everything else becomes plain text. Nothing is
/// loaded.
QString markdownFromHtml(const QString& html);

/// More than this is not looked at; its plain text is taken.
inline constexpr qsizetype maximumPastedHtml = 8 * 1024 * 1024;

/// The files of this computer that were dragged or copied.
QStringList filesIn(const QMimeData* data);

/// The same, and folders and what is not there with it.
QStringList allIn(const QMimeData* data);

} // namespace amparo::ui
