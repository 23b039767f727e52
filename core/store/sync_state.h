#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/model/replication.h"
#include "core/sqlite/database.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace amparo {

/// Who this store belongs to at a hub. The device's token is not here: it lies in the system's keyring.
struct Membership {
  QString hubAddress;     ///< https://host[:port]
  QByteArray fingerprint; ///< the pinned key; empty: a public authority vouches
  QString hubName;
  OfficeId office;
  QString officeName;
  PersonId person;
  QString personName;
  QString role;                     ///< reader, contributor, editor, administrator
  QByteArray courierKey;            ///< the hub's public key, for bundles; empty: it takes none
  QByteArray nextFingerprints = {}; ///< of keys that the hub has announced, and are trusted too
  bool operator==(const Membership&) const = default;

  /// The keys that are trusted, one behind the other.
  QByteArray pins() const { return fingerprint.isEmpty() ? fingerprint : fingerprint + nextFingerprints; }

  // What the hub will accept from this person, so that nothing else is offered. The hub decides again.
  bool mayCreate() const { return role != u"reader"; }

  bool mayPublish() const { return mayCreate() && role != u"contributor"; }

  /// A record of `owner`'s.
  bool mayEdit(const OfficeId& owner) const { return mayPublish() || (mayCreate() && owner == office); }
};

/// What the link to the hub managed lately. 0: not known.
struct LinkSpeed {
  qint64 up = 0;   ///< bytes a second
  qint64 down = 0; ///< bytes a second
  Milliseconds roundTrip = 0;
  qint64 request = 0; ///< bytes of changes in a request that got through, and then some

  /// But for the round trip, which differs each time.
  bool isLike(const LinkSpeed& other) const {
    return up == other.up && down == other.down && request == other.request;
  }
};

/// How far a first sync by way of a snapshot has come.
struct SnapshotProgress {
  QString name;      ///< of the one that is being fetched; empty: none is
  qint64 frames = 0; ///< of it that are applied
  Seq applied = 0;   ///< of the one that is applied whole, until the cursor has overtaken it; 0: none is
  bool operator==(const SnapshotProgress&) const = default;
};

/// What the hub's news have taken from a library since it last held all that the hub had.
struct Removals {
  qint64 records = 0;    ///< deleted by others, or withdrawn
  bool accepted = false; ///< a person has agreed to however many there are
  bool operator==(const Removals&) const = default;
};

/// Where this replica stands towards its hub. Setters run inside the caller's transaction, so that the cursor
/// moves together with the rows it covers.
class SyncState {
 public:
  explicit SyncState(sqlite::Database& database)
      : database_(database) {}

  ReplicaId replica();
  void setReplica(const ReplicaId& replica);
  /// Gives a new store its replica id.
  Result<void> ensureReplica();

  /// The highest number of which this replica holds a verdict, and the highest that it has sent. Nothing: it
  /// was made by a version that did not count, and has not had another identity since.
  std::optional<quint64> judged();
  void setJudged(quint64 number);
  quint64 sentUpTo();
  void setSentUpTo(quint64 number);

  Cursor cursor();
  void setCursor(const Cursor& cursor);
  /// Sets the cursor, but never back: what a courier brings may be older than what is here.
  void advance(const Cursor& cursor);
  /// The seq at which a record was last withdrawn from this replica; 0: none was.
  Seq lastWithdrawn();
  /// Something was erased by law, and what indexes and logs still hold of it has to go (Store::tidy).
  bool mustPurge();
  void setMustPurge(bool must);
  void setLastWithdrawn(Seq seq);
  Removals removals();
  void setRemovals(const Removals& removals);
  SnapshotProgress snapshot();
  void setSnapshot(const SnapshotProgress& progress);
  Epoch epoch(); ///< null before the first exchange
  void setEpoch(const Epoch& epoch);
  /// The same with the epochs before it, as the hub told them.
  EpochLine epochs();
  void setEpochs(const EpochLine& epochs);
  /// Over every record that has a seq.
  Digest digest();
  void setDigest(const Digest& digest);
  /// When this replica last held all that the hub had, by this device's clock; nothing: never.
  std::optional<Milliseconds> lastSuccess();
  void setLastSuccess(Milliseconds at);

  LinkSpeed link();
  void setLink(const LinkSpeed& link);

  std::optional<Membership> membership();
  void setMembership(const Membership& membership);
  void clearMembership();

 private:
  QByteArray blob(const char* name);
  qint64 integer(const char* name);
  QString text(const char* name);
  template<class T> void set(const char* name, const T& value);

  sqlite::Database& database_;
};

} // namespace amparo
