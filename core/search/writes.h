#pragma once

#include "core/sqlite/database.h"

namespace amparo {

/// Tells whether anything was written to a store since one last asked, through this connection or another.
/// What was read before may be out of date then.
class Writes {
 public:
  bool happened(sqlite::Database& database);

 private:
  qint64 own_ = -1;     ///< what this connection had written then
  qint64 version_ = -1; ///< of the file, then
};

} // namespace amparo
