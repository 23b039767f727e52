#include "app/cli/commands.h"

#include "app/cli/file_commands.h"
#include "app/cli/frame_copies.h"
#include "app/cli/frames_json.h"
#include "app/cli/opened.h"
#include "app/common/hub_access.h"
#include "core/exchange/library_json.h"
#include "core/exchange/record_json.h"
#include "core/model/validate.h"
#include "core/operations/duplicates.h"
#include "core/operations/library.h"
#include "core/protocol/invitation.h"
#include "core/search/excerpt.h"
#include "core/search/searcher.h"
#include "core/store/store.h"
#include "core/sync/cost.h"
#include "core/sync/courier.h"
#include "core/sync/history.h"
#include "core/sync/identity.h"
#include "core/sync/sync_run.h"
#include "core/sync/wipe.h"
#include "ui/texts/texts.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QLocale>
#include <QSaveFile>
#include <QStringDecoder>

#include <cstdio>

namespace amparo::cli {

using namespace Qt::StringLiterals;

namespace {

Result<std::vector<RecordId>> idsFrom(const QStringList& texts) {
  std::vector<RecordId> ids;
  for (const QString& text : texts) {
    AMPARO_LET(id, idFrom(text));
    ids.push_back(id);
  }
  return ids;
}

Result<QByteArray> readFile(const QString& path, qint64 limit) {
  QFile file(path);
  const bool opened = path == u"-" ? file.open(stdin, QFile::ReadOnly) : file.open(QFile::ReadOnly);
  if (!opened) return Error{ErrorCode::FileFailed, {{u"path"_s, path}}, file.errorString()};
  QByteArray bytes = file.read(limit + 1);
  if (bytes.size() > limit) return Error{ErrorCode::TooLarge, {{u"what"_s, path}, {u"limit"_s, limit}}, {}};
  return bytes;
}

/// A file as text. A file in another encoding is refused: its words would not come back as they were.
Result<QString> readText(const QString& path) {
  constexpr qint64 longest = 16 << 20;
  AMPARO_LET(bytes, readFile(path, longest));
  QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
  QString text = decoder(bytes);
  if (decoder.hasError()) return Error{ErrorCode::Malformed, {{u"what"_s, u"text"_s}, {u"path"_s, path}}, {}};
  return text;
}

/// The value that a text stands for in a field of this type.
Result<Value> valueFor(const QString& kind, const Address& address, const QString& text) {
  if (text.isEmpty()) return Value();
  const auto type = Schema::current().typeAt(kind, address);
  const auto wrongType = [&](const QString& allowed) {
    return Error{ErrorCode::InvalidField,
                 {{u"kind"_s, kind},
                  {u"field"_s, address},
                  {u"reason"_s, reasonName(Reason::WrongType)},
                  {u"value"_s, text},
                  {u"allowed"_s, allowed}},
                 {}};
  };
  bool ok = true;
  switch (type) {
  case FieldType::Keywords:
  case FieldType::References:
    return Value::set(text.split(u',', Qt::SkipEmptyParts));
  case FieldType::Number: {
    const double number = text.toDouble(&ok);
    if (!ok) return wrongType({});
    return Value(number);
  }
  case FieldType::Flag:
    if (text != u"true" && text != u"false") return wrongType(u"true, false"_s);
    return Value(text == u"true");
  default:
    return Value(text);
  }
}

Result<Fields> fieldsFrom(const QString& kind, const QStringList& assignments) {
  const KindSchema* known = Schema::current().kind(kind);
  Fields fields;
  for (const QString& assignment : assignments) {
    const qsizetype equals = assignment.indexOf(u'=');
    const Address address = assignment.left(std::max<qsizetype>(equals, 0));
    const bool system = address == system_field::audience;
    if (equals <= 0 || (known && !system && !known->fieldAt(address)))
      return Error{ErrorCode::UnknownFieldName,
                   {{u"kind"_s, kind}, {u"field"_s, equals > 0 ? address : assignment}},
                   {}};
    QString text = assignment.mid(equals + 1);
    if (text.startsWith(u'@') && text.size() > 1) {
      AMPARO_LET(content, readText(text.mid(1)));
      text = content;
    }
    AMPARO_LET(value, valueFor(kind, address, text));
    fields.set(address, value);
  }
  return fields;
}

QJsonObject summary(const Session& session, const StoredRecord& stored) {
  return {{u"id"_s, toText(stored.record.id)},
          {u"kind"_s, stored.record.kind},
          {u"title"_s, displayTitle(stored.record, session.language).text}};
}

void printSummaries(const Session& session, const std::vector<StoredRecord>& records) {
  if (session.terminal.isJson()) {
    QJsonArray array;
    for (const StoredRecord& stored : records) array.append(summary(session, stored));
    return session.terminal.print(array);
  }
  for (const StoredRecord& stored : records)
    session.terminal.line(toText(stored.record.id) % u"  "_s % stored.record.kind.leftJustified(13) %
                          displayTitle(stored.record, session.language).text);
}

} // namespace

Exit init(const Session& session) {
  const auto opened = open(session, Store::Mode::Create);
  if (!opened) return session.terminal.fail(opened.error());
  const QString replica = toText((*opened)->store->syncState().replica());
  if (session.terminal.isJson())
    session.terminal.print(QJsonObject{{u"store"_s, session.storePath}, {u"replica"_s, replica}});
  else
    session.terminal.line(session.storePath);
  return Exit::Ok;
}

Exit enrol(const Session& session, const QString& text, const QString& deviceName) {
  const auto invitation = protocol::parseInvitation(text);
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
  const QString role = protocol::roleName(enrolment->role);
  if (session.terminal.isJson())
    session.terminal.print(QJsonObject{{u"hub"_s, enrolment->hubName},
                                       {u"office"_s, enrolment->officeName},
                                       {u"person"_s, enrolment->personName},
                                       {u"role"_s, role}});
  else
    session.terminal.line(enrolment->hubName % u" · "_s % enrolment->officeName % u" · "_s %
                          enrolment->personName % u" · "_s % role);
  return Exit::Ok;
}

namespace {

QJsonObject json(const sync::Report& report, qint64 decisions) {
  return {{u"sent"_s, report.sent},         {u"received"_s, report.received},
          {u"merged"_s, report.merged},     {u"conflicts"_s, report.conflicts},
          {u"rejected"_s, report.rejected}, {u"requests"_s, report.requests},
          {u"bytes_up"_s, report.bytesUp},  {u"bytes_down"_s, report.bytesDown},
          {u"verified"_s, report.verified}, {u"decisions"_s, decisions}};
}

void printReport(const Terminal& terminal, const sync::Report& report, qint64 decisions) {
  terminal.line(Words::tr("Sent: %1. Received: %2. Merged: %3. Conflicts: %4. Rejected: %5.")
                    .arg(report.sent)
                    .arg(report.received)
                    .arg(report.merged)
                    .arg(report.conflicts)
                    .arg(report.rejected));
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
    terminal.line(words.arg(count).arg(QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat)));
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

/// The hub has refused. Where it orders the library erased, that is done before it is said.
Exit refuse(const Session& session, Result<std::unique_ptr<Opened>>& opened, const Error& error) {
  if (!sync::isWipeOrder(error)) return session.terminal.fail(error);
  opened->reset(); // nobody may have it open
  app::HttpsHubAccess access(session.storePath);
  const auto wiped = sync::wipe(session.storePath, access);
  return session.terminal.fail(wiped ? error : wiped.error());
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
  if (!cost) return refuse(session, opened, cost.error());
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
  if (!report) return refuse(session, opened, report.error());
  const qint64 decisions = store.outbox().rejectedCount() + store.records().counts().value(u"conflict"_s);
  QJsonObject result = json(*report, decisions);
  if (!session.terminal.isJson()) printReport(session.terminal, *report, decisions);
  std::optional<Error> filesFailed;
  if (!textOnly) {
    const auto transferred = transferFiles(store, access);
    if (transferred)
      result.insert(u"files"_s, fileReport(session.terminal, *transferred));
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
  sync::Courier courier(store, (*opened)->clock, access.readToken());
  sync::Courier::Taken all;
  for (const QString& file : files) {
    const auto taken = courier.take(file);
    if (!taken) return session.terminal.fail(taken.error());
    all.report.sent += taken->report.sent;
    all.report.received += taken->report.received;
    all.report.merged += taken->report.merged;
    all.report.conflicts += taken->report.conflicts;
    all.report.rejected += taken->report.rejected;
    all.report.verified = taken->report.verified;
    all.kept = taken->kept;
  }
  const qint64 decisions = store.outbox().rejectedCount() + store.records().counts().value(u"conflict"_s);
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
    if (all.kept > 0)
      session.terminal.line(
          Words::tr("Files kept until those that come before them are here: %1.").arg(all.kept));
  }
  return decisions > 0 ? Exit::NeedsDecision : Exit::Ok;
}

Exit status(const Session& session) {
  const auto opened = open(session);
  if (!opened) return session.terminal.fail(opened.error());
  Store& store = *(*opened)->store;
  const auto membership = store.syncState().membership().value_or(Membership());
  const auto last = store.syncState().lastSuccess();
  const qint64 waiting = store.outbox().unsafeCount();
  const qint64 rejected = store.outbox().rejectedCount();
  const auto counts = store.records().counts();
  if (const auto read = wasReadWell(store); !read) return session.terminal.fail(read.error());
  const Terminal& terminal = session.terminal;
  if (terminal.isJson()) {
    QJsonObject kinds;
    for (auto it = counts.begin(); it != counts.end(); ++it) kinds.insert(it.key(), it.value());
    terminal.print(
        QJsonObject{{u"store"_s, session.storePath},
                    {u"hub"_s, membership.hubAddress},
                    {u"office"_s, membership.officeName},
                    {u"waiting"_s, waiting},
                    {u"rejected"_s, rejected},
                    {u"last_success"_s,
                     last ? QDateTime::fromMSecsSinceEpoch(*last).toUTC().toString(Qt::ISODate) : QString()},
                    {u"records"_s, kinds}});
    return Exit::Ok;
  }
  const auto row = [&](const QString& label, const QString& value) {
    terminal.line(label % u": "_s % (value.isEmpty() ? u"–"_s : value));
  };
  row(Words::tr("Library"), session.storePath);
  row(Words::tr("Hub"), membership.hubAddress);
  row(Words::tr("Office"), membership.officeName);
  row(Words::tr("Changes waiting"), QString::number(waiting));
  row(Words::tr("Changes rejected"), QString::number(rejected));
  row(Words::tr("Last up to date"), last ? ui::formatMoment(*last) : QString());
  for (const KindSchema& kind : Schema::current().kinds())
    if (const qint64 count = counts.value(kind.name)) row(ui::kindName(kind.name, 2), QString::number(count));
  row(Words::tr("In the trash"), QString::number(counts.value(u"trash"_s)));
  return Exit::Ok;
}

Exit list(const Session& session, const QString& kind, bool deleted, int limit) {
  const auto opened = open(session);
  if (!opened) return session.terminal.fail(opened.error());
  if (!kind.isEmpty() && !Schema::current().kind(kind))
    return session.terminal.fail({ErrorCode::UnknownKind, {{u"kind"_s, kind}}, {}});
  Store& store = *(*opened)->store;
  ListQuery query;
  if (!kind.isEmpty()) query.kinds = QStringList{kind};
  query.deleted = deleted;
  std::vector<qint64> rows = store.records().list(query);
  if (limit > 0 && rows.size() > size_t(limit)) rows.resize(size_t(limit));
  const std::vector<StoredRecord> records = store.records().at(rows);
  printSummaries(session, records);
  const auto read = wasReadWell(store, records);
  return read ? Exit::Ok : session.terminal.fail(read.error());
}

Exit show(const Session& session, const QString& text) {
  const auto opened = open(session);
  if (!opened) return session.terminal.fail(opened.error());
  const auto id = idFrom(text);
  if (!id) return session.terminal.fail(id.error());
  Store& store = *(*opened)->store;
  const auto stored = store.records().find(*id);
  if (stored && stored->damaged) store.database().noteDamage();
  if (const auto read = wasReadWell(store); !read) return session.terminal.fail(read.error());
  if (!stored) return session.terminal.fail({ErrorCode::UnknownRecord, {{u"id"_s, text}}, {}});
  if (session.terminal.isJson()) {
    session.terminal.print(toJson(stored->record));
    return Exit::Ok;
  }
  session.terminal.line(ui::kindName(stored->record.kind) % u" "_s % text %
                        (stored->record.isDeleted() ? u' ' % Words::tr("(in the trash)") : QString()));
  for (const auto& field : stored->record.fields)
    if (!field.value.value.isAbsent())
      session.terminal.line(field.address % u": "_s % field.value.value.display());
  return Exit::Ok;
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

} // namespace

Exit history(const Session& session, const QString& text) {
  auto opened = open(session);
  if (!opened) return session.terminal.fail(opened.error());
  const auto id = idFrom(text);
  if (!id) return session.terminal.fail(id.error());
  const auto revisions = historyOf(session, *(*opened)->store, *id);
  if (!revisions) return refuse(session, opened, revisions.error());
  if (session.terminal.isJson()) {
    QJsonArray array;
    for (const protocol::Revision& revision : *revisions) array.append(revisionJson(revision));
    session.terminal.print(array);
    return Exit::Ok;
  }
  for (const protocol::Revision& revision : *revisions) {
    session.terminal.line(u"%1  %2  %3, %4"_s.arg(revision.seq)
                              .arg(ui::formatMoment(revision.at), revision.person, revision.office));
    for (const auto& field : revision.fields)
      session.terminal.line(u"  %1: %2"_s.arg(field.address, field.value.after.display()));
  }
  return Exit::Ok;
}

Exit setBack(const Session& session, const QString& text, qint64 seq, const QStringList& addresses) {
  auto opened = open(session);
  if (!opened) return session.terminal.fail(opened.error());
  const auto id = idFrom(text);
  if (!id) return session.terminal.fail(id.error());
  Store& store = *(*opened)->store;
  const auto revisions = historyOf(session, store, *id);
  if (!revisions) return refuse(session, opened, revisions.error());
  const auto stored = store.records().find(*id);
  if (!stored) return session.terminal.fail({ErrorCode::UnknownRecord, {{u"id"_s, text}}, {}});
  const auto then = sync::fieldsAt(sync::asAtHub(store, stored->record), *revisions, seq);
  if (!then)
    return session.terminal.fail({ErrorCode::UnknownRecord, {{u"id"_s, u"%1@%2"_s.arg(text).arg(seq)}}, {}});
  return finish(session,
                (*opened)->library.edit(*id, sync::whatBringsBack(*then, stored->record, addresses)));
}

Exit search(const Session& session, const QString& text, const QString& kind, int limit) {
  const auto opened = open(session);
  if (!opened) return session.terminal.fail(opened.error());
  Store& store = *(*opened)->store;
  Searcher searcher(store.database());
  SearchQuery query;
  query.text = text;
  if (!kind.isEmpty()) query.kinds = QStringList{kind};
  query.limit = limit;
  const auto page = searcher.search(query);
  if (!page) return session.terminal.fail(page.error());
  std::vector<qint64> rows;
  for (const auto& hit : page->hits) rows.push_back(hit.row);
  const std::vector<StoredRecord> records = store.records().at(rows);
  if (const auto read = wasReadWell(store, records); !read) return session.terminal.fail(read.error());
  if (!session.terminal.isJson()) {
    printSummaries(session, records);
    return Exit::Ok;
  }
  Highlighter highlighter(searcher.read(query));
  QJsonArray array;
  for (const StoredRecord& stored : records) {
    QJsonObject object = summary(session, stored);
    object.insert(u"excerpt"_s, highlighter.excerpt(stored.record, session.language, 200).text);
    array.append(object);
  }
  session.terminal.print(array);
  return Exit::Ok;
}

Exit create(const Session& session, const QString& kind, const QStringList& assignments) {
  const auto opened = open(session);
  if (!opened) return session.terminal.fail(opened.error());
  const auto fields = fieldsFrom(kind, assignments);
  if (!fields) return session.terminal.fail(fields.error());
  return finish(session, (*opened)->library.create(kind, *fields));
}

Exit set(const Session& session, const QString& text, const QStringList& assignments) {
  const auto opened = open(session);
  if (!opened) return session.terminal.fail(opened.error());
  const auto id = idFrom(text);
  if (!id) return session.terminal.fail(id.error());
  const auto stored = (*opened)->store->records().find(*id);
  if (!stored) return session.terminal.fail({ErrorCode::UnknownRecord, {{u"id"_s, text}}, {}});
  const auto fields = fieldsFrom(stored->record.kind, assignments);
  if (!fields) return session.terminal.fail(fields.error());
  return finish(session, (*opened)->library.edit(*id, *fields));
}

Exit remove(const Session& session, const QStringList& texts) {
  const auto opened = open(session);
  if (!opened) return session.terminal.fail(opened.error());
  const auto ids = idsFrom(texts);
  if (!ids) return session.terminal.fail(ids.error());
  return finish(session, (*opened)->library.remove(*ids));
}

Exit restore(const Session& session, const QStringList& texts) {
  const auto opened = open(session);
  if (!opened) return session.terminal.fail(opened.error());
  const auto ids = idsFrom(texts);
  if (!ids) return session.terminal.fail(ids.error());
  return finish(session, (*opened)->library.restore(*ids));
}

Exit duplicates(const Session& session, const QString& text) {
  const auto opened = open(session);
  if (!opened) return session.terminal.fail(opened.error());
  const auto id = idFrom(text);
  if (!id) return session.terminal.fail(id.error());
  Store& store = *(*opened)->store;
  const auto stored = store.records().find(*id);
  if (!stored) return session.terminal.fail({ErrorCode::UnknownRecord, {{u"id"_s, text}}, {}});
  const auto found = likelyDuplicates(store, stored->record);
  if (const auto read = wasReadWell(store, found); !read) return session.terminal.fail(read.error());
  printSummaries(session, found);
  return Exit::Ok;
}

Exit unite(const Session& session, const QStringList& which) {
  const auto opened = open(session);
  if (!opened) return session.terminal.fail(opened.error());
  const auto ids = idsFrom(which);
  if (!ids) return session.terminal.fail(ids.error());
  return finish(session, (*opened)->library.unite(ids->front(), ids->back()));
}

Exit tellApart(const Session& session, const QStringList& which) {
  const auto opened = open(session);
  if (!opened) return session.terminal.fail(opened.error());
  const auto ids = idsFrom(which);
  if (!ids) return session.terminal.fail(ids.error());
  return finish(session, (*opened)->library.tellApart(ids->front(), ids->back()));
}

namespace {

void printConflict(const Terminal& terminal, const Record& conflict) {
  terminal.line(toText(conflict.id) % u"  "_s % conflict.text(u"record"_s) % u' ' %
                conflict.text(u"field"_s));
  terminal.line(u"  "_s % Words::tr("Kept: %1").arg(conflict.value(u"kept"_s).display()));
  terminal.line(u"  "_s % Words::tr("Other (%1, %2): %3")
                              .arg(conflict.text(u"other_person"_s), conflict.text(u"other_office"_s),
                                   conflict.value(u"other"_s).display()));
}

} // namespace

Exit conflicts(const Session& session) {
  const auto opened = open(session);
  if (!opened) return session.terminal.fail(opened.error());
  Store& store = *(*opened)->store;
  ListQuery query;
  query.kinds = QStringList{u"conflict"_s};
  const std::vector<StoredRecord> found = store.records().at(store.records().list(query));
  const std::vector<PendingChange> rejected = store.outbox().in(ChangeState::Rejected);
  if (const auto read = wasReadWell(store, found); !read) return session.terminal.fail(read.error());
  if (session.terminal.isJson()) {
    QJsonArray decide;
    for (const StoredRecord& stored : found) decide.append(toJson(stored.record));
    QJsonArray refused;
    for (const PendingChange& change : rejected)
      refused.append(QJsonObject{{u"number"_s, qint64(change.number)},
                                 {u"record"_s, toText(change.record)},
                                 {u"message"_s, ui::errorSentence(change.rejection.value_or(Error{}))}});
    session.terminal.print(QJsonObject{{u"conflicts"_s, decide}, {u"rejected"_s, refused}});
  } else {
    for (const StoredRecord& stored : found) printConflict(session.terminal, stored.record);
    for (const PendingChange& change : rejected)
      session.terminal.line(toText(change.record) % u"  "_s %
                            ui::errorSentence(change.rejection.value_or(Error{})));
  }
  return found.empty() && rejected.empty() ? Exit::Ok : Exit::NeedsDecision;
}

Exit decide(const Session& session, const QString& conflict, bool takeOther) {
  const auto opened = open(session);
  if (!opened) return session.terminal.fail(opened.error());
  const auto id = idFrom(conflict);
  if (!id) return session.terminal.fail(id.error());
  const auto choice = takeOther ? Decision::Choice::Other : Decision::Choice::Keep;
  return finish(session, (*opened)->library.decide(*id, {choice, {}}));
}

Exit withdraw(const Session& session, const QStringList& texts) {
  const auto opened = open(session);
  if (!opened) return session.terminal.fail(opened.error());
  const auto ids = idsFrom(texts);
  if (!ids) return session.terminal.fail(ids.error());
  Changes taken{Act::Withdraw, {}};
  for (const RecordId& id : *ids) {
    for (const PendingChange& change : (*opened)->store->outbox().of(id)) {
      if (change.state != ChangeState::Rejected) continue;
      const auto changes = (*opened)->library.withdraw(change.number);
      if (!changes) return session.terminal.fail(changes.error());
      taken.records.insert(taken.records.end(), changes->records.begin(), changes->records.end());
    }
  }
  return finish(session, taken);
}

Exit exportLibrary(const Session& session, const QString& path) {
  const auto opened = open(session);
  if (!opened) return session.terminal.fail(opened.error());
  Store& store = *(*opened)->store;
  std::vector<StoredRecord> all = store.records().at(store.records().allRows());
  if (const auto read = wasReadWell(store, all); !read) return session.terminal.fail(read.error());
  std::vector<Record> records;
  for (StoredRecord& stored : all) records.push_back(std::move(stored.record));
  const QByteArray bytes = writeLibraryJson(records);
  QSaveFile file(path);
  if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
    return session.terminal.fail({ErrorCode::FileFailed, {{u"path"_s, path}}, file.errorString()});
  if (session.terminal.isJson())
    session.terminal.print(QJsonObject{{u"file"_s, path}, {u"records"_s, qint64(records.size())}});
  else
    session.terminal.line(path);
  return Exit::Ok;
}

Exit inspect(const Session& session, const QString& path) {
  constexpr qint64 largestFile = qint64(1) << 30;
  const auto bytes = readFile(path, largestFile);
  if (!bytes) return session.terminal.fail(bytes.error());
  const Error malformed{ErrorCode::Malformed, {{u"what"_s, u"frames"_s}, {u"path"_s, path}}, {}};
  protocol::FrameReader reader;
  reader.append(*bytes);
  for (;;) {
    const auto frame = reader.next();
    if (!frame) return session.terminal.fail(malformed);
    if (!*frame) break;
    if (session.terminal.isJson())
      session.terminal.print(frameJson(**frame));
    else
      session.terminal.printIndented(frameJson(**frame));
  }
  return reader.isAtBoundary() ? Exit::Ok : session.terminal.fail(malformed);
}

} // namespace amparo::cli
