#include "tests/bench/network.h"

#include "tests/bench/measure.h"

#include <QDir>
#include <QHostAddress>
#include <QTcpServer>

namespace amparo::bench {

using namespace Qt::StringLiterals;

namespace {

quint16 freePort() {
  QTcpServer server;
  if (!server.listen(QHostAddress::LocalHost)) throw Failure(server.errorString());
  return server.serverPort();
}

} // namespace

Hub::Hub(Workbench& workbench, int records)
    : program_(workbench.program(u"amparo-hub"_s))
    , folder_(workbench.newFolder() % u"/hub"_s)
    , port_(freePort()) {
  run(program_,
      {u"--data"_s, folder_, u"init"_s, u"--name"_s, u"Benchmark"_s, u"--port"_s, QString::number(port_)});
  for (const QString& file : records > 0 ? workbench.libraryFiles(records) : QStringList())
    run(program_, {u"--data"_s, folder_, u"import"_s, file});
  serving_ = std::make_unique<Running>(program_, QStringList{u"--data"_s, folder_, u"serve"_s});
  serving_->waitFor(u"listening on"_s);
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
