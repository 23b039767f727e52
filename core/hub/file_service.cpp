#include "core/hub/file_service.h"

#include "core/files/disk.h"
#include "core/hub/audit.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <iterator>
#include <set>

namespace amparo::hub {

using namespace Qt::StringLiterals;

namespace {

const QString fileBytesSetting = u"file_bytes"_s;
const QString officeBytesSetting = u"office_bytes"_s;
const QString discardSetting = u"discard_requested"_s; ///< SHA-256, with spaces between them
/// More than any office has to send in the time for which uploads are kept.
constexpr qint64 maximumOfficeUploads = 20'000;
constexpr int waitWithUploadsSeconds = 3600;
constexpr Milliseconds forgottenKept = 24LL * 3600 * 1000;

Error unknown(const QString& name) {
  return {ErrorCode::UnknownRecord, {{u"id"_s, name}}, {}};
}

QString limitsText(const FileLimits& limits) {
  return QString::number(limits.fileBytes) % u'/' % QString::number(limits.officeBytes);
}

Error tooLarge(const QString& what, qint64 limit) {
  return {ErrorCode::TooLarge, {{u"what"_s, what}, {u"limit"_s, limit}}, {}};
}

/// What takes long may end when there is no access any more.
Result<void> hasAccess(HubStore& store, const Device& device) {
  const auto now = store.device(device.row);
  if (!now || now->revoked) return Error{ErrorCode::DeviceRevoked, {}, {}};
  return {};
}

} // namespace

QString partName(const UploadId& id) {
  return QString::fromLatin1(id.toBytes().toHex());
}

std::optional<UploadId> uploadNamed(QStringView name) {
  if (name.size() != 2 * UploadId::size) return std::nullopt;
  const auto id = UploadId::fromBytes(QByteArray::fromHex(name.toLatin1()));
  return id && partName(*id) == name ? id : std::nullopt;
}

Result<FileLimits> FileService::limits() {
  FileLimits limits;
  AMPARO_TRY(store_.snapshot([&]() -> Result<void> {
    if (const auto bytes = store_.setting(fileBytesSetting)) limits.fileBytes = bytes->toLongLong();
    if (const auto bytes = store_.setting(officeBytesSetting)) limits.officeBytes = bytes->toLongLong();
    return {};
  }));
  return limits;
}

Result<void> FileService::setLimits(const FileLimits& limits) {
  AMPARO_LET(before, this->limits());
  return store_.transact([&]() -> Result<void> {
    store_.addAudit(
        {.at = clock_.now(), .act = act::setLimits, .was = limitsText(before), .became = limitsText(limits)});
    store_.setSetting(fileBytesSetting, QString::number(limits.fileBytes));
    store_.setSetting(officeBytesSetting, QString::number(limits.officeBytes));
    return {};
  });
}

Result<files::Content> FileService::find(const Device& device, const Sha256& hash) {
  std::optional<StoredBlob> blob;
  AMPARO_TRY(store_.snapshot([&]() -> Result<void> {
    if (store_.files().mayFetch(device.office.row, hash)) blob = store_.files().blob(hash);
    return {};
  }));
  if (!blob || !folder_.has(blob->content)) return unknown(hash.toHex());
  return blob->content;
}

UploadStatus FileService::statusOf(const StoredUpload& upload) const {
  const qint64 offset = upload.done ? upload.content.size : folder_.partSize(partName(upload.id));
  return {upload.id, offset, upload.content.size, upload.metadata, upload.expires};
}

Result<UploadStatus> FileService::begin(const Device& device, const UploadRequest& request) {
  if (device.person.role == protocol::Role::Reader)
    return Error{ErrorCode::Forbidden, {{u"action"_s, u"create"_s}}, {}};
  AMPARO_LET(allowed, limits());
  const auto& content = request.content;
  if (content.size > allowed.fileBytes) return tooLarge(u"file"_s, allowed.fileBytes);
  const bool isHere = folder_.has(content);
  StoredUpload upload;
  AMPARO_TRY(store_.transact([&]() -> Result<void> {
    AMPARO_TRY(hasAccess(store_, device));
    HubFileStore& files = store_.files();
    const Row office = device.office.row;
    auto blob = files.blob(content.hash);
    const bool known = isHere && blob && blob->content == content &&
                       (files.isHolder(content.hash, office) || files.mayFetch(office, content.hash));
    if (!known && files.officeBytes(office) + content.size > allowed.officeBytes)
      return tooLarge(u"office"_s, allowed.officeBytes);
    if (files.uploadsOf(office) >= maximumOfficeUploads)
      return Error{ErrorCode::HubBusy, {{u"seconds"_s, waitWithUploadsSeconds}}, {}};
    if (known) {
      files.addHolder(content.hash, office, HubFileStore::Holds::Seen, clock_.now());
      blob->stored = clock_.now(); // the record that names it may be on its way
      files.putBlob(*blob);
    }
    // However often it is announced, what is done from the start is one upload.
    const auto id = known ? namedId<UploadId>(QByteArray("upload/" + QByteArray::number(office) + '/' +
                                                         content.hash.toHex().toLatin1()))
                          : randomId<UploadId>();
    upload = {id, office, content, request.metadata, known, clock_.now() + uploadsKept, device.row};
    files.putUpload(upload);
    return {};
  }));
  // A file without bytes has arrived whole.
  if (content.size == 0 && !upload.done) return settle(device, upload.id);
  return statusOf(upload);
}

Result<StoredUpload> FileService::find(const Device& device, const UploadId& id) {
  std::optional<StoredUpload> upload;
  AMPARO_TRY(store_.snapshot([&]() -> Result<void> {
    AMPARO_TRY(hasAccess(store_, device));
    upload = store_.files().upload(id);
    return {};
  }));
  if (!upload) folder_.removePart(partName(id)); // erased while more of it came
  if (!upload || upload->office != device.office.row || clock_.now() >= upload->expires)
    return unknown(partName(id));
  return *upload;
}

Result<UploadStatus> FileService::status(const Device& device, const UploadId& id) {
  AMPARO_LET(upload, find(device, id));
  if (!upload.done) folder_.takeUp(partName(id));
  const UploadStatus status = statusOf(upload);
  // The hub ended between the last byte and its file. Who hears that all bytes are here sends none any more.
  if (!upload.done && status.offset == status.size) return settle(device, id);
  return status;
}

Result<UploadStatus> FileService::append(const Device& device, const UploadId& id, qint64 offset,
                                         QByteArrayView bytes) {
  AMPARO_LET(upload, find(device, id));
  UploadStatus status = statusOf(upload);
  if (offset != status.offset) return Error{ErrorCode::HubRefused, {{u"status"_s, 409}}, {}};
  if (bytes.size() > status.size - offset) return tooLarge(u"file"_s, status.size);
  if (upload.done || bytes.isEmpty()) return status;
  AMPARO_TRY(folder_.append(partName(id), offset, bytes));
  status.offset += bytes.size();
  return status;
}

Result<UploadStatus> FileService::settle(const Device& device, const UploadId& id) {
  AMPARO_LET(upload, find(device, id));
  if (upload.done) {
    folder_.removePart(partName(id)); // that another connection brought again
    return statusOf(upload);
  }
  const UploadStatus status = statusOf(upload);
  const bool whole = status.offset == status.size;
  if (!whole) AMPARO_TRY(folder_.flush(partName(id)));
  const Result<void> finished = whole ? folder_.finish(partName(id), upload.content) : Result<void>();
  const bool wrong = !finished && finished.error().code == ErrorCode::Malformed;
  if (!finished && !wrong) return finished.error();
  const auto noted = store_.transact([&]() -> Result<void> {
    AMPARO_TRY(hasAccess(store_, device));
    HubFileStore& files = store_.files();
    // Another connection may have settled or cancelled it meanwhile.
    const auto now = files.upload(id);
    if (!now) return unknown(partName(id));
    upload = *now;
    if (upload.done) return {};
    if (wrong) {
      files.removeUpload(id);
      return {};
    }
    upload.expires = clock_.now() + uploadsKept;
    upload.done = whole;
    files.putUpload(upload);
    if (!whole) return {};
    files.addHolder(upload.content.hash, upload.office, HubFileStore::Holds::Sent, clock_.now());
    if (!files.blob(upload.content.hash)) files.putBlob({upload.content, upload.office, clock_.now()});
    return {};
  });
  // Cancelled, or erased, or without access any more, while its file was put in place.
  const bool isOver = !noted && (noted.error().code == ErrorCode::UnknownRecord ||
                                 noted.error().code == ErrorCode::DeviceRevoked);
  if (isOver && whole && !wrong) AMPARO_TRY(discard({upload.content.hash}));
  AMPARO_TRY(noted);
  if (wrong && !upload.done) return finished.error();
  if (whole && !folder_.has(upload.content)) AMPARO_TRY(askAgain(upload));
  return statusOf(upload);
}

/// Its file was removed in the same moment.
Result<void> FileService::askAgain(StoredUpload upload) {
  upload.done = false;
  AMPARO_TRY(store_.transact([&]() -> Result<void> {
    if (store_.files().upload(upload.id)) store_.files().putUpload(upload);
    return {};
  }));
  return Error{ErrorCode::StoreBusy, {}, u"the file went away"_s};
}

Result<void> FileService::takeBack(const Device& device, const UploadId& id, qint64 offset) {
  AMPARO_LET(upload, find(device, id));
  if (upload.done) return {};
  return folder_.cut(partName(id), offset);
}

Result<void> FileService::cancel(const Device& device, const UploadId& id) {
  AMPARO_LET(upload, find(device, id));
  AMPARO_TRY(store_.transact([&]() -> Result<void> {
    store_.files().removeUpload(upload.id);
    return {};
  }));
  folder_.removePart(partName(id));
  return {};
}

Result<FileService::Collected> FileService::collect() {
  Collected collected;
  const Milliseconds now = clock_.now();
  QSet<QString> parts;
  std::vector<Sha256> gone;
  AMPARO_TRY(store_.transact([&]() -> Result<void> {
    HubFileStore& files = store_.files();
    for (const StoredUpload& upload : files.uploads()) {
      if (now < upload.expires) {
        if (!upload.done) parts.insert(partName(upload.id));
        continue;
      }
      files.removeUpload(upload.id);
      collected.uploads += upload.done ? 0 : 1;
    }
    // For each office as if it alone had its files: what others have keeps nothing of it here.
    files.removeIdleHolders(now - unnamedKept);
    for (const StoredBlob& blob : files.unnamedBlobs(now - unnamedKept)) {
      files.removeBlob(blob.content.hash);
      gone.push_back(blob.content.hash);
    }
    return {};
  }));
  const auto forgotten = QDateTime::currentDateTime().addMSecs(-forgottenKept);
  const auto lost = folder_.all(forgotten);
  AMPARO_TRY(store_.snapshot([&]() -> Result<void> {
    std::set<Sha256> known;
    for (const StoredBlob& blob : store_.files().blobs()) known.insert(blob.content.hash);
    std::copy_if(lost.begin(), lost.end(), std::back_inserter(gone),
                 [&](const Sha256& hash) { return known.count(hash) == 0; });
    return {};
  }));
  std::sort(gone.begin(), gone.end());
  gone.erase(std::unique(gone.begin(), gone.end()), gone.end());
  for (const Sha256& hash : gone) {
    collected.bytes += QFileInfo(folder_.pathOf(hash)).size();
    ++collected.files;
  }
  AMPARO_TRY(discard(gone));
  folder_.removeOldParts(parts, forgotten);
  return collected;
}

Result<void> FileService::discard(const std::vector<Sha256>& hashes, const std::vector<UploadId>& uploads) {
  for (const UploadId& upload : uploads) {
    folder_.takeUp(partName(upload));
    folder_.removePart(partName(upload));
  }
  for (const Sha256& hash : hashes) {
    AMPARO_LET(part, folder_.withdraw(hash));
    std::optional<StoredBlob> blob;
    const auto looked = store_.snapshot([&]() -> Result<void> {
      blob = store_.files().blob(hash);
      return {};
    });
    if (part && (blob || !looked)) AMPARO_TRY(folder_.finish(*part, {hash, folder_.partSize(*part)}));
    AMPARO_TRY(looked);
    if (blob) continue;
    if (part) folder_.removePart(*part);
    folder_.removeAside(hash);
  }
  return {};
}

namespace {

QStringList requestedDiscards(HubStore& store) {
  return store.setting(discardSetting).value_or(QString()).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

void FileService::requestDiscard(HubStore& store, const std::vector<Sha256>& hashes) {
  if (hashes.empty()) return;
  QStringList names = requestedDiscards(store);
  for (const Sha256& hash : hashes) names.append(hash.toHex());
  store.setSetting(discardSetting, names.join(u' '));
}

Result<void> FileService::discardRequested() {
  QStringList requested;
  AMPARO_TRY(store_.snapshot([&]() -> Result<void> {
    requested = requestedDiscards(store_);
    return {};
  }));
  if (requested.isEmpty()) return {};
  QStringList gone;
  Result<void> all;
  for (const QString& name : std::as_const(requested)) {
    const auto hash = Sha256::fromHex(name);
    const Result<void> done = hash ? discard({*hash}) : Result<void>();
    if (done && hash) folder_.removeWithdrawn(*hash); // by a program that was killed meanwhile
    if (done)
      gone.append(name);
    else if (all)
      all = done;
  }
  AMPARO_TRY(store_.transact([&]() -> Result<void> {
    QStringList left = requestedDiscards(store_); // more may be asked for by now
    for (const QString& name : std::as_const(gone)) left.removeOne(name);
    store_.setSetting(discardSetting, left.isEmpty() ? u""_s : left.join(u' '));
    return {};
  }));
  return all;
}

Result<FileCounts> FileService::counts() {
  FileCounts counts;
  AMPARO_TRY(store_.snapshot([&]() -> Result<void> {
    counts = store_.files().counts();
    return {};
  }));
  return counts;
}

Result<std::vector<AbsentFile>> FileService::absent() {
  std::vector<AbsentFile> absent;
  AMPARO_TRY(store_.snapshot([&]() -> Result<void> {
    absent = store_.files().absent();
    return {};
  }));
  return absent;
}

Result<std::vector<files::Content>> FileService::stored() {
  std::vector<files::Content> contents;
  AMPARO_TRY(store_.snapshot([&]() -> Result<void> {
    for (const StoredBlob& blob : store_.files().blobs()) contents.push_back(blob.content);
    return {};
  }));
  return contents;
}

Result<void> FileService::adopt(const files::Content& content, const files::BlobFolder& from) {
  AMPARO_TRY(from.verify(content));
  const QString place = folder_.pathOf(content.hash);
  AMPARO_TRY(files::makeFolder(folder_.path()));
  AMPARO_TRY(files::makeFolder(QFileInfo(place).path()));
  AMPARO_TRY(files::linkOrCopy(from.pathOf(content.hash), place));
  return folder_.verify(content);
}

Result<void> FileService::forget(const Sha256& hash) {
  return store_.transact([&]() -> Result<void> {
    store_.files().removeBlob(hash);
    return {};
  });
}

} // namespace amparo::hub
