#pragma once

#include "core/base/error.h"

#include <QCoreApplication>

namespace amparo::hub {

/// The program's own words.
class Words {
  Q_DECLARE_TR_FUNCTIONS(HubProgram)
};

/// What the program ends with.
enum class Exit {
  Ok = 0,
  Failed = 1, ///< anything that has no number of its own
  Usage = 2,
  Store = 3,     ///< the hub's folder cannot be used
  Network = 4,   ///< the address cannot be listened on
  Input = 5,     ///< a file, a name or a number that is not accepted
  Unsettled = 6, ///< something is to be mended, or waited for, as it says
};

Exit exitFor(ErrorCode code);

/// What went wrong and what to do next, as one sentence for the operator's terminal.
QString sentence(const Error& error);

} // namespace amparo::hub
