#pragma once

#include "core/base/ids.h"
#include "core/sqlite/database.h"

#include <optional>

namespace amparo {

/// A record of which no hub has said a number yet.
struct Unnumbered {
  OfficeId office;
  qsizetype fields = 0;
};

/// Nothing, where a hub has numbered it, or it is not here. Read without its fields: a backlog asks it of
/// each of its records.
std::optional<Unnumbered> findUnnumbered(sqlite::Database& database, const RecordId& id);

} // namespace amparo
