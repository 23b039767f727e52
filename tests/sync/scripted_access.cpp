#include "tests/sync/scripted_access.h"

#include "core/protocol/frame.h"

namespace amparo::test {

using namespace Qt::StringLiterals;

namespace {

const Epoch epoch = *fromText<Epoch>(u"01234567-89ab-4def-8123-456789abcdef"_s);
const OfficeId office = *fromText<OfficeId>(u"11234567-89ab-4def-8123-456789abcdef"_s);
const PersonId person = *fromText<PersonId>(u"21234567-89ab-4def-8123-456789abcdef"_s);

} // namespace

/// The sync thread's side of the time: also its clock.
class FakeTime::Service final : public QObject, public sync::Timing, public Clock {
 public:
  explicit Service(FakeTime& time)
      : time_(time) {
    const QMutexLocker lock(&time_.mutex_);
    time_.thread_ = this;
  }

  ~Service() override {
    const QMutexLocker lock(&time_.mutex_);
    time_.thread_ = nullptr;
  }

  const Clock& clock() const override { return *this; }

  Milliseconds now() const override {
    const QMutexLocker lock(&time_.mutex_);
    return time_.clock_;
  }

  Milliseconds elapsed() const override {
    const QMutexLocker lock(&time_.mutex_);
    return time_.elapsed_;
  }

  void ringIn(Milliseconds delay, std::function<void()> ring) override {
    {
      const QMutexLocker lock(&time_.mutex_);
      time_.due_ = time_.elapsed_ + delay;
      time_.ring_ = std::move(ring);
    }
    QMetaObject::invokeMethod(
        this, [this] { look(); }, Qt::QueuedConnection);
  }

  void look() {
    std::function<void()> ring;
    {
      const QMutexLocker lock(&time_.mutex_);
      if (!time_.due_ || *time_.due_ > time_.elapsed_) return;
      time_.due_.reset();
      ring = std::exchange(time_.ring_, nullptr);
    }
    ring();
  }

 private:
  FakeTime& time_;
};

std::unique_ptr<sync::Timing> FakeTime::makeTiming() {
  return std::make_unique<Service>(*this);
}

void FakeTime::advance(Milliseconds by) {
  const QMutexLocker lock(&mutex_);
  elapsed_ += by;
  clock_ += by;
  auto* service = static_cast<Service*>(thread_);
  if (service)
    QMetaObject::invokeMethod(
        service, [service] { service->look(); }, Qt::QueuedConnection);
}

void FakeTime::setClock(Milliseconds to) {
  const QMutexLocker lock(&mutex_);
  clock_ = to;
}

Milliseconds FakeTime::clock() const {
  const QMutexLocker lock(&mutex_);
  return clock_;
}

std::optional<Milliseconds> FakeTime::untilRing() const {
  const QMutexLocker lock(&mutex_);
  if (!due_) return std::nullopt;
  return *due_ - elapsed_;
}

class ScriptedHub::Connection final : public protocol::SyncProtocol {
 public:
  Connection(ScriptedHub& hub, const std::atomic<bool>& cancelled)
      : hub_(hub)
      , cancelled_(cancelled) {}

  Result<protocol::HubInfo> hub() override {
    protocol::HubInfo info;
    info.name = u"Red"_s;
    info.epochs.now = epoch;
    return info;
  }

  Result<protocol::Enrolment> enrol(const protocol::EnrolRequest&) override {
    const QMutexLocker lock(&hub_.mutex_);
    if (hub_.enrolError_) return *hub_.enrolError_;
    return protocol::Enrolment{
        "token", epoch, u"Red"_s, office, u"Rosario"_s, person, u"Ana"_s, protocol::Role::Editor, {}};
  }

  Result<void> exchange(const QByteArray& body, const protocol::ByteSink& sink) override {
    Exchange scripted;
    {
      const QMutexLocker lock(&hub_.mutex_);
      ++hub_.exchanges_;
      scripted = hub_.exchange_;
    }
    return scripted ? scripted(body, sink, cancelled_) : hub_.answer(body, sink);
  }

  Result<protocol::News> news(const Epoch&, const Cursor& cursor, int seconds) override {
    News scripted;
    {
      const QMutexLocker lock(&hub_.mutex_);
      scripted = hub_.news_;
    }
    return scripted ? scripted(cursor, seconds, cancelled_) : protocol::News{cursor.at, 0, 0};
  }

  Result<protocol::History> history(const RecordId& record, Seq after) override {
    History scripted;
    {
      const QMutexLocker lock(&hub_.mutex_);
      scripted = hub_.history_;
    }
    return scripted ? scripted(record, after, cancelled_) : SyncProtocol::history(record, after);
  }

 private:
  ScriptedHub& hub_;
  const std::atomic<bool>& cancelled_;
};

class ScriptedHub::Access final : public sync::HubAccess {
 public:
  explicit Access(ScriptedHub& hub)
      : hub_(hub) {}

  std::unique_ptr<protocol::SyncProtocol> connect(const QString&, const QByteArray&, const QByteArray&,
                                                  const std::atomic<bool>& cancelled) override {
    const QMutexLocker lock(&hub_.mutex_);
    ++hub_.connections_;
    return std::make_unique<Connection>(hub_, cancelled);
  }

  std::unique_ptr<protocol::SyncProtocol> connectNews(const QString&, const QByteArray&, const QByteArray&,
                                                      const std::atomic<bool>& cancelled) override {
    const QMutexLocker lock(&hub_.mutex_);
    if (!hub_.news_) return nullptr;
    return std::make_unique<Connection>(hub_, cancelled);
  }

  std::unique_ptr<protocol::BlobProtocol> connectFiles(const QString&, const QByteArray&, const QByteArray&,
                                                       const std::atomic<bool>& cancelled) override {
    const QMutexLocker lock(&hub_.mutex_);
    return hub_.connectFiles_ ? hub_.connectFiles_(cancelled) : nullptr;
  }

  QByteArray readToken() override { return hub_.token(); }

  Result<void> writeToken(const QByteArray& token) override {
    const QMutexLocker lock(&hub_.mutex_);
    if (hub_.writeTokenError_) return *hub_.writeTokenError_;
    hub_.token_ = token;
    return {};
  }

 private:
  ScriptedHub& hub_;
};

std::unique_ptr<sync::HubAccess> ScriptedHub::makeAccess() {
  return std::make_unique<Access>(*this);
}

Result<void> ScriptedHub::answer(const QByteArray& body, const protocol::ByteSink& sink) {
  protocol::FrameReader reader;
  reader.append(body);
  std::vector<protocol::Verdict> verdicts;
  QByteArray output;
  protocol::FrameWriter frames;
  const QMutexLocker lock(&mutex_);
  for (;;) {
    AMPARO_LET(frame, reader.next());
    if (!frame) break;
    if (frame->type != protocol::FrameType::Changes) continue;
    AMPARO_LET(changes, protocol::decodeChanges(frame->payload));
    for (const protocol::Change& change : changes) {
      protocol::Verdict verdict;
      verdict.number = change.number;
      verdict.seq = records_[change.record] = ++head_;
      verdicts.push_back(verdict);
    }
  }
  if (!verdicts.empty()) frames.write(protocol::FrameType::Verdicts, protocol::encode(verdicts), output);
  protocol::End end{epoch, {head_, head_}, {}, 0};
  for (const auto& [id, seq] : records_) end.digest.add(id, seq);
  frames.write(protocol::FrameType::End, protocol::encode(end), output);
  sink(output);
  return {};
}

void ScriptedHub::setExchange(Exchange exchange) {
  const QMutexLocker lock(&mutex_);
  exchange_ = std::move(exchange);
}

void ScriptedHub::setNews(News news) {
  const QMutexLocker lock(&mutex_);
  news_ = std::move(news);
}

void ScriptedHub::setHistory(History history) {
  const QMutexLocker lock(&mutex_);
  history_ = std::move(history);
}

void ScriptedHub::setFiles(ConnectFiles connect) {
  const QMutexLocker lock(&mutex_);
  connectFiles_ = std::move(connect);
}

void ScriptedHub::setEnrolError(std::optional<Error> error) {
  const QMutexLocker lock(&mutex_);
  enrolError_ = std::move(error);
}

void ScriptedHub::setWriteTokenError(std::optional<Error> error) {
  const QMutexLocker lock(&mutex_);
  writeTokenError_ = std::move(error);
}

int ScriptedHub::exchanges() const {
  const QMutexLocker lock(&mutex_);
  return exchanges_;
}

int ScriptedHub::connections() const {
  const QMutexLocker lock(&mutex_);
  return connections_;
}

QByteArray ScriptedHub::token() const {
  const QMutexLocker lock(&mutex_);
  return token_;
}

QString invitationText(Milliseconds expires) {
  return protocol::formatInvitation(
      {QUrl(u"https://hub.example"_s), QByteArray(32, 'f'), QByteArray(16, 's'), expires});
}

} // namespace amparo::test
