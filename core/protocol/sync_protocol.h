#pragma once

#include "core/protocol/history.h"
#include "core/protocol/messages.h"

#include <functional>

namespace amparo::protocol {

/// Paths and media types of the HTTPS form.
namespace http {
inline constexpr char hubPath[] = "/v1/hub";      ///< GET: HubInfo as JSON
inline constexpr char enrolPath[] = "/v1/enroll"; ///< POST: EnrolRequest as JSON, answers Enrolment as JSON
inline constexpr char exchangePath[] = "/v1/exchange"; ///< POST: frames, answers frames
inline constexpr char snapshotPath[] =
    "/v1/snapshot/"; ///< GET, with the name behind it: the file, with Range
inline constexpr char historyPath[] =
    "/v1/history/";                            ///< GET, with the record's id behind it and ?after=SEQ: frames
inline constexpr char waitPath[] = "/v1/wait"; ///< GET ?epoch=&since=&at=&seconds=: News as JSON
inline constexpr char framesType[] = "application/vnd.amparo.frames";
inline constexpr char snapshotType[] = "application/vnd.amparo.snapshot";
inline constexpr char jsonType[] = "application/json";
/// An error's body: {"code": errorName, "parameters": {..}}.
} // namespace http

inline constexpr qsizetype maximumRequestBytes = 8 << 20; ///< a request's body, unless HubInfo says less
inline constexpr qsizetype maximumJsonBytes = 64 << 10;

inline constexpr size_t maximumPastEpochs = 64;

/// What a hub tells everybody.
struct HubInfo {
  QString name;
  EpochLine epochs; ///< its `past` is the newest `maximumPastEpochs` of them
  int oldestVersion = protocol::oldestVersion;
  int version = protocol::version;
  qint64 maximumRequestBytes = protocol::maximumRequestBytes;
};

struct EnrolRequest {
  QByteArray secret; ///< of the invitation
  ReplicaId replica;
  QString device; ///< what people call this computer
  bool operator==(const EnrolRequest&) const = default;
};

/// What a device gets when it joins.
struct Enrolment {
  QByteArray token; ///< the device's bearer token, as it stands in the Authorization header
  Epoch epoch;
  QString hubName;
  OfficeId office;
  QString officeName;
  PersonId person;
  QString personName;
  Role role = Role::Reader;
  QByteArray courierKey; ///< the hub's public key for bundles; empty: it takes none
  bool operator==(const Enrolment&) const = default;
};

/// What a hub has for a replica. It is a preview: a sync may bring more by then.
struct News {
  Seq head = 0;       ///< of the hub: a replica that has come so far meanwhile lacks nothing
  qint64 records = 0; ///< that changed since the cursor, of what the office may see
  qint64 bytes = 0;   ///< of an answer that brings them, before TLS; about, when there are many
  bool operator==(const News&) const = default;
};

/// The longest that a hub holds a request for news.
inline constexpr int maximumWaitSeconds = 300;

QByteArray toJson(const HubInfo& info);
QByteArray toJson(const EnrolRequest& request);
QByteArray toJson(const Enrolment& enrolment);
QByteArray toJson(const News& news);
QByteArray toJson(const Error& error);
Result<HubInfo> hubInfoFromJson(const QByteArray& json);
Result<EnrolRequest> enrolRequestFromJson(const QByteArray& json);
Result<Enrolment> enrolmentFromJson(const QByteArray& json);
Result<News> newsFromJson(const QByteArray& json);
/// The error that an error body names; HubGarbage when it is none.
Error errorFromJson(const QByteArray& json);

/// Takes the answer's bytes as they arrive, cut anywhere; false: stop, nothing more is wanted.
using ByteSink = std::function<bool(QByteArrayView)>;

/// The client's side of the protocol, implemented twice: over HTTPS by core/net, and by the hub's own
/// service, so that tests plug a client into a hub with no socket in between. Blocking; one thread at a time.
class SyncProtocol {
 public:
  virtual ~SyncProtocol() = default;

  virtual Result<HubInfo> hub() = 0;
  virtual Result<Enrolment> enrol(const EnrolRequest& request) = 0;

  /// One request, one answer. `body`: frames Hello, Changes*. The answer: Verdicts*, Page*, then End,
  /// Offer or Failure. Returns an error when the link or the hub failed; what the sink was given before that
  /// holds.
  virtual Result<void> exchange(const QByteArray& body, const ByteSink& sink) = 0;

  /// What the next exchange() may do once its request has left and nothing has come back yet: the link has
  /// time then.
  void setWaitingWork(std::function<void()> work) { waitingWork_ = std::move(work); }

  /// The bytes of a snapshot that was offered, from `offset` on. A name is of one content for ever.
  /// UnknownRecord (id) when the hub has it no longer; an error too when the link failed, and what the sink
  /// was given before that holds.
  virtual Result<void> snapshot(const QString& name, qint64 offset, const ByteSink& sink) {
    Q_UNUSED(offset);
    Q_UNUSED(sink);
    return Error{ErrorCode::UnknownRecord, {{QStringLiteral("id"), name}}, {}};
  }

  /// What there is for a replica of this cursor; while there is nothing, the hub holds the answer for up to
  /// `seconds` (at most `maximumWaitSeconds`). HubEpoch as exchange() says it. A hub may not offer it:
  /// HubRefused.
  virtual Result<News> news(const Epoch& epoch, const Cursor& cursor, int seconds) {
    Q_UNUSED(epoch);
    Q_UNUSED(cursor);
    Q_UNUSED(seconds);
    return Error{ErrorCode::HubRefused, {}, {}};
  }

  /// A record's revisions behind `after`, or the first of them. UnknownRecord (id) when this office does not
  /// see such a record.
  virtual Result<History> history(const RecordId& record, Seq after) {
    Q_UNUSED(after);
    return Error{ErrorCode::UnknownRecord, {{QStringLiteral("id"), toText(record)}}, {}};
  }

 protected:
  void doWaitingWork() {
    if (waitingWork_) std::exchange(waitingWork_, nullptr)();
  }

 private:
  std::function<void()> waitingWork_;
};

} // namespace amparo::protocol
