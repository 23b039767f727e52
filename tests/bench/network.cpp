#include "tests/bench/network.h"

#include "core/hub/hub_service.h"
#include "tests/bench/measure.h"
#include "tests/support/ports.h"

#include <QDir>

namespace amparo::bench {

using namespace Qt::StringLiterals;

namespace {

/// Thousands of devices come from this one address, and ask as quickly as they are answered.
const QStringList unbounded{u"--address-connections"_s, u"100000"_s,  u"--address-rate"_s, u"10000000"_s,
                            u"--device-rate"_s,         u"10000000"_s};

constexpr Milliseconds validFor = 3'600'000;

} // namespace

Hub::Hub(Workbench& workbench, int records, const QString& database)
    : program_(workbench.program(u"amparo-hub"_s))
    , folder_(workbench.newFolder() % u"/hub"_s)
    , database_(database) {
  QStringList init{u"--data"_s, folder_, u"init"_s, u"--name"_s, u"Benchmark"_s};
  if (!database_.isEmpty()) init += {u"--store"_s, database_};
  run(program_, init);
  for (const QString& file : records > 0 ? workbench.libraryFiles(records) : QStringList())
    run(program_, {u"--data"_s, folder_, u"import"_s, file});
  addProcess();
}

void Hub::addProcess() {
  const quint16 port = ports_.emplace_back(test::freePort());
  serving_.push_back(std::make_unique<Running>(
      program_,
      QStringList{u"--data"_s, folder_, u"serve"_s, u"--listen"_s, u"127.0.0.1:%1"_s.arg(port)} + unbounded));
  serving_.back()->waitFor(u"listening on"_s);
}

std::unique_ptr<hub::HubStore> Hub::openStore() const {
  return need(hub::openStore({folder_ % u"/hub.db"_s, database_}));
}

std::vector<Device> Hub::enrol(int devices) const {
  constexpr int ofAnOffice = 5;
  const auto store = openStore();
  const SystemClock clock;
  hub::HubService service(*store, clock);
  std::vector<Device> joined;
  for (int i = 0; i < devices; ++i) {
    const QString name = u"Device %1"_s.arg(i);
    const QString office = u"Office %1"_s.arg(i / ofAnOffice);
    const auto invitation =
        need(service.administration().invite({office, name, protocol::Role::Editor}, validFor));
    const auto replica = randomId<ReplicaId>();
    const auto enrolment = need(service.enrol({invitation.secret, replica, name}));
    joined.push_back({enrolment.token, replica, enrolment.epoch});
  }
  return joined;
}

Seq Hub::head() const {
  return openStore()->meta().value_or(hub::Meta()).head;
}

QString Hub::invite(const QString& office) const {
  return QString::fromUtf8(run(program_, {u"--data"_s, folder_, u"invite"_s, u"--office"_s, office,
                                          u"--person"_s, u"Somebody"_s, u"--role"_s, u"editor"_s})
                               .output)
      .trimmed();
}

void Hub::makeSnapshot() const {
  run(program_, {u"--data"_s, folder_, u"snapshot"_s});
}

Office::Office(Workbench& workbench, const Hub& hub, quint16 port, const QString& name)
    : opened_(workbench.newFolder() % u'/' % storeName, Store::Mode::Create)
    , invitation_(need(protocol::parseInvitation(hub.invite(name)))) {
  address_ = invitation_.hub;
  address_.setPort(port);
  forgetConnection();
  Store& store = opened_.store();
  const auto enrolment = need(sync::enrol(store, *connection_, address_.toString(), invitation_.fingerprint,
                                          {invitation_.secret, store.syncState().replica(), name}));
  token_ = enrolment.token;
  forgetConnection();
}

sync::Report Office::sync() {
  const sync::Report report = need(sync::SyncRun(opened_.store(), *connection_, clock_, {}).run());
  if (!report.verified || report.rejected > 0 || report.conflicts > 0)
    throw Failure(u"a sync did not end with equal digests"_s);
  return report;
}

QByteArray Office::exchange(const QByteArray& body) {
  QByteArray answer;
  need(connection_->exchange(body, [&](QByteArrayView bytes) {
    answer.append(bytes);
    return true;
  }));
  return answer;
}

void Office::forgetConnection() {
  connection_ = std::make_unique<net::HttpsHub>(address_, invitation_.fingerprint, token_, cancelled_);
}

} // namespace amparo::bench
