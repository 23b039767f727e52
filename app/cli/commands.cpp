#include "app/cli/commands.h"

#include "app/cli/frames_json.h"
#include "app/cli/opened.h"
#include "core/exchange/library_json.h"
#include "core/exchange/record_json.h"
#include "core/files/disk.h"
#include "core/model/forgotten.h"
#include "core/model/validate.h"
#include "core/operations/duplicates.h"
#include "core/operations/library.h"
#include "core/search/excerpt.h"
#include "core/search/searcher.h"
#include "core/store/store.h"
#include "ui/texts/texts.h"

#include <QFile>
#include <QJsonArray>

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
    session.terminal.line(toText(stored.record.id) % u"  "_s %
                          ui::kindName(stored.record.kind).leftJustified(15) % u"  "_s %
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
    if (!field.value.value.isAbsent() && field.address != system_field::forgotten) // the hub's own note
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
  query.enough = query.limit;
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
  if (const auto written = files::writeWhole(path, bytes); !written)
    return session.terminal.fail(written.error());
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
