#include "core/base/sha256.h"
#include "core/net/https_files.h"
#include "tests/e2e/monitor_client.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QJsonArray>
#include <QJsonObject>

#include <array>
#include <atomic>
#include <catch2/catch_test_macros.hpp>

// Attached files with the real programs, over TLS: by the command line, by curl as any client of tus 1.0.0
// would, and byte by byte.

using namespace amparo;
using namespace amparo::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray someBytes(qsizetype size) {
  QByteArray bytes(size, Qt::Uninitialized);
  quint32 state = 1;
  for (char& byte : bytes) byte = char((state = state * 1664525u + 1013904223u) >> 24);
  return bytes;
}

QByteArray hexOf(const QByteArray& bytes) {
  return Sha256::of(bytes).toHex().toLatin1();
}

QByteArray request(const QByteArray& method, const QByteArray& path, const QByteArray& token,
                   const QList<QByteArray>& headers = {}, const QByteArray& body = {}) {
  QByteArray text = method + ' ' + path + " HTTP/1.1\r\nHost: hub\r\nAuthorization: Bearer " + token + "\r\n";
  for (const QByteArray& header : headers) text += header + "\r\n";
  if (!body.isEmpty() || method == "POST" || method == "PATCH")
    text += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
  return text + "\r\n" + body;
}

const QByteArray tus = "Tus-Resumable: 1.0.0";
const QByteArray offsetType = "Content-Type: application/offset+octet-stream";

QByteArray announced(const QByteArray& bytes) {
  return "Upload-Metadata: filename " + QByteArray("acta.pdf").toBase64() + ",sha256 " +
         hexOf(bytes).toBase64();
}

QByteArray lengthOf(const QByteArray& bytes) {
  return "Upload-Length: " + QByteArray::number(bytes.size());
}

QByteArray at(qint64 offset) {
  return "Upload-Offset: " + QByteArray::number(offset);
}

/// A hub that serves, and a device that speaks to it by hand.
struct Served {
  Served() { hub.start(); }

  ~Served() {
    RawConnection next(hub);
    CHECK(next.ask(get("/healthz")).status == 200);
  }

  HubProgram hub;

  /// Makes the hub know an attachment of this content.
  static void attach(RawConnection& connection, RawDevice& device, const QByteArray& bytes) {
    protocol::Change change{++device.number, randomId<RecordId>(), u"attachment"_s, {}, {}};
    change.fields.set(u"record"_s, {Value(toText(randomId<RecordId>())), 0});
    change.fields.set(u"file_name"_s, {Value(u"acta.pdf"_s), 0});
    change.fields.set(u"sha256"_s, {Value(QString::fromLatin1(hexOf(bytes))), 0});
    REQUIRE(connection.ask(post("/v1/exchange", device.body({change}), device.token)).status == 200);
  }

  static QByteArray begin(RawConnection& connection, const RawDevice& device, const QByteArray& bytes) {
    const RawAnswer made =
        connection.ask(request("POST", "/v1/files", device.token, {tus, lengthOf(bytes), announced(bytes)}));
    REQUIRE(made.status == 201);
    return made.headers.at("location");
  }
};

/// A standard client: curl, with nothing but what tus 1.0.0 says.
struct Curl : Served {
  Outcome curl(const QStringList& arguments) {
    QProcess process;
    process.start(u"curl"_s, QStringList{u"-sS"_s, u"-k"_s, u"-H"_s, u"Tus-Resumable: 1.0.0"_s} + arguments);
    REQUIRE(process.waitForStarted());
    REQUIRE(process.waitForFinished(60'000));
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
  }

  QString address(const QByteArray& path) {
    return u"https://127.0.0.1:%1%2"_s.arg(portOf(hub)).arg(QString::fromLatin1(path));
  }

  QString write(const QString& name, const QByteArray& bytes) {
    QFile file(hub.folder() % u'/' % name);
    REQUIRE(file.open(QFile::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    return file.fileName();
  }
};

QByteArray headerIn(const QByteArray& head, const QByteArray& name) {
  for (const QByteArray& line : head.split('\n'))
    if (line.toLower().startsWith(QByteArray(name.toLower() + ':')))
      return line.mid(name.size() + 1).trimmed();
  return {};
}

} // namespace

TEST_CASE_METHOD(Curl, "curl uploads by tus in two pieces, and fetches by Range") {
  RawDevice ana(hub);
  RawConnection connection(hub);
  const QByteArray bytes = someBytes(300'000);
  attach(connection, ana, bytes);
  const QString token = u"Authorization: Bearer "_s % QString::fromLatin1(ana.token);
  const auto header = [](const QByteArray& text) { return QString::fromLatin1(text); };

  const Outcome options = curl({u"-i"_s, u"-X"_s, u"OPTIONS"_s, address("/v1/files")});
  CHECK(options.output.startsWith("HTTP/1.1 204"));
  CHECK(headerIn(options.output, "Tus-Version") == "1.0.0");
  CHECK(headerIn(options.output, "Tus-Extension") ==
        "creation,creation-with-upload,checksum,expiration,termination");
  CHECK(headerIn(options.output, "Tus-Checksum-Algorithm") == "sha256,sha1");
  CHECK(headerIn(options.output, "Tus-Max-Size") == "67108864");

  const Outcome made = curl({u"-i"_s, u"-X"_s, u"POST"_s, u"-H"_s, token, u"-H"_s, header(lengthOf(bytes)),
                             u"-H"_s, header(announced(bytes)), address("/v1/files")});
  INFO(made.output.toStdString());
  REQUIRE(made.output.startsWith("HTTP/1.1 201"));
  const QByteArray location = headerIn(made.output, "Location");
  REQUIRE(location.startsWith("/v1/files/"));
  CHECK(headerIn(made.output, "Upload-Expires").endsWith("GMT"));

  const auto patch = [&](qint64 offset, const QByteArray& piece) {
    return curl({u"-i"_s, u"-X"_s, u"PATCH"_s, u"-H"_s, token, u"-H"_s, header(offsetType), u"-H"_s,
                 header(at(offset)), u"--data-binary"_s, u'@' % write(u"piece"_s, piece), address(location)});
  };
  const Outcome first = patch(0, bytes.first(200'000));
  INFO(first.output.toStdString());
  CHECK(headerIn(first.output, "Upload-Offset") == "200000");
  const Outcome head = curl({u"-I"_s, u"-H"_s, token, address(location)});
  CHECK(head.output.startsWith("HTTP/1.1 200"));
  CHECK(headerIn(head.output, "Upload-Offset") == "200000");
  CHECK(headerIn(head.output, "Upload-Length") == "300000");
  CHECK(headerIn(head.output, "Cache-Control") == "no-store");
  CHECK("Upload-Metadata: " + headerIn(head.output, "Upload-Metadata") == announced(bytes));
  const Outcome second = patch(200'000, bytes.sliced(200'000));
  CHECK(second.output.contains("HTTP/1.1 204"));
  CHECK(headerIn(second.output, "Upload-Offset") == "300000");

  const QByteArray blob = "/v1/blobs/" + hexOf(bytes);
  CHECK(curl({u"-H"_s, token, address(blob)}).output == bytes);
  CHECK(curl({u"-H"_s, token, u"-r"_s, u"1000-1999"_s, address(blob)}).output == bytes.mid(1000, 1000));
  CHECK(curl({u"-H"_s, token, u"-r"_s, u"-5"_s, address(blob)}).output == bytes.last(5));
  // Half of it is here already: curl goes on where that ends.
  const QString half = write(u"half"_s, bytes.first(123'456));
  REQUIRE(curl({u"-H"_s, token, u"-C"_s, u"-"_s, u"-o"_s, half, address(blob)}).status == 0);
  QFile whole(half);
  REQUIRE(whole.open(QFile::ReadOnly));
  CHECK(whole.readAll() == bytes);
}

TEST_CASE_METHOD(Served, "uploads: every header that is missing or wrong is answered as tus says") {
  RawDevice ana(hub);
  const QByteArray bytes = someBytes(5000);
  // A connection for each: one whose body was not read has no use any more.
  const auto ask = [&](const QByteArray& method, const QByteArray& path, const QList<QByteArray>& headers,
                       const QByteArray& body = {}) {
    RawConnection connection(hub);
    return connection.ask(request(method, path, ana.token, headers, body));
  };
  const auto status = [&](const QList<QByteArray>& headers) {
    return ask("POST", "/v1/files", headers).status;
  };

  const RawAnswer old = ask("POST", "/v1/files", {"Tus-Resumable: 0.2.2", lengthOf(bytes), announced(bytes)});
  CHECK(old.status == 412);
  CHECK(old.headers.at("tus-version") == "1.0.0");
  CHECK(status({lengthOf(bytes), announced(bytes)}) == 412);
  CHECK(status({tus, announced(bytes)}) == 400);
  for (const char* length : {"-1", "1.5", "x", "99999999999999999999", ""})
    CHECK(status({tus, QByteArray("Upload-Length: ") + length, announced(bytes)}) == 400);
  for (const char* metadata : {"", "sha256", "sha256 !!!", "sha256 YWJj", "sha256 YWJj,sha256 YWJj", "a b c"})
    CHECK(status({tus, lengthOf(bytes), QByteArray("Upload-Metadata: ") + metadata}) == 400);
  CHECK(status({tus, lengthOf(bytes), "Upload-Metadata: x " + QByteArray(6000, 'A')}) == 400);
  CHECK(status({tus, "Upload-Length: 67108865", announced(bytes)}) == 413);
  RawConnection connection(hub);
  CHECK(connection.ask(request("POST", "/v1/files", "nobody", {tus, lengthOf(bytes), announced(bytes)}))
            .status == 401);
  const RawAnswer method = ask("PUT", "/v1/files", {tus});
  CHECK(method.status == 405);
  CHECK(method.headers.at("allow") == "OPTIONS, POST");

  const QByteArray upload = begin(connection, ana, bytes);
  CHECK(ask("PATCH", upload, {tus, at(0)}, bytes).status == 415);
  CHECK(ask("PATCH", upload, {tus, offsetType}, bytes).status == 400);
  const RawAnswer elsewhere = ask("PATCH", upload, {tus, offsetType, at(1)}, bytes.sliced(1));
  CHECK(elsewhere.status == 409);
  CHECK(elsewhere.headers.at("upload-offset") == "0");
  CHECK(ask("PATCH", upload, {tus, offsetType, at(0)}, bytes + "!").status == 413);
  CHECK(ask("PATCH", upload, {tus, offsetType, at(0), "Upload-Checksum: md5 rL0Y20zC+Fzt72VPzMSk2A=="}, bytes)
            .status == 400);
  const RawAnswer unequal = ask(
      "PATCH", upload, {tus, offsetType, at(0), "Upload-Checksum: sha1 " + QByteArray(20, 'x').toBase64()},
      bytes.first(1000));
  CHECK(unequal.status == 460);
  CHECK(ask("HEAD", upload, {tus}).headers.at("upload-offset") == "0"); // nothing of it was kept
  const QByteArray sum =
      "Upload-Checksum: sha256 " + Sha256::of(bytes.first(1000)).view().toByteArray().toBase64();
  CHECK(ask("PATCH", upload, {tus, offsetType, at(0), sum}, bytes.first(1000)).status == 204);
  // Where PATCH does not pass, POST says what it means.
  const RawAnswer meant =
      ask("POST", upload, {tus, offsetType, at(1000), "X-HTTP-Method-Override: PATCH"}, bytes.mid(1000, 500));
  CHECK(meant.status == 204);
  CHECK(meant.headers.at("upload-offset") == "1500");
  CHECK_FALSE(meant.head.toLower().contains("content-length"));
  const QList<QByteArray> strangers = {"/v1/files/", "/v1/files/../hub.db", upload + "0",
                                       "/v1/files/00000000000000000000000000000000", upload.toUpper()};
  for (const QByteArray& path : strangers) {
    INFO(path.toStdString());
    CHECK(ask("HEAD", path, {tus}).status == 404);
  }
  CHECK(ask("DELETE", upload, {tus}).status == 204);
  CHECK(ask("HEAD", upload, {tus}).status == 404);
  CHECK(ask("PATCH", upload, {tus, offsetType, at(1500)}, "x").status == 404);
}

TEST_CASE_METHOD(Served,
                 "a file in the request that announces it, in chunks, and one that is not what it says") {
  RawDevice ana(hub);
  RawConnection connection(hub);
  const QByteArray bytes = someBytes(200'000);
  const RawAnswer made =
      connection.ask(request("POST", "/v1/files", ana.token,
                             {tus, lengthOf(bytes), announced(bytes), offsetType}, bytes.first(150'000)));
  CHECK(made.status == 201);
  CHECK(made.headers.at("upload-offset") == "150000");
  QByteArray chunked = "PATCH " + made.headers.at("location") +
                       " HTTP/1.1\r\nHost: hub\r\nAuthorization: Bearer " + ana.token + "\r\n" + tus +
                       "\r\n" + offsetType + "\r\n" + at(150'000) + "\r\nTransfer-Encoding: chunked\r\n\r\n";
  for (const QByteArray& piece : {bytes.mid(150'000, 30'000), bytes.mid(180'000)})
    chunked += QByteArray::number(piece.size(), 16) + "\r\n" + piece + "\r\n";
  const RawAnswer rest = connection.ask(chunked + "0\r\n\r\n");
  CHECK(rest.status == 204);
  CHECK(rest.headers.at("upload-offset") == "200000");

  const QByteArray other = someBytes(1000);
  const QByteArray upload = begin(connection, ana, other);
  const RawAnswer wrong =
      connection.ask(request("PATCH", upload, ana.token, {tus, offsetType, at(0)}, QByteArray(1000, 'x')));
  CHECK(wrong.status == 460);
  CHECK(wrong.code() == u"Malformed");
  CHECK(connection.ask(request("HEAD", upload, ana.token, {tus})).status == 404);
}

TEST_CASE_METHOD(Served,
                 "a piece that comes too late takes nothing away of what another connection brought") {
  RawDevice ana(hub);
  RawConnection one(hub);
  RawConnection other(hub);
  const QByteArray bytes = someBytes(200'000);
  attach(one, ana, bytes);
  const QByteArray upload = begin(one, ana, bytes);
  const auto patch = [&](const QByteArray& piece, qint64 offset, const QList<QByteArray>& headers = {}) {
    return request("PATCH", upload, ana.token, QList<QByteArray>{tus, offsetType, at(offset)} + headers,
                   piece);
  };
  // It has been let in at the beginning, and its sender then waits.
  const QByteArray late = bytes.first(1000);
  const QByteArray sum = QCryptographicHash::hash(late, QCryptographicHash::Sha256).toBase64();
  const QByteArray asked = patch(late, 0, {"Upload-Checksum: sha256 " + sum, "Expect: 100-continue"});
  other.send(asked.chopped(late.size()));
  REQUIRE(other.receiveHead().status == 100);
  REQUIRE(one.ask(patch(bytes.first(150'000), 0)).status == 204);
  CHECK(other.ask(late).status == 409);
  CHECK(one.ask(request("HEAD", upload, ana.token, {tus})).headers.at("upload-offset") == "150000");
  CHECK(one.ask(patch(bytes.sliced(150'000), 150'000)).status == 204);
  CHECK(one.ask(request("GET", "/v1/blobs/" + hexOf(bytes), ana.token)).body == bytes);
}

TEST_CASE_METHOD(Served, "downloads: Range, conditions, and one answer for all that is not to be had") {
  RawDevice ana(hub);
  RawConnection connection(hub);
  const QByteArray bytes = someBytes(100'000);
  attach(connection, ana, bytes);
  const QByteArray upload = begin(connection, ana, bytes);
  REQUIRE(connection.ask(request("PATCH", upload, ana.token, {tus, offsetType, at(0)}, bytes)).status == 204);
  const QByteArray blob = "/v1/blobs/" + hexOf(bytes);
  const QByteArray tag = '"' + hexOf(bytes) + '"';
  const auto ask = [&](const QList<QByteArray>& headers, const QByteArray& method = "GET") {
    return connection.ask(request(method, blob, ana.token, headers));
  };
  const RawAnswer whole = ask({});
  CHECK(whole.status == 200);
  CHECK(whole.body == bytes);
  CHECK(whole.headers.at("etag") == tag);
  CHECK(whole.headers.at("content-type") == "application/octet-stream");
  CHECK(whole.headers.at("accept-ranges") == "bytes");
  const RawAnswer head = ask({}, "HEAD");
  CHECK(head.status == 200);
  CHECK(head.headers.at("content-length") == "100000");
  CHECK(head.headers.at("etag") == tag);

  RawConnection another(hub);
  const auto part = [&](const QByteArray& range, const QList<QByteArray>& more = {}) {
    return another.ask(request("GET", blob, ana.token, QList<QByteArray>{"Range: " + range} + more));
  };
  const RawAnswer middle = part("bytes=100-199");
  CHECK(middle.status == 206);
  CHECK(middle.headers.at("content-range") == "bytes 100-199/100000");
  CHECK(middle.body == bytes.mid(100, 100));
  CHECK(part("bytes=99990-").body == bytes.last(10));
  CHECK(part("bytes=99990-200000").body == bytes.last(10));
  CHECK(part("bytes=-1").body == bytes.last(1));
  CHECK(part("bytes=-1000000").body == bytes);
  const RawAnswer none = part("bytes=100000-");
  CHECK(none.status == 416);
  CHECK(none.headers.at("content-range") == "bytes */100000");
  for (const char* odd : {"bytes=5-1", "bytes=a-b", "lines=1-2", "bytes=0-1,5-6", "bytes=--1", "bytes="})
    CHECK(part(odd).status == 200);
  CHECK(part("bytes=0-9", {"If-Range: " + tag}).status == 206);
  CHECK(part("bytes=0-9", {"If-Range: \"of before\""}).status == 200);
  CHECK(another.ask(request("GET", blob, ana.token, {"If-None-Match: " + tag})).status == 304);
  CHECK(another.ask(request("POST", blob, ana.token)).status == 405);
  CHECK(another.ask(request("GET", blob, "nobody")).status == 401);

  RawDevice leo(hub, u"Rosario"_s);
  CHECK(another.ask(request("GET", blob, leo.token)).status == 200);
  const RawAnswer unknown = another.ask(request("GET", "/v1/blobs/" + hexOf("nada"), leo.token));
  CHECK(unknown.status == 404);
  CHECK(unknown.code() == u"UnknownRecord");
  for (const char* path : {"/v1/blobs/", "/v1/blobs/..%2fhub.key", "/v1/blobs/../hub.key"})
    CHECK(another.ask(request("GET", path, leo.token)).status == 404);
}

TEST_CASE_METHOD(Served,
                 "our own client: up in pieces, where it stands, down by Range, over one connection") {
  RawDevice ana(hub);
  const QByteArray bytes = someBytes(300'000);
  {
    RawConnection connection(hub);
    attach(connection, ana, bytes);
  }
  const auto invitation = protocol::parseInvitation(hub.invite(u"Montevideo"_s));
  REQUIRE(invitation.ok());
  std::atomic<bool> cancelled = false;
  net::HttpsFiles files(invitation->hub, invitation->fingerprint, ana.token, cancelled);
  const auto upload = files.beginUpload(Sha256::of(bytes), bytes.size());
  REQUIRE(upload.ok());
  CHECK(upload->offset == 0);
  CHECK(*files.sendPiece(upload->address, 0, bytes.first(100'000)) == 100'000);
  const auto elsewhere = files.sendPiece(upload->address, 0, bytes.first(10));
  REQUIRE_FALSE(elsewhere.ok());
  CHECK(elsewhere.error().code == ErrorCode::HubRefused);
  CHECK(elsewhere.error().parameters[u"status"_s].toInt() == 409);
  CHECK(*files.uploadOffset(upload->address) == 100'000);
  CHECK(*files.sendPiece(upload->address, 100'000, bytes.sliced(100'000)) == bytes.size());
  CHECK(files.beginUpload(Sha256::of(bytes), bytes.size())->offset == bytes.size());

  const auto fetched = [&](qint64 from, qint64 count) {
    QByteArray got;
    REQUIRE(files
                .download(Sha256::of(bytes), from, count,
                          [&](qint64 at, QByteArrayView piece) {
                            CHECK(at == from + got.size());
                            got.append(piece);
                            return true;
                          })
                .ok());
    return got;
  };
  CHECK(fetched(0, 1000) == bytes.first(1000));
  CHECK(fetched(123'456, 1 << 20) == bytes.sliced(123'456));
  const auto none = [](qint64, QByteArrayView) { return true; };
  CHECK(files.download(Sha256::of(bytes), bytes.size(), 1, none).error().code == ErrorCode::Malformed);
  CHECK(files.download(Sha256::of("otro"), 0, 1, none).error().code == ErrorCode::UnknownRecord);

  // Several at once, each with its own outcome.
  std::array<QByteArray, 8> parts;
  std::vector<protocol::Download> wanted;
  for (size_t i = 0; i < parts.size(); ++i)
    wanted.push_back({i == 3 ? Sha256::of("otro") : Sha256::of(bytes), qint64(i) * 1000, 1000,
                      [&part = parts[i]](qint64, QByteArrayView piece) {
                        part.append(piece);
                        return true;
                      }});
  const auto outcomes = files.downloadAll(wanted);
  REQUIRE(outcomes.size() == parts.size());
  for (size_t i = 0; i < parts.size(); ++i) {
    CHECK(outcomes[i].ok() == (i != 3));
    CHECK(parts[i] == (i == 3 ? QByteArray() : bytes.sliced(qsizetype(i) * 1000, 1000)));
  }
  CHECK(outcomes[3].error().code == ErrorCode::UnknownRecord);

  // The same of uploads: one of them stands elsewhere.
  std::vector<protocol::NewUpload> begun;
  for (qsizetype i = 0; i < 8; ++i) begun.push_back({Sha256::of(bytes.first(100 + i)), 100 + i});
  const auto uploads = files.beginUploads(begun);
  std::vector<protocol::UploadPiece> pieces;
  for (qsizetype i = 0; i < 8; ++i) {
    REQUIRE(uploads[size_t(i)].ok());
    pieces.push_back({uploads[size_t(i)]->address, i == 3 ? 1 : 0, bytes.first(100 + i)});
  }
  const auto offsets = files.sendPieces(pieces);
  REQUIRE(offsets.size() == pieces.size());
  for (size_t i = 0; i < offsets.size(); ++i) {
    REQUIRE(offsets[i].ok() == (i != 3));
    if (i != 3) CHECK(*offsets[i] == begun[i].size);
  }
  CHECK(offsets[3].error().parameters.value(u"status"_s).toInt() == 409);

  const auto given = files.beginUpload(Sha256::of("nuevo"), 5);
  REQUIRE(given.ok());
  CHECK(files.sendPiece(given->address, 0, "otros").error() ==
        Error{ErrorCode::Malformed, {{u"what"_s, u"file"_s}}, {}});
  CHECK(files.uploadOffset(given->address).error().code == ErrorCode::UnknownRecord);
  CHECK(files.cancelUpload(given->address).error().code == ErrorCode::UnknownRecord);
  CHECK(files.beginUpload(Sha256::of("x"), 1LL << 40).error().code == ErrorCode::TooLarge);

  net::HttpsFiles nobody(invitation->hub, invitation->fingerprint, "nobody", cancelled);
  CHECK(nobody.beginUpload(Sha256::of("x"), 1).error().code == ErrorCode::DeviceRevoked);
  CHECK(nobody.uploadOffset(upload->address).error().code == ErrorCode::DeviceRevoked);
  net::HttpsFiles another(invitation->hub, QByteArray(32, 'x'), ana.token, cancelled);
  CHECK(another.download(Sha256::of(bytes), 0, 1, none).error().code == ErrorCode::HubKeyMismatch);
  cancelled = true;
  CHECK(files.uploadOffset(upload->address).error().code == ErrorCode::Cancelled);
}

TEST_CASE_METHOD(
    Served, "who is to erase what they hold hears it in the middle of a file, and where they ask for it") {
  const RawDevice ana(hub);
  const QByteArray bytes = someBytes(300'000);
  RawConnection connection(hub);
  const QByteArray upload = begin(connection, ana, bytes);
  const QByteArray whole = request("PATCH", upload, ana.token, {tus, offsetType, at(0)}, bytes);
  connection.send(whole.chopped(1000));
  RawConnection other(hub);
  REQUIRE(waitUntil([&] { // it is being taken
    other.send(request("HEAD", upload, ana.token, {tus}));
    return other.receiveHead().headers.at("upload-offset") != "0";
  }));
  REQUIRE(hub.command({u"revoke"_s, u"1"_s, u"--wipe"_s}).status == 0);
  connection.send(whole.last(1000));
  const RawAnswer answer = connection.receive();
  CHECK(answer.status == 401);
  CHECK(answer.code() == u"DeviceRevoked");
  CHECK(answer.body.contains("wipe"));

  const auto invitation = protocol::parseInvitation(hub.invite(u"Montevideo"_s));
  REQUIRE(invitation.ok());
  const std::atomic<bool> cancelled = false;
  net::HttpsFiles files(invitation->hub, invitation->fingerprint, ana.token, cancelled);
  const auto offset = files.uploadOffset(QString::fromLatin1(upload));
  REQUIRE_FALSE(offset.ok());
  CHECK(offset.error() == Error{ErrorCode::DeviceRevoked, {{u"wipe"_s, true}}, {}});
}

TEST_CASE("an upload whose hub is killed in its middle goes on where it was") {
  HubProgram hub;
  hub.start();
  RawDevice ana(hub);
  const QByteArray bytes = someBytes(2'000'000);
  QByteArray upload;
  {
    RawConnection connection(hub);
    Served::attach(connection, ana, bytes);
    upload = Served::begin(connection, ana, bytes);
  }
  const auto offset = [&] {
    RawConnection connection(hub);
    return connection.ask(request("HEAD", upload, ana.token, {tus})).headers["upload-offset"].toLongLong();
  };
  RawConnection sending(hub);
  QByteArray piece = request("PATCH", upload, ana.token, {tus, offsetType, at(0)}, bytes);
  sending.send(piece.chopped(bytes.size() - 700'000)); // and no more for now
  const QDeadlineTimer deadline(60'000);
  while (offset() < 600'000 && !deadline.hasExpired()) sending.socket().waitForBytesWritten(50);
  const qint64 before = offset();
  REQUIRE(before >= 600'000);
  hub.kill();
  hub.start();
  const qint64 after = offset();
  CHECK(after >= before);
  RawConnection connection(hub);
  CHECK(connection.ask(request("PATCH", upload, ana.token, {tus, offsetType, at(after)}, bytes.sliced(after)))
            .status == 204);
  CHECK(connection.ask(request("GET", "/v1/blobs/" + hexOf(bytes), ana.token)).body == bytes);
}

namespace {

/// Two offices at the command line, with a practice that both hold.
struct Offices {
  Offices() {
    hub.start();
    rosario = std::make_unique<OfficeProgram>(hub.invite(u"Rosario"_s));
    merida = std::make_unique<OfficeProgram>(hub.invite(u"Mérida"_s));
    practice = rosario->create(u"Turno"_s);
    REQUIRE(rosario->sync().status == 0);
    REQUIRE(merida->sync().status == 0);
  }

  QString write(const QString& name, const QByteArray& bytes) {
    QFile file(rosario->folder() % u'/' % name);
    REQUIRE(file.open(QFile::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    return file.fileName();
  }

  QString attach(const QString& name, const QByteArray& bytes) {
    const Outcome made =
        rosario->command({u"attach"_s, practice, write(name, bytes), u"--caption"_s, u"El acta"_s});
    INFO(made.errors.toStdString());
    REQUIRE(made.status == 0);
    return made.json().array().at(0).toString();
  }

  static QJsonObject listed(OfficeProgram& office, const QString& id) {
    for (const QJsonValue& file : office.command({u"files"_s}).json().array())
      if (file[u"id"_s].toString() == id) return file.toObject();
    return {};
  }

  static QByteArray contents(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QFile::ReadOnly));
    return file.readAll();
  }

  HubProgram hub;
  std::unique_ptr<OfficeProgram> rosario;
  std::unique_ptr<OfficeProgram> merida;
  QString practice;
};

} // namespace

TEST_CASE_METHOD(Offices, "the command line attaches, lists, syncs and fetches files") {
  const QByteArray small = someBytes(100'000);
  const QByteArray large = someBytes(2'500'000);
  const QString one = attach(u"acta.pdf"_s, small);
  const QString two = attach(u"video.mp4"_s, large);
  CHECK(rosario->field(one, u"caption.en"_s) == u"El acta");
  CHECK(listed(*rosario, one)[u"upload"_s].toString() == u"waiting");
  // Only the records.
  REQUIRE(rosario->command({u"sync"_s, u"--text-only"_s}).status == 0);
  CHECK(listed(*rosario, one)[u"upload"_s].toString() == u"waiting");
  const Outcome synced = rosario->sync();
  INFO(synced.errors.toStdString());
  REQUIRE(synced.status == 0);
  CHECK(synced.json()[u"files"_s][u"sent"_s].toInt() == 2);
  CHECK(listed(*rosario, two)[u"upload"_s].toString() == u"sent");

  REQUIRE(merida->sync().status == 0);
  CHECK(listed(*merida, one)[u"state"_s].toString() == u"here");
  CHECK(listed(*merida, two)[u"state"_s].toString() == u"hub");
  const QString to = merida->folder() % u"/copia.mp4"_s;
  const Outcome fetched = merida->command({u"fetch"_s, two, u"--to"_s, to});
  INFO(fetched.errors.toStdString());
  REQUIRE(fetched.status == 0);
  CHECK(contents(to) == large);
  CHECK(merida->command({u"fetch"_s, two, u"--to"_s, to}).status == 4); // never over what is there
  REQUIRE(merida->command({u"fetch"_s, one, u"--to"_s, merida->folder()}).status == 0);
  CHECK(contents(merida->folder() % u"/acta.pdf"_s) == small);

  CHECK(merida->command({u"files-policy"_s}).json()[u"policy"_s].toString() == u"below");
  const Outcome policy = merida->command({u"files-policy"_s, u"below"_s, u"0.5"_s});
  CHECK(policy.json()[u"below"_s].toInteger() == 500'000);
  CHECK(merida->command({u"files-policy"_s, u"some"_s}).status == 2);
  REQUIRE(merida->command({u"files-keep"_s, two, u"asked"_s}).status == 0);
  CHECK(listed(*merida, two)[u"state"_s].toString() == u"hub");
  REQUIRE(merida->command({u"files-keep"_s, two, u"always"_s}).status == 0);
  CHECK(merida->sync().json()[u"files"_s][u"fetched"_s].toInt() == 1);

  const Outcome status = hub.command({u"status"_s, u"--json"_s});
  CHECK(status.json()[u"files"_s][u"count"_s].toInt() == 2);
  CHECK(status.json()[u"files"_s][u"bytes"_s].toInteger() == small.size() + large.size());
}

TEST_CASE_METHOD(Offices,
                 "what is wrong with a file or an attachment has its exit code, and changes nothing") {
  const QString path = write(u"acta.pdf"_s, "acta");
  CHECK(rosario->command({u"attach"_s, practice}).status == 2);
  CHECK(rosario->command({u"attach"_s, u"no-id"_s, path}).status == 3);
  CHECK(rosario->command({u"attach"_s, practice, path % u".no"_s}).status == 4);
  CHECK(rosario->command({u"attach"_s, practice, rosario->folder()}).status == 4);
  CHECK(rosario->command({u"fetch"_s, practice}).status == 3);
  CHECK(rosario->command({u"files"_s}).json().array().isEmpty());
  const QString id = attach(u"acta.pdf"_s, "acta");
  REQUIRE(rosario->command({u"sync"_s, u"--text-only"_s}).status == 0);
  REQUIRE(merida->sync().status == 0);
  const Outcome early = merida->command({u"fetch"_s, id});
  CHECK(early.status == 3);
  hub.kill();
  CHECK(merida->command({u"fetch"_s, id}).status == 6);
  CHECK(rosario->command({u"fetch"_s, id}).status == 0); // it is here
}

TEST_CASE_METHOD(Offices, "a backup has the files, and a restored hub gives them out") {
  const QByteArray bytes = someBytes(50'000);
  const QString id = attach(u"acta.pdf"_s, bytes);
  REQUIRE(rosario->sync().status == 0);
  const QString backup = hub.folder() % u"/backup"_s;
  REQUIRE(hub.command({u"backup"_s, backup}).status == 0);
  const QString place =
      u"/files/"_s % QString::fromLatin1(hexOf(bytes).first(2)) % u'/' % QString::fromLatin1(hexOf(bytes));
  CHECK(contents(backup % place) == bytes);
  hub.kill();
  REQUIRE(QDir().rename(hub.folder() % u"/hub"_s, hub.folder() % u"/lost"_s));

  SECTION("whole") {
    const Outcome restored = hub.command({u"restore"_s, backup});
    INFO(restored.errors.toStdString());
    REQUIRE(restored.status == 0);
    CHECK(restored.errors.isEmpty());
  }
  SECTION("a file of the backup is damaged: it is left out, and comes back from an office") {
    QFile damaged(backup % place);
    REQUIRE(damaged.remove());
    REQUIRE(damaged.open(QFile::WriteOnly));
    damaged.write("otra cosa");
    damaged.close();
    const Outcome restored = hub.command({u"restore"_s, backup});
    CHECK(restored.status == 0);
    CHECK(restored.errors.contains(hexOf(bytes)));
    hub.start();
    const Outcome synced = rosario->sync();
    INFO(synced.errors.toStdString());
    CHECK(synced.json()[u"files"_s][u"sent"_s].toInt() == 1);
    hub.stop();
  }
  hub.start();
  OfficeProgram late(hub.invite(u"Tardía"_s));
  REQUIRE(late.sync().status == 0);
  CHECK(listed(late, id)[u"state"_s].toString() == u"here");
}

TEST_CASE_METHOD(Offices, "the operator says how large files may be") {
  CHECK(hub.command({u"limits"_s}).output.contains("67.1 MB"));
  REQUIRE(hub.command({u"limits"_s, u"--file"_s, u"1"_s, u"--office"_s, u"3"_s}).status == 0);
  CHECK(hub.command({u"limits"_s, u"--file"_s, u"0"_s}).status == 2);
  const QString id = attach(u"video.mp4"_s, someBytes(1'000'001));
  const Outcome synced = rosario->sync();
  CHECK(synced.status == 0);
  CHECK(synced.json()[u"files"_s][u"failed"_s].toInt() == 1);
  CHECK(listed(*rosario, id)[u"error"_s].toString() == u"TooLarge");
  CHECK(listed(*rosario, id)[u"state"_s].toString() == u"here");
  // A person reads why.
  CHECK(rosario->plain({u"files"_s}).output.contains("The file is too large: at most "));
  CHECK(rosario->plain({u"sync"_s}).output.contains("video.mp4: The file is too large: at most "));
  // And who asks for it need not wait.
  REQUIRE(hub.command({u"limits"_s, u"--file"_s, u"2"_s}).status == 0);
  CHECK(rosario->sync().json()[u"files"_s][u"sent"_s].toInt() == 1);
}
