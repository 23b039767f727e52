#include "app/desktop/desktop_notices.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <algorithm>

namespace amparo::desktop {

using namespace Qt::StringLiterals;

namespace {

const QString service = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;
const QString program = u"org.amparo.Amparo"_s; ///< its desktop entry, and its icon
const QString open = u"default"_s;              ///< what a click on the notice does

} // namespace

bool DesktopNotices::connectService() {
  if (connected_) return true;
  QDBusConnection bus = QDBusConnection::sessionBus();
  if (!bus.isConnected()) return false;
  connected_ =
      bus.connect(service, path, service, u"ActionInvoked"_s, this, SLOT(followAction(uint, QString))) &&
      bus.connect(service, path, service, u"NotificationClosed"_s, this, SLOT(forget(uint, uint)));
  return connected_;
}

bool DesktopNotices::show(const ui::Notice& notice) {
  if (!connectService()) return false;
  const auto before = std::find_if(shown_.cbegin(), shown_.cend(), [&](const ui::Notice& one) {
    return one.about == notice.about && one.search == notice.search;
  });
  QDBusMessage call = QDBusMessage::createMethodCall(service, path, service, u"Notify"_s);
  // A text may have markup there, and these have none.
  call << QCoreApplication::applicationName() << (before == shown_.cend() ? 0U : before.key()) << program
       << notice.title << notice.text.toHtmlEscaped() << QStringList{open, notice.action}
       << QVariantMap{{u"desktop-entry"_s, program}} << -1;
  auto* answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
  connect(answer, &QDBusPendingCallWatcher::finished, this, [this, notice, answer] {
    answer->deleteLater();
    const QDBusPendingReply<uint> number = *answer;
    if (number.isValid())
      shown_.insert(number.value(), notice);
    else
      Q_EMIT refused(notice);
  });
  return true;
}

void DesktopNotices::followAction(uint number, const QString& action) {
  if (action == open && shown_.contains(number)) Q_EMIT chosen(shown_.value(number));
}

void DesktopNotices::forget(uint number, uint) {
  shown_.remove(number);
}

} // namespace amparo::desktop
