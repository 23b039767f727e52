#include "tests/ui/form_desk.h"
#include "ui/record/link_completer.h"
#include "ui/record/page_view.h"
#include "ui/record/pasted_text.h"
#include "ui/record/preview_pane.h"
#include "ui/record/reader.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QCompleter>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTextBlock>
#include <QToolButton>

#include <catch2/catch_test_macros.hpp>

using namespace amparo;
using namespace amparo::test;
using namespace Qt::StringLiterals;
using ui::Markup;
using ui::TextEdit;

namespace {

struct Writer {
  FormDesk desk;
  TextEdit* edit = nullptr;

  Writer() {
    desk.openNew(u"practice"_s);
    edit = desk.text(u"problem"_s);
    edit->setFocus();
  }

  void write(const QString& text) const {
    edit->setPlainText(text);
    edit->moveCursor(QTextCursor::End);
  }

  void select(const QString& words) const {
    const QTextCursor found = edit->document()->find(words, 0, QTextDocument::FindCaseSensitively);
    REQUIRE_FALSE(found.isNull());
    edit->setTextCursor(found);
  }

  QToolButton* tool(const QString& name) const {
    auto* button = named<QToolButton>(*desk.editor, name);
    REQUIRE(button);
    return button;
  }

  QString selected() const { return edit->textCursor().selectedText(); }

  void paste(const QString& html, const QString& plain) const {
    auto* data = new QMimeData;
    data->setHtml(html);
    data->setText(plain);
    QGuiApplication::clipboard()->setMimeData(data);
    QTest::keyClick(edit, Qt::Key_V, Qt::ControlModifier);
  }

  QString preview() const {
    return desk.editor->findChild<ui::PreviewPane*>()->findChild<ui::PageView*>()->toPlainText();
  }

  QAbstractItemView* offered() const {
    return edit->findChild<ui::LinkCompleter*>()->findChild<QCompleter*>()->popup();
  }
};

} // namespace

TEST_CASE("the buttons make a text bold, a heading or a list, take it back, and undo it in one step") {
  Writer writer;

  struct Case {
    QString button;
    QString before;
    QString words; ///< selected; empty: the cursor stands at the end
    QString after;
  };

  const Case cases[] = {
      {u"Bold"_s, u"la defensa pública"_s, u"defensa"_s, u"la **defensa** pública"_s},
      {u"Bold"_s, u"la defensa "_s, u"defensa "_s, u"la **defensa** "_s},
      {u"Italic"_s, u"habeas corpus"_s, u"habeas corpus"_s, u"*habeas corpus*"_s},
      {u"Italic"_s, u"en **todo caso**"_s, u"todo caso"_s, u"en ***todo caso***"_s},
      {u"Bold"_s, u"uno **dos** tres"_s, u"uno **dos** tres"_s, u"**uno dos tres**"_s},
      {u"Heading"_s, u"Pasos"_s, {}, u"# Pasos"_s},
      {u"List"_s, u"1. uno"_s, {}, u"- uno"_s},
      {u"Quotation"_s, u"dijo"_s, {}, u"> dijo"_s},
      {u"Link"_s, u"ver la guía"_s, u"la guía"_s, u"ver [la guía](https://)"_s},
  };
  for (const Case& one : cases) {
    INFO(one.button << ": " << one.before);
    writer.write(one.before);
    if (!one.words.isEmpty()) writer.select(one.words);
    CHECK_FALSE(writer.tool(one.button)->isChecked());
    click(writer.tool(one.button));
    CHECK(writer.edit->text() == one.after);
    CHECK(writer.tool(one.button)->isChecked());
    if (one.button == u"Link"_s) {
      CHECK(writer.selected() == u"https://"_s);
    } else {
      click(writer.tool(one.button));
      CHECK(writer.edit->text() == (one.button == u"List"_s            ? u"uno"_s
                                    : one.after.contains(u"uno dos"_s) ? u"uno dos tres"_s
                                                                       : one.before));
      writer.edit->undo();
    }
    writer.edit->undo();
    CHECK(writer.edit->text() == one.before);
  }
}

TEST_CASE("several lines become a numbered list, empty ones between them apart") {
  Writer writer;
  writer.write(u"Pedir sala\n\nAvisar\nConfirmar"_s);
  writer.edit->selectAll();
  click(writer.tool(u"Numbered list"_s));
  CHECK(writer.edit->text() == u"1. Pedir sala\n\n2. Avisar\n3. Confirmar"_s);
  click(writer.tool(u"Numbered list"_s));
  CHECK(writer.edit->text() == u"Pedir sala\n\nAvisar\nConfirmar"_s);
}

TEST_CASE("the keys for bold and italic write, and typing goes on inside a pair of stars") {
  Writer writer;
  typeText(writer.edit, u"la "_s);
  QTest::keyClick(writer.edit, Qt::Key_B, Qt::ControlModifier);
  typeText(writer.edit, u"defensa"_s);
  CHECK(writer.edit->text() == u"la **defensa**"_s);
  CHECK(writer.tool(u"Bold"_s)->isChecked());
  writer.select(u"la"_s);
  QTest::keyClick(writer.edit, Qt::Key_I, Qt::ControlModifier);
  CHECK(writer.edit->text() == u"*la* **defensa**"_s);
}

TEST_CASE("Return goes on with a list, and ends it on an empty item") {
  Writer writer;
  typeText(writer.edit, u"9. nueve"_s);
  QTest::keyClick(writer.edit, Qt::Key_Return);
  typeText(writer.edit, u"diez"_s);
  CHECK(writer.edit->text() == u"9. nueve\n10. diez"_s);
  QTest::keyClick(writer.edit, Qt::Key_Return);
  QTest::keyClick(writer.edit, Qt::Key_Return);
  CHECK(writer.edit->text() == u"9. nueve\n10. diez\n"_s);
}

TEST_CASE("the buttons rest where nothing is written in Markdown, and keep their field on the way to them") {
  Writer writer;
  CHECK(writer.tool(u"Bold"_s)->isEnabled());
  writer.desk.text(u"title"_s)->setFocus();
  CHECK_FALSE(writer.tool(u"Bold"_s)->isEnabled());
  writer.edit->setFocus();
  writer.tool(u"Bold"_s)->setFocus(Qt::TabFocusReason);
  CHECK(writer.tool(u"Bold"_s)->isEnabled());
  CHECK(controlsSayingTooLittle(*writer.desk.editor).isEmpty());
}

TEST_CASE("the preview shows the text as the reader does, while it is typed") {
  Writer writer;
  QTest::keyClick(writer.edit, Qt::Key_F9);
  REQUIRE(waitFor([&] { return writer.preview().contains(u"Nothing is written here yet"_s); }));
  typeText(writer.edit, u"Con **intérprete**"_s);
  CHECK(waitFor([&] { return writer.preview() == u"Con intérprete"_s; }));
  CHECK(spokenBy(*writer.desk.editor).contains(u"As it will be read: Problem (Spanish)"_s));
  writer.desk.type(u"risks"_s, u"- uno"_s);
  CHECK(waitFor([&] { return writer.preview() == u"uno"_s; }));
  QTest::keyClick(writer.edit, Qt::Key_F9);
  CHECK(waitFor([&] { return !writer.desk.editor->findChild<ui::PreviewPane*>()->isVisible(); }));
}

TEST_CASE("two brackets and a name offer records, and the link that is written leads there in the reader") {
  Writer writer;
  writer.desk.type(u"title"_s, u"Con enlace"_s);
  typeText(writer.edit, u"Véase [[mandela"_s);
  REQUIRE(waitFor([&] { return writer.offered()->isVisible(); }));
  const QString title = writer.offered()->model()->index(0, 0).data(ui::foundTitleRole).toString();
  CHECK(title.contains(u"Mandela"_s));
  // As wide as the field, so that what was typed is seen.
  CHECK(writer.offered()->width() >= writer.edit->viewport()->width());
  CHECK(writer.offered()->model()->index(0, 0).data().toString().contains(u"Mandela"_s));
  QTest::keyClick(writer.offered(), Qt::Key_Return);
  CHECK(writer.edit->text().startsWith(u"Véase ["_s));
  CHECK(writer.edit->text().contains(u"](amparo:record/"_s));
  CHECK_FALSE(writer.edit->text().contains(u"[["_s));
  const RecordId made = writer.desk.save().records.front().id;

  ui::Reader reader(writer.desk.library.background());
  reader.setContentLanguage(u"es"_s);
  reader.resize(900, 900);
  reader.QWidget::show();
  QSignalSpy shown(&reader, &ui::Reader::shown);
  reader.show(made);
  REQUIRE(waitFor([&] { return !shown.isEmpty(); }));
  QSignalSpy followed(&reader, &ui::Reader::linkActivated);
  auto* page = reader.findChild<ui::PageView*>();
  QTextCursor link = page->document()->find(title.first(8), page->document()->find(u"Véase"_s));
  REQUIRE_FALSE(link.isNull());
  link.setPosition(link.selectionStart() + 1);
  page->setTextCursor(link);
  page->ensureCursorVisible();
  QTest::mouseClick(page->viewport(), Qt::LeftButton, {}, page->cursorRect(link).center());
  REQUIRE(followed.size() == 1);
  const auto target = writer.desk.library.record(followed.front().front().value<RecordId>());
  CHECK(ui::titleOf(*target, nullptr, u"es"_s).text == title);
  // And the way back.
  shown.clear();
  reader.show(target->id);
  REQUIRE(waitFor([&] { return !shown.isEmpty(); }));
  const QTextCursor heading = page->document()->find(u"Mentioned in"_s);
  REQUIRE_FALSE(heading.isNull());
  const QTextCursor back = page->document()->find(u"Con enlace"_s, heading);
  CHECK(back.charFormat().anchorHref() == u"amparo:record/"_s + toText(made));
}

TEST_CASE("Escape and brackets that are closed leave the text as it was typed") {
  Writer writer;
  typeText(writer.edit, u"[[mandela"_s);
  REQUIRE(waitFor([&] { return writer.offered()->isVisible(); }));
  QTest::keyClick(writer.offered(), Qt::Key_Escape);
  CHECK_FALSE(writer.offered()->isVisible());
  CHECK(writer.edit->text() == u"[[mandela"_s);
  typeText(writer.edit, u"]] y más"_s);
  writer.desk.library.settle();
  CHECK_FALSE(writer.offered()->isVisible());
}

TEST_CASE("a text may lead to a record, and to nothing else that the program does by itself") {
  LibraryFixture library;
  const QString id = toText(practiceId());
  const Record record =
      recordOf(u"practice"_s, "with-links",
               {{u"title.es"_s, u"Enlaces"_s},
                {u"problem.es"_s, u"[uno](amparo:record/%1) [dos](amparo:pack/%1) "
                                  "[tres](AMPARO:file/open/%1) [cuatro](amparo:duplicate/%1)"_s.arg(id)}});
  library.import(record);
  ui::Reader reader(library.background());
  reader.setContentLanguage(u"es"_s);
  QSignalSpy shown(&reader, &ui::Reader::shown);
  reader.show(record.id);
  REQUIRE(waitFor([&] { return !shown.isEmpty(); }));
  auto* page = reader.findChild<ui::PageView*>();
  const auto leads = [&](const QString& word) {
    return page->document()->find(word, 0, QTextDocument::FindWholeWords).charFormat().anchorHref();
  };
  CHECK(leads(u"uno"_s) == u"amparo:record/"_s + id);
  for (const QString& word : {u"dos"_s, u"tres"_s, u"cuatro"_s}) CHECK(leads(word).isEmpty());
}

TEST_CASE("what is pasted with its formatting becomes Markdown") {
  struct Case {
    const char* html;
    const char* markdown;
  };

  const Case cases[] = {
      {"<p>uno</p><p>dos</p>", "uno\n\ndos"},
      {"<h2>Pasos</h2><p>Son <b>tres </b>o <i>más</i>.</p>", "## Pasos\n\nSon **tres** o *más*."},
      {"<b style='font-weight:normal'><span style='font-weight:700'>fuerte</span> y <span>llano</span></b>",
       "**fuerte** y llano"},
      {"<ul><li>uno<ul><li>dentro</li></ul></li><li>dos</li></ul>", "- uno\n   - dentro\n- dos"},
      {"<ol><li>uno</li><li><b>dos</b></li></ol>", "1. uno\n2. **dos**"},
      {"<a href='https://un.org/a'>ONU</a>, <a href='javascript:x()'>no</a>, <a href='#p'>tampoco</a>",
       "[ONU](https://un.org/a), no, tampoco"},
      {"<p style='color:red;font-family:Wingdings'>rojo<img src='file:///etc/passwd'></p>", "rojo"},
      {"<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>", "a | b\n\nc | d"},
      {"<p>uno<br>dos</p>", "uno  \ndos"},
      {"<p>5 * 3, art. 14.3 d) y *esto*</p>", "5 \\* 3, art. 14.3 d) y \\*esto\\*"},
      {"<p># no es título</p><p>&gt; ni cita</p>", "\\# no es título\n\n\\> ni cita"},
      {"<p>Dice la Corte:</p><blockquote><p>Todo imputado tiene</p><p>derecho a un defensor.</p></blockquote>"
       "<p>Así es.</p>",
       "Dice la Corte:\n\n> Todo imputado tiene\n>\n> derecho a un defensor.\n\nAsí es."},
      // Word
      {"<html><head><title>x</title><style>p{}</style></head><body><!--StartFragment-->"
       "<p class=MsoListParagraph><![if !supportLists]><span "
       "style='font-family:Symbol'>·<span>&nbsp;&nbsp;&nbsp; "
       "</span></span><![endif]>uno<o:p></o:p></p><p class=MsoListParagraph><![if "
       "!supportLists]><span>·<span>"
       "&nbsp;&nbsp;&nbsp; </span></span><![endif]><b>dos</b><o:p></o:p></p><p class=MsoNormal><span "
       "lang=ES>fin"
       "<o:p></o:p></span></p><!--EndFragment--></body></html>",
       "- uno\n- **dos**\n\nfin"},
  };
  for (const Case& one : cases) {
    INFO(one.html);
    CHECK(ui::markdownFromHtml(QString::fromUtf8(one.html)) == QString::fromUtf8(one.markdown));
  }
}

TEST_CASE("pasting keeps the formatting in a longer text, Ctrl+Shift+V and a line do not") {
  Writer writer;
  writer.paste(u"<p>Son <b>tres</b></p>"_s, u"Son tres"_s);
  CHECK(writer.edit->text() == u"Son **tres**"_s);
  writer.edit->undo();
  CHECK(writer.edit->text().isEmpty());
  QTest::keyClick(writer.edit, Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
  CHECK(writer.edit->text() == u"Son tres"_s);
  TextEdit* title = writer.desk.text(u"title"_s);
  title->setFocus();
  QTest::keyClick(title, Qt::Key_V, Qt::ControlModifier);
  CHECK(title->text() == u"Son tres"_s);
}
