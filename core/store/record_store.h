#pragma once

#include "core/base/result.h"
#include "core/model/record.h"
#include "core/model/replication.h"
#include "core/sqlite/database.h"

#include <QHash>
#include <QMap>

#include <map>
#include <optional>
#include <vector>

namespace amparo {

/// A record and the row it lies in. Rows are this store's own short names for records; they never leave it.
struct StoredRecord {
  qint64 row = 0;
  Record record;
  /// Its bytes are not what was written. It is shown as far as it can be read, and never written: what is
  /// left of it on the disk may be all there is.
  bool damaged = false;
};

enum class Order { Newest, Oldest };

/// Which records a list shows. Empty `kinds`: every kind. `filters`: facet field -> accepted values; a record
/// passes when it has one of the values for every field named (facetsOf(), computedFacet(), filters.h).
struct ListQuery {
  QStringList kinds;
  bool deleted = false;
  QMap<QString, QStringList> filters;
  std::optional<qint64> newsAfter = {}; ///< only what came from elsewhere after this (isNews, filters.h)
  Order order = Order::Newest;
  int limit = -1; ///< at most so many, of the first; negative: all
};

/// Where a record is referred to.
struct Backlink {
  qint64 row;
  QString field;
};

/// The records as the person sees them, with what follows from them: facets, links, search index.
/// Reads return what is there; writes run inside the caller's sqlite::Transaction.
class RecordStore {
 public:
  explicit RecordStore(sqlite::Database& database)
      : database_(database) {}

  std::optional<StoredRecord> find(const RecordId& id);
  std::optional<StoredRecord> at(qint64 row);
  /// The records of the rows that exist, in the order asked for.
  std::vector<StoredRecord> at(const std::vector<qint64>& rows);
  /// Whose rows these are, of those that exist, in the order asked for; nothing else of them is read.
  std::vector<RecordId> idsAt(const std::vector<qint64>& rows);
  /// By ids, in the order asked for; those not here are left out.
  std::vector<StoredRecord> find(const std::vector<RecordId>& ids);

  std::vector<qint64> list(const ListQuery& query);
  /// Every row in the order of its writing; for exports.
  std::vector<qint64> allRows();
  /// How many records there are of each kind; deleted ones stand under "trash".
  QHash<QString, qint64> counts();
  /// Values of one facet with how many records of a list have each. With what is broader than each topic, a
  /// topic counts also what its narrower ones have.
  QMap<QString, qint64> facetCounts(const QString& field, const ListQuery& query,
                                    const QHash<QString, QString>& broader = {});
  std::vector<Backlink> backlinks(const RecordId& target);
  /// The remarks of a kind (model/remark.h) on a record, not those in the trash; in the order of their ids.
  std::vector<StoredRecord> remarksOn(const RecordId& target, const QString& kind);
  /// Provisions of a declaration, in their order.
  std::vector<StoredRecord> provisionsOf(const RecordId& declaration);

  /// The digest of what is here, counted anew from every record.
  Digest digest();

  /// The facet of those that have translations due, by the language they are due in.
  inline static const QString behindFacet = QStringLiteral("@behind");

  /// Writes a record: `before` is what is stored now, or null for a new one. Returns its row. A record that
  /// only learned its seqs keeps its place in the order of changes. Fails when `before` is damaged.
  qint64 put(const Record& record, const StoredRecord* before);
  /// The fields of a change, as the outbox holds them, are the hub's since `seq`. Returns what the record was
  /// before, without its fields; nothing, and writes nothing, where it is not here, is nobody's yet, or shows
  /// anything else.
  std::optional<StoredRecord> stamp(const RecordId& id, QByteArrayView written, Seq seq);
  /// The record was last changed on this computer: that is no news.
  void noteWrittenHere(qint64 row);
  /// Forgets a record altogether (withdrawn, or a creation undone); not a deletion, which is a field.
  void forget(const StoredRecord& stored);

  /// While one lives, the search index waits; at its end, what was written meanwhile is indexed in the order
  /// of rows. For every row below the one before it, FTS5 would begin a segment, and soon merge it into
  /// others.
  class IndexBatch {
   public:
    explicit IndexBatch(RecordStore& records);
    ~IndexBatch();
    Q_DISABLE_COPY_MOVE(IndexBatch)

   private:
    RecordStore& records_;
  };

 private:
  struct IndexEntry {
    bool replaces = false; ///< the index has this row
    std::optional<Record> record;
  };

  void countOn();
  void writeDerived(qint64 row, const Record& record, const Record* before);
  void writeIndex(qint64 row, const IndexEntry& entry);

  sqlite::Database& database_;
  std::optional<std::map<qint64, IndexEntry>> batch_; ///< what waits for the index, by row
  qint64 changed_ = -1; ///< the last value given, as far as this connection knows
  qint64 dataVersion_ = 0;
};

} // namespace amparo
