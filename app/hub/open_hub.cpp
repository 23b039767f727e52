#include "app/hub/open_hub.h"

#include "app/hub/endpoint.h"
#include "app/hub/key_pair.h"
#include "core/hub/names.h"

#include <QFile>
#include <QFileInfo>

#include <boost/asio/ip/address.hpp>
#include <cstdio>

namespace amparo::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maximumPemBytes = 64 << 10;
constexpr qint64 maximumAddressBytes = 4 << 10;

} // namespace

Result<void> visitAudit(OpenHub& hub, const std::function<void(const AuditEntry&)>& visit) {
  constexpr int atOnce = 500;
  auto people = hub.service->administration();
  for (Row before = 0;;) {
    AMPARO_LET(entries, people.audit(before, atOnce));
    for (const AuditEntry& entry : entries) visit(entry);
    if (entries.size() < size_t(atOnce)) return {};
    before = entries.back().row;
  }
}

void sayNobodyAdministers() {
  fail(Exit::Ok,
       Words::tr("Nobody administers this network from a computer of their own any more; only the hub's "
                 "command line does. Its commands role and invite make another administrator."));
}

namespace {

/// What somebody in an office called a field may be meant for the terminal of whoever reads it here.
QString readable(QString text) {
  for (QChar& c : text)
    if (!isSeen(c) && c != u'\n') c = u'\ufffd';
  return text;
}

} // namespace

void print(const QString& line) {
  std::fputs((readable(line) % u'\n').toUtf8().constData(), stdout);
  std::fflush(stdout);
}

Exit fail(Exit exit, const QString& text) {
  std::fputs((readable(text) % u'\n').toUtf8().constData(), stderr);
  return exit;
}

Exit fail(const Error& error) {
  return fail(exitFor(error.code), sentence(error));
}

Exit failUsage(const QString& text) {
  return fail(Exit::Usage, text);
}

Exit failListen(const QString& text) {
  return failUsage(
      Words::tr("%1 is no address to listen on; write it as IP:port, for instance 0.0.0.0:8743.").arg(text));
}

bool isInDatabase(const DataFolder& folder) {
  return QFile::exists(folder.database());
}

Result<StorePlace> storeIn(const DataFolder& folder) {
  StorePlace place{folder.store(), {}};
  if (isInDatabase(folder)) {
    AMPARO_LET(address, readWholeFile(folder.database(), maximumAddressBytes));
    place.database = QString::fromUtf8(address).trimmed();
  }
  return place;
}

Result<std::unique_ptr<OpenHub>> openNew(const DataFolder& folder) {
  auto hub = std::make_unique<OpenHub>();
  hub->blobs = files::BlobFolder(folder.files());
  AMPARO_LET(place, storeIn(folder));
  AMPARO_LET(store, openStore(place));
  hub->store = std::move(store);
  hub->service = std::make_unique<HubService>(*hub->store, hub->clock, SnapshotShelf(folder.snapshots()));
  return hub;
}

namespace {

Error damaged(const DataFolder& folder) {
  return {ErrorCode::StoreDamaged, {{u"path"_s, folder.store()}}, {}};
}

} // namespace

Error databaseFailed(const QString& why) {
  return {ErrorCode::FileFailed, {{u"path"_s, Words::tr("The database")}}, why};
}

Result<void> checkStoreFile(const DataFolder& folder) {
  if (isInDatabase(folder)) return {};
  AMPARO_TRY(folder.checkAccess());
  const QFileInfo file(folder.store());
  const bool isGone = !file.exists() && folder.isInUse();
  if (isGone || (file.exists() && file.size() == 0)) return damaged(folder);
  return {};
}

Result<std::unique_ptr<OpenHub>> open(const DataFolder& folder) {
  AMPARO_TRY(folder.checkAccess());
  AMPARO_TRY(folder.checkFinished());
  return openBegun(folder);
}

Result<std::unique_ptr<OpenHub>> openBegun(const DataFolder& folder) {
  AMPARO_TRY(checkStoreFile(folder));
  AMPARO_LET(hub, openNew(folder));
  AMPARO_LET(info, hub->service->info());
  if (!info.epochs.now.isNull()) return std::move(hub);
  if (isInDatabase(folder)) return databaseFailed(Words::tr("there is no hub in it"));
  return damaged(folder);
}

Result<std::optional<QByteArray>> pairIn(const QString& key, const QString& certificate) {
  if (!QFile::exists(key) || !QFile::exists(certificate)) return std::optional<QByteArray>();
  AMPARO_LET(keyText, readWholeFile(key, maximumPemBytes));
  AMPARO_LET(certificateText, readWholeFile(certificate, maximumPemBytes));
  const auto fingerprint = fingerprintOf(KeyPair{keyText, certificateText});
  return fingerprint ? std::optional(*fingerprint) : std::nullopt;
}

Result<QByteArray> checkKeys(const DataFolder& folder) {
  AMPARO_LET(present, pairIn(folder.key(), folder.certificate()));
  if (present) return *present;
  Error error{ErrorCode::Malformed, {{u"what"_s, u"key"_s}}, {}};
  AMPARO_LET(moved, pairIn(folder.key(), folder.nextCertificate()));
  if (moved) error.parameters[u"command"_s] = u"use-key"_s;
  return error;
}

Result<KeyPair> keyPairIn(const DataFolder& folder) {
  AMPARO_LET(key, readWholeFile(folder.key(), maximumPemBytes));
  AMPARO_LET(certificate, readWholeFile(folder.certificate(), maximumPemBytes));
  return KeyPair{key, certificate};
}

Result<QByteArray> fingerprintIn(const DataFolder& folder) {
  AMPARO_LET(certificate, readWholeFile(folder.certificate(), maximumPemBytes));
  return fingerprintOf(certificate);
}

/// Where offices reach the hub: what the operator says, or what is listened on when that is one address.
Result<QString> addressFor(HubService& service, const QString& given) {
  if (!given.isEmpty()) return given;
  AMPARO_LET(address, service.setting(addressSetting));
  if (!address.isEmpty()) return address;
  AMPARO_LET(listening, service.setting(listeningSetting));
  AMPARO_LET(listen, service.setting(listenSetting));
  const QString used = listening.isEmpty() ? listen : listening;
  const auto endpoint = parseEndpoint(used);
  boost::system::error_code error;
  if (!endpoint || boost::asio::ip::make_address(endpoint->host.toStdString(), error).is_unspecified())
    return QString();
  return QString(u"https://"_s % used);
}

} // namespace amparo::hub
