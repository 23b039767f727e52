#pragma once

#include "core/protocol/history.h"
#include "core/protocol/sync_protocol.h"
#include "core/store/store.h"

namespace amparo::sync {

/// A record's revisions, oldest first, as far as they were fetched; with no network.
std::vector<protocol::Revision> keptHistory(Store& store, const RecordId& record);

/// Fetches the revisions that are not here yet, and keeps them. UnknownRecord (id) when the hub does not show
/// this record, and as the link and the store fail; what came before that is kept.
Result<std::vector<protocol::Revision>> fetchHistory(Store& store, protocol::SyncProtocol& hub,
                                                     const RecordId& record);

/// A record's fields as they were once `seq` was accepted, worked out backwards from what is here; nothing
/// when the history does not reach from there to here.
std::optional<Fields> fieldsAt(const Record& record, const std::vector<protocol::Revision>& history, Seq seq);

} // namespace amparo::sync
