#include "core/sqlite/database.h"
#include "core/store/store.h"
#include "tests/e2e/programs.h"
#include "tests/support/as_wished.h"
#include "tests/support/files_in_memory.h"

#include <QJsonArray>
#include <QThread>

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <cstdio>
#include <map>
#include <random>
#include <set>

// The real programs are killed at random moments, with writers running: AMPARO_CRASHES of them (10), as the
// seed AMPARO_CRASH_SEED (1) has it. By hand: AMPARO_CRASHES=500 tests_e2e "killed at any moment*"

using namespace amparo;
using namespace amparo::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int offices = 3;
constexpr int deadlineMilliseconds = 60'000;
constexpr int longestLifeMicroseconds = 45'000; // of whoever is killed; most end sooner by themselves

void checkIntegrity(sqlite::Database& database) {
  const auto sound = database.checkIntegrity();
  INFO((sound ? QString() : describe(sound.error())).toStdString());
  REQUIRE(sound.ok());
}

void checkHubIntegrity(const QString& path) {
  auto database = sqlite::Database::open(path, {});
  REQUIRE(database.ok());
  checkIntegrity(**database);
}

void checkLibraryIntegrity(const QString& path) {
  auto store = Store::open(path, {});
  REQUIRE(store.ok());
  checkIntegrity((*store)->database());
}

/// What an office has been told is saved, and what it may have saved when it was killed.
struct Books {
  std::map<QString, QString> titles;          ///< by record: the last one that was acknowledged
  std::map<QString, std::set<QString>> maybe; ///< by record: written since by programs that were killed
  int doubtfulCreations = 0;
};

/// A program that runs for an office.
struct Running {
  QProcess process;
  QString record; ///< being edited; empty: created, or a sync
  QString title;  ///< being written; empty: a sync
  bool killed = false;
};

class Killing {
 public:
  explicit Killing(int seed)
      : random_(unsigned(seed)) {
    hub_.start();
    for (int at = 0; at < offices; ++at) {
      programs_.push_back(std::make_unique<OfficeProgram>(hub_.invite(u"Oficina %1"_s.arg(at))));
      REQUIRE(programs_.back()->sync().status == 0);
    }
  }

  /// Everybody does something, and one of them, or the hub, is killed meanwhile.
  void crashOnce() {
    std::vector<std::unique_ptr<Running>> running;
    for (int at = 0; at < offices; ++at) {
      running.push_back(std::make_unique<Running>());
      begin(at, *running.back());
    }
    for (auto& each : running) REQUIRE(each->process.waitForStarted(deadlineMilliseconds));
    const int victim = below(offices + 1);
    QThread::usleep(unsigned(below(longestLifeMicroseconds)));
    const bool killsHub = victim == offices;
    if (killsHub)
      hub_.kill();
    else
      running[size_t(victim)]->process.kill();
    for (int at = 0; at < offices; ++at) finish(at, *running[size_t(at)], killsHub);
    if (killsHub) {
      checkHubIntegrity(hub_.databasePath());
      hub_.start();
    } else {
      checkLibraryIntegrity(programs_[size_t(victim)]->store());
    }
  }

  /// All syncs again until everybody has everything: what was acknowledged is in every library, as it was
  /// written last, and once.
  void checkNothingLost() {
    for (int round = 0; round < 2; ++round)
      for (auto& program : programs_) {
        const Outcome synced = program->sync();
        INFO(synced.errors.toStdString());
        REQUIRE(synced.status == 0);
      }
    checkHubIntegrity(hub_.databasePath());
    size_t known = 0;
    int doubtful = 0;
    for (const Books& books : books_) {
      known += books.titles.size();
      doubtful += books.doubtfulCreations;
    }
    for (auto& program : programs_) {
      auto store = Store::open(program->store(), {});
      REQUIRE(store.ok());
      checkIntegrity((*store)->database());
      CHECK((*store)->outbox().isEmpty());
      const auto rows = (*store)->records().allRows();
      CHECK(rows.size() >= known);
      CHECK(rows.size() <= known + size_t(doubtful));
      for (const Books& books : books_) checkBooks(books, **store);
    }
  }

  size_t acknowledged() const {
    size_t count = 0;
    for (const Books& books : books_) count += books.titles.size();
    return count;
  }

 private:
  int below(int count) { return int(random_() % unsigned(count)); }

  void begin(int at, Running& running) {
    const Books& books = books_[size_t(at)];
    const int dice = below(100);
    if (dice < 45) {
      programs_[size_t(at)]->begin(running.process, {u"sync"_s});
      return;
    }
    running.title = u"Título %1"_s.arg(++lastTitle_);
    const QString assignment = u"title.es="_s % running.title;
    if (dice < 75 || books.titles.empty()) {
      programs_[size_t(at)]->begin(running.process,
                                   {u"create"_s, u"practice"_s, assignment, u"status=draft"_s});
      return;
    }
    auto chosen = books.titles.begin();
    std::advance(chosen, below(int(books.titles.size())));
    running.record = chosen->first;
    programs_[size_t(at)]->begin(running.process, {u"set"_s, running.record, assignment});
  }

  void finish(int at, Running& running, bool hubWasKilled) {
    QProcess& process = running.process;
    REQUIRE(process.waitForFinished(deadlineMilliseconds));
    Books& books = books_[size_t(at)];
    const bool killed = process.exitStatus() == QProcess::CrashExit;
    if (killed && !running.title.isEmpty()) {
      if (running.record.isEmpty())
        ++books.doubtfulCreations;
      else
        books.maybe[running.record].insert(running.title);
    }
    if (killed) return;
    const QByteArray said = process.readAllStandardOutput();
    INFO(process.arguments().join(u' ').toStdString()
         << ": " << process.exitCode() << ' ' << process.readAllStandardError().toStdString());
    if (running.title.isEmpty()) {
      CHECK((process.exitCode() == 0 || (hubWasKilled && process.exitCode() == 6)));
      return;
    }
    REQUIRE(process.exitCode() == 0);
    const QString record =
        running.record.isEmpty() ? QJsonDocument::fromJson(said).array().at(0).toString() : running.record;
    REQUIRE_FALSE(record.isEmpty());
    books.titles[record] = running.title;
    books.maybe.erase(record);
  }

  static void checkBooks(const Books& books, Store& store) {
    for (const auto& [record, title] : books.titles) {
      INFO(record.toStdString() << ", last acknowledged as " << title.toStdString());
      const auto stored = store.records().find(*fromText<RecordId>(record));
      REQUIRE(stored);
      const QString there = stored->record.text(u"title.es"_s);
      const auto maybe = books.maybe.find(record);
      if (there != title) CHECK((maybe != books.maybe.end() && maybe->second.count(there) > 0));
    }
  }

  std::mt19937 random_;
  FilesInMemory inMemory_;
  HubProgram hub_;
  std::vector<std::unique_ptr<OfficeProgram>> programs_;
  std::vector<Books> books_{offices};
  int lastTitle_ = 0;
};

} // namespace

TEST_CASE(
    "killed at any moment, with writers running: what was acknowledged is there, and no store is damaged") {
  const int crashes = asWished("AMPARO_CRASHES", 10);
  const int seed = asWished("AMPARO_CRASH_SEED", 1);
  Killing killing(seed);
  for (int crash = 1; crash <= crashes; ++crash) {
    INFO("AMPARO_CRASH_SEED=" << seed << ", crash " << crash);
    killing.crashOnce();
    if (crash % 50 == 0) {
      killing.checkNothingLost();
      std::fprintf(stderr, "%d crashes, %d records acknowledged\n", crash, int(killing.acknowledged()));
    }
  }
  killing.checkNothingLost();
  CHECK(killing.acknowledged() > 0);
}
