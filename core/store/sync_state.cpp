#include "core/store/sync_state.h"

#include "core/base/cbor.h"

namespace amparo {

using namespace Qt::StringLiterals;

namespace {

sqlite::Statement reading(sqlite::Database& database, const char* name) {
  auto statement = database.prepare("SELECT value FROM meta WHERE name=?");
  statement.bind(QString::fromLatin1(name));
  return statement;
}

template<class T> T idFrom(const QByteArray& bytes) {
  return T::fromBytes(bytes).value_or(T());
}

} // namespace

QByteArray SyncState::blob(const char* name) {
  auto statement = reading(database_, name);
  return statement.step() ? statement.blob(0) : QByteArray();
}

qint64 SyncState::integer(const char* name) {
  auto statement = reading(database_, name);
  return statement.step() ? statement.integer(0) : 0;
}

QString SyncState::text(const char* name) {
  auto statement = reading(database_, name);
  return statement.step() ? statement.text(0) : QString();
}

template<class T> void SyncState::set(const char* name, const T& value) {
  database_
      .prepare(
          "INSERT INTO meta (name, value) VALUES (?,?) ON CONFLICT (name) DO UPDATE SET value=excluded.value")
      .bind(QString::fromLatin1(name), value)
      .run();
}

ReplicaId SyncState::replica() {
  return idFrom<ReplicaId>(blob("replica"));
}

void SyncState::setReplica(const ReplicaId& replica) {
  set("replica", replica.view());
}

Result<void> SyncState::ensureReplica() {
  if (!replica().isNull()) return database_.takeFailure();
  sqlite::Transaction transaction(database_);
  if (replica().isNull()) { // unless another program was faster
    setReplica(randomId<ReplicaId>());
    setJudged(0);
  }
  return transaction.commit();
}

std::optional<quint64> SyncState::judged() {
  auto statement = reading(database_, "judged");
  if (!statement.step()) return std::nullopt;
  return quint64(statement.integer(0));
}

void SyncState::setJudged(quint64 number) {
  set("judged", number);
}

quint64 SyncState::sentUpTo() {
  return quint64(integer("sent_up_to"));
}

void SyncState::setSentUpTo(quint64 number) {
  set("sent_up_to", number);
}

Cursor SyncState::cursor() {
  return {integer("cursor_since"), integer("cursor_at")};
}

void SyncState::setCursor(const Cursor& cursor) {
  set("cursor_since", cursor.since);
  set("cursor_at", cursor.at);
}

void SyncState::advance(const Cursor& reached) {
  const Cursor held = cursor();
  setCursor({std::max(held.since, reached.since), std::max(held.at, reached.at)});
}

Seq SyncState::lastWithdrawn() {
  return integer("last_withdrawn");
}

void SyncState::setLastWithdrawn(Seq seq) {
  set("last_withdrawn", seq);
}

bool SyncState::mustPurge() {
  return integer("must_purge") != 0;
}

void SyncState::setMustPurge(bool must) {
  set("must_purge", qint64(must));
}

Removals SyncState::removals() {
  return {integer("removals"), integer("removals_accepted") != 0};
}

void SyncState::setRemovals(const Removals& removals) {
  if (removals == this->removals()) return;
  set("removals", removals.records);
  set("removals_accepted", qint64(removals.accepted));
}

SnapshotProgress SyncState::snapshot() {
  return {text("snapshot_name"), integer("snapshot_frames"), integer("snapshot_applied")};
}

void SyncState::setSnapshot(const SnapshotProgress& progress) {
  if (progress == snapshot()) return;
  set("snapshot_name", progress.name.isNull() ? u""_s : progress.name);
  set("snapshot_frames", progress.frames);
  set("snapshot_applied", progress.applied);
}

Epoch SyncState::epoch() {
  return idFrom<Epoch>(blob("epoch"));
}

void SyncState::setEpoch(const Epoch& epoch) {
  set("epoch", epoch.view());
}

EpochLine SyncState::epochs() {
  EpochLine line{epoch(), {}};
  const QByteArray bytes = blob("past_epochs");
  cbor::Reader in(bytes);
  for (auto left = bytes.isEmpty() ? 0 : in.array(); left >= 2 && !in.failed(); left -= 2) {
    const Epoch epoch = Epoch::fromBytes(in.bytes()).value_or(Epoch());
    line.past.push_back({epoch, in.integer()});
  }
  return line;
}

void SyncState::setEpochs(const EpochLine& epochs) {
  setEpoch(epochs.now);
  QByteArray bytes;
  cbor::Writer out(bytes);
  out.array(epochs.past.size() * 2);
  for (const PastEpoch& past : epochs.past) {
    out.bytes(past.epoch.view());
    out.integer(past.head);
  }
  set("past_epochs", bytes);
}

Digest SyncState::digest() {
  return {integer("digest_count"), quint64(integer("digest_sum"))};
}

void SyncState::setDigest(const Digest& digest) {
  set("digest_count", digest.count);
  set("digest_sum", qint64(digest.sum));
}

std::optional<Milliseconds> SyncState::lastSuccess() {
  auto statement = reading(database_, "last_success");
  if (!statement.step()) return std::nullopt;
  return statement.integer(0);
}

void SyncState::setLastSuccess(Milliseconds at) {
  set("last_success", at);
}

LinkSpeed SyncState::link() {
  return {integer("link_up"), integer("link_down"), integer("link_round_trip"), integer("link_request")};
}

void SyncState::setLink(const LinkSpeed& link) {
  set("link_up", link.up);
  set("link_down", link.down);
  set("link_round_trip", link.roundTrip);
  set("link_request", link.request);
}

std::optional<Membership> SyncState::membership() {
  Membership membership;
  membership.hubAddress = text("hub_address");
  if (membership.hubAddress.isEmpty()) return std::nullopt;
  membership.fingerprint = blob("hub_fingerprint");
  membership.hubName = text("hub_name");
  membership.office = idFrom<OfficeId>(blob("office"));
  membership.officeName = text("office_name");
  membership.person = idFrom<PersonId>(blob("person"));
  membership.personName = text("person_name");
  membership.role = text("role");
  membership.courierKey = blob("hub_courier_key");
  membership.nextFingerprints = blob("hub_next_fingerprint");
  return membership;
}

void SyncState::setMembership(const Membership& membership) {
  // An empty text is a value, not NULL.
  const auto named = [](const QString& value) { return value.isNull() ? u""_s : value; };
  set("hub_address", named(membership.hubAddress));
  set("hub_fingerprint", membership.fingerprint);
  set("hub_name", named(membership.hubName));
  set("office", membership.office.view());
  set("office_name", named(membership.officeName));
  set("person", membership.person.view());
  set("person_name", named(membership.personName));
  set("role", named(membership.role));
  const auto bytes = [](const QByteArray& value) { return value.isNull() ? QByteArray("") : value; };
  set("hub_courier_key", bytes(membership.courierKey));
  set("hub_next_fingerprint", bytes(membership.nextFingerprints));
}

void SyncState::clearMembership() {
  database_.execute("DELETE FROM meta WHERE name='hub_address'");
}

} // namespace amparo
