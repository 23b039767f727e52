#include "core/operations/library.h"
#include "core/operations/organisations.h"
#include "tests/support/temporary.h"

using namespace amparo;
using namespace amparo::test;
using namespace Qt::StringLiterals;

namespace {

struct Contacts {
  TemporaryStore store;
  FakeClock clock;
  IdGenerator ids{clock};
  Library library{*store, ids};

  RecordId organisation(const QString& name, const RecordId& above = {}) {
    Fields values = fields({{u"name.es"_s, Value(name)}});
    if (!above.isNull()) values.set(u"parent"_s, Value(toText(above)));
    return made(u"organisation"_s, values);
  }

  RecordId person(const QString& name, const QStringList& organisations = {}) {
    return made(u"person"_s,
                fields({{u"name"_s, Value(name)}, {u"organisation"_s, Value::set(organisations)}}));
  }

  RecordId made(const QString& kind, const Fields& values) {
    const auto changes = library.create(kind, values);
    REQUIRE(changes.ok());
    return changes->records.front().id;
  }

  /// "A(B(C),D)": the tree in one line.
  QString drawn() {
    const auto draw = [](const auto& self, const std::vector<ContactNode>& nodes) -> QString {
      QStringList parts;
      for (const ContactNode& node : nodes) {
        const QString name = displayTitle(node.contact, u"es"_s).text;
        parts.append(node.members.empty() ? name : name % u'(' % self(self, node.members) % u')');
      }
      return parts.join(u',');
    };
    return draw(draw, contactTree(*store, u"es"_s));
  }
};

} // namespace

TEST_CASE_METHOD(Contacts,
                 "organisations stand below theirs, and people below each of theirs, by their names") {
  const RecordId general = organisation(u"General"_s);
  const RecordId salta = organisation(u"Salta"_s, general);
  organisation(u"Jujuy"_s, general);
  person(u"Ana"_s, {toText(salta), toText(general)});
  person(u"Zoe"_s);
  CHECK(drawn() == u"General(Jujuy,Salta(Ana),Ana),Zoe");
  REQUIRE(library.remove({general}).ok());
  CHECK(drawn() == u"Jujuy,Salta(Ana),Zoe"); // what they belonged to is in the trash
}

TEST_CASE_METHOD(Contacts, "a circle of organisations is shown, and ends") {
  const RecordId one = organisation(u"Una"_s);
  const RecordId other = organisation(u"Otra"_s, one);
  REQUIRE(library.edit(one, fields({{u"parent"_s, Value(toText(other))}})).ok());
  CHECK(drawn() == u"Otra(Una(Otra))");
}
