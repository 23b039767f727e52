#include "app/common/secret_store.h"

#include "core/files/disk.h"

#include <QEventLoop>
#include <QFileInfo>

#if __has_include(<qt6keychain/keychain.h>)
#include <qt6keychain/keychain.h>
#else
#include <keychain.h>
#endif

namespace amparo::app {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maximumSecretBytes = 4096;

bool useKeyring() {
  return !qEnvironmentVariableIsSet("AMPARO_NO_KEYRING");
}

/// Runs a keyring job to its end.
template<class Job> void finish(Job& job) {
  QEventLoop loop;
  QObject::connect(&job, &QKeychain::Job::finished, &loop, &QEventLoop::quit);
  job.setAutoDelete(false);
  job.start();
  loop.exec();
}

Result<void> remove(const QString& key, const QString& path) {
  if (QFile file(path); file.exists() && !file.remove())
    return Error{ErrorCode::FileFailed, {{u"path"_s, path}}, file.errorString()};
  if (!useKeyring()) return {};
  QKeychain::DeletePasswordJob job(u"org.amparo.Amparo"_s);
  job.setKey(key);
  finish(job); // that there is none, or no keyring, is as well
  return {};
}

} // namespace

SecretStore::SecretStore(QString storePath)
    : storePath_(QFileInfo(storePath).absoluteFilePath()) {}

QByteArray SecretStore::read() const {
  if (QFile file(filePath()); file.open(QFile::ReadOnly)) return file.read(maximumSecretBytes);
  if (!useKeyring()) return {};
  QKeychain::ReadPasswordJob job(u"org.amparo.Amparo"_s);
  job.setKey(storePath_);
  finish(job);
  return job.error() == QKeychain::NoError ? job.binaryData() : QByteArray();
}

/// An empty secret is none: where it was is forgotten.
Result<void> SecretStore::write(const QByteArray& secret) const {
  if (secret.isEmpty()) return remove(storePath_, filePath());
  if (useKeyring()) {
    QKeychain::WritePasswordJob job(u"org.amparo.Amparo"_s);
    job.setKey(storePath_);
    job.setBinaryData(secret);
    finish(job);
    if (job.error() == QKeychain::NoError) {
      QFile::remove(filePath());
      return {};
    }
  }
  return files::writePrivately(filePath(), secret);
}

} // namespace amparo::app
