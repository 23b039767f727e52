#pragma once

#include "core/hub/hub_store.h"

namespace amparo::test {

/// A record's whole history, oldest first.
inline std::vector<hub::Revision> revisionsOf(hub::HubStore& store, hub::Row record) {
  std::vector<hub::Revision> revisions;
  store.visitRevisions(record, 0, [&](const hub::Revision& revision) {
    revisions.push_back(revision);
    return true;
  });
  return revisions;
}

} // namespace amparo::test
