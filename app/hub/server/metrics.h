#pragma once

#include "app/hub/server/defence.h"
#include "app/hub/server/route.h"
#include "core/hub/hub_service.h"

#include <atomic>
#include <chrono>
#include <mutex>
#include <string>

namespace amparo::hub {

/// One request, as it is logged and counted: never what it holds, whose token it has, or what anything is
/// called.
struct RequestNote {
  std::string id;
  Route route = Route::None;
  std::string_view method;
  int status = 0;   ///< 0: nothing was answered, because the client had gone or was too slow
  bool cut = false; ///< the link ended within the answer
  std::chrono::steady_clock::time_point began;
  qint64 received = 0; ///< bytes, inside TLS
  qint64 sent = 0;
  OfficeId office; ///< null: nobody's token
  Row device = 0;
  std::optional<Limit> limit; ///< that it was refused by
};

/// How far offices are known to have come, until somebody notes it in the store. Any thread.
class HeldNotes {
 public:
  void note(Row office, Seq held);
  /// What was noted since the last call.
  HeldSeqs take();

 private:
  std::mutex mutex_;
  HeldSeqs held_;
};

/// What is so at the moment when somebody looks.
struct Gauges {
  std::size_t connections = 0;
  int waiting = 0;                 ///< of them, those that wait for news
  std::size_t queuedReads = 0;     ///< what waits for a thread with a store
  std::size_t queuedWrites = 0;    ///< what waits for the next commit
  std::optional<qint64> freeBytes; ///< nothing: not known in time
  std::optional<HubMeasures> hub;  ///< nothing: the store does not answer
};

/// Counts requests, since the process began, and tells of them in Prometheus' text format (0.0.4). Any
/// thread.
class Metrics {
 public:
  void count(const RequestNote& request, std::chrono::steady_clock::duration took);

  /// A connection, or a request that is counted too.
  void refuse(Limit limit) { ++refusals_[std::size_t(limit)]; }

  std::string text(const Gauges& gauges) const;

 private:
  static constexpr std::array<double, 11> limits{0.005, 0.01, 0.025, 0.05, 0.1, 0.25,
                                                 0.5,   1,    2.5,   10,   60}; ///< seconds
  static constexpr std::array<std::string_view, 6> classes{"none", "1xx", "2xx", "3xx", "4xx", "5xx"};

  struct Series {
    std::array<std::atomic<quint64>, limits.size() + 1> counts{}; ///< the last: longer than all limits
    std::atomic<quint64> microseconds = 0;
  };

  void addDurations(std::string& text) const;
  void addRefusals(std::string& text) const;

  std::array<std::array<Series, classes.size()>, routeNames.size()> series_;
  std::array<std::atomic<quint64>, limitNames.size()> refusals_{};
  std::atomic<qint64> received_ = 0;
  std::atomic<qint64> sent_ = 0;
};

} // namespace amparo::hub
