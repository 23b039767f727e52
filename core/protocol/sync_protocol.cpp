#include "core/protocol/sync_protocol.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace amparo::protocol {

using namespace Qt::StringLiterals;

namespace {

constexpr auto base64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr std::array roleNames = {"reader"_L1, "contributor"_L1, "editor"_L1, "administrator"_L1};

QByteArray compact(const QJsonObject& object) {
  return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<QJsonObject> objectFrom(const QByteArray& json) {
  if (json.size() > maximumJsonBytes) return std::nullopt;
  QJsonParseError error;
  const auto document = QJsonDocument::fromJson(json, &error);
  if (error.error != QJsonParseError::NoError || !document.isObject()) return std::nullopt;
  return document.object();
}

Error malformed(const char* message) {
  return {ErrorCode::Malformed, {{u"what"_s, QString::fromLatin1(message)}}, {}};
}

template<class T> bool readId(const QJsonValue& value, T& id) {
  const auto bytes = parseUuid(value.toString());
  if (bytes) id.bytes_ = *bytes;
  return bytes.has_value();
}

} // namespace

QString roleName(Role role) {
  return roleNames.at(size_t(role));
}

std::optional<Role> roleNamed(QStringView name) {
  for (size_t i = 0; i < roleNames.size(); ++i)
    if (name == roleNames[i]) return Role(i);
  return std::nullopt;
}

QByteArray toJson(const HubInfo& info) {
  QJsonArray past;
  for (const PastEpoch& ended : info.epochs.past)
    past.append(QJsonObject{{u"epoch"_s, toText(ended.epoch)}, {u"head"_s, ended.head}});
  return compact({{u"name"_s, info.name},
                  {u"epoch"_s, toText(info.epochs.now)},
                  {u"past_epochs"_s, past},
                  {u"oldest_version"_s, info.oldestVersion},
                  {u"version"_s, info.version},
                  {u"maximum_request_bytes"_s, info.maximumRequestBytes}});
}

Result<HubInfo> hubInfoFromJson(const QByteArray& json) {
  const auto object = objectFrom(json);
  HubInfo info;
  if (!object || !readId(object->value(u"epoch"_s), info.epochs.now)) return malformed("hub");
  for (const QJsonValue& ended : object->value(u"past_epochs"_s).toArray()) {
    PastEpoch past{{}, ended[u"head"_s].toInteger(-1)};
    if (!readId(ended[u"epoch"_s], past.epoch) || past.head < 0 ||
        info.epochs.past.size() == maximumPastEpochs)
      return malformed("hub");
    info.epochs.past.push_back(past);
  }
  info.name = object->value(u"name"_s).toString();
  info.oldestVersion = object->value(u"oldest_version"_s).toInt();
  info.version = object->value(u"version"_s).toInt();
  info.maximumRequestBytes = object->value(u"maximum_request_bytes"_s).toInteger();
  if (info.version < 1 || info.oldestVersion > info.version || info.maximumRequestBytes < 1)
    return malformed("hub");
  return info;
}

QByteArray toJson(const EnrolRequest& request) {
  return compact({{u"secret"_s, QString::fromLatin1(request.secret.toBase64(base64))},
                  {u"replica"_s, toText(request.replica)},
                  {u"device"_s, request.device}});
}

Result<EnrolRequest> enrolRequestFromJson(const QByteArray& json) {
  const auto object = objectFrom(json);
  EnrolRequest request;
  if (!object || !readId(object->value(u"replica"_s), request.replica) ||
      !object->value(u"device"_s).isString())
    return malformed("enrolment");
  request.secret = QByteArray::fromBase64(object->value(u"secret"_s).toString().toLatin1(), base64);
  request.device = object->value(u"device"_s).toString();
  if (request.secret.size() < 16 || request.secret.size() > 64 || request.device.size() > 200)
    return malformed("enrolment");
  return request;
}

QByteArray toJson(const Enrolment& enrolment) {
  return compact({{u"token"_s, QString::fromLatin1(enrolment.token)},
                  {u"epoch"_s, toText(enrolment.epoch)},
                  {u"hub"_s, enrolment.hubName},
                  {u"office"_s, toText(enrolment.office)},
                  {u"office_name"_s, enrolment.officeName},
                  {u"person"_s, toText(enrolment.person)},
                  {u"person_name"_s, enrolment.personName},
                  {u"role"_s, roleName(enrolment.role)},
                  {u"courier_key"_s, QString::fromLatin1(enrolment.courierKey.toBase64(base64))}});
}

Result<Enrolment> enrolmentFromJson(const QByteArray& json) {
  const auto object = objectFrom(json);
  Enrolment enrolment;
  if (!object || !readId(object->value(u"epoch"_s), enrolment.epoch) ||
      !readId(object->value(u"office"_s), enrolment.office) ||
      !readId(object->value(u"person"_s), enrolment.person))
    return malformed("enrolment");
  enrolment.token = object->value(u"token"_s).toString().toLatin1();
  enrolment.hubName = object->value(u"hub"_s).toString();
  enrolment.officeName = object->value(u"office_name"_s).toString();
  enrolment.personName = object->value(u"person_name"_s).toString();
  const auto role = roleNamed(object->value(u"role"_s).toString());
  if (!role || enrolment.token.isEmpty() || enrolment.token.size() > 500) return malformed("enrolment");
  enrolment.role = *role;
  enrolment.courierKey =
      QByteArray::fromBase64(object->value(u"courier_key"_s).toString().toLatin1(), base64);
  if (!enrolment.courierKey.isEmpty() && enrolment.courierKey.size() != 32) return malformed("enrolment");
  return enrolment;
}

QByteArray toJson(const News& news) {
  return compact({{u"head"_s, news.head}, {u"records"_s, news.records}, {u"bytes"_s, news.bytes}});
}

Result<News> newsFromJson(const QByteArray& json) {
  const auto object = objectFrom(json);
  if (!object) return malformed("news");
  News news;
  for (const auto& [name, number] : {std::pair(u"head"_s, &news.head), std::pair(u"records"_s, &news.records),
                                     std::pair(u"bytes"_s, &news.bytes)}) {
    *number = object->value(name).toInteger(-1);
    if (*number < 0) return malformed("news");
  }
  return news;
}

QByteArray toJson(const Error& error) {
  QJsonObject parameters;
  for (auto it = error.parameters.begin(); it != error.parameters.end(); ++it)
    parameters.insert(it.key(), it.value().toString());
  return compact({{u"code"_s, errorName(error.code)}, {u"parameters"_s, parameters}});
}

Error errorFromJson(const QByteArray& json) {
  const auto object = objectFrom(json);
  if (!object || !object->value(u"code"_s).isString()) return {ErrorCode::HubGarbage, {}, {}};
  Error error{errorCodeNamed(object->value(u"code"_s).toString()), {}, {}};
  const QJsonObject parameters = object->value(u"parameters"_s).toObject();
  for (auto it = parameters.begin(); it != parameters.end(); ++it)
    error.parameters[it.key()] = it.value().toString();
  return error;
}

} // namespace amparo::protocol
