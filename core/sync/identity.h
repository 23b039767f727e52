#pragma once

#include "core/model/replication.h"
#include "core/protocol/sync_protocol.h"
#include "core/store/store.h"

namespace amparo::sync {

/// A HubProtocol error, with which of the two is behind.
Error withWhoIsBehind(Error error);

/// The hub was restored from a backup and is in another epoch, whose seqs mean the same as here up to
/// `shared`. What was accepted behind that, by whomever, is lost there: it waits here again, to be sent once
/// more, with `shared` as what its author saw. Inside the caller's transaction.
void adoptEpoch(Store& store, const EpochLine& epochs, Seq shared);

/// Gives the store a new identity: for a clone or a restored copy, whose numbers were used by another. What
/// is not acknowledged goes out again under new numbers. Inside the caller's transaction.
void takeNewReplica(Store& store);

/// Joins a hub: asks it to accept the invitation, writes who this office is, and gives back the token, which
/// the caller puts into the keyring. What waits in the outbox stays and goes out with the next run.
Result<protocol::Enrolment> enrol(Store& store, protocol::SyncProtocol& hub, const QString& hubAddress,
                                  const QByteArray& fingerprint, const protocol::EnrolRequest& request);

} // namespace amparo::sync
