#include "core/store/record_store.h"

#include "core/model/freshness.h"
#include "core/model/record_link.h"
#include "core/model/schema.h"
#include "core/model/translation.h"
#include "core/search/filters.h"
#include "core/search/index.h"

#include <algorithm>
#include <set>

namespace amparo {

using namespace Qt::StringLiterals;

namespace {

StoredRecord readRow(const sqlite::Statement& statement) {
  StoredRecord stored;
  stored.row = statement.integer(0);
  stored.record.id = RecordId::fromBytes(statement.blobView(1)).value_or(RecordId());
  stored.record.kind = statement.text(2);
  stored.record.office = OfficeId::fromBytes(statement.blobView(3)).value_or(OfficeId());
  stored.record.seq = statement.integer(4);
  cbor::Reader in(statement.blobView(5));
  stored.record.fields = decodeStoredFields(in);
  stored.damaged = in.failed() || !in.atEnd() || stored.record.id.isNull();
  return stored;
}

using Pairs = FacetPairs;

/// (field, target) of every reference in a record, and of every link in its texts.
Pairs linksOf(const Record& record) {
  Pairs pairs;
  const KindSchema* kind = Schema::current().kind(record.kind);
  if (!kind) return pairs;
  for (const FieldSchema& field : kind->fields) {
    if (!field.isReference()) continue;
    const Value value = record.value(field.name);
    if (value.isText()) pairs.emplace(field.name, value.text());
    for (const QString& item : value.items()) pairs.emplace(field.name, item);
  }
  for (const auto& field : record.fields)
    for (const RecordId& linked : linkedIn(field.value.value.text())) pairs.emplace(textLink, toText(linked));
  return pairs;
}

/// What lists are filtered by, the languages in which translations are due, and how old a contact is.
Pairs allFacetsOf(const Record& record) {
  Pairs pairs = facetsOf(record);
  for (const StaleTranslation& stale : staleTranslations(record))
    pairs.emplace(RecordStore::behindFacet, stale.language);
  if (const QString right = knownRightOn(record); !right.isEmpty()) pairs.emplace(rightFacet, right);
  return pairs;
}

/// People see the same: at most the seqs differ.
bool looksSame(const Record& a, const Record& b) {
  return a.kind == b.kind && a.office == b.office &&
         std::equal(a.fields.begin(), a.fields.end(), b.fields.begin(), b.fields.end(),
                    [](const auto& one, const auto& other) {
                      return one.address == other.address && one.value.value == other.value.value;
                    });
}

/// Stored fields (encodeStoredFields) with a new seq for those of a change, which have to be there as they
/// were written; else nothing.
QByteArray stampedFields(QByteArrayView stored, QByteArrayView written, Seq seq) {
  QByteArray bytes;
  bytes.reserve(stored.size() + 64);
  cbor::Writer out(bytes);
  cbor::Reader all(stored);
  cbor::Reader changed(written);
  auto changesLeft = changed.map();
  QByteArrayView next = changesLeft > 0 ? changed.utf8() : QByteArrayView();
  const auto count = all.map();
  out.map(count);
  for (auto left = count; left > 0 && !all.failed(); --left) {
    const QByteArrayView address = all.utf8();
    if (all.array() != 2) return {};
    Seq at = all.integer();
    const QByteArrayView value = all.skip();
    if (changesLeft > 0 && address == next) {
      const auto parts = changed.array();
      if (parts < 2 || changed.skip() != value || at > seq) return {};
      for (auto part = parts - 1; part > 0; --part) changed.skip();
      if (--changesLeft > 0) next = changed.utf8();
      at = seq;
    }
    out.utf8(address);
    out.array(2);
    out.integer(at);
    out.raw(value);
  }
  return all.failed() || !all.atEnd() || changed.failed() || changesLeft > 0 ? QByteArray() : bytes;
}

QByteArray placeholders(qsizetype count) {
  QByteArray text = "?";
  for (qsizetype i = 1; i < count; ++i) text += ",?";
  return text;
}

/// What a list asks of a row `r` of `record`.
QByteArray condition(const ListQuery& query) {
  QByteArray sql = "r.deleted=?";
  if (!query.kinds.isEmpty()) sql += " AND r.kind IN (" + placeholders(query.kinds.size()) + ")";
  for (auto it = query.filters.begin(); it != query.filters.end(); ++it) {
    const QByteArray accepted = " IN (" + placeholders(it.value().size()) + ")";
    if (const char* computed = computedFacet(it.key()))
      sql += " AND " + QByteArray(computed) + accepted;
    else
      sql += " AND EXISTS (SELECT 1 FROM facet AS f WHERE f.field=? AND f.value" + accepted +
             " AND f.row=r.row)";
  }
  if (query.newsAfter) sql += " AND " + QByteArray(isNews);
  return sql;
}

void bindCondition(sqlite::Statement& statement, int& index, const ListQuery& query) {
  statement.bindAt(++index, query.deleted);
  for (const QString& kind : query.kinds) statement.bindAt(++index, kind);
  for (auto it = query.filters.begin(); it != query.filters.end(); ++it) {
    if (!computedFacet(it.key())) statement.bindAt(++index, it.key());
    for (const QString& value : it.value()) statement.bindAt(++index, value);
  }
  if (query.newsAfter) statement.bindAt(++index, *query.newsAfter);
}

} // namespace

std::optional<StoredRecord> RecordStore::find(const RecordId& id) {
  auto statement = database_.prepare("SELECT row, id, kind, office, seq, fields FROM record WHERE id=?");
  statement.bind(id.view());
  if (!statement.step()) return std::nullopt;
  return readRow(statement);
}

std::optional<StoredRecord> RecordStore::at(qint64 row) {
  auto statement = database_.prepare("SELECT row, id, kind, office, seq, fields FROM record WHERE row=?");
  statement.bind(row);
  if (!statement.step()) return std::nullopt;
  return readRow(statement);
}

std::vector<StoredRecord> RecordStore::at(const std::vector<qint64>& rows) {
  std::vector<StoredRecord> records;
  records.reserve(rows.size());
  for (const qint64 row : rows)
    if (auto stored = at(row)) records.push_back(std::move(*stored));
  return records;
}

std::vector<RecordId> RecordStore::idsAt(const std::vector<qint64>& rows) {
  std::vector<RecordId> ids;
  ids.reserve(rows.size());
  for (const qint64 row : rows) {
    auto statement = database_.prepare("SELECT id FROM record WHERE row=?");
    statement.bind(row);
    if (!statement.step()) continue;
    if (const auto id = RecordId::fromBytes(statement.blobView(0))) ids.push_back(*id);
  }
  return ids;
}

std::vector<StoredRecord> RecordStore::find(const std::vector<RecordId>& ids) {
  std::vector<StoredRecord> records;
  for (const RecordId& id : ids)
    if (auto stored = find(id)) records.push_back(std::move(*stored));
  return records;
}

std::vector<qint64> RecordStore::list(const ListQuery& query) {
  QByteArray sql = "SELECT row FROM record AS r WHERE " + condition(query);
  sql += query.order == Order::Newest ? " ORDER BY changed DESC" : " ORDER BY changed";
  sql += " LIMIT ?";
  auto statement = database_.prepareOnce(sql);
  int index = 0;
  bindCondition(statement, index, query);
  statement.bindAt(++index, query.limit);
  std::vector<qint64> rows;
  while (statement.step()) rows.push_back(statement.integer(0));
  return rows;
}

std::vector<qint64> RecordStore::allRows() {
  std::vector<qint64> rows;
  auto statement = database_.prepare("SELECT row FROM record ORDER BY changed");
  while (statement.step()) rows.push_back(statement.integer(0));
  return rows;
}

QHash<QString, qint64> RecordStore::counts() {
  QHash<QString, qint64> counts;
  auto statement = database_.prepare("SELECT kind, deleted, count(*) FROM record GROUP BY kind, deleted");
  while (statement.step()) {
    // A conflict that was decided is deleted like any record, but it is not something one would restore.
    if (statement.integer(1) && statement.text(0) == u"conflict") continue;
    counts[statement.integer(1) ? u"trash"_s : statement.text(0)] += statement.integer(2);
  }
  return counts;
}

QMap<QString, qint64> RecordStore::facetCounts(const QString& field, const ListQuery& query,
                                               const QHash<QString, QString>& broader) {
  const char* computed = computedFacet(field);
  const bool isTree = !computed && !broader.isEmpty();
  QByteArray sql = "SELECT ";
  if (computed)
    (sql += computed) += ", count(*) FROM record AS r WHERE ";
  else
    (sql += isTree ? "f.value, f.row" : "f.value, count(*)") +=
        " FROM facet AS f JOIN record AS r ON r.row=f.row WHERE f.field=? AND ";
  sql += condition(query);
  if (!isTree) sql += " GROUP BY 1";
  auto statement = database_.prepareOnce(sql);
  int index = 0;
  if (!computed) statement.bindAt(++index, field);
  bindCondition(statement, index, query);
  QMap<QString, qint64> counts;
  QMap<QString, std::vector<qint64>> rows;
  while (statement.step()) {
    const QString value = statement.text(0);
    if (isTree)
      rows[value].push_back(statement.integer(1));
    else if (!value.isEmpty())
      counts.insert(value, statement.integer(1));
  }
  return isTree ? countsWithBroader(rows, broader) : counts;
}

std::vector<Backlink> RecordStore::backlinks(const RecordId& target) {
  std::vector<Backlink> links;
  auto statement = database_.prepare("SELECT l.row, l.field FROM link AS l JOIN record AS r ON r.row=l.row "
                                     "WHERE l.target=? AND r.deleted=0");
  statement.bind(target.view());
  while (statement.step()) links.push_back({statement.integer(0), statement.text(1)});
  return links;
}

std::vector<StoredRecord> RecordStore::remarksOn(const RecordId& target, const QString& kind) {
  std::vector<StoredRecord> remarks;
  auto statement = database_.prepare(
      "SELECT r.row, r.id, r.kind, r.office, r.seq, r.fields FROM link AS l JOIN record AS r ON r.row=l.row "
      "WHERE l.target=? AND l.field='record' AND r.kind=? AND r.deleted=0 ORDER BY r.id");
  statement.bind(target.view(), kind);
  while (statement.step()) remarks.push_back(readRow(statement));
  return remarks;
}

std::vector<StoredRecord> RecordStore::provisionsOf(const RecordId& declaration) {
  std::vector<StoredRecord> provisions;
  for (const Backlink& link : backlinks(declaration)) {
    if (link.field != u"declaration") continue;
    auto stored = at(link.row);
    if (stored && stored->record.kind == u"provision") provisions.push_back(std::move(*stored));
  }
  std::stable_sort(provisions.begin(), provisions.end(), [](const StoredRecord& a, const StoredRecord& b) {
    return a.record.value(u"position"_s).number() < b.record.value(u"position"_s).number();
  });
  return provisions;
}

qint64 RecordStore::put(const Record& record, const StoredRecord* before) {
  if (before && before->damaged) return database_.noteDamage(), before->row;
  const QByteArray fields = encodeStoredFields(record.fields);
  if (before && looksSame(before->record, record)) {
    database_.prepare("UPDATE record SET seq=?, fields=? WHERE row=?")
        .bind(record.seq, fields, before->row)
        .run();
    return before->row;
  }
  countOn();
  qint64 row = before ? before->row : 0;
  if (before) {
    auto update = database_.prepare(
        "UPDATE record SET kind=?, office=?, seq=?, deleted=?, changed=?, fields=? WHERE row=?");
    update.bind(record.kind, record.office.view(), record.seq, record.isDeleted(), ++changed_, fields, row)
        .run();
  } else {
    auto insert = database_.prepare(
        "INSERT INTO record (id, kind, office, seq, deleted, changed, fields) VALUES (?,?,?,?,?,?,?)");
    insert
        .bind(record.id.view(), record.kind, record.office.view(), record.seq, record.isDeleted(), ++changed_,
              fields)
        .run();
    row = database_.lastInsertRow();
  }
  writeDerived(row, record, before ? &before->record : nullptr);
  return row;
}

std::optional<StoredRecord> RecordStore::stamp(const RecordId& id, QByteArrayView written, Seq seq) {
  StoredRecord before;
  QByteArray fields;
  {
    auto statement = database_.prepare("SELECT row, kind, office, seq, fields FROM record WHERE id=?");
    statement.bind(id.view());
    if (!statement.step()) return std::nullopt;
    before.row = statement.integer(0);
    before.record.id = id;
    before.record.kind = statement.text(1);
    before.record.office = OfficeId::fromBytes(statement.blobView(2)).value_or(OfficeId());
    before.record.seq = statement.integer(3);
    fields = stampedFields(statement.blobView(4), written, seq);
  }
  if (fields.isEmpty() || before.record.office.isNull()) return std::nullopt;
  database_.prepare("UPDATE record SET seq=?, fields=? WHERE row=?")
      .bind(std::max(seq, before.record.seq), fields, before.row)
      .run();
  return before;
}

void RecordStore::noteWrittenHere(qint64 row) {
  database_
      .prepare(
          "INSERT OR REPLACE INTO written_here (row, changed) SELECT row, changed FROM record WHERE row=?")
      .bind(row)
      .run();
}

void RecordStore::countOn() {
  // data_version moves when another connection has written; a writer holds the store, so it stays right.
  auto version = database_.prepare("PRAGMA data_version");
  const qint64 seen = version.step() ? version.integer(0) : 0;
  if (changed_ >= 0 && seen == dataVersion_) return;
  dataVersion_ = seen;
  // Also beyond what was looked at, though the record that was newest then may be gone.
  auto last = database_.prepare("SELECT max(coalesce((SELECT max(changed) FROM record), 0), coalesce((SELECT "
                                "max(changed) FROM looked), 0))");
  changed_ = last.step() ? last.integer(0) : 0;
}

Digest RecordStore::digest() {
  Digest digest;
  auto statement = database_.prepare("SELECT id, seq FROM record WHERE seq>0");
  while (statement.step())
    digest.add(RecordId::fromBytes(statement.blobView(0)).value_or(RecordId()), statement.integer(1));
  return digest;
}

void RecordStore::writeDerived(qint64 row, const Record& record, const Record* before) {
  const auto replace = [](const Pairs& old, const Pairs& now, auto remove, auto add) {
    for (const auto& pair : old)
      if (!now.contains(pair)) remove(pair);
    for (const auto& pair : now)
      if (!old.contains(pair)) add(pair);
  };
  const auto facet = [&](std::string_view sql) {
    return [this, sql, row](const Pairs::value_type& pair) {
      database_.prepare(sql).bind(pair.first, pair.second, row).run();
    };
  };
  const auto link = [&](std::string_view sql) {
    return [this, sql, row](const Pairs::value_type& pair) {
      const auto target = fromText<RecordId>(pair.second);
      if (target) database_.prepare(sql).bind(target->view(), pair.first, row).run();
    };
  };
  replace(before ? allFacetsOf(*before) : Pairs(), allFacetsOf(record),
          facet("DELETE FROM facet WHERE field=? AND value=? AND row=?"),
          facet("INSERT OR IGNORE INTO facet (field, value, row) VALUES (?,?,?)"));
  replace(before ? linksOf(*before) : Pairs(), linksOf(record),
          link("DELETE FROM link WHERE target=? AND field=? AND row=?"),
          link("INSERT OR IGNORE INTO link (target, field, row) VALUES (?,?,?)"));
  if (before && sameIndex(*before, record)) return;
  if (!batch_) return writeIndex(row, {before != nullptr, record});
  batch_->try_emplace(row, IndexEntry{before != nullptr, {}}).first->second.record = record;
}

void RecordStore::writeIndex(qint64 row, const IndexEntry& entry) {
  if (entry.replaces) removeIndex(database_, row);
  if (entry.record) putIndex(database_, row, *entry.record);
}

RecordStore::IndexBatch::IndexBatch(RecordStore& records)
    : records_(records) {
  Q_ASSERT(!records_.batch_);
  records_.batch_.emplace();
}

RecordStore::IndexBatch::~IndexBatch() {
  for (const auto& [row, entry] : *records_.batch_) records_.writeIndex(row, entry);
  records_.batch_.reset();
}

void RecordStore::forget(const StoredRecord& stored) {
  if (stored.damaged) return database_.noteDamage();
  for (const auto& pair : allFacetsOf(stored.record))
    database_.prepare("DELETE FROM facet WHERE field=? AND value=? AND row=?")
        .bind(pair.first, pair.second, stored.row)
        .run();
  for (const auto& pair : linksOf(stored.record))
    if (const auto target = fromText<RecordId>(pair.second))
      database_.prepare("DELETE FROM link WHERE target=? AND field=? AND row=?")
          .bind(target->view(), pair.first, stored.row)
          .run();
  if (batch_)
    batch_->try_emplace(stored.row, IndexEntry{true, {}}).first->second.record.reset();
  else
    removeIndex(database_, stored.row);
  database_.prepare("DELETE FROM written_here WHERE row=?").bind(stored.row).run();
  database_.prepare("DELETE FROM record WHERE row=?").bind(stored.row).run();
}

} // namespace amparo
