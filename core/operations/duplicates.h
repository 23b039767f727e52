#pragma once

#include "core/store/store.h"

#include <vector>

namespace amparo {

/// Records that may be the same thing as `record`, entered twice: of its kind and not in the trash, called
/// alike in any language, whatever the capitals, accents and punctuation (of people and organisations: with a
/// letter mistyped; of people: in any order, without titles, and with a name or two more where they are
/// reached in one place), and with nothing that tells the two apart, such as another country. Not those that
/// a person has said are another thing. At most `maximumDuplicates`.
std::vector<StoredRecord> likelyDuplicates(Store& store, const Record& record);

inline constexpr size_t maximumDuplicates = 5;

/// What `keep` gains when it takes the place of `other`: the fields that it lacks, and the other's items in
/// its sets.
Fields gainedFrom(const Record& keep, const Record& other);

/// Where both say something, and not the same, so that a person has to choose; in the schema's order.
std::vector<Address> disputed(const Record& keep, const Record& other);

} // namespace amparo
