#include "core/operations/comments.h"
#include "tests/ui/form_desk.h"
#include "tests/ui/language_walk.h"
#include "tests/ui/odd_records.h"
#include "tests/ui/person.h"
#include "ui/actions.h"
#include "ui/list/list_pane.h"
#include "ui/list/record_list_model.h"
#include "ui/list/record_list_view.h"
#include "ui/notice_bar.h"
#include "ui/reading_pane.h"
#include "ui/record/attention.h"
#include "ui/record/comments_pane.h"
#include "ui/record/page_view.h"
#include "ui/record/reader.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBlock>
#include <QToolButton>

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace amparo;
using namespace amparo::test;
using namespace Qt::StringLiterals;
using ui::Actions;

namespace {

/// A comment of another office on the practice that tests read.
Record commentOf(const char* name, const QString& text, const QString& field = {}) {
  Record comment = recordOf(u"comment"_s, name,
                            {{comment_field::record, Value(toText(practiceId()))},
                             {comment_field::text, Value(text)},
                             {comment_field::author, Value(u"Ben Ortiz"_s)},
                             {comment_field::office, Value(u"Defensoría de Quito"_s)},
                             {comment_field::person, Value(toText(namedId<PersonId>("ben")))},
                             {comment_field::at, Value(u"2021-05-20T12:10:00Z[UTC]"_s)}});
  if (!field.isEmpty()) comment.fields.set(comment_field::field, {Value(field), 1});
  comment.seq = 1;
  return comment;
}

/// A window in which a practice is read, with one comment on it.
struct Desk {
  Office office;
  ui::Reader* reader = nullptr;
  ui::CommentsPane* pane = nullptr;

  explicit Desk(const QString& role = u"editor"_s,
                const std::vector<Record>& comments = {commentOf("comment/1", u"¿Con qué fuente?"_s,
                                                                 u"results"_s)})
      : office(Office::Library::Starter) {
    if (!role.isEmpty()) joinNetwork(office.background(), role);
    office.ask(
        [&](ui::Background::Context& context) { return context.library.importForReading(comments).ok(); });
    office.window().resize(1700, 900);
    office.workspace().openRecord(practiceId());
    REQUIRE(office.reads(u"Entrevistas remotas y confidenciales"_s));
    reader = office.workspace().reading()->reader();
    pane = reader->comments();
  }

  bool says(const QString& text) const {
    return waitFor([&] { return pane->page()->toPlainText().replace(QChar::Nbsp, u' ').contains(text); });
  }

  bool offers(const QString& text) const { return !link(text).isEmpty(); }

  QString link(const QString& text) const {
    for (QTextBlock block = pane->page()->document()->begin(); block.isValid(); block = block.next())
      for (auto it = block.begin(); !it.atEnd(); ++it)
        if (it.fragment().charFormat().isAnchor() && it.fragment().text() == text)
          return it.fragment().charFormat().anchorHref();
    return {};
  }

  void follow(const QString& text) const {
    REQUIRE(waitFor([&] { return offers(text); }));
    Q_EMIT pane->page()->anchorClicked(QUrl(link(text)));
  }

  void toggle() {
    REQUIRE(waitFor([&] { return office.window().actions()[Actions::Comments]->isEnabled(); }));
    office.window().actions()[Actions::Comments]->trigger();
  }

  std::vector<Record> comments() {
    return office.ask(
        [](ui::Background::Context& context) { return commentsOn(context.store, practiceId()); });
  }
};

} // namespace

TEST_CASE("open comments take no room from the second language by themselves") {
  Desk desk;
  REQUIRE(desk.says(u"¿Con qué fuente?"_s));
  desk.office.workspace().setSideBySide(true);
  while (desk.pane->isVisible() && desk.office.window().width() > 900) {
    desk.office.window().resize(desk.office.window().width() - 20, 900);
    QCoreApplication::processEvents();
  }
  CHECK_FALSE(desk.pane->isVisible());
  desk.office.workspace().setSideBySide(false);
  CHECK(waitFor([&] { return desk.pane->isVisible(); }));
}

TEST_CASE("open comments stand beside a practice, with author, office, time and what they are about") {
  Desk desk;
  REQUIRE(desk.says(u"¿Con qué fuente?"_s));
  CHECK(desk.pane->isVisible());
  CHECK(desk.says(u"Ben Ortiz"_s));
  CHECK(desk.says(u"Defensoría de Quito · 20 de mayo de 2021"_s));
  CHECK(desk.says(u"sobre: Resultados"_s));
  CHECK(controlsSayingTooLittle(desk.office.window()) == QStringList());
  CHECK(desk.office.readerText().contains(u"¿Con qué fuente?"_s) == false); // it is no part of the practice
  auto* button = named<QToolButton>(*desk.reader, u"Lo que se dice de esta ficha: 1 comentario abierto"_s);
  REQUIRE(button);
  CHECK(button->text() == u"1");
  desk.toggle();
  CHECK_FALSE(desk.pane->isVisible());
  desk.toggle();
  CHECK(desk.pane->isVisible());
  CHECK(desk.office.window().focusWidget() == desk.pane->field());
}

TEST_CASE("a comment is written by keyboard, answered, changed, settled and opened again") {
  Desk desk(u"editor"_s, {});
  CHECK_FALSE(desk.pane->isVisible()); // nothing to see
  desk.toggle();
  REQUIRE(waitFor([&] { return desk.office.window().focusWidget() == desk.pane->field(); }));
  typeText(desk.pane->field(), u"¿Con qué fuente?"_s);
  desk.pane->about()->setCurrentIndex(desk.pane->about()->findData(u"title"_s));
  QTest::keyClick(desk.pane->field(), Qt::Key_Return, Qt::ControlModifier);
  REQUIRE(desk.says(u"Ana Pérez"_s));
  CHECK(desk.says(u"sobre: Título"_s));
  CHECK(desk.says(u"sin enviar todavía"_s));
  CHECK(desk.pane->field()->toPlainText().isEmpty());

  desk.follow(u"Responder"_s);
  REQUIRE(desk.office.window().focusWidget() == desk.pane->field());
  CHECK(desk.pane->field()->accessibleName() == u"Su respuesta a Ana Pérez");
  typeText(desk.pane->field(), u"La de 2019"_s);
  QTest::keyClick(desk.pane->field(), Qt::Key_Return, Qt::ControlModifier);
  REQUIRE(desk.says(u"↳ Ana Pérez respondió"_s));
  CHECK(desk.comments().size() == 2);

  desk.follow(u"Cambiar la respuesta"_s);
  CHECK(desk.pane->field()->toPlainText() == u"La de 2019");
  typeInstead(desk.pane->field(), u"La de 2020"_s);
  click(buttonNamed(*desk.pane, u"Guardar"_s));
  REQUIRE(desk.says(u"La de 2020"_s));

  desk.follow(u"Marcar como resuelto"_s);
  REQUIRE(desk.says(u"resuelto"_s));
  REQUIRE(waitFor([&] { return desk.pane->openCount() == 0; }));
  desk.follow(u"Abrir de nuevo"_s);
  REQUIRE(waitFor([&] { return desk.pane->openCount() == 1; }));
}

TEST_CASE("what one may do with a comment stands below it, and not below the answers to it") {
  Desk desk(u"editor"_s, {commentOf("comment/1", u"¿Con qué fuente?"_s)});
  desk.follow(u"Responder"_s);
  typeText(desk.pane->field(), u"La de 2019"_s);
  QTest::keyClick(desk.pane->field(), Qt::Key_Return, Qt::ControlModifier);
  REQUIRE(desk.says(u"La de 2019"_s));
  REQUIRE(waitFor([&] { return desk.offers(u"Quitar la respuesta"_s); }));
  QStringList lines = desk.pane->page()->toPlainText().split(u'\n');
  const auto lineOf = [&](const QString& text) {
    for (qsizetype line = 0; line < lines.size(); ++line)
      if (lines[line].contains(text)) return line;
    return qsizetype(-1);
  };
  CHECK(lineOf(u"Marcar como resuelto"_s) == lineOf(u"¿Con qué fuente?"_s) + 1);
  CHECK(lineOf(u"Quitar la respuesta"_s) == lineOf(u"La de 2019"_s) + 1);
  const QTextDocument& page = *desk.pane->page()->document();
  CHECK(page.find(u"La de 2019"_s).blockFormat().leftMargin() > 0);
  desk.follow(u"Quitar la respuesta"_s);
  REQUIRE(waitFor([&] { return desk.comments().size() == 1; }));
  CHECK(waitFor([&] { return desk.office.window().notice()->message() == u"Se quitó 1 comentario."; }));
}

TEST_CASE("whoever sends or gives up a comment stays among them, beside a form too") {
  Desk desk;
  const bool inForm = GENERATE(false, true);
  ui::CommentsPane* pane = desk.pane;
  REQUIRE(desk.says(u"¿Con qué fuente?"_s));
  if (inForm) {
    desk.office.workspace().editCurrent();
    REQUIRE(waitFor([&] { return desk.office.workspace().reading()->isEditing(); }));
    pane = desk.office.workspace().reading()->editor()->comments();
    REQUIRE(waitFor([&] { return pane->page()->toPlainText().contains(u"¿Con qué fuente?"_s); }));
  }
  typeText(pane->field(), u"Ya está"_s);
  QPushButton* send = buttonNamed(*pane, u"Agregar comentario"_s);
  REQUIRE(send);
  send->setFocus();
  QTest::keyClick(send, Qt::Key_Return);
  CHECK(pane->field()->hasFocus());
  REQUIRE(waitFor([&] { return pane->page()->toPlainText().contains(u"Ya está"_s); }));
  CHECK(pane->field()->hasFocus());
  desk.pane = pane;
  desk.follow(u"Responder"_s);
  QPushButton* cancel = buttonNamed(*pane, u"Cancelar"_s);
  REQUIRE(cancel);
  cancel->setFocus();
  QTest::keyClick(cancel, Qt::Key_Return);
  CHECK(pane->page()->hasFocus());
  for (const QString& way : {u"Marcar como resuelto"_s, u"Quitar"_s}) {
    desk.follow(way);
    desk.office.waitForList();
    CHECK(pane->page()->hasFocus());
  }
}

TEST_CASE("in a low window the field gives way to what was said, and grows when one writes") {
  Desk desk;
  REQUIRE(desk.says(u"¿Con qué fuente?"_s));
  desk.office.window().resize(640, 360);
  desk.office.waitForList();
  if (desk.pane->isHidden()) desk.toggle();
  REQUIRE(waitFor([&] { return desk.pane->isVisible() && desk.pane->height() < 360; }));
  const auto* page = desk.pane->page();
  CHECK(waitFor([&] { return page->height() > desk.pane->height() / 2; }));
  CHECK_FALSE(desk.pane->about()->isVisible());
  const int before = desk.pane->field()->height();
  typeText(desk.pane->field(), u"Ya"_s);
  CHECK(waitFor([&] { return desk.pane->field()->height() > before; }));
  CHECK(desk.pane->about()->isVisible());
  CHECK(desk.pane->field()->visibleRegion().boundingRect().height() > before);
  CHECK(page->height() > desk.pane->height() / 4);
}

TEST_CASE("what one may do with comments is seen before one tries") {
  SECTION("a reader") {
    Desk desk(u"reader"_s);
    REQUIRE(desk.says(u"¿Con qué fuente?"_s));
    CHECK_FALSE(desk.offers(u"Responder"_s));
    CHECK_FALSE(desk.offers(u"Marcar como resuelto"_s));
    CHECK_FALSE(desk.pane->field()->isVisible());
    CHECK(spokenBy(*desk.pane).contains(u"Su papel no permite esto con los comentarios"_s));
  }
  SECTION("a contributor, with another's comment on another's record") {
    Desk desk(u"contributor"_s);
    REQUIRE(desk.says(u"¿Con qué fuente?"_s));
    CHECK(desk.offers(u"Responder"_s));
    CHECK_FALSE(desk.offers(u"Marcar como resuelto"_s));
    CHECK_FALSE(desk.offers(u"Cambiar"_s));
    CHECK_FALSE(desk.offers(u"Quitar"_s));
  }
}

TEST_CASE("words that were not sent wait with their record") {
  Desk desk;
  REQUIRE(desk.says(u"¿Con qué fuente?"_s));
  typeText(desk.pane->field(), u"Falta"_s);
  const RecordId other = starterId("declaration/un-legal-aid-2012");
  desk.office.workspace().openRecord(other);
  REQUIRE(waitFor([&] { return desk.pane->field()->toPlainText().isEmpty(); }));
  desk.office.workspace().openRecord(practiceId());
  CHECK(waitFor([&] { return desk.pane->field()->toPlainText() == u"Falta"; }));
}

TEST_CASE("a list says how many comments wait") {
  Desk desk(u"editor"_s, {commentOf("comment/1", u"Uno"_s), commentOf("comment/2", u"Dos"_s)});
  desk.office.workspace().openSection(ui::Section::Practices);
  desk.office.typeSearch(u"Entrevistas remotas y confidenciales"_s);
  REQUIRE_FALSE(desk.office.titles().isEmpty());
  const auto row =
      desk.office.workspace().list()->view()->model()->index(0, 0).data(ui::RecordListModel::TextRole);
  CHECK(row.value<ui::RowText>().spoken().contains(u"2 comentarios"_s));
}

TEST_CASE("a comment that was begun survives the end of the program, and waits to be sent or discarded") {
  Desk desk;
  const auto drafts = [&] {
    return desk.office.ask([](ui::Background::Context& context) { return context.store.drafts().all(); });
  };
  typeText(desk.pane->field(), u"A medias"_s);
  REQUIRE(waitFor([&] { return drafts().size() == 1; }));
  desk.office.restart();
  desk.office.window().resize(1700, 900);
  desk.office.workspace().openSection(ui::Section::Attention);
  auto* attention = desk.office.window().findChild<ui::AttentionView*>();
  REQUIRE(waitFor([&] { return attention->count() == 1; }));
  CHECK(spokenBy(*attention).contains(u"A medias"_s));
  SECTION("to go on with, and to send") {
    click(buttonNamed(*attention, u"Seguir escribiendo"_s));
    ui::ReadingPane* reading = desk.office.workspace().reading();
    REQUIRE(waitFor([&] { return reading->isReading() && reading->reader()->comments()->isVisible(); }));
    auto* field = reading->reader()->comments()->field();
    REQUIRE(waitFor([&] { return field->toPlainText() == u"A medias"_s && field->hasFocus(); }));
    QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    CHECK(waitFor([&] { return desk.comments().size() == 2; }));
    CHECK(waitFor([&] { return drafts().empty(); }));
    CHECK(field->toPlainText().isEmpty());
  }
  SECTION("to discard") {
    click(buttonNamed(*attention, u"Descartarlo…"_s));
    click(buttonNamed(*attention, u"Descartar para siempre"_s));
    CHECK(waitFor([&] { return attention->count() == 0; }));
    CHECK(drafts().empty());
  }
}

TEST_CASE("an answer that was begun is there again after another record was read") {
  Desk desk;
  desk.follow(u"Responder"_s);
  typeText(desk.pane->field(), u"Con la de 2019"_s);
  const RecordId other = starterId("practice/early-representation-dashboard");
  desk.office.workspace().openRecord(other);
  REQUIRE(waitFor([&] { return desk.pane->record() == other; }));
  CHECK(desk.pane->field()->toPlainText().isEmpty());
  desk.office.workspace().openRecord(practiceId());
  REQUIRE(waitFor([&] { return desk.pane->field()->toPlainText() == u"Con la de 2019"_s; }));
  QTest::keyClick(desk.pane->field(), Qt::Key_Return, Qt::ControlModifier);
  REQUIRE(waitFor([&] { return desk.comments().size() == 2; }));
  const std::vector<Record> comments = desk.comments();
  CHECK(std::any_of(comments.begin(), comments.end(), [](const Record& comment) {
    return comment.text(comment_field::answers) == toText(namedId<RecordId>("comment/1"));
  }));
}

TEST_CASE("comments stand beside the form too, and take nothing of what is typed there") {
  Desk desk;
  desk.office.workspace().editCurrent();
  REQUIRE(waitFor([&] { return desk.office.workspace().reading()->isEditing(); }));
  ui::CommentsPane* pane = desk.office.workspace().reading()->editor()->comments();
  REQUIRE(waitFor([&] { return pane->page()->toPlainText().contains(u"¿Con qué fuente?"_s); }));
  CHECK(pane->isVisible());
  CHECK(controlsSayingTooLittle(desk.office.window()) == QStringList());
  typeText(pane->field(), u"Ya está"_s);
  QTest::keyClick(pane->field(), Qt::Key_Return, Qt::ControlModifier);
  CHECK(waitFor([&] { return desk.comments().size() == 2; }));
  CHECK(desk.office.workspace().reading()->isEditing());
  CHECK_FALSE(desk.office.workspace().reading()->editor()->hasUnsavedChanges());
}

TEST_CASE("comments follow a switch of language") {
  const auto open = [](Office& office) -> QWidget* {
    office.window().resize(1700, 900);
    office.workspace().openRecord(practiceId());
    REQUIRE(waitFor([&] {
      const ui::ReadingPane* pane = office.workspace().reading();
      return pane->isReading() && pane->reader()->comments()->openCount() == 1;
    }));
    return nullptr;
  };
  walkThroughLanguages({{"comments", open}}, Office::Library::Starter, [](Office& office) {
    joinNetwork(office.background(), u"editor"_s);
    office.ask([](ui::Background::Context& context) {
      return context.library.importForReading({commentOf("comment/1", u"2019?"_s, u"results"_s)}).ok();
    });
  });
}
