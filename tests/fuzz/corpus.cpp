#include "tests/fuzz/corpus.h"

#include "core/exchange/library_json.h"
#include "core/protocol/bundle.h"
#include "core/protocol/invitation.h"
#include "core/protocol/sync_protocol.h"
#include "tests/fuzz/pieces.h"
#include "tests/fuzz/small_network.h"

namespace amparo::fuzz {

using namespace Qt::StringLiterals;
using namespace protocol;

namespace {

Fields someFields() {
  Fields fields;
  fields.set(u"title.es"_s, Value(u"Turno de detenidos"_s));
  fields.set(u"countries"_s, Value::set({u"AR"_s, u"MX"_s}));
  fields.set(u"illustrative"_s, Value(true));
  fields.set(u"started"_s, Value(2019.5));
  fields.set(u"risks.es"_s, Value());
  return fields;
}

Change someChange(quint64 number, const RecordId& id) {
  Change change{number, id, u"practice"_s, {}, {}};
  for (const auto& field : someFields()) change.fields.set(field.address, {field.value, 1});
  return change;
}

Change deletion(quint64 number, const RecordId& id) {
  Change change{number, id, u"practice"_s, {}, {}};
  change.fields.set(system_field::deleted, {Value(true), 1});
  return change;
}

std::vector<Verdict> someVerdicts() {
  Verdict applied{1, VerdictStatus::Applied, 7, {}, ErrorCode::Internal, {}};
  Verdict merged{2, VerdictStatus::Conflicted, 8, someFields(), ErrorCode::Internal, {}};
  Verdict refused{3, VerdictStatus::Rejected, 0, {}, ErrorCode::Forbidden, {{u"action"_s, u"edit"_s}}};
  Verdict renumber{4, VerdictStatus::Renumber, 0, {}, ErrorCode::Internal, {}};
  return {applied, merged, refused, renumber};
}

Page somePage() {
  Page page{{3, 9}, {}, 4};
  page.records.push_back(
      {sharedRecord(), u"practice"_s, namedId<OfficeId>("office"), 9, false, someFields()});
  page.records.push_back({hiddenRecord(), {}, {}, 8, true, {}});
  return page;
}

Hello hello() {
  return {protocol::version, {}, namedId<ReplicaId>("replica"), {}, 0};
}

QByteArray piece(FrameType type, const QByteArray& payload) {
  QByteArray bytes;
  addPiece(bytes, std::uint8_t(type), payload);
  return bytes;
}

QByteArray changesPiece(const std::vector<Change>& changes) {
  return piece(FrameType::Changes, encode(changes));
}

QByteArray valuesBytes(const Fields& fields) {
  QByteArray bytes;
  cbor::Writer out(bytes);
  encodeFields(fields, out);
  return bytes;
}

void addMessages(std::vector<Seed>& list) {
  const auto add = [&](const QString& name, const QByteArray& bytes) {
    list.push_back({u"messages"_s, name, bytes});
  };
  add(u"hello"_s, piece(FrameType::Hello, encode(hello())));
  add(u"changes"_s, changesPiece({someChange(1, sharedRecord()), deletion(2, sharedRecord())}));
  add(u"verdicts"_s, piece(FrameType::Verdicts, encode(someVerdicts())));
  add(u"page"_s, piece(FrameType::Page, encode(somePage())));
  add(u"end"_s, piece(FrameType::End, encode(End{namedId<Epoch>("epoch"), {9, 9}, {2, 77}, 0})));
  add(u"failure"_s,
      piece(FrameType::Failure, encode(Failure{ErrorCode::StoreFull, {{u"what"_s, u"disk"_s}}})));
  HubInfo info{u"Red"_s, {namedId<Epoch>("epoch"), {{namedId<Epoch>("before"), 3}}}};
  add(u"hub-json"_s, piece(FrameType(0), toJson(info)));
  add(u"enrol-json"_s,
      piece(FrameType(0), toJson(EnrolRequest{QByteArray(16, 's'), namedId<ReplicaId>("replica"), u"PC"_s})));
  Enrolment enrolment{"token",
                      namedId<Epoch>("epoch"),
                      u"Red"_s,
                      namedId<OfficeId>("office"),
                      u"Rosario"_s,
                      namedId<PersonId>("person"),
                      u"Ana"_s,
                      Role::Editor,
                      QByteArray(32, 'k')};
  add(u"enrolment-json"_s, piece(FrameType(0), toJson(enrolment)));
  add(u"error-json"_s, piece(FrameType(0), toJson(Error{ErrorCode::HubBusy, {{u"seconds"_s, 3}}, {}})));
}

void addExchange(std::vector<Seed>& list) {
  const auto add = [&](const QString& name, const QByteArray& changes) {
    list.push_back({u"exchange"_s, name, piece(FrameType::Hello, encode(hello())) + changes});
  };
  add(u"nothing"_s, {});
  Change create{1, namedId<RecordId>("new"), u"practice"_s, {}, {}};
  create.fields.set(u"title.es"_s, {Value(u"Nueva"_s), 0});
  create.fields.set(u"status"_s, {Value(u"draft"_s), 0});
  add(u"create"_s, changesPiece({create}));
  Change edit{1, sharedRecord(), u"practice"_s, {}, {}};
  edit.fields.set(u"problem.es"_s, {Value(u"Nadie atiende de madrugada."_s), 0});
  edit.fields.set(u"title.es"_s, {Value(u"Guardia"_s), 0});
  add(u"merge"_s, changesPiece({edit, someChange(2, sharedRecord())}));
  add(u"twice"_s, changesPiece({edit}) + changesPiece({edit}));
  add(u"delete"_s, changesPiece({deletion(1, sharedRecord()), someChange(2, sharedRecord())}));
  add(u"hidden"_s, changesPiece({someChange(1, hiddenRecord())}));
  Change conflict{1, namedId<RecordId>("conflict"), u"conflict"_s, {}, {}};
  conflict.fields.set(u"record"_s, {Value(toText(sharedRecord())), 0});
  conflict.fields.set(u"field"_s, {Value(u"title.es"_s), 0});
  add(u"conflict"_s, changesPiece({conflict}));
}

void addAnswer(std::vector<Seed>& list) {
  const auto add = [&](const QString& name, const QByteArray& bytes) {
    list.push_back({u"answer"_s, name, bytes});
  };
  add(u"verdicts"_s, piece(FrameType::Verdicts, encode(someVerdicts())));
  add(u"page"_s, piece(FrameType::Page, encode(somePage())));
  add(u"both"_s,
      piece(FrameType::Verdicts, encode(someVerdicts())) + piece(FrameType::Page, encode(somePage())));
}

void addFrames(std::vector<Seed>& list) {
  QByteArray small;
  FrameWriter writer;
  writer.write(FrameType::Hello, encode(hello()), small);
  writer.write(FrameType::Verdicts, encode(someVerdicts()), small);
  list.push_back({u"frames"_s, u"small"_s, small});
  QByteArray large;
  writer.write(FrameType::Page, QByteArray(40'000, 'p'), large);
  list.push_back({u"frames"_s, u"large"_s, large});
  QByteArray plain;
  writer.write(FrameType::End, "kurz", plain);
  list.push_back({u"frames"_s, u"plain"_s, plain});
}

void addBundles(std::vector<Seed>& list) {
  const CourierKey office = courierKeyOf("office");
  const CourierKey hub = courierKeyOf("hub");
  QByteArray frames;
  FrameWriter().write(FrameType::Verdicts, encode(someVerdicts()), frames);
  const BundleHead answer{
      BundleHead::Way::Answer, hub.publicKey, office.publicKey, QByteArray(16, 's'), 2, 3, {5, 9}};
  list.push_back({u"bundles"_s, u"answer"_s, sealBundle(answer, frames, hub)});
  const BundleHead request{
      BundleHead::Way::Request, office.publicKey, hub.publicKey, QByteArray(16, 's'), 1, 1, {}};
  list.push_back({u"bundles"_s, u"request"_s, sealBundle(request, frames, office)});
}

} // namespace

std::vector<Seed> seeds() {
  std::vector<Seed> list;
  addFrames(list);
  addMessages(list);
  addExchange(list);
  addAnswer(list);
  addBundles(list);
  list.push_back({u"cbor"_s, u"fields"_s, valuesBytes(someFields())});
  StoredFields stored;
  for (const auto& field : someFields()) stored.set(field.address, {field.value, 3});
  list.push_back({u"cbor"_s, u"stored"_s, encodeStoredFields(stored)});
  list.push_back({u"cbor"_s, u"changes"_s, encode(std::vector{someChange(1, sharedRecord())})});
  Record record;
  record.id = sharedRecord();
  record.kind = u"practice"_s;
  for (const auto& field : someFields()) record.fields.set(field.address, {field.value, 0});
  list.push_back({u"library"_s, u"one"_s, writeLibraryJson({record}, {{u"es"_s, u"Biblioteca"_s}})});
  const Invitation invitation{QUrl(u"https://hub.example:8743"_s), QByteArray(32, 'f'), QByteArray(16, 's'),
                              1'700'000'000'000};
  list.push_back({u"invitation"_s, u"pinned"_s, formatInvitation(invitation).toUtf8()});
  return list;
}

} // namespace amparo::fuzz
