#pragma once

#include "core/store/store.h"

#include <vector>

namespace amparo {

/// An organisation or a person in the tree of contacts.
struct ContactNode {
  Record contact;
  std::vector<ContactNode> members; ///< what belongs to it, and who: organisations first, by their names
};

/// All contacts: organisations below the one that they belong to, people below theirs (below each, who has
/// several). What belongs to nothing that is here stands at the top; so does one of a circle. By names in a
/// language.
std::vector<ContactNode> contactTree(Store& store, const QString& language);

} // namespace amparo
