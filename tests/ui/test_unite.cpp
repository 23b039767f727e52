#include "core/operations/duplicates.h"
#include "tests/support/temporary.h"
#include "tests/ui/library_fixture.h"
#include "tests/ui/person.h"
#include "ui/reading_pane.h"
#include "ui/record/page_view.h"
#include "ui/record/reader.h"
#include "ui/record/unite_dialog.h"

#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace amparo;
using namespace amparo::test;
using namespace amparo::ui;
using namespace Qt::StringLiterals;

namespace {

/// One person twice in the library, each time with something that the other lacks.
struct Twice {
  LibraryFixture library;
  Record one = recordOf(
      u"person"_s, "person/one",
      {{u"name"_s, Value(u"Rosa Quispe"_s)}, {u"phone"_s, Value(u"111"_s)}, {u"country"_s, Value(u"PE"_s)}});
  Record other;
  sync::SyncService sync{QString(), [] { return nullptr; }}; // never started: nothing here asks a hub
  ReadingPane pane{library.background(), sync};
  Changes changes;

  Twice()
      : Twice(recordOf(u"person"_s, "person/other",
                       {{u"name"_s, Value(u"QUISPE, Rosa"_s)},
                        {u"phone"_s, Value(u"222"_s)},
                        {u"email"_s, Value(u"rosa@example.org"_s)}})) {}

  explicit Twice(Record second)
      : other(std::move(second)) {
    library.import(one);
    library.import(other);
    QObject::connect(&pane, &ReadingPane::changed, &pane, [this](const Changes& made) { changes = made; });
    pane.resize(900, 700);
    pane.show();
    open();
  }

  void open() {
    pane.showRecord(one.id);
    REQUIRE(waitFor([&] { return pane.reader()->content().id == one.id; }));
  }

  PageView* page() { return pane.reader()->findChild<PageView*>(); }

  QString text() { return page()->toPlainText(); }

  /// Follows the link with this text, by mouse.
  UniteDialog* compare(const QString& linkText) {
    QTextCursor found = page()->document()->find(linkText);
    REQUIRE_FALSE(found.isNull());
    found.setPosition(found.selectionStart() + 1);
    page()->setTextCursor(found);
    page()->ensureCursorVisible();
    QTest::mouseClick(page()->viewport(), Qt::LeftButton, {}, page()->cursorRect(found).center());
    REQUIRE(waitFor([&] { return pane.findChild<UniteDialog*>() != nullptr; }));
    return pane.findChild<UniteDialog*>();
  }
};

QRadioButton* choiceBegun(const UniteDialog& dialog, const QString& begin) {
  for (QRadioButton* button : dialog.findChildren<QRadioButton*>())
    if (button->accessibleName().startsWith(begin)) return button;
  return nullptr;
}

const QString compareLink = u"Compare and merge"_s;

} // namespace

TEST_CASE("Somebody entered twice is offered as one, and what differs is chosen") {
  Twice twice;
  CHECK(twice.text().contains(u"This seems to be in the library twice."));
  UniteDialog* dialog = twice.compare(compareLink);
  CHECK(controlsSayingTooLittle(*dialog).isEmpty());
  const QString spoken = spokenBy(*dialog);
  CHECK(spoken.contains(u"“Rosa Quispe” seems to be in the library twice."));
  CHECK(spoken.contains(u"From the other one it also takes: E-mail."));
  CHECK(named<QRadioButton>(*dialog, u"Telephone: 111"_s)->isChecked());
  click(named<QRadioButton>(*dialog, u"Telephone: 222"_s));
  click(buttonNamed(*dialog, u"Merge into one record"_s));
  REQUIRE(waitFor([&] { return twice.changes.act == Act::Unite; }));
  const auto united = twice.library.record(twice.one.id);
  REQUIRE(united);
  CHECK(united->text(u"name"_s) == u"Rosa Quispe");
  CHECK(united->text(u"phone"_s) == u"222");
  CHECK(united->text(u"email"_s) == u"rosa@example.org");
  CHECK(twice.library.record(twice.other.id)->isDeleted());
  twice.pane.applyChanges(twice.changes);
  CHECK(waitFor([&] { return !twice.text().contains(u"twice"); }));
}

TEST_CASE("What only this office sees goes to the network with a word about it, and by choice alone") {
  Record hidden = recordOf(u"person"_s, "person/other",
                           {{u"name"_s, Value(u"Rosa Quispe"_s)},
                            {u"phone"_s, Value(u"222"_s)},
                            {u"email"_s, Value(u"rosa@example.org"_s)},
                            {system_field::audience, Value(u"office"_s)}});
  Twice twice(std::move(hidden));
  twice.library.edit(twice.one.id, fields({{u"consent"_s, Value(u"public-source"_s)}}));
  twice.pane.reader()->refresh();
  REQUIRE(waitFor([&] { return twice.text().contains(u"public source"); }));
  UniteDialog* dialog = twice.compare(compareLink);
  const QString spoken = spokenBy(*dialog);
  CHECK(spoken.contains(u"The whole network sees this record; only this office sees the other one."));
  auto* here = choiceBegun(*dialog, u"The one record is for this office only"_s);
  auto* network = choiceBegun(*dialog, u"The whole network sees the one record, also what only this"_s);
  REQUIRE(here);
  REQUIRE(network);
  CHECK(network->accessibleName().contains(u"E-mail"));
  CHECK(here->isChecked());
  const bool shared = GENERATE(false, true);
  if (shared) click(network);
  click(buttonNamed(*dialog, u"Merge into one record"_s));
  REQUIRE(waitFor([&] { return twice.changes.act == Act::Unite; }));
  const auto united = twice.library.record(twice.one.id);
  CHECK(united->text(u"email"_s) == u"rosa@example.org");
  CHECK(united->audience() == (shared ? Audience::Network : Audience::Office));
}

TEST_CASE("Without consent to it, one record of two is not offered to the network") {
  Twice twice(recordOf(u"person"_s, "person/other",
                       {{u"name"_s, Value(u"Rosa Quispe"_s)}, {system_field::audience, Value(u"office"_s)}}));
  UniteDialog* dialog = twice.compare(compareLink);
  auto* network = choiceBegun(*dialog, u"The whole network sees the one record: not without"_s);
  REQUIRE(network);
  CHECK_FALSE(network->isEnabled());
}

TEST_CASE("Where the other one says nothing more, the page lets go of it all the same") {
  Twice twice(recordOf(u"person"_s, "person/other", {{u"name"_s, Value(u"Rosa Quispe"_s)}}));
  click(buttonNamed(*twice.compare(compareLink), u"Merge into one record"_s));
  REQUIRE(waitFor([&] { return twice.changes.act == Act::Unite; }));
  twice.pane.applyChanges(twice.changes);
  CHECK(waitFor([&] { return !twice.text().contains(u"twice"); }));
}

TEST_CASE("Two people of one name are told apart, and not offered again") {
  Twice twice;
  UniteDialog* dialog = twice.compare(compareLink);
  click(buttonNamed(*dialog, u"They are two"_s));
  REQUIRE(waitFor([&] { return !twice.changes.records.empty(); }));
  CHECK_FALSE(twice.library.record(twice.other.id)->isDeleted());
  twice.pane.applyChanges(twice.changes);
  CHECK(waitFor([&] { return !twice.text().contains(u"twice"); }));
}

TEST_CASE("A click on a value chooses it, and what could not be written is said") {
  Twice twice;
  UniteDialog* dialog = twice.compare(compareLink);
  QLabel* value = nullptr;
  for (QLabel* label : dialog->findChildren<QLabel*>())
    if (label->text() == u"222") value = label;
  REQUIRE(value);
  click(value);
  CHECK(named<QRadioButton>(*dialog, u"Telephone: 222"_s)->isChecked());
  twice.library.edit(twice.other.id, fields({{system_field::deleted, Value(true)}}));
  click(buttonNamed(*dialog, u"Merge into one record"_s));
  CHECK(waitFor([&] { return spokenBy(*dialog).contains(u"There is no such record"); }));
  CHECK(dialog->isVisible());
  CHECK(twice.library.record(twice.one.id)->text(u"phone"_s) == u"111");
}

TEST_CASE("Nobody is asked to unite what they may not alter") {
  Twice twice;
  twice.library.join(u"reader"_s);
  twice.pane.reader()->refresh();
  CHECK(waitFor([&] { return !twice.text().contains(u"twice"); }));
}

TEST_CASE("Nothing of the starter library is taken for something else in it") {
  LibraryFixture library;
  const QStringList alike = library.ask([](Background::Context& context) {
    QStringList found;
    RecordStore& records = context.store.records();
    for (const StoredRecord& stored : records.at(records.allRows()))
      for (const StoredRecord& other : likelyDuplicates(context.store, stored.record))
        found.append(stored.record.kind % u' ' % displayTitle(stored.record, u"en"_s).text % u" = " %
                     displayTitle(other.record, u"en"_s).text);
    return found;
  });
  INFO(alike.join(u'\n').toStdString());
  CHECK(alike.isEmpty());
}
