#pragma once

#include "core/hub/hub_store.h"

namespace amparo::hub {

/// Where a hub's store is.
struct StorePlace {
  QString file;     ///< SQLite's
  QString database; ///< PostgreSQL's address, which may hold a password; empty: it is the file
};

/// As SqliteHubStore::open() and PostgresHubStore::open(). The cache is SQLite's.
Result<std::unique_ptr<HubStore>> openStore(const StorePlace& place, int cacheKibibytes = 4096);

/// Hears of what other processes write to a store.
class StoreNews {
 public:
  virtual ~StoreNews() = default;

  /// Is readable when there may be something to take.
  virtual int socket() const = 0;
  /// Whether anything was written since the last call. After a failure nothing more is heard.
  virtual Result<bool> take() = 0;
};

/// Null where processes do not tell each other: with a file. Fails as the store does.
Result<std::shared_ptr<StoreNews>> listenTo(const StorePlace& place);

} // namespace amparo::hub
