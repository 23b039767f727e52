#include "core/base/cbor.h"
#include "core/hub/hub_service.h"
#include "core/hub/store_place.h"
#include "core/net/https_hub.h"
#include "core/sync/identity.h"
#include "core/sync/sync_run.h"
#include "tests/e2e/server_client.h"
#include "tests/support/as_wished.h"
#include "tests/support/bad_link.h"
#include "tests/support/files_in_memory.h"
#include "tests/support/ports.h"
#include "tests/support/postgres_server.h"

#include <QCryptographicHash>
#include <QElapsedTimer>

#include <catch2/catch_test_macros.hpp>
#include <cstdio>
#include <random>
#include <set>
#include <thread>

// A day of many offices, compressed: three hubs on one PostgreSQL, bad links, hubs that are killed and a
// database that is restarted twice. AMPARO_DAY_OFFICES of them (12), as AMPARO_DAY_SEED (1) has it. By hand:
// AMPARO_DAY_OFFICES=1000 tests_e2e "a day of many offices*"

using namespace amparo;
using namespace amparo::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int hubs = 3;
constexpr int threads = 4;
constexpr int sessionsOfEach = 5;
constexpr int commonRecords = 100;
constexpr int silenceMilliseconds = 3000;
constexpr int killEveryMilliseconds = 3000;
constexpr int triesAtNight = 400;
constexpr int restarts = 2;
constexpr size_t longDay = 100; ///< offices; a shorter one may be over before the second restart

/// What an office keeps from one of its sessions to the next.
struct DayOffice {
  QString store; ///< its path
  QByteArray token;
  std::set<QString> acknowledged;     ///< words that the hub has said it has
  std::set<QString> written;          ///< and those that it has not
  std::map<RecordId, QString> titles; ///< of these, those that their author may still write over
  int words = 0;
};

/// What all offices use.
struct Day {
  std::atomic<quint16> ports[hubs] = {}; ///< of the links
  QByteArray fingerprint;
  std::atomic<int> sessions = 0;
  std::atomic<int> syncs = 0;
  std::atomic<int> cutSyncs = 0;
  std::atomic<bool> night = false; ///< nobody writes any more
};

/// An office while it works: its library is open, and it has a connection of its own.
class Session {
 public:
  Session(Day& day, DayOffice& office, std::mt19937& random)
      : day_(day)
      , office_(office)
      , random_(random)
      , hub_(QUrl(u"https://127.0.0.1:%1"_s.arg(day.ports[below(hubs)])), day.fingerprint, office.token,
             never_, silenceMilliseconds) {
    Store::Options options;
    options.mode = Store::Mode::Create;
    options.cacheKibibytes = 512;
    if (auto opened = Store::open(office.store, options)) store_ = *std::move(opened);
    if (store_) library_ = std::make_unique<Library>(*store_, ids_);
  }

  bool isOpen() const { return store_ != nullptr; }

  bool enrol(const QByteArray& secret, const QString& name) {
    const auto enrolment = sync::enrol(*store_, hub_, u"https://127.0.0.1"_s, day_.fingerprint,
                                       {secret, store_->syncState().replica(), name});
    if (enrolment) office_.token = enrolment->token;
    return enrolment.ok();
  }

  void write() {
    const QString word = u"w%1x%2"_s.arg(quintptr(&office_), 0, 36).arg(++office_.words);
    const auto rows = store_->records().list({.kinds = {u"practice"_s}, .filters = {}});
    const auto stored =
        rows.empty() ? std::nullopt : store_->records().at(rows[size_t(below(int(rows.size())))]);
    Fields fields;
    Result<Changes> done = Changes();
    const int dice = below(100);
    if (!stored || dice < 10) {
      fields.set(u"title.es"_s, Value(word));
      fields.set(u"status"_s, Value(u"draft"_s));
      if (dice < 2) fields.set(system_field::audience, Value(u"office"_s));
      done = library_->create(u"practice"_s, fields);
    } else if (dice < 15) {
      done = library_->remove({stored->record.id});
      if (done) return; // says no word
    } else if (dice < 35) {
      fields.set(u"title.es"_s, Value(word));
      done = library_->edit(stored->record.id, fields);
    } else {
      const Address address = dice < 60 ? u"results.es"_s : u"approach.es"_s;
      fields.set(address, Value(QString(stored->record.text(address) % u' ' % word).right(4000)));
      done = library_->edit(stored->record.id, fields);
    }
    if (!done) return;
    office_.written.insert(word);
    if (!fields.contains(u"title.es"_s) || done->records.empty()) return;
    QString& title = office_.titles[done->records.front().id];
    office_.written.erase(std::exchange(title, word));
  }

  /// Whether all is at the hub, and the same here and there.
  bool sync() {
    ++day_.syncs;
    const auto report = sync::SyncRun(*store_, hub_, clock_, {}).run();
    if (!report) ++day_.cutSyncs;
    if (!store_->outbox().isEmpty()) return false;
    office_.acknowledged.merge(std::exchange(office_.written, {}));
    office_.titles.clear();
    return report && report->verified;
  }

  /// What it holds of what all see, as one hash.
  QByteArray shared() {
    std::map<RecordId, QByteArray> records;
    for (const StoredRecord& stored : store_->records().at(store_->records().allRows())) {
      if (stored.record.audience() == Audience::Office) continue;
      cbor::Writer out(records[stored.record.id]);
      for (const auto& field : stored.record.fields) {
        if (field.value.value.isAbsent()) continue;
        out.text(field.address);
        field.value.value.encode(out);
      }
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto& [id, fields] : records) {
      hash.addData(id.toBytes());
      hash.addData(fields);
    }
    return hash.result();
  }

 private:
  int below(int count) { return int(random_() % unsigned(count)); }

  Day& day_;
  DayOffice& office_;
  std::mt19937& random_;
  const std::atomic<bool> never_ = false;
  SystemClock clock_;
  IdGenerator ids_{clock_};
  net::HttpsHub hub_;
  std::unique_ptr<Store> store_;
  std::unique_ptr<Library> library_;
};

/// The words of every value that the hub holds, or held, or keeps in a conflict.
std::set<QString> wordsAt(hub::HubStore& store) {
  std::set<QString> words;
  const auto add = [&](const Value& value) {
    for (const QString& word : value.text().split(u' ', Qt::SkipEmptyParts)) words.insert(word);
  };
  for (Seq after = 0;;) {
    std::vector<hub::Revision> revisions;
    REQUIRE(store
                .snapshot([&]() -> Result<void> {
                  revisions = store.revisionsAfter(after, 500);
                  return {};
                })
                .ok());
    if (revisions.empty()) return words;
    for (const hub::Revision& revision : revisions)
      for (const auto& field : revision.fields) {
        add(field.value.after);
        if (field.value.sent) add(*field.value.sent);
      }
    after = revisions.back().seq;
  }
}

class Network {
 public:
  explicit Network(int offices, int seed)
      : place_(postgresServer().newPlace())
      , seed_(seed)
      , random_(unsigned(seed))
      , offices_(size_t(offices)) {
    programs_.push_back(std::make_unique<HubProgram>(place_));
    programs_[0]->start();
    for (int i = 1; i < hubs; ++i) {
      programs_.push_back(std::make_unique<HubProgram>(*programs_[0]));
      programs_.back()->start({u"--listen"_s, u"127.0.0.1:%1"_s.arg(freePort())});
    }
    for (size_t i = 0; i < hubs; ++i) {
      links_.push_back(std::make_unique<BadLink>(portOf(*programs_[i])));
      day_.ports[i] = links_.back()->port();
    }
    const auto invitation = protocol::parseInvitation(programs_[0]->invite(u"Primera"_s));
    REQUIRE(invitation.ok());
    day_.fingerprint = invitation->fingerprint;
    auto store = hub::openStore({{}, place_});
    REQUIRE(store.ok());
    store_ = *std::move(store);
    enrolAll();
  }

  void live() {
    std::vector<std::jthread> working;
    for (int i = 0; i < threads; ++i) working.emplace_back([this, i] { work(i); });
    trouble();
  }

  /// Nothing is in the way any more: everybody syncs until all agree.
  void settle() {
    day_.night = true;
    for (const auto& link : links_) link->setQuality({});
    std::vector<char> settled(offices_.size(), 0);
    std::vector<QByteArray> shared(offices_.size());
    // Once for what is still to go up, and once more for what then comes down.
    for (int round = 0; round < 2; ++round) {
      std::vector<std::jthread> working;
      for (int i = 0; i < threads; ++i)
        working.emplace_back([&, i] {
          std::mt19937 random(unsigned(seed_ + i));
          for (size_t at = size_t(i); at < offices_.size(); at += threads) {
            Session session(day_, offices_[at], random);
            settled[at] = 0;
            for (int tries = 0; session.isOpen() && !settled[at] && tries < triesAtNight; ++tries)
              settled[at] = session.sync();
            if (settled[at] && round == 1) shared[at] = session.shared();
          }
        });
    }
    for (size_t at = 0; at < offices_.size(); ++at) {
      INFO("office " << at);
      CHECK(settled[at]);
      CHECK(shared[at] == shared[0]);
    }
  }

  void checkNothingLost() {
    const std::set<QString> there = wordsAt(*store_);
    size_t words = 0;
    size_t lost = 0;
    for (const DayOffice& office : offices_)
      for (const QString& word : office.acknowledged) {
        ++words;
        if (there.count(word) > 0) continue;
        ++lost;
        UNSCOPED_INFO(word.toStdString());
      }
    std::fprintf(stderr,
                 "%d offices, %d syncs of which %d were cut, %zu words acknowledged, %d kills, %d restarts\n",
                 int(offices_.size()), day_.syncs.load(), day_.cutSyncs.load(), words, kills_, restarts_);
    CHECK(lost == 0);
    CHECK(words > 0);
    CHECK(kills_ > 0);
    CHECK(day_.cutSyncs > 0);
    if (offices_.size() >= longDay) CHECK(restarts_ == restarts);
  }

 private:
  int below(int count) { return int(random_() % unsigned(count)); }

  void enrolAll() {
    const SystemClock clock;
    hub::HubService service(*store_, clock);
    for (size_t at = 0; at < offices_.size(); ++at) {
      offices_[at].store = folder_.filePath(u"%1/library.amparo.db"_s.arg(at));
      const QString name = u"Oficina %1"_s.arg(at);
      const auto invitation =
          service.administration().invite({name, u"Ana"_s, protocol::Role::Editor}, 86'400'000);
      REQUIRE(invitation.ok());
      Session session(day_, offices_[at], random_);
      REQUIRE(session.isOpen());
      REQUIRE(session.enrol(invitation->secret, name));
    }
    // The first of them has written something already.
    Session session(day_, offices_.front(), random_);
    for (int i = 0; i < commonRecords; ++i) session.write();
    REQUIRE(session.sync());
  }

  void work(int number) {
    std::mt19937 random(unsigned(seed_ * 1000 + number));
    const size_t own = (offices_.size() - size_t(number) + threads - 1) / threads;
    for (size_t session = 0; session < own * sessionsOfEach; ++session, ++day_.sessions) {
      const size_t at = size_t(number) + threads * (random() % own);
      Session working(day_, offices_[at], random);
      if (!working.isOpen()) continue;
      for (auto writes = random() % 4; writes > 0; --writes) working.write();
      for (int tries = 0; tries < 3 && !working.sync(); ++tries) {
      }
    }
  }

  /// Until everybody is done: links that are cut, hubs that are killed, a database that is restarted.
  void trouble() {
    const int all = int(offices_.size()) * sessionsOfEach;
    QElapsedTimer sinceKill;
    sinceKill.start();
    while (day_.sessions < all - threads) {
      QThread::msleep(unsigned(20 + below(100)));
      using Ending = BadLink::Ending;
      const Ending ending = below(10) == 0 ? Ending::Silence : below(2) == 0 ? Ending::Reset : Ending::Close;
      links_[size_t(below(hubs))]->cutAfter(below(2) == 0 ? BadLink::Direction::Up : BadLink::Direction::Down,
                                            1 + below(20'000), ending);
      if (restarts_ < restarts && day_.sessions > all * (restarts_ + 1) / (restarts + 1)) {
        ++restarts_;
        postgresServer().stop();
        postgresServer().start();
      }
      // Of a short day one dies at noon.
      const bool isNoon = kills_ == 0 && day_.sessions > all / 2;
      if (!isNoon && sinceKill.elapsed() < killEveryMilliseconds) continue;
      sinceKill.restart();
      ++kills_;
      HubProgram& victim = *programs_[size_t(below(hubs))];
      victim.kill();
      victim.start({u"--listen"_s, u"127.0.0.1:%1"_s.arg(portOf(victim))});
    }
  }

  FilesInMemory inMemory_;
  QTemporaryDir folder_;
  QString place_;
  int seed_;
  std::mt19937 random_;
  Day day_;
  std::vector<DayOffice> offices_;
  std::vector<std::unique_ptr<HubProgram>> programs_;
  std::vector<std::unique_ptr<BadLink>> links_;
  std::unique_ptr<hub::HubStore> store_;
  int kills_ = 0;
  int restarts_ = 0;
};

} // namespace

TEST_CASE("a day of many offices, with bad links, hubs that die and a database that restarts: all agree, and "
          "nothing "
          "that was acknowledged is missing") {
  const int seed = asWished("AMPARO_DAY_SEED", 1);
  INFO("AMPARO_DAY_SEED=" << seed);
  Network network(asWished("AMPARO_DAY_OFFICES", 12), seed);
  network.live();
  network.settle();
  network.checkNothingLost();
}
