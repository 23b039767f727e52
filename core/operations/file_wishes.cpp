#include "core/operations/file_wishes.h"

namespace amparo {

Result<void> setFilePolicy(Store& store, const FilePolicy& policy) {
  sqlite::Transaction transaction(store.database());
  store.files().setPolicy(policy);
  return transaction.commit();
}

Result<void> setKeeping(Store& store, const Sha256& hash, Keeping keeping) {
  sqlite::Transaction transaction(store.database());
  FileState state = store.files().find(hash);
  state.keeping = keeping;
  if (keeping == Keeping::WhenAsked && state.here && state.sending != Sending::Waits) {
    AMPARO_TRY(store.blobs().remove(hash));
    state.here = false;
    state.asked = false;
  }
  store.files().put(state);
  return transaction.commit();
}

Result<void> askFor(Store& store, const Sha256& hash) {
  sqlite::Transaction transaction(store.database());
  FileState state = store.files().find(hash);
  state.asked = !state.here;
  state.tries = 0;
  state.error.reset();
  store.files().put(state);
  return transaction.commit();
}

} // namespace amparo
