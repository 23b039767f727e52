#include "tests/ui/language_walk.h"
#include "tests/ui/person.h"
#include "ui/actions.h"
#include "ui/reading_pane.h"
#include "ui/record/find_bar.h"
#include "ui/record/page_view.h"
#include "ui/record/reader.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTextBlock>
#include <QToolButton>

#include <catch2/catch_test_macros.hpp>

using namespace amparo;
using namespace amparo::test;
using namespace Qt::StringLiterals;

namespace {

ui::Reader& reader(Office& office) {
  return *office.workspace().reading()->reader();
}

ui::PageView& page(Office& office) {
  return *reader(office).findChild<ui::PageView*>();
}

ui::FindBar& bar(Office& office) {
  return *reader(office).findChild<ui::FindBar*>();
}

void open(Office& office, const RecordId& id) {
  office.workspace().openRecord(id);
  REQUIRE(waitFor([&] {
    const ui::ReadingPane* pane = office.workspace().reading();
    return pane->isReading() && pane->reader()->content().id == id && pane->reader()->content().found;
  }));
}

void find(Office& office, const QString& text) {
  QTest::keyClick(&office.window(), Qt::Key_F3);
  REQUIRE(bar(office).isVisible());
  CHECK(QApplication::focusWidget() == bar(office).field());
  typeInstead(bar(office).field(), text);
}

QString said(Office& office) {
  return bar(office).field()->accessibleDescription();
}

/// What is selected on the page.
QString selected(Office& office) {
  return page(office).textCursor().selectedText();
}

bool isInView(Office& office) {
  return page(office).viewport()->rect().contains(page(office).cursorRect().center());
}

} // namespace

TEST_CASE("F3 finds words in the text that is read, without accents too, and goes from place to place") {
  Office office(Office::Library::Starter);
  open(office, starterId("declaration/un-legal-aid-2012"));
  find(office, u"detencion"_s);
  const size_t count = bar(office).matches().size();
  REQUIRE(count >= 3);
  CHECK(said(office) == u"1 de %1"_s.arg(count));
  CHECK(page(office).extraSelections().size() == qsizetype(count));
  for (size_t i = 1; i < count; ++i) {
    QTest::keyClick(bar(office).field(), Qt::Key_Return);
    CHECK(said(office) == u"%1 de %2"_s.arg(i + 1).arg(count));
    CHECK(isInView(office));
  }
  QTest::keyClick(&office.window(), Qt::Key_F3); // and from the beginning
  CHECK(said(office) == u"1 de %1"_s.arg(count));
  QTest::keyClick(&office.window(), Qt::Key_F3, Qt::ShiftModifier);
  CHECK(said(office) == u"%1 de %1"_s.arg(count));
  click(named<QToolButton>(bar(office), u"Coincidencia siguiente"_s));
  CHECK(said(office) == u"1 de %1"_s.arg(count));

  QTest::keyClick(bar(office).field(), Qt::Key_Escape);
  CHECK_FALSE(bar(office).isVisible());
  CHECK(page(office).extraSelections().isEmpty());
  CHECK(reader(office).isAncestorOf(QApplication::focusWidget()));
  CHECK(selected(office).toLower() == u"detención"_s); // to be copied
}

TEST_CASE("what is not in the text is said, and nothing is selected any more") {
  Office office(Office::Library::Starter);
  open(office, starterId("declaration/un-legal-aid-2012"));
  find(office, u"zzzz"_s);
  CHECK(said(office) == u"No está en este texto"_s);
  CHECK(page(office).extraSelections().isEmpty());
  QTest::keyClick(bar(office).field(), Qt::Key_Return);
  CHECK(said(office) == u"No está en este texto"_s);
  typeInstead(bar(office).field(), u" "_s);
  CHECK(said(office).startsWith(u"Intro va a la coincidencia siguiente"_s));
  const QToolButton* next = named<QToolButton>(bar(office), u"Coincidencia siguiente"_s);
  CHECK_FALSE(next->isEnabled());
}

TEST_CASE("what is selected on the page is what F3 looks for") {
  Office office(Office::Library::Starter);
  open(office, starterId("declaration/un-legal-aid-2012"));
  QTextCursor cursor = page(office).document()->find(u"asistencia"_s);
  page(office).setTextCursor(cursor);
  QTest::keyClick(&office.window(), Qt::Key_F3);
  CHECK(bar(office).field()->text() == cursor.selectedText());
  CHECK(page(office).textCursor().selectionStart() == cursor.selectionStart());
}

TEST_CASE("the places are found anew when the text changes its language, and in the next record") {
  Office office(Office::Library::Starter);
  open(office, starterId("declaration/un-legal-aid-2012"));
  find(office, u"legal aid"_s);
  const size_t before = bar(office).matches().size();
  reader(office).setContentLanguage(u"en"_s);
  CHECK(bar(office).matches().size() > before + 10);
  CHECK(page(office).extraSelections().size() == qsizetype(bar(office).matches().size()));
  open(office, starterId("topic/pretrial-detention"));
  CHECK(bar(office).isVisible());
  CHECK(bar(office).matches() == ui::findInPage(*page(office).document(), u"legal aid"_s));
}

TEST_CASE("typographic quotes, dashes and hard spaces are found by what a keyboard has") {
  ui::PageView page;
  page.setPlainText(u"dijo: «no‑penal» — art. 14\u2028apartado ﬁnal 𝒜"_s);
  const auto text = [&](const QString& typed) {
    QStringList found;
    for (const ui::PageMatch& match : ui::findInPage(*page.document(), typed)) {
      QTextCursor cursor(page.document());
      cursor.setPosition(match.position);
      cursor.setPosition(match.position + match.length, QTextCursor::KeepAnchor);
      found.append(cursor.selectedText());
    }
    return found.join(u'|');
  };
  CHECK(text(u"\"no-penal\" - ART"_s) == u"«no‑penal» — art"_s);
  CHECK(text(u"art. 14 apartado"_s) == u"art. 14\u2028apartado"_s);
  CHECK(text(u"final"_s) == u"ﬁnal"_s);
  CHECK(text(u"a"_s).size() > 3);
}

TEST_CASE("only a record that is read can be searched through") {
  Office office(Office::Library::Starter, u"en"_s);
  CHECK_FALSE(office.window().actions()[ui::Actions::FindInText]->isEnabled());
  open(office, starterId("topic/pretrial-detention"));
  CHECK(office.window().actions()[ui::Actions::FindInText]->isEnabled());
  find(office, u"detention"_s);
  CHECK(said(office).startsWith(u"1 of "_s));
  CHECK(controlsSayingTooLittle(bar(office)).isEmpty());
}
