#include "core/hub/retention.h"

#include <algorithm>

namespace amparo::hub {

using namespace Qt::StringLiterals;

namespace {

const QString forgottenSetting = u"history_forgotten"_s; ///< up to this seq
constexpr int revisionsAtOnce = 500;

} // namespace

bool forgetValues(HubStore& store, Revision& revision) {
  const bool has = std::any_of(revision.fields.begin(), revision.fields.end(),
                               [](const auto& field) { return !field.value.forgotten; });
  if (!has) return false;
  RevisionFields forgotten;
  for (const auto& field : revision.fields) forgotten.set(field.address, {.forgotten = true});
  revision.fields = std::move(forgotten);
  store.replaceRevision(revision);
  return true;
}

Result<qint64> forgetRevisionsBefore(HubStore& store, Milliseconds moment,
                                     const std::atomic<bool>& cancelled) {
  qint64 forgotten = 0;
  for (bool more = true; more && !cancelled;) {
    more = false;
    AMPARO_TRY(store.transact([&]() -> Result<void> {
      Seq at = store.setting(forgottenSetting).value_or(QString()).toLongLong();
      const Seq before = at;
      for (Revision& revision : store.revisionsAfter(at, revisionsAtOnce)) {
        // In the order of seq, whatever the clock said: one that is too young ends it.
        if (revision.at >= moment) break;
        at = revision.seq;
        forgotten += forgetValues(store, revision);
      }
      more = at != before;
      if (more) store.setSetting(forgottenSetting, QString::number(at));
      return {};
    }));
  }
  return forgotten;
}

} // namespace amparo::hub
