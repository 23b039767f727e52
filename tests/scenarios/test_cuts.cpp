#include "tests/scenarios/network.h"

#include <QFile>

using namespace amparo;
using namespace amparo::test;
using namespace Qt::StringLiterals;

// A link that dies at any byte, each time from the same beginning.

namespace {

/// A copy of a library, at the hub under its own name: as a computer is that was switched off in mid-sync.
class Copy {
 public:
  Copy(const QString& original, Office& office)
      : office_(office)
      , path_(folder_.filePath(u"copy.db"_s)) {
    REQUIRE(QFile::copy(original, path_));
    auto opened = Store::open(path_, {});
    REQUIRE(opened.ok());
    store_ = *std::move(opened);
  }

  Store& operator*() { return *store_; }

  Store* operator->() { return store_.get(); }

  Result<sync::Report> sync() { return sync::SyncRun(*store_, office_.link, office_.clock, {}).run(); }

 private:
  Office& office_;
  QTemporaryDir folder_;
  QString path_;
  std::unique_ptr<Store> store_;
};

/// The whole of what is stored, record by record.
std::map<RecordId, Record> contentOf(Store& store) {
  std::map<RecordId, Record> content;
  for (StoredRecord& stored : store.records().at(store.records().allRows()))
    content[stored.record.id] = std::move(stored.record);
  return content;
}

} // namespace

TEST_CASE("a page cut at every byte: what came whole is kept, and the next run ends the same") {
  TestHub hub;
  Office rosario(hub, u"Rosario"_s, protocol::Role::Editor);
  Office merida(hub, u"Mérida"_s, protocol::Role::Editor);
  const RecordId shared = rosario.create(u"practice"_s, practice(u"Turno de detenidos"_s));
  rosario.sync();
  merida.sync();
  // What is on its way: a page with a new record, an edit, a merge and a deletion; a verdict that is a
  // conflict.
  merida.edit(shared, fields({{u"title.es"_s, Value(u"De Mérida"_s)}, {u"risks.es"_s, Value(u"Pocos"_s)}}));
  const RecordId removed = merida.create(u"practice"_s, practice(u"Efímera"_s));
  merida.create(u"practice"_s, practice(u"Nueva"_s));
  merida.sync();
  REQUIRE(merida.library().remove({removed}).ok());
  merida.sync();
  rosario.edit(shared, fields({{u"title.es"_s, Value(u"De Rosario"_s)}}));
  rosario.store.close();
  const QString before = rosario.store.path();

  std::map<RecordId, Record> whole;
  Copy first(before, rosario);
  REQUIRE(first.sync().ok());
  whole = contentOf(*first);
  REQUIRE(whole.size() == 4); // with the conflict
  const Digest digest = first->syncState().digest();
  const qint64 bytes = [&] {
    Copy again(before, rosario);
    REQUIRE(again.sync().ok());
    return rosario.link.answerBytes;
  }();
  REQUIRE(bytes > 200);
  for (qint64 at = 0; at < bytes; ++at) {
    INFO("cut at byte " << at << " of " << bytes);
    Copy copy(before, rosario);
    rosario.link.cutAnswerAt = at;
    const auto cut = copy.sync();
    REQUIRE_FALSE(cut.ok());
    REQUIRE(cut.error().code == ErrorCode::LinkCut);
    const auto next = copy.sync();
    REQUIRE(next.ok());
    REQUIRE(next->verified);
    REQUIRE(copy->outbox().isEmpty());
    REQUIRE(copy->syncState().digest() == digest);
    REQUIRE(copy->records().digest() == digest);
    REQUIRE((contentOf(*copy) == whole));
  }
}

TEST_CASE("a request that never arrives, and one whose answer never does, end the same") {
  TestHub hub;
  Office rosario(hub, u"Rosario"_s, protocol::Role::Editor);
  const RecordId id = rosario.create(u"practice"_s, practice(u"Turno"_s));
  rosario.sync();
  rosario.edit(id, fields({{u"title.es"_s, Value(u"Guardia"_s)}}));
  SECTION("lost on its way up: the hub has nothing yet") {
    rosario.link.loseRequest = true;
  }
  SECTION("lost on its way down: the hub has it") {
    rosario.link.cutAnswerAt = 0;
  }
  CHECK_FALSE(rosario.trySync().ok());
  CHECK(rosario.store->outbox().unsafeCount() == 1);
  CHECK(rosario.sync().verified);
  Office merida(hub, u"Mérida"_s, protocol::Role::Editor);
  merida.sync();
  CHECK(merida.text(id, u"title.es"_s) == u"Guardia");
  CHECK(merida.conflicts().empty());
}
