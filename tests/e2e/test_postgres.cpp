#include "core/base/sha256.h"
#include "tests/e2e/server_client.h"
#include "tests/support/postgres_server.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTcpServer>

#include <atomic>
#include <catch2/catch_test_macros.hpp>
#include <set>
#include <thread>

// Several real hubs on one database, as an administrator would run them behind a proxy.

using namespace amparo;
using namespace amparo::test;
using namespace Qt::StringLiterals;
using protocol::FrameType;

namespace {

constexpr int deadlineMilliseconds = 60'000;
const QStringList anyPort{u"--listen"_s, u"127.0.0.1:0"_s};

/// Processes of one hub, all serving.
struct Hubs {
  explicit Hubs(int count = 2)
      : first(postgresServer().newPlace()) {
    first.start();
    for (int i = 1; i < count; ++i) {
      others.push_back(std::make_unique<HubProgram>(first));
      others.back()->start(anyPort);
    }
  }

  HubProgram& at(size_t i) { return i == 0 ? first : *others[i - 1]; }

  HubProgram first;
  std::vector<std::unique_ptr<HubProgram>> others;
};

/// What one exchange brought.
struct Brought {
  std::vector<protocol::Verdict> verdicts;
  std::vector<Seq> seqs; ///< of the records in its pages
  std::optional<protocol::End> end;
};

Brought framesOf(const QByteArray& body) {
  Brought brought;
  protocol::FrameReader reader;
  reader.append(body);
  for (;;) {
    const auto frame = reader.next();
    if (!frame.ok() || !*frame) return brought;
    if ((*frame)->type == FrameType::Verdicts)
      brought.verdicts = *protocol::decodeVerdicts((*frame)->payload);
    if ((*frame)->type == FrameType::Page) {
      const auto page = protocol::decodePage((*frame)->payload);
      for (const auto& record : page->records) brought.seqs.push_back(record.seq);
    }
    if ((*frame)->type == FrameType::End) brought.end = *protocol::decodeEnd((*frame)->payload);
  }
}

/// Sends a change until some process has answered it, as a client does; the answer's seq. A process may be
/// gone, but none may refuse: that too would be two writers with one number.
Seq push(RawDevice& device, const std::vector<quint16>& ports, size_t first) {
  const QByteArray request = post("/v1/exchange", device.body({device.topic(u"Tema"_s)}), device.token);
  const QDeadlineTimer deadline(60'000);
  for (size_t i = first; !deadline.hasExpired(); ++i) {
    RawConnection connection(ports[i % ports.size()]);
    if (!connection.isOpen()) continue;
    const RawAnswer answer = connection.ask(request);
    if (answer.status == 0) continue;
    const Brought brought = framesOf(answer.body);
    return brought.verdicts.size() == 1 ? brought.verdicts.front().seq : 0;
  }
  return 0;
}

} // namespace

TEST_CASE("trap 1: several processes write at the same time, one of them dies, and a reader misses nothing") {
  Hubs hubs(3);
  RawDevice reader(hubs.first, u"Quien lee"_s);
  constexpr int writers = 4;
  constexpr int rounds = 25;
  std::vector<quint16> ports;
  for (size_t i = 0; i < 3; ++i) ports.push_back(portOf(hubs.at(i)));
  std::vector<std::unique_ptr<RawDevice>> devices;
  for (int i = 0; i < writers; ++i)
    devices.push_back(std::make_unique<RawDevice>(hubs.first, u"Oficina %1"_s.arg(i)));
  std::vector<std::vector<Seq>> written(writers);
  std::atomic<int> pushes = 0;
  std::atomic<int> writing = writers;
  std::vector<std::thread> threads;
  for (size_t i = 0; i < writers; ++i)
    threads.emplace_back([&, i] {
      for (int round = 0; round < rounds; ++round, ++pushes)
        written[i].push_back(push(*devices[i], ports, i + size_t(round)));
      --writing;
    });
  std::multiset<Seq> read;
  bool killed = false;
  for (bool last = false; !last;) {
    last = writing == 0;
    if (!killed && pushes > writers * rounds / 3) {
      killed = true;
      hubs.others.back()->kill();
    }
    RawConnection connection(ports[read.size() % 2]);
    const RawAnswer answer = connection.ask(post("/v1/exchange", reader.body(), reader.token));
    REQUIRE(answer.status == 200);
    const Brought brought = framesOf(answer.body);
    REQUIRE(brought.end);
    CHECK(brought.end->cursor.at >= reader.cursor.at);
    for (const Seq seq : brought.seqs) {
      CHECK(seq > reader.cursor.at);
      read.insert(seq);
    }
    reader.cursor = brought.end->cursor;
  }
  for (std::thread& thread : threads) thread.join();
  std::multiset<Seq> all;
  for (const auto& seqs : written) all.insert(seqs.begin(), seqs.end());
  CHECK(killed);
  CHECK(all.size() == writers * rounds);
  CHECK(all == read);
  CHECK(*all.begin() == 1);
  CHECK(*all.rbegin() == writers * rounds);
}

TEST_CASE("what one process writes is heard at once by who waits at another") {
  Hubs hubs;
  RawDevice ana(hubs.first, u"Montevideo"_s);
  RawDevice ben(hubs.first, u"Viena"_s);
  RawConnection waiting(hubs.at(1));
  waiting.send(ben.waitBehind(0, 60));
  // It waits: another request at that process is answered meanwhile.
  CHECK(RawConnection(hubs.at(1)).ask(get("/healthz")).status == 200);
  QElapsedTimer timer;
  timer.start();
  CHECK(push(ana, {portOf(hubs.first)}, 0) == 1);
  const RawAnswer answer = waiting.receive();
  CHECK(answer.status == 200);
  CHECK(QJsonDocument::fromJson(answer.body)[u"records"_s].toInt() == 1);
  CHECK(timer.elapsed() < 10'000); // well before it would look by itself

  SECTION("and again after the database was away") {
    postgresServer().stop();
    postgresServer().start();
    ben.cursor = {1, 1};
    RawConnection again(hubs.at(1));
    again.send(ben.waitBehind(1, 60));
    CHECK(push(ana, {portOf(hubs.first)}, 0) == 2);
    CHECK(QJsonDocument::fromJson(again.receive().body)[u"records"_s].toInt() == 1);
  }
}

TEST_CASE("a device that waits at one process hears at once that another has ended its access") {
  Hubs hubs;
  RawDevice ana(hubs.first, u"Montevideo"_s);
  RawConnection waiting(hubs.at(1));
  waiting.send(ana.waitBehind(0, 60));
  // It waits: another request at that process is answered meanwhile.
  CHECK(RawConnection(hubs.at(1)).ask(get("/healthz")).status == 200);
  QElapsedTimer timer;
  timer.start();
  CHECK(hubs.first.command({u"revoke"_s, u"1"_s}).status == 0);
  CHECK(waiting.receive().status == 401);
  CHECK(timer.elapsed() < 10'000); // well before it would look by itself
}

TEST_CASE("a hub lives through its database's restart, and says meanwhile when to come again") {
  Hubs hubs(1);
  RawDevice ana(hubs.first);
  CHECK(push(ana, {portOf(hubs.first)}, 0) == 1);
  postgresServer().stop();
  RawConnection connection(hubs.first);
  const RawAnswer away = connection.ask(post("/v1/exchange", ana.body({ana.topic(u"Dos"_s)}), ana.token));
  CHECK(away.status == 503);
  CHECK(away.headers.count("retry-after") == 1);
  postgresServer().start();
  CHECK(push(ana, {portOf(hubs.first)}, 0) == 2);
  CHECK(hubs.first.stop() == 0);
}

TEST_CASE("every command works on a database, and its address stays private") {
  const QString place = postgresServer().newPlace();
  HubProgram hub(place);
  const QString folder = hub.folder() + u"/hub"_s;
  QFile address(folder + u"/hub.postgresql"_s);
  REQUIRE(address.exists());
  CHECK((address.permissions() & (QFile::ReadGroup | QFile::ReadOther)) == QFile::Permissions());
  REQUIRE(address.open(QFile::WriteOnly));
  address.write((place + u"&password=geheim"_s).toUtf8());
  address.close();
  CHECK_FALSE(QFile::exists(folder + u"/hub.db"_s));

  const Outcome imported =
      hub.command({u"import"_s, QStringLiteral(AMPARO_SOURCE_DIR "/resources/starter/library.json")});
  INFO(imported.errors.toStdString());
  CHECK(imported.status == 0);
  CHECK(hub.command({u"snapshot"_s}).status == 0);
  hub.start();
  QFile line(u"/proc/%1/cmdline"_s.arg(hub.processId()));
  REQUIRE(line.open(QFile::ReadOnly));
  CHECK_FALSE(line.readAll().contains("geheim"));
  OfficeProgram rosario(hub.invite(u"Rosario"_s));
  CHECK(rosario.sync().json()[u"received"_s].toInt() == 510);
  const QString id = rosario.create(u"Turno"_s);
  CHECK(rosario.sync().status == 0);
  const QJsonDocument status = hub.command({u"status"_s, u"--json"_s}).json();
  CHECK(status[u"head"_s].toInt() == 511);
  CHECK(hub.command({u"limits"_s, u"--file"_s, u"5"_s}).status == 0);
  CHECK(hub.command({u"revoke"_s, u"1"_s}).status == 0);
  CHECK(rosario.sync().status == 7);
  CHECK(hub.stop() == 0);
  CHECK_FALSE(hub.log().contains("geheim"));

  SECTION("a backup is PostgreSQL's own") {
    const Outcome refused = hub.command({u"backup"_s, hub.folder() + u"/backup"_s});
    CHECK(refused.status == 2);
    CHECK(refused.errors.contains("pg_dump"));
    CHECK_FALSE(QFile::exists(hub.folder() + u"/backup"_s));
  }
  SECTION("a database is one hub's") {
    const Outcome second = run(
        u"amparo-hub"_s,
        {u"--data"_s, hub.folder() + u"/second"_s, u"init"_s, u"--name"_s, u"Otra"_s, u"--store"_s, place},
        hub.folder());
    CHECK(second.status == 5);
    CHECK(second.errors.contains("a hub's already"));
    CHECK_FALSE(QFile::exists(hub.folder() + u"/second/hub.key"_s));
    CHECK(hub.command({u"status"_s, u"--json"_s}).json()[u"epoch"_s] == status[u"epoch"_s]);
  }
  SECTION("a copy of its folder becomes a hub again, in a new epoch") {
    const QString restored = hub.folder() + u"/restored"_s;
    const Outcome made = run(u"amparo-hub"_s, {u"--data"_s, restored, u"restore"_s, folder}, hub.folder());
    INFO(made.errors.toStdString());
    CHECK(made.status == 0);
    const auto now =
        run(u"amparo-hub"_s, {u"--data"_s, restored, u"status"_s, u"--json"_s}, hub.folder()).json();
    CHECK(now[u"fingerprint"_s] == status[u"fingerprint"_s]);
    CHECK(now[u"head"_s] == status[u"head"_s]);
    CHECK(now[u"epoch"_s] != status[u"epoch"_s]);
  }
  SECTION("a database without a hub is not served") {
    QFile other(folder + u"/hub.postgresql"_s);
    REQUIRE(other.open(QFile::WriteOnly | QFile::Truncate));
    other.write(postgresServer().newPlace().toUtf8());
    other.close();
    const Outcome refused = hub.command({u"serve"_s});
    CHECK(refused.status == 5);
    CHECK(refused.errors.contains("no hub in it"));
  }
}

TEST_CASE("a hub on a database whose making was cut off is none, and says what to do") {
  const QString place = postgresServer().newPlace();
  HubProgram hub(place);
  QTcpServer silent; // a database that does not answer
  REQUIRE(silent.listen(QHostAddress::LocalHost));
  const QString nowhere = u"postgresql://127.0.0.1:%1/hub"_s.arg(silent.serverPort());
  const QString half = hub.folder() + u"/half"_s;
  const auto beginAndKill = [&](const QStringList& command) {
    QProcess making;
    making.start(QStringLiteral(AMPARO_PROGRAMS_DIR "/amparo-hub"), QStringList{u"--data"_s, half} + command);
    REQUIRE(silent.waitForNewConnection(deadlineMilliseconds));
    making.kill();
    REQUIRE(making.waitForFinished());
  };
  const auto refusal = [&](const QStringList& command) {
    const Outcome refused = run(u"amparo-hub"_s, QStringList{u"--data"_s, half} + command, hub.folder());
    CHECK(refused.status >= 3);
    return refused.errors;
  };
  SECTION("restored: with the address of the database, before the epoch is a new one") {
    const QString copy = hub.folder() + u"/copy"_s;
    REQUIRE(QDir().mkpath(copy));
    for (const QString& file : {u"hub.key"_s, u"hub.crt"_s, u"hub.courier"_s})
      REQUIRE(QFile::copy(hub.folder() + u"/hub/"_s + file, copy + u'/' + file));
    QFile address(copy + u"/hub.postgresql"_s);
    REQUIRE(address.open(QFile::WriteOnly));
    address.write(nowhere.toUtf8());
    address.close();
    beginAndKill({u"restore"_s, copy});
    QFile there(half + u"/hub.postgresql"_s);
    REQUIRE(there.open(QFile::ReadWrite | QFile::Truncate));
    there.write(place.toUtf8()); // the database is back
    there.close();
    for (const QStringList& command : {QStringList{u"serve"_s}, QStringList{u"status"_s}})
      CHECK(refusal(command).contains("run restore again"));
    CHECK(refusal({u"restore"_s, copy}).contains("move the folder away"));
  }
  SECTION("made") {
    beginAndKill({u"init"_s, u"--store"_s, nowhere});
    for (const QString& command : {u"serve"_s, u"init"_s})
      CHECK(refusal({command}).contains("move the folder away and run init again"));
  }
}

TEST_CASE("a database that cannot be had is named, and nothing of a hub is left") {
  QTemporaryDir folder;
  const auto init = [&](const QString& store) {
    return run(u"amparo-hub"_s, {u"--data"_s, folder.filePath(u"hub"_s), u"init"_s, u"--store"_s, store},
               folder.path());
  };
  CHECK(init(u"somewhere"_s).status == 2);
  const Outcome away = init(u"postgresql://ana@127.0.0.1:1/hub"_s);
  CHECK(away.status == 3);
  CHECK(away.errors.contains("postgresql://127.0.0.1:1/hub"));
  CHECK(QDir(folder.filePath(u"hub"_s)).isEmpty());
}

TEST_CASE("a database's password is neither taken on a command line nor told") {
  HubProgram hub;
  for (const QString& store :
       {u"postgresql://ana:geheim@127.0.0.1:1/hub"_s, u"postgresql://ana@127.0.0.1:1/hub?password=geheim"_s,
        u"postgresql:///hub?user=ana&%70assword=geheim"_s}) {
    const Outcome refused =
        run(u"amparo-hub"_s, {u"--data"_s, hub.folder() + u"/second"_s, u"init"_s, u"--store"_s, store},
            hub.folder());
    CHECK(refused.status == 2);
    CHECK(refused.errors.contains("passfile"));
    CHECK_FALSE(refused.errors.contains("geheim"));
    CHECK_FALSE(QFile::exists(hub.folder() + u"/second"_s));
  }
  QFile address(hub.folder() + u"/hub/hub.postgresql"_s);
  REQUIRE(address.open(QFile::WriteOnly));
  address.write("postgresql://ana:geheim@127.0.0.1:1/hub");
  address.close();
  const Outcome away = hub.command({u"serve"_s});
  CHECK(away.status == 3);
  CHECK(away.errors.contains("postgresql://127.0.0.1:1/hub"));
  CHECK_FALSE(away.errors.contains("geheim"));
}

TEST_CASE("hubs on one database share files and snapshots through links, and each has a folder of its own") {
  HubProgram first(postgresServer().newPlace());
  HubProgram second; // made for its folder; it becomes another process of the first
  const QString from = first.folder() + u"/hub"_s;
  const QString to = second.folder() + u"/hub"_s;
  REQUIRE(QDir(to).removeRecursively());
  REQUIRE(QDir().mkpath(to));
  for (const QString& file : {u"/hub.key"_s, u"/hub.crt"_s, u"/hub.postgresql"_s})
    REQUIRE(QFile::copy(from + file, to + file));
  for (const QString& shared : {u"/files"_s, u"/snapshots"_s}) {
    REQUIRE(QDir().mkpath(from + shared));
    REQUIRE(QFile::link(from + shared, to + shared));
  }
  first.start(anyPort);
  second.start(anyPort);
  RawDevice ana(first, u"Montevideo"_s);
  const auto ask = [&](const HubProgram& hub, const QByteArray& what, const QByteArray& headers = {},
                       const QByteArray& body = {}) {
    return RawConnection(hub).ask(
        what + " HTTP/1.1\r\nHost: hub\r\nTus-Resumable: 1.0.0\r\n" + headers + "Authorization: Bearer " +
        ana.token + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
  };

  // An upload is begun at one hub, goes on at the other and ends at the first; both have the file then.
  const QByteArray bytes = "acta de la audiencia";
  const QByteArray hash = Sha256::of(bytes).toHex().toLatin1();
  const RawAnswer begun = ask(first, "POST /v1/files",
                              "Upload-Length: " + QByteArray::number(bytes.size()) +
                                  "\r\nUpload-Metadata: sha256 " + hash.toBase64() + "\r\n");
  REQUIRE(begun.status == 201);
  const QByteArray upload = begun.headers.at("location");
  const auto send = [&](const HubProgram& hub, qsizetype start, qsizetype size) {
    const RawAnswer sent =
        ask(hub, "PATCH " + upload,
            "Content-Type: application/offset+octet-stream\r\nUpload-Offset: " + QByteArray::number(start) +
                "\r\n",
            bytes.mid(start, size));
    return sent.status == 204 ? sent.headers.at("upload-offset").toInt() : -sent.status;
  };
  CHECK(send(first, 0, 5) == 5);
  CHECK(send(second, 5, 7) == 12);
  CHECK(send(first, 12, bytes.size() - 12) == bytes.size());
  protocol::Change attachment{++ana.number, randomId<RecordId>(), u"attachment"_s, {}, {}};
  attachment.fields.set(u"record"_s, {Value(toText(randomId<RecordId>())), 0});
  attachment.fields.set(u"file_name"_s, {Value(u"acta.txt"_s), 0});
  attachment.fields.set(u"sha256"_s, {Value(QString::fromLatin1(hash)), 0});
  RawConnection writing(second);
  REQUIRE(writing.ask(post("/v1/exchange", ana.body({attachment}), ana.token)).status == 200);
  for (const HubProgram* hub : {&first, &second}) CHECK(ask(*hub, "GET /v1/blobs/" + hash).body == bytes);

  // A snapshot that is made by one is given by the other.
  REQUIRE(first.command({u"snapshot"_s}).status == 0);
  const QStringList snapshots = QDir(to + u"/snapshots"_s).entryList(QDir::Files);
  REQUIRE(snapshots.size() == 1);
  const QByteArray path = "GET /v1/snapshot/" + QFileInfo(snapshots.front()).completeBaseName().toLatin1();
  const RawAnswer given = ask(second, path);
  CHECK(given.status == 200);
  CHECK(given.body.size() > 0);
  CHECK(given.body == ask(first, path).body);
}
