#include "app/cli/file_commands.h"

#include "app/cli/opened.h"
#include "core/model/file_name.h"
#include "core/operations/file_wishes.h"
#include "ui/texts/sizes.h"
#include "ui/texts/texts.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>

#include <atomic>

namespace amparo::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr double megabyte = 1'000'000;
const std::atomic<bool> never = false;

/// Where a file is: here, on its way here, or at the hub alone.
QString placeOf(const FileState& state, qint64 part) {
  if (state.here) return u"here"_s;
  return part > 0 ? u"partial"_s : u"hub"_s;
}

QString placeWords(const QString& place) {
  if (place == u"here") return Words::tr("here");
  if (place == u"partial") return Words::tr("partly here");
  return Words::tr("at the hub");
}

QString sendingName(Sending sending) {
  if (sending == Sending::Waits) return u"waiting"_s;
  return sending == Sending::Done ? u"sent"_s : QString();
}

QString keepingName(Keeping keeping) {
  if (keeping == Keeping::Always) return u"always"_s;
  return keeping == Keeping::WhenAsked ? u"asked"_s : u"policy"_s;
}

QJsonObject json(const NamedFile& file, const FileState& state, qint64 part) {
  QJsonObject object{{u"id"_s, toText(file.attachment)},
                     {u"record"_s, toText(file.record)},
                     {u"name"_s, file.name},
                     {u"size"_s, file.size},
                     {u"sha256"_s, file.hash.toHex()},
                     {u"state"_s, placeOf(state, part)},
                     {u"upload"_s, sendingName(state.sending)},
                     {u"keep"_s, keepingName(state.keeping)}};
  if (!state.here) object.insert(u"bytes_here"_s, part);
  if (state.error) object.insert(u"error"_s, errorName(state.error->code));
  return object;
}

Result<NamedFile> find(Store& store, const QString& text) {
  AMPARO_LET(id, idFrom(text));
  auto file = store.files().named(id);
  AMPARO_TRY(store.database().takeFailure());
  if (!file) return Error{ErrorCode::UnknownRecord, {{u"id"_s, text}}, {}};
  return *std::move(file);
}

/// Makes sure that a file is here, whole.
Result<void> bring(const Session& session, Opened& opened, const NamedFile& file) {
  Store& store = *opened.store;
  const auto blobs = store.blobs();
  if (store.files().find(file.hash).here && blobs.verify({file.hash, file.size})) return {};
  AMPARO_TRY(blobs.remove(file.hash)); // if it was here, it was damaged
  const auto membership = store.syncState().membership();
  if (!membership) return Error{ErrorCode::NotEnrolled, {}, {}};
  app::HttpsHubAccess access(session.storePath);
  const auto hub = access.connectFiles(membership->hubAddress, membership->pins(), access.readToken(), never);
  AMPARO_TRY(amparo::sync::FileTransfers(store, *hub, opened.clock, {}).fetch(file.hash));
  return {};
}

Result<QString> copyOut(const files::BlobFolder& blobs, const NamedFile& file, const QString& to) {
  const QFileInfo target(to);
  const QString place = target.isDir() ? target.filePath() % u'/' % safeFileName(file.name) : to;
  QFile from(blobs.pathOf(file.hash));
  if (from.copy(place)) return place;
  const QString why = QFile::exists(place) ? u"it is there already"_s : from.errorString();
  return Error{ErrorCode::FileFailed, {{u"path"_s, place}}, why};
}

} // namespace

Exit attach(const Session& session, const AttachLine& line) {
  const auto opened = open(session);
  if (!opened) return session.terminal.fail(opened.error());
  const auto id = idFrom(line.record);
  if (!id) return session.terminal.fail(id.error());
  AttachedWords words;
  words.caption = line.caption;
  words.captionLanguage = line.language.isEmpty() ? session.language : line.language;
  return finish(session, (*opened)->library.attach(*id, line.file, words));
}

Exit files(const Session& session) {
  const auto opened = open(session);
  if (!opened) return session.terminal.fail(opened.error());
  Store& store = *(*opened)->store;
  const auto named = store.files().named();
  QJsonArray array;
  for (const NamedFile& file : named) {
    if (file.deleted) continue;
    const FileState state = store.files().find(file.hash);
    const qint64 part = store.blobs().partSize(file.hash.toHex());
    if (session.terminal.isJson()) {
      array.append(json(file, state, part));
      continue;
    }
    QString line = toText(file.attachment) % u"  "_s % toText(file.record) % u"  "_s %
                   ui::formatSize(file.size, QLocale()).rightJustified(10) % u"  "_s % file.name % u"  "_s %
                   placeWords(placeOf(state, part));
    if (state.sending == Sending::Waits) line += u", "_s % Words::tr("not sent yet");
    session.terminal.line(line);
    if (state.error) session.terminal.line(u"  "_s % ui::errorSentence(*state.error));
  }
  if (const auto read = wasReadWell(store); !read) return session.terminal.fail(read.error());
  if (session.terminal.isJson()) session.terminal.print(array);
  return Exit::Ok;
}

Exit fetch(const Session& session, const QString& attachment, const QString& to) {
  auto opened = open(session);
  if (!opened) return session.terminal.fail(opened.error());
  const auto file = find(*(*opened)->store, attachment);
  if (!file) return session.terminal.fail(file.error());
  if (const auto brought = bring(session, **opened, *file); !brought)
    return refuse(session, *opened, brought.error());
  const auto blobs = (*opened)->store->blobs();
  QString place = blobs.pathOf(file->hash);
  if (!to.isEmpty()) {
    const auto copied = copyOut(blobs, *file, to);
    if (!copied) return session.terminal.fail(copied.error());
    place = *copied;
  }
  if (session.terminal.isJson())
    session.terminal.print(QJsonObject{{u"file"_s, place}, {u"size"_s, file->size}});
  else
    session.terminal.line(place);
  return Exit::Ok;
}

Exit filesPolicy(const Session& session, const QString& which, double megabytes) {
  const auto opened = open(session);
  if (!opened) return session.terminal.fail(opened.error());
  Store& store = *(*opened)->store;
  FilePolicy policy = store.files().policy();
  if (!which.isEmpty()) {
    policy.which = which == u"all"      ? FilePolicy::Which::All
                   : which == u"demand" ? FilePolicy::Which::OnDemand
                                        : FilePolicy::Which::Below;
    if (megabytes > 0) policy.below = qint64(megabytes * megabyte);
    if (const auto set = setFilePolicy(store, policy); !set) return session.terminal.fail(set.error());
  }
  if (const auto read = wasReadWell(store); !read) return session.terminal.fail(read.error());
  const QString name = policy.which == FilePolicy::Which::All        ? u"all"_s
                       : policy.which == FilePolicy::Which::OnDemand ? u"demand"_s
                                                                     : u"below"_s;
  if (session.terminal.isJson())
    session.terminal.print(QJsonObject{{u"policy"_s, name}, {u"below"_s, policy.below}});
  else if (policy.which == FilePolicy::Which::All)
    session.terminal.line(Words::tr("All attached files come here by themselves."));
  else if (policy.which == FilePolicy::Which::OnDemand)
    session.terminal.line(Words::tr("Attached files come here when they are asked for."));
  else
    session.terminal.line(Words::tr("Attached files below %1 come here by themselves.")
                              .arg(ui::formatSize(policy.below, QLocale())));
  return Exit::Ok;
}

Exit keepFile(const Session& session, const QString& attachment, const QString& which) {
  const auto opened = open(session);
  if (!opened) return session.terminal.fail(opened.error());
  const auto file = find(*(*opened)->store, attachment);
  if (!file) return session.terminal.fail(file.error());
  const Keeping keeping = which == u"always"  ? Keeping::Always
                          : which == u"asked" ? Keeping::WhenAsked
                                              : Keeping::ByPolicy;
  if (const auto set = setKeeping(*(*opened)->store, file->hash, keeping); !set)
    return session.terminal.fail(set.error());
  if (session.terminal.isJson())
    session.terminal.print(QJsonObject{{u"id"_s, attachment}, {u"keep"_s, keepingName(keeping)}});
  return Exit::Ok;
}

Result<amparo::sync::FileReport> transferFiles(Store& store, app::HttpsHubAccess& access) {
  const auto membership = store.syncState().membership();
  if (!membership) return Error{ErrorCode::NotEnrolled, {}, {}};
  const SystemClock clock;
  const auto hub = access.connectFiles(membership->hubAddress, membership->pins(), access.readToken(), never);
  using amparo::sync::FileTransfers;
  // Somebody asks for it now: what failed before does not wait until it would be tried by itself.
  AMPARO_LET(report, FileTransfers(store, *hub, clock, {}).run(FileTransfers::Rests::AreEnded));
  if (report.error) return *report.error;
  return report;
}

QJsonObject fileReport(const Terminal& terminal, Store& store, const amparo::sync::FileReport& report) {
  if (!terminal.isJson() && report.sent + report.fetched + report.failed > 0)
    terminal.line(Words::tr("Files sent: %1. Files fetched: %2. Files to try again later: %3.")
                      .arg(report.sent)
                      .arg(report.fetched)
                      .arg(report.failed));
  if (!terminal.isJson() && report.failed > 0)
    for (const NamedFile& file : store.files().named())
      if (const auto why = store.files().find(file.hash).error; why && !file.deleted)
        terminal.line(u"  "_s % file.name % u": "_s % ui::errorSentence(*why));
  return {{u"sent"_s, report.sent},
          {u"fetched"_s, report.fetched},
          {u"failed"_s, report.failed},
          {u"bytes_up"_s, report.bytesUp},
          {u"bytes_down"_s, report.bytesDown}};
}

} // namespace amparo::cli
