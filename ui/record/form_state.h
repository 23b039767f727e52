#pragma once

#include "core/operations/library.h"
#include "core/store/draft_store.h"
#include "ui/background.h"

#include <optional>

namespace amparo::ui {

/// What a form is about, without its widgets: what stood there when it opened, and so what the person
/// changed. A record that somebody else changes meanwhile is never overwritten in the form, and what the
/// person typed never silently overwrites the newer record: where both changed a field, texts are joined by
/// words, and what cannot be joined is a clash for the person to decide.
class FormState {
 public:
  RecordId id;
  QString kind;
  bool isNew = true;
  bool isOrphan = false; ///< it goes on with words for a record that is not here any more
  Fields base;           ///< the record as the form knows it; a draft's own bases where there was a draft
  Fields initial;        ///< what the form showed at first: the base, or a new record's defaults

  /// What saving would write: of an existing record the fields that differ from the base; of a new one all
  /// that it has.
  Fields changed(const Fields& shown) const;
  bool isDirty(const Fields& shown) const;
  Draft draft(const Fields& shown) const;

  /// The fields of which the record now says something else than the base.
  Fields news(const Record& now) const;

  /// Takes news in: what the form should show, with the new base. Clashes keep what the person wrote.
  struct Rebased {
    Fields shown;
    Fields base;
    Fields clashes; ///< address -> what the record says now
  };

  Rebased rebase(const Fields& shown, const Record& now) const;
};

/// A new record's fields before anybody typed: what is required and has an obvious beginning.
Fields defaultFields(const QString& kind);

/// What the library has for a form that opens.
struct FormContent {
  RecordId id;
  QString kind;
  bool found = false; ///< the record exists; else a new one, from its draft
  Record record;
  std::optional<Draft> draft;
  bool mayPublish = true;  ///< as far as this computer knows; the hub decides
  bool saysWhoSees = true; ///< the record is this office's own
  bool isOrphan = false;   ///< the draft was written for a record that is not here any more
  Address refused;         ///< what the hub did not take; empty: nothing
};

/// Run on the library's thread.
FormContent loadForm(Background::Context& context, const RecordId& id);
/// Keeps a draft on this computer's disk, or does away with one; says what went wrong there. One that could
/// not be written is held as long as the program runs.
Result<void> storeDraft(Background::Context& context, const Draft& draft);
/// Tries to write what is held. Returns whether nothing is any more.
bool keepHeldDrafts(Background::Context& context);
Result<void> removeDraft(Background::Context& context, const RecordId& id);
/// The newest draft of a record of this kind that was never saved, if there is one.
std::optional<Draft> findUnsavedDraft(Background::Context& context, const QString& kind);

struct SaveOutcome {
  std::optional<Error> error;
  Changes changes;
  Fields clashes;               ///< not empty: nothing was written
  std::optional<Record> record; ///< as it stands now
};

/// Writes the fields that were changed against `base`, joining them with what the record says now. Runs on
/// the library's thread.
SaveOutcome saveForm(Background::Context& context, const FormState& state, const Fields& shown,
                     Extent extent = Extent::Meaning);

} // namespace amparo::ui
