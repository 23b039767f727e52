#include "app/cli/hub_commands.h"

#include "app/cli/file_commands.h"
#include "app/cli/frame_copies.h"
#include "app/cli/frames_json.h"
#include "app/cli/opened.h"
#include "app/common/hub_access.h"
#include "core/model/forgotten.h"
#include "core/operations/library.h"
#include "core/protocol/invitation.h"
#include "core/sync/cost.h"
#include "core/sync/courier.h"
#include "core/sync/history.h"
#include "core/sync/identity.h"
#include "core/sync/sync_run.h"
#include "core/sync/wipe.h"
#include "ui/texts/network_words.h"
#include "ui/texts/sizes.h"
#include "ui/texts/texts.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QLocale>

namespace amparo::cli {

using namespace Qt::StringLiterals;

Exit enrol(const Session& session, const QString& words, const QString& deviceName) {
  const auto text = words == u"-" ? readText(words) : words;
  if (!text) return session.terminal.fail(text.error());
  const auto invitation = protocol::parseInvitation(*text);
  if (!invitation) return session.terminal.fail(invitation.error());
  const auto opened = open(session, Store::Mode::Create);
  if (!opened) return session.terminal.fail(opened.error());
  Store& store = *(*opened)->store;
  app::HttpsHubAccess access(session.storePath);
  const std::atomic<bool> cancelled = false;
  const auto hub = access.connect(invitation->hub.toString(), invitation->fingerprint, {}, cancelled);
  const auto enrolment = sync::enrol(store, *hub, invitation->hub.toString(), invitation->fingerprint,
                                     {invitation->secret, store.syncState().replica(), deviceName});
  if (!enrolment) return session.terminal.fail(enrolment.error());
  if (const auto written = access.writeToken(enrolment->token); !written)
    return session.terminal.fail(written.error());
  if (session.terminal.isJson())
    session.terminal.print(QJsonObject{{u"hub"_s, enrolment->hubName},
                                       {u"office"_s, enrolment->officeName},
                                       {u"person"_s, enrolment->personName},
                                       {u"role"_s, protocol::roleName(enrolment->role)}});
  else
    session.terminal.line(enrolment->hubName % u" · "_s % enrolment->officeName % u" · "_s %
                          enrolment->personName % u" · "_s %
                          ui::roleLabel(protocol::roleName(enrolment->role)));
  return Exit::Ok;
}

namespace {

QJsonObject json(const sync::Report& report, qint64 decisions) {
  return {{u"sent"_s, report.sent},
          {u"received"_s, report.received},
          {u"merged"_s, report.merged},
          {u"conflicts"_s, report.conflicts},
          {u"rejected"_s, report.rejected},
          {u"dropped"_s, report.dropped},
          {u"requests"_s, report.requests},
          {u"bytes_up"_s, report.bytesUp},
          {u"bytes_down"_s, report.bytesDown},
          {u"verified"_s, report.verified},
          {u"decisions"_s, decisions}};
}

void printDropped(const Terminal& terminal, qint64 dropped) {
  if (dropped > 0)
    terminal.line(
        Words::tr("Of the rejected: %1 about records that were erased for ever meanwhile. What they "
                  "said is gone here too.")
            .arg(dropped));
}

void printReport(const Terminal& terminal, const sync::Report& report, qint64 decisions) {
  terminal.line(Words::tr("Sent: %1. Received: %2. Merged: %3. Conflicts: %4. Rejected: %5.")
                    .arg(report.sent)
                    .arg(report.received)
                    .arg(report.merged)
                    .arg(report.conflicts)
                    .arg(report.rejected));
  printDropped(terminal, report.dropped);
  terminal.line(Words::tr("Requests: %1. Bytes up: %2. Bytes down: %3.")
                    .arg(report.requests)
                    .arg(report.bytesUp)
                    .arg(report.bytesDown));
  if (!report.verified)
    terminal.line(
        Words::tr("What is here differs from what the hub has. Sync again; if it stays so, tell the "
                  "hub's administrator."));
  else if (decisions > 0)
    terminal.line(Words::tr("Needs decision: %1. The command “conflicts” lists them.").arg(decisions));
  else
    terminal.line(Words::tr("Up to date."));
}

void printCost(const Terminal& terminal, const sync::Cost& cost) {
  const auto line = [&](const QString& words, qint64 count, qint64 bytes) {
    terminal.line(words.arg(count).arg(ui::formatSize(bytes, QLocale())));
  };
  line(Words::tr("Changes to send: %1 (about %2)"), cost.changesToSend, cost.bytesToSend);
  line(Words::tr("Records to fetch: %1 (about %2)"), cost.recordsToReceive, cost.bytesToReceive);
  line(Words::tr("Files to send: %1 (%2)"), cost.files.filesToSend, cost.files.bytesToSend);
  line(Words::tr("Files to fetch: %1 (%2)"), cost.files.filesToFetch, cost.files.bytesToFetch);
}

const std::atomic<bool> never = false;

/// A connection to the hub of a library. NotEnrolled.
Result<std::unique_ptr<protocol::SyncProtocol>> connect(Store& store, app::HttpsHubAccess& access) {
  const auto membership = store.syncState().membership();
  if (!membership) return Error{ErrorCode::NotEnrolled, {}, {}};
  return access.connect(membership->hubAddress, membership->pins(), access.readToken(), never);
}

} // namespace

Exit previewSync(const Session& session) {
  auto opened = open(session);
  if (!opened) return session.terminal.fail(opened.error());
  Store& store = *(*opened)->store;
  app::HttpsHubAccess access(session.storePath);
  const auto hub = connect(store, access);
  if (!hub) return session.terminal.fail(hub.error());
  const auto cost = sync::costOf(store, **hub, (*opened)->clock.now());
  if (!cost) return refuse(session, *opened, cost.error());
  if (session.terminal.isJson())
    session.terminal.print(QJsonObject{{u"changes_to_send"_s, cost->changesToSend},
                                       {u"bytes_to_send"_s, cost->bytesToSend},
                                       {u"records_to_receive"_s, cost->recordsToReceive},
                                       {u"bytes_to_receive"_s, cost->bytesToReceive},
                                       {u"files_to_send"_s, cost->files.filesToSend},
                                       {u"file_bytes_to_send"_s, cost->files.bytesToSend},
                                       {u"files_to_fetch"_s, cost->files.filesToFetch},
                                       {u"file_bytes_to_fetch"_s, cost->files.bytesToFetch}});
  else
    printCost(session.terminal, *cost);
  return Exit::Ok;
}

Exit sync(const Session& session, const QString& copies, bool textOnly, bool acceptRemovals) {
  auto opened = open(session);
  if (!opened) return session.terminal.fail(opened.error());
  Store& store = *(*opened)->store;
  if (acceptRemovals)
    if (const auto accepted = sync::acceptRemovals(store); !accepted)
      return session.terminal.fail(accepted.error());
  app::HttpsHubAccess access(session.storePath);
  const auto hub = connect(store, access);
  if (!hub) return session.terminal.fail(hub.error());
  FrameCopies copying(**hub, copies);
  protocol::SyncProtocol& used = copies.isEmpty() ? **hub : copying;
  sync::SyncRun::Hooks hooks;
  QElapsedTimer timer;
  timer.start();
  hooks.elapsed = [&] { return timer.elapsed(); };
  const auto report = sync::SyncRun(store, used, (*opened)->clock, std::move(hooks)).run();
  if (!report) return refuse(session, *opened, report.error());
  const qint64 decisions = store.decisionsToTake();
  QJsonObject result = json(*report, decisions);
  if (!session.terminal.isJson()) printReport(session.terminal, *report, decisions);
  std::optional<Error> filesFailed;
  if (!textOnly) {
    const auto transferred = transferFiles(store, access);
    if (!transferred && sync::isWipeOrder(transferred.error()))
      return refuse(session, *opened, transferred.error());
    if (transferred)
      result.insert(u"files"_s, fileReport(session.terminal, store, *transferred));
    else
      filesFailed = transferred.error();
  }
  if (session.terminal.isJson()) session.terminal.print(result);
  while (store.tidy()) {
  }
  if (filesFailed) return session.terminal.fail(*filesFailed);
  if (!report->verified) return Exit::Failed;
  return decisions > 0 ? Exit::NeedsDecision : Exit::Ok;
}

Exit writeCourier(const Session& session, const QString& folder, qint64 partBytes) {
  const auto opened = open(session);
  if (!opened) return session.terminal.fail(opened.error());
  app::HttpsHubAccess access(session.storePath);
  const auto written =
      sync::Courier(*(*opened)->store, (*opened)->clock, access.readToken()).write(folder, partBytes);
  if (!written) return session.terminal.fail(written.error());
  if (session.terminal.isJson()) {
    session.terminal.print(QJsonObject{{u"files"_s, QJsonArray::fromStringList(written->paths)},
                                       {u"changes"_s, written->changes}});
    return Exit::Ok;
  }
  for (const QString& path : written->paths) session.terminal.line(path);
  session.terminal.line(
      Words::tr("Changes in them: %1. They stay here until the hub's answer comes.").arg(written->changes));
  return Exit::Ok;
}

Exit takeCourier(const Session& session, const QStringList& files) {
  const auto opened = open(session);
  if (!opened) return session.terminal.fail(opened.error());
  Store& store = *(*opened)->store;
  app::HttpsHubAccess access(session.storePath);
  const auto taken = sync::Courier(store, (*opened)->clock, access.readToken()).take(files);
  if (!taken) return session.terminal.fail(taken.error());
  const sync::Courier::Taken& all = *taken;
  const qint64 decisions = store.decisionsToTake();
  if (session.terminal.isJson()) {
    QJsonObject object = json(all.report, decisions);
    object.insert(u"kept"_s, all.kept);
    session.terminal.print(object);
  } else {
    session.terminal.line(Words::tr("Changes acknowledged: %1. Received: %2. Conflicts: %3. Rejected: %4.")
                              .arg(all.report.sent)
                              .arg(all.report.received)
                              .arg(all.report.conflicts)
                              .arg(all.report.rejected));
    printDropped(session.terminal, all.report.dropped);
    if (all.kept > 0)
      session.terminal.line(
          Words::tr("Files kept until those that come before them are here: %1.").arg(all.kept));
  }
  return decisions > 0 ? Exit::NeedsDecision : Exit::Ok;
}

namespace {

/// What is here, and what the hub adds to it where it can be reached.
Result<std::vector<protocol::Revision>> historyOf(const Session& session, Store& store, const RecordId& id) {
  app::HttpsHubAccess access(session.storePath);
  if (const auto hub = connect(store, access)) {
    auto fetched = sync::fetchHistory(store, **hub, id);
    if (fetched || !sync::isOffline(fetched.error().code)) return fetched;
  }
  return sync::keptHistory(store, id);
}

void printRevision(const Terminal& terminal, const protocol::Revision& revision) {
  const QString person = revision.person.isEmpty() ? Words::tr("The hub's operator") : revision.person;
  terminal.line(u"%1  %2  %3"_s.arg(revision.seq)
                    .arg(ui::formatMoment(revision.at),
                         revision.office.isEmpty() ? person : person % u", "_s % revision.office));
  if (revision.fields.isEmpty())
    terminal.line(u"  "_s % Words::tr("(what was changed then is not kept any more)"));
  for (const auto& field : revision.fields)
    terminal.line(field.address == system_field::forgotten
                      ? u"  "_s % Words::tr("(erased what the record said before)")
                      : u"  %1: %2"_s.arg(field.address, field.value.after.display()));
}

} // namespace

Exit history(const Session& session, const QString& text) {
  auto opened = open(session);
  if (!opened) return session.terminal.fail(opened.error());
  const auto id = idFrom(text);
  if (!id) return session.terminal.fail(id.error());
  const auto revisions = historyOf(session, *(*opened)->store, *id);
  if (!revisions) return refuse(session, *opened, revisions.error());
  if (session.terminal.isJson()) {
    QJsonArray array;
    for (const protocol::Revision& revision : *revisions) array.append(revisionJson(revision));
    session.terminal.print(array);
    return Exit::Ok;
  }
  for (const protocol::Revision& revision : *revisions) printRevision(session.terminal, revision);
  return Exit::Ok;
}

Exit setBack(const Session& session, const QString& text, qint64 seq, const QStringList& addresses) {
  auto opened = open(session);
  if (!opened) return session.terminal.fail(opened.error());
  const auto id = idFrom(text);
  if (!id) return session.terminal.fail(id.error());
  Store& store = *(*opened)->store;
  const auto revisions = historyOf(session, store, *id);
  if (!revisions) return refuse(session, *opened, revisions.error());
  const auto stored = store.records().find(*id);
  if (!stored) return session.terminal.fail({ErrorCode::UnknownRecord, {{u"id"_s, text}}, {}});
  const auto then = sync::fieldsAt(sync::asAtHub(store, stored->record), *revisions, seq);
  if (!then)
    return session.terminal.fail({ErrorCode::UnknownRecord, {{u"id"_s, u"%1@%2"_s.arg(text).arg(seq)}}, {}});
  return finish(session,
                (*opened)->library.edit(*id, sync::whatBringsBack(*then, stored->record, addresses)));
}

} // namespace amparo::cli
