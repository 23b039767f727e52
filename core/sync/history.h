#pragma once

#include "core/protocol/history.h"
#include "core/protocol/sync_protocol.h"
#include "core/store/store.h"

#include <functional>

namespace amparo::sync {

/// A record's revisions, oldest first, as far as they were fetched; with no network.
std::vector<protocol::Revision> keptHistory(Store& store, const RecordId& record);

/// Asked after each piece of a history has been kept; false: that is enough.
using GoesOn = std::function<bool()>;

/// Fetches the revisions that are not here yet, and keeps them. UnknownRecord (id) when the hub does not show
/// this record, Cancelled, and as the link and the store fail; what came before that is kept.
Result<std::vector<protocol::Revision>> fetchHistory(Store& store, protocol::SyncProtocol& hub,
                                                     const RecordId& record, const GoesOn& goesOn = {});

/// Whether a history reaches from its beginning to what is here of the record: nothing of it is to be
/// fetched then.
bool reaches(const std::vector<protocol::Revision>& history, const Record& record);

/// A record without what was written here and is not at the hub yet.
Record asAtHub(Store& store, const Record& record);

/// A record's fields as they were once `seq` was accepted, worked out backwards from the record as it is at
/// the hub; nothing when the history does not reach from there to here.
std::optional<Fields> fieldsAt(const Record& atHub, const std::vector<protocol::Revision>& history, Seq seq);

/// What an edit has to write to make a record what it was then: at `addresses`, or with none everywhere but
/// for who may see it and whether it is in the trash.
Fields whatBringsBack(const Fields& then, const Record& record, const QStringList& addresses = {});

} // namespace amparo::sync
