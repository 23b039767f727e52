#include "core/store/activity_store.h"
#include "tests/support/temporary.h"

using namespace amparo;
using namespace amparo::test;
using namespace Qt::StringLiterals;

namespace {

SyncActivity sync(Milliseconds at, qint64 sent, std::optional<ErrorCode> code = {}) {
  SyncActivity activity;
  activity.at = at;
  activity.sent = sent;
  if (code) activity.error = Error{*code, {{u"host"_s, u"hub.example"_s}}, {}};
  return activity;
}

} // namespace

TEST_CASE("what syncs did is kept, the newest first, and nothing is kept of those with nothing new") {
  TemporaryStore store;
  ActivityStore activities(store->database());
  activities.note(sync(1, 3));
  activities.note(sync(2, 0));
  activities.note(sync(3, 0, ErrorCode::HubUnreachable));
  activities.note(sync(4, 0, ErrorCode::HubUnreachable));
  activities.note(sync(5, 0, ErrorCode::StoreFull));
  activities.note(sync(6, 2, ErrorCode::LinkCut));
  activities.note(sync(7, 1, ErrorCode::LinkCut));
  const auto newest = activities.newest();
  REQUIRE(newest.size() == 5);
  CHECK(newest[0].at == 7);
  CHECK(newest[1].sent == 2); // each moved something: neither is like the other
  CHECK(newest[2].error->code == ErrorCode::StoreFull);
  CHECK(newest[3].times == 2);
  CHECK(newest[3].at == 4);
  CHECK(newest[3].error->parameters[u"host"_s].toString() == u"hub.example");
  CHECK_FALSE(newest[4].error);
}

TEST_CASE("only the newest of them are kept") {
  TemporaryStore store;
  ActivityStore activities(store->database());
  for (int at = 1; at <= ActivityStore::kept + 20; ++at) activities.note(sync(at, 1));
  CHECK(activities.newest(ActivityStore::kept * 2).size() == size_t(ActivityStore::kept));
  CHECK(activities.newest(1).front().at == ActivityStore::kept + 20);
}
