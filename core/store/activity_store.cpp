#include "core/store/activity_store.h"

#include "core/store/error_columns.h"

namespace amparo {

void ActivityStore::note(const SyncActivity& activity) {
  if (!activity.isMove() && !activity.error) return;
  if (!activity.isMove()) {
    auto last = newest(1);
    if (!last.empty() && !last.front().isMove() && last.front().error->code == activity.error->code) {
      database_
          .prepareOnce("UPDATE sync_activity SET at=?, times=times+1 WHERE number=(SELECT max(number) FROM "
                       "sync_activity)")
          .bind(activity.at)
          .run();
      return;
    }
  }
  database_
      .prepareOnce(
          "INSERT INTO sync_activity (at, times, carried, sent, received, conflicts, rejected, bytes, "
          "milliseconds, code, parameters) VALUES (?,?,?,?,?,?,?,?,?,?,?)")
      .bind(activity.at, activity.times, activity.carried, activity.sent, activity.received,
            activity.conflicts, activity.rejected, activity.bytes, activity.took,
            activity.error ? errorName(activity.error->code) : QString(),
            activity.error ? encodeParameters(activity.error->parameters) : QByteArray())
      .run();
  database_.prepareOnce("DELETE FROM sync_activity WHERE number<=(SELECT max(number) FROM sync_activity)-?")
      .bind(kept)
      .run();
}

std::vector<SyncActivity> ActivityStore::newest(int limit) {
  auto statement =
      database_.prepareOnce("SELECT at, times, carried, sent, received, conflicts, rejected, bytes, "
                            "milliseconds, code, parameters FROM sync_activity ORDER BY number DESC LIMIT ?");
  statement.bind(limit);
  std::vector<SyncActivity> activities;
  while (statement.step()) {
    SyncActivity activity;
    activity.at = statement.integer(0);
    activity.times = int(statement.integer(1));
    activity.carried = statement.integer(2) != 0;
    activity.sent = statement.integer(3);
    activity.received = statement.integer(4);
    activity.conflicts = statement.integer(5);
    activity.rejected = statement.integer(6);
    activity.bytes = statement.integer(7);
    activity.took = statement.integer(8);
    if (const QString code = statement.text(9); !code.isEmpty())
      activity.error = Error{errorCodeNamed(code), decodeParameters(statement.blobView(10)), {}};
    activities.push_back(std::move(activity));
  }
  return activities;
}

} // namespace amparo
