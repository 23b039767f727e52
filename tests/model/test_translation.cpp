#include "core/merge/merge.h"
#include "core/model/schema.h"
#include "core/model/translation.h"
#include "core/model/validate.h"

#include <catch2/catch_test_macros.hpp>

using namespace amparo;
using namespace Qt::StringLiterals;

namespace {

/// A practice whose edits are noted as the library notes them.
struct Practice {
  Record record;

  Practice() {
    record.kind = u"practice"_s;
    put(u"summary.es"_s, u"uno"_s);
    put(u"summary.en"_s, u"one"_s);
  }

  void put(const Address& address, const QString& text) {
    record.fields.set(address, {text.isEmpty() ? Value() : Value(text), 0});
  }

  void edit(std::initializer_list<std::pair<QString, QString>> texts, Extent extent = Extent::Meaning) {
    Fields fields;
    for (const auto& [address, text] : texts) fields.set(address, text.isEmpty() ? Value() : Value(text));
    const auto notes = translationsAfter(record, fields, extent);
    for (const auto& entry : fields) record.fields.set(entry.address, {entry.value, 0});
    if (!notes) return;
    CHECK(validateField(record.kind, system_field::translated, *notes).ok());
    record.fields.set(system_field::translated, {*notes, 0});
  }

  /// "summary.en<es": the English text is behind the Spanish one.
  QStringList behind() const {
    QStringList texts;
    for (const StaleTranslation& stale : staleTranslations(record))
      texts.append(stale.address() + u'<' + stale.source);
    return texts;
  }
};

} // namespace

TEST_CASE("texts of which nothing is noted say the same") {
  Practice practice;
  CHECK(practice.behind().isEmpty());
  practice.edit({{u"summary.es"_s, u"dos"_s}, {u"summary.en"_s, u"two"_s}});
  CHECK(practice.behind().isEmpty());
  CHECK(practice.record.value(system_field::translated).isAbsent());
  practice.edit({{u"title.es"_s, u"solo"_s}});
  CHECK(practice.behind().isEmpty());
}

TEST_CASE("a text edited alone leaves its translation behind until that is edited, or found right") {
  Practice practice;
  practice.edit({{u"summary.es"_s, u"dos"_s}});
  REQUIRE(practice.behind() == QStringList{u"summary.en<es"_s});
  CHECK(staleTranslations(practice.record).front().marks == QStringList{textMark(u"uno"_s)});
  practice.edit({{u"summary.es"_s, u"tres"_s}});
  CHECK(staleTranslations(practice.record).front().marks == QStringList{textMark(u"uno"_s)});
  SECTION("edited") {
    practice.edit({{u"summary.en"_s, u"three"_s}});
    CHECK(practice.behind().isEmpty());
    practice.edit({{u"summary.es"_s, u"cuatro"_s}});
    CHECK(practice.behind() == QStringList{u"summary.en<es"_s});
  }
  SECTION("found right") {
    const Value notes = translationConfirmed(practice.record, u"summary.en"_s);
    practice.record.fields.set(system_field::translated, {notes, 0});
    CHECK(practice.behind().isEmpty());
  }
  SECTION("the text is what it was again") {
    practice.edit({{u"summary.es"_s, u"uno"_s}});
    CHECK(practice.behind().isEmpty());
  }
  SECTION("the translation is taken away") {
    practice.edit({{u"summary.en"_s, {}}});
    CHECK(practice.behind().isEmpty());
    CHECK(practice.record.value(system_field::translated).isAbsent());
  }
}

TEST_CASE("either language may lead") {
  Practice practice;
  practice.edit({{u"summary.en"_s, u"two"_s}});
  CHECK(practice.behind() == QStringList{u"summary.es<en"_s});
  practice.edit({{u"summary.es"_s, u"dos"_s}});
  CHECK(practice.behind().isEmpty());
  practice.edit({{u"summary.es"_s, u"tres"_s}});
  CHECK(practice.behind() == QStringList{u"summary.en<es"_s});
}

TEST_CASE("a minor change leaves nothing behind, and nothing up to date that was not") {
  Practice practice;
  practice.edit({{u"summary.es"_s, u"uno."_s}}, Extent::Wording);
  CHECK(practice.behind().isEmpty());
  practice.edit({{u"summary.es"_s, u"dos"_s}});
  practice.edit({{u"summary.en"_s, u"two"_s}});
  practice.edit({{u"summary.es"_s, u"dos."_s}}, Extent::Wording);
  CHECK(practice.behind().isEmpty());
  practice.edit({{u"summary.es"_s, u"tres"_s}});
  practice.edit({{u"summary.es"_s, u"tres."_s}}, Extent::Wording);
  CHECK(practice.behind() == QStringList{u"summary.en<es"_s});
}

TEST_CASE("a third language is behind, and catches up, by itself") {
  Practice practice;
  practice.edit({{u"summary.pt"_s, u"um"_s}});
  CHECK(practice.behind().isEmpty());
  practice.edit({{u"summary.es"_s, u"dos"_s}});
  CHECK(practice.behind() == QStringList{u"summary.en<es"_s, u"summary.pt<es"_s});
  practice.edit({{u"summary.en"_s, u"two"_s}});
  CHECK(practice.behind().size() == 1);
  practice.edit({{u"summary.pt"_s, u"dois"_s}});
  CHECK(practice.behind().isEmpty());
}

TEST_CASE("a translation made while its text was changed elsewhere is known to be behind") {
  Practice base;
  base.edit({{u"summary.es"_s, u"dos"_s}});
  Practice translator = base;
  translator.edit({{u"summary.en"_s, u"two"_s}});
  Practice author = base;
  author.edit({{u"summary.es"_s, u"tres"_s}});
  const auto joined = merge::mergeValue(Schema::current().typeAt(u"practice", system_field::translated),
                                        base.record.value(system_field::translated),
                                        translator.record.value(system_field::translated),
                                        author.record.value(system_field::translated));
  CHECK_FALSE(joined.conflict);
  Practice both = author;
  both.put(u"summary.en"_s, u"two"_s);
  both.record.fields.set(system_field::translated, {joined.value, 0});
  CHECK(both.behind() == QStringList{u"summary.en<es"_s});
}

TEST_CASE("notes that make no sense are passed on, and say nothing") {
  Practice practice;
  practice.record.fields.set(system_field::translated,
                             {Value::set({u"x"_s, u"summary.en es"_s, u"nothing en es 00"_s}), 0});
  CHECK(practice.behind().isEmpty());
  CHECK_FALSE(validateField(u"practice"_s, system_field::translated, Value(u"text"_s)).ok());
  CHECK_FALSE(validateField(u"practice"_s, system_field::translated, Value::set({QString(500, u'x')})).ok());
}
