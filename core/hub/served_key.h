#pragma once

#include <QByteArray>

#include <mutex>

namespace amparo::hub {

/// The key that devices meet at this process: the SHA-256 of its public half. Another one may be taken while
/// the process serves. From any thread.
class ServedKey {
 public:
  QByteArray fingerprint() const {
    const std::lock_guard lock(mutex_);
    return fingerprint_;
  }

  void set(const QByteArray& fingerprint) {
    const std::lock_guard lock(mutex_);
    fingerprint_ = fingerprint;
  }

 private:
  mutable std::mutex mutex_;
  QByteArray fingerprint_;
};

} // namespace amparo::hub
