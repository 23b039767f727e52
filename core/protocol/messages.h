#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/model/record.h"

#include <QByteArray>
#include <QMap>

#include <optional>
#include <vector>

namespace amparo::protocol {

/// The version of the exchange that this program speaks, and the oldest that it still speaks.
inline constexpr int version = 1;
inline constexpr int oldestVersion = 1;

/// How far a replica has come. `at`: it holds every record whose seq is at most this. `since`: what it holds
/// is complete, field by field, up to here. While a run is under way the two differ: a record that has moved
/// behind the place where a cut stream stopped is then sent with every field changed after `since`, so that
/// no field is lost between two pages. At the end of a run both are the hub's head.
struct Cursor {
  Seq since = 0;
  Seq at = 0;
  bool operator==(const Cursor&) const = default;
};

/// What one side holds, in two numbers: how many records, and the sum (modulo 2^64) of digestOf() over them.
struct Digest {
  qint64 count = 0;
  quint64 sum = 0;
  void add(const RecordId& id, Seq seq);
  void remove(const RecordId& id, Seq seq);

  Digest operator+(const Digest& other) const { return {count + other.count, sum + other.sum}; }

  bool operator==(const Digest&) const = default;
};

/// One record's part of a digest: splitmix64's finisher over both halves of the id (big endian) and the seq.
quint64 digestOf(const RecordId& id, Seq seq);

struct Hello {
  int version = protocol::version;
  Epoch epoch; ///< null on a replica's first exchange
  ReplicaId replica;
  Cursor cursor;
  qint64 pageBytes = 0; ///< wished size of a page before compression; 0: the hub decides
};

/// A field as a change writes it. `base` is the seq of the field that the author saw.
struct ChangedValue {
  Value value;
  Seq base = 0;
  bool operator==(const ChangedValue&) const = default;
};

/// One change by one replica: (replica, number) names it for ever. Numbers begin at 1 and increase.
struct Change {
  quint64 number = 0;
  RecordId record;
  QString kind;
  AddressMap<ChangedValue> fields;
  bool operator==(const Change&) const = default;
};

/// The name of a change's content: SHA-256 over its canonical encoding. Neither side sends it; both can
/// compute it, and the hub keeps it to tell a repetition from another change under the same number.
QByteArray hashOf(const Change& change);

enum class VerdictStatus {
  Applied = 0, ///< as sent
  Merged = 1,  ///< with the hub's newer values; `settled` has the fields that came out otherwise
  Conflicted =
      2, ///< at least one field stayed as the hub had it (see `settled`); a conflict record keeps the other
  Rejected = 3, ///< nothing of it; `code` and `parameters` say why
  Renumber = 4, ///< this number was used for another change: the replica must take a new identity
};

struct Verdict {
  quint64 number = 0;
  VerdictStatus status = VerdictStatus::Applied;
  Seq seq = 0;                          ///< the record's seq after the change; 0 when rejected
  Fields settled;                       ///< the values the hub has now, where they differ from those sent
  ErrorCode code = ErrorCode::Internal; ///< when rejected
  QMap<QString, QString> parameters;    ///< when rejected
  bool operator==(const Verdict&) const = default;
};

/// A record as it goes down: the fields changed since the cursor. `withdrawn`: it left this office's
/// audience, and the replica forgets it (which is not a deletion).
struct PageRecord {
  RecordId id;
  QString kind;
  OfficeId office;
  Seq seq = 0;
  bool withdrawn = false;
  Fields fields;
  bool operator==(const PageRecord&) const = default;
};

struct Page {
  Cursor cursor; ///< holds once the page is applied
  std::vector<PageRecord> records;
};

struct End {
  Epoch epoch;
  Cursor cursor;
  Digest digest;        ///< over all this office may see, at `cursor`
  qint64 remaining = 0; ///< records still to come after this answer (0: at the head)
};

struct Failure {
  ErrorCode code = ErrorCode::Internal;
  QMap<QString, QString> parameters;
};

QByteArray encode(const Hello& hello);
QByteArray encode(const std::vector<Change>& changes);
QByteArray encode(const std::vector<Verdict>& verdicts);
QByteArray encode(const Page& page);
QByteArray encode(const End& end);
QByteArray encode(const Failure& failure);

/// Each returns Malformed, naming the message, for bytes that are not it. Keys and trailing elements that a
/// newer version added are skipped.
Result<Hello> decodeHello(QByteArrayView payload);
Result<std::vector<Change>> decodeChanges(QByteArrayView payload);
Result<std::vector<Verdict>> decodeVerdicts(QByteArrayView payload);
Result<Page> decodePage(QByteArrayView payload);
Result<End> decodeEnd(QByteArrayView payload);
Result<Failure> decodeFailure(QByteArrayView payload);

/// The size of one change's encoding, to cut a backlog into pieces.
qsizetype encodedSize(const Change& change);

} // namespace amparo::protocol
