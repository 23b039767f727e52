#include "core/documents/file_texts.h"
#include "core/operations/file_wishes.h"
#include "core/operations/library.h"
#include "core/search/excerpt.h"
#include "core/search/file_index.h"
#include "core/search/searcher.h"
#include "tests/support/pdf.h"
#include "tests/support/printing.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace amparo;
using namespace amparo::documents;
using namespace Qt::StringLiterals;
using test::Pdf;

namespace {

/// A library with one practice, and what is attached to it.
struct Desk {
  QTemporaryDir folder;
  std::unique_ptr<Store> store = open(Store::Mode::Create);
  SystemClock clock;
  IdGenerator ids{clock};
  std::unique_ptr<Library> library = std::make_unique<Library>(*store, ids);
  std::atomic<bool> stop = false;
  RecordId practice = create(u"Visitas a cárceles"_s);
  int read = 0; ///< files, by update()

  std::unique_ptr<Store> open(Store::Mode mode) {
    auto opened = Store::open(folder.filePath(u"library"_s), {mode, {}, 4096});
    REQUIRE(opened.ok());
    return *std::move(opened);
  }

  void restart() {
    library.reset();
    store.reset();
    store = open(Store::Mode::Open);
    library = std::make_unique<Library>(*store, ids);
  }

  RecordId create(const QString& title) {
    Fields fields;
    fields.set(u"title.es"_s, Value(title));
    fields.set(u"status"_s, Value(u"published"_s));
    const auto changes = library->create(u"practice"_s, fields);
    REQUIRE(changes.ok());
    return changes->records.front().id;
  }

  RecordId attach(const QByteArray& bytes, const QString& name = u"acta.pdf"_s) {
    QFile file(folder.filePath(name));
    REQUIRE(file.open(QFile::WriteOnly));
    file.write(bytes);
    file.close();
    const auto changes = library->attach(practice, file.fileName());
    REQUIRE(changes.ok());
    return changes->records.front().id;
  }

  void update() {
    const auto done = readFileTexts(*store, stop, [this] { ++read; });
    if (!done) UNSCOPED_INFO(describe(done.error()).toStdString());
    REQUIRE(done.ok());
  }

  std::vector<qint64> find(const QString& text, const QMap<QString, QStringList>& filters = {}) {
    const auto page =
        Searcher(store->database()).search({.text = text, .kinds = {u"practice"_s}, .filters = filters});
    REQUIRE(page.ok());
    std::vector<qint64> rows;
    for (const SearchPage::Hit& hit : page->hits) rows.push_back(hit.row);
    return rows;
  }

  bool finds(const QString& text) { return find(text) == std::vector<qint64>{row()}; }

  qint64 row() { return store->records().find(practice)->row; }

  Sha256 hashOf(const RecordId& attachment) { return store->files().named(attachment)->hash; }
};

} // namespace

TEST_CASE("A record is found by what is written in its PDF, after those that say it themselves") {
  Desk desk;
  desk.attach(Pdf{{u"Primera página"_s, u"El hacinamiento en los pabellones"_s}}.bytes());
  CHECK_FALSE(desk.finds(u"hacinamiento "_s));
  desk.update();
  CHECK(desk.finds(u"hacinamiento "_s));
  CHECK(desk.finds(u"hacinam"_s)); // what is typed so far
  CHECK(desk.finds(u"pabellón "_s));
  CHECK(desk.finds(u"\"los pabellones\""_s));
  CHECK(desk.finds(u"primera hacinamiento "_s)); // on different pages
  CHECK(desk.find(u"hacinamiento -pabellones"_s).empty());
  CHECK(desk.find(u"hacinamiento -visitas"_s).empty()); // which the record has itself
  const RecordId other = desk.create(u"Contra el hacinamiento"_s);
  CHECK(desk.find(u"hacinamiento "_s) ==
        std::vector<qint64>{desk.store->records().find(other)->row, desk.row()});
  CHECK(desk.find(u"hacinamiento "_s, {{u"status"_s, {u"draft"_s}}}).empty());
  CHECK(desk.find(u"hacinamiento "_s, {{u"status"_s, {u"published"_s}}}).size() == 2);
}

TEST_CASE("Where the words stand in a file is told, but not when the record has them itself") {
  Desk desk;
  const RecordId attachment = desk.attach(
      Pdf{{u"Visitas a cárceles"_s, u"Nada"_s, u"El hacinamiento sigue\nen los pabellones"_s}}.bytes());
  desk.update();
  Searcher searcher(desk.store->database());
  const auto found = searcher.passages({.text = u"hacinamiento pabellones "_s}, {desk.row()});
  REQUIRE(found.contains(desk.row()));
  CHECK(found[desk.row()].attachment == attachment);
  CHECK(found[desk.row()].page == 2);
  Highlighter highlighter(searcher.read({.text = u"hacinamiento "_s}));
  const Excerpt excerpt = highlighter.passage(found[desk.row()].text, {}, 200);
  CHECK(excerpt.text == u"El hacinamiento sigue en los pabellones");
  CHECK(excerpt.ranges == std::vector<Range>{{3, 12}});
  CHECK(searcher.passages({.text = u"cárceles "_s}, {desk.row()}).isEmpty());
}

TEST_CASE("Only files that are here are searched; they are read when they come and forgotten when they go") {
  Desk desk;
  const RecordId attachment = desk.attach(Pdf{{u"El hacinamiento"_s}}.bytes());
  const auto setHere = [&](bool here) {
    sqlite::Transaction transaction(desk.store->database());
    FileState state = desk.store->files().find(desk.hashOf(attachment));
    state.here = here;
    desk.store->files().put(state);
    REQUIRE(transaction.commit().ok());
    desk.update();
  };
  setHere(false);
  CHECK_FALSE(desk.finds(u"hacinamiento "_s));
  setHere(true);
  CHECK(desk.finds(u"hacinamiento "_s));
  setHere(false);
  CHECK_FALSE(desk.finds(u"hacinamiento "_s));
  CHECK(indexedFiles(desk.store->database()).empty());
}

TEST_CASE("A file that was removed from its record does not lead to it") {
  Desk desk;
  const RecordId attachment = desk.attach(Pdf{{u"El hacinamiento"_s}}.bytes());
  desk.update();
  REQUIRE(desk.library->remove({attachment}).ok());
  CHECK_FALSE(desk.finds(u"hacinamiento "_s)); // at once
  desk.update();
  REQUIRE(desk.library->restore({attachment}).ok());
  desk.update();
  CHECK(desk.finds(u"hacinamiento "_s));
}

TEST_CASE("Each file is read once, also when it cannot be read, and an interrupted one from the beginning") {
  Desk desk;
  desk.attach("%PDF-1.7 damaged", u"mal.pdf"_s);
  desk.attach(Pdf{{u"Secreto"_s}, {595, 842}, true}.bytes(), u"cerrado.pdf"_s);
  desk.attach(Pdf{{u"El hacinamiento"_s}}.bytes());
  desk.stop = true;
  const auto stopped = readFileTexts(*desk.store, desk.stop);
  REQUIRE_FALSE(stopped.ok());
  CHECK(stopped.error().code == ErrorCode::Cancelled);
  desk.stop = false;
  desk.restart();
  desk.update();
  CHECK(desk.read == 3);
  CHECK(desk.finds(u"hacinamiento "_s));
  desk.restart();
  desk.update();
  CHECK(desk.read == 3);
}

TEST_CASE("What is known of texts can be thrown away and is made anew") {
  Desk desk;
  desk.attach(Pdf{{u"El hacinamiento"_s}}.bytes());
  desk.update();
  desk.store->database().execute("DELETE FROM file_text; DELETE FROM file_page; DELETE FROM file_search");
  REQUIRE(desk.store->database().takeFailure().ok());
  CHECK_FALSE(desk.finds(u"hacinamiento "_s));
  desk.update();
  CHECK(desk.finds(u"hacinamiento "_s));
}
