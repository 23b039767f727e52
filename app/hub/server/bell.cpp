#include "app/hub/server/bell.h"

#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace amparo::hub {

namespace asio = boost::asio;

Bell::Rings Bell::rings() const {
  const std::lock_guard lock(mutex_);
  return rings_;
}

void Bell::ring() {
  const std::lock_guard lock(mutex_);
  ++rings_;
  // A timer belongs to the thread of its connection.
  for (const auto& timer : waiting_) asio::post(timer->get_executor(), [timer] { timer->cancel(); });
  waiting_.clear();
}

asio::awaitable<void> Bell::wait(Rings heard, std::chrono::steady_clock::time_point until) {
  const auto executor = co_await asio::this_coro::executor;
  const auto timer = std::make_shared<Timer>(executor, until);
  const bool entered = enter(timer, heard);
  if (!entered) co_return;
  boost::system::error_code ended;
  co_await timer->async_wait(asio::redirect_error(asio::use_awaitable, ended));
  leave(timer);
}

bool Bell::enter(const std::shared_ptr<Timer>& timer, Rings heard) {
  const std::lock_guard lock(mutex_);
  return rings_ == heard && waiting_.insert(timer).second;
}

void Bell::leave(const std::shared_ptr<Timer>& timer) {
  const std::lock_guard lock(mutex_);
  waiting_.erase(timer);
}

} // namespace amparo::hub
