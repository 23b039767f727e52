#pragma once

#include "app/hub/data_folder.h"
#include "app/hub/sentences.h"
#include "app/hub/server/tls_context.h"
#include "core/hub/hub_service.h"
#include "core/hub/store_place.h"

namespace amparo::hub {

/// The operator's choices, as they are called in the store.
inline const QString addressSetting = QStringLiteral("address");
inline const QString listenSetting = QStringLiteral("listen");
inline const QString listeningSetting = QStringLiteral("listening"); ///< in fact, since the last start
/// When this store was written as a backup; empty: it is a hub's.
inline const QString backupSetting = QStringLiteral("backup");

/// The hub in a folder, for a command.
struct OpenHub {
  std::unique_ptr<HubStore> store;
  SystemClock clock;
  std::unique_ptr<HubService> service;
  files::BlobFolder blobs{QString()};

  FileService files() { return service->files(blobs); }
};

bool isInDatabase(const DataFolder& folder);
Result<StorePlace> storeIn(const DataFolder& folder);
/// With whatever is in the store, or nothing.
Result<std::unique_ptr<OpenHub>> openNew(const DataFolder& folder);
/// A database that nobody has put anything back into would otherwise be served as an empty hub: FileFailed;
/// so would a file that a full disk or a copy that was cut off has left empty, or that is gone while the keys
/// are there: StoreDamaged. FileFailed where the hub was begun and is not finished.
Result<std::unique_ptr<OpenHub>> open(const DataFolder& folder);
/// The same for whoever is making it.
Result<std::unique_ptr<OpenHub>> openBegun(const DataFolder& folder);
/// What open() says of a file. FileFailed where it cannot be looked at.
Result<void> checkStoreFile(const DataFolder& folder);
Error databaseFailed(const QString& why);

/// The fingerprint of a key and its certificate in two files; nothing where they are no such pair, as after a
/// disk was full or a command was cut off. FileFailed for what is there and cannot be read.
Result<std::optional<QByteArray>> pairIn(const QString& key, const QString& certificate);
/// The same of the hub's own. Malformed where they are no pair, with `command` where use-key was cut off;
/// FileFailed.
Result<QByteArray> checkKeys(const DataFolder& folder);
/// Reads the hub's key and its certificate.
Result<KeyPair> keyPairIn(const DataFolder& folder);
Result<QByteArray> fingerprintIn(const DataFolder& folder);

/// Where offices reach the hub: what the operator says, or what is listened on when that is one address;
/// empty: nobody has said.
Result<QString> addressFor(HubService& service, const QString& given);

/// All of the audit log, the newest first.
Result<void> visitAudit(OpenHub& hub, const std::function<void(const AuditEntry&)>& visit);

void sayNobodyAdministers();

/// Does an act upon people or computers; says so on standard error where it takes the last administrator from
/// the network.
template<class Act> auto administer(OpenHub& hub, Act act) {
  Administration people = hub.service->administration();
  const auto before = people.isAdministered();
  auto acted = act(people);
  if (acted && before && *before)
    if (const auto after = people.isAdministered(); after && !*after) sayNobodyAdministers();
  return acted;
}

/// A line on standard output.
void print(const QString& line);
/// Says on standard error what went wrong, and gives the status to end with.
Exit fail(const Error& error);
Exit fail(Exit exit, const QString& text);
Exit failUsage(const QString& text);
Exit failListen(const QString& text);

} // namespace amparo::hub
