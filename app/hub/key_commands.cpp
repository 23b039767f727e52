// The hub's key is what offices trust. Another one is announced to every device before it is used, so that
// nobody is locked out.

#include "app/hub/commands.h"
#include "app/hub/key_pair.h"
#include "app/hub/open_hub.h"
#include "core/hub/audit.h"

#include <QFile>
#include <QUrl>

namespace amparo::hub {

using namespace Qt::StringLiterals;

namespace {

Result<QByteArray> announce(const DataFolder& folder, OpenHub& hub) {
  AMPARO_LET(address, addressFor(*hub.service, {}));
  QStringList hosts{u"localhost"_s, u"127.0.0.1"_s};
  if (const QString host = QUrl(address).host(); !host.isEmpty()) hosts.prepend(host);
  hosts.removeDuplicates();
  AMPARO_LET(pair, makeKeyPair(hosts));
  AMPARO_LET(fingerprint, fingerprintOf(pair.certificate));
  AMPARO_TRY(writePrivateFile(folder.nextKey(), pair.key));
  AMPARO_TRY(writePrivateFile(folder.nextCertificate(), pair.certificate));
  const AnnouncedKey key{{fingerprint, false}, hub.clock.now()};
  AMPARO_TRY(hub.service->setSetting(announcedKeySetting, announcedKeyText(key)));
  AMPARO_TRY(hub.service->administration().note(
      {.act = act::announceKey, .became = QString::fromLatin1(fingerprint.toHex())}));
  return fingerprint;
}

/// Devices with access that have not exchanged anything since the key was announced.
Result<std::vector<Device>> untold(OpenHub& hub) {
  AMPARO_LET(setting, hub.service->setting(announcedKeySetting));
  const Milliseconds since = announcedKeyIn(setting).value_or(AnnouncedKey()).since;
  AMPARO_LET(status, hub.service->status());
  std::vector<Device> devices;
  for (const Device& device : status.devices)
    if (!device.revoked && device.seen.value_or(0) < since) devices.push_back(device);
  return devices;
}

/// The files of the announced key take the place of those of the present one, which are kept beside them.
Result<void> exchangeFiles(const DataFolder& folder) {
  const auto move = [](const QString& from, const QString& to) -> Result<void> {
    QFile::remove(to);
    QFile file(from);
    if (!file.rename(to)) return Error{ErrorCode::FileFailed, {{u"path"_s, from}}, file.errorString()};
    return {};
  };
  AMPARO_TRY(move(folder.key(), folder.key() % u".before"_s));
  AMPARO_TRY(move(folder.certificate(), folder.certificate() % u".before"_s));
  AMPARO_TRY(move(folder.nextKey(), folder.key()));
  return move(folder.nextCertificate(), folder.certificate());
}

} // namespace

Exit announceKey(const QString& path) {
  const DataFolder folder(path);
  auto hub = open(folder);
  if (!hub) return fail(hub.error());
  if (QFile::exists(folder.nextKey()))
    return failUsage(Words::tr("A key is announced already; use-key puts it into use."));
  const auto fingerprint = announce(folder, **hub);
  if (!fingerprint) return fail(fingerprint.error());
  print(Words::tr("From now on every device learns of this key at its next sync (SHA-256): %1")
            .arg(formatFingerprint(*fingerprint)));
  print(Words::tr("Wait until all have been here, then run use-key."));
  return Exit::Ok;
}

Exit useKey(const QString& path, bool anyway) {
  const DataFolder folder(path);
  auto hub = open(folder);
  if (!hub) return fail(hub.error());
  if (!QFile::exists(folder.nextKey()) || !QFile::exists(folder.nextCertificate()))
    return failUsage(Words::tr("No key is announced; announce-key makes one."));
  const auto missing = untold(**hub);
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
  if (auto exchanged = exchangeFiles(folder); !exchanged) return fail(exchanged.error());
  const auto fingerprint = fingerprintIn(folder);
  if (!fingerprint) return fail(fingerprint.error());
  const auto noted = [&]() -> Result<void> {
    AMPARO_TRY((*hub)->service->setSetting(announcedKeySetting,
                                           announcedKeyText({{*fingerprint, true}, (*hub)->clock.now()})));
    return (*hub)->service->administration().note(
        {.act = act::useKey, .became = QString::fromLatin1(fingerprint->toHex())});
  }();
  if (!noted) return fail(noted.error());
  print(Words::tr("The hub's key is now (SHA-256): %1").arg(formatFingerprint(*fingerprint)));
  print(Words::tr(
      "Restart the hub. Invitations that nobody has used yet name the former key: make them anew."));
  print(Words::tr("Then make a backup: those that there are hold the former key, which whoever has been here "
                  "since does not trust any more."));
  return Exit::Ok;
}

} // namespace amparo::hub
