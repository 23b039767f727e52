#include "tests/fuzz/small_network.h"

#include "tests/fuzz/target.h"

namespace amparo::fuzz {

using namespace Qt::StringLiterals;

namespace {

protocol::Change creation(quint64 number, const RecordId& id, const QString& title, bool shared) {
  protocol::Change change{number, id, u"practice"_s, {}, {}};
  change.fields.set(u"title.es"_s, {Value(title), 0});
  change.fields.set(u"status"_s, {Value(u"draft"_s), 0});
  change.fields.set(u"problem.es"_s, {Value(u"Nadie atiende de noche."_s), 0});
  change.fields.set(u"countries"_s, {Value::set({u"AR"_s, u"MX"_s}), 0});
  if (!shared) change.fields.set(system_field::audience, {Value(u"office"_s), 0});
  return change;
}

} // namespace

SmallNetwork::SmallNetwork() {
  auto opened = hub::SqliteHubStore::open(folder_.filePath(u"hub.db"_s), sqlite::Mode::Create);
  demand(opened.ok(), "no hub");
  store_ = *std::move(opened);
  service_ = std::make_unique<hub::HubService>(*store_, clock_);
  demand(service_->initialise(u"Hub"_s).ok(), "no hub");
  const auto join = [&](const QString& office, const ReplicaId& replica) {
    const auto invitation =
        service_->administration().invite({office, u"Ana"_s, protocol::Role::Editor}, 1000);
    const auto enrolment = service_->enrol({invitation->secret, replica, u"computer"_s});
    demand(enrolment.ok(), "no device");
    return *enrolment;
  };
  const ReplicaId other = namedId<ReplicaId>("other");
  const protocol::Enrolment theirs = join(u"Lima"_s, other);
  enrolment_ = join(u"Rosario"_s, replica_);
  QByteArray body;
  protocol::FrameWriter frames;
  frames.write(protocol::FrameType::Hello,
               protocol::encode(protocol::Hello{protocol::version, theirs.epoch, other, {}, 0}), body);
  frames.write(protocol::FrameType::Changes,
               protocol::encode(std::vector{creation(1, sharedRecord(), u"Turno"_s, true),
                                            creation(2, hiddenRecord(), u"Notas"_s, false)}),
               body);
  demand(service_->exchange(theirs.token, body, [](QByteArrayView) { return true; }).ok(), "no records");
}

RecordId sharedRecord() {
  return namedId<RecordId>("shared");
}

RecordId hiddenRecord() {
  return namedId<RecordId>("hidden");
}

} // namespace amparo::fuzz
