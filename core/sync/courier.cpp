#include "core/sync/courier.h"

#include "core/base/ids.h"
#include "core/files/disk.h"

#include <QDir>

namespace amparo::sync {

using namespace Qt::StringLiterals;
using protocol::BundleHead;

namespace {

const QString suffix = u".amparo"_s;

/// The hub is not here: what a run wants to say to it is written down.
class Nobody final : public protocol::SyncProtocol {
 public:
  Result<protocol::HubInfo> hub() override { return away(); }

  Result<protocol::Enrolment> enrol(const protocol::EnrolRequest&) override { return away(); }

  Result<void> exchange(const QByteArray&, const protocol::ByteSink&) override { return away(); }

 private:
  static Error away() { return {ErrorCode::HubUnreachable, {}, {}}; }
};

QString shortName(const QByteArray& set) {
  return QString::fromLatin1(set.first(4).toHex());
}

} // namespace

Courier::Courier(Store& store, const Clock& clock, const QByteArray& token, SyncRun::Hooks hooks)
    : store_(store)
    , clock_(clock)
    , key_(protocol::courierKeyOf(token))
    , hooks_(std::move(hooks)) {}

Result<void> Courier::checkMembership() const {
  const auto membership = store_.syncState().membership();
  if (!membership || membership->courierKey.isEmpty()) return Error{ErrorCode::NotEnrolled, {}, {}};
  return {};
}

Result<Courier::Written> Courier::write(const QString& folder, qint64 partBytes) {
  AMPARO_TRY(checkMembership());
  Nobody nobody;
  AMPARO_LET(requests, SyncRun(store_, nobody, clock_, hooks_).requests(partBytes));
  BundleHead head{BundleHead::Way::Request,
                  key_.publicKey,
                  store_.syncState().membership()->courierKey,
                  randomId<RecordId>().view().toByteArray(),
                  1,
                  int(requests.size()),
                  {}};
  Written written;
  for (const QByteArray& request : requests) {
    const QString path = QDir(folder).filePath(
        u"amparo-%1-%2-%3"_s.arg(shortName(head.set)).arg(head.part).arg(head.parts) + suffix);
    AMPARO_TRY(files::writeWhole(path, protocol::sealBundle(head, request, key_)));
    written.paths.append(path);
    ++head.part;
  }
  written.changes = store_.outbox().unsafeCount();
  return written;
}

Result<protocol::Bundle> Courier::read(const QString& path) const {
  QFile file(path);
  if (!file.open(QFile::ReadOnly))
    return Error{ErrorCode::FileFailed, {{u"path"_s, path}}, file.errorString()};
  const QByteArray bytes = file.read(protocol::maximumBundleBytes + 1);
  if (file.error() != QFile::NoError)
    return Error{ErrorCode::FileFailed, {{u"path"_s, path}}, file.errorString()};
  if (bytes.size() > protocol::maximumBundleBytes)
    return Error{ErrorCode::TooLarge, {{u"what"_s, path}, {u"limit"_s, protocol::maximumBundleBytes}}, {}};
  auto bundle = protocol::openBundle(bytes, key_, store_.syncState().membership()->courierKey);
  if (bundle && bundle->head.way != BundleHead::Way::Answer)
    return Error{ErrorCode::Forbidden, {{u"action"_s, u"bundle"_s}, {u"path"_s, path}}, {}};
  if (bundle) return bundle;
  Error error = bundle.error();
  error.parameters[u"path"_s] = path;
  return error;
}

/// Nothing is missing between what is here and what the bundle brings.
bool Courier::follows(const BundleHead& head) const {
  const Cursor held = store_.syncState().cursor();
  return head.after.since <= held.since && head.after.at <= held.at;
}

Result<Courier::Taken> Courier::take(const QString& path) {
  AMPARO_TRY(checkMembership());
  AMPARO_LET(bundle, read(path));
  Taken taken;
  if (follows(bundle.head)) {
    AMPARO_TRY(apply(bundle, taken));
    for (;;) {
      AMPARO_LET(more, takeKept(taken));
      if (!more) break;
    }
  } else {
    AMPARO_TRY(keep(path, bundle.head));
  }
  taken.kept = int(QDir(keptFolder()).entryList({u'*' + suffix}, QDir::Files).size());
  return taken;
}

Result<Courier::Taken> Courier::take(const QStringList& paths) {
  Taken all;
  for (const QString& path : paths) {
    AMPARO_LET(taken, take(path));
    all.report += taken.report;
    all.kept = taken.kept;
  }
  return all;
}

Result<void> Courier::apply(const protocol::Bundle& bundle, Taken& taken) {
  Nobody nobody;
  AMPARO_LET(report, SyncRun(store_, nobody, clock_, hooks_).takeAnswer(bundle.frames));
  taken.report += report;
  return {};
}

Result<void> Courier::keep(const QString& path, const BundleHead& head) const {
  if (!QDir().mkpath(keptFolder()))
    return Error{ErrorCode::FileFailed, {{u"path"_s, keptFolder()}}, u"the folder cannot be made"_s};
  QFile file(path);
  if (!file.open(QFile::ReadOnly))
    return Error{ErrorCode::FileFailed, {{u"path"_s, path}}, file.errorString()};
  const QString name = u"%1-%2"_s.arg(QString::fromLatin1(head.set.toHex())).arg(head.part) + suffix;
  return files::writeWhole(QDir(keptFolder()).filePath(name), file.readAll());
}

Result<bool> Courier::takeKept(Taken& taken) {
  const QDir folder(keptFolder());
  for (const QString& name : folder.entryList({u'*' + suffix}, QDir::Files, QDir::Name)) {
    const QString path = folder.filePath(name);
    const auto bundle = read(path);
    // What no longer opens (this library went over to somebody else) is of no use here.
    if (bundle && !follows(bundle->head)) continue;
    if (bundle) AMPARO_TRY(apply(*bundle, taken));
    QFile::remove(path);
    if (bundle) return true;
  }
  return false;
}

} // namespace amparo::sync
