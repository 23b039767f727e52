#include "app/hub/server/store_watch.h"

namespace amparo::hub {

namespace asio = boost::asio;

namespace {

constexpr std::chrono::seconds interval{5};

/// In quotes it stands in the log.
std::string reasonOf(const Error& error) {
  return describe(error).replace(u'"', u'\'').toStdString();
}

} // namespace

StoreWatch::StoreWatch(asio::io_context& context, Workers& workers, spdlog::logger& log)
    : context_(context)
    , workers_(workers)
    , log_(log)
    , pause_(context) {}

asio::awaitable<void> StoreWatch::run() {
  const Question<protocol::HubInfo> question = [](HubService& service) { return service.info(); };
  while (!stopped_) {
    boost::system::error_code error;
    pause_.expires_after(interval);
    co_await pause_.async_wait(asio::redirect_error(asio::use_awaitable, error));
    if (!stopped_) co_await ask<protocol::HubInfo>(question);
  }
}

void StoreWatch::stop() {
  stopped_ = true;
  pause_.cancel();
}

void StoreWatch::note(const std::optional<Error>& trouble) {
  const auto now = std::chrono::steady_clock::now();
  if (trouble && !silentSince_) {
    silentSince_ = now;
    // Where many requests wait it may be they that it is busy with.
    log_.error("event=\"the store does not answer\" error=\"{}\" waiting={}", reasonOf(*trouble),
               workers_.queued());
  } else if (!trouble && silentSince_) {
    log_.info("event=\"the store answers again\" seconds={:.0f}",
              std::chrono::duration<double>(now - *silentSince_).count());
    silentSince_.reset();
  }
}

} // namespace amparo::hub
