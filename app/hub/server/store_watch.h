#pragma once

#include "app/hub/server/workers.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <optional>
#include <spdlog/logger.h>

namespace amparo::hub {

/// Asks the store whether it answers: when somebody wants to know, and now and then where nobody does. The
/// log has one line when it begins not to, with the reason, and one when it answers again. Lives on one
/// thread of the sockets.
class StoreWatch {
 public:
  template<class T> using Question = std::function<Result<T>(HubService&)>;

  StoreWatch(boost::asio::io_context& context, Workers& workers, spdlog::logger& log);

  /// What a call of the store gives; nothing when it fails, or takes longer than three seconds.
  template<class T> boost::asio::awaitable<std::optional<T>> ask(const Question<T>& question);

  /// Looks until stop().
  boost::asio::awaitable<void> run();
  void stop();

 private:
  static constexpr std::chrono::seconds patience{3};

  /// `trouble`: nothing, it has answered.
  void note(const std::optional<Error>& trouble);

  boost::asio::io_context& context_;
  Workers& workers_;
  spdlog::logger& log_;
  boost::asio::steady_timer pause_;
  std::optional<std::chrono::steady_clock::time_point> silentSince_;
  bool stopped_ = false;
};

template<class T> boost::asio::awaitable<std::optional<T>> StoreWatch::ask(const Question<T>& question) {
  namespace asio = boost::asio;

  // Shared with the worker, which may answer when nobody waits any more.
  struct Answer {
    explicit Answer(asio::io_context& context)
        : deadline(context, patience) {}

    asio::steady_timer deadline;
    std::optional<Result<T>> result;
  };

  const auto answer = std::make_shared<Answer>(context_);
  workers_.post([answer, question](HubService& service) mutable {
    auto result = question(service);
    const auto executor = answer->deadline.get_executor();
    asio::post(executor, [answer = std::move(answer), result = std::move(result)]() mutable {
      answer->result = std::move(result);
      answer->deadline.cancel();
    });
  });
  boost::system::error_code ended;
  co_await answer->deadline.async_wait(asio::redirect_error(asio::use_awaitable, ended));
  if (answer->result && *answer->result) {
    note({});
    co_return std::move(**answer->result);
  }
  note(answer->result ? answer->result->error() : Error{ErrorCode::TimedOut, {}, {}});
  co_return std::nullopt;
}

} // namespace amparo::hub
