#include "app/hub/server/route.h"

#include "core/protocol/blob_protocol.h"
#include "core/protocol/sync_protocol.h"

namespace amparo::hub {

namespace {

bool isWithin(std::string_view path, std::string_view folder) {
  return path == folder || (path.starts_with(folder) && path[folder.size()] == '/');
}

} // namespace

Route routeOf(std::string_view path) {
  using namespace protocol;
  if (path == http::exchangePath) return Route::Exchange;
  if (path == http::waitPath) return Route::Wait;
  if (path == http::hubPath) return Route::Hub;
  if (path == http::enrolPath) return Route::Enroll;
  if (path.starts_with(http::historyPath)) return Route::History;
  if (path.starts_with(http::snapshotPath)) return Route::Snapshot;
  if (path.starts_with(http::blobsPath)) return Route::Blobs;
  if (isWithin(path, http::filesPath)) return Route::Files;
  if (isWithin(path, "/v1/admin")) return Route::Admin;
  return path == "/healthz" ? Route::Health : Route::None;
}

} // namespace amparo::hub
