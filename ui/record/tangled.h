#pragma once

#include <QString>

namespace amparo::ui {

/// Whether a text in Markdown would keep the window from answering while it is laid out: marks by the
/// thousand in one paragraph, quotations and lists within each other, words without an end. Nobody writes so
/// who wants to be read. Such a text is shown as inLines(), with its marks.
bool isTangled(QStringView markdown);

/// Whether there is a word, longer than any that means something, of which Qt takes minutes to find where it
/// is to be broken.
bool hasEndlessWord(QStringView text);

/// The same text, cut into lines between words, and within those that have no end: what is drawn page by page
/// looks at a whole line each time.
QString inLines(QStringView text);

} // namespace amparo::ui
