#include "tests/support/temporary.h"
#include "tests/ui/form_desk.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>

using namespace amparo;
using namespace amparo::test;
using namespace Qt::StringLiterals;

namespace {

/// Somebody else's edit arrives while the form is open, and the form hears of it.
void arrives(FormDesk& desk, const Fields& theirs) {
  desk.editor->noteChanges(desk.library.receive(practiceId(), theirs));
  desk.library.settle();
}

QString stored(FormDesk& desk, const QString& address) {
  return desk.library.record(practiceId())->text(address);
}

} // namespace

TEST_CASE("a record that changes underneath is told about, and neither side is overwritten") {
  FormDesk desk;
  desk.open(practiceId());
  desk.type(u"title"_s, u"Mi título"_s);
  arrives(desk, fields({{u"title.es"_s, Value(u"Su título"_s)}, {u"risks.es"_s, Value(u"Sus riesgos"_s)}}));
  REQUIRE(desk.said().contains(
      u"Meanwhile another person changed this record: Risks (Spanish), Title (Spanish)."_s));
  CHECK(desk.text(u"title"_s)->text() == u"Mi título"_s);
  CHECK(desk.text(u"risks"_s)->text() != u"Sus riesgos"_s);

  click(desk.button(u"Take in the changes"_s));
  CHECK(desk.text(u"title"_s)->text() == u"Mi título"_s);
  CHECK(desk.text(u"risks"_s)->text() == u"Sus riesgos"_s);
  CHECK(desk.said().contains(u"Su título"_s));
  // It is not saved before somebody has chosen.
  desk.pressSave();
  desk.library.settle();
  CHECK(stored(desk, u"title.es"_s) == u"Su título"_s);

  SECTION("one's own words are kept") {
    click(desk.button(u"Keep my text"_s));
    desk.save();
    CHECK(stored(desk, u"title.es"_s) == u"Mi título"_s);
    CHECK(stored(desk, u"risks.es"_s) == u"Sus riesgos"_s);
  }
  SECTION("the newer ones are taken") {
    click(desk.button(u"Take the newer one"_s));
    CHECK(desk.text(u"title"_s)->text() == u"Su título"_s);
    CHECK_FALSE(desk.editor->hasUnsavedChanges());
    CHECK_FALSE(desk.said().contains(u"Choose which to keep"_s));
  }
}

TEST_CASE("a save over a record that changed meanwhile joins what can be joined") {
  FormDesk desk;
  desk.library.receive(practiceId(), fields({{u"summary.es"_s, Value(u"uno dos tres cuatro cinco"_s)}}));
  desk.open(practiceId());
  desk.type(u"summary"_s, u"UNO dos tres cuatro cinco"_s);
  // The form has not even heard of it.
  desk.library.receive(practiceId(), fields({{u"summary.es"_s, Value(u"uno dos tres cuatro CINCO"_s)}}));
  desk.save();
  CHECK(stored(desk, u"summary.es"_s) == u"UNO dos tres cuatro CINCO"_s);
}

TEST_CASE("a save over the same words asks first") {
  FormDesk desk;
  QSignalSpy saved(desk.editor.get(), &ui::Editor::saved);
  desk.open(practiceId());
  desk.type(u"title"_s, u"Mi título"_s);
  desk.library.receive(practiceId(), fields({{u"title.es"_s, Value(u"Su título"_s)}}));
  desk.pressSave();
  REQUIRE(desk.says(u"1 field was changed by you and by another person."_s));
  CHECK(saved.isEmpty());
  CHECK(stored(desk, u"title.es"_s) == u"Su título"_s);
  CHECK(desk.text(u"title"_s)->text() == u"Mi título"_s);
}

TEST_CASE("two clashes in one field are settled one after the other") {
  FormDesk desk;
  desk.open(practiceId());
  desk.type(u"title"_s, u"Mi título"_s);
  desk.showLanguage(u"title"_s, u"English"_s);
  desk.type(u"title"_s, u"My title"_s);
  arrives(desk, fields({{u"title.es"_s, Value(u"Su título"_s)}, {u"title.en"_s, Value(u"Their title"_s)}}));
  click(desk.button(u"Take in the changes"_s));
  CHECK(desk.said().contains(u"2 fields were changed by you and by another person."_s));
  click(desk.button(u"Keep my text"_s));
  CHECK(desk.said().contains(u"1 field was changed by you and by another person."_s));
  click(desk.button(u"Keep my text"_s));
  desk.save();
  CHECK(stored(desk, u"title.es"_s) == u"Mi título"_s);
  CHECK(stored(desk, u"title.en"_s) == u"My title"_s);
}

TEST_CASE("a clash about another record names that record") {
  FormDesk desk;
  const auto organisation = [](const char* name) {
    return fields({{u"provider"_s, Value(toText(starterId(name)))}});
  };
  desk.open(starterId("practice/commitment-lawyers-argentina"));
  const RecordId id = desk.editor->current();
  const auto before = desk.library.record(id)->text(u"provider"_s);
  REQUIRE_FALSE(before.isEmpty());
  // Theirs and mine are two other organisations.
  auto* find = desk.input<QLineEdit>(u"provider"_s);
  typeText(find, u"UNODC"_s);
  auto* completer = desk.input<QCompleter>(u"provider"_s);
  REQUIRE(waitFor([&] { return completer->popup()->isVisible(); }));
  QTest::keyClick(completer->popup(), Qt::Key_Return);
  desk.editor->noteChanges(desk.library.receive(id, organisation("organisation/un-general-assembly")));
  desk.library.settle();
  click(desk.button(u"Take in the changes"_s));
  CHECK(desk.says(u"Asamblea General de las Naciones Unidas"_s));
  CHECK_FALSE(desk.said().contains(toText(starterId("organisation/un-general-assembly"))));
}

TEST_CASE("a record deleted elsewhere while it is being edited comes back with the edit") {
  FormDesk desk;
  desk.open(practiceId());
  desk.type(u"title"_s, u"Sigue viva"_s);
  arrives(desk, fields({{system_field::deleted, Value(true)}}));
  CHECK(desk.said().contains(u"another person moved this record to the trash"_s));
  CHECK(desk.button(u"Take in the changes"_s) == nullptr);
  desk.save();
  CHECK(desk.said().contains(u"Saved, and taken out of the trash."_s));
  const auto record = desk.library.record(practiceId());
  CHECK_FALSE(record->isDeleted());
  CHECK(record->text(u"title.es"_s) == u"Sigue viva"_s);
}

TEST_CASE("of a record that is erased by law while it is being edited no words are kept") {
  FormDesk desk;
  desk.open(practiceId());
  desk.type(u"title"_s, u"Palabras sobre alguien"_s);
  desk.waitForDraft();
  const Changes erased = desk.library.ask([](ui::Background::Context& context) {
    const auto stored = context.store.records().find(practiceId());
    sqlite::Transaction transaction(context.store.database());
    context.store.erase(practiceId());
    (void)transaction.commit();
    return Changes{Act::Sync, {{practiceId(), stored->row, stored->record.kind, true}}};
  });
  desk.editor->noteChanges(erased);
  CHECK(desk.said().contains(u"erased for ever"_s));
  CHECK(desk.text(u"title"_s)->text() == u"Palabras sobre alguien"_s);
  CHECK_FALSE(desk.button(u"Save"_s)->isEnabled());
  desk.pressSave();
  desk.type(u"title"_s, u"Más palabras"_s);
  desk.editor->requestClose();
  CHECK(desk.said().contains(u"copy what you still need"_s)); // nobody else has it
  click(desk.button(u"Discard the changes"_s));
  desk.library.settle();
  CHECK_FALSE(desk.editor->isOpen());
  CHECK(desk.drafts().empty());
  CHECK_FALSE(desk.library.record(practiceId()));
}

TEST_CASE("what was written for a record that its office took back becomes a record of its own") {
  FormDesk desk;
  desk.open(practiceId());
  desk.type(u"risks"_s, u"Mis palabras"_s);
  const Changes withdrawn = desk.library.ask([](ui::Background::Context& context) {
    const auto stored = context.store.records().find(practiceId());
    sqlite::Transaction transaction(context.store.database());
    context.store.records().forget(*stored);
    (void)transaction.commit();
    return Changes{Act::Sync, {{practiceId(), stored->row, stored->record.kind}}};
  });
  desk.editor->noteChanges(withdrawn);
  CHECK(desk.says(u"its office has taken it back"_s));
  REQUIRE(desk.drafts().size() == 1);
  desk.restart();
  desk.open(practiceId());
  CHECK(desk.says(u"they become a record of their own"_s));
  CHECK(desk.text(u"risks"_s)->text() == u"Mis palabras"_s);
  CHECK(desk.editor->current() != practiceId());
  const auto drafts = desk.drafts();
  REQUIRE(drafts.size() == 1);
  CHECK(drafts.front().record == desk.editor->current());
  // It goes to nobody by itself, and into nothing else that is written.
  CHECK(desk.editor->findChildren<QRadioButton*>().back()->isChecked());
  desk.editor->suspend();
  desk.openNew(u"practice"_s);
  CHECK(desk.text(u"risks"_s)->text().isEmpty());
  CHECK(desk.drafts().size() == 1);
}

TEST_CASE("a draft is compared with what the record has become since") {
  FormDesk desk;
  desk.open(practiceId());
  desk.type(u"title"_s, u"Mi título"_s);
  desk.waitForDraft();
  desk.crash();
  desk.library.receive(practiceId(), fields({{u"title.es"_s, Value(u"Su título"_s)}}));
  desk.open(practiceId());
  CHECK(desk.text(u"title"_s)->text() == u"Mi título"_s);
  CHECK(desk.said().contains(u"Meanwhile another person changed this record: Title (Spanish)."_s));
}

TEST_CASE("a change of another record is no news") {
  FormDesk desk;
  desk.open(practiceId());
  const RecordId other = starterId("practice/early-representation-dashboard");
  desk.editor->noteChanges(desk.library.receive(other, fields({{u"title.es"_s, Value(u"Otra"_s)}})));
  desk.library.settle();
  CHECK_FALSE(desk.said().contains(u"Meanwhile"_s));
}
