#include "core/model/validate.h"
#include "tests/ui/form_desk.h"
#include "ui/texts/texts.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardItemModel>
#include <QToolButton>

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace amparo;
using namespace amparo::test;
using namespace Qt::StringLiterals;
using ui::FieldRow;
using ui::TextEdit;

namespace {

/// The kinds that a person may write.
QStringList writtenKinds() {
  QStringList kinds;
  for (const KindSchema& kind : Schema::current().kinds())
    if (kind.name != u"conflict") kinds.append(kind.name);
  return kinds;
}

/// Chooses a value of a keyword field by its label.
void choose(QComboBox* box, const QString& label) {
  REQUIRE(box);
  const int row = box->findText(label);
  REQUIRE(row >= 0);
  box->setCurrentIndex(row);
}

bool offers(const QComboBox* box, const QString& value) {
  const auto* model = qobject_cast<const QStandardItemModel*>(box->model());
  return model->item(box->findData(value))->isEnabled();
}

/// What stands in a row besides its input.
QString besides(const FieldRow* row) {
  return spokenBy(*row);
}

} // namespace

TEST_CASE("a form has a row for every field of its kind, what is required first") {
  FormDesk desk;
  for (const QString& kind : writtenKinds()) {
    desk.openNew(kind);
    INFO(kind);
    auto fields = Schema::current().kind(kind)->fields;
    std::stable_partition(fields.begin(), fields.end(),
                          [](const FieldSchema& field) { return field.required; });
    const auto rows = desk.editor->findChildren<FieldRow*>();
    REQUIRE(size_t(rows.size()) == fields.size());
    for (size_t i = 0; i < fields.size(); ++i) {
      INFO(fields[i].name);
      CHECK(rows[qsizetype(i)]->field().name == fields[i].name);
      const QString said = besides(rows[qsizetype(i)]);
      CHECK(said.contains(ui::fieldLabel(kind, fields[i].name)));
      CHECK(said.contains(u"required"_s) == fields[i].required);
      CHECK_FALSE(ui::fieldMeaning(kind, fields[i].name).isEmpty());
      CHECK((rows[qsizetype(i)]->languages().size() >= 2) == fields[i].localized);
    }
    CHECK(controlsSayingTooLittle(*desk.editor) == QStringList());
    CHECK_FALSE(desk.editor->hasUnsavedChanges());
  }
}

TEST_CASE("what is said beside a field is told to whoever enters it without seeing it") {
  FormDesk desk;
  desk.openNew(u"practice"_s);
  const auto meaning = [](const QString& field) { return ui::fieldMeaning(u"practice"_s, field); };
  const QString required = u"required\n"_s % meaning(u"title"_s);
  CHECK(desk.text(u"title"_s)->accessibleDescription() == required);
  CHECK(desk.text(u"summary"_s)->accessibleDescription() == meaning(u"summary"_s));
  desk.type(u"summary"_s, u"Algo"_s);
  desk.pressSave();
  REQUIRE(desk.says(u"1 field"_s));
  CHECK(desk.text(u"title"_s)->accessibleDescription().endsWith(u'\n' % required));
  desk.type(u"title"_s, u"Turnos"_s);
  CHECK(waitFor([&] { return desk.text(u"title"_s)->accessibleDescription() == required; }));
}

TEST_CASE("opening a record rewrites nothing of it") {
  FormDesk desk;
  const auto ids = desk.library.ask([](ui::Background::Context& context) {
    QHash<QString, int> seen;
    std::vector<RecordId> some;
    for (const qint64 row : context.store.records().allRows()) {
      const Record record = context.store.records().at(row)->record;
      if (++seen[record.kind] <= 3) some.push_back(record.id);
    }
    return some;
  });
  CHECK(ids.size() > 15);
  for (const RecordId& id : ids) {
    desk.open(id);
    INFO(desk.editor->windowTitle() << toText(id));
    CHECK_FALSE(desk.editor->hasUnsavedChanges());
  }
}

TEST_CASE("a new practice is made by typing, choosing and saving") {
  FormDesk desk;
  desk.openNew(u"practice"_s);
  desk.type(u"title"_s, u"Práctica nueva con ñandú"_s);
  auto* find = desk.input<QLineEdit>(u"topics"_s);
  typeText(find, u"habeas"_s);
  auto* completer = desk.input<QCompleter>(u"topics"_s);
  REQUIRE(waitFor([&] { return completer->popup()->isVisible(); }));
  QTest::keyClick(completer->popup(), Qt::Key_Return);
  CHECK(find->text().isEmpty());
  auto* country = desk.input<QComboBox>(u"countries"_s);
  typeText(country->lineEdit(), u"argentina"_s);
  QTest::keyClick(country->lineEdit(), Qt::Key_Return);
  choose(desk.input<QComboBox>(u"evidence"_s), u"Reported"_s);
  typeText(desk.input<QLineEdit>(u"started"_s), u"12/2019"_s);
  click(desk.input<QCheckBox>(u"illustrative"_s));
  desk.showLanguage(u"title"_s, u"English"_s);
  desk.type(u"title"_s, u"New practice"_s);
  CHECK(desk.text(u"summary"_s)->accessibleName() == u"Summary (English)"_s);
  for (QRadioButton* choice : desk.editor->findChildren<QRadioButton*>())
    if (choice->accessibleName().startsWith(u"This office only"_s)) click(choice);

  const Changes changes = desk.save();
  REQUIRE(changes.records.size() == 1);
  CHECK(changes.act == Act::Create);
  CHECK_FALSE(desk.editor->hasUnsavedChanges());
  const auto record = desk.library.record(desk.editor->current());
  REQUIRE(record);
  CHECK(record->text(u"title.es"_s) == u"Práctica nueva con ñandú"_s);
  CHECK(record->text(u"title.en"_s) == u"New practice"_s);
  CHECK(record->text(u"status"_s) == u"draft"_s);
  CHECK(record->text(u"evidence"_s) == u"reported"_s);
  CHECK(record->text(u"started"_s) == u"2019-12"_s);
  CHECK(record->value(u"countries"_s).items() == QStringList{u"AR"_s});
  CHECK(record->value(u"illustrative"_s).flag());
  CHECK(record->value(u"topics"_s).items().size() == 1);
  CHECK(record->audience() == Audience::Office);
}

TEST_CASE("an edit writes the field that was changed, and queues it for the hub") {
  FormDesk desk;
  desk.open(practiceId());
  desk.type(u"title"_s, u"Un título nuevo"_s);
  CHECK(desk.editor->hasUnsavedChanges());
  const Changes changes = desk.save();
  REQUIRE(changes.records.size() == 1);
  CHECK(changes.records.front().id == practiceId());
  CHECK_FALSE(desk.editor->hasUnsavedChanges());
  CHECK(desk.library.record(practiceId())->text(u"title.es"_s) == u"Un título nuevo"_s);
  const auto outbox = desk.library.ask(
      [](ui::Background::Context& context) { return context.store.outbox().of(practiceId()); });
  REQUIRE(outbox.size() == 1);
  CHECK(outbox.front().fields.size() == 2); // with it goes that the English title is behind
  CHECK(outbox.front().fields.contains(u"title.es"_s));
  CHECK(outbox.front().fields.contains(system_field::translated));
  CHECK(desk.drafts().empty());
}

TEST_CASE("an event's start is typed as a day, a time and a city") {
  FormDesk desk;
  desk.openNew(u"event"_s);
  desk.type(u"title"_s, u"Seminario"_s);
  typeText(named<QLineEdit>(*desk.editor, u"Start"_s), u"20/5/2021"_s);
  CHECK(besides(desk.row(u"start"_s)).contains(u"20 May 2021"_s));
  typeText(named<QLineEdit>(*desk.editor, u"Start: time"_s), u"14:10"_s);
  choose(named<QComboBox>(*desk.editor, u"Start: time zone"_s), u"Vienna (Europe/Vienna)"_s);
  desk.save();
  CHECK(desk.library.record(desk.editor->current())->text(u"start"_s) ==
        u"2021-05-20T14:10:00+02:00[Europe/Vienna]"_s);
}

TEST_CASE("what is required is named beside its field when saving, and nothing is written before") {
  FormDesk desk;
  for (const QString& kind : writtenKinds()) {
    desk.openNew(kind);
    INFO(kind);
    int missing = 0;
    desk.pressSave();
    for (const FieldRow* row : desk.editor->findChildren<FieldRow*>()) {
      INFO(row->field().name);
      // What has an obvious beginning is filled in already.
      const bool given = row->field().name == u"status"_s;
      const bool marked = besides(row).contains(u"Required. Please fill it in."_s);
      CHECK(marked == (row->field().required && !given));
      missing += marked ? 1 : 0;
    }
    CHECK(desk.said().contains(missing == 1
                                   ? u"1 field has to be corrected before saving."_s
                                   : u"%1 fields have to be corrected before saving."_s.arg(missing)));
    desk.library.settle();
    CHECK_FALSE(desk.library.record(desk.editor->current()));
  }
  desk.openNew(u"topic"_s);
  desk.pressSave();
  CHECK(desk.text(u"preferred"_s)->hasFocus());
  desk.type(u"preferred"_s, u"amparo"_s);
  CHECK(waitFor([&] { return !desk.said().contains(u"Required. Please"_s); }));
}

TEST_CASE("a value that does not fit is named beside its field as one types, and is not saved") {
  FormDesk desk;
  desk.open(practiceId());
  const Record before = *desk.library.record(practiceId());
  SECTION("an address") {
    desk.type(u"source_url"_s, u"defensa punto org"_s);
    CHECK(waitFor([&] {
      return besides(desk.row(u"source_url"_s)).contains(u"“defensa punto org” is not a complete address"_s);
    }));
  }
  SECTION("a date") {
    typeText(desk.input<QLineEdit>(u"started"_s), u"20/13/2012"_s);
    CHECK(waitFor([&] { return besides(desk.row(u"started"_s)).contains(u"“2012-13-20” is not a date"_s); }));
  }
  SECTION("a country that is none") {
    auto* box = desk.input<QComboBox>(u"countries"_s);
    typeText(box->lineEdit(), u"Atlantis"_s);
    QTest::keyClick(box->lineEdit(), Qt::Key_Return);
    CHECK(waitFor([&] { return besides(desk.row(u"countries"_s)).contains(u"“Atlantis”"_s); }));
  }
  SECTION("too long a title, as somebody types it") {
    TextEdit* title = desk.text(u"title"_s);
    title->setText(QString(1001, u'x'));
    CHECK(waitFor([&] { return besides(desk.row(u"title"_s)).contains(u"1,000"_s); }));
  }
  desk.pressSave();
  CHECK(desk.said().contains(u"1 field has to be corrected before saving."_s));
  desk.library.settle();
  CHECK(*desk.library.record(practiceId()) == before);
  CHECK(desk.editor->hasUnsavedChanges());
}

TEST_CASE("a problem in another language than the one on screen names that language") {
  FormDesk desk;
  desk.open(practiceId());
  desk.showLanguage(u"title"_s, u"English"_s);
  desk.text(u"title"_s)->setText(QString(1001, u'x'));
  desk.showLanguage(u"title"_s, u"Spanish"_s);
  CHECK(waitFor([&] { return besides(desk.row(u"title"_s)).contains(u"Title (English)"_s); }));
  // Saving leads there.
  desk.pressSave();
  CHECK(desk.text(u"title"_s)->accessibleName() == u"Title (English)"_s);
  CHECK(desk.text(u"title"_s)->hasFocus());
}

TEST_CASE("a language is added to all texts at once, and saved with its tag") {
  FormDesk desk;
  desk.open(practiceId());
  QToolButton* add = nullptr;
  for (QToolButton* button : desk.editor->findChildren<QToolButton*>())
    if (button->text() == u"Add a language"_s) add = button;
  REQUIRE(add);
  Q_EMIT add->menu()->aboutToShow();
  QAction* quechua = nullptr;
  for (QAction* action : add->menu()->actions()) {
    CHECK(action->text() != u"Spanish"_s);
    if (action->text() == u"Quechua"_s) quechua = action;
  }
  REQUIRE(quechua);
  quechua->trigger();
  CHECK(desk.text(u"title"_s)->accessibleName() == u"Title (Quechua)"_s);
  CHECK(desk.text(u"risks"_s)->accessibleName() == u"Risks (Quechua)"_s);
  desk.type(u"title"_s, u"Runasimipi"_s);
  desk.save();
  CHECK(desk.library.record(practiceId())->text(u"title.qu"_s) == u"Runasimipi"_s);
  desk.open(practiceId());
  CHECK(desk.row(u"title"_s)->languages() == QStringList{u"es"_s, u"en"_s, u"qu"_s});
}

TEST_CASE("only who may publish is offered to publish") {
  FormDesk desk;
  for (const auto& [role, publishes] : {std::pair(u"reader"_s, false), std::pair(u"contributor"_s, false),
                                        std::pair(u"editor"_s, true), std::pair(u"administrator"_s, true)}) {
    desk.library.join(role);
    desk.openNew(u"practice"_s);
    INFO(role);
    const auto* status = desk.input<QComboBox>(u"status"_s);
    CHECK(offers(status, u"published"_s) == publishes);
    CHECK(offers(status, u"archived"_s) == publishes);
    CHECK(offers(status, u"in-review"_s));
    // A switch of language makes the choices anew.
    Spoken spanish(u"es"_s);
    QCoreApplication::processEvents();
    CHECK(status->findText(u"Publicada"_s) >= 0);
    CHECK(offers(status, u"published"_s) == publishes);
  }
}

TEST_CASE("what is typed into a field for several values and not added yet is saved too") {
  FormDesk desk;
  desk.openNew(u"topic"_s);
  desk.type(u"preferred"_s, u"amparo"_s);
  typeText(desk.input<QLineEdit>(u"variants"_s), u"es-AR:recurso de amparo"_s);
  typeText(desk.input<QLineEdit>(u"broader"_s), u"zzzz"_s);
  desk.save();
  CHECK(desk.library.record(desk.editor->current())->value(u"variants"_s).items() ==
        QStringList{u"es-AR:recurso de amparo"_s});
}

TEST_CASE("Tab leaves a text, and Return does not break a line in a title") {
  FormDesk desk;
  desk.open(practiceId());
  TextEdit* problem = desk.text(u"problem"_s);
  const QString before = problem->text();
  problem->setFocus();
  QTest::keyClick(problem, Qt::Key_Tab);
  CHECK_FALSE(problem->hasFocus());
  CHECK(problem->text() == before);
  TextEdit* title = desk.text(u"title"_s);
  title->setFocus();
  QTest::keyClick(title, Qt::Key_Return);
  CHECK_FALSE(title->text().contains(u'\n'));
}

TEST_CASE("Tab goes through a form as it is read, and then to its buttons") {
  FormDesk desk;
  desk.open(practiceId());
  desk.editor->setSideBySide(GENERATE(false, true));
  desk.text(u"title"_s)->setFocus();
  QStringList reached{u"title"_s};
  const QPushButton* save = desk.button(u"Save"_s);
  for (int i = 0; i < 200 && QApplication::focusWidget() != save; ++i) {
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    for (const QString& field :
         {u"title"_s, u"status"_s, u"summary"_s, u"risks"_s, u"topics"_s, u"countries"_s})
      if (desk.row(field)->isAncestorOf(QApplication::focusWidget()) && reached.back() != field)
        reached.append(field);
  }
  CHECK(QApplication::focusWidget() == save);
  CHECK(reached ==
        QStringList{u"title"_s, u"status"_s, u"summary"_s, u"risks"_s, u"topics"_s, u"countries"_s});
}

TEST_CASE("a client's data is warned of, and never in the way") {
  FormDesk desk;
  desk.open(practiceId());
  desk.type(u"problem"_s, u"En el expediente N.º 1234/2021 declaró."_s);
  CHECK(waitFor([&] {
    return besides(desk.row(u"problem"_s))
        .contains(u"looks like a client's data: expediente N.º 1234/2021"_s);
  }));
  desk.save();
  CHECK(desk.library.record(practiceId())->text(u"problem.es"_s).contains(u"1234/2021"_s));
  // A contact's own number is what a contact is for.
  desk.openNew(u"person"_s);
  desk.type(u"phone"_s, u"Tel. +54 11 4321-5678"_s);
  desk.waitForDraft();
  CHECK_FALSE(desk.said().contains(u"client's data"_s));
}

TEST_CASE("a choice is found and taken as it is typed, accents and capitals aside") {
  FormDesk desk;
  InSpanish spanish;
  desk.openNew(u"organisation"_s);
  desk.type(u"name"_s, u"Prueba"_s);
  auto* box = desk.input<QComboBox>(u"country"_s);
  const auto offered = [&] {
    QStringList labels;
    const auto* model = box->completer()->completionModel();
    for (int row = 0; row < model->rowCount(); ++row) labels.append(model->index(row, 0).data().toString());
    return labels;
  };
  const auto isBlamed = [&] {
    return besides(desk.row(u"country"_s)).contains(u"no es uno de los valores"_s);
  };
  typeText(box->lineEdit(), u"mexi"_s);
  CHECK(box->completer()->popup()->isVisible());
  CHECK(offered() == QStringList{u"México"_s});
  CHECK_FALSE(isBlamed()); // it may still become one
  SECTION("taken from the list") {
    QTest::keyClick(box->completer()->popup(), Qt::Key_Down);
    QTest::keyClick(box->completer()->popup(), Qt::Key_Return);
    CHECK(box->currentText() == u"México"_s);
  }
  SECTION("typed to its end") {
    typeText(box->lineEdit(), u"CO"_s);
    QTest::keyClick(box->completer()->popup(), Qt::Key_Tab);
    CHECK(box->currentText() == u"México"_s);
  }
  SECTION("left before its end") {
    QTest::keyClick(box->completer()->popup(), Qt::Key_Tab);
    CHECK(waitFor(isBlamed));
    typeText(box->lineEdit(), u"co"_s);
  }
  SECTION("it becomes nothing any more") {
    typeText(box->lineEdit(), u"zz"_s);
    CHECK(waitFor(isBlamed));
    typeInstead(box->lineEdit(), u"mexico"_s);
  }
  CHECK(waitFor([&] { return !isBlamed(); }));
  desk.save();
  CHECK(desk.library.record(desk.editor->current())->text(u"country"_s) == u"MX"_s);
}
