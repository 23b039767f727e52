#include "core/store/contact_store.h"
#include "tests/support/temporary.h"

using namespace amparo;
using namespace amparo::test;
using namespace Qt::StringLiterals;

namespace {

struct Contacts {
  TemporaryStore store;

  qint64 put(const char* name, const QString& confirmed, bool deleted = false, const OfficeId& office = {}) {
    Record record;
    record.id = namedId<RecordId>(name);
    record.kind = u"person"_s;
    record.office = office;
    record.fields.set(u"name"_s, {Value(QString::fromLatin1(name)), 1});
    if (!confirmed.isEmpty()) record.fields.set(u"confirmed_on"_s, {Value(confirmed), 1});
    if (deleted) record.fields.set(system_field::deleted, {Value(true), 1});
    sqlite::Transaction transaction(store->database());
    const auto before = store->records().find(record.id);
    const qint64 row = store->records().put(record, before ? &*before : nullptr);
    REQUIRE(transaction.commit().ok());
    return row;
  }

  std::vector<qint64> stale() { return ContactStore(store->database()).stale(u"2025-11-28"_s, 10); }
};

} // namespace

TEST_CASE_METHOD(Contacts,
                 "stale contacts are this office's own that nobody has confirmed, the oldest first") {
  const qint64 old = put("old", u"2025-11-27"_s);
  const qint64 older = put("older", u"2019"_s);
  put("fresh", u"2025-11-28"_s);
  put("never", {});
  put("in the trash", u"2019-01-01"_s, true);
  put("theirs", u"2019-01-01"_s, false, randomId<OfficeId>());
  CHECK(stale() == std::vector{older, old});
  CHECK(ContactStore(store->database()).countStale(u"2025-11-28"_s) == 2);
  CHECK(ContactStore(store->database()).stale(u"2025-11-28"_s, 1) == std::vector{older});
  SECTION("once confirmed they are gone from it") {
    put("older", u"2026-01-02"_s);
    CHECK(stale() == std::vector{old});
  }
}

TEST_CASE_METHOD(Contacts, "contacts that an earlier version wrote are known too") {
  const qint64 old = put("old", u"2019-05-20"_s);
  store->database().execute("DELETE FROM facet");
  store->database().execute("DELETE FROM meta WHERE name='contacts_known'");
  REQUIRE(store->database().takeFailure().ok());
  CHECK(stale() == std::vector{old});
  CHECK(stale() == std::vector{old});
}
