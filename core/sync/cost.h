#pragma once

#include "core/protocol/sync_protocol.h"
#include "core/store/store.h"
#include "core/sync/file_plan.h"

namespace amparo::sync {

/// What a sync would move, as far as both sides know beforehand: bytes before TLS.
struct Cost {
  qint64 changesToSend = 0;
  qint64 bytesToSend = 0;
  qint64 recordsToReceive = 0;
  qint64 bytesToReceive = 0;
  FileProgress files; ///< those known of; records that come may name more

  /// Without attached files.
  qint64 textBytes() const { return bytesToSend + bytesToReceive; }

  qint64 fileBytes() const { return files.bytesToSend + files.bytesToFetch; }

  bool operator==(const Cost&) const = default;
};

/// Asks the hub, in one small request. Fails as SyncProtocol::news(), as the store does, and NotEnrolled.
Result<Cost> costOf(Store& store, protocol::SyncProtocol& hub, Milliseconds now);

} // namespace amparo::sync
