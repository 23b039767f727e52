#include "core/sync/news_watch.h"

namespace amparo::sync {

namespace {

/// Networks on the way forget a connection on which nothing moves.
constexpr int heldSeconds = 240;

} // namespace

void NewsWatch::ask(const Question& question) {
  QMetaObject::invokeMethod(
      this, [=, this] { hold(question); }, Qt::QueuedConnection);
}

void NewsWatch::hold(const Question& question) {
  if (ended_) return;
  if (reconnect_.exchange(false)) hub_.reset();
  if (!access_) access_ = makeAccess_();
  if (!hub_)
    hub_ = access_->connectNews(question.address, question.fingerprint, access_->readToken(), ended_);
  if (!hub_) return;
  const auto news = hub_->news(question.epoch, question.cursor, heldSeconds);
  if (!news) hub_.reset(); // the token or the link may be another one the next time
  if (!ended_) answered_(news);
}

} // namespace amparo::sync
