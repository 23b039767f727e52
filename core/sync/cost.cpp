#include "core/sync/cost.h"

namespace amparo::sync {

namespace {

/// Frames are about so much smaller than what is in them.
constexpr qint64 compression = 3;
/// A request that says hardly anything, and the answer to it.
constexpr qint64 emptyRequest = 100;

} // namespace

Result<Cost> costOf(Store& store, protocol::SyncProtocol& hub, Milliseconds now) {
  if (!store.syncState().membership()) return Error{ErrorCode::NotEnrolled, {}, {}};
  Cost cost;
  cost.changesToSend = store.outbox().unsafeCount();
  cost.bytesToSend = emptyRequest + store.outbox().unsafeBytes() / compression;
  // An attachment that goes with this sync has its file follow at once.
  std::vector<NamedFile> named = store.files().named();
  for (NamedFile& file : named) file.accepted = file.accepted || !file.deleted;
  cost.files = progressOf(planFiles(named, store.files().all(), store.files().policy(), now), store.blobs());
  AMPARO_TRY(store.database().takeFailure());
  AMPARO_LET(news, hub.news(store.syncState().epoch(), store.syncState().cursor(), 0));
  cost.recordsToReceive = news.records;
  cost.bytesToReceive = emptyRequest + news.bytes;
  return cost;
}

} // namespace amparo::sync
