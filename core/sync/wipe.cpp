#include "core/sync/wipe.h"

#include "core/store/erase.h"

namespace amparo::sync {

bool isWipeOrder(const Error& error) {
  return error.code == ErrorCode::DeviceRevoked && error.parameters.value(QStringLiteral("wipe")).toBool();
}

Result<void> wipe(const QString& storePath, HubAccess& access) {
  AMPARO_TRY(eraseStore(storePath));
  return access.writeToken({});
}

} // namespace amparo::sync
