#include "core/sync/wipe.h"

#include "core/store/erase.h"

namespace amparo::sync {

using namespace Qt::StringLiterals;

namespace {

Result<void> eraseAll(const QString& storePath, HubAccess& access) {
  AMPARO_TRY(eraseStore(storePath));
  AMPARO_TRY(access.writeToken({}));
  return forgetErasure(storePath);
}

} // namespace

bool isWipeOrder(const Error& error) {
  return error.code == ErrorCode::DeviceRevoked && error.parameters.value(u"wipe"_s).toBool();
}

void noteWipeOrder(const QString& storePath) {
  // A disk without room for a note is no reason to leave anything on it.
  (void)noteErasure(storePath);
}

Error wipe(const QString& storePath, HubAccess& access) {
  noteWipeOrder(storePath);
  Error told{ErrorCode::DeviceRevoked, {{u"wipe"_s, true}}, {}};
  if (const auto erased = eraseAll(storePath, access); !erased) {
    told.parameters.insert(u"left"_s, erased.error().parameters.value(u"path"_s, storePath));
    told.detail = describe(erased.error());
  } else {
    told.parameters.insert(u"erased"_s, true);
  }
  return told;
}

std::optional<Error> finishWipe(const QString& storePath, HubAccess& access) {
  if (!isErasureDue(storePath)) return std::nullopt;
  return wipe(storePath, access);
}

} // namespace amparo::sync
