#pragma once

#include <QString>

namespace amparo::ui {

/// Every word that was typed begins some word of the text, accents and capitals aside.
bool matchesWords(const QString& text, const QString& typed);

} // namespace amparo::ui
