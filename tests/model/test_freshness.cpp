#include "core/model/consent.h"
#include "core/model/freshness.h"
#include "core/model/validate.h"

#include <catch2/catch_test_macros.hpp>

using namespace amparo;
using namespace Qt::StringLiterals;

namespace {

class March final : public Clock {
 public:
  Milliseconds now() const override { return 1'709'294'400'000; } // 1 March 2024, noon
};

Record contact(const QString& kind, const std::vector<std::pair<QString, QString>>& texts = {}) {
  Record record;
  record.id = IdGenerator(March()).make<RecordId>();
  record.kind = kind;
  for (const auto& [field, text] : texts) record.fields.set(field, {Value(text), 1});
  return record;
}

} // namespace

TEST_CASE("a contact is known to be right since it was confirmed, or else since it was made") {
  CHECK(knownRightOn(contact(u"person"_s, {{u"confirmed_on"_s, u"2025-05-20"_s}})) == u"2025-05-20");
  CHECK(knownRightOn(contact(u"organisation"_s)) == u"2024-03-01");
  CHECK(knownRightOn(contact(u"practice"_s)).isEmpty());
  Record starter = contact(u"person"_s);
  starter.id = namedId<RecordId>("somebody");
  CHECK(knownRightOn(starter).isEmpty()); // such an id tells no time
  CHECK(staleBefore(QDate(2026, 11, 28)) == u"2025-11-28");
}

TEST_CASE("what consent says bars a contact from leaving its office") {
  CHECK(barOf(contact(u"person"_s)) == Bar::NotAsked);
  CHECK(barOf(contact(u"organisation"_s)) == Bar::None);
  CHECK(barOf(contact(u"organisation"_s, {{u"consent"_s, u"not-given"_s}})) == Bar::Refused);
  CHECK(barOf(contact(u"person"_s, {{u"consent"_s, u"given"_s}})) == Bar::NotScoped);
  CHECK(barOf(contact(u"person"_s, {{u"consent"_s, u"public-source"_s}})) == Bar::None);
  CHECK(barOf(contact(u"organisation"_s, {{u"consent"_s, u"given"_s}})) == Bar::None);
  const auto scope = [](const QString& covered) {
    return barOf(contact(u"person"_s, {{u"consent"_s, u"given"_s}, {u"consent_scope"_s, covered}}));
  };
  CHECK(scope(u"office"_s) == Bar::OfficeOnly);
  CHECK(scope(u"network"_s) == Bar::None);
  CHECK(scope(u"public"_s) == Bar::None);
  CHECK(scope(u"a newer version's"_s) == Bar::None);
  CHECK(barOf(contact(u"practice"_s, {{u"consent"_s, u"not-given"_s}})) == Bar::None);
}

TEST_CASE("scope and date of a consent are checked like every field") {
  for (const QString& kind : {u"person"_s, u"organisation"_s}) {
    CHECK(validateField(kind, u"consent_scope"_s, Value(u"network"_s)).ok());
    CHECK_FALSE(validateField(kind, u"consent_scope"_s, Value(u"galaxy"_s)).ok());
    CHECK(validateField(kind, u"consent_on"_s, Value(u"2024-05"_s)).ok());
    CHECK_FALSE(validateField(kind, u"consent_on"_s, Value(u"yesterday"_s)).ok());
  }
}
