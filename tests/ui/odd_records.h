#pragma once

#include "tests/ui/office.h"

namespace amparo::test {

/// The practice that most forms and pages are tried with.
inline RecordId practiceId() {
  return starterId("practice/remote-confidential-interviews");
}

/// Writes fields as an act of this office, and the window shows it.
void write(Office& office, const RecordId& id, const Fields& fields);

/// Records of the kinds and with the values that the starter library has none of, by these names: request,
/// reply, attachment, hearing (a kind to come), newer-topic (with a field to come), only-portuguese (a
/// practice), somebody (a person).
void addOddRecords(Office& office);
/// A change to the practice that the hub refused, and one to an event that waits.
void addPendingChanges(Office& office);
/// Three decisions to take: about the practice, about an event, and a deletion.
void addConflicts(Office& office);

} // namespace amparo::test
