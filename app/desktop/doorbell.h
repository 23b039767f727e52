#pragma once

#include <QLocalServer>
#include <QStringList>

namespace amparo::desktop {

/// One desktop has a library open. Whoever starts another on it, from a link or a file, hands over what is
/// wanted, and the one that is there comes to the front.
class Doorbell final : public QObject {
  Q_OBJECT

 public:
  /// For the desktop that holds the lock of this folder.
  explicit Doorbell(const QString& folder);

  /// Hands over to the desktop that has the folder open; false when none answers.
  static bool ring(const QString& folder, const QStringList& wanted);

 Q_SIGNALS:
  void rung(const QStringList& wanted);

 private:
  void answer(class QLocalSocket* visitor);

  QLocalServer server_;
};

} // namespace amparo::desktop
