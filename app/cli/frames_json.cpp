#include "app/cli/frames_json.h"

#include "core/exchange/record_json.h"
#include "core/protocol/messages.h"

#include <QDateTime>
#include <QJsonArray>

#include <optional>

namespace amparo::cli {

using namespace Qt::StringLiterals;
using protocol::FrameType;

namespace {

QString nameOf(FrameType type) {
  switch (type) {
  case FrameType::Hello:
    return u"hello"_s;
  case FrameType::Changes:
    return u"changes"_s;
  case FrameType::Verdicts:
    return u"verdicts"_s;
  case FrameType::Page:
    return u"page"_s;
  case FrameType::End:
    return u"end"_s;
  case FrameType::Failure:
    return u"failure"_s;
  case FrameType::Offer:
    return u"offer"_s;
  case FrameType::Snapshot:
    return u"snapshot"_s;
  case FrameType::History:
    return u"history"_s;
  }
  return {};
}

QString nameOf(protocol::VerdictStatus status) {
  switch (status) {
  case protocol::VerdictStatus::Applied:
    return u"applied"_s;
  case protocol::VerdictStatus::Merged:
    return u"merged"_s;
  case protocol::VerdictStatus::Conflicted:
    return u"conflicted"_s;
  case protocol::VerdictStatus::Rejected:
    return u"rejected"_s;
  case protocol::VerdictStatus::Renumber:
    return u"renumber"_s;
  }
  return {};
}

QJsonObject json(const Cursor& cursor) {
  return {{u"since"_s, cursor.since}, {u"at"_s, cursor.at}};
}

QJsonObject json(const Fields& fields) {
  QJsonObject object;
  for (const auto& field : fields) object.insert(field.address, amparo::toJson(field.value));
  return object;
}

QJsonObject json(const QMap<QString, QString>& parameters) {
  QJsonObject object;
  for (auto it = parameters.begin(); it != parameters.end(); ++it) object.insert(it.key(), it.value());
  return object;
}

QJsonObject json(const protocol::Hello& hello) {
  QJsonObject object{{u"version"_s, hello.version},
                     {u"epoch"_s, toText(hello.epoch)},
                     {u"replica"_s, toText(hello.replica)},
                     {u"cursor"_s, json(hello.cursor)},
                     {u"page_bytes"_s, hello.pageBytes}};
  if (hello.snapshot) object.insert(u"snapshot"_s, *hello.snapshot);
  return object;
}

QJsonObject json(const protocol::Change& change) {
  QJsonObject fields;
  for (const auto& field : change.fields)
    fields.insert(field.address, QJsonObject{{u"value"_s, amparo::toJson(field.value.value)},
                                             {u"base"_s, field.value.base}});
  return {{u"number"_s, qint64(change.number)},
          {u"record"_s, toText(change.record)},
          {u"kind"_s, change.kind},
          {u"fields"_s, fields}};
}

QJsonObject json(const protocol::Verdict& verdict) {
  QJsonObject object{{u"number"_s, qint64(verdict.number)}, {u"status"_s, nameOf(verdict.status)}};
  if (verdict.status == protocol::VerdictStatus::Rejected) {
    object.insert(u"error"_s, errorName(verdict.code));
    object.insert(u"parameters"_s, json(verdict.parameters));
  } else {
    object.insert(u"seq"_s, verdict.seq);
    object.insert(u"settled"_s, json(verdict.settled));
  }
  return object;
}

QJsonObject json(const protocol::PageRecord& record) {
  return {{u"id"_s, toText(record.id)},         {u"kind"_s, record.kind},
          {u"office"_s, toText(record.office)}, {u"seq"_s, record.seq},
          {u"withdrawn"_s, record.withdrawn},   {u"fields"_s, json(record.fields)}};
}

template<class T> QJsonArray jsonList(const std::vector<T>& items) {
  QJsonArray array;
  for (const T& item : items) array.append(json(item));
  return array;
}

QJsonObject json(const std::vector<protocol::Change>& changes) {
  return {{u"changes"_s, jsonList(changes)}};
}

QJsonObject json(const std::vector<protocol::Verdict>& verdicts) {
  return {{u"verdicts"_s, jsonList(verdicts)}};
}

QJsonObject json(const protocol::Page& page) {
  return {{u"cursor"_s, json(page.cursor)},
          {u"remaining"_s, page.remaining},
          {u"records"_s, jsonList(page.records)}};
}

QJsonObject json(const protocol::End& end) {
  return {{u"epoch"_s, toText(end.epoch)},
          {u"cursor"_s, json(end.cursor)},
          // As text: 64 bits are more than a JSON number is sure to hold.
          {u"digest"_s,
           QJsonObject{{u"count"_s, end.digest.count}, {u"sum"_s, QString::number(end.digest.sum, 16)}}},
          {u"remaining"_s, end.remaining}};
}

QJsonObject json(const protocol::Failure& failure) {
  return {{u"error"_s, errorName(failure.code)}, {u"parameters"_s, json(failure.parameters)}};
}

} // namespace

QJsonObject revisionJson(const protocol::Revision& revision) {
  QJsonObject fields;
  for (const auto& field : revision.fields)
    fields.insert(field.address, QJsonObject{{u"before"_s, amparo::toJson(field.value.before)},
                                             {u"after"_s, amparo::toJson(field.value.after)}});
  return {{u"seq"_s, revision.seq},
          {u"at"_s, QDateTime::fromMSecsSinceEpoch(revision.at).toUTC().toString(Qt::ISODate)},
          {u"person"_s, revision.person},
          {u"office"_s, revision.office},
          {u"fields"_s, fields}};
}

namespace {

QJsonObject json(const protocol::Offer& offer) {
  return {{u"snapshot"_s, offer.name}, {u"bytes"_s, offer.bytes}};
}

QJsonObject json(const protocol::SnapshotHead& head) {
  return {{u"version"_s, head.version},
          {u"epoch"_s, toText(head.epoch)},
          {u"seq"_s, head.seq},
          {u"records"_s, head.records}};
}

QJsonObject json(const protocol::History& history) {
  QJsonArray revisions;
  for (const protocol::Revision& revision : history.revisions) revisions.append(revisionJson(revision));
  return {{u"record"_s, toText(history.record)}, {u"revisions"_s, revisions}, {u"more"_s, history.more}};
}

template<class T> std::optional<QJsonObject> jsonOf(const Result<T>& message) {
  if (!message) return std::nullopt;
  return json(*message);
}

std::optional<QJsonObject> messageOf(const protocol::Frame& frame) {
  switch (frame.type) {
  case FrameType::Hello:
    return jsonOf(protocol::decodeHello(frame.payload));
  case FrameType::Changes:
    return jsonOf(protocol::decodeChanges(frame.payload));
  case FrameType::Verdicts:
    return jsonOf(protocol::decodeVerdicts(frame.payload));
  case FrameType::Page:
    return jsonOf(protocol::decodePage(frame.payload));
  case FrameType::End:
    return jsonOf(protocol::decodeEnd(frame.payload));
  case FrameType::Failure:
    return jsonOf(protocol::decodeFailure(frame.payload));
  case FrameType::Offer:
    return jsonOf(protocol::decodeOffer(frame.payload));
  case FrameType::Snapshot:
    return jsonOf(protocol::decodeSnapshotHead(frame.payload));
  case FrameType::History:
    return jsonOf(protocol::decodeHistory(frame.payload));
  }
  return std::nullopt;
}

} // namespace

QJsonObject frameJson(const protocol::Frame& frame) {
  QJsonObject object = messageOf(frame).value_or(QJsonObject{{u"cbor"_s, cbor::diagnose(frame.payload)}});
  object.insert(u"type"_s, nameOf(frame.type));
  object.insert(u"bytes"_s, frame.payload.size());
  return object;
}

} // namespace amparo::cli
