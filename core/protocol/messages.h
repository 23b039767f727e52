#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/model/record.h"
#include "core/model/replication.h"

#include <QByteArray>
#include <QMap>

#include <optional>
#include <vector>

namespace amparo::protocol {

/// The version of the exchange that this program speaks, and the oldest that it still speaks.
inline constexpr int version = 1;
inline constexpr int oldestVersion = 1;

/// What a replica knows of its own numbers, which increase from one request to the next: so the hub notices a
/// copy of it (a restored backup, a second computer) by the numbers that only the other one knows.
struct Lineage {
  quint64 judged = 0;        ///< the highest number that it holds a verdict of; 0: none
  std::vector<quint64> sent; ///< those sent before, and still without one
  bool operator==(const Lineage&) const = default;
};

struct Hello {
  int version = protocol::version;
  Epoch epoch; ///< null on a replica's first exchange
  ReplicaId replica;
  Cursor cursor;
  qint64 pageBytes = 0; ///< wished size of a page before compression; 0: the hub decides
  /// Of a replica that is still at the beginning: nothing: it takes no snapshot; 0: it takes one; else it has
  /// applied the snapshot of this seq, and wants what that does not have.
  std::optional<Seq> snapshot = {};
  std::optional<Lineage> lineage = {}; ///< where there are changes to send
};

/// A field as a change writes it. `base` is the seq of the field that the author saw. Of `@deleted`, where it
/// counts whether anybody edited anything else meanwhile: the seq up to which the author knew the whole
/// record (the cursor's `since`); 0 leaves it to the cursor that the request was sent with.
struct ChangedValue {
  Value value;
  Seq base = 0;
  bool operator==(const ChangedValue&) const = default;
};

/// One change by one replica: (replica, number) names it for ever, and the hub keeps a hash of its bytes, to
/// tell a repetition from another change under the same number. Numbers begin at 1 and increase.
struct Change {
  quint64 number = 0;
  RecordId record;
  QString kind;
  /// Whose record it is, of one that another office made and a restored hub may have lost; else null.
  OfficeId office;
  AddressMap<ChangedValue> fields;
  bool operator==(const Change&) const = default;
};

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
/// audience, and the replica forgets it (which is not a deletion). `erased`: withdrawn from everybody and for
/// ever; what was written over it and not sent goes, too.
struct PageRecord {
  RecordId id;
  QString kind;
  OfficeId office;
  Seq seq = 0;
  bool withdrawn = false;
  Fields fields;
  bool erased = false;
  bool operator==(const PageRecord&) const = default;
};

struct Page {
  Cursor cursor; ///< holds once the page is applied
  std::vector<PageRecord> records;
  qint64 remaining = 0; ///< records still to come after this page, as far as the hub knew when it began
};

enum class Role { Reader, Contributor, Editor, Administrator };
QString roleName(Role role); ///< "reader" ...
std::optional<Role> roleNamed(QStringView name);

/// A key of the hub's that devices are to trust: besides the one that they know, before it is used; or, once
/// it is, in its place.
struct HubKey {
  QByteArray fingerprint; ///< SHA-256 of its public key
  bool isInUse = false;
  bool operator==(const HubKey&) const = default;
};

struct End {
  Epoch epoch;
  Cursor cursor;
  Digest digest;                  ///< over all this office may see, at `cursor`
  qint64 remaining = 0;           ///< records still to come after this answer (0: at the head)
  std::optional<Role> role = {};  ///< what the device's person may do now; nothing: it is not said
  std::optional<HubKey> key = {}; ///< that is announced
};

/// Instead of pages and an End: all that the network shares, as it was at some seq, lies ready as a file that
/// is smaller and can be resumed at any byte. The replica fetches it and asks again.
struct Offer {
  QString name; ///< of the snapshot
  qint64 bytes = 0;
  bool operator==(const Offer&) const = default;
};

/// What a snapshot is of: every record that all offices see, whole, as of `seq`.
struct SnapshotHead {
  int version = protocol::version;
  Epoch epoch;
  Seq seq = 0;
  qint64 records = 0;
  bool operator==(const SnapshotHead&) const = default;
};

struct Failure {
  ErrorCode code = ErrorCode::Internal;
  QMap<QString, QString> parameters;
};

/// An error as the other side is told of it.
Failure failureOf(const Error& error);

QByteArray encode(const Hello& hello);
QByteArray encode(const std::vector<Change>& changes);
QByteArray encode(const std::vector<Verdict>& verdicts);
QByteArray encode(const Page& page);
QByteArray encode(const End& end);
QByteArray encode(const Failure& failure);
QByteArray encode(const Offer& offer);
QByteArray encode(const SnapshotHead& head);

/// Each returns Malformed, naming the message, for bytes that are not it. Keys and trailing elements that a
/// newer version added are skipped.
Result<Hello> decodeHello(QByteArrayView payload);
Result<std::vector<Change>> decodeChanges(QByteArrayView payload);
Result<std::vector<Verdict>> decodeVerdicts(QByteArrayView payload);
Result<Page> decodePage(QByteArrayView payload);
Result<End> decodeEnd(QByteArrayView payload);
Result<Failure> decodeFailure(QByteArrayView payload);
Result<Offer> decodeOffer(QByteArrayView payload);
Result<SnapshotHead> decodeSnapshotHead(QByteArrayView payload);

/// One change as it stands in a Changes payload, which is an array of them; to cut a backlog into pieces.
void encode(const Change& change, cbor::Writer& out);

} // namespace amparo::protocol
