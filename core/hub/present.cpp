#include "core/hub/present.h"

namespace amparo::hub {

namespace {

/// Of more devices than this nothing is kept: each takes some 500 bytes, in every thread.
constexpr qsizetype maximumDevices = 10'000;

} // namespace

bool Present::isValid(HubStore& store, Moment asked) {
  if (version_.isEmpty()) return false;
  if (checked_ >= asked) return true;
  const Moment now = Moment::clock::now();
  QByteArray version;
  const auto read = store.snapshot([&]() -> Result<void> {
    version = store.version();
    return {};
  });
  if (!read || version != version_) {
    *this = {};
    return false;
  }
  checked_ = now;
  return true;
}

void Present::note(const QByteArray& version, const Meta& meta, const Device& device, const Digest& digest) {
  if (version.isEmpty()) return;
  if (version != version_) *this = {};
  version_ = version;
  meta_ = meta;
  if (devices_.size() < maximumDevices) devices_.insert(device.tokenHash, device);
  digests_.insert(device.office.row, digest);
}

const Device* Present::device(const QByteArray& tokenHash) const {
  const auto found = devices_.constFind(tokenHash);
  return found == devices_.constEnd() ? nullptr : &*found;
}

const Digest* Present::digestFor(Row office) const {
  const auto found = digests_.constFind(office);
  return found == digests_.constEnd() ? nullptr : &*found;
}

} // namespace amparo::hub
