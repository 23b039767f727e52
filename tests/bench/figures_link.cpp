#include "app/common/hub_access.h"
#include "core/sync/sync_service.h"
#include "tests/bench/figures.h"
#include "tests/bench/measure.h"
#include "tests/bench/network.h"
#include "tests/support/bad_link.h"

#include <QEventLoop>
#include <QTimer>

namespace amparo::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestMinutes = 20;
constexpr int editsUp = 50;
constexpr int editsDown = 200;
constexpr double timeBudget = 1.2;
constexpr double cutBytesBudget = 1.1;

struct NamedLink {
  QString name;
  qint64 bytesPerSecond = 0;
  int roundTrip = 0; ///< milliseconds
  int cutSeconds = 0;
};

const std::vector<NamedLink>& links() {
  static const std::vector<NamedLink> list = {
      {u"2G"_s, 50'000 / 8, 600},
      {u"2G, cut every 20 s"_s, 50'000 / 8, 600, 20},
      {u"satellite"_s, 1'000'000 / 8, 800},
  };
  return list;
}

test::LinkQuality qualityOf(const NamedLink& link) {
  test::LinkQuality quality;
  quality.upBytesPerSecond = quality.downBytesPerSecond = link.bytesPerSecond;
  quality.delayMilliseconds = link.roundTrip / 2;
  quality.resetAfterMilliseconds = link.cutSeconds * 1000;
  return quality;
}

/// What the desktop has in place of its window: a store, and the service that syncs it by itself.
class Desk {
 public:
  Desk(Workbench& bench, const Hub& hub, quint16 port, const QString& name)
      : path_(bench.newFolder() % u'/' % storeName)
      , opened_(path_, Store::Mode::Create) {
    const protocol::Invitation invitation = need(protocol::parseInvitation(hub.invite(name)));
    QUrl address = invitation.hub;
    address.setPort(port);
    app::HttpsHubAccess access(path_);
    const std::atomic<bool> cancelled = false;
    const auto connection = access.connect(address.toString(), invitation.fingerprint, {}, cancelled);
    Store& store = opened_.store();
    need(access.writeToken(need(sync::enrol(store, *connection, address.toString(), invitation.fingerprint,
                                            {invitation.secret, store.syncState().replica(), name}))
                               .token));
    service_ = std::make_unique<sync::SyncService>(
        path_, [path = path_] { return std::make_unique<app::HttpsHubAccess>(path); });
  }

  OpenLibrary& opened() { return opened_; }

  /// Until everything is at the hub and here; as often as the link is lost, it tries again by itself.
  double sync() {
    QEventLoop loop;
    bool began = false;
    QObject::connect(service_.get(), &sync::SyncService::statusChanged, &loop,
                     [&](const sync::Status& status) {
                       began = began || status.state == sync::State::Syncing;
                       if (status.state == sync::State::Problem) loop.exit(1);
                       if (began && status.state == sync::State::UpToDate) loop.exit(0);
                     });
    QTimer::singleShot(longestMinutes * 60'000, &loop, [&] { loop.exit(1); });
    const Stopwatch watch;
    std::exchange(started_, true) ? service_->syncNow() : service_->start();
    if (loop.exec() != 0) throw Failure(u"a sync over a bad link did not end"_s);
    return watch.milliseconds();
  }

 private:
  QString path_;
  OpenLibrary opened_;
  std::unique_ptr<sync::SyncService> service_;
  bool started_ = false;
};

class LinkFigures {
 public:
  LinkFigures(Workbench& bench, Table& table, const Hub& hub, int records, const NamedLink& link)
      : bench_(bench)
      , table_(table)
      , hub_(hub)
      , records_(records)
      , link_(link) {}

  void measure(std::map<QString, double>& uncut) {
    test::BadLink way(hub_.port());
    Office other(bench_, hub_, hub_.port(), u"Others, "_s % link_.name);
    other.sync();
    Desk desk(bench_, hub_, way.port(), link_.name);
    way.disconnectAll();
    way.setQuality(qualityOf(link_));
    measure(way, desk, u"first sync, "_s % recordsText(records_), uncut);

    const std::vector<RecordId> ids = other.opened().titled(editsUp + editsDown);
    for (int i = editsDown; i < editsDown + editsUp; ++i)
      desk.opened().editTitle(ids[size_t(i)], u"Turnos nocturnos, revisión %1 (%2)"_s.arg(i).arg(link_.name));
    // The last thing before: where news are waited for, the desk would else begin by itself.
    for (int i = 0; i < editsDown; ++i)
      other.opened().editTitle(ids[size_t(i)],
                               u"Visitas semanales, revisión %1 (%2)"_s.arg(i).arg(link_.name));
    other.sync();
    measure(way, desk, u"a day's work, %1 edits up, %2 down"_s.arg(editsUp).arg(editsDown), uncut);

    desk.opened().editTitle(ids.back(), u"Primera entrevista (%1)"_s.arg(link_.name));
    measure(way, desk, u"one edit"_s, uncut);
  }

 private:
  void measure(test::BadLink& way, Desk& desk, const QString& what, std::map<QString, double>& uncut) {
    way.takeTraffic();
    const double took = desk.sync();
    const test::Traffic traffic = way.takeTraffic();
    const QString name = link_.name % u": "_s % what;
    const auto bytes = double(traffic.up.wire + traffic.down.wire);
    // A new connection has its handshakes, TCP's and TLS's, before the one question that no sync can spare.
    const int roundTrips = 1 + (traffic.connections > 0 ? 2 : 0);
    const double limit = bytes * 1000 / double(link_.bytesPerSecond) + roundTrips * link_.roundTrip;
    const bool cut = link_.cutSeconds > 0;
    table_.add({name, Unit::Milliseconds, took, limit, cut ? Budget() : timeBudget});
    if (cut)
      table_.add({name % u": bytes on the wire"_s, Unit::Bytes, bytes, uncut[what], cutBytesBudget});
    else
      table_.add({name % u": bytes on the wire"_s, Unit::Bytes, bytes, {}, {}});
    table_.add({name % u": connections"_s, Unit::Count, double(traffic.connections), {}, {}});
    uncut.emplace(what, bytes);
  }

  Workbench& bench_;
  Table& table_;
  const Hub& hub_;
  int records_;
  const NamedLink& link_;
};

} // namespace

void measureLink(Workbench& bench, Table& table, int records) {
  const Hub hub(bench, records);
  hub.makeSnapshot();
  std::map<QString, double> uncut; ///< the bytes of what the first link, which is not cut, carried
  for (const NamedLink& link : links()) LinkFigures(bench, table, hub, records, link).measure(uncut);
}

} // namespace amparo::bench
