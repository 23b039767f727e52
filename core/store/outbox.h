#pragma once

#include "core/base/error.h"
#include "core/model/record.h"
#include "core/sqlite/database.h"

#include <optional>
#include <set>
#include <vector>

namespace amparo {

enum class ChangeState { Waiting = 0, Sent = 1, Rejected = 2 };

/// A field's unacknowledged edit: the value, and what its author saw.
struct PendingField {
  Value value;
  Seq base = 0;
  /// Nothing: what the hub had then is not known here, for it was restored; only the hub can merge the edit.
  std::optional<Value> baseValue = Value();
  bool operator==(const PendingField&) const = default;
};

/// One change that the hub has not acknowledged.
struct PendingChange {
  quint64 number = 0;
  RecordId record;
  QString kind;
  ChangeState state = ChangeState::Waiting;
  AddressMap<PendingField> fields;
  std::optional<Error> rejection;

  /// Takes over an older change of the same record: its fields, and the bases of those both have.
  void absorb(const PendingChange& older);
};

/// In place of a seq, of a hub's value that is not known here: the hub was restored, and has an older one.
inline constexpr Seq unknownSeq = -1;

/// The changes not yet acknowledged, and the hub's own value of every field they touch. A record has at most
/// one change that may be under way; what is edited meanwhile gathers in one that waits, so that a change
/// that was sent never alters. Numbers increase and are never used again. Writes run in the caller's
/// transaction.
class Outbox {
 public:
  explicit Outbox(sqlite::Database& database)
      : database_(database) {}

  /// A change as it lies in the store.
  struct Written {
    quint64 number = 0;
    RecordId record;
    QByteArray kind; ///< UTF-8
    ChangeState state = ChangeState::Waiting;
    QByteArray fields; ///< CBOR {address: [value, base, value of the base]}; without the last where not known
  };

  std::optional<PendingChange> find(quint64 number);
  std::optional<Written> written(quint64 number);
  /// A change that is its record's only one.
  std::optional<Written> onlyOne(quint64 number);
  /// The changes of one record, oldest first.
  std::vector<PendingChange> of(const RecordId& record);
  /// Every change in a state, oldest first; at most `limit`.
  std::vector<PendingChange> in(ChangeState state, int limit = -1);
  /// How many changes are not safe at the hub yet: waiting and sent.
  qint64 unsafeCount();
  /// About how large they are.
  qint64 unsafeBytes();
  qint64 rejectedCount();
  /// Whether there are such, besides so many.
  bool hasUnsafe(qint64 besides = 0);
  bool isEmpty();
  /// The numbers of those sent and without a verdict, in order.
  std::vector<quint64> sentNumbers();
  /// The next changes to send: those already sent once come again as they were, and before anything of their
  /// records; then waiting ones, of records with nothing under way: those that somebody waits for (requests
  /// and replies) before the others. Otherwise oldest first; at least one where there is one, and else about
  /// `bytes` of them. Those `underWay` are left out.
  std::vector<Written> next(qsizetype bytes, const std::set<quint64>& underWay = {});

  quint64 takeNumber();
  void put(const PendingChange& change);
  /// Of a change that is not rejected.
  void setSent(quint64 number, bool isSent = true);
  void reject(quint64 number, const Error& why);
  void remove(quint64 number);

  /// Whether the hub had newer news of these fields, or others of the record are noted too.
  bool hasOtherBases(const Written& change, Seq seq);
  StoredFields hubBases(const RecordId& record);
  void setHubBases(const RecordId& record, const StoredFields& bases);

 private:
  PendingChange readRow(sqlite::Statement& statement);

  sqlite::Database& database_;
};

} // namespace amparo
