#pragma once

#include "core/model/record.h"

namespace amparo {

/// Why a record may be known to the office that wrote it alone.
enum class Bar {
  None,
  NotAsked,   ///< a person of whom no consent is recorded
  Refused,    ///< by a person or an organisation
  OfficeOnly, ///< consent was given for this office alone
  NotScoped,  ///< a person's consent, of which nothing says how far it goes
};
Bar barOf(const Record& record);

/// Other offices would see it, and may not.
bool isHeldBack(const Record& record);

} // namespace amparo
