#pragma once

#include "core/hub/hub_store.h"

namespace amparo::hub {

// What people at a terminal read of the audit log; programs have its codes.

/// What was done; an act of a newer hub as it is called there.
QString actWords(const AuditEntry& entry);
/// What was before, and what became of it; empty where the act says it all.
QString changeWords(const AuditEntry& entry);

} // namespace amparo::hub
