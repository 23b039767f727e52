// The hub's key is what offices trust. Another one is announced to every device before it is used, so that
// nobody is locked out.

#include "app/hub/commands.h"
#include "app/hub/key_pair.h"
#include "app/hub/open_hub.h"
#include "core/files/disk.h"
#include "core/hub/audit.h"

#include <QFile>
#include <QUrl>

namespace amparo::hub {

using namespace Qt::StringLiterals;

namespace {

/// What the store tells devices of a key, if it is this one that it tells of.
Result<std::optional<AnnouncedKey>> announcementOf(const QByteArray& fingerprint, OpenHub& hub) {
  AMPARO_LET(setting, hub.service->setting(announcedKeySetting));
  auto key = announcedKeyIn(setting);
  if (key && key->key.fingerprint != fingerprint) key.reset();
  return key;
}

void removeNext(const DataFolder& folder) {
  QFile::remove(folder.nextKey());
  QFile::remove(folder.nextCertificate());
}

Result<void> makeNext(const DataFolder& folder, OpenHub& hub) {
  AMPARO_LET(address, addressFor(*hub.service, {}));
  QStringList hosts{u"localhost"_s, u"127.0.0.1"_s};
  if (const QString host = QUrl(address).host(); !host.isEmpty()) hosts.prepend(host);
  hosts.removeDuplicates();
  AMPARO_LET(pair, makeKeyPair(hosts));
  removeNext(folder); // what is there is no pair
  AMPARO_TRY(writePrivateFile(folder.nextKey(), pair.key));
  return writePrivateFile(folder.nextCertificate(), pair.certificate);
}

/// A pair that lies ready is taken up: it is from a command that was cut off before the store knew of it, or
/// from a store that was put back, and some device may trust it. Nothing when it is announced already.
Result<std::optional<QByteArray>> announce(const DataFolder& folder, OpenHub& hub) {
  AMPARO_LET(found, pairIn(folder.nextKey(), folder.nextCertificate()));
  if (found) {
    AMPARO_LET(known, announcementOf(*found, hub));
    if (known) return std::optional<QByteArray>();
  }
  const auto announced = [&]() -> Result<QByteArray> {
    if (!found) AMPARO_TRY(makeNext(folder, hub));
    AMPARO_LET(fingerprint, pairIn(folder.nextKey(), folder.nextCertificate()));
    if (!fingerprint) return Error{ErrorCode::Malformed, {{u"what"_s, u"key"_s}}, {}};
    const AnnouncedKey key{{*fingerprint, false}, hub.clock.now()};
    AMPARO_TRY(hub.service->setSetting(announcedKeySetting, announcedKeyText(key)));
    return *fingerprint;
  }();
  if (!announced) {
    if (!found) removeNext(folder);
    return announced.error();
  }
  AMPARO_TRY(hub.service->administration().note(
      {.act = act::announceKey, .became = QString::fromLatin1(announced->toHex())}));
  return std::optional(*announced);
}

/// Devices with access that have not exchanged anything since then.
Result<std::vector<Device>> untold(OpenHub& hub, Milliseconds since) {
  AMPARO_LET(status, hub.service->status());
  std::vector<Device> devices;
  for (const Device& device : status.devices)
    if (!device.revoked && device.seen.value_or(0) < since) devices.push_back(device);
  return devices;
}

/// The present pair is kept beside the new one, unless it is none: then what was kept before stays.
Result<void> keepPresent(const DataFolder& folder) {
  AMPARO_LET(present, pairIn(folder.key(), folder.certificate()));
  if (!present) return {};
  AMPARO_LET(pair, keyPairIn(folder));
  AMPARO_TRY(replacePrivateFile(folder.key() % u".before"_s, pair.key));
  return replacePrivateFile(folder.certificate() % u".before"_s, pair.certificate);
}

/// The key first: `nextKeyOf` finds it again in its new place where this is cut off.
Result<void> exchangeFiles(const DataFolder& folder, const QString& nextKey) {
  if (nextKey != folder.key()) {
    AMPARO_TRY(keepPresent(folder));
    AMPARO_TRY(files::putInPlace(nextKey, folder.key()));
  }
  return files::putInPlace(folder.nextCertificate(), folder.certificate());
}

QString nextKeyOf(const DataFolder& folder) {
  return QFile::exists(folder.nextKey()) ? folder.nextKey() : folder.key();
}

Result<void> noteUsed(OpenHub& hub, const QByteArray& fingerprint) {
  AMPARO_TRY(
      hub.service->setSetting(announcedKeySetting, announcedKeyText({{fingerprint, true}, hub.clock.now()})));
  return hub.service->administration().note(
      {.act = act::useKey, .became = QString::fromLatin1(fingerprint.toHex())});
}

/// The announced key is in use, and the store did not take that down.
Result<bool> isUsedUnnoted(const DataFolder& folder, OpenHub& hub) {
  AMPARO_LET(present, pairIn(folder.key(), folder.certificate()));
  if (!present) return false;
  AMPARO_LET(announced, announcementOf(*present, hub));
  return announced && !announced->key.isInUse;
}

Exit sayUsed(OpenHub& hub, const QByteArray& fingerprint) {
  if (const auto noted = noteUsed(hub, fingerprint); !noted) return fail(noted.error());
  print(Words::tr("The hub's key is now (SHA-256): %1").arg(formatFingerprint(fingerprint)));
  print(Words::tr(
      "Restart the hub. Invitations that nobody has used yet name the former key: make them anew."));
  print(Words::tr("Then make a backup: those that there are hold the former key, which whoever has been here "
                  "since does not trust any more."));
  return Exit::Ok;
}

} // namespace

Exit announceKey(const QString& path) {
  const DataFolder folder(path);
  auto hub = open(folder);
  if (!hub) return fail(hub.error());
  const auto sound = checkKeys(folder);
  if (!sound && sound.error().parameters.contains(u"command"_s)) return fail(sound.error());
  const auto fingerprint = announce(folder, **hub);
  if (!fingerprint) return fail(fingerprint.error());
  if (!*fingerprint) return failUsage(Words::tr("A key is announced already; use-key puts it into use."));
  print(Words::tr("From now on every device learns of this key at its next sync (SHA-256): %1")
            .arg(formatFingerprint(**fingerprint)));
  print(Words::tr("Wait until all have been here, then run use-key."));
  return Exit::Ok;
}

Exit useKey(const QString& path, bool anyway) {
  const DataFolder folder(path);
  auto hub = open(folder);
  if (!hub) return fail(hub.error());
  if (!QFile::exists(folder.nextCertificate())) {
    const auto unnoted = isUsedUnnoted(folder, **hub);
    if (!unnoted) return fail(unnoted.error());
    if (!*unnoted) return failUsage(Words::tr("No key is announced; announce-key makes one."));
    const auto present = fingerprintIn(folder);
    return present ? sayUsed(**hub, *present) : fail(present.error());
  }
  const auto next = pairIn(nextKeyOf(folder), folder.nextCertificate());
  if (!next) return fail(next.error());
  const auto announced = *next ? announcementOf(**next, **hub) : Result(std::optional<AnnouncedKey>());
  if (!announced) return fail(announced.error());
  // Who has not been told of this very key would be locked out: nothing helps but to tell them.
  if (!*announced)
    return failUsage(Words::tr("The key that lies ready (hub.next.key, hub.next.crt) was not announced to "
                               "any device, or is damaged, and nothing was changed: run announce-key, and "
                               "use-key when all have been here."));
  const auto missing = untold(**hub, (*announced)->since);
  if (!missing) return fail(missing.error());
  if (!missing->empty() && !anyway) {
    for (const Device& device : *missing)
      print(u"  %1  "_s.arg(device.row, 4) % device.name % u", "_s % device.person.name % u", "_s %
            device.office.name);
    return fail(
        Exit::Unsettled,
        Words::tr("These devices have not been here since, and would not reach the hub any more. Wait "
                  "for them, end their access, or give --anyway and invite them again."));
  }
  if (auto exchanged = exchangeFiles(folder, nextKeyOf(folder)); !exchanged) return fail(exchanged.error());
  return sayUsed(**hub, **next);
}

} // namespace amparo::hub
