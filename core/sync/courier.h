#pragma once

#include "core/protocol/bundle.h"
#include "core/sync/sync_run.h"

namespace amparo::sync {

/// A sync by hand: files for the hub, and the hub's answers, on whatever carries them. Files may be lost,
/// come late, in any order and any number of times; a sync over a link may happen in between.
class Courier {
 public:
  /// `token`: the device's, as enrolment gave it.
  Courier(Store& store, const Clock& clock, const QByteArray& token, SyncRun::Hooks hooks = {});

  struct Written {
    QStringList paths;
    qint64 changes = 0; ///< that wait for the hub's answer
  };

  /// Writes what waits, and how much this library has, into files of about `partBytes` in a folder; the hub
  /// answers each. NotEnrolled; FileFailed and StoreFull (path).
  Result<Written> write(const QString& folder, qint64 partBytes);

  struct Taken {
    Report report;
    int kept = 0; ///< files that came before those they follow, and are taken once these are here
  };

  /// Takes an answer, and those kept from before that follow it. NotEnrolled; FileFailed; TooLarge; Malformed
  /// (what: bundle) when it is none, is cut short or altered, or is not from this library's hub; Forbidden
  /// (action: bundle) when it is for somebody else: then nothing of it is taken.
  Result<Taken> take(const QString& path);
  /// The same of several, one after the other, until one is not taken.
  Result<Taken> take(const QStringList& paths);

 private:
  Result<void> checkMembership() const;
  Result<protocol::Bundle> read(const QString& path) const;
  bool follows(const protocol::BundleHead& head) const;
  Result<void> apply(const protocol::Bundle& bundle, Taken& taken);
  Result<void> keep(const QString& path, const protocol::BundleHead& head) const;
  /// Takes one of the kept files that has become possible; false when there is none.
  Result<bool> takeKept(Taken& taken);

  QString keptFolder() const { return store_.path() + QStringLiteral(".courier"); }

  Store& store_;
  const Clock& clock_;
  protocol::CourierKey key_;
  SyncRun::Hooks hooks_;
};

} // namespace amparo::sync
