#pragma once

#include <QString>

namespace amparo::ui {

/// Every word that was typed begins some word of the text, accents and capitals aside.
bool matchesWords(const QString& text, const QString& typed);

enum class Beginning { None, Part, Whole };

/// How much of the text's beginning was typed, in its order: at least its first word and some of the second,
/// or all of it. Accents and capitals aside, and whatever stands between words.
Beginning beginningTyped(const QString& text, const QString& typed);

} // namespace amparo::ui
