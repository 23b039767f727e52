#pragma once

#include "core/model/record.h"

namespace amparo::ui {

/// How provisions are cited. A citation belongs to the text it stands beside, so it is in the language of the
/// content (Spanish for any `es`, else English), whatever the language of the interface.

/// Whether the numbers of an instrument's provisions are the library's own: those are never printed.
bool hasEditorialNumbers(const Record& declaration);

/// The provision within its instrument: "principle 7", "art. 14(3)(d)", "párr. 37 d)". Empty where there is
/// no number to cite: the instrument's numbering is editorial, or the instrument is not here (null).
QString provisionCitation(const Record& provision, const Record* declaration, const QString& language);

/// The whole citation, for copying: "Title (A/RES/67/187), annex, guideline 3, para. 43"; with an editorial
/// numbering the heading stands in quotation marks instead of a number.
QString fullCitation(const Record& provision, const Record* declaration, const QString& language);

/// What lists and headings call a provision: "Principle 7 · Prompt and effective provision of legal aid", or
/// the heading alone where there is no number to cite.
LocalizedText provisionTitle(const Record& provision, const Record* declaration, const QString& language);

} // namespace amparo::ui
