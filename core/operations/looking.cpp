#include "core/operations/looking.h"

namespace amparo {

std::optional<Look> lookedAt(Store& store, const QString& list, Milliseconds now) {
  if (const auto look = store.looks().find(list)) return look;
  if (store.syncState().membership() && !store.syncState().lastSuccess()) return std::nullopt;
  const Look look{store.looks().newest(), now};
  store.looks().put(list, look);
  return look;
}

} // namespace amparo
