#pragma once

#include "core/model/record.h"

#include <optional>
#include <vector>

namespace amparo {

namespace system_field {
/// Which texts translations say the same as: a set of "FIELD LANGUAGE SOURCE MARK". The text in LANGUAGE was
/// last in step with the one in SOURCE when that one had this textMark(). Where nothing is noted, the
/// languages say the same as far as anybody knows. A set, so that what two offices note at a time is joined.
inline const Address translated = QStringLiteral("@translated");
} // namespace system_field

/// How much an edit alters. What only the wording concerns leaves translations as right as they were.
enum class Extent { Meaning, Wording };

/// A text that no longer says what another one says, since that one has changed.
struct StaleTranslation {
  QString field;
  QString language;
  QString source;    ///< the language of the text that has changed
  QStringList marks; ///< of the texts in that language that it says the same as
  bool operator==(const StaleTranslation&) const = default;

  Address address() const { return field + u'.' + language; }

  Address sourceAddress() const { return field + u'.' + source; }
};

/// By what a text is known again: the same on every computer, also before the hub has numbered a revision.
QString textMark(const QString& text);

/// What of a record has fallen behind, one entry for each text, by field and language.
std::vector<StaleTranslation> staleTranslations(const Record& record);

/// What is to be noted with an edit; nothing: what is noted already still holds. A text edited alone leaves
/// the others behind; one that was behind catches up; texts edited together stay in step.
std::optional<Value> translationsAfter(const Record& before, const Fields& edit, Extent extent);

/// An edit with what is to be noted with it, unless it says that itself.
Fields withNotes(const Record& before, Fields edit, Extent extent = Extent::Meaning);

/// What is noted when a person finds that a text still says what the others say.
Value translationConfirmed(const Record& record, const Address& address);

} // namespace amparo
