#pragma once

#include "core/sync/sync_service.h"

#include <QMutex>
#include <QObject>

#include <map>

namespace amparo::test {

/// Time that only a test moves. Shared by the test and the sync thread.
class FakeTime {
 public:
  FakeTime() = default;

  /// ThreadSanitizer does not see that the thread has ended, but does see that it has let go of the lock.
  ~FakeTime() { const QMutexLocker lock(&mutex_); }

  std::unique_ptr<sync::Timing> makeTiming();

  /// Lets so much time pass; what was due rings on the sync thread.
  void advance(Milliseconds by);
  /// Sets the device's clock, which moves nothing else.
  void setClock(Milliseconds to);
  Milliseconds clock() const;
  /// In how long it rings next; nothing: not at all.
  std::optional<Milliseconds> untilRing() const;

 private:
  class Service;

  mutable QMutex mutex_;
  Milliseconds elapsed_ = 0;
  Milliseconds clock_ = 1'750'000'000'000;
  std::optional<Milliseconds> due_;
  std::function<void()> ring_;
  QObject* thread_ = nullptr; ///< lives on the sync thread
};

/// A hub as small as can be: it takes every change as it is, has nothing of its own to tell, and fails when
/// and how a test says. Called on the sync thread.
class ScriptedHub {
 public:
  ScriptedHub() = default;

  ~ScriptedHub() { const QMutexLocker lock(&mutex_); } // likewise

  /// Makes the access of a service.
  std::unique_ptr<sync::HubAccess> makeAccess();

  /// A whole, good answer to a request.
  Result<void> answer(const QByteArray& body, const protocol::ByteSink& sink);

  using Exchange =
      std::function<Result<void>(const QByteArray&, const protocol::ByteSink&, const std::atomic<bool>&)>;

  /// What happens to every further exchange; empty: a good answer.
  void setExchange(Exchange exchange);
  using ConnectFiles =
      std::function<std::unique_ptr<protocol::BlobProtocol>(const std::atomic<bool>& cancelled)>;

  using News = std::function<Result<protocol::News>(const Cursor& cursor, int seconds,
                                                    const std::atomic<bool>& cancelled)>;

  /// What is told of news; empty: nothing, and no question is held.
  void setNews(News news);
  using History = std::function<Result<protocol::History>(const RecordId& record, Seq after,
                                                          const std::atomic<bool>& cancelled)>;

  /// What is told of records' histories; empty: there is none.
  void setHistory(History history);
  /// What files travel over; empty: they stay where they are.
  void setFiles(ConnectFiles connect);
  void setEnrolError(std::optional<Error> error);
  void setWriteTokenError(std::optional<Error> error);

  int exchanges() const;
  int connections() const;
  QByteArray token() const;

 private:
  class Access;
  class Connection;

  mutable QMutex mutex_;
  Exchange exchange_;
  ConnectFiles connectFiles_;
  News news_;
  History history_;
  std::optional<Error> enrolError_;
  std::optional<Error> writeTokenError_;
  QByteArray token_;
  std::map<RecordId, Seq> records_;
  Seq head_ = 1; ///< something happened before
  int exchanges_ = 0;
  int connections_ = 0;
};

/// An invitation that only a scripted hub takes; good until `expires`.
QString invitationText(Milliseconds expires);

} // namespace amparo::test
