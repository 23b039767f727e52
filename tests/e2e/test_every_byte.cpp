#include "tests/e2e/server_client.h"
#include "tests/e2e/tls_office.h"
#include "tests/support/bad_link.h"
#include "tests/support/files_in_memory.h"

#include <map>

// A sync over real TLS that is cut at every byte of either direction: of the handshake, of the request, of
// the answer. The next one ends it.

using namespace amparo;
using namespace amparo::test;
using namespace Qt::StringLiterals;

namespace {

/// Two editors' offices at a real hub; the link of one of them is cut.
struct Cutting {
  FilesInMemory inMemory;
  HubProgram hub;
  std::unique_ptr<BadLink> link;
  std::unique_ptr<TlsOffice> rosario; ///< behind the link
  std::unique_ptr<TlsOffice> merida;
  RecordId shared;
  Seq accepted = 0; ///< changes that both made, and so the hub's head
  int round = 0;
  std::map<ErrorCode, int> endings;

  Cutting() {
    hub.start();
    link = std::make_unique<BadLink>(portOf(hub));
    rosario = std::make_unique<TlsOffice>(hub, u"Rosario"_s, link->port());
    merida = std::make_unique<TlsOffice>(hub, u"Mérida"_s, portOf(hub));
    shared = rosario->create(practice(u"Turno"_s));
    rosario->sync();
    merida->sync();
    accepted = 1;
  }

  QString words(const QString& who) const { return u"%1 %2"_s.arg(who).arg(round, 5, 10, QChar(u'0')); }

  /// Each edits another field of what both hold, and makes a record of its own; Mérida's reach the hub.
  void write() {
    ++round;
    rosario->edit(shared, fields({{u"results.es"_s, Value(words(u"Rosario"_s))}}));
    rosario->create(practice(words(u"De Rosario"_s)));
    merida->edit(shared, fields({{u"risks.es"_s, Value(words(u"Mérida"_s))}}));
    merida->create(practice(words(u"De Mérida"_s)));
    // What was Rosario's in the round before comes down here.
    const auto report = merida->sync();
    REQUIRE(report.verified);
    accepted += 4;
  }

  /// Rosario holds everything, once; and so does the hub.
  void checkEnded() {
    const auto report = rosario->sync();
    REQUIRE(report.verified);
    REQUIRE(report.conflicts == 0);
    REQUIRE(report.rejected == 0);
    REQUIRE(rosario->store->outbox().isEmpty());
    REQUIRE(rosario->store->syncState().cursor().at == accepted);
    REQUIRE(rosario->store->syncState().digest().count == 1 + 2 * round);
    REQUIRE(rosario->text(shared, u"results.es"_s) == words(u"Rosario"_s));
    REQUIRE(rosario->text(shared, u"risks.es"_s) == words(u"Mérida"_s));
  }

  /// Cuts at one byte after the other until the link lets the whole sync pass.
  void cutEverywhere(BadLink::Direction direction, BadLink::Ending ending) {
    for (qint64 at = 0;; ++at) {
      INFO("cut after byte " << at);
      write();
      rosario->forgetConnection();
      link->cutAfter(direction, at, ending);
      const auto cut = rosario->trySync();
      const bool wasCut = link->takeCut();
      if (!cut) ++endings[cut.error().code];
      REQUIRE((wasCut || cut.ok()));
      checkEnded();
      if (!wasCut) break;
    }
  }

  /// Both hold the same in the end, and the only reasons a cut gave are those of a link.
  void checkAll() {
    merida->sync();
    REQUIRE((merida->content() == rosario->content()));
    for (const auto& [code, times] : endings) {
      INFO(errorName(code).toStdString() << ' ' << times << " times");
      CHECK((code == ErrorCode::LinkCut || code == ErrorCode::HubUnreachable));
    }
  }
};

} // namespace

TEST_CASE_METHOD(Cutting, "a sync over TLS cut at every byte up: nothing is lost and nothing comes twice") {
  cutEverywhere(BadLink::Direction::Up, BadLink::Ending::Close);
  CHECK(round > 500); // there was something to cut
  checkAll();
}

TEST_CASE_METHOD(Cutting, "a sync over TLS cut at every byte down: nothing is lost and nothing comes twice") {
  cutEverywhere(BadLink::Direction::Down, BadLink::Ending::Reset);
  CHECK(round > 500);
  checkAll();
}
