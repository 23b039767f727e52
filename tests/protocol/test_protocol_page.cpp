#include "core/base/cbor.h"
#include "core/protocol/frame.h"
#include "core/protocol/messages.h"
#include "core/protocol/sync_protocol.h"

#include <QFile>
#include <QRegularExpression>

#include <catch2/catch_test_macros.hpp>

using namespace amparo;
using namespace amparo::protocol;
using namespace Qt::StringLiterals;

namespace {

const Epoch epoch = *fromText<Epoch>(u"01234567-89ab-4def-8123-456789abcdef"_s);
const RecordId record = *fromText<RecordId>(u"01900000-0000-7000-8000-000000000001"_s);
const RecordId other = *fromText<RecordId>(u"01900000-0000-7000-8000-000000000002"_s);
const OfficeId office = *fromText<OfficeId>(u"11234567-89ab-4def-8123-456789abcdef"_s);
const ReplicaId replica = *fromText<ReplicaId>(u"21234567-89ab-4def-8123-456789abcdef"_s);

QString page() {
  QFile file(QStringLiteral(AMPARO_SOURCE_DIR "/docs/protocol.md"));
  REQUIRE(file.open(QFile::ReadOnly));
  return QString::fromUtf8(file.readAll());
}

/// A block of the page: what stands between ```KIND NAME and ```, without white space at its ends. With
/// AMPARO_UPDATE_GOLDEN set, `truth` is put there.
QString block(const QString& kind, const QString& name, const QString& truth) {
  const QRegularExpression pattern(u"```%1 %2\\n(.*?)```"_s.arg(kind, name),
                                   QRegularExpression::DotMatchesEverythingOption);
  QString text = page();
  const auto match = pattern.match(text);
  REQUIRE(match.hasMatch());
  if (!qEnvironmentVariableIsSet("AMPARO_UPDATE_GOLDEN")) return match.captured(1).trimmed();
  text.replace(match.capturedStart(1), match.capturedLength(1), truth % u'\n');
  QFile file(QStringLiteral(AMPARO_SOURCE_DIR "/docs/protocol.md"));
  REQUIRE(file.open(QFile::WriteOnly));
  file.write(text.toUtf8());
  return truth;
}

/// The frame as hexadecimal, 32 bytes a line.
QString hexOf(FrameType type, const QByteArray& payload) {
  QByteArray bytes;
  FrameWriter(FrameWriter::stored).write(type, payload, bytes);
  QString text;
  for (qsizetype at = 0; at < bytes.size(); at += 32)
    text += QString::fromLatin1(bytes.mid(at, 32).toHex()) % u'\n';
  return text.trimmed();
}

/// The page shows this message's bytes and meaning, and they read back as the message.
template<class Message, class Decode>
void requireShown(const QString& name, FrameType type, const Message& message, Decode decode) {
  const QByteArray payload = encode(message);
  const QString shown = block(u"bytes"_s, name, hexOf(type, payload));
  CHECK(shown == hexOf(type, payload));
  const QString meaning = cbor::diagnose(payload);
  CHECK(block(u"cbor"_s, name, meaning) == meaning);
  FrameReader reader;
  reader.append(QByteArray::fromHex(shown.toLatin1()));
  const auto frame = reader.next();
  REQUIRE(frame.ok());
  REQUIRE(frame->has_value());
  CHECK((*frame)->type == type);
  const auto read = decode((*frame)->payload);
  REQUIRE(read.ok());
  CHECK(encode(*read) == payload);
}

} // namespace

TEST_CASE("the page on the protocol shows each frame as the programs make it") {
  requireShown(u"hello"_s, FrameType::Hello, Hello{1, epoch, replica, {40, 40}, 0, {}}, decodeHello);

  Change change{7, record, u"practice"_s, {}, {}};
  change.fields.set(u"title.es"_s, {Value(u"Guardia"_s), 38});
  change.fields.set(u"topics"_s, {Value::set({u"b"_s, u"a"_s}), 12});
  requireShown(u"changes"_s, FrameType::Changes, std::vector{change}, decodeChanges);

  Verdict applied;
  applied.number = 7;
  applied.seq = 41;
  Verdict merged = applied;
  merged.number = 8;
  merged.status = VerdictStatus::Merged;
  merged.seq = 43;
  merged.settled.set(u"topics"_s, Value::set({u"a"_s, u"b"_s, u"c"_s}));
  Verdict rejected;
  rejected.number = 9;
  rejected.status = VerdictStatus::Rejected;
  rejected.code = ErrorCode::Forbidden;
  rejected.parameters = {{u"action"_s, u"publish"_s}};
  requireShown(u"verdicts"_s, FrameType::Verdicts, std::vector{applied, merged, rejected}, decodeVerdicts);

  PageRecord news{record, u"practice"_s, office, 43, false, {}};
  news.fields.set(u"started"_s, Value(u"2019-12"_s));
  news.fields.set(u"title.en"_s, Value());
  requireShown(u"page"_s, FrameType::Page, Page{{40, 44}, {news, PageRecord{other, {}, {}, 44, true, {}}}, 5},
               decodePage);

  requireShown(u"end"_s, FrameType::End, End{epoch, {44, 44}, {2, 0x0123456789abcdefu}, 0}, decodeEnd);
  requireShown(u"failure"_s, FrameType::Failure, Failure{ErrorCode::HubBusy, {{u"seconds"_s, u"30"_s}}},
               decodeFailure);
  requireShown(u"offer"_s, FrameType::Offer, Offer{u"01234567-89ab-4def-8123-456789abcdef-9000"_s, 812'345},
               decodeOffer);
  Revision revision{41, 1'621'512'600'000, u"Ana Ejemplo"_s, u"Defensoría"_s, {}};
  revision.fields.set(u"title.es"_s, {Value(u"Turno"_s), Value(u"Guardia"_s)});
  requireShown(u"history"_s, FrameType::History, History{record, {revision}, false}, decodeHistory);
  requireShown(u"snapshot"_s, FrameType::Snapshot, SnapshotHead{1, epoch, 9000, 8600}, decodeSnapshotHead);
}

TEST_CASE("the page on the protocol tells of the hub what a hub tells") {
  HubInfo info;
  info.name = u"Red"_s;
  info.epochs.now = epoch;
  CHECK(page().contains(QString::fromUtf8(toJson(info))));
}

TEST_CASE("the page on the protocol names the present version, every path and every type of frame") {
  const QString text = page();
  CHECK(text.contains(u"This document describes version %1."_s.arg(version)));
  for (const char* path :
       {http::hubPath, http::enrolPath, http::exchangePath, http::snapshotPath, http::historyPath})
    CHECK(text.contains(QString::fromLatin1(path)));
  for (const char* type : {http::framesType, http::snapshotType})
    CHECK(text.contains(QString::fromLatin1(type)));
  CHECK(text.contains(u"| 9 | History |"_s));
}
