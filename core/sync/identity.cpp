#include "core/sync/identity.h"

#include "core/model/remark.h"

#include <algorithm>
#include <array>

namespace amparo::sync {

using namespace Qt::StringLiterals;

Error withWhoIsBehind(Error error) {
  const int newest = error.parameters.value(u"maximum"_s).toInt();
  error.parameters[u"behind"_s] = newest < protocol::oldestVersion ? u"hub"_s : u"program"_s;
  return error;
}

namespace {

/// A change that was sent waits again, as one with what waits behind it, under a new number: what was sent
/// once never alters.
void recall(Outbox& outbox, const PendingChange& sent) {
  PendingChange joined = sent;
  for (const PendingChange& other : outbox.of(sent.record)) {
    if (other.state != ChangeState::Waiting) continue;
    joined = other;
    joined.absorb(sent);
    outbox.remove(other.number);
  }
  outbox.remove(sent.number);
  joined.number = outbox.takeNumber();
  joined.state = ChangeState::Waiting;
  outbox.put(joined);
}

/// What a change's author saw, and the hub has lost, counts as not seen. True when there was such.
bool goBackTo(Seq shared, PendingChange& change) {
  bool went = false;
  for (const auto& field : AddressMap(change.fields)) {
    if (field.value.base <= shared) continue;
    *change.fields.find(field.address) = {field.value.value, shared, std::nullopt};
    went = true;
  }
  return went;
}

/// Makes the fields of a record that the hub has lost wait to be sent.
void giveBack(Store& store, const StoredRecord& stored, Seq shared) {
  Outbox& outbox = store.outbox();
  Record record = stored.record;
  StoredFields bases = outbox.hubBases(record.id);
  const std::vector<PendingChange> pending = outbox.of(record.id);
  const auto waiting = std::find_if(pending.begin(), pending.end(), [](const PendingChange& change) {
    return change.state == ChangeState::Waiting;
  });
  PendingChange lost = waiting != pending.end() ? *waiting : PendingChange();
  const bool isKnown = std::any_of(record.fields.begin(), record.fields.end(), [&](const auto& field) {
    // Of a field that is given back already, only its base says what the hub has.
    const StoredValue* hub = bases.find(field.address);
    const Seq seq = hub ? hub->seq : field.value.seq;
    return seq > 0 && seq <= shared;
  });
  for (const auto& field : stored.record.fields) {
    if (field.value.seq <= shared) continue;
    record.fields.set(field.address, {field.value.value, shared});
    const bool edited = std::any_of(pending.begin(), pending.end(), [&](const PendingChange& change) {
      return change.fields.contains(field.address);
    });
    bases.set(field.address, {Value(), unknownSeq});
    if (!edited) lost.fields.set(field.address, {field.value.value, shared, std::nullopt});
  }
  // What the hub has of it, if anything, is at least its first revision; the verdict says which.
  record.seq = isKnown ? 1 : 0;
  store.records().put(record, &stored);
  outbox.setHubBases(record.id, bases);
  if (lost.fields.isEmpty()) return;
  if (lost.number == 0) lost.number = outbox.takeNumber();
  lost.record = record.id;
  lost.kind = record.kind;
  outbox.put(lost);
}

/// A record that was withdrawn from under an edit is not here to be given back, and may return with fewer
/// fields than the hub had of it.
void forgetLostBases(Store& store, const RecordId& record, Seq shared) {
  if (store.records().find(record)) return;
  StoredFields bases = store.outbox().hubBases(record);
  for (const auto& field : StoredFields(bases))
    if (field.value.seq > shared) bases.set(field.address, {Value(), unknownSeq});
  store.outbox().setHubBases(record, bases);
}

} // namespace

void takeNewReplica(Store& store) {
  store.syncState().setReplica(randomId<ReplicaId>());
  store.syncState().setJudged(0);
  Outbox& outbox = store.outbox();
  for (const PendingChange& sent : outbox.in(ChangeState::Sent)) recall(outbox, sent);
  for (PendingChange& change : outbox.in(ChangeState::Waiting)) {
    outbox.remove(change.number);
    change.number = outbox.takeNumber();
    outbox.put(change);
  }
}

void adoptEpoch(Store& store, const EpochLine& epochs, Seq shared) {
  Outbox& outbox = store.outbox();
  // The hub has forgotten some of the numbers that were judged, and which of them is not known: a copy of
  // this library may be using them by now.
  takeNewReplica(store);
  for (const ChangeState state : {ChangeState::Waiting, ChangeState::Rejected})
    for (PendingChange& change : outbox.in(state)) {
      if (!goBackTo(shared, change)) continue;
      outbox.put(change);
      if (change.rejection) outbox.reject(change.number, *change.rejection);
    }
  // Comments come last, and conflicts, which may speak of these, after them: the hub has to know of what.
  std::array<std::vector<qint64>, 3> lost;
  for (const qint64 row : store.records().allRows())
    if (const auto stored = store.records().at(row); stored && stored->record.seq > shared) {
      const QString& kind = stored->record.kind;
      lost[kind == u"conflict" ? 2 : isRemark(kind) ? 1 : 0].push_back(row);
    }
  for (const std::vector<qint64>& rows : lost)
    for (const qint64 row : rows)
      if (const auto stored = store.records().at(row)) giveBack(store, *stored, shared);
  for (const ChangeState state : {ChangeState::Waiting, ChangeState::Rejected})
    for (const PendingChange& change : outbox.in(state)) forgetLostBases(store, change.record, shared);
  // What was withdrawn behind `shared` is there again, and not here: then all is fetched anew.
  const bool complete = store.syncState().lastWithdrawn() <= shared;
  const Cursor cursor = store.syncState().cursor();
  store.syncState().setCursor(complete ? Cursor{std::min(cursor.since, shared), std::min(cursor.at, shared)}
                                       : Cursor());
  // What a snapshot had is counted by the numbers of its own epoch: where it was not joined yet, all comes
  // anew.
  store.syncState().setSnapshot({});
  store.history().removeAfter(shared);
  store.syncState().setLastWithdrawn(std::min(store.syncState().lastWithdrawn(), shared));
  store.syncState().setDigest(store.records().digest());
  store.syncState().setEpochs(epochs);
  // Files may be lost there, too: whoever has one can give it back.
  store.files().offerAllAgain();
}

namespace {

/// The library goes over to somebody else. What waited is kept, and goes out under nobody's name but its
/// author's: whoever edits it makes it their own. Another office must not see what was this one's alone.
void leave(Store& store, const Membership& previous, bool otherOffice) {
  takeNewReplica(store);
  for (const PendingChange& change : store.outbox().in(ChangeState::Waiting))
    store.outbox().reject(
        change.number,
        {ErrorCode::Forbidden, {{u"action"_s, u"author"_s}, {u"author"_s, previous.personName}}, {}});
  if (!otherOffice) return;
  for (const qint64 row : store.records().allRows()) {
    const auto stored = store.records().at(row);
    if (!stored || stored->record.audience() != Audience::Office || stored->record.seq == 0) continue;
    store.records().forget(*stored);
    store.history().remove(stored->record.id);
  }
  store.syncState().setDigest(store.records().digest());
  store.syncState().setCursor({});
  store.syncState().setSnapshot({});
}

} // namespace

Result<protocol::Enrolment> enrol(Store& store, protocol::SyncProtocol& hub, const QString& hubAddress,
                                  const QByteArray& fingerprint, const protocol::EnrolRequest& request) {
  AMPARO_LET(info, hub.hub());
  if (info.version < protocol::oldestVersion || info.oldestVersion > protocol::version)
    return withWhoIsBehind(
        {ErrorCode::HubProtocol, {{u"minimum"_s, info.oldestVersion}, {u"maximum"_s, info.version}}, {}});
  // A library belongs to one network: its numbers mean nothing to another.
  const EpochLine known = store.syncState().epochs();
  const auto shared = known.sharedWith(info.epochs);
  if (!known.now.isNull() && !shared)
    return Error{ErrorCode::HubEpoch, {{u"epoch"_s, toText(info.epochs.now)}}, {}};
  AMPARO_LET(enrolment, hub.enrol(request));
  const auto previous = store.syncState().membership();
  sqlite::Transaction transaction(store.database());
  if (known.now.isNull())
    store.syncState().setEpochs(info.epochs);
  else if (known.now != info.epochs.now)
    adoptEpoch(store, info.epochs, *shared);
  if (previous && (previous->office != enrolment.office || previous->person != enrolment.person))
    leave(store, *previous, previous->office != enrolment.office);
  store.syncState().setMembership({hubAddress, fingerprint, enrolment.hubName, enrolment.office,
                                   enrolment.officeName, enrolment.person, enrolment.personName,
                                   protocol::roleName(enrolment.role), enrolment.courierKey});
  AMPARO_TRY(transaction.commit());
  return enrolment;
}

} // namespace amparo::sync
