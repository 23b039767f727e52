#include "app/hub/server/defence.h"

#include <QHashFunctions>

#include <algorithm>
#include <boost/asio/ip/address.hpp>

namespace amparo::hub {

namespace {

/// With so many, all counts begin anew: it takes more than a minute's honest addresses and devices to get
/// there.
constexpr std::size_t remembered = 100'000;

/// Nobody outside can tell what falls together.
std::size_t keyOf(std::string_view who) {
  return qHashBits(who.data(), who.size(), QHashSeed::globalSeed());
}

} // namespace

int Throttle::secondsToWait(std::string_view who, Time now) {
  const std::lock_guard lock(mutex_);
  const auto found = counts_.find(keyOf(who));
  if (found == counts_.end() || found->second.noted < allowed_) return 0;
  const auto left = std::chrono::ceil<std::chrono::seconds>(found->second.since + window - now);
  return left.count() > 0 ? int(left.count()) : 0;
}

void Throttle::note(std::string_view who, Time now) {
  const std::lock_guard lock(mutex_);
  if (counts_.size() >= remembered) counts_.clear();
  Count& count = counts_[keyOf(who)];
  if (count.noted == 0 || now - count.since >= window) count = {now, 0};
  ++count.noted;
}

bool Throttle::knows(std::string_view who) {
  const std::lock_guard lock(mutex_);
  return counts_.contains(keyOf(who));
}

Seats::Seat Seats::take(std::string_view who, qint64 amount) {
  const std::size_t key = keyOf(who);
  {
    const std::lock_guard lock(mutex_);
    const auto found = taken_.find(key);
    const qint64 taken = found == taken_.end() ? 0 : found->second;
    if (taken + amount > each_) return nullptr;
    taken_[key] = taken + amount;
  }
  return Seat(this, [key, amount](Seats* seats) { seats->giveBack(key, amount); });
}

void Seats::giveBack(std::size_t who, qint64 amount) {
  const std::lock_guard lock(mutex_);
  qint64& left = taken_[who];
  left -= amount;
  if (left == 0) taken_.erase(who);
}

std::optional<std::string> addressIn(std::string_view text) {
  namespace ip = boost::asio::ip;
  boost::system::error_code error;
  const ip::address address = ip::make_address(std::string(text), error);
  if (error) return std::nullopt;
  if (address.is_v6() && address.to_v6().is_v4_mapped())
    return ip::make_address_v4(ip::v4_mapped, address.to_v6()).to_string();
  return address.to_string();
}

std::string networkOf(const std::string& address) {
  boost::system::error_code error;
  const auto ip = boost::asio::ip::make_address(address, error);
  if (error || !ip.is_v6()) return address;
  auto bytes = ip.to_v6().to_bytes();
  std::fill(bytes.begin() + 8, bytes.end(), 0);
  return boost::asio::ip::address_v6(bytes).to_string();
}

} // namespace amparo::hub
