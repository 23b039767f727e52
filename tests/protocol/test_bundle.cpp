#include "core/base/ids.h"
#include "core/protocol/bundle.h"

#include <catch2/catch_test_macros.hpp>

using namespace amparo;
using namespace amparo::protocol;

namespace {

const CourierKey office = courierKeyOf("the token of an office");
const CourierKey hub = courierKeyOf("the secret of a hub");
const CourierKey stranger = courierKeyOf("somebody else's");

BundleHead head() {
  return {BundleHead::Way::Answer, hub.publicKey, office.publicKey, QByteArray(16, 's'), 2, 3, {7, 9}};
}

const QByteArray frames = "frames, as they would cross the wire";

} // namespace

TEST_CASE("a bundle opens for whom it is for, and says what it is") {
  const QByteArray file = sealBundle(head(), frames, hub);
  CHECK_FALSE(file.contains(frames));
  const auto bundle = openBundle(file, office, hub.publicKey);
  REQUIRE(bundle.ok());
  CHECK(bundle->head == head());
  CHECK(bundle->frames == frames);
  REQUIRE(readBundleHead(file).ok());
  CHECK(*readBundleHead(file) == head());
}

TEST_CASE("a bundle for somebody else is refused as such") {
  const QByteArray file = sealBundle(head(), frames, hub);
  const auto bundle = openBundle(file, stranger, hub.publicKey);
  REQUIRE_FALSE(bundle.ok());
  CHECK(bundle.error().code == ErrorCode::Forbidden);
}

TEST_CASE("a bundle from somebody else, who says to be the hub, is none") {
  const QByteArray file = sealBundle(head(), frames, stranger);
  const auto bundle = openBundle(file, office, hub.publicKey);
  REQUIRE_FALSE(bundle.ok());
  CHECK(bundle.error().code == ErrorCode::Malformed);
  BundleHead signedByItself = head();
  signedByItself.from = stranger.publicKey;
  CHECK_FALSE(openBundle(sealBundle(signedByItself, frames, stranger), office, hub.publicKey).ok());
}

TEST_CASE("a bundle that is cut or altered anywhere is none") {
  const QByteArray file = sealBundle(head(), frames, hub);
  for (qsizetype at = 0; at < file.size(); ++at) {
    CHECK_FALSE(openBundle(QByteArrayView(file).first(at), office, hub.publicKey).ok());
    QByteArray altered = file;
    altered[at] = char(altered[at] ^ 1);
    CHECK_FALSE(openBundle(altered, office, hub.publicKey).ok());
  }
  CHECK_FALSE(openBundle(QByteArray(file + 'x'), office, hub.publicKey).ok());
}
