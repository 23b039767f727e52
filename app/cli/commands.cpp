#include "app/cli/commands.h"

#include "app/common/hub_access.h"
#include "core/exchange/library_json.h"
#include "core/exchange/record_json.h"
#include "core/model/validate.h"
#include "core/operations/library.h"
#include "core/protocol/frame.h"
#include "core/protocol/invitation.h"
#include "core/search/excerpt.h"
#include "core/search/searcher.h"
#include "core/store/store.h"
#include "core/sync/identity.h"
#include "core/sync/sync_run.h"
#include "ui/texts/texts.h"

#include <QFile>
#include <QJsonArray>
#include <QSaveFile>

#include <cstdio>

namespace amparo::cli {

using namespace Qt::StringLiterals;

namespace {

/// An opened library with what acts need.
struct Opened {
  explicit Opened(std::unique_ptr<Store> opened)
      : store(std::move(opened))
      , ids(clock)
      , library(*store, ids) {}

  std::unique_ptr<Store> store;
  SystemClock clock;
  IdGenerator ids;
  Library library;
};

Result<std::unique_ptr<Opened>> open(const Session& session, Store::Mode mode = Store::Mode::Open) {
  AMPARO_LET(store, Store::open(session.storePath, {mode, {}}));
  return std::make_unique<Opened>(std::move(store));
}

Result<RecordId> idFrom(const QString& text) {
  if (const auto id = fromText<RecordId>(text)) return *id;
  return Error{ErrorCode::UnknownRecord, {{u"id"_s, text}}, {}};
}

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

/// The value that a text stands for in a field of this type.
Result<Value> valueFor(const QString& kind, const Address& address, const QString& text) {
  if (text.isEmpty()) return Value();
  const auto type = Schema::current().typeAt(kind, address);
  const auto invalid = [&](Reason reason) {
    return Error{
        ErrorCode::InvalidField,
        {{u"kind"_s, kind}, {u"field"_s, address}, {u"reason"_s, reasonName(reason)}, {u"value"_s, text}},
        {}};
  };
  bool ok = true;
  switch (type) {
  case FieldType::Keywords:
  case FieldType::References:
    return Value::set(text.split(u',', Qt::SkipEmptyParts));
  case FieldType::Number: {
    const double number = text.toDouble(&ok);
    if (!ok) return invalid(Reason::WrongType);
    return Value(number);
  }
  case FieldType::Flag:
    if (text != u"true" && text != u"false") return invalid(Reason::WrongType);
    return Value(text == u"true");
  default:
    return Value(text);
  }
}

Result<Fields> fieldsFrom(const QString& kind, const QStringList& assignments) {
  constexpr qint64 longestValue = 16 << 20;
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
      AMPARO_LET(bytes, readFile(text.mid(1), longestValue));
      text = QString::fromUtf8(bytes);
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

/// Prints what an act touched: the ids, one a line.
Exit finish(const Session& session, const Result<Changes>& changes) {
  if (!changes) return session.terminal.fail(changes.error());
  QJsonArray array;
  for (const Changes::Touched& touched : changes->records) {
    if (session.terminal.isJson())
      array.append(toText(touched.id));
    else
      session.terminal.line(toText(touched.id));
  }
  if (session.terminal.isJson()) session.terminal.print(array);
  return Exit::Ok;
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

Exit sync(const Session& session) {
  const auto opened = open(session);
  if (!opened) return session.terminal.fail(opened.error());
  Store& store = *(*opened)->store;
  const auto membership = store.syncState().membership();
  if (!membership) return session.terminal.fail({ErrorCode::NotEnrolled, {}, {}});
  app::HttpsHubAccess access(session.storePath);
  const std::atomic<bool> cancelled = false;
  const auto hub =
      access.connect(membership->hubAddress, membership->fingerprint, access.readToken(), cancelled);
  const auto report = sync::SyncRun(store, *hub, (*opened)->clock, {}).run();
  if (!report) return session.terminal.fail(report.error());
  const qint64 decisions = store.outbox().rejectedCount() + store.records().counts().value(u"conflict"_s);
  if (session.terminal.isJson()) {
    session.terminal.print(QJsonObject{{u"sent"_s, report->sent},
                                       {u"received"_s, report->received},
                                       {u"merged"_s, report->merged},
                                       {u"conflicts"_s, report->conflicts},
                                       {u"rejected"_s, report->rejected},
                                       {u"requests"_s, report->requests},
                                       {u"bytes_up"_s, report->bytesUp},
                                       {u"bytes_down"_s, report->bytesDown},
                                       {u"verified"_s, report->verified},
                                       {u"decisions"_s, decisions}});
  } else {
    session.terminal.line(
        u"sent %1, received %2, merged %3, conflicts %4, rejected %5; %6 requests, %7 bytes up, %8 bytes down%9"_s
            .arg(report->sent)
            .arg(report->received)
            .arg(report->merged)
            .arg(report->conflicts)
            .arg(report->rejected)
            .arg(report->requests)
            .arg(report->bytesUp)
            .arg(report->bytesDown)
            .arg(report->verified ? u"; up to date"_s : u"; not verified"_s));
  }
  if (!report->verified) return Exit::Failed;
  return decisions > 0 ? Exit::NeedsDecision : Exit::Ok;
}

Exit status(const Session& session) {
  const auto opened = open(session);
  if (!opened) return session.terminal.fail(opened.error());
  Store& store = *(*opened)->store;
  const auto membership = store.syncState().membership();
  const auto last = store.syncState().lastSuccess();
  const auto counts = store.records().counts();
  QJsonObject kinds;
  for (auto it = counts.begin(); it != counts.end(); ++it) kinds.insert(it.key(), it.value());
  QJsonObject object{{u"store"_s, session.storePath},
                     {u"hub"_s, membership ? membership->hubAddress : QString()},
                     {u"office"_s, membership ? membership->officeName : QString()},
                     {u"waiting"_s, store.outbox().unsafeCount()},
                     {u"rejected"_s, store.outbox().rejectedCount()},
                     {u"last_success"_s,
                      last ? QDateTime::fromMSecsSinceEpoch(*last).toUTC().toString(Qt::ISODate) : QString()},
                     {u"records"_s, kinds}};
  if (session.terminal.isJson())
    session.terminal.print(object);
  else {
    for (const QString& key :
         {u"store"_s, u"hub"_s, u"office"_s, u"waiting"_s, u"rejected"_s, u"last_success"_s})
      session.terminal.line(key.leftJustified(13) % object[key].toVariant().toString());
    for (auto it = kinds.begin(); it != kinds.end(); ++it)
      session.terminal.line(it.key().leftJustified(13) % it.value().toVariant().toString());
  }
  return Exit::Ok;
}

Exit list(const Session& session, const QString& kind, bool deleted, int limit) {
  const auto opened = open(session);
  if (!opened) return session.terminal.fail(opened.error());
  if (!kind.isEmpty() && !Schema::current().kind(kind))
    return session.terminal.fail({ErrorCode::UnknownKind, {{u"kind"_s, kind}}, {}});
  RecordStore& records = (*opened)->store->records();
  ListQuery query;
  if (!kind.isEmpty()) query.kinds = QStringList{kind};
  query.deleted = deleted;
  std::vector<qint64> rows = records.list(query);
  if (limit > 0 && rows.size() > size_t(limit)) rows.resize(size_t(limit));
  printSummaries(session, records.at(rows));
  return Exit::Ok;
}

Exit show(const Session& session, const QString& text) {
  const auto opened = open(session);
  if (!opened) return session.terminal.fail(opened.error());
  const auto id = idFrom(text);
  if (!id) return session.terminal.fail(id.error());
  const auto stored = (*opened)->store->records().find(*id);
  if (!stored) return session.terminal.fail({ErrorCode::UnknownRecord, {{u"id"_s, text}}, {}});
  if (session.terminal.isJson()) {
    session.terminal.print(toJson(stored->record));
    return Exit::Ok;
  }
  session.terminal.line(ui::kindName(stored->record.kind) % u" "_s % text %
                        (stored->record.isDeleted() ? u" (trash)"_s : QString()));
  for (const auto& field : stored->record.fields)
    if (!field.value.value.isAbsent())
      session.terminal.line(field.address % u": "_s % field.value.value.display());
  return Exit::Ok;
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
  if (!session.terminal.isJson()) {
    printSummaries(session, records);
    return Exit::Ok;
  }
  Highlighter highlighter(parseQuery(text));
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

Exit conflicts(const Session& session) {
  const auto opened = open(session);
  if (!opened) return session.terminal.fail(opened.error());
  Store& store = *(*opened)->store;
  ListQuery query;
  query.kinds = QStringList{u"conflict"_s};
  const std::vector<StoredRecord> found = store.records().at(store.records().list(query));
  const std::vector<PendingChange> rejected = store.outbox().in(ChangeState::Rejected);
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
    for (const StoredRecord& stored : found)
      session.terminal.line(
          toText(stored.record.id) % u"  "_s % stored.record.text(u"record"_s) % u" "_s %
          stored.record.text(u"field"_s) % u"\n  kept:  "_s % stored.record.value(u"kept"_s).display() %
          u"\n  other: "_s % stored.record.value(u"other"_s).display() % u"  ("_s %
          stored.record.text(u"other_person"_s) % u", "_s % stored.record.text(u"other_office"_s) % u')');
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

Exit exportLibrary(const Session& session, const QString& path) {
  const auto opened = open(session);
  if (!opened) return session.terminal.fail(opened.error());
  RecordStore& store = (*opened)->store->records();
  std::vector<Record> records;
  for (StoredRecord& stored : store.at(store.allRows())) records.push_back(std::move(stored.record));
  const QByteArray bytes = writeLibraryJson(records);
  QSaveFile file(path);
  if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
    return session.terminal.fail({ErrorCode::FileFailed, {{u"path"_s, path}}, file.errorString()});
  return Exit::Ok;
}

Exit inspect(const Session& session, const QString& path) {
  constexpr qint64 largestFile = qint64(1) << 30;
  static const QStringList names = {u"hello"_s, u"changes"_s, u"verdicts"_s,
                                    u"page"_s,  u"end"_s,     u"failure"_s};
  const auto bytes = readFile(path, largestFile);
  if (!bytes) return session.terminal.fail(bytes.error());
  protocol::FrameReader reader;
  reader.append(*bytes);
  for (;;) {
    auto frame = reader.next();
    if (!frame) return session.terminal.fail(frame.error());
    if (!*frame) break;
    session.terminal.print(QJsonObject{{u"type"_s, names.value(int((*frame)->type) - 1)},
                                       {u"bytes"_s, (*frame)->payload.size()},
                                       {u"payload"_s, cbor::diagnose((*frame)->payload)}});
  }
  if (!reader.isAtBoundary())
    return session.terminal.fail({ErrorCode::Malformed, {{u"what"_s, u"frame"_s}}, {}});
  return Exit::Ok;
}

} // namespace amparo::cli
