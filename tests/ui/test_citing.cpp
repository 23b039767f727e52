#include "tests/ui/language_walk.h"
#include "tests/ui/odd_records.h"
#include "tests/ui/person.h"
#include "ui/actions.h"
#include "ui/reading_pane.h"
#include "ui/record/page_view.h"
#include "ui/record/reader.h"

#include <QApplication>
#include <QClipboard>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QToolButton>

#include <catch2/catch_test_macros.hpp>

using namespace amparo;
using namespace amparo::test;
using namespace Qt::StringLiterals;
using ui::Actions;

namespace {

void open(Office& office, const RecordId& id) {
  office.workspace().openRecord(id);
  REQUIRE(waitFor([&] {
    const ui::ReadingPane* pane = office.workspace().reading();
    return pane->isReading() && pane->reader()->content().id == id && pane->reader()->content().found;
  }));
}

QString copied() {
  return QGuiApplication::clipboard()->text();
}

QMenu* openedMenu() {
  REQUIRE(waitFor([] { return qobject_cast<QMenu*>(QApplication::activePopupWidget()) != nullptr; }));
  return qobject_cast<QMenu*>(QApplication::activePopupWidget());
}

/// The menu that was open is gone altogether.
void settle() {
  REQUIRE(waitFor([] { return QApplication::activePopupWidget() == nullptr; }));
  QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  QCoreApplication::processEvents();
}

/// Chooses an entry of the menu that is open.
QString choose(const QString& entry) {
  QMenu* menu = openedMenu();
  for (QAction* action : menu->actions())
    if (action->text() == entry) {
      menu->setActiveAction(action);
      QTest::keyClick(menu, Qt::Key_Return);
      settle();
      return copied();
    }
  FAIL("no such entry: " << entry.toStdString());
  return {};
}

} // namespace

TEST_CASE("the citation of what is read is copied by a shortcut, in the language of the text") {
  Office office(Office::Library::Starter);
  QAction* copy = office.window().actions()[Actions::CopyCitation];
  CHECK_FALSE(copy->isEnabled());
  open(office, starterId("provision/un-legal-aid-2012#G3"));
  QTest::keyClick(&office.window(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
  CHECK(copied().endsWith(u"(A/RES/67/187), anexo, directriz 3, párr. 43"_s));
  open(office, starterId("declaration/un-legal-aid-2012"));
  copy->trigger();
  CHECK(copied().endsWith(
      u"(A/RES/67/187), Asamblea General de las Naciones Unidas, 20 de diciembre de 2012"_s));
  open(office, starterId("person/candice-welsch"));
  CHECK_FALSE(copy->isEnabled());
  CHECK_FALSE(office.window().actions()[Actions::CopyCitationAs]->isEnabled());
}

TEST_CASE("a citation is copied in the forms of the courts and of reference managers, in each language") {
  for (const bool spanish : {true, false}) {
    Office office(Office::Library::Starter, spanish ? u"es"_s : u"en"_s);
    office.workspace().setContentLanguage(u"es"_s);
    open(office, starterId("provision/un-legal-aid-2012#G3"));
    auto* cite = named<QToolButton>(*office.workspace().reading(),
                                    spanish ? u"Copiar cita como"_s : u"Copy citation as"_s);
    REQUIRE(cite);
    CHECK(cite->isVisible());
    click(cite);
    CHECK(choose(spanish ? u"Breve, en español"_s : u"Short, in Spanish"_s) ==
          u"resolución 67/187 de la Asamblea General (A/RES/67/187), anexo, directriz 3, párr. 43");
    office.window().actions()[Actions::CopyCitationAs]->trigger();
    CHECK(choose(spanish ? u"Breve, en inglés"_s : u"Short, in English"_s) ==
          u"GA res. 67/187 (A/RES/67/187), annex, guideline 3, para. 43");
    office.window().actions()[Actions::CopyCitationAs]->trigger();
    const auto items = QJsonDocument::fromJson(
                           choose(spanish ? u"CSL-JSON, en inglés"_s : u"CSL-JSON, in English"_s).toUtf8())
                           .array();
    REQUIRE(items.size() == 1);
    CHECK(items.first().toObject().value(u"section"_s) == u"annex, guideline 3, para. 43"_s);
    office.window().actions()[Actions::CopyCitationAs]->trigger();
    CHECK(choose(spanish ? u"BibTeX, en español"_s : u"BibTeX, in Spanish"_s)
              .contains(u"note = {anexo, directriz 3, párr. 43}"_s));
  }
}

TEST_CASE("a provision on the page of its instrument has every form of its citation") {
  Office office(Office::Library::Starter);
  open(office, starterId("declaration/iccpr-14"));
  auto* page = office.workspace().reading()->reader()->findChild<ui::PageView*>();
  QTextCursor found = page->document()->find(u"Art. 14.3 d) · "_s);
  found = page->document()->find(u"como…"_s, found);
  REQUIRE_FALSE(found.isNull());
  found.setPosition(found.selectionStart() + 1);
  page->setTextCursor(found);
  page->ensureCursorVisible();
  QTest::mouseClick(page->viewport(), Qt::LeftButton, {}, page->cursorRect(found).center());
  CHECK(choose(u"Breve, en español"_s) == u"PIDCP, art. 14.3 d)");
}

TEST_CASE("nothing editorial and no example is passed off as what can be cited") {
  Office office(Office::Library::Starter);
  const auto provisions = office.ask([](ui::Background::Context& context) {
    return context.store.records().provisionsOf(starterId("declaration/johannesburg-2014"));
  });
  for (const StoredRecord& stored : provisions) {
    open(office, stored.record.id);
    const QString number = stored.record.text(u"number"_s);
    const auto entries = [&] {
      office.window().actions()[Actions::CopyCitationAs]->trigger();
      QStringList texts;
      for (const QAction* action : openedMenu()->actions()) texts.append(action->text());
      openedMenu()->close();
      settle();
      return texts;
    }();
    for (const QString& entry : entries) {
      if (entry.isEmpty()) continue;
      office.window().actions()[Actions::CopyCitationAs]->trigger();
      const QString text = choose(entry).remove(u"2014"_s).remove(u"26"_s);
      CHECK_FALSE(text.contains(QRegularExpression(u"(?i)(point|punto|-|, )\\s*"_s + number + u"\\b"_s)));
    }
  }
  open(office, practiceId());
  office.window().actions()[Actions::CopyCitation]->trigger();
  CHECK(copied().contains(u"práctica ilustrativa"_s));
  office.window().actions()[Actions::CopyCitationAs]->trigger();
  CHECK(choose(u"BibTeX, en español"_s).contains(u"note = {práctica ilustrativa}"_s));
}
