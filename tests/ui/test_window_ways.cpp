#include "tests/support/temporary.h"
#include "tests/ui/odd_records.h"
#include "tests/ui/person.h"
#include "ui/actions.h"
#include "ui/list/list_pane.h"
#include "ui/list/record_list_view.h"
#include "ui/notice_bar.h"
#include "ui/reading_pane.h"
#include "ui/record/attention.h"
#include "ui/record/editor.h"
#include "ui/record/page_view.h"
#include "ui/record/reader.h"
#include "ui/record/text_input.h"
#include "ui/record_window.h"
#include "ui/section_list.h"
#include "ui/status_strip.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollBar>

#include <catch2/catch_test_macros.hpp>

using namespace amparo;
using namespace amparo::test;
using namespace Qt::StringLiterals;
using ui::Actions;
using ui::Section;

namespace {

/// The field that shows a text in the form that is open.
ui::TextEdit* fieldShowing(Office& office, const QString& text) {
  ui::TextEdit* found = nullptr;
  waitFor([&] {
    const ui::ReadingPane* pane = office.workspace().reading();
    if (!pane->isEditing()) return false;
    for (ui::TextEdit* field : pane->editor()->findChildren<ui::TextEdit*>())
      if (field->isVisible() && field->text() == text) found = field;
    return found != nullptr;
  });
  return found;
}

/// Opens the form of a practice. Returns the field of its title.
ui::TextEdit* editTitle(Office& office) {
  office.workspace().edit(practiceId());
  const QString title = office.ask([](ui::Background::Context& context) {
    return context.store.records().find(practiceId())->record.text(u"title.es"_s);
  });
  ui::TextEdit* field = fieldShowing(office, title);
  REQUIRE(field);
  return field;
}

/// Clicks a link of the page by its text.
void follow(Office& office, const QString& link) {
  auto* page = office.workspace().reading()->reader()->findChild<ui::PageView*>();
  QTextCursor found = page->document()->find(link);
  REQUIRE_FALSE(found.isNull());
  found.setPosition(found.selectionStart() + 1);
  page->setTextCursor(found);
  page->ensureCursorVisible();
  QTest::mouseClick(page->viewport(), Qt::LeftButton, {}, page->cursorRect(found).center());
}

/// The texts of a widget's context menu, while it is open.
QStringList contextMenuOf(QWidget* widget, QMenu** menu) {
  QContextMenuEvent asked(QContextMenuEvent::Mouse, widget->rect().center(),
                          widget->mapToGlobal(widget->rect().center()));
  QApplication::sendEvent(widget, &asked);
  *menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
  REQUIRE(*menu);
  QStringList texts;
  for (const QAction* action : (*menu)->actions())
    if (!action->isSeparator()) texts.append(action->text().section(u'\t', 0, 0).remove(u'&'));
  return texts;
}

} // namespace

TEST_CASE("what was typed when the window closed is offered by the next start") {
  Office office(Office::Library::Starter);
  CHECK(office.window().notice()->message().isEmpty());
  ui::TextEdit* field = editTitle(office);
  typeInstead(field, u"A medias, con ñ"_s);
  office.restart();
  REQUIRE(waitFor([&] { return !office.window().notice()->message().isEmpty(); }));
  CHECK(office.window().notice()->message() == u"Lo que había escrito se conserva como borrador."_s);
  click(office.window().notice()->button());
  CHECK(fieldShowing(office, u"A medias, con ñ"_s));
}

TEST_CASE("links lead on from a practice to its provisions, its instrument and back") {
  Office office(Office::Library::Starter);
  ui::Actions& actions = office.window().actions();
  const auto current = [&] { return office.workspace().reading()->record(); };
  office.workspace().openRecord(practiceId());
  REQUIRE(office.reads(u"Entrevistas remotas y confidenciales"_s));
  follow(office, u"Principio 7 · Prestación rápida y eficaz"_s);
  REQUIRE(waitFor([&] { return current() == starterId("provision/un-legal-aid-2012#P7"); }));
  REQUIRE(office.reads(u"No es la redacción oficial"_s));
  follow(office, u"Principios y Directrices de la ONU"_s);
  REQUIRE(waitFor([&] { return current() == starterId("declaration/un-legal-aid-2012"); }));
  REQUIRE(office.reads(u"Principio 14 · "_s));

  actions[Actions::Back]->trigger();
  REQUIRE(waitFor([&] { return current() == starterId("provision/un-legal-aid-2012#P7"); }));
  actions[Actions::Back]->trigger();
  REQUIRE(waitFor([&] { return current() == practiceId(); }));
  REQUIRE(office.reads(u"Entrevistas remotas y confidenciales"_s));
  actions[Actions::Forward]->trigger();
  CHECK(waitFor([&] { return current() == starterId("provision/un-legal-aid-2012#P7"); }));
}

TEST_CASE("whoever reads what is not in the list goes on reading it as the focus passes the list") {
  Office office(Office::Library::Starter);
  const auto current = [&] { return office.workspace().reading()->record(); };
  const RecordId topic = starterId("topic/legal-aid");
  office.workspace().openRecord(topic);
  REQUIRE(waitFor([&] { return current() == topic; }));
  ui::ListPane& list = *office.workspace().list();
  list.focusList();
  CHECK(list.view()->hasFocus());
  QTest::keyClick(list.view(), Qt::Key_Tab);
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
  office.waitForList();
  CHECK(current() == topic);
  QTest::keyClick(list.view(), Qt::Key_Down); // this is a choice
  CHECK(waitFor([&] { return current() != topic; }));
}

TEST_CASE("while one types, the best hits are in sight, wherever what is open stands among them") {
  Office office(Office::Library::Starter);
  office.clickRow(int(office.titles().size()) - 1);
  office.workspace().list()->focusSearch();
  office.typeSearch(u"personas"_s);
  REQUIRE(office.titles().size() > 5);
  CHECK(office.workspace().list()->view()->verticalScrollBar()->value() == 0);
}

TEST_CASE("a refused change is corrected in its form, and what is taken back is gone") {
  Office office(Office::Library::Starter);
  joinNetwork(office.background(), u"editor"_s);
  addPendingChanges(office);
  office.workspace().showAttention();
  office.waitForList();
  auto* view = office.workspace().reading()->findChild<ui::AttentionView*>();
  REQUIRE(view->count() == 2); // and what waits
  CHECK(spokenBy(*view).contains(u"Su rol no permite"_s));
  QPushButton* correct = buttonNamed(*view, u"Corregirlo…"_s);
  REQUIRE(correct);
  click(correct);
  REQUIRE(waitFor([&] {
    const ui::ReadingPane* pane = office.workspace().reading();
    return pane->isEditing() && pane->editor()->isOpen() && pane->editor()->current() == practiceId();
  }));
  auto* started = named<QLineEdit>(*office.workspace().reading()->editor(), u"En uso desde"_s);
  REQUIRE(started);
  CHECK(started->text() == u"2012-12-20"_s);
}

TEST_CASE("the menus of fields and pages speak the language of the interface") {
  Office office(Office::Library::Starter);
  office.workspace().openRecord(practiceId());
  REQUIRE(waitFor([&] { return !office.readerText().isEmpty(); }));
  QWidget* widgets[] = {office.workspace().list()->searchField(),
                        office.workspace().reading()->reader()->findChild<ui::PageView*>()->viewport()};
  for (QWidget* widget : widgets) {
    QMenu* menu = nullptr;
    const QStringList spanish = contextMenuOf(widget, &menu);
    CHECK(spanish.contains(u"Copiar"_s));
    CHECK(spanish.contains(u"Seleccionar todo"_s));
    // One that is open goes away: it would stay as it is.
    office.languages().setInterfaceLanguage(u"en"_s);
    CHECK(waitFor([] { return QApplication::activePopupWidget() == nullptr; }));
    const QStringList english = contextMenuOf(widget, &menu);
    CHECK(english.contains(u"Copy"_s));
    CHECK(english.size() == spanish.size());
    for (const QString& text : english) CHECK_FALSE(spanish.contains(text));
    menu->close();
    office.languages().setInterfaceLanguage(u"es"_s);
    QCoreApplication::processEvents();
  }
}

TEST_CASE("nothing is offered that the hub would refuse to this person's role") {
  Office office(Office::Library::Starter);
  const auto isOffered = [&](Actions::Id id) { return office.window().actions()[id]->isEnabled(); };
  const auto open = [&](const QString& role) {
    joinNetwork(office.background(), role);
    office.restart();
    office.waitForList();
    const QString title = office.titles()[0];
    office.clickRow(0);
    REQUIRE(office.reads(title));
  };
  SECTION("a reader reads") {
    open(u"reader"_s);
    CHECK(waitFor([&] { return !isOffered(Actions::Edit); }));
    CHECK(waitFor([&] { return !isOffered(Actions::New); }));
    CHECK_FALSE(isOffered(Actions::NewPractice));
    CHECK_FALSE(isOffered(Actions::Delete));
  }
  SECTION("a contributor writes, but not in other offices' records") {
    open(u"contributor"_s);
    CHECK(waitFor([&] { return !isOffered(Actions::Edit); }));
    CHECK(isOffered(Actions::New));
    CHECK_FALSE(isOffered(Actions::Delete));
    // Among several there may be some of this person's own; what the role does not permit is said.
    const QStringList before = office.titles();
    office.workspace().list()->view()->selectAll();
    REQUIRE(waitFor([&] { return isOffered(Actions::Delete); }));
    office.window().actions()[Actions::Delete]->trigger();
    CHECK(waitFor([&] { return office.window().notice()->message().contains(u"Su rol no permite"_s); }));
    CHECK(office.titles() == before);
  }
  SECTION("an editor writes everywhere") {
    open(u"editor"_s);
    CHECK(isOffered(Actions::Edit));
    CHECK(isOffered(Actions::Delete));
  }
}

TEST_CASE("a role that changes while a record is open changes what is offered beside it") {
  Office office(Office::Library::Starter);
  const auto synced = [&](const QString& role, Milliseconds at) {
    joinNetwork(office.background(), role);
    sync::Status status;
    status.state = sync::State::UpToDate;
    status.lastSuccess = at;
    Q_EMIT office.sync().statusChanged(status);
  };
  synced(u"editor"_s, 1);
  office.workspace().openRecord(practiceId());
  const QAction* edit = office.window().actions()[Actions::Edit];
  REQUIRE(waitFor([&] { return edit->isEnabled(); }));
  office.window().actions()[Actions::NewWindow]->trigger();
  const auto* beside = office.window().findChild<ui::RecordWindow*>();
  REQUIRE(beside);
  REQUIRE(waitFor([&] { return beside->reader()->content().mayEdit; }));
  synced(u"reader"_s, 2);
  CHECK(waitFor([&] { return !edit->isEnabled() && !beside->reader()->content().mayEdit; }));
  CHECK(office.workspace().reading()->record() == practiceId());
}

TEST_CASE("whoever begins by joining a hub is offered the tour once the library is there") {
  Office office(Office::Library::Empty, u"en"_s);
  office.window().showWelcome();
  Q_EMIT office.sync().enrolled();
  CHECK(office.window().notice()->message().contains(u"being fetched"_s));
  sync::Status status;
  status.state = sync::State::UpToDate;
  status.lastSuccess = 1;
  Q_EMIT office.sync().statusChanged(status);
  CHECK(office.window().notice()->message().contains(u"New here?"_s));
}

TEST_CASE("several drafts that were left behind are shown together") {
  Office office(Office::Library::Starter);
  office.ask([](ui::Background::Context& context) {
    for (const char* name : {"practice/one", "practice/two"})
      context.store.drafts().put(
          {namedId<RecordId>(name), u"practice"_s, fields({{u"title.es"_s, Value(u"A medias"_s)}}), {}});
    return true;
  });
  office.restart();
  REQUIRE(waitFor([&] { return !office.window().notice()->message().isEmpty(); }));
  CHECK(office.window().notice()->message() == u"2 textos que había escrito se conservan como borradores."_s);
  click(office.window().notice()->button());
  CHECK(office.workspace().section() == Section::Attention);
  auto* view = office.workspace().reading()->findChild<ui::AttentionView*>();
  REQUIRE(view);
  REQUIRE(waitFor([&] { return view->count() == 2; }));
  CHECK(waitFor([&] { return office.workspace().sectionList()->recordsIn(Section::Attention) == 2; }));
  click(buttonNamed(*view, u"Seguir escribiendo"_s));
  REQUIRE(fieldShowing(office, u"A medias"_s));
  CHECK(waitFor([&] { return office.workspace().sectionList()->recordsIn(Section::Attention) == 1; }));
}

TEST_CASE("a disagreement that was settled does not lie in the trash") {
  Office office(Office::Library::Starter, u"en"_s);
  office.ask([](ui::Background::Context& context) {
    const Record conflict =
        conflictAbout(practiceId(), u"summary.es"_s, Value(u"antes"_s), Value(u"uno"_s), Value(u"otro"_s));
    return context.library.importForReading({conflict}).ok() &&
           context.library.decide(conflict.id, {Decision::Choice::Keep, {}}).ok();
  });
  office.workspace().openSection(Section::Trash);
  office.waitForList();
  CHECK(office.titles().isEmpty());
  office.typeSearch(u"summary"_s);
  CHECK(office.titles().isEmpty());
}

TEST_CASE("what one may do with a record that is read follows from it, and not from the list beside it") {
  Office office(Office::Library::Starter, u"en"_s);
  ui::Actions& actions = office.window().actions();
  office.workspace().openSection(Section::Trash);
  office.waitForList();
  office.workspace().openRecord(practiceId());
  REQUIRE(waitFor([&] { return actions[Actions::Edit]->isEnabled(); }));
  CHECK(actions[Actions::AddToPack]->isEnabled());
  CHECK(actions[Actions::Delete]->isVisible());
  CHECK_FALSE(actions[Actions::Restore]->isVisible());
}

TEST_CASE("Tab goes from the search field through the filters to the list") {
  Office office(Office::Library::Starter);
  office.workspace().openSection(Section::Practices);
  office.waitForList();
  ui::ListPane& list = *office.workspace().list();
  list.focusSearch();
  QStringList passed;
  for (int steps = 0; steps < 12 && QApplication::focusWidget() != list.view(); ++steps) {
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    passed.append(QApplication::focusWidget()->accessibleName());
  }
  REQUIRE(QApplication::focusWidget() == list.view());
  REQUIRE(passed.size() >= 6);
  INFO(passed.join(u'|').toStdString());
  CHECK(passed[0] == u"Filtrar por País"_s);
  CHECK(passed[1] == u"Filtrar por Tema"_s);
}

TEST_CASE("the sections fold in a narrow window, and are as wide as before in a wide one") {
  Office office(Office::Library::Starter);
  office.window().resize(1200, 700);
  office.waitForList();
  ui::SectionList& sections = *office.workspace().sectionList();
  const int before = sections.width();
  office.window().resize(500, 700);
  REQUIRE(waitFor([&] { return sections.width() < before; }));
  CHECK(sections.width() <= sections.minimumSizeHint().width());
  SECTION("of the same start") {
    office.window().resize(1200, 700);
    CHECK(waitFor([&] { return sections.width() == before; }));
  }
  SECTION("of the next") {
    office.restart();
    office.window().resize(1200, 700);
    CHECK(waitFor([&] { return office.workspace().sectionList()->width() == before; }));
  }
}

TEST_CASE("files that are not at the hub yet are told beside the state of sync") {
  Office office(Office::Library::Starter, u"en"_s);
  sync::Status status;
  status.state = sync::State::UpToDate;
  Q_EMIT office.sync().statusChanged(status);
  sync::FileStatus files;
  files.left = {1, 5300, 0, 0};
  Q_EMIT office.sync().fileStatusChanged(files);
  const auto said = [&] { return office.window().statusStrip()->button()->text(); };
  CHECK(said().contains(u"1 file, "_s));
  CHECK(said().contains(u"to send"_s));
  Q_EMIT office.sync().fileStatusChanged({});
  CHECK(said() == u"Up to date"_s);
}

TEST_CASE("a window over words that cannot be kept asks before it closes, and over others it does not") {
  Office office(Office::Library::Starter);
  office.window().show();
  ui::TextEdit* field = editTitle(office);
  typeInstead(field, u"Palabras sin guardar"_s);
  const auto question = [&] { return office.window().findChild<QMessageBox*>(); };
  SECTION("kept") {
    office.window().close();
    CHECK(waitFor([&] { return !office.window().isVisible(); }));
    CHECK(office.ask([](ui::Background::Context& context) { return context.store.drafts().all().size(); }) ==
          1);
  }
  SECTION("not kept") {
    office.ask([](ui::Background::Context& context) {
      context.store.database().execute("PRAGMA query_only = 1");
      return true;
    });
    office.window().close();
    REQUIRE(waitFor([&] { return question() && question()->isVisible(); }));
    CHECK(office.window().isVisible());
    click(buttonNamed(*question(), u"Seguir escribiendo"_s));
    REQUIRE(waitFor([&] { return !question(); }));
    CHECK(field->text() == u"Palabras sin guardar");
    office.window().close();
    REQUIRE(waitFor([&] { return question() && question()->isVisible(); }));
    click(buttonNamed(*question(), u"Cerrar y perderlo"_s));
    CHECK(waitFor([&] { return !office.window().isVisible(); }));
  }
}
