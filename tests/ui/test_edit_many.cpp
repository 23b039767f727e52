#include "tests/support/temporary.h"
#include "tests/ui/office.h"
#include "tests/ui/person.h"
#include "ui/actions.h"
#include "ui/list/list_pane.h"
#include "ui/list/record_list_view.h"
#include "ui/notice_bar.h"
#include "ui/record/choice_inputs.h"
#include "ui/record/edit_many_dialog.h"

#include <QApplication>
#include <QPushButton>

#include <catch2/catch_test_macros.hpp>

using namespace amparo;
using namespace amparo::test;
using namespace amparo::ui;
using namespace Qt::StringLiterals;

namespace {

/// Three practices of the starter library, chosen in the list.
struct Chosen {
  Office office{Office::Library::Starter};
  std::vector<RecordId> ids;

  Chosen() {
    office.workspace().openSection(Section::Practices);
    office.titles();
    auto* view = office.workspace().list()->view();
    office.clickRow(0);
    for (int i = 0; i < 2; ++i) QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier);
    office.workspace().withChosen([this](const std::vector<RecordId>& chosen) { ids = chosen; });
    REQUIRE(waitFor([&] { return ids.size() == 3; }));
  }

  EditManyDialog* open() {
    QTest::keyClick(&office.window(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    EditManyDialog* dialog = nullptr;
    REQUIRE(waitFor([&] {
      dialog = office.window().findChild<EditManyDialog*>();
      return dialog && !dialog->findChildren<FieldInput*>().isEmpty();
    }));
    return dialog;
  }

  std::vector<Value> values(const QString& field) {
    return office.ask([this, field](Background::Context& context) {
      std::vector<Value> values;
      for (const StoredRecord& stored : context.store.records().find(ids))
        values.push_back(stored.record.value(field));
      return values;
    });
  }
};

} // namespace

TEST_CASE("one field is changed in all that are selected, and taken back in all of them") {
  Chosen chosen;
  const std::vector<Value> before = chosen.values(u"countries"_s);
  EditManyDialog* dialog = chosen.open();
  CHECK(controlsSayingTooLittle(*dialog).isEmpty());
  CHECK(spokenBy(*dialog).contains(u"3 fichas"));
  auto boxes = dialog->findChildren<ChoiceBox*>();
  boxes[0]->choose(u"countries"_s);
  REQUIRE(waitFor([&] { return dialog->findChild<KeywordsInput*>() != nullptr; }));
  QPushButton* change = buttonNamed(*dialog, u"Cambiar 3 fichas"_s);
  REQUIRE(change);
  CHECK_FALSE(change->isEnabled()); // nothing to add yet
  auto* country = dialog->findChild<KeywordsInput*>()->findChild<ChoiceBox*>();
  boxes[0]->setFocus();
  for (int i = 0; i < 2; ++i)
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); // by what is done with it
  CHECK(country->hasFocus());
  country->choose(u"ZA"_s);
  QTest::keyClick(country, Qt::Key_Return);
  REQUIRE(change->isEnabled());
  click(change);
  CHECK(waitFor([&] { return !chosen.office.window().notice()->message().isEmpty(); }));
  CHECK(chosen.office.window().notice()->message() == u"Se cambiaron 3 fichas.");
  const std::vector<Value> after = chosen.values(u"countries"_s);
  for (size_t i = 0; i < after.size(); ++i) {
    CHECK(after[i].items().contains(u"ZA"_s));
    for (const QString& kept : before[i].items()) CHECK(after[i].items().contains(kept));
  }
  chosen.office.window().actions()[Actions::Undo]->trigger();
  CHECK(waitFor([&] { return chosen.values(u"countries"_s) == before; }));
}

TEST_CASE("a field that must not be empty is not emptied in all that are selected") {
  Chosen chosen;
  EditManyDialog* dialog = chosen.open();
  dialog->findChildren<ChoiceBox*>()[0]->choose(u"status"_s);
  REQUIRE(waitFor([&] { return dialog->findChild<KeywordInput*>() != nullptr; }));
  QPushButton* change = buttonNamed(*dialog, u"Cambiar 3 fichas"_s);
  CHECK_FALSE(change->isEnabled());
  dialog->findChild<KeywordInput*>()->findChild<ChoiceBox*>()->choose(u"archived"_s);
  Q_EMIT dialog->findChild<KeywordInput*>()->edited();
  CHECK(waitFor([&] { return change->isEnabled(); }));
  chosen.office.languages().setInterfaceLanguage(u"en"_s);
  CHECK(waitFor([&] { return buttonNamed(*dialog, u"Change 3 records"_s) != nullptr; }));
}

TEST_CASE("with one record selected there is nothing to change together") {
  Chosen chosen;
  chosen.office.clickRow(1);
  CHECK(waitFor([&] { return !chosen.office.window().actions()[Actions::EditMany]->isEnabled(); }));
}

TEST_CASE("while many records are changed one sees how far it is, and can stop it") {
  Chosen chosen;
  NoticeBar& notice = *chosen.office.window().notice();
  const QString path =
      chosen.office.ask([](Background::Context& context) { return context.store.database().path(); });
  // Whoever else writes at that moment makes it last.
  const auto other = sqlite::Database::open(path, {sqlite::Mode::ReadWrite, {}});
  REQUIRE(other.ok());
  auto writing = std::make_unique<sqlite::Transaction>(**other);
  chosen.office.window().actions()[Actions::Delete]->trigger();
  CHECK(waitFor([&] { return notice.message() == u"Se están cambiando fichas: 0 de 3"; }));
  CHECK(controlsSayingTooLittle(notice).isEmpty());
  QPushButton* cancel = buttonNamed(notice, u"Cancelar"_s);
  REQUIRE(cancel);
  SECTION("it is stopped") {
    click(cancel);
    writing.reset();
    CHECK(waitFor([&] { return notice.message() == u"Se canceló. No se cambió nada."; }));
    CHECK(chosen.values(system_field::deleted) == std::vector<Value>(3));
  }
  SECTION("it comes to its end") {
    writing.reset();
    CHECK(waitFor([&] { return notice.message() == u"Se enviaron 3 fichas a la papelera."; }));
    QAction* undo = chosen.office.window().actions()[Actions::Undo];
    REQUIRE(waitFor([&] { return undo->isEnabled(); }));
    undo->trigger();
    CHECK(waitFor([&] { return chosen.values(system_field::deleted) == std::vector<Value>(3); }));
  }
}

TEST_CASE("all that is selected is changed, also what was never looked at") {
  Office office(Office::Library::Empty);
  constexpr int many = 300; // ten windows of rows
  REQUIRE(office.ask([](Background::Context& context) {
    bool made = true;
    for (int i = 0; i < many; ++i)
      made =
          made &&
          context.library.create(u"topic"_s, fields({{u"preferred.es"_s, Value(u"Tema %1"_s.arg(i))}})).ok();
    return made;
  }));
  office.preferences().setWelcomed();
  office.restart();
  office.workspace().openSection(Section::Topics);
  office.waitForList();
  REQUIRE(waitFor([&] { return office.workspace().list()->view()->model()->rowCount() == many; }));
  office.clickRow(0);
  QTest::keyClick(office.workspace().list()->view(), Qt::Key_A, Qt::ControlModifier);
  CHECK(office.workspace().chosenCount() == many);
  QAction* remove = office.window().actions()[Actions::Delete];
  REQUIRE(waitFor([&] { return remove->isEnabled(); }));
  remove->trigger();
  CHECK(waitFor(
      [&] { return office.window().notice()->message() == u"Se enviaron 300 fichas a la papelera."; }));
}

TEST_CASE("values are added one after the other without their accents, and the field for the next stays in "
          "sight") {
  Chosen chosen;
  EditManyDialog* dialog = chosen.open();
  dialog->findChildren<ChoiceBox*>()[0]->choose(u"countries"_s);
  REQUIRE(waitFor([&] { return dialog->findChild<KeywordsInput*>() != nullptr; }));
  auto* country = dialog->findChild<KeywordsInput*>()->findChild<ChoiceBox*>();
  typeText(country, u"Per"_s);
  CHECK_FALSE(buttonNamed(*dialog, u"Cambiar 3 fichas"_s)->isEnabled());
  typeText(country, u"u"_s);
  for (const char* more : {"", "mexico", "haiti", "panama", "republica dominicana"}) {
    typeText(country, QString::fromLatin1(more));
    QTest::keyClick(country, Qt::Key_Return);
    CHECK(country->hasFocus());
    CHECK(waitFor([&] { return country->visibleRegion().boundingRect() == country->rect(); }));
  }
  CHECK(dialog->findChild<KeywordsInput*>()->value() ==
        Value::set({u"PE"_s, u"MX"_s, u"HT"_s, u"PA"_s, u"DO"_s}));
  CHECK(buttonNamed(*dialog, u"Cambiar 3 fichas"_s)->isEnabled());
}
