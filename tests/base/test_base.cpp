#include "core/base/cbor.h"
#include "core/base/ids.h"

#include <QRandomGenerator>

#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <limits>

using namespace amparo;
using namespace Qt::StringLiterals;

namespace {

class StoppedClock final : public Clock {
 public:
  Milliseconds now() const override { return time; }

  Milliseconds time = 1'621'512'600'000;
};

QByteArray written(qint64 value) {
  QByteArray bytes;
  cbor::Writer(bytes).integer(value);
  return bytes;
}

} // namespace

TEST_CASE("integers take the shortest form and come back") {
  CHECK(written(0) == QByteArray::fromHex("00"));
  CHECK(written(23) == QByteArray::fromHex("17"));
  CHECK(written(24) == QByteArray::fromHex("1818"));
  CHECK(written(1000) == QByteArray::fromHex("1903e8"));
  CHECK(written(1'000'000'000'000) == QByteArray::fromHex("1b000000e8d4a51000"));
  CHECK(written(-1) == QByteArray::fromHex("20"));
  CHECK(written(-1000) == QByteArray::fromHex("3903e7")); // RFC 8949, appendix A
  for (const qint64 value : {qint64(0), qint64(-1), qint64(255), qint64(65536),
                             std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min()}) {
    const QByteArray bytes = written(value);
    cbor::Reader in(bytes);
    CHECK(in.integer() == value);
    CHECK(in.atEnd());
    CHECK_FALSE(in.failed());
  }
}

TEST_CASE("every kind of item comes back") {
  QByteArray bytes;
  cbor::Writer out(bytes);
  out.map(2);
  out.text(u"ñandú");
  out.array(3);
  out.boolean(true);
  out.null();
  out.real(0.1);
  out.text(u"b");
  out.bytes("\x00\xff");
  CHECK(cbor::diagnose(bytes).startsWith(u"{\"ñandú\": [true, null, 0.1"));
  cbor::Reader in(bytes);
  CHECK(in.map() == 2);
  CHECK(in.text() == u"ñandú");
  CHECK(in.array() == 3);
  CHECK(in.boolean());
  CHECK(in.peekNull());
  in.null();
  CHECK(in.real() == 0.1);
  CHECK(in.text() == u"b");
  in.skip();
  CHECK(in.atEnd());
  CHECK_FALSE(in.failed());
}

TEST_CASE("the first failure sticks") {
  const QByteArray bytes = written(7) + written(8);
  cbor::Reader in(bytes);
  CHECK(in.text().isEmpty());
  CHECK(in.failed());
  CHECK(in.integer() == 0);
  CHECK(in.failed());
}

TEST_CASE("lengths that the input cannot hold are refused before anything is allocated") {
  for (const char* hex :
       {"9bffffffffffffffff", "bbffffffffffffffff", "5bffffffffffffffff", "7affffffff", "9a7fffffff"}) {
    const QByteArray bytes = QByteArray::fromHex(hex);
    cbor::Reader skipping(bytes);
    skipping.skip();
    CHECK(skipping.failed());
    cbor::Reader reading(bytes);
    (void)reading.array();
    CHECK(reading.failed());
  }
}

TEST_CASE("nesting is bounded, and indefinite lengths and reserved forms are refused") {
  const QByteArray deep(1000, char(0x81));
  cbor::Reader in(deep);
  in.skip();
  CHECK(in.failed());
  CHECK(cbor::diagnose(deep).endsWith(u"<malformed>"));
  for (const char* hex : {"9fff", "5f41614162ff", "1c", "fc"}) {
    const QByteArray bytes = QByteArray::fromHex(hex);
    cbor::Reader odd(bytes);
    odd.skip();
    CHECK(odd.failed());
  }
}

TEST_CASE("text that is not UTF-8 is refused") {
  const QByteArray bytes = QByteArray::fromHex("62c328");
  cbor::Reader in(bytes);
  (void)in.text();
  CHECK(in.failed());
}

TEST_CASE("random bytes never crash a reader") {
  QRandomGenerator random(8949);
  for (int round = 0; round < 20'000; ++round) {
    QByteArray bytes(random.bounded(40), 0);
    for (char& byte : bytes) byte = char(random.bounded(256));
    cbor::Reader in(bytes);
    while (!in.atEnd()) in.skip();
    (void)cbor::diagnose(bytes);
  }
}

TEST_CASE("ids are of version 7, in the order of their making, and parse back") {
  StoppedClock clock;
  IdGenerator ids(clock);
  RecordId last;
  for (int i = 0; i < 10'000; ++i) {
    const auto id = ids.make<RecordId>();
    REQUIRE(last < id);
    last = id;
    if (i == 5000) clock.time -= 1'000'000; // a clock that goes back
  }
  const QString text = toText(last);
  CHECK(text.size() == 36);
  CHECK(text[14] == u'7');
  CHECK(QStringView(u"89ab").contains(text[19]));
  CHECK(fromText<RecordId>(text) == last);
  CHECK(fromText<RecordId>(text.toUpper()) == last);
  CHECK_FALSE(fromText<RecordId>(text.chopped(1)));
  CHECK_FALSE(fromText<RecordId>(u"not-an-id"));
}

TEST_CASE("a name gives the same id for ever") {
  CHECK(toText(namedId<RecordId>("starter/topic/legal-aid")) ==
        toText(namedId<RecordId>("starter/topic/legal-aid")));
  CHECK(namedId<RecordId>("a") != namedId<RecordId>("b"));
  CHECK(toText(namedId<RecordId>("a"))[14] == u'8');
}

TEST_CASE("every error code has a name of its own") {
  QStringList names;
  for (int code = 0; code <= int(ErrorCode::Internal); ++code) {
    const QString name = errorName(ErrorCode(code));
    CHECK_FALSE(names.contains(name));
    CHECK(errorCodeNamed(name) == ErrorCode(code));
    names.append(name);
  }
  CHECK(errorCodeNamed(u"FromTomorrow") == ErrorCode::Internal);
}
