#pragma once

#include "core/model/instrument.h"

namespace amparo::ui {

/// How provisions are cited. A citation belongs to the text it stands beside, so it is in the language of the
/// content (Spanish for any `es`, else English), whatever the language of the interface.

/// The provision within its instrument: "principle 7", "art. 14(3)(d)", "párr. 37 d)". Empty where there is
/// no number to cite: the instrument's numbering is editorial, or the instrument is not here (null).
QString provisionCitation(const Record& provision, const Record* declaration, const QString& language);

/// Full: by the title of the instrument. Short: as courts and the documents of the United Nations and of the
/// OAS cite it: "GA res. 67/187 (A/RES/67/187)", "AG/RES. 2656 (XLI-O/11)", "ICCPR".
enum class CitationForm { Full, Short };

/// The place within its instrument, behind the name of it: "annex, guideline 3, para. 43"; with an editorial
/// numbering the heading in quotation marks instead of a number.
QString citedPlace(const Record& provision, const Record* declaration, const QString& language);

/// The whole citation, for copying: "Title (A/RES/67/187), annex, guideline 3, para. 43".
QString fullCitation(const Record& provision, const Record* declaration, const QString& language,
                     CitationForm form = CitationForm::Full);

/// An instrument: "Title (A/RES/67/187), United Nations General Assembly, 20 December 2012", or its short
/// form.
QString declarationCitation(const Record& declaration, const QString& language, CitationForm form);

/// A practice: "Provider, “Title”, https://example.org"; what was composed as an example says that it is one.
/// `provider` may be null.
QString practiceCitation(const Record& practice, const Record* provider, const QString& language);

/// A date, a month or a year: "20 December 2012", "diciembre de 2012", "2012", in the language of the
/// citation and not of the interface. What is none stays as it is.
QString writtenDate(const QString& value, const QString& language);

/// What marks an example as one, in the language of the citation.
QString illustrativeNote(const QString& language);

/// The number of a provision as a heading: "Principle 7"; empty where provisionCitation() is.
QString provisionNumber(const Record& provision, const Record* declaration, const QString& language);

/// What lists and headings call a provision: "Principle 7 · Prompt and effective provision of legal aid", or
/// the heading alone where there is no number to cite.
LocalizedText provisionTitle(const Record& provision, const Record* declaration, const QString& language);

} // namespace amparo::ui
