#include "tests/ui/language_walk.h"
#include "tests/ui/person.h"
#include "ui/actions.h"
#include "ui/list/filter_bar.h"
#include "ui/list/list_pane.h"
#include "ui/list/name_dialog.h"
#include "ui/list/record_list_model.h"
#include "ui/list/record_list_view.h"
#include "ui/list/saved_query.h"
#include "ui/notice_bar.h"
#include "ui/palette.h"
#include "ui/reading_pane.h"
#include "ui/saved_searches.h"
#include "ui/section_list.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <catch2/catch_test_macros.hpp>

using namespace amparo;
using namespace amparo::test;
using namespace Qt::StringLiterals;
using ui::Actions;
using ui::Section;

namespace {

ui::SectionList& sidebar(Office& office) {
  return *office.workspace().sectionList();
}

QStringList names(Office& office) {
  QStringList names;
  for (const SavedSearch& search : office.workspace().savedSearches()->all()) names.append(search.name);
  return names;
}

QListWidgetItem* entry(Office& office, const QString& name) {
  for (int row = 0; row < sidebar(office).count(); ++row)
    if (sidebar(office).item(row)->text() == name) return sidebar(office).item(row);
  return nullptr;
}

void clickEntry(Office& office, const QString& name) {
  QListWidgetItem* item = entry(office, name);
  REQUIRE(item);
  sidebar(office).scrollToItem(item);
  QTest::mouseClick(sidebar(office).viewport(), Qt::LeftButton, {},
                    sidebar(office).visualItemRect(item).center());
  office.waitForList();
}

ui::NameDialog& dialog(Office& office) {
  ui::NameDialog* dialog = nullptr;
  REQUIRE(waitFor([&] {
    dialog = office.window().findChild<ui::NameDialog*>();
    return dialog && dialog->isVisible();
  }));
  CHECK(controlsSayingTooLittle(*dialog) == QStringList());
  return *dialog;
}

void name(Office& office, const QString& text) {
  ui::NameDialog& asked = dialog(office);
  typeInstead(asked.field(), text);
  QTest::keyClick(asked.field(), Qt::Key_Return);
  REQUIRE(waitFor([&] { return !office.window().findChild<ui::NameDialog*>(); }));
  QApplication::setActiveWindow(&office.window()); // there is no window manager to do it
  office.waitForList();
}

/// Searches for practices of Brazil about the defence, and keeps it.
void save(Office& office, const QString& as) {
  office.workspace().openSection(Section::Practices);
  office.typeSearch(u"defensa"_s);
  office.workspace().list()->setFilters({{u"status"_s, {u"published"_s}}});
  office.workspace().list()->setSort(ui::SortBy::Title);
  office.waitForList();
  QTest::keyClick(&office.window(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
  name(office, as);
  REQUIRE(waitFor([&] { return names(office).contains(as); }));
  REQUIRE(waitFor([&] { return sidebar(office).saved() != 0; }));
  office.waitForList();
}

/// A practice that sync brings.
Changes arrive(Office& office, const char* id, const QString& title, const QString& status) {
  const Record record =
      recordOf(u"practice"_s, id, {{u"title.es"_s, Value(title)}, {u"status"_s, Value(status)}});
  const Changes changes = office.ask([record](ui::Background::Context& context) {
    sqlite::Transaction transaction(context.store.database());
    const auto before = context.store.records().find(record.id);
    const qint64 row = context.store.records().put(record, before ? &*before : nullptr);
    if (!transaction.commit()) std::abort();
    return Changes{Act::Sync, {{record.id, row, record.kind}}};
  });
  Q_EMIT office.sync().changed(changes);
  return changes;
}

qint64 news(Office& office, const QString& name) {
  const SavedSearch* search = office.workspace().savedSearches()->named(name);
  return search ? office.workspace().savedSearches()->news(search->number) : -1;
}

} // namespace

TEST_CASE("a search is kept by a name, with its words, filters and order, also for the next start") {
  Office office(Office::Library::Starter);
  CHECK_FALSE(office.window().actions()[Actions::SaveSearch]->isEnabled());
  CHECK_FALSE(office.workspace().list()->saveButton()->isVisible());
  save(office, u"Defensa publicada"_s);
  const QStringList found = office.titles();
  REQUIRE_FALSE(found.isEmpty());
  office.workspace().openSection(Section::Topics);
  office.restart();
  REQUIRE(waitFor([&] { return entry(office, u"Defensa publicada"_s) != nullptr; }));
  clickEntry(office, u"Defensa publicada"_s);
  CHECK(office.workspace().section() == Section::Practices);
  CHECK(office.workspace().list()->searchField()->text() == u"defensa"_s);
  CHECK(office.workspace().list()->request().filters.value(u"status"_s) == QStringList{u"published"_s});
  CHECK(office.workspace().list()->request().order() == ui::SortBy::Title);
  CHECK(office.titles() == found);
  // Back and forward know it.
  office.workspace().openSection(Section::Events);
  office.workspace().goBack();
  CHECK(sidebar(office).saved() != 0);
  CHECK(office.titles() == found);
  // The section itself is as it always was.
  clickEntry(office, u"Prácticas"_s);
  CHECK(sidebar(office).saved() == 0);
  CHECK(office.titles().size() == 24);
}

TEST_CASE("the button beside the order keeps a search, and the same name takes its place") {
  Office office(Office::Library::Starter);
  save(office, u"Mía"_s);
  office.typeSearch(u" publica"_s);
  click(office.workspace().list()->saveButton());
  CHECK(dialog(office).field()->text() == u"Mía"_s);
  CHECK(spokenBy(dialog(office)).contains(u"Ya hay una búsqueda con este nombre"_s));
  CHECK(buttonNamed(dialog(office), u"Reemplazar"_s));
  name(office, u"mía"_s);
  REQUIRE(waitFor([&] { return names(office) == QStringList{u"mía"_s}; }));
  CHECK(office.workspace().savedSearches()->all().front().query.value(u"text"_s) ==
        QStringList{u"defensa publica"_s});
}

TEST_CASE("a saved search is renamed and deleted by keyboard and by mouse, and the deletion is undone") {
  Office office(Office::Library::Starter);
  save(office, u"Una"_s);
  save(office, u"Otra"_s);
  clickEntry(office, u"Una"_s);
  sidebar(office).setFocus();
  QTest::keyClick(&sidebar(office), Qt::Key_F2);
  typeInstead(dialog(office).field(), u"Otra"_s);
  CHECK_FALSE(buttonNamed(dialog(office), u"Guardar"_s)->isEnabled());
  name(office, u"Primera"_s);
  REQUIRE(waitFor([&] { return names(office) == QStringList{u"Primera"_s, u"Otra"_s}; }));
  CHECK(waitFor([&] { return entry(office, u"Primera"_s) != nullptr; }));

  const auto before = office.workspace().savedSearches()->all();
  QTest::keyClick(&sidebar(office), Qt::Key_Delete);
  REQUIRE(waitFor([&] { return names(office) == QStringList{u"Otra"_s}; }));
  CHECK_FALSE(office.workspace().isTrash());
  CHECK(office.titles().size() == 24); // the section's own list, and no record was deleted
  CHECK(office.window().notice()->message() == u"Se eliminó la búsqueda «Primera»."_s);
  click(office.window().notice()->button());
  REQUIRE(waitFor([&] { return office.workspace().savedSearches()->all() == before; }));

  QContextMenuEvent asked(QContextMenuEvent::Mouse,
                          sidebar(office).visualItemRect(entry(office, u"Otra"_s)).center(),
                          sidebar(office).viewport()->mapToGlobal(
                              sidebar(office).visualItemRect(entry(office, u"Otra"_s)).center()));
  QApplication::sendEvent(sidebar(office).viewport(), &asked);
  auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
  REQUIRE(menu);
  REQUIRE(menu->actions().size() == 2);
  menu->actions().back()->trigger();
  menu->close();
  CHECK(waitFor([&] { return names(office) == QStringList{u"Primera"_s}; }));
}

TEST_CASE("a saved search tells how much in it is new, until it has been looked at") {
  Office office(Office::Library::Starter);
  save(office, u"Defensa"_s);
  office.workspace().openSection(Section::Topics);
  office.waitForList();
  CHECK(news(office, u"Defensa"_s) == 0);
  arrive(office, "one", u"Defensa en zonas rurales"_s, u"published"_s);
  CHECK(waitFor([&] { return news(office, u"Defensa"_s) == 1; }));
  arrive(office, "two", u"Defensa, en borrador"_s, u"draft"_s);
  arrive(office, "three", u"Otra cosa"_s, u"published"_s);
  arrive(office, "one", u"Defensa en zonas rurales y urbanas"_s, u"published"_s);
  office.waitForList();
  CHECK(waitFor([&] { return news(office, u"Defensa"_s) == 1; }));
  const QListWidgetItem* item = entry(office, u"Defensa"_s);
  CHECK(item->data(Qt::AccessibleTextRole).toString() ==
        u"Defensa, búsqueda guardada, 1 novedad desde que se abrió por última vez"_s);
  office.restart();
  REQUIRE(waitFor([&] { return news(office, u"Defensa"_s) == 1; })); // a restart is no look
  clickEntry(office, u"Defensa"_s);
  QToolButton* onlyNews = office.workspace().list()->filterBar()->newsButton();
  REQUIRE(waitFor([&] { return onlyNews->isVisible(); }));
  CHECK(onlyNews->text() == u"Nuevas: 1"_s);
  click(onlyNews);
  CHECK(office.titles() == QStringList{u"Defensa en zonas rurales y urbanas"_s});
  office.workspace().openSection(Section::Topics);
  CHECK(waitFor([&] { return news(office, u"Defensa"_s) == 0; }));
}

TEST_CASE("what other words have hidden in a saved search was not seen") {
  Office office(Office::Library::Starter);
  save(office, u"Defensa"_s);
  office.workspace().openSection(Section::Topics);
  office.waitForList();
  arrive(office, "one", u"Defensa en zonas rurales"_s, u"published"_s);
  REQUIRE(waitFor([&] { return news(office, u"Defensa"_s) == 1; }));
  const SavedSearch search = office.workspace().savedSearches()->all().front();
  const auto look = [&] {
    return office.ask([list = ui::listOf(search)](ui::Background::Context& context) {
      return context.store.looks().find(list)->changed;
    });
  };
  const qint64 before = look();
  clickEntry(office, u"Defensa"_s);
  CHECK(look() == before); // not left yet
  office.workspace().list()->setSearchText(u"zzzz"_s);
  office.waitForList();
  CHECK(waitFor([&] { return look() > before; })); // it was, before the words changed
}

TEST_CASE("what came to a section since somebody looked is one click away, and own work is no news") {
  Office office(Office::Library::Starter);
  ui::ListPane* list = office.workspace().list();
  QToolButton* onlyNews = list->filterBar()->newsButton();
  office.waitForList();
  CHECK_FALSE(onlyNews->isVisible());
  REQUIRE(office.ask([](ui::Background::Context& context) {
    Fields fields;
    fields.set(u"title.es"_s, Value(u"De esta oficina"_s));
    fields.set(u"status"_s, Value(u"draft"_s));
    return context.library.create(u"practice"_s, fields).ok();
  }));
  arrive(office, "one", u"De otra oficina"_s, u"published"_s);
  REQUIRE(waitFor([&] { return onlyNews->isVisible(); }));
  CHECK(onlyNews->text() == u"Nuevas: 1"_s);
  // It waits for whoever does not look at it.
  office.workspace().openSection(Section::Events);
  office.workspace().openSection(Section::Practices);
  REQUIRE(waitFor([&] { return onlyNews->isVisible(); }));
  click(onlyNews);
  CHECK(office.titles() == QStringList{u"De otra oficina"_s});
  CHECK(onlyNews->accessibleDescription().startsWith(u"Solo lo que llegó de otras personas desde el"_s));
  // More comes while it is looked at.
  arrive(office, "two", u"De una tercera"_s, u"published"_s);
  CHECK(waitFor([&] { return office.titles().size() == 2; }));

  SECTION("with a filter on top, what it hides stays new") {
    list->setFilters({{u"status"_s, {u"draft"_s}}});
    CHECK(office.titles().isEmpty());
    office.workspace().openSection(Section::Events);
    office.workspace().openSection(Section::Practices);
    CHECK(waitFor([&] { return onlyNews->isVisible() && onlyNews->text() == u"Nuevas: 2"_s; }));
  }
  SECTION("once left, it has been seen") {
    click(onlyNews);
    CHECK(office.titles().size() == 27);
    CHECK(waitFor([&] { return !onlyNews->isVisible(); }));
    office.restart();
    office.waitForList();
    CHECK_FALSE(office.workspace().list()->filterBar()->newsButton()->isVisible());
  }
  SECTION("a window that is closed over it was looked at") {
    office.restart();
    office.waitForList();
    CHECK_FALSE(office.workspace().list()->filterBar()->newsButton()->isVisible());
  }
}

TEST_CASE("searches that are kept and what is new follow a switch of language") {
  walkThroughLanguages(
      {{"the sidebar and what is new",
        [](Office& office) -> QWidget* {
          save(office, u"Defensa"_s);
          office.workspace().applyChanges(
              arrive(office, "one", u"Defensa en zonas rurales"_s, u"published"_s));
          REQUIRE(waitFor([&] { return office.workspace().list()->filterBar()->newsButton()->isVisible(); }));
          return nullptr;
        }},
       {"the name",
        [](Office& office) -> QWidget* {
          office.window().actions()[Actions::SaveSearch]->trigger();
          return &dialog(office);
        },
        [](Office& office) { dialog(office).reject(); }}},
      Office::Library::Starter);
}

TEST_CASE("rows that came since the list was last looked at are marked, in words") {
  Office office(Office::Library::Starter, u"en"_s);
  office.workspace().openSection(Section::Practices);
  office.titles();
  arrive(office, "nueva", u"Turnos nuevos"_s, u"published"_s);
  const auto* model = office.workspace().list()->model();
  const auto spoken = [&](int row) { return model->index(row).data(Qt::AccessibleTextRole).toString(); };
  REQUIRE(waitFor([&] { return spoken(0).contains(u"Turnos nuevos"_s); }));
  CHECK(waitFor([&] { return spoken(0).contains(u". New"_s); }));
  CHECK_FALSE(spoken(1).contains(u". New"_s));
}

TEST_CASE("the palette finds searches that are kept, and opens them") {
  Office office(Office::Library::Starter, u"en"_s);
  save(office, u"Publicadas del Sur"_s);
  office.workspace().openSection(Section::Topics);
  office.waitForList();
  office.window().actions()[Actions::GoTo]->trigger();
  ui::Palette* palette = nullptr;
  REQUIRE(waitFor([&] {
    palette = qobject_cast<ui::Palette*>(overlayOf(office.window()));
    return palette && palette->list()->count() > 0;
  }));
  typeText(palette->field(), u"sur public"_s);
  office.waitForList();
  QListWidgetItem* found = nullptr;
  for (int row = 0; row < palette->list()->count(); ++row)
    if (palette->list()->item(row)->text() == u"Publicadas del Sur") found = palette->list()->item(row);
  REQUIRE(found);
  CHECK(found->data(Qt::AccessibleTextRole).toString().contains(u"Saved search"_s));
  palette->list()->setCurrentItem(found);
  QTest::keyClick(palette->field(), Qt::Key_Return);
  office.waitForList();
  CHECK(office.workspace().section() == Section::Practices);
  CHECK(sidebar(office).saved() != 0);
}

TEST_CASE("saving a search leaves what is chosen and what is read as they are") {
  Office office(Office::Library::Starter);
  office.workspace().openSection(Section::Practices);
  office.typeSearch(u"defensa"_s);
  office.clickRow(2);
  const auto* view = office.workspace().list()->view();
  const auto& reading = *office.workspace().reading();
  REQUIRE(waitFor([&] { return reading.isReading(); }));
  const RecordId read = reading.record();
  const QStringList found = office.titles();
  QTest::keyClick(&office.window(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
  name(office, u"Mía"_s);
  REQUIRE(waitFor([&] { return sidebar(office).saved() != 0; }));
  CHECK(office.titles() == found);
  CHECK(reading.isReading());
  CHECK(reading.record() == read);
  CHECK(view->currentIndex().row() == 2);
  CHECK(office.workspace().list()->selectedCount() == 1);
  CHECK(sidebar(office).currentItem() == entry(office, u"Mía"_s));
  // Its place in the history is in the search.
  office.workspace().openSection(Section::Events);
  office.workspace().goBack();
  CHECK(waitFor([&] { return reading.isReading() && reading.record() == read; }));
  CHECK(sidebar(office).saved() != 0);
}

TEST_CASE("a saved search is marked as open as long as the list is what it asks for") {
  Office office(Office::Library::Starter);
  save(office, u"Defensa"_s);
  const auto marked = [&] { return sidebar(office).currentItem()->text(); };
  CHECK(marked() == u"Defensa"_s);
  const auto filters = office.workspace().list()->request().filters;
  office.workspace().list()->setFilters({});
  CHECK(waitFor([&] { return marked() == u"Prácticas"_s; }));
  office.workspace().list()->setFilters(filters);
  CHECK(waitFor([&] { return marked() == u"Defensa"_s; }));
  office.typeSearch(u" publica"_s);
  CHECK(waitFor([&] { return marked() == u"Prácticas"_s; }));
  clickEntry(office, u"Defensa"_s); // as it was kept
  CHECK(marked() == u"Defensa"_s);
  CHECK(office.workspace().list()->searchField()->text() == u"defensa"_s);
}
