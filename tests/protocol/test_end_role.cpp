#include "core/base/cbor.h"
#include "core/protocol/end_role.h"

#include <catch2/catch_test_macros.hpp>

using namespace amparo;
using namespace amparo::protocol;

TEST_CASE("an End says what a person may do, and is an End to whoever does not ask") {
  const End end{randomId<Epoch>(), {7, 7}, {3, 9}, 2};
  for (const Role role : {Role::Reader, Role::Contributor, Role::Editor, Role::Administrator}) {
    const QByteArray bytes = encode(end, role);
    CHECK(roleIn(bytes) == role);
    const auto read = decodeEnd(bytes);
    REQUIRE(read.ok());
    CHECK(read->digest == end.digest);
    CHECK(read->remaining == 2);
  }
  CHECK_FALSE(roleIn(encode(end)));
  CHECK_FALSE(roleIn({}));
  CHECK_FALSE(roleIn(encode(end, Role(4)))); // of a newer hub
  CHECK_FALSE(roleIn(QByteArray("\xff\xff\xff")));
}
