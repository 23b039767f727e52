#include "core/hub/retention.h"

#include <algorithm>

namespace amparo::hub {

using namespace Qt::StringLiterals;

namespace {

const QString forgottenSetting = u"history_forgotten"_s; ///< up to this seq
const QString erasedSetting = u"history_erased"_s;       ///< of single records; up to this seq
const QString purgeSetting = u"purge_requested"_s;
constexpr int revisionsAtOnce = 500;

Seq seqIn(HubStore& store, const QString& setting) {
  return store.setting(setting).value_or(QString()).toLongLong();
}

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

Seq snapshotsFrom(HubStore& store) {
  return std::max({store.lastWithdrawal(), seqIn(store, forgottenSetting), seqIn(store, erasedSetting)});
}

void noteErasedHistory(HubStore& store, Seq seq) {
  store.setSetting(erasedSetting, QString::number(seq));
}

void requestPurge(HubStore& store, Seq seq) {
  store.setSetting(purgeSetting, QString::number(seq));
}

Result<void> purgeRequested(HubStore& store) {
  const auto requested = [&] { return store.setting(purgeSetting).value_or(QString()); };
  QString request;
  AMPARO_TRY(store.snapshot([&]() -> Result<void> { return request = requested(), Result<void>(); }));
  if (request.isEmpty()) return {};
  AMPARO_TRY(store.purge());
  return store.transact([&]() -> Result<void> {
    if (requested() == request) store.setSetting(purgeSetting, u""_s); // or something was removed meanwhile
    return {};
  });
}

Result<qint64> forgetRevisionsBefore(HubStore& store, Milliseconds moment,
                                     const std::atomic<bool>& cancelled) {
  qint64 forgotten = 0;
  for (bool more = true; more && !cancelled;) {
    more = false;
    AMPARO_TRY(store.transact([&]() -> Result<void> {
      Seq at = seqIn(store, forgottenSetting);
      const Seq before = at;
      for (Revision& revision : store.revisionsAfter(at, revisionsAtOnce)) {
        // In the order of seq, whatever the clock said: one that is too young ends it.
        if (revision.at >= moment) break;
        at = revision.seq;
        forgotten += forgetValues(store, revision);
      }
      more = at != before;
      if (more) store.setSetting(forgottenSetting, QString::number(at));
      if (forgotten > 0) requestPurge(store, -at);
      return {};
    }));
  }
  return forgotten;
}

} // namespace amparo::hub
