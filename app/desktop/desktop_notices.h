#pragma once

#include "ui/notice.h"

#include <QHash>
#include <QObject>

namespace amparo::desktop {

/// Notices by way of the service that desktops have for them (freedesktop.org, Desktop Notifications
/// Specification 1.2). Nothing here waits for it.
class DesktopNotices final : public QObject {
  Q_OBJECT

 public:
  /// Shows it in place of what was told of the same before; false: there is no such service.
  bool show(const ui::Notice& notice);

 Q_SIGNALS:
  /// The person wants to see what it is about.
  void chosen(const amparo::ui::Notice& notice);
  /// The service did not take it after all.
  void refused(const amparo::ui::Notice& notice);

 private Q_SLOTS:
  void followAction(uint number, const QString& action);
  void forget(uint number, uint reason);

 private:
  bool connectService();

  bool connected_ = false;
  QHash<uint, ui::Notice> shown_; ///< by the service's numbers
};

} // namespace amparo::desktop
