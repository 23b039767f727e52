#include "app/hub/commands.h"

#include "app/hub/endpoint.h"
#include "app/hub/key_pair.h"
#include "app/hub/open_hub.h"
#include "core/exchange/library_json.h"
#include "core/files/disk.h"
#include "core/hub/audit.h"
#include "core/hub/names.h"
#include "core/hub/sqlite_hub_store.h"
#include "core/protocol/invitation.h"
#include "ui/texts/network_words.h"
#include "ui/texts/sizes.h"
#include "ui/texts/texts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <cstdio>
#include <sodium.h>

namespace amparo::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr auto usualListen = "127.0.0.1:8743"_L1;
constexpr Milliseconds day = 24LL * 3600 * 1000;

constexpr int courierSecretBytes = 32;

/// The key of the hub's courier bundles; made when there is none yet.
Result<protocol::CourierKey> courierKeyIn(const DataFolder& folder) {
  if (!QFile::exists(folder.courier())) {
    QByteArray secret(courierSecretBytes, Qt::Uninitialized);
    randombytes_buf(secret.data(), size_t(secret.size()));
    AMPARO_TRY(writePrivateFile(folder.courier(), secret));
  }
  AMPARO_LET(secret, readWholeFile(folder.courier(), courierSecretBytes));
  return protocol::courierKeyOf(secret);
}

bool isDatabaseAddress(const QString& text) {
  return text.startsWith(u"postgresql://") || text.startsWith(u"postgres://");
}

/// Whoever is on this machine sees what programs are started with.
bool hasPassword(const QString& database) {
  const QUrl url(database);
  const auto isPassword = [](const auto& item) { return item.first.endsWith(u"password"); };
  const auto said = QUrlQuery(url).queryItems(QUrl::FullyDecoded); // also sslpassword
  return !url.password().isEmpty() || std::any_of(said.begin(), said.end(), isPassword);
}

Exit failAddress(const QString& text) {
  return failUsage(
      Words::tr("%1 is no hub address; write it as https://host or https://host:port.").arg(text));
}

/// A folder for a new hub. Says what to do where there is one already, or one that was begun.
bool isFree(const DataFolder& folder, const QString& whatToDo) {
  if (const auto finished = folder.checkFinished(); !finished) return fail(finished.error()), false;
  if (folder.isInUse())
    failUsage(Words::tr("%1 holds a hub already, and nothing was changed; %2.").arg(folder.path(), whatToDo));
  return !folder.isInUse();
}

Result<void> makeHub(const DataFolder& folder, const InitOptions& options, const QString& name,
                     const QStringList& hosts) {
  AMPARO_TRY(folder.begin(u"init"_s));
  AMPARO_LET(pair, makeKeyPair(hosts));
  AMPARO_TRY(writePrivateFile(folder.key(), pair.key));
  AMPARO_TRY(writePrivateFile(folder.certificate(), pair.certificate));
  if (options.store.isEmpty())
    AMPARO_TRY(writePrivateFile(folder.store(), {})); // made here so that it is private from the first byte
  else
    AMPARO_TRY(writePrivateFile(folder.database(), options.store.toUtf8() + '\n'));
  AMPARO_LET(courier, courierKeyIn(folder));
  AMPARO_LET(hub, openNew(folder));
  AMPARO_LET(before, hub->service->info());
  if (!before.epochs.now.isNull())
    return databaseFailed(
        Words::tr("it is a hub's already; another process of that hub needs a copy of its folder, and what "
                  "an init that was cut off has left there is removed with dropdb and createdb"));
  AMPARO_TRY(hub->service->initialise(name));
  AMPARO_TRY(hub->service->setCourierKey(courier.publicKey));
  if (!options.address.isEmpty()) AMPARO_TRY(hub->service->setSetting(addressSetting, options.address));
  AMPARO_TRY(hub->service->setSetting(listenSetting,
                                      options.listen.isEmpty() ? QString(usualListen) : options.listen));
  return folder.finish();
}

} // namespace

Exit init(const QString& path, const InitOptions& options) {
  const auto name = checkName(options.name, u"name"_s);
  if (!name)
    return fail(
        Exit::Input,
        Words::tr("The name of the hub is empty, or longer than %1 characters; give another one with --name.")
            .arg(maximumNameCharacters));
  if (!options.address.isEmpty() && !isHubAddress(options.address)) return failAddress(options.address);
  if (!options.listen.isEmpty() && !parseEndpoint(options.listen)) return failListen(options.listen);
  if (!options.store.isEmpty() && !isDatabaseAddress(options.store))
    return failUsage(Words::tr("A database is named like this: postgresql://user@host/database; without "
                               "--store, the store is a file in the hub's folder."));
  if (hasPassword(options.store))
    return failUsage(
        Words::tr("Everybody on this machine can read a password on the command line; put it into a "
                  "file for libpq and name that: postgresql://user@host/database?passfile=/path."));
  const DataFolder folder(path);
  if (!isFree(folder, Words::tr("give another folder with --data"))) return Exit::Store;
  if (auto created = folder.create(); !created) return fail(created.error()), Exit::Store;
  QStringList hosts = options.hosts;
  if (!options.address.isEmpty()) hosts.append(QUrl(options.address).host());
  hosts += {u"localhost"_s, u"127.0.0.1"_s};
  hosts.removeDuplicates();
  if (auto made = makeHub(folder, options, *name, hosts); !made) {
    folder.removeFiles();
    return fail(made.error());
  }
  const auto fingerprint = fingerprintIn(folder);
  if (!fingerprint) return fail(fingerprint.error());
  print(Words::tr("The hub “%1” is ready in %2.").arg(*name, path));
  print(Words::tr("Fingerprint of its key (SHA-256): %1").arg(formatFingerprint(*fingerprint)));
  return Exit::Ok;
}

Exit invite(const QString& path, const InviteOptions& options) {
  if (!options.address.isEmpty() && !isHubAddress(options.address)) return failAddress(options.address);
  const DataFolder folder(path);
  auto hub = open(folder);
  if (!hub) return fail(hub.error());
  const auto fingerprint = fingerprintIn(folder);
  if (!fingerprint) return fail(fingerprint.error());
  const auto address = addressFor(*(*hub)->service, options.address);
  if (!address) return fail(address.error());
  if (address->isEmpty())
    return failUsage(Words::tr(
        "The hub listens on every address of this machine; say with --address under which one offices "
        "reach it."));
  const auto made = administer(
      **hub, [&](Administration& people) { return people.invite(options.guest, options.days * day); });
  if (!made) return fail(made.error());
  print(protocol::formatInvitation(
      {QUrl(*address), options.pinsKey ? *fingerprint : QByteArray(), made->secret, made->expires}));
  return Exit::Ok;
}

Exit importLibrary(const QString& path, const QString& file, const QString& office) {
  auto hub = open(DataFolder(path));
  if (!hub) return fail(hub.error());
  const auto bytes = readWholeFile(file, maximumLibraryBytes);
  if (!bytes) return fail(bytes.error());
  const auto library = readLibraryJson(*bytes);
  if (!library) return fail(library.error());
  // The library's own name is the office's, unless another one is given.
  QString name = office;
  for (const QString& language : {u"en"_s, u"es"_s})
    if (name.isEmpty()) name = library->name.value(language);
  if (name.isEmpty() && !library->name.isEmpty()) name = library->name.first();
  const auto report = (*hub)->service->importRecords(library->records, name.isEmpty() ? u"Library"_s : name);
  if (!report) return fail(report.error());
  print(Words::tr("Added: %1. Changed: %2. Unchanged: %3.")
            .arg(report->added)
            .arg(report->changed)
            .arg(report->unchanged));
  return Exit::Ok;
}

Exit snapshot(const QString& path) {
  const DataFolder folder(path);
  auto hub = open(folder);
  if (!hub) return fail(hub.error());
  const std::atomic<bool> cancelled = false;
  const auto made = (*hub)->service->makeSnapshot(cancelled);
  if (!made) return fail(made.error());
  for (const QString& given : {folder.snapshots(), made->path})
    if (const auto is = giveToFolder(given); !is) return fail(is.error());
  print(Words::tr("The snapshot %1 is ready: %2 bytes.").arg(made->name).arg(made->bytes));
  return Exit::Ok;
}

Exit answerCouriers(const QString& path, const QStringList& files, const QString& target, qint64 partBytes) {
  const DataFolder folder(path);
  auto hub = open(folder);
  if (!hub) return fail(hub.error());
  const auto key = courierKeyIn(folder);
  if (!key) return fail(key.error());
  if (const auto made = files::makeFolder(target); !made) return fail(made.error());
  Exit exit = Exit::Ok;
  for (const QString& file : files) {
    const auto answers = [&]() -> Result<QStringList> {
      AMPARO_LET(bytes, readWholeFile(file, protocol::maximumBundleBytes));
      AMPARO_LET(parts, (*hub)->service->answerBundle(bytes, *key, partBytes));
      QStringList written;
      for (size_t i = 0; i < parts.size(); ++i) {
        const QString name =
            QFileInfo(file).completeBaseName() % u"-answer-"_s % QString::number(i + 1) % u".amparo"_s;
        written.append(QDir(target).filePath(name));
        AMPARO_TRY(files::writeWhole(written.last(), parts[i]));
      }
      return written;
    }();
    if (answers) {
      for (const QString& answer : *answers) print(answer);
    } else {
      Error error = answers.error();
      error.parameters[u"path"_s] = file;
      exit = fail(error);
    }
  }
  return exit;
}

Exit limitFiles(const QString& path, std::optional<qint64> fileBytes, std::optional<qint64> officeBytes) {
  auto hub = open(DataFolder(path));
  if (!hub) return fail(hub.error());
  auto limits = (*hub)->files().limits();
  if (!limits) return fail(limits.error());
  limits->fileBytes = fileBytes.value_or(limits->fileBytes);
  limits->officeBytes = officeBytes.value_or(limits->officeBytes);
  if (fileBytes || officeBytes)
    if (auto set = (*hub)->files().setLimits(*limits); !set) return fail(set.error());
  print(
      Words::tr("An attached file has at most %1; all files of an office together have at most %2.")
          .arg(ui::formatSize(limits->fileBytes, QLocale()), ui::formatSize(limits->officeBytes, QLocale())));
  return Exit::Ok;
}

namespace {

QJsonObject statusJson(const HubStatus& status, const FileCounts& files, const QByteArray& fingerprint) {
  QJsonObject records;
  for (const auto& [kind, count] : status.records) records.insert(kind, count);
  QJsonArray offices;
  for (const OfficeSummary& summary : status.offices)
    offices.append(QJsonObject{{u"id"_s, toText(summary.office.id)},
                               {u"name"_s, summary.office.name},
                               {u"records"_s, summary.records}});
  QJsonArray devices;
  for (const Device& device : status.devices)
    devices.append(QJsonObject{{u"device"_s, device.row},
                               {u"name"_s, device.name},
                               {u"person"_s, device.person.name},
                               {u"office"_s, device.office.name},
                               {u"role"_s, protocol::roleName(device.person.role)},
                               {u"revoked"_s, device.revoked},
                               {u"wipe"_s, device.wipe},
                               {u"told"_s, timeText(device.told)},
                               {u"seen"_s, timeText(device.seen)}});
  return {{u"name"_s, status.meta.name},
          {u"epoch"_s, toText(status.meta.epoch)},
          {u"fingerprint"_s, QString::fromLatin1(fingerprint.toHex())},
          {u"head"_s, status.meta.head},
          {u"records"_s, records},
          {u"offices"_s, offices},
          {u"devices"_s, devices},
          {u"files"_s,
           QJsonObject{{u"count"_s, files.files}, {u"bytes"_s, files.bytes}, {u"uploads"_s, files.uploads}}}};
}

QString lastSeen(const Device& device) {
  if (device.revoked) return Words::tr("revoked");
  return device.seen ? Words::tr("seen %1").arg(timeText(device.seen)) : Words::tr("no sync yet");
}

void printStatus(const HubStatus& status, const FileCounts& files, const QByteArray& fingerprint) {
  print(Words::tr("Name: %1").arg(status.meta.name));
  print(Words::tr("Epoch: %1").arg(toText(status.meta.epoch)));
  print(Words::tr("Fingerprint of its key (SHA-256): %1").arg(formatFingerprint(fingerprint)));
  print(Words::tr("Changes accepted: %1").arg(status.meta.head));
  print(Words::tr("Attached files: %1, with %2; uploads under way: %3")
            .arg(files.files)
            .arg(ui::formatSize(files.bytes, QLocale()))
            .arg(files.uploads));
  print(Words::tr("Records:"));
  for (const auto& [kind, count] : status.records)
    print(u"  %1 %2"_s.arg(count, 8).arg(ui::kindName(kind, int(count))));
  print(Words::tr("Offices, with their records:"));
  for (const OfficeSummary& summary : status.offices)
    print(u"  %1 %2"_s.arg(summary.records, 8).arg(summary.office.name));
  print(Words::tr("Devices:"));
  for (const Device& device : status.devices)
    print(u"  %1  "_s.arg(device.row, 4) % device.name % u", "_s % device.person.name % u", "_s %
          device.office.name % u" ("_s % ui::roleLabel(protocol::roleName(device.person.role)) % u"), "_s %
          lastSeen(device));
}

/// What fails is the file that is copied, and not the disk that it is copied to.
bool isOfSource(const Error& error, const QString& source) {
  return error.code == ErrorCode::UnknownRecord || error.code == ErrorCode::Malformed ||
         (error.code == ErrorCode::FileFailed && error.parameters[u"path"_s] == source);
}

/// Brings the files that a copy of a hub's store names, and makes sure that they are what they are called.
/// One that cannot be had is left out, with a word: offices that have it send it again. Whether all are
/// there.
Result<bool> copyFiles(OpenHub& to, const files::BlobFolder& from) {
  AMPARO_LET(wanted, to.files().stored());
  bool whole = true;
  for (const files::Content& content : wanted) {
    if (auto copied = to.files().adopt(content, from); !copied) {
      if (!isOfSource(copied.error(), from.pathOf(content.hash))) return copied.error();
      std::fputs(
          (Words::tr("Left out, because it is missing or damaged: the file %1.").arg(content.hash.toHex()) %
           u'\n')
              .toUtf8()
              .constData(),
          stderr);
      AMPARO_TRY(to.files().forget(content.hash));
      whole = false;
    }
  }
  return whole;
}

/// The last that is copied: what fails before leaves no file behind that is the operator's own.
Result<void> copyConfiguration(const DataFolder& from, const DataFolder& to) {
  if (!QFile::exists(from.configuration())) return {};
  return copyPrivateFile(from.configuration(), to.configuration());
}

/// The keys, also one that is announced.
Result<void> copyKeys(const DataFolder& from, const DataFolder& to) {
  AMPARO_TRY(copyPrivateFile(from.key(), to.key()));
  AMPARO_TRY(copyPrivateFile(from.certificate(), to.certificate()));
  AMPARO_TRY(copyPrivateFile(from.courier(), to.courier()));
  if (QFile::exists(from.nextKey())) AMPARO_TRY(copyPrivateFile(from.nextKey(), to.nextKey()));
  if (!QFile::exists(from.nextCertificate())) return {};
  return copyPrivateFile(from.nextCertificate(), to.nextCertificate());
}

/// Before the copy of a store has its name it says that it is one: cut off at whatever moment, a backup does
/// not serve as the hub that it was.
Result<void> copyStore(OpenHub& hub, const DataFolder& from, const DataFolder& to) {
  AMPARO_LET(store, SqliteHubStore::open(from.store()));
  AMPARO_TRY(store->backUp(to.unfinishedStore()));
  {
    AMPARO_LET(copy, SqliteHubStore::open(to.unfinishedStore()));
    AMPARO_TRY(HubService(*copy, hub.clock).setSetting(backupSetting, timeText(hub.clock.now())));
    AMPARO_TRY(copy->purge()); // the file alone has all of it
  }
  return files::putInPlace(to.unfinishedStore(), to.store());
}

/// Whether all files are there.
Result<bool> copyHub(OpenHub& hub, const DataFolder& from, const DataFolder& to) {
  AMPARO_TRY(to.create());
  AMPARO_TRY(copyKeys(from, to));
  AMPARO_TRY(copyStore(hub, from, to));
  AMPARO_LET(copy, open(to));
  AMPARO_LET(whole, copyFiles(*copy, hub.blobs));
  AMPARO_TRY(copyConfiguration(from, to));
  return whole;
}

Result<void> makeHubOf(const DataFolder& backup, const DataFolder& folder) {
  AMPARO_TRY(backup.checkFinished());
  AMPARO_TRY(checkStoreFile(backup));
  AMPARO_TRY(checkKeys(backup));
  AMPARO_TRY(folder.begin(u"restore"_s));
  AMPARO_TRY(copyKeys(backup, folder));
  if (isInDatabase(backup)) {
    AMPARO_TRY(copyPrivateFile(backup.database(), folder.database()));
  } else {
    AMPARO_TRY(copyPrivateFile(backup.store(), folder.store()));
    AMPARO_LET(store, SqliteHubStore::open(folder.store()));
    if (const auto sound = store->database().checkIntegrity(); !sound) {
      Error error = sound.error();
      // Of the backup it is said, and not of the copy that is not kept.
      if (error.code == ErrorCode::StoreDamaged) error.parameters[u"path"_s] = backup.store();
      return error;
    }
  }
  AMPARO_LET(hub, openBegun(folder));
  AMPARO_TRY(hub->service->startEpoch(act::restore));
  AMPARO_TRY(copyFiles(*hub, files::BlobFolder(backup.files())));
  AMPARO_TRY(hub->service->setSetting(backupSetting, u""_s));
  AMPARO_TRY(copyConfiguration(backup, folder));
  return folder.finish();
}

} // namespace

Exit backUp(const QString& path, const QString& target) {
  const DataFolder folder(path);
  auto hub = open(folder);
  if (!hub) return fail(hub.error());
  const DataFolder copy(target);
  if (folder.contains(target))
    return failUsage(
        Words::tr("%1 is in the hub's own folder, with which it would be lost, and nothing was copied; "
                  "give a folder elsewhere, best on another disk.")
            .arg(target));
  if (!isFree(copy, Words::tr("give another folder for the backup"))) return Exit::Store;
  if (isInDatabase(folder))
    return failUsage(Words::tr("This hub's store is in PostgreSQL, and nothing was copied: back it up with "
                               "pg_dump, and the folder %1 after it.")
                         .arg(path));
  const auto whole = copyHub(**hub, folder, copy);
  if (!whole) {
    copy.removeFiles();
    return fail(whole.error());
  }
  if (auto noted = (*hub)->service->administration().note({.act = act::backUp}); !noted)
    return fail(noted.error());
  print(Words::tr("The backup is in %1. It holds the hub's key: keep it as private as the hub.").arg(target));
  if (const auto told = tellAbsentFiles(**hub); !told) return fail(told.error());
  if (!*whole)
    return fail(Exit::Unsettled,
                Words::tr("The hub itself lacks files, and so does this backup: run repair, and make "
                          "another one when the offices have sent them again."));
  if (const auto sound = checkKeys(folder); !sound) return fail(sound.error());
  return Exit::Ok;
}

Exit restore(const QString& path, const QString& source) {
  const DataFolder backup(source);
  if (const auto access = backup.checkAccess(); !access) return fail(access.error());
  if (!QFile::exists(backup.store()) && !isInDatabase(backup))
    return fail(
        {ErrorCode::FileFailed, {{u"path"_s, source}}, Words::tr("there is no backup of a hub in it")});
  const DataFolder folder(path);
  if (!isFree(folder, Words::tr("move it away, and keep it until the restored hub serves")))
    return Exit::Store;
  if (auto made = makeHubOf(backup, folder); !made) {
    folder.removeFiles();
    return fail(made.error());
  }
  print(Words::tr("The hub is restored in %1. At their next contact, offices send again what the backup does "
                  "not have.")
            .arg(path));
  print(
      Words::tr("What was done to people and computers after that backup was made is undone: an access that "
                "was ended holds again, so does an invitation that was taken back, and what was erased is "
                "there again. Do it once more before the hub serves."));
  if (QFile::exists(folder.nextKey()))
    print(Words::tr("A key was announced when that backup was made. If it has been put into use since, run "
                    "use-key --anyway before the hub serves: offices trust no other one any more."));
  return Exit::Ok;
}

Exit status(const QString& path, bool json) {
  const DataFolder folder(path);
  auto hub = open(folder);
  if (!hub) return fail(hub.error());
  const auto fingerprint = fingerprintIn(folder);
  if (!fingerprint) return fail(fingerprint.error());
  const auto status = (*hub)->service->status();
  if (!status) return fail(status.error());
  const auto files = (*hub)->files().counts();
  if (!files) return fail(files.error());
  if (json)
    print(QString::fromUtf8(
        QJsonDocument(statusJson(*status, *files, *fingerprint)).toJson(QJsonDocument::Compact)));
  else
    printStatus(*status, *files, *fingerprint);
  return Exit::Ok;
}

} // namespace amparo::hub
