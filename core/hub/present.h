#pragma once

#include "core/hub/hub_store.h"

#include <QHash>

#include <chrono>

namespace amparo::hub {

using Moment = std::chrono::steady_clock::time_point;

/// What exchanges with nothing new need of a store, as it was read while the store had one version. Most that
/// hubs are asked is of this kind, and then a store has to say one thing for all who wait: that it is still
/// the same.
class Present {
 public:
  /// The store has not changed from what is known here, and did not before `asked`. Asks it where that is not
  /// known of an earlier call. Otherwise nothing is known any more.
  bool isValid(HubStore& store, Moment asked);

  /// What one exchange has read, in a snapshot of this version.
  void note(const QByteArray& version, const Meta& meta, const Device& device, const Digest& digest);

  const Meta& meta() const { return meta_; }

  /// Nothing where it is not known.
  const Device* device(const QByteArray& tokenHash) const;
  /// Of all that an office sees.
  const Digest* digestFor(Row office) const;

 private:
  QByteArray version_; ///< empty: nothing is known
  Moment checked_;     ///< the store had this version then, or later
  Meta meta_;
  QHash<QByteArray, Device> devices_;
  QHash<Row, Digest> digests_;
};

} // namespace amparo::hub
