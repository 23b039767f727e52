#include "core/protocol/admin_protocol.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace amparo::protocol {

using namespace Qt::StringLiterals;
using namespace admin;

namespace {

constexpr int pageItems = 200; ///< of a list, in one answer
constexpr int tableLines = 1000;
constexpr size_t maximumItems = 100'000; ///< of a whole list
constexpr qsizetype maximumNameCharacters = 300;
constexpr qsizetype maximumNoteCharacters = 4000; ///< of an entry of the log; of an invitation's text

Error garbage(const QString& what) {
  return {ErrorCode::HubGarbage, {}, what};
}

QByteArray compact(const QJsonObject& object) {
  return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString path(const QString& rest) {
  return QString::fromLatin1(adminPath) + rest;
}

QString path(const QString& list, qint64 number) {
  return path(list % u'/' % QString::number(number));
}

} // namespace

/// Members of one object of an answer, each of which has to be there and of its type; the first that is not
/// is remembered for the whole answer.
class AdminReader {
 public:
  AdminReader(QJsonObject object, QString& fault)
      : object_(std::move(object))
      , fault_(fault) {}

  QString text(const QString& name, qsizetype maximum = maximumNameCharacters) {
    const QJsonValue value = object_.value(name);
    if (!value.isString() || value.toString().size() > maximum) fault_ = name;
    return value.toString();
  }

  qint64 number(const QString& name) {
    const qint64 number = object_.value(name).toInteger(0);
    if (number < 1) fault_ = name;
    return number;
  }

  /// Null: 0.
  qint64 numberOrNull(const QString& name) { return object_.value(name).isNull() ? 0 : number(name); }

  bool flag(const QString& name) {
    if (!object_.value(name).isBool()) fault_ = name;
    return object_.value(name).toBool();
  }

  /// What earlier hubs do not tell: then false.
  bool flagIfTold(const QString& name) { return object_.contains(name) && flag(name); }

  Milliseconds time(const QString& name) {
    const QDateTime time = QDateTime::fromString(text(name), Qt::ISODate);
    if (!time.isValid()) fault_ = name;
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
  }

  std::optional<Milliseconds> timeOrNull(const QString& name) {
    return object_.value(name).isNull() ? std::nullopt : std::optional(time(name));
  }

  Role role() {
    const auto role = roleNamed(text(u"role"_s));
    if (!role) fault_ = u"role"_s;
    return role.value_or(Role::Reader);
  }

  PersonId personId() {
    const auto id = fromText<PersonId>(text(u"id"_s));
    if (!id) fault_ = u"id"_s;
    return id.value_or(PersonId());
  }

  AdminReader object(const QString& name) {
    if (!object_.value(name).isObject()) fault_ = name;
    return {object_.value(name).toObject(), fault_};
  }

  template<class T> std::vector<T> list(const QString& name, T (*read)(AdminReader&)) {
    std::vector<T> items;
    if (!object_.value(name).isArray()) fault_ = name;
    for (const QJsonValue& value : object_.value(name).toArray()) {
      if (!value.isObject()) fault_ = name;
      AdminReader one(value.toObject(), fault_);
      items.push_back(read(one));
    }
    return items;
  }

  bool isNull(const QString& name) const { return object_.value(name).isNull(); }

 private:
  QJsonObject object_;
  QString& fault_;
};

namespace {

Office readOffice(AdminReader& reader) {
  return {reader.number(u"number"_s), reader.text(u"name"_s)};
}

Person readPerson(AdminReader& reader) {
  AdminReader office = reader.object(u"office"_s);
  return {reader.number(u"number"_s), reader.personId(), reader.text(u"name"_s), reader.role(),
          readOffice(office)};
}

Device readDevice(AdminReader& reader) {
  AdminReader person = reader.object(u"person"_s);
  return {reader.number(u"number"_s), reader.text(u"name"_s),       readPerson(person),
          reader.time(u"enrolled"_s), reader.timeOrNull(u"seen"_s), reader.flag(u"revoked"_s),
          reader.flag(u"wipe"_s),     reader.timeOrNull(u"told"_s), reader.flagIfTold(u"yours"_s)};
}

InvitationState readState(AdminReader& reader) {
  const QString name = reader.text(u"state"_s);
  if (name == u"open") return InvitationState::Open;
  if (name == u"used") return InvitationState::Used;
  return name == u"withdrawn" ? InvitationState::Withdrawn : InvitationState::Expired;
}

Invitation readInvitation(AdminReader& reader) {
  AdminReader person = reader.object(u"person"_s);
  return {reader.number(u"number"_s), readPerson(person), reader.timeOrNull(u"made"_s),
          reader.time(u"expires"_s), readState(reader)};
}

NewInvitation readNewInvitation(AdminReader& reader) {
  AdminReader person = reader.object(u"person"_s);
  return {reader.number(u"number"_s), readPerson(person), reader.time(u"expires"_s),
          reader.text(u"invitation"_s, maximumNoteCharacters)};
}

Actor readActor(AdminReader& reader) {
  return {reader.number(u"device"_s), reader.text(u"device_name"_s), reader.text(u"person"_s),
          reader.text(u"office"_s)};
}

AuditEntry readEntry(AdminReader& reader) {
  AuditEntry entry;
  entry.number = reader.number(u"number"_s);
  entry.at = reader.time(u"time"_s);
  if (!reader.isNull(u"by"_s)) {
    AdminReader by = reader.object(u"by"_s);
    entry.by = readActor(by);
  }
  entry.act = reader.text(u"act"_s);
  entry.office = reader.text(u"office"_s);
  entry.person = reader.text(u"person"_s);
  entry.about = reader.numberOrNull(u"about"_s);
  entry.was = reader.text(u"was"_s, maximumNoteCharacters);
  entry.became = reader.text(u"became"_s, maximumNoteCharacters);
  return entry;
}

template<class Read>
auto parse(const QByteArray& json, Read read) -> Result<decltype(read(std::declval<AdminReader&>()))> {
  const auto document = QJsonDocument::fromJson(json);
  if (json.size() > maximumAdminAnswerBytes || !document.isObject()) return garbage(u"no JSON object"_s);
  QString fault;
  AdminReader reader(document.object(), fault);
  auto value = read(reader);
  if (!fault.isEmpty()) return garbage(u"member "_s + fault);
  return value;
}

template<class T>
Result<Part<T>> readPart(const QByteArray& json, const QString& list, T (*read)(AdminReader&)) {
  return parse(json, [&](AdminReader& reader) {
    return Part<T>{reader.list(list, read), reader.flag(u"more"_s)};
  });
}

QString following(const char* from, qint64 number, int limit) {
  return u"%1=%2&limit=%3"_s.arg(QString::fromLatin1(from)).arg(number).arg(limit);
}

/// Where a table ends (RFC 4180).
struct TableEnd {
  qint64 number = 0;  ///< of its last line
  int lines = 0;      ///< below its head
  qsizetype head = 0; ///< bytes
};

TableEnd endOfTable(const QByteArray& table) {
  TableEnd end;
  bool quoted = false;
  qsizetype lineStart = 0;
  for (qsizetype at = 0; at < table.size(); ++at) {
    if (table[at] == '"') quoted = !quoted;
    if (quoted || table[at] != '\n') continue;
    if (end.head == 0) {
      end.head = at + 1;
    } else {
      const QByteArrayView line = QByteArrayView(table).sliced(lineStart, at - lineStart);
      end.number = line.first(std::max<qsizetype>(line.indexOf(','), 0)).toLongLong();
      ++end.lines;
    }
    lineStart = at + 1;
  }
  return end;
}

} // namespace

/// Each page has to lead on: a hub that repeats itself would be asked for ever.
template<class T>
Result<std::vector<T>> AdminProtocol::whole(const QString& list, T (*read)(AdminReader& reader)) {
  std::vector<T> all;
  for (bool more = true; more;) {
    const qint64 last = all.empty() ? 0 : all.back().number;
    AMPARO_LET(json, ask({"GET", path(list), following("after", last, pageItems)}));
    AMPARO_LET(page, readPart(json, list, read));
    more = page.more;
    if (page.items.empty() ? more : page.items.back().number <= last)
      return garbage(u"pages that do not lead on"_s);
    all.insert(all.end(), page.items.begin(), page.items.end());
    if (all.size() > maximumItems) return garbage(u"a list of unusual length"_s);
  }
  return all;
}

Result<std::vector<Office>> AdminProtocol::offices() {
  return whole(u"offices"_s, &readOffice);
}

Result<std::vector<Person>> AdminProtocol::people() {
  return whole(u"people"_s, &readPerson);
}

Result<std::vector<Device>> AdminProtocol::devices() {
  return whole(u"devices"_s, &readDevice);
}

Result<std::vector<Invitation>> AdminProtocol::invitations() {
  return whole(u"invitations"_s, &readInvitation);
}

Result<Office> AdminProtocol::renameOffice(qint64 office, const QString& name) {
  AMPARO_LET(json, ask({"PATCH", path(u"offices"_s, office), {}, compact({{u"name"_s, name}})}));
  return parse(json, &readOffice);
}

Result<Person> AdminProtocol::changePerson(qint64 person, const PersonChange& change) {
  QJsonObject body;
  if (change.name) body.insert(u"name"_s, *change.name);
  if (change.role) body.insert(u"role"_s, roleName(*change.role));
  AMPARO_LET(json, ask({"PATCH", path(u"people"_s, person), {}, compact(body)}));
  return parse(json, &readPerson);
}

Result<NewInvitation> AdminProtocol::invite(const Guest& guest) {
  AMPARO_LET(json, ask({"POST",
                        path(u"invitations"_s),
                        {},
                        compact({{u"office"_s, guest.office},
                                 {u"person"_s, guest.person},
                                 {u"role"_s, roleName(guest.role)},
                                 {u"keeps_role"_s, guest.keepsRole},
                                 {u"days"_s, guest.days}})}));
  return parse(json, &readNewInvitation);
}

Result<void> AdminProtocol::withdraw(qint64 invitation) {
  AMPARO_TRY(ask({"DELETE", path(u"invitations"_s, invitation), {}, {}, ""}));
  return {};
}

Result<Device> AdminProtocol::revoke(qint64 device, bool wipe) {
  const QString where = path(u"devices"_s, device) % u"/revocation"_s;
  AMPARO_LET(json, ask({"POST", where, {}, compact({{u"wipe"_s, wipe}})}));
  return parse(json, &readDevice);
}

Result<Part<AuditEntry>> AdminProtocol::audit(qint64 before) {
  AMPARO_LET(json, ask({"GET", path(u"audit"_s), following("before", before, pageItems)}));
  return readPart(json, u"entries"_s, &readEntry);
}

Result<void> AdminProtocol::auditTable(const ByteSink& sink) {
  qint64 before = 0;
  while (true) {
    AMPARO_LET(table,
               ask({"GET", path(u"audit.csv"_s), following("before", before, tableLines), {}, csvType}));
    const TableEnd end = endOfTable(table);
    if (end.head == 0 || (end.lines > 0 && (end.number < 1 || (before > 0 && end.number >= before))))
      return garbage(u"no table"_s);
    if (!sink(before == 0 ? QByteArrayView(table) : QByteArrayView(table).sliced(end.head))) return {};
    if (end.lines < tableLines) return {};
    before = end.number;
  }
}

} // namespace amparo::protocol
