#include "tests/bench/figures.h"
#include "tests/bench/measure.h"

namespace amparo::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 200;
constexpr double timeBudget = 3.0;

/// One row of `bytes` bytes written durably, the least that a save can be.
class PlainTable {
 public:
  explicit PlainTable(const QString& path)
      : database_(need(sqlite::Database::open(path, {sqlite::Mode::Create, {}}))) {
    database_->execute("CREATE TABLE record (row INTEGER PRIMARY KEY, fields BLOB NOT NULL)");
  }

  void write(const QByteArray& fields) {
    sqlite::Transaction transaction(*database_);
    database_->prepare("INSERT INTO record (fields) VALUES (?)").bind(fields).run();
    need(transaction.commit());
  }

 private:
  std::unique_ptr<sqlite::Database> database_;
};

} // namespace

void measureSave(Workbench& bench, Table& table, int records) {
  OpenLibrary opened(bench.copyOfFilledStore(records));
  PlainTable plain(bench.newFolder() % u"/plain.db"_s);
  std::vector<double> saves;
  std::vector<double> limits;
  for (const RecordId& id : opened.titled(rounds)) {
    const auto stored = opened.store().records().find(id);
    const QByteArray fields = encodeStoredFields(stored->record.fields);
    limits.push_back(millisecondsOf([&] { plain.write(fields); }));
    const QString title = stored->record.text(u"title.es"_s) % u" y sus resultados"_s;
    saves.push_back(millisecondsOf([&] { opened.editTitle(id, title); }));
  }
  const QString name = u"saving an edit, "_s % recordsText(records);
  table.add({name, Unit::Milliseconds, median(saves), median(limits), timeBudget});
  // What a commit takes changes with the disk from one minute to the next, but not with the library.
  table.addGrowing(u"growth: saving an edit, in commits of one row"_s, Unit::Times, records,
                   median(saves) / median(limits));
}

} // namespace amparo::bench
