#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace amparo::app {

/// Keeps the device's token out of the library file: in the system's keyring where there is one, else in a
/// file beside the store that only its owner may read. A copied library carries no token with it.
/// Blocking; any thread.
class SecretStore {
 public:
  /// `storePath` names the secret: each library has its own. With AMPARO_NO_KEYRING set, always the file.
  explicit SecretStore(QString storePath);

  /// Empty when there is none.
  QByteArray read() const;
  Result<void> write(const QByteArray& secret) const;

 private:
  QString filePath() const { return storePath_ + QStringLiteral(".token"); }

  QString storePath_;
};

} // namespace amparo::app
