#pragma once

#include <QString>

namespace amparo::ui {

/// Whether a text in Markdown would keep the window from answering while it is laid out: marks by the
/// thousand in one paragraph, quotations and lists within each other, words without an end. Nobody writes so
/// who wants to be read. Such a text is shown as inLines(), with its marks.
bool isTangled(QStringView markdown);

/// The same text, with the endless words cut into lines.
QString inLines(QStringView text);

} // namespace amparo::ui
