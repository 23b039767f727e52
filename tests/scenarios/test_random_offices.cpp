#include "core/hub/sqlite_hub_store.h"
#include "tests/scenarios/network.h"

#include <QRegularExpression>
#include <QSet>

#include <random>

// Three offices and a hub under random acts and a random link. The seed alone decides all of it:
//   AMPARO_SEED=17 tests_scenarios "whatever happens*"     one seed, told act by act
//   AMPARO_SEEDS=5000 tests_scenarios "whatever happens*"  more of them

using namespace amparo;
using namespace amparo::test;
using namespace Qt::StringLiterals;

namespace {

/// Nothing here has to survive a power cut, so the files lie in memory where there is such a folder.
class FilesInMemory {
 public:
  FilesInMemory() {
    if (QFileInfo(u"/dev/shm"_s).isWritable()) qputenv("TMPDIR", "/dev/shm");
  }

  ~FilesInMemory() { before_.isNull() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", before_); }

 private:
  QByteArray before_ = qgetenv("TMPDIR");
};

class Random {
 public:
  explicit Random(unsigned seed)
      : engine_(seed) {}

  /// 0 .. count - 1; the same on every machine, which std's distributions do not promise.
  int below(qsizetype count) { return int(engine_() % std::mt19937_64::result_type(count)); }

  bool chance(int percent) { return below(100) < percent; }

 private:
  std::mt19937_64 engine_;
};

/// Every word that a person writes here is written once only, so it can be followed wherever it goes.
using Words = QSet<QString>;

Words wordsIn(const QString& text) {
  static const QRegularExpression word(u"\\bw\\d+\\b"_s);
  Words words;
  for (auto match = word.globalMatch(text); match.hasNext();) words.insert(match.next().captured());
  return words;
}

QString allText(const Record& record) {
  QString text;
  for (const auto& field : record.fields) text += field.value.value.display() % u' ';
  return text;
}

std::string shortly(const Value& value) {
  return value.display().remove(u"relleno "_s).toStdString();
}

/// The way to the hub: requests and answers get lost, answers end at any byte, pages are small, and other
/// things happen between two of them.
class BadLink final : public protocol::SyncProtocol {
 public:
  explicit BadLink(Link& link)
      : link_(link) {}

  Result<protocol::HubInfo> hub() override { return link_.hub(); }

  Result<protocol::Enrolment> enrol(const protocol::EnrolRequest& request) override {
    return link_.enrol(request);
  }

  Result<void> exchange(const QByteArray& body, const protocol::ByteSink& sink) override {
    if (std::exchange(loseRequest, false)) return Error{ErrorCode::HubUnreachable, {}, {}};
    qint64 left = std::exchange(cutAnswerAt, std::numeric_limits<qint64>::max());
    bool cut = false;
    const auto result = link_.session.exchange(withSmallPages(body), [&](QByteArrayView bytes) {
      if (beforeFrame) beforeFrame();
      const QByteArrayView through = bytes.first(std::min<qint64>(left, bytes.size()));
      cut = cut || through.size() < bytes.size();
      left -= through.size();
      return through.isEmpty() || sink(through);
    });
    if (cut) return Error{ErrorCode::LinkCut, {}, {}};
    return result;
  }

  bool loseRequest = false;
  qint64 cutAnswerAt = std::numeric_limits<qint64>::max();
  std::function<void()> beforeFrame;

 private:
  static QByteArray withSmallPages(const QByteArray& body) {
    protocol::FrameReader reader;
    reader.append(body);
    protocol::FrameWriter writer;
    QByteArray out;
    for (auto frame = reader.next(); frame.ok() && *frame; frame = reader.next()) {
      if ((*frame)->type != protocol::FrameType::Hello) {
        writer.write((*frame)->type, (*frame)->payload, out);
        continue;
      }
      auto hello = protocol::decodeHello((*frame)->payload);
      hello->pageBytes = 1; // the least that the hub allows
      writer.write(protocol::FrameType::Hello, protocol::encode(*hello), out);
    }
    return out;
  }

  Link& link_;
};

class World {
 public:
  explicit World(unsigned seed)
      : random_(seed)
      , tell_(qEnvironmentVariableIsSet("AMPARO_SEED")) {
    add(u"Rosario"_s, protocol::Role::Editor);
    add(u"Mérida"_s, protocol::Role::Editor);
    add(u"Lima"_s, protocol::Role::Contributor);
  }

  void act() {
    const int at = random_.below(qsizetype(offices_.size()));
    actIn(at, true);
  }

  void settle() {
    for (int round = 0; round < 3; ++round)
      for (int at = 0; at < 3; ++at) {
        withdrawAll(at);
        INFO(names_[at].toStdString());
        const auto report = run(at);
        INFO((report ? QString() : describe(report.error())).toStdString());
        REQUIRE(report.ok());
        if (round == 2) CHECK(report->verified);
      }
  }

  void check() {
    for (int at = 0; at < 3; ++at) checkOffice(at);
    Words missing = expected_;
    missing.subtract(wordsAtHub());
    QStringList list(missing.begin(), missing.end());
    INFO("missing: " << list.join(u' ').toStdString());
    CHECK(missing.isEmpty());
  }

 private:
  void add(const QString& name, protocol::Role role) {
    names_.push_back(name);
    offices_.push_back(std::make_unique<Office>(hub_, name, role));
    links_.push_back(std::make_unique<BadLink>(offices_.back()->link));
  }

  void tell(int at, const QString& what) {
    if (tell_) WARN(QString(names_[size_t(at)] % u": "_s % what).toStdString());
  }

  Store& store(int at) { return *offices_[size_t(at)]->store; }

  Library& library(int at) { return offices_[size_t(at)]->library(); }

  std::vector<StoredRecord> recordsAt(int at, bool conflicts = false) {
    auto list = store(at).records().at(store(at).records().allRows());
    std::erase_if(
        list, [&](const StoredRecord& stored) { return (stored.record.kind == u"conflict") != conflicts; });
    return list;
  }

  // What a person writes

  QString newWord() {
    const QString word = u"w%1"_s.arg(++lastWord_);
    return word;
  }

  QString editedText(const QString& text) {
    QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    if (!words.isEmpty() && random_.chance(20)) words.removeAt(random_.below(words.size()));
    words.insert(random_.below(words.size() + 1), newWord());
    return words.join(u' ');
  }

  Fields someFields(const Record& record) {
    Fields fields;
    for (int count = 1 + random_.below(2); count > 0; --count) switch (random_.below(5)) {
      case 0:
        fields.set(u"title.es"_s, Value(newWord()));
        break;
      case 1:
        fields.set(u"problem.es"_s, Value(editedText(record.text(u"problem.es"_s))));
        break;
      case 2:
        fields.set(u"results.es"_s, Value(editedText(record.text(u"results.es"_s))));
        break;
      case 3: {
        QStringList items = record.value(u"countries"_s).items();
        const QString country = QStringList{u"AR"_s, u"MX"_s, u"PE"_s, u"UY"_s}[random_.below(4)];
        if (!items.removeOne(country)) items.append(country);
        fields.set(u"countries"_s, Value::set(items));
        break;
      }
      default:
        fields.set(u"risks.es"_s, random_.chance(50) ? Value(newWord()) : Value());
        break;
      }
    return fields;
  }

  // What a person may do away with: words of their own that the hub does not have yet.

  Words waitingWords(int at, const RecordId& id, const std::function<bool(const Address&)>& touched) {
    Words words;
    for (const PendingChange& change : store(at).outbox().of(id))
      for (const auto& field : change.fields)
        if (touched(field.address)) words += wordsIn(field.value.value.display());
    return words;
  }

  /// The same, and what the hub has lost in a restore that this office does not know of yet.
  Words unsafeWords(int at, const RecordId& id, const std::function<bool(const Address&)>& touched) {
    Words words = waitingWords(at, id, touched);
    const auto stored = store(at).records().find(id);
    if (!stored || store(at).syncState().epoch() == hub_.service().info()->epochs.now) return words;
    for (const auto& field : stored->record.fields)
      if (touched(field.address)) words += wordsIn(field.value.value.display());
    return words;
  }

  void noteWords(const Fields& fields) {
    for (const auto& field : fields) expected_ += wordsIn(field.value.display());
  }

  void write(int at, const RecordId& id, const Fields& fields) {
    const auto touched = [&](const Address& address) { return fields.contains(address); };
    const Words before = unsafeWords(at, id, touched);
    const auto changes = library(at).edit(id, fields);
    if (!changes.ok()) return;
    expected_ -= before;
    noteWords(fields);
  }

  void withdrawAll(int at) {
    for (const PendingChange& change : store(at).outbox().in(ChangeState::Rejected)) {
      expected_ -= waitingWords(at, change.record, [](const Address&) { return true; });
      REQUIRE(library(at).withdraw(change.number).ok());
    }
  }

  void undoOrRedo(int at) {
    Words before;
    for (const StoredRecord& stored : recordsAt(at))
      before += unsafeWords(at, stored.record.id, [](const Address&) { return true; });
    const auto changes = random_.chance(70) ? library(at).undo() : library(at).redo();
    REQUIRE(changes.ok());
    // What is under way may come back refused, and the undoing in its place.
    for (const StoredRecord& stored : recordsAt(at)) before -= wordsIn(allText(stored.record));
    expected_ -= before;
  }

  void actIn(int at, bool maySync) {
    const auto records = recordsAt(at);
    const auto conflicts = recordsAt(at, true);
    const int dice = random_.below(100);
    if (records.empty() || dice < 8) return create(at);
    const Record& record = records[size_t(random_.below(qsizetype(records.size())))].record;
    if (dice < 40) {
      const Fields fields = someFields(record);
      QString text;
      for (const auto& field : fields) text += field.address % u'=' % field.value.display().left(60) % u' ';
      tell(at, u"edit "_s % toText(record.id).right(4) % u' ' % text);
      write(at, record.id, fields);
    } else if (dice < 45) {
      tell(at, (record.isDeleted() ? u"restore "_s : u"delete "_s) % toText(record.id).right(4));
      REQUIRE((record.isDeleted() ? library(at).restore({record.id}) : library(at).remove({record.id})).ok());
    } else if (dice < 51) {
      const QString audience = record.audience() == Audience::Office ? u"network"_s : u"office"_s;
      tell(at, audience % u' ' % toText(record.id).right(4));
      write(at, record.id, fields({{system_field::audience, Value(audience)}}));
    } else if (dice < 56) {
      if (conflicts.empty()) return;
      const Record& conflict = conflicts[size_t(random_.below(qsizetype(conflicts.size())))].record;
      tell(at, u"decide "_s % toText(conflict.id).right(4));
      decide(at, conflict);
    } else if (dice < 59) {
      tell(at, u"undo or redo"_s);
      undoOrRedo(at);
    } else if (dice < 62) {
      tell(at, u"withdraw"_s);
      withdrawAll(at);
    } else if (dice < 66) {
      tell(at, u"reopen"_s);
      offices_[size_t(at)]->store.reopen();
      offices_[size_t(at)]->reopen();
    } else if (dice < 68) {
      restoreBackup(at);
    } else if (dice < 70) {
      backUpOrRestoreHub();
    } else if (maySync) {
      badRun(at);
    }
  }

  void create(int at) {
    Fields values = practice(newWord());
    values.set(u"problem.es"_s, Value(u"relleno "_s.repeated(random_.below(700)) % newWord()));
    if (random_.chance(20)) values.set(system_field::audience, Value(u"office"_s));
    const auto changes = library(at).create(u"practice"_s, values);
    REQUIRE(changes.ok());
    noteWords(values);
    tell(at, u"create "_s % toText(changes->records.front().id).right(4) % u' ' %
                 values.find(u"title.es"_s)->text());
  }

  void decide(int at, const Record& conflict) {
    const auto id = fromText<RecordId>(conflict.text(u"record"_s)).value_or(RecordId());
    const Address address = conflict.text(u"field"_s);
    Decision decision{Decision::Choice(random_.below(3)), {}};
    if (decision.choice == Decision::Choice::Edit) {
      if (address != u"title.es" && address != u"risks.es")
        decision.choice = Decision::Choice::Keep;
      else
        decision.value = Value(newWord());
    }
    const Words before = unsafeWords(at, id, [&](const Address& touched) { return touched == address; });
    if (!library(at).decide(conflict.id, decision).ok()) return;
    if (decision.choice == Decision::Choice::Keep) return;
    expected_ -= before;
    expected_ += wordsIn(decision.value.display());
  }

  /// A copy of the library of earlier days comes back, and goes on under the numbers that were used since.
  void restoreBackup(int at) {
    Office& office = *offices_[size_t(at)];
    const QString backup = office.store.folder() % u"/backup.db"_s;
    // With both restored, what was written in between is nowhere.
    const bool restore = QFile::exists(backup) && office.store->outbox().unsafeCount() == 0 &&
                         office.store->outbox().rejectedCount() == 0 &&
                         office.store->syncState().epoch() == hub_.service().info()->epochs.now;
    tell(at, restore ? u"restore the backup"_s : u"make a backup"_s);
    office.store.close();
    if (restore) {
      QFile::remove(office.store.path());
      REQUIRE(QFile::copy(backup, office.store.path()));
    } else {
      QFile::remove(backup);
      REQUIRE(QFile::copy(office.store.path(), backup));
    }
    office.store.reopen();
    office.reopen();
  }

  /// The hub goes back to a copy of earlier days. What it accepted since is lost there, but for what an
  /// office still has.
  void backUpOrRestoreHub() {
    if (!hub_.hasBackup() || random_.chance(40)) {
      if (tell_) WARN("the hub makes a backup");
      return hub_.backUp();
    }
    if (tell_) WARN("the hub is restored");
    hub_.restore();
    Words left = wordsAtHub();
    for (int at = 0; at < 3; ++at) {
      for (const bool conflicts : {false, true})
        for (const StoredRecord& stored : recordsAt(at, conflicts)) {
          left += wordsIn(allText(stored.record));
          left += waitingWords(at, stored.record.id, [](const Address&) { return true; });
        }
    }
    expected_ &= left;
  }

  Result<sync::Report> run(int at) {
    return sync::SyncRun(store(at), *links_[size_t(at)], offices_[size_t(at)]->clock, {}).run();
  }

  void badRun(int at) {
    BadLink& link = *links_[size_t(at)];
    link.loseRequest = random_.chance(10);
    if (random_.chance(40)) link.cutAnswerAt = random_.below(random_.chance(50) ? 300 : 20'000);
    if (random_.chance(40))
      link.beforeFrame = [this, at] {
        if (random_.chance(50)) actBetween(at);
      };
    tell(at, u"sync%1%2%3"_s.arg(link.loseRequest ? u", request lost"_s : QString())
                 .arg(link.cutAnswerAt < 20'000 ? u", cut at %1"_s.arg(link.cutAnswerAt) : QString())
                 .arg(link.beforeFrame ? u", things happen meanwhile"_s : QString()));
    const auto report = run(at);
    if (!report) tell(at, u"  ended with "_s % describe(report.error()));
    link.loseRequest = false;
    link.cutAnswerAt = std::numeric_limits<qint64>::max();
    link.beforeFrame = nullptr;
    const bool expectedError = report.ok() || report.error().code == ErrorCode::LinkCut ||
                               report.error().code == ErrorCode::HubUnreachable;
    INFO((report ? QString() : describe(report.error())).toStdString());
    CHECK(expectedError);
  }

  /// Between two frames of an answer: the person goes on working, or another office syncs.
  void actBetween(int at) {
    if (random_.chance(50)) {
      const int other = (at + 1 + random_.below(2)) % 3;
      if (links_[size_t(other)]->beforeFrame) return;
      tell(other, u"  meanwhile sync"_s);
      (void)run(other);
      return;
    }
    const auto records = recordsAt(at);
    if (records.empty()) return;
    const Record& record = records[size_t(random_.below(qsizetype(records.size())))].record;
    tell(at, u"  meanwhile edit "_s % toText(record.id).right(4));
    write(at, record.id, someFields(record));
  }

  // What must hold in the end

  hub::SqliteHubStore& hubStore() { return hub_.store(); }

  Words wordsAtHub() {
    Words words;
    auto rows = hubStore().database().prepareOnce("SELECT fields FROM revision");
    while (rows.step()) {
      cbor::Reader in(rows.blobView(0));
      for (const auto& field : hub::decodeRevision(in)) {
        words += wordsIn(field.value.after.display());
        if (field.value.sent) words += wordsIn(field.value.sent->display());
      }
    }
    return words;
  }

  void checkOffice(int at) {
    INFO(names_[size_t(at)].toStdString());
    CHECK(store(at).outbox().unsafeCount() == 0);
    CHECK(store(at).outbox().rejectedCount() == 0);
    auto bases = store(at).database().prepareOnce("SELECT count(*) FROM hub_base");
    REQUIRE(bases.step());
    CHECK(bases.integer(0) == 0);
    const OfficeId own = store(at).syncState().membership()->office;
    std::vector<hub::HubRecord> visible;
    auto rows =
        hubStore().database().prepareOnce("SELECT r.row FROM record AS r JOIN office AS o ON o.row=r.office "
                                          "WHERE r.shared=1 OR o.id=?");
    rows.bind(own.view());
    while (rows.step()) visible.push_back(*hubStore().record(rows.integer(0)));
    for (const StoredRecord& stored : store(at).records().at(store(at).records().allRows())) {
      INFO(toText(stored.record.id).toStdString() << " seq " << stored.record.seq);
      const bool isVisible = std::any_of(visible.begin(), visible.end(), [&](const hub::HubRecord& record) {
        return record.id == stored.record.id;
      });
      CHECK(isVisible);
    }
    for (const hub::HubRecord& record : visible) {
      const auto stored = store(at).records().find(record.id);
      INFO(toText(record.id).toStdString());
      REQUIRE(stored);
      CHECK(stored->record.seq == record.seq);
      const auto same = [&](const Address& address) {
        INFO(address.toStdString() << ": here " << shortly(stored->record.value(address)) << ", hub "
                                   << shortly(record.value(address)));
        const bool equal = stored->record.value(address) == record.value(address);
        CHECK(equal);
      };
      for (const auto& field : record.fields) same(field.address);
      for (const auto& field : stored->record.fields) same(field.address);
    }
  }

  Random random_;
  bool tell_;
  TestHub hub_;
  std::vector<QString> names_;
  std::vector<std::unique_ptr<Office>> offices_;
  std::vector<std::unique_ptr<BadLink>> links_;
  int lastWord_ = 0;
  Words expected_;
};

} // namespace

TEST_CASE("whatever happens, in the end all offices hold the same, and every word is somewhere") {
  const FilesInMemory inMemory;
  const int one = qEnvironmentVariableIntValue("AMPARO_SEED");
  const int many = qEnvironmentVariableIntValue("AMPARO_SEEDS");
  for (int seed = one ? one : 1; seed <= (one ? one : many ? many : 200); ++seed) {
    INFO("AMPARO_SEED=" << seed);
    World world{unsigned(seed)};
    for (int act = 0; act < 60; ++act) world.act();
    world.settle();
    world.check();
  }
}
