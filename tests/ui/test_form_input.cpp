#include "tests/ui/form_desk.h"
#include "tests/ui/office.h"
#include "ui/actions.h"
#include "ui/connect_form.h"
#include "ui/list/list_pane.h"
#include "ui/look/colors.h"
#include "ui/record/text_input.h"
#include "ui/welcome_page.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDragEnterEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>

#include <catch2/catch_test_macros.hpp>

using namespace amparo;
using namespace amparo::test;
using namespace amparo::ui;
using namespace Qt::StringLiterals;

namespace {

/// Taken in as other texts are, so much would keep a window busy until the time of these tests is up.
constexpr qsizetype tenMegabytes = 10 * 1024 * 1024;

} // namespace

TEST_CASE("ten megabytes pasted into a field are refused as a whole, and nothing is lost") {
  FormDesk desk;
  desk.open(practiceId());
  const QString huge(tenMegabytes, u'x');
  for (const QString& field : {u"problem"_s, u"title"_s}) {
    INFO(field);
    const QString before = desk.text(field)->text();
    pasteText(desk.text(field), huge);
    const QString limit = field == u"title"_s ? u"at most 1,000 fit"_s : u"at most 1,000,000 fit"_s;
    CHECK(spokenBy(*desk.row(field)).contains(limit));
    CHECK(desk.text(field)->text() == before);
    CHECK(QGuiApplication::clipboard()->text().size() == tenMegabytes);
    // The next keystroke takes the message away.
    QTest::keyClick(desk.text(field), Qt::Key_End);
    typeText(desk.text(field), u"!"_s);
    CHECK_FALSE(spokenBy(*desk.row(field)).contains(limit));
  }
}

TEST_CASE("ten megabytes where a date, a country or a record is asked for do not stop the window") {
  FormDesk desk;
  desk.open(practiceId());
  for (const QString& field : {u"started"_s, u"countries"_s, u"topics"_s})
    pasteText(desk.input<QLineEdit>(field), QString(tenMegabytes, u'x'));
  desk.pressSave();
  for (const QString& field : {u"started"_s, u"countries"_s})
    CHECK(spokenBy(*desk.row(field)).contains(u"Too long"_s));
}

TEST_CASE("a text as long as a field takes is taken, kept and saved") {
  FormDesk desk;
  desk.open(practiceId());
  QString text;
  while (text.size() < 990'000) text += u"La defensa pública llega a tiempo, con intérprete y sin demora. "_s;
  desk.text(u"problem"_s)->selectAll();
  pasteText(desk.text(u"problem"_s), text);
  typeText(desk.text(u"problem"_s), u"Fin"_s);
  desk.save();
  CHECK(desk.library.record(practiceId())->text(u"problem.es"_s) == text + u"Fin"_s);
}

TEST_CASE("a line break pasted into a title becomes a space") {
  FormDesk desk;
  desk.open(practiceId());
  desk.text(u"title"_s)->selectAll();
  pasteText(desk.text(u"title"_s), u"una línea\r\ny otra"_s);
  CHECK(desk.text(u"title"_s)->text() == u"una línea y otra"_s);
}

TEST_CASE("every script comes through a form as it is") {
  FormDesk desk;
  desk.open(practiceId());
  const QStringList texts = {u"עברית ואנגלית English \u200f(1)\u200e"_s, u"العربية ١٢٣ \u2067فارسی\u2069"_s,
                             u"e\u0301 n\u0303 o\u0308\u0301 क्षि"_s,
                             u"👩🏽‍⚖️ 🇦🇷 𝔄𝔟𝔠"_s, u"a\u00a0b\u00adc\u200bd"_s};
  for (const QString& text : texts) {
    INFO(text);
    for (const QString& field : {u"title"_s, u"risks"_s}) {
      desk.text(field)->selectAll();
      field == u"title"_s ? typeInstead(desk.text(field), text) : pasteText(desk.text(field), text);
    }
    desk.save();
    const auto record = desk.library.record(practiceId());
    CHECK(record->text(u"title.es"_s) == text);
    CHECK(record->text(u"risks.es"_s) == text);
    desk.open(practiceId());
    CHECK(desk.text(u"risks"_s)->text() == text);
  }
}

TEST_CASE("NUL and other control characters are named, kept in the draft, and never saved") {
  FormDesk desk;
  desk.open(practiceId());
  const Record before = *desk.library.record(practiceId());
  const QString odd = u"antes"_s + QChar(u'\0') + u"después"_s;
  for (const QString& text : {odd, u"a\u0001b"_s, u"c\u007fd"_s}) {
    desk.text(u"risks"_s)->selectAll();
    pasteText(desk.text(u"risks"_s), text);
    CHECK(
        waitFor([&] { return spokenBy(*desk.row(u"risks"_s)).contains(u"invisible control characters"_s); }));
    CHECK(desk.text(u"risks"_s)->text() == text);
    desk.pressSave();
    desk.library.settle();
    CHECK(*desk.library.record(practiceId()) == before);
    desk.restart();
    desk.open(practiceId());
    CHECK(desk.text(u"risks"_s)->text() == text);
  }
}

TEST_CASE("ten megabytes in the search field or as an invitation do not stop the window") {
  Office office(Office::Library::Empty, u"en"_s);
  const QString huge(tenMegabytes, u'x');
  ui::ConnectForm* form = office.window().welcome()->form();
  pasteText(form->invitationField(), huge);
  CHECK(form->errorText().contains(u"invitation"_s));
  CHECK(form->invitationField()->toPlainText().isEmpty());
  CHECK(QGuiApplication::clipboard()->text().size() == tenMegabytes);
  office.window().showWorkspace();
  QLineEdit* search = office.workspace().list()->searchField();
  pasteText(search, huge);
  office.waitForList();
  CHECK(office.titles().isEmpty());
}

TEST_CASE("odd characters are searched for without harm") {
  Office office(Office::Library::Starter, u"en"_s);
  QLineEdit* search = office.workspace().list()->searchField();
  for (const QString& text : {u"\"'*()^:-"_s, u"AND OR NOT NEAR("_s, u"👩🏽‍⚖️"_s, u"עברית"_s,
                              QString(u"a"_s + QChar(u'\0') + u"b"_s), u"\u0301\u0301\u0301"_s}) {
    INFO(text);
    search->clear();
    pasteText(search, text);
    office.waitForList();
    search->clear();
    office.waitForList();
    CHECK(office.titles().size() == 24);
  }
}

TEST_CASE("what is written in a long field stays in sight") {
  FormDesk desk;
  desk.editor->resize(700, 400);
  desk.openNew(u"practice"_s);
  ui::TextEdit* text = desk.text(u"problem"_s);
  text->setFocus();
  text->insertPlainText(u"Una línea.\n"_s.repeated(60));
  const auto* area = desk.editor->findChild<QScrollArea*>();
  REQUIRE(area);
  CHECK(waitFor([&] {
    const QPoint caret = text->viewport()->mapTo(area->viewport(), text->cursorRect().center());
    return area->viewport()->rect().contains(QPoint(area->viewport()->width() / 2, caret.y()));
  }));
}

TEST_CASE("whoever changes the language of a field, or ends writing in two, goes on in that field") {
  FormDesk desk;
  desk.open(practiceId());
  desk.text(u"title"_s)->setFocus();
  desk.showLanguage(u"title"_s, u"English"_s);
  CHECK(desk.text(u"title"_s)->hasFocus());
  CHECK(desk.text(u"title"_s)->language() == u"en"_s);
  desk.editor->setSideBySide(true);
  ui::TextEdit* second = nullptr;
  for (auto* edit : desk.row(u"summary"_s)->findChildren<ui::TextEdit*>())
    if (edit->language() == u"es"_s) second = edit;
  REQUIRE(second);
  second->setFocus();
  desk.editor->setSideBySide(false);
  CHECK(second->hasFocus());
  CHECK(second->isVisible());
}

TEST_CASE("files dropped on a form are attached to its record, once it is saved") {
  FormDesk desk;
  QTemporaryDir folder;
  QFile file(folder.filePath(u"acta.txt"_s));
  REQUIRE(file.open(QIODevice::WriteOnly));
  file.write("acta");
  file.close();
  QMimeData data;
  data.setUrls({QUrl::fromLocalFile(file.fileName())});
  data.setText(file.fileName()); // as file managers do
  const auto drop = [&](QWidget* on) {
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(on, &enter);
    if (!enter.isAccepted()) return false;
    QDropEvent dropped(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(on, &dropped);
    return true;
  };
  desk.openNew(u"topic"_s);
  REQUIRE(drop(desk.editor.get()));
  CHECK(desk.says(u"save it first"_s));
  desk.open(practiceId());
  const QString summary = desk.text(u"summary"_s)->text();
  REQUIRE(drop(desk.text(u"summary"_s)->viewport())); // it is no text: the form has it
  CHECK(desk.says(u"1 file attached."_s));
  CHECK(desk.text(u"summary"_s)->text() == summary);
  CHECK(desk.library.ask([](Background::Context& context) {
    return context.store.records().counts().value(u"attachment"_s);
  }) == 1);
  REQUIRE(drop(desk.text(u"summary"_s)->viewport()));
  CHECK(desk.says(u"attached to this record already"_s));
  data.setUrls({QUrl::fromLocalFile(folder.path()), QUrl::fromLocalFile(folder.filePath(u"falta.txt"_s))});
  REQUIRE(drop(desk.text(u"summary"_s)->viewport()));
  CHECK(desk.says(u"Not attached: "_s));
  data.setUrls({QUrl::fromLocalFile(file.fileName()), QUrl::fromLocalFile(folder.path()),
                QUrl::fromLocalFile(folder.filePath(u"falta.txt"_s))});
  REQUIRE(drop(desk.text(u"summary"_s)->viewport()));
  CHECK(desk.says(u"Not attached: "_s));
  CHECK(desk.said().contains(QFileInfo(folder.path()).fileName() + u", falta.txt."_s));
}

TEST_CASE("what is wrong with a field is said in the colour of mistakes") {
  FormDesk desk;
  desk.openNew(u"practice"_s);
  desk.pressSave();
  QLabel* said = nullptr;
  for (QLabel* label : desk.row(u"title"_s)->findChildren<QLabel*>())
    if (label->isVisible() && label->text() == u"Required. Please fill it in.") said = label;
  REQUIRE(said);
  CHECK(said->palette().color(said->foregroundRole()) == look::danger(desk.editor->palette()));
}

TEST_CASE("whoever cannot reach the hub yet is told of the invitation, and not of work that is sent") {
  Office office(Office::Library::Empty);
  ui::ConnectForm* form = office.window().welcome()->form();
  form->showError({ErrorCode::HubUnreachable, {{u"host"_s, u"hub.example"_s}}, {}});
  CHECK(form->errorText().contains(u"hub.example. La invitación no se usó"_s));
  CHECK_FALSE(form->errorText().contains(u"Puede seguir trabajando"_s));
  office.window().showWorkspace();
  office.window().actions()[ui::Actions::Connect]->trigger();
  auto* dialog = office.window().findChild<QDialog*>(u"connect"_s);
  REQUIRE(dialog);
  CHECK(dialog->windowTitle() == u"Conectarse a un servidor central"_s);
}
