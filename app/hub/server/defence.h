#pragma once

#include <QtGlobal>

#include <array>
#include <chrono>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace amparo::hub {

/// Counts what came from each address or device within the last minute. Any thread.
class Throttle {
 public:
  using Time = std::chrono::steady_clock::time_point;

  static constexpr std::chrono::seconds window{60};

  explicit Throttle(int allowed)
      : allowed_(allowed) {}

  /// For how many seconds whoever it is has to wait; 0: it may go on.
  int secondsToWait(std::string_view who, Time now);
  void note(std::string_view who, Time now);
  /// Something was noted of it, some time ago.
  bool knows(std::string_view who);

 private:
  struct Count {
    Time since;
    int noted = 0;
  };

  const int allowed_;
  std::mutex mutex_;
  std::unordered_map<std::size_t, Count> counts_;
};

/// Lets each address or device hold so much at a time, and no more. Any thread.
class Seats {
 public:
  explicit Seats(qint64 each)
      : each_(each) {}

  /// Gives back what it holds when it goes; nothing where there was no more room.
  using Seat = std::shared_ptr<Seats>;

  Seat take(std::string_view who, qint64 amount = 1);

 private:
  void giveBack(std::size_t who, qint64 amount);

  const qint64 each_;
  std::mutex mutex_;
  std::unordered_map<std::size_t, qint64> taken_;
};

/// What somebody was refused by.
enum class Limit {
  Connections,
  AddressConnections,
  AddressRate,
  DeviceRequests,
  DeviceRate,
  DeviceBodies,
  Invitations,
  Uploads,
  Size,
  Load
};

/// As the metrics and the log have them.
inline constexpr std::array<std::string_view, 10> limitNames{"connections",  "address-connections",
                                                             "address-rate", "device-requests",
                                                             "device-rate",  "device-bodies",
                                                             "invitations",  "uploads",
                                                             "size",         "load"};

struct DefenceOptions {
  int addressConnections = 1000; ///< at a time
  int addressRate = 30'000;      ///< connections and strangers' requests in a minute
  int deviceRequests = 100;      ///< at a time
  int deviceRate = 30'000;       ///< requests of a device in a minute
};

/// What one address or device can take of a hub, so that something is left for the others. A device is told
/// by its token, and is a stranger until that was good.
struct Defence {
  static constexpr int wrongInvitations = 20;
  static constexpr qint64 deviceBodyBytes = qint64(32) << 20; ///< of exchanges under way

  explicit Defence(const DefenceOptions& options)
      : connections(options.addressConnections)
      , strangers(options.addressRate)
      , requests(options.deviceRequests)
      , rate(options.deviceRate) {}

  Throttle guesses{wrongInvitations}; ///< at invitations, by network
  Seats connections;                  ///< by network
  Throttle strangers;                 ///< by network
  Seats requests;                     ///< by token
  Throttle rate;                      ///< by token that was good
  Seats bodies{deviceBodyBytes};      ///< by token
};

/// An address as it is written in one way: one of IPv4 as such, also where a socket or a proxy that takes
/// both says it within IPv6 (RFC 4291, 2.5.5.2). Nothing when it is none.
std::optional<std::string> addressIn(std::string_view text);

/// What an address counts as: whoever has one of IPv6 has 2^64 of them, which begin alike (RFC 6177).
std::string networkOf(const std::string& address);

} // namespace amparo::hub
