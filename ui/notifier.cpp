#include "ui/notifier.h"

#include "ui/preferences.h"
#include "ui/status_text.h"

#include <QApplication>
#include <QTime>
#include <QWidget>

#include <utility>

namespace amparo::ui {

namespace {

constexpr Milliseconds day = 24LL * 60 * 60 * 1000;

/// The person works in one of this program's windows.
bool isHere() {
  const QWidget* window = QApplication::activeWindow();
  return window && window->isVisible();
}

} // namespace

Notifier::Notifier(const Preferences& preferences, TellOutside tell, QObject* parent)
    : QObject(parent)
    , preferences_(preferences)
    , tell_(std::move(tell)) {
  quiet_.setSingleShot(true);
  connect(&quiet_, &QTimer::timeout, this, &Notifier::tellWaiting);
}

void Notifier::setStatus(const sync::Status& status) {
  const auto before = std::exchange(decisions_, status.decisions);
  if (before && status.decisions > *before) {
    sync::Status decisions = status;
    decisions.state = sync::State::NeedsDecision;
    offer({Notice::About::Decisions, tr("%n decision(s) to take", nullptr, int(status.decisions)),
           statusExplanation(decisions), tr("Decide")});
  }
  if (std::exchange(lastSuccess_, status.lastSuccess) != status.lastSuccess) toldFailure_ = false;
  const bool fails = status.state == sync::State::Offline || status.state == sync::State::Problem;
  if (!fails || toldFailure_ || !lastSuccess_) return;
  const Milliseconds since = SystemClock().now() - *lastSuccess_;
  if (since < longFailure) return;
  toldFailure_ = offer({Notice::About::Failure, tr("No sync for %n day(s)", nullptr, int(since / day)),
                        statusExplanation(status), tr("Show")});
}

void Notifier::setNews(const SavedSearch& search, qint64 count) {
  const qint64 before = std::exchange(news_[search.number], count);
  if (count <= before) return;
  //: The name of a saved search
  offer({Notice::About::News, tr("New in “%1”").arg(search.name),
         tr("%n record(s) are new or have changed since you last looked.", nullptr, int(count)), tr("Show"),
         search.number});
}

bool Notifier::offer(const Notice& notice) {
  if (isHere()) return false;
  waiting_.insert({int(notice.about), notice.search}, notice);
  tellWaiting();
  return true;
}

void Notifier::tellWaiting() {
  if (isHere()) waiting_.clear(); // the person has come back before
  const sync::Restraint restraint = preferences_.restraint();
  const QTime now = QTime::currentTime();
  if (!waiting_.isEmpty() && restraint.isQuietAt(now)) {
    const int left = now.msecsTo(restraint.quietTo);
    return quiet_.start(left > 0 ? left : left + int(day));
  }
  for (const Notice& notice : std::exchange(waiting_, {}))
    if (isWanted(notice.about)) tell_(notice);
}

bool Notifier::isWanted(Notice::About about) const {
  const NoticeKinds kinds = preferences_.notices();
  switch (about) {
  case Notice::About::Decisions:
    return kinds.decisions;
  case Notice::About::News:
    return kinds.news;
  case Notice::About::Failure:
    return kinds.failure;
  case Notice::About::Tray:
    break;
  }
  return true;
}

} // namespace amparo::ui
