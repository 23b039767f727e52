#include "tests/support/temporary.h"
#include "tests/ui/form_desk.h"
#include "tests/ui/office.h"
#include "ui/actions.h"
#include "ui/reading_pane.h"
#include "ui/record/translations_view.h"
#include "ui/section_list.h"

#include <QCheckBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>

using namespace amparo;
using namespace amparo::test;
using namespace Qt::StringLiterals;
using ui::Section;

namespace {

ui::TranslationsView* openQueue(Office& office) {
  office.workspace().openSection(Section::Translations);
  auto* view = office.workspace().reading()->translations();
  QSignalSpy loaded(view, &ui::TranslationsView::loaded);
  view->refresh();
  REQUIRE(waitFor([&] { return !loaded.isEmpty(); }));
  return view;
}

bool counts(Office& office, qint64 expected) {
  return waitFor(
      [&] { return office.workspace().sectionList()->recordsIn(Section::Translations) == expected; });
}

/// The form's field that has the focus, by what a screen reader calls it.
bool writes(Office& office, const QString& name) {
  return waitFor([&] {
    const QWidget* focus = office.window().focusWidget();
    return focus && focus->accessibleName() == name;
  });
}

ui::TextEdit* writing(Office& office) {
  auto* edit = qobject_cast<ui::TextEdit*>(office.window().focusWidget());
  REQUIRE(edit);
  return edit;
}

} // namespace

TEST_CASE("a text changed in one language puts its translation into the queue, with what has changed") {
  Office office(Office::Library::Starter, u"en"_s);
  REQUIRE(openQueue(office)->count() == 0);
  CHECK(spokenBy(*openQueue(office)).contains(u"No translation is due"_s));
  const QString before = office
                             .ask([](ui::Background::Context& context) {
                               return context.store.records().find(practiceId())->record;
                             })
                             .text(u"summary.es"_s);
  write(office, practiceId(), fields({{u"summary.es"_s, Value(before + u" Ahora también de noche."_s)}}));
  CHECK(counts(office, 1));

  auto* view = openQueue(office);
  REQUIRE(view->count() == 1);
  const QString said = spokenBy(*view);
  CHECK(said.contains(u"“Summary” in English was left behind: the text in Spanish has changed since."_s));
  CHECK(said.contains(u"What has changed in Spanish"_s));
  CHECK(said.contains(u"Ahora también de noche."_s));
  CHECK(controlsSayingTooLittle(*view).isEmpty());

  click(buttonNamed(*view, u"It is still right"_s));
  CHECK(waitFor([&] { return view->count() == 0; }));
  CHECK(counts(office, 0));
}

TEST_CASE("one key leads from one translation that is due to the next, in a form with both languages") {
  Office office(Office::Library::Starter, u"en"_s);
  write(office, practiceId(), fields({{u"summary.es"_s, Value(u"Otro resumen"_s)}}));
  write(office, practiceId(), fields({{u"problem.es"_s, Value(u"Otro problema"_s)}}));
  office.workspace().translateNext();
  REQUIRE(writes(office, u"Problem (English)"_s));
  CHECK(named<ui::TextEdit>(office.window(), u"Problem (Spanish)"_s)->isVisible());
  typeInstead(writing(office), u"Another problem"_s);
  QTest::keyClick(writing(office), Qt::Key_Return, Qt::ControlModifier);
  REQUIRE(waitFor([&] { return !office.workspace().reading()->isEditing(); }));
  office.workspace().translateNext();
  REQUIRE(writes(office, u"Summary (English)"_s));
  typeInstead(writing(office), u"Another summary"_s);
  QTest::keyClick(writing(office), Qt::Key_Return, Qt::ControlModifier);
  CHECK(counts(office, 0));
  office.workspace().translateNext();
  CHECK(waitFor([&] { return office.workspace().section() == Section::Translations; }));
}

TEST_CASE("where the text of before is not known, the queue says so and offers the history") {
  Office office(Office::Library::Starter, u"en"_s);
  write(office, practiceId(),
        fields({{system_field::translated, Value::set({u"summary en es 0000000000000000"_s})}}));
  auto* view = openQueue(office);
  REQUIRE(view->count() == 1);
  CHECK(spokenBy(*view).contains(u"is not on this computer"_s));
  click(buttonNamed(*view, u"Look into the history"_s));
  CHECK(waitFor([&] { return office.workspace().reading()->isShowingHistory(); }));
}

TEST_CASE("a change that is said to be minor leaves no translation behind, and is said for one save alone") {
  FormDesk desk;
  desk.open(practiceId());
  auto* minor = desk.editor->findChild<QCheckBox*>(u"minorChange"_s);
  REQUIRE(minor);
  typeText(desk.text(u"summary"_s), u"."_s);
  click(minor);
  desk.save();
  CHECK(staleTranslations(*desk.library.record(practiceId())).empty());
  CHECK_FALSE(minor->isChecked());
  typeText(desk.text(u"summary"_s), u"Más"_s);
  desk.save();
  CHECK(staleTranslations(*desk.library.record(practiceId())).size() == 1);
  desk.openNew(u"practice"_s);
  CHECK_FALSE(minor->isVisible());
}

TEST_CASE("two languages of a form stand beside each other where there is room, else one under the other") {
  FormDesk desk;
  desk.open(practiceId());
  desk.editor->resize(1400, 900);
  desk.editor->setSideBySide(true);
  auto* spanish = named<ui::TextEdit>(*desk.editor, u"Problem (Spanish)"_s);
  auto* english = named<ui::TextEdit>(*desk.editor, u"Problem (English)"_s);
  REQUIRE(waitFor([&] { return spanish->isVisible() && english->isVisible(); }));
  const auto at = [&](const QWidget* widget) { return widget->mapTo(desk.editor.get(), QPoint(0, 0)); };
  CHECK(waitFor([&] { return at(spanish).y() == at(english).y() && at(spanish).x() < at(english).x(); }));
  desk.editor->resize(500, 900);
  CHECK(waitFor([&] { return at(spanish).y() < at(english).y() && at(spanish).x() == at(english).x(); }));
  typeText(english, u"!"_s);
  desk.editor->setSideBySide(false);
  CHECK(english->isVisible()); // the one that is being written
  CHECK_FALSE(spanish->isVisible());
  desk.save();
  CHECK(desk.library.record(practiceId())->text(u"problem.en"_s).contains(u'!'));
}

TEST_CASE("a page says which of its texts are behind, in the language that is") {
  Office office(Office::Library::Starter, u"en"_s);
  write(office, practiceId(), fields({{u"summary.es"_s, Value(u"Otro resumen"_s)}}));
  office.workspace().openRecord(practiceId());
  const QString note = u"This has changed in another language since it was translated: Summary."_s;
  CHECK(office.reads(note));
  office.workspace().setContentLanguage(u"es"_s);
  CHECK(waitFor([&] { return !office.readerText().contains(note); }));
}

TEST_CASE("what a text was before is fetched from its history when the hub can be reached") {
  Office office(Office::Library::Starter, u"en"_s);
  joinNetwork(office.background(), u"editor"_s);
  const QString before = office
                             .ask([](ui::Background::Context& context) {
                               return context.store.records().find(practiceId())->record;
                             })
                             .text(u"summary.es"_s) +
                         u" Una frase que ya no está."_s;
  office.tellHistory([&](const RecordId& record, Seq, const std::atomic<bool>&) -> Result<protocol::History> {
    protocol::Revision revision;
    revision.seq = 7;
    revision.fields.set(u"summary.es"_s, {Value(before), Value(u"Otro"_s)});
    return protocol::History{record, {revision}, false};
  });
  write(office, practiceId(),
        fields({{system_field::translated, Value::set({u"summary en es "_s + textMark(before)})}}));
  auto* view = openQueue(office);
  CHECK(waitFor([&] { return spokenBy(*view).contains(u"What has changed in Spanish"_s); }));
  CHECK(spokenBy(*view).contains(u"Una frase que ya no está."_s));
}
