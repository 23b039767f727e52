#include "core/hub/admin_api.h"

#include "core/hub/audit.h"
#include "core/hub/names.h"
#include "core/protocol/invitation.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <limits>

namespace amparo::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualListed = 200;
constexpr int maximumListed = 1000;
constexpr int usualDays = 14;
constexpr int maximumDays = 3650;
constexpr Milliseconds day = 24LL * 3600 * 1000;
constexpr char jsonType[] = "application/json";

Error malformed(const QString& what) {
  return {ErrorCode::Malformed, {{u"what"_s, what}}, {}};
}

Error refused(int status, const QString& allow = {}) {
  return {ErrorCode::HubRefused, {{u"status"_s, status}, {u"allow"_s, allow}}, {}};
}

AdminAnswer json(const QJsonObject& object, int status = 200) {
  return {status, jsonType, QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

/// Null where there is none.
QJsonValue timeValue(std::optional<Milliseconds> at) {
  return at ? QJsonValue(timeText(at)) : QJsonValue();
}

QJsonObject toJson(const Office& office) {
  return {{u"number"_s, office.row}, {u"id"_s, toText(office.id)}, {u"name"_s, office.name}};
}

QJsonObject toJson(const Member& member) {
  return {{u"number"_s, member.person.row},
          {u"id"_s, toText(member.person.id)},
          {u"name"_s, member.person.name},
          {u"role"_s, protocol::roleName(member.person.role)},
          {u"office"_s, toJson(member.office)}};
}

/// `caller`: who asks.
QJsonObject toJson(const Device& device, const Device& caller) {
  return {{u"number"_s, device.row},
          {u"name"_s, device.name},
          {u"person"_s, toJson(Member{device.person, device.office})},
          {u"enrolled"_s, timeText(device.enrolled)},
          {u"seen"_s, timeValue(device.seen)},
          {u"revoked"_s, device.revoked},
          {u"wipe"_s, device.wipe},
          {u"told"_s, timeValue(device.told)},
          {u"yours"_s, device.row == caller.row}};
}

QString stateOf(const StoredInvitation& invitation, Milliseconds now) {
  if (!invitation.replica.isNull()) return u"used"_s;
  if (invitation.withdrawn) return u"withdrawn"_s;
  return now >= invitation.expires ? u"expired"_s : u"open"_s;
}

QJsonObject toJson(const Invited& invited, Milliseconds now) {
  const StoredInvitation& invitation = invited.invitation;
  return {{u"number"_s, invitation.row},
          {u"person"_s, toJson(invited.member)},
          {u"made"_s, invitation.made > 0 ? timeValue(invitation.made) : QJsonValue()},
          {u"expires"_s, timeText(invitation.expires)},
          {u"state"_s, stateOf(invitation, now)},
          {u"device"_s, invitation.device > 0 ? QJsonValue(invitation.device) : QJsonValue()}};
}

QJsonObject toJson(const AuditEntry& entry) {
  QJsonValue by;
  if (entry.by.device > 0)
    by = QJsonObject{{u"device"_s, entry.by.device},
                     {u"device_name"_s, entry.by.deviceName},
                     {u"person"_s, entry.by.person},
                     {u"office"_s, entry.by.office}};
  return {{u"number"_s, entry.row},
          {u"time"_s, timeText(entry.at)},
          {u"by"_s, by},
          {u"act"_s, entry.act},
          {u"office"_s, entry.office},
          {u"person"_s, entry.person},
          {u"about"_s, entry.number > 0 ? QJsonValue(entry.number) : QJsonValue()},
          {u"was"_s, entry.was},
          {u"became"_s, entry.became}};
}

/// The members of a body, each taken by its name and type; whatever is left is a mistake.
class Members {
 public:
  static Result<Members> of(const QByteArray& body) {
    const auto document = QJsonDocument::fromJson(body);
    if (body.size() > maximumAdminBytes || !document.isObject()) return malformed(u"body"_s);
    return Members(document.object());
  }

  std::optional<QString> text(const QString& name) {
    const QJsonValue value = take(name, QJsonValue::String);
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
  }

  std::optional<bool> flag(const QString& name) {
    const QJsonValue value = take(name, QJsonValue::Bool);
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
  }

  std::optional<qint64> number(const QString& name) {
    const QJsonValue value = take(name, QJsonValue::Double);
    if (!value.isDouble()) return std::nullopt;
    if (value.toInteger(-1) < 0) mistake_ = name;
    return value.toInteger(-1);
  }

  std::optional<protocol::Role> role(const QString& name) {
    const auto word = text(name);
    const auto role = word ? protocol::roleNamed(*word) : std::nullopt;
    if (word && !role) mistake_ = name;
    return role;
  }

  /// What is wrong with them: one of another type, or one that is not known here.
  Result<void> end() const {
    if (!mistake_.isEmpty()) return malformed(mistake_);
    return object_.isEmpty() ? Result<void>() : malformed(object_.keys().front().left(50));
  }

 private:
  explicit Members(QJsonObject object)
      : object_(std::move(object)) {}

  QJsonValue take(const QString& name, QJsonValue::Type type) {
    if (!object_.contains(name)) return QJsonValue::Undefined;
    const QJsonValue value = object_.take(name);
    if (value.type() != type) mistake_ = name;
    return value;
  }

  QJsonObject object_;
  QString mistake_;
};

/// One request on its way to its answer.
struct Call {
  HubService& service;
  const HubPlace& place;
  const files::BlobFolder& files;
  const Device& caller;
  Administration people;
  const AdminRequest& request;
  Row number = 0; ///< in the path

  /// Of the query; `otherwise` where it is not said. Malformed where it is no number within the limits.
  Result<qint64> queried(const QString& name, qint64 otherwise, qint64 minimum, qint64 maximum) const {
    const auto said = request.query.find(name);
    if (said == request.query.end()) return otherwise;
    bool isNumber = false;
    const qint64 value = said->second.toLongLong(&isNumber);
    if (!isNumber || value < minimum || value > maximum) return malformed(name);
    return value;
  }

  /// One more than is told, to know whether there are more.
  Result<Part> part(const QString& from) const {
    AMPARO_LET(after, queried(from, 0, 0, std::numeric_limits<qint64>::max()));
    AMPARO_LET(limit, queried(u"limit"_s, usualListed, 1, maximumListed));
    return Part{after, int(limit) + 1};
  }

  template<class List, class Make>
  static AdminAnswer list(const QString& name, List found, const Part& part, Make make) {
    const bool more = found.size() >= size_t(part.limit);
    if (more) found.pop_back();
    QJsonArray items;
    for (const auto& one : found) items.append(make(one));
    return json({{name, items}, {u"more"_s, more}});
  }
};

Result<AdminAnswer> describeInterface(Call&) {
  QFile file(u":/amparo/hub/openapi.json"_s);
  if (!file.open(QFile::ReadOnly)) return Error{ErrorCode::Internal, {}, u"no description"_s};
  return AdminAnswer{200, jsonType, file.readAll()};
}

Result<AdminAnswer> listOffices(Call& call) {
  AMPARO_LET(part, call.part(u"after"_s));
  AMPARO_LET(offices, call.people.offices(part));
  return Call::list(u"offices"_s, offices, part, [](const Office& office) { return toJson(office); });
}

Result<AdminAnswer> changeOffice(Call& call) {
  AMPARO_LET(members, Members::of(call.request.body));
  const auto name = members.text(u"name"_s);
  AMPARO_TRY(members.end());
  if (!name) return malformed(u"name"_s);
  AMPARO_TRY(call.people.renameOffice(call.number, *name));
  AMPARO_LET(offices, call.people.offices({call.number - 1, 1}));
  return json(toJson(offices.front()));
}

Result<AdminAnswer> listPeople(Call& call) {
  AMPARO_LET(part, call.part(u"after"_s));
  AMPARO_LET(people, call.people.people(part));
  return Call::list(u"people"_s, people, part, [](const Member& member) { return toJson(member); });
}

Result<AdminAnswer> changePerson(Call& call) {
  AMPARO_LET(members, Members::of(call.request.body));
  const PersonChange change{members.text(u"name"_s), members.role(u"role"_s)};
  AMPARO_TRY(members.end());
  AMPARO_LET(member, call.people.changePerson(call.number, change));
  return json(toJson(member));
}

Result<AdminAnswer> listDevices(Call& call) {
  AMPARO_LET(part, call.part(u"after"_s));
  AMPARO_LET(devices, call.people.devices(part));
  return Call::list(u"devices"_s, devices, part,
                    [&call](const Device& device) { return toJson(device, call.caller); });
}

Result<AdminAnswer> revokeDevice(Call& call) {
  AMPARO_LET(members, Members::of(call.request.body));
  const auto wipe = members.flag(u"wipe"_s);
  AMPARO_TRY(members.end());
  if (!wipe) return malformed(u"wipe"_s);
  AMPARO_LET(device, call.people.revoke(call.number, *wipe ? AfterRevocation::Wipe : AfterRevocation::Keep));
  return json(toJson(device, call.caller));
}

Result<AdminAnswer> listInvitations(Call& call) {
  AMPARO_LET(part, call.part(u"after"_s));
  AMPARO_LET(invitations, call.people.invitations(part));
  const Milliseconds now = call.people.now();
  return Call::list(u"invitations"_s, invitations, part,
                    [now](const Invited& invited) { return toJson(invited, now); });
}

Result<AdminAnswer> invite(Call& call) {
  AMPARO_LET(members, Members::of(call.request.body));
  const auto office = members.text(u"office"_s);
  const auto person = members.text(u"person"_s);
  const auto role = members.role(u"role"_s);
  const bool keepsRole = members.flag(u"keeps_role"_s).value_or(!role);
  const auto days = members.number(u"days"_s);
  const QString address = members.text(u"address"_s).value_or(call.place.address);
  const bool pinsKey = !members.flag(u"public_authority"_s).value_or(false);
  AMPARO_TRY(members.end());
  if (days && (*days < 1 || *days > maximumDays)) return malformed(u"days"_s);
  if (!isHubAddress(address)) return malformed(u"address"_s);
  Guest guest{office.value_or(QString()), person.value_or(QString())};
  guest.roleIfNew = role.value_or(guest.roleIfNew);
  if (!keepsRole) guest.role = guest.roleIfNew;
  AMPARO_LET(made, call.people.invite(guest, days.value_or(usualDays) * day));
  const QString text = protocol::formatInvitation(
      {QUrl(address), pinsKey ? call.place.fingerprint : QByteArray(), made.secret, made.expires});
  return json({{u"number"_s, made.number},
               {u"person"_s, toJson(Member{made.person, made.office})},
               {u"expires"_s, timeText(made.expires)},
               {u"invitation"_s, text}},
              201);
}

Result<AdminAnswer> withdrawInvitation(Call& call) {
  AMPARO_TRY(call.people.withdrawInvitation(call.number));
  return AdminAnswer{204, "", {}};
}

Result<AdminAnswer> erase(Call& call) {
  AMPARO_LET(members, Members::of(call.request.body));
  const auto id = fromText<RecordId>(members.text(u"record"_s).value_or(QString()));
  const bool keepsPresent = members.flag(u"history"_s).value_or(false);
  AMPARO_TRY(members.end());
  if (!id) return malformed(u"record"_s);
  const ErasureScope scope = keepsPresent ? ErasureScope::History : ErasureScope::Record;
  AMPARO_LET(receipt, call.service.erase(*id, scope, call.files, call.caller));
  QJsonObject told{{u"record"_s, toText(receipt.record)},
                   {u"time"_s, timeText(receipt.at)},
                   {u"office"_s, receipt.office},
                   {u"seq"_s, receipt.seq},
                   {u"records"_s, receipt.records},
                   {u"revisions"_s, receipt.revisions},
                   {u"files"_s, receipt.files}};
  if (receipt.left) told.insert(u"left"_s, errorName(receipt.left->code));
  return json(told, 201);
}

Result<AdminAnswer> listAudit(Call& call) {
  AMPARO_LET(part, call.part(u"before"_s));
  AMPARO_LET(entries, call.people.audit(part.after, part.limit));
  return Call::list(u"entries"_s, entries, part, [](const AuditEntry& entry) { return toJson(entry); });
}

Result<AdminAnswer> tableOfAudit(Call& call) {
  AMPARO_LET(part, call.part(u"before"_s));
  AMPARO_LET(entries, call.people.audit(part.after, part.limit - 1));
  QByteArray table = auditCsvHead();
  for (const AuditEntry& entry : entries) table += auditCsvLine(entry);
  return AdminAnswer{200, "text/csv; charset=utf-8; header=present", table};
}

struct Door {
  AdminRoute route;
  Result<AdminAnswer> (*answer)(Call& call);
};

constexpr std::array doors{
    Door{{"GET", "/v1/admin/openapi.json"}, &describeInterface},
    Door{{"GET", "/v1/admin/offices"}, &listOffices},
    Door{{"PATCH", "/v1/admin/offices/{number}"}, &changeOffice},
    Door{{"GET", "/v1/admin/people"}, &listPeople},
    Door{{"PATCH", "/v1/admin/people/{number}"}, &changePerson},
    Door{{"GET", "/v1/admin/devices"}, &listDevices},
    Door{{"POST", "/v1/admin/devices/{number}/revocation"}, &revokeDevice},
    Door{{"GET", "/v1/admin/invitations"}, &listInvitations},
    Door{{"POST", "/v1/admin/invitations"}, &invite},
    Door{{"DELETE", "/v1/admin/invitations/{number}"}, &withdrawInvitation},
    Door{{"POST", "/v1/admin/erasures"}, &erase},
    Door{{"GET", "/v1/admin/audit"}, &listAudit},
    Door{{"GET", "/v1/admin/audit.csv"}, &tableOfAudit},
};

/// The number where the path has one, 0 where it has none; nothing when it is another path.
std::optional<Row> match(const QString& pattern, const QString& path) {
  const QStringList wanted = pattern.split(u'/');
  const QStringList given = path.split(u'/');
  if (wanted.size() != given.size()) return std::nullopt;
  Row number = 0;
  for (qsizetype i = 0; i < wanted.size(); ++i) {
    if (wanted[i] == given[i]) continue;
    bool isNumber = false;
    number = given[i].toLongLong(&isNumber);
    if (wanted[i] != u"{number}" || !isNumber || number <= 0 || QString::number(number) != given[i])
      return std::nullopt;
  }
  return number;
}

} // namespace

std::vector<AdminRoute> adminRoutes() {
  std::vector<AdminRoute> routes;
  for (const Door& door : doors) routes.push_back(door.route);
  return routes;
}

Result<AdminAnswer> AdminApi::answer(const Device& caller, const AdminRequest& request) {
  QStringList allowed;
  for (const Door& door : doors) {
    const auto number = match(QString::fromLatin1(door.route.path), request.path);
    if (!number) continue;
    allowed.append(QString::fromLatin1(door.route.method));
    if (request.method != door.route.method) continue;
    Call call{service_, place_, files_, caller, service_.administration(caller), request, *number};
    AMPARO_TRY(call.people.mayEnter());
    return door.answer(call);
  }
  return allowed.isEmpty() ? refused(404) : refused(405, allowed.join(u", "_s));
}

} // namespace amparo::hub
