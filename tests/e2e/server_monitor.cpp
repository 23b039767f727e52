#include "core/postgres/database.h"
#include "tests/e2e/monitor_client.h"
#include "tests/support/postgres_server.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QTcpServer>
#include <QThread>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

// What a hub tells whoever looks after it: by its monitor, and in its log.

using namespace amparo;
using namespace amparo::test;
using namespace Qt::StringLiterals;

namespace {

/// A hub with a monitor.
struct Monitored {
  explicit Monitored(const QStringList& options = {}, const QString& store = {})
      : hub(store) {
    hub.start(QStringList{u"--monitor"_s, u"127.0.0.1:0"_s} + options);
    port = monitorPortOf(hub);
    REQUIRE(port > 0);
  }

  RawAnswer ask(const char* path) { return askPlainly(port, get(path)); }

  QString reason() { return QJsonDocument::fromJson(ask("/readyz").body)[u"reason"_s].toString(); }

  /// The line of the log about the request of this id.
  QByteArray logged(const QByteArray& id) {
    for (const QByteArray& line : hub.log().split('\n'))
      if (line.contains(QByteArray(" id=" + id + ' '))) return line;
    return {};
  }

  HubProgram hub;
  quint16 port = 0;
};

QByteArray withId(QByteArray request, const QByteArray& id) {
  return request.replace("\r\nHost: hub\r\n", QByteArray("\r\nHost: hub\r\nX-Request-Id: " + id + "\r\n"));
}

QByteArray officeIn(HubProgram& hub, const QString& name) {
  const QJsonDocument status = hub.command({u"status"_s, u"--json"_s}).json();
  for (const auto& office : status[u"offices"_s].toArray())
    if (office[u"name"_s] == name) return office[u"id"_s].toString().toLatin1();
  return {};
}

} // namespace

TEST_CASE("nothing is told of a hub unless it is asked for, and never at its public door") {
  HubProgram hub;
  hub.start();
  CHECK(monitorPortOf(hub) == 0);
  RawConnection connection(hub);
  CHECK(connection.ask(get("/healthz")).status == 200);
  CHECK(connection.ask(get("/readyz")).status == 404);
  CHECK(connection.ask(get("/metrics")).status == 404);
}

TEST_CASE("a port alone is one of this machine") {
  quint16 port = 0;
  {
    QTcpServer free;
    REQUIRE(free.listen(QHostAddress::LocalHost));
    port = free.serverPort();
  }
  HubProgram hub;
  hub.start({u"--monitor"_s, QString::number(port)});
  CHECK(monitorPortOf(hub) == port);
  HubProgram second;
  const Outcome taken = second.command({u"serve"_s, u"--monitor"_s, QString::number(port)});
  CHECK(taken.status == 4);
  CHECK(taken.errors.contains("--monitor"));
}

TEST_CASE("a hub that serves is alive and ready, and whoever asks badly is told so") {
  Monitored it;
  CHECK(it.ask("/healthz").status == 200);
  CHECK(it.ask("/readyz").status == 200);
  CHECK(it.ask("/readyz?verbose").status == 200);
  CHECK(it.ask("/v1/hub").status == 404);
  CHECK(askPlainly(it.port, "HEAD /readyz HTTP/1.1\r\nHost: hub\r\n\r\n").body.isEmpty());
  CHECK(askPlainly(it.port, post("/readyz", "x")).status == 405);
  CHECK(askPlainly(it.port, "nonsense\r\n\r\n").status == 0);
  CHECK(askPlainly(it.port, "GET /" + QByteArray(20'000, 'x') + " HTTP/1.1\r\n\r\n").status == 0);
  CHECK(it.ask("/healthz").status == 200);
}

TEST_CASE("a hub whose folder of files cannot be looked at goes on serving") {
  Monitored it;
  const QString files = it.hub.folder() + u"/hub/files"_s;
  QDir(files).removeRecursively();
  REQUIRE(QFile::link(files, files)); // leads to itself, as a file system of another machine may to nothing
  CHECK(it.ask("/readyz").status == 200);
  CHECK(it.ask("/metrics").status == 200);
  CHECK(RawConnection(it.hub).ask(get("/v1/hub")).status == 200);
}

TEST_CASE("a hub whose disk is nearly full is alive, and not ready") {
  Monitored it({u"--disk-reserve"_s, u"10000000"_s});
  CHECK(it.ask("/healthz").status == 200);
  CHECK(it.ask("/readyz").status == 503);
  CHECK(it.reason() == u"the disk is nearly full");
}

TEST_CASE("a hub that stops says so while it finishes what is under way") {
  Monitored it({u"--patience"_s, u"60"_s, u"--grace"_s, u"60"_s});
  RawConnection slow(it.hub);
  slow.send("GET /v1/hub HTTP/1.1\r\nHost: h");
  // It has come: what came after it is answered.
  CHECK(RawConnection(it.hub).ask(get("/v1/hub")).status == 200);
  it.hub.askToStop();
  CHECK(waitUntil([&] { return it.reason() == u"the hub is stopping"; }));
  CHECK(it.ask("/readyz").status == 503);
  CHECK(it.ask("/healthz").status == 200);
  CHECK_FALSE(RawConnection(it.hub).isOpen());
  CHECK(slow.ask("ub\r\n\r\n").status == 200);
  CHECK(waitUntil([&] { return it.ask("/healthz").status == 0; })); // it has ended
}

TEST_CASE("a hub is not ready while its database takes no writing, as on a full disk of its own") {
  const QString place = postgresServer().newPlace();
  Monitored it({}, place);
  RawDevice ana(it.hub, u"Montevideo"_s);
  RawConnection connection(it.hub);
  const auto push = [&] {
    return connection.ask(post("/v1/exchange", ana.body({ana.topic(u"Tema"_s)}), ana.token)).status;
  };
  CHECK(push() == 200);
  const auto database = postgres::Database::open(place);
  REQUIRE(database.ok());
  (*database)->execute("CREATE FUNCTION fill() RETURNS trigger LANGUAGE plpgsql AS "
                       "'BEGIN RAISE EXCEPTION USING ERRCODE=53100; END'");
  (*database)->execute("CREATE TRIGGER fill BEFORE INSERT ON revision EXECUTE FUNCTION fill()");
  CHECK(push() == 503);
  CHECK(it.reason() == u"the store takes no writing");
  CHECK(it.ask("/readyz").status == 503);
  (*database)->execute("DROP TRIGGER fill ON revision");
  REQUIRE((*database)->takeFailure().ok());
  CHECK(push() == 200);
  CHECK(it.ask("/readyz").status == 200);
}

TEST_CASE("a hub is not ready while its database is away") {
  Monitored it({}, postgresServer().newPlace());
  CHECK(it.ask("/readyz").status == 200);
  CHECK(metric(it.ask("/metrics"), "amparo_hub_store_up") == 1);
  CHECK(metric(it.ask("/metrics"), "amparo_hub_store_bytes") > 0);
  postgresServer().stop();
  CHECK(it.ask("/readyz").status == 503);
  CHECK(it.reason() == u"the store does not answer");
  CHECK(it.ask("/healthz").status == 200);
  CHECK(metric(it.ask("/metrics"), "amparo_hub_store_up") == 0);
  postgresServer().start();
  CHECK(waitUntil([&] { return it.ask("/readyz").status == 200; }));
}

TEST_CASE("room on the disk that could not be looked at is not said to be none") {
  const QString place = postgresServer().newPlace();
  Monitored it({}, place);
  CHECK(metric(it.ask("/metrics"), "amparo_hub_disk_free_bytes") > 0);
  const auto database = postgres::Database::open(place);
  REQUIRE(database.ok());
  (*database)->execute("BEGIN; LOCK TABLE hub");
  std::vector<std::unique_ptr<RawConnection>> asking; // for whom every worker waits
  for (int i = 0; i < 40; ++i) {
    asking.push_back(std::make_unique<RawConnection>(it.hub));
    asking.back()->send(get("/v1/hub"));
  }
  CHECK(waitUntil([&] { return metric(it.ask("/metrics"), "amparo_hub_queued_reads") > 0; }));
  const RawAnswer metrics = it.ask("/metrics");
  (*database)->execute("COMMIT");
  CHECK(metric(metrics, "amparo_hub_store_up") == 0);
  CHECK_FALSE(metric(metrics, "amparo_hub_disk_free_bytes"));
  for (const auto& connection : asking) CHECK(connection->receive().status == 200);
}

TEST_CASE(
    "the log says once why a store does not answer, and once that it does again, also where nobody asks") {
  HubProgram hub(postgresServer().newPlace());
  hub.start({u"--monitor"_s, GENERATE(u"off"_s, u"127.0.0.1:0"_s), u"--log-requests"_s, u"none"_s});
  postgresServer().stop();
  const bool isNoticed = hub.waitForLog("the store does not answer");
  if (const quint16 port = monitorPortOf(hub))
    for (int i = 0; i < 5; ++i) CHECK(askPlainly(port, get("/readyz")).status == 503);
  postgresServer().start();
  CHECK(isNoticed);
  CHECK(hub.waitForLog("the store answers again"));
  CHECK(hub.stop() == 0);
  const QByteArray log = hub.log();
  INFO(log.toStdString());
  CHECK(log.count("the store does not answer") == 1);
  CHECK(log.count("the store answers again") == 1);
  CHECK(log.count("other processes are not heard") <= 1);
  const QByteArray line = log.mid(log.indexOf("event=\"the store does not answer\""));
  CHECK(line.first(line.indexOf('\n')).count('"') == 4);
  CHECK(line.first(line.indexOf('\n')).contains("postgresql://"));
}

TEST_CASE("what a hub does is counted, by what was asked and how it ended") {
  Monitored it;
  RawDevice ana(it.hub, u"Montevideo"_s);
  RawDevice ben(it.hub, u"Viena"_s);
  RawConnection connection(it.hub);
  REQUIRE(connection.ask(post("/v1/exchange", ana.body({ana.topic(u"Guardia"_s)}), ana.token)).status == 200);
  REQUIRE(connection.ask(post("/v1/exchange", ana.body({ana.topic(u"Turno"_s)}), ana.token)).status == 200);
  REQUIRE(connection.ask(post("/v1/exchange", ben.body(), "nobody")).status == 401);
  RawAnswer metrics = it.ask("/metrics");
  CHECK(metrics.status == 200);
  CHECK(metrics.head.contains("text/plain; version=0.0.4"));
  const auto counted = [&](const char* endpoint, const char* status) {
    const QByteArray labels = QByteArray("{endpoint=\"") + endpoint + "\",status=\"" + status;
    const auto count = metric(metrics, "amparo_hub_request_duration_seconds_count" + labels + "\"}");
    CHECK(metric(metrics, "amparo_hub_request_duration_seconds_bucket" + labels + "\",le=\"+Inf\"}") ==
          count);
    return count.value_or(0);
  };
  CHECK(counted("exchange", "2xx") == 2);
  CHECK(counted("exchange", "4xx") == 1);
  CHECK(counted("enroll", "2xx") == 2);
  CHECK(counted("snapshot", "2xx") == 0);
  CHECK(metric(metrics, "amparo_hub_connections") >= 1);
  CHECK(metric(metrics, "amparo_hub_received_bytes_total") > 300);
  CHECK(metric(metrics, "amparo_hub_sent_bytes_total") > 300);
  CHECK(metric(metrics, "amparo_hub_store_bytes") > 4096);
  CHECK(metric(metrics, "amparo_hub_disk_free_bytes") > 0);
  CHECK(metric(metrics, "amparo_hub_seq") == 2);

  // How far each office has come is what its devices have said, and is remembered.
  const QByteArray montevideo =
      "amparo_hub_office_behind_seqs{office=\"" + officeIn(it.hub, u"Montevideo"_s) + "\"}";
  const QByteArray vienna = "amparo_hub_office_behind_seqs{office=\"" + officeIn(it.hub, u"Viena"_s) + "\"}";
  CHECK(metric(metrics, montevideo) == 2);
  CHECK(metric(metrics, vienna) == 2);
  ben.cursor = {1, 1};
  REQUIRE(connection.ask(post("/v1/exchange", ben.body(), ben.token)).status == 200);
  CHECK(metric(it.ask("/metrics"), vienna) == 1);
  RawConnection waiting(it.hub);
  waiting.send(ana.waitBehind(2, 60));
  CHECK(waitUntil([&] { return metric(it.ask("/metrics"), "amparo_hub_waiting_connections") == 1; }));
  CHECK(waitUntil([&] { return metric(it.ask("/metrics"), montevideo) == 0; }));
  CHECK(it.hub.stop() == 0);
  it.hub.start({u"--monitor"_s, u"127.0.0.1:0"_s});
  it.port = monitorPortOf(it.hub);
  metrics = it.ask("/metrics");
  CHECK(metric(metrics, montevideo) == 0);
  CHECK(metric(metrics, vienna) == 1);
  CHECK(metric(metrics, "amparo_hub_waiting_connections") == 0);
  for (const char* secret : {"Montevideo", "Viena", "Guardia", "Persona"})
    CHECK_FALSE(metrics.body.contains(secret));
}

TEST_CASE("how long a request took is counted once, with those that took as long") {
  Monitored it;
  RawDevice ana(it.hub);
  RawConnection connection(it.hub);
  REQUIRE(connection.ask(ana.waitBehind(0, 1)).status == 200);
  REQUIRE(connection.ask(post("/v1/exchange", ana.body(), ana.token)).status == 200);
  const QByteArray name = "amparo_hub_request_duration_seconds";
  RawAnswer metrics;
  // What is answered is counted a moment later.
  REQUIRE(waitUntil([&] {
    metrics = it.ask("/metrics");
    return metric(metrics, name + "_count{endpoint=\"exchange\",status=\"2xx\"}") == 1;
  }));
  for (const QByteArray endpoint : {"wait", "exchange"}) {
    INFO(endpoint.toStdString());
    const QByteArray labels = "{endpoint=\"" + endpoint + "\",status=\"2xx\"";
    CHECK(metric(metrics, name + "_count" + labels + '}') == 1);
    const double seconds = metric(metrics, name + "_sum" + labels + '}').value_or(0);
    CHECK(seconds > (endpoint == "wait" ? 0.9 : 0));
    for (const QByteArray limit :
         {"0.005", "0.01", "0.025", "0.05", "0.1", "0.25", "0.5", "1", "2.5", "10", "60", "+Inf"}) {
      INFO(limit.toStdString() << ", " << seconds << " s");
      CHECK(metric(metrics, name + "_bucket" + labels + ",le=\"" + limit + "\"}") ==
            (limit == "+Inf" || seconds <= limit.toDouble() ? 1 : 0));
    }
  }
}

TEST_CASE("what waits while somebody else holds the database is counted, and is answered in the end") {
  const QString place = postgresServer().newPlace();
  Monitored it({}, place);
  RawDevice boss(it.hub, u"Bogotá"_s, u"administrator"_s);
  std::vector<std::unique_ptr<RawDevice>> devices;
  for (int i = 0; i < 3; ++i) devices.push_back(std::make_unique<RawDevice>(it.hub, u"Oficina %1"_s.arg(i)));
  const auto queued = [&](const char* what) {
    return metric(it.ask("/metrics"), QByteArray("amparo_hub_queued_") + what).value_or(-1);
  };
  CHECK(queued("writes") == 0);
  CHECK(queued("reads") == 0);

  const auto holder = postgres::Database::open(place);
  REQUIRE(holder.ok());
  (*holder)->execute("BEGIN");
  (*holder)->execute("SELECT head FROM hub FOR UPDATE");
  REQUIRE((*holder)->takeFailure().ok());
  const auto isWaitedFor = [&] {
    auto count = (*holder)->prepare("SELECT count(*) FROM pg_locks WHERE NOT granted");
    return count.step() && count.integer(0) > 0;
  };
  // One exchange is being written, and others wait for its end.
  std::vector<std::unique_ptr<RawConnection>> writers;
  for (const auto& device : devices) {
    writers.push_back(std::make_unique<RawConnection>(it.hub));
    writers.back()->send(post("/v1/exchange", device->body({device->topic(u"Tema"_s)}), device->token));
    REQUIRE(waitUntil(isWaitedFor));
  }
  CHECK(waitUntil([&] { return queued("writes") > 0; }));
  // An act of administration holds a thread with a store; there is about one for each processor.
  std::vector<std::unique_ptr<RawConnection>> administrators;
  for (int i = 0; i < QThread::idealThreadCount() + 4; ++i) {
    administrators.push_back(std::make_unique<RawConnection>(it.hub));
    administrators.back()->send(post("/v1/admin/invitations",
                                     R"({"office":"Quito","person":"Eva","role":"reader","days":2})",
                                     boss.token));
  }
  CHECK(waitUntil([&] { return queued("reads") > 0; }));
  (*holder)->execute("COMMIT");
  REQUIRE((*holder)->takeFailure().ok());
  for (const auto& writer : writers) CHECK(writer->receive().status == 200);
  for (const auto& administrator : administrators) CHECK(administrator->receive().status == 201);
  CHECK(waitUntil([&] { return queued("writes") == 0 && queued("reads") == 0; }));
}

TEST_CASE("what a request is called is a proxy's word, and nobody else's") {
  Monitored it({u"--log-requests"_s, u"all"_s});
  REQUIRE(RawConnection(it.hub).ask(withId(get("/v1/hub"), "anybody")).status == 200);
  CHECK(it.hub.stop() == 0);
  CHECK(it.hub.log().contains(" endpoint=hub "));
  CHECK_FALSE(it.hub.log().contains("anybody"));
}

TEST_CASE("the log has a line for each request, and nothing of what it held") {
  Monitored it({u"--log-requests"_s, u"all"_s, u"--proxies"_s, u"127.0.0.1"_s});
  RawDevice ana(it.hub, u"Montevideo"_s);
  const QByteArray office = officeIn(it.hub, u"Montevideo"_s);
  RawConnection connection(it.hub);
  const QByteArray push = post("/v1/exchange", ana.body({ana.topic(u"Guardia"_s)}), ana.token);
  REQUIRE(connection.ask(withId(push, "from-the-proxy")).status == 200);
  REQUIRE(connection.ask(withId(get("/v1/hub"), "not fit")).status == 200);
  REQUIRE(connection.ask(withId(post("/v1/exchange", "", "geheim"), "refused")).status == 401);
  REQUIRE(connection.ask(withId(get("/v1/geheim?geheim"), "lost")).status == 404);
  {
    RawConnection half(it.hub);
    half.send(withId(post("/v1/exchange", "0123456789", ana.token), "half").chopped(5));
  }
  CHECK(waitUntil([&] { return it.ask("/metrics").body.contains("endpoint=\"exchange\",status=\"none\""); }));
  CHECK(it.hub.stop() == 0);

  const QByteArray line = it.logged("from-the-proxy");
  INFO(line.toStdString());
  CHECK(line.startsWith("time=20"));
  const qsizetype bytes = withId(push, "from-the-proxy").size();
  const QByteArrayList parts{" level=info ",
                             " endpoint=exchange ",
                             " method=POST ",
                             " status=200 ",
                             " device=1 ",
                             " ms=",
                             " office=" + office + ' ',
                             " received=" + QByteArray::number(bytes) + ' '};
  for (const QByteArray& part : parts) CHECK(line.contains(part));
  CHECK(it.logged("refused").contains("status=401"));
  CHECK_FALSE(it.logged("refused").contains("office="));
  CHECK(it.logged("lost").contains("endpoint=none"));
  CHECK(it.logged("half").contains("status=0"));
  CHECK_FALSE(it.hub.log().contains("not fit"));
  CHECK(it.hub.log().contains("endpoint=hub"));
  for (const QByteArray& secret :
       {QByteArray("geheim"), QByteArray("Guardia"), QByteArray("Montevideo"), ana.token})
    CHECK_FALSE(it.hub.log().contains(secret));
}

TEST_CASE("as a matter of course only requests that failed are logged") {
  const bool none = GENERATE(false, true);
  Monitored it(none ? QStringList{u"--log-requests"_s, u"none"_s} : QStringList());
  RawConnection connection(it.hub);
  REQUIRE(connection.ask(get("/v1/hub")).status == 200);
  REQUIRE(connection.ask(get("/v1/nothing")).status == 404);
  CHECK(it.hub.stop() == 0);
  CHECK_FALSE(it.hub.log().contains("endpoint=hub"));
  CHECK(it.hub.log().contains("status=404") == !none);
}
