#include "tests/e2e/tls_office.h"

#include "core/protocol/invitation.h"
#include "core/sync/identity.h"

namespace amparo::test {

TlsOffice::TlsOffice(HubProgram& hub, const QString& name, quint16 port) {
  const auto invitation = protocol::parseInvitation(hub.invite(name));
  REQUIRE(invitation.ok());
  address_ = invitation->hub;
  address_.setPort(port);
  fingerprint_ = invitation->fingerprint;
  forgetConnection();
  const auto enrolment = sync::enrol(*store, *connection_, address_.toString(), fingerprint_,
                                     {invitation->secret, store->syncState().replica(), name});
  INFO((enrolment ? QString() : describe(enrolment.error())).toStdString());
  REQUIRE(enrolment.ok());
  token_ = enrolment->token;
  forgetConnection();
  library_ = std::make_unique<Library>(*store, ids_);
}

sync::Report TlsOffice::sync() {
  const auto report = trySync();
  INFO((report ? QString() : describe(report.error())).toStdString());
  REQUIRE(report.ok());
  return *report;
}

void TlsOffice::forgetConnection() {
  connection_ = std::make_unique<net::HttpsHub>(address_, fingerprint_, token_, cancelled_);
}

RecordId TlsOffice::create(const Fields& values) {
  const auto changes = library().create(QStringLiteral("practice"), values);
  INFO((changes ? QString() : describe(changes.error())).toStdString());
  REQUIRE(changes.ok());
  return changes->records.front().id;
}

void TlsOffice::edit(const RecordId& id, const Fields& values) {
  const auto changes = library().edit(id, values);
  INFO((changes ? QString() : describe(changes.error())).toStdString());
  REQUIRE(changes.ok());
}

QString TlsOffice::text(const RecordId& id, const QString& address) {
  const auto found = store->records().find(id);
  REQUIRE(found);
  return found->record.text(address);
}

std::map<RecordId, Fields> TlsOffice::content() {
  std::map<RecordId, Fields> content;
  for (const StoredRecord& stored : store->records().at(store->records().allRows())) {
    Fields& values = content[stored.record.id];
    for (const auto& field : stored.record.fields) values.set(field.address, field.value.value);
  }
  return content;
}

} // namespace amparo::test
