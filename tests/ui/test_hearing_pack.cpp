#include "tests/support/temporary.h"
#include "tests/ui/language_walk.h"
#include "tests/ui/odd_records.h"
#include "tests/ui/person.h"
#include "ui/actions.h"
#include "ui/list/list_pane.h"
#include "ui/list/record_list_view.h"
#include "ui/notice_bar.h"
#include "ui/pack/hearing_pack.h"
#include "ui/pack/pack_html.h"
#include "ui/pack/pack_pages.h"
#include "ui/pack/pack_preview.h"
#include "ui/pack/pack_window.h"
#include "ui/reading_pane.h"
#include "ui/record/page_view.h"
#include "ui/record/reader.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace amparo;
using namespace amparo::test;
using namespace Qt::StringLiterals;
using ui::Actions;
using ui::Section;

namespace {

const RecordId principle = starterId("provision/un-legal-aid-2012#P7");
const RecordId defence = starterId("provision/iccpr-14#14(3)(d)");
const RecordId editorial = starterId("provision/johannesburg-2014#3");

void open(Office& office, const RecordId& id) {
  office.workspace().openRecord(id);
  REQUIRE(waitFor([&] {
    const ui::ReadingPane* pane = office.workspace().reading();
    return pane->isReading() && pane->reader()->content().id == id && pane->reader()->content().found;
  }));
}

/// Opens a record and puts it into the pack.
void take(Office& office, const RecordId& id) {
  open(office, id);
  QTest::keyClick(&office.window(), Qt::Key_D, Qt::ControlModifier);
  office.waitForList();
}

QStringList rows(const ui::PackWindow& window) {
  QStringList texts;
  for (int row = 0; row < window.list()->count(); ++row) texts.append(window.list()->item(row)->text());
  return texts;
}

ui::PackWindow& packWindow(Office& office) {
  office.window().actions()[Actions::ShowPack]->trigger();
  office.waitForList();
  auto* window = office.window().findChild<ui::PackWindow*>();
  REQUIRE(window);
  return *window;
}

ui::PackContent contentOf(Office& office, const std::vector<RecordId>& ids,
                          ui::PackLayout layout = ui::PackLayout::SideBySide) {
  auto content = office.ask([ids](ui::Background::Context& context) { return ui::loadPack(context, ids); });
  content.layout = layout;
  content.languages = {u"es"_s, u"en"_s};
  return content;
}

QByteArray bytesOf(const QString& path) {
  QFile file(path);
  REQUIRE(file.open(QIODevice::ReadOnly));
  return file.readAll();
}

} // namespace

TEST_CASE(
    "provisions and practices are put into the pack from the reader and from the list, and stay there") {
  Office office(Office::Library::Starter);
  take(office, principle);
  CHECK(office.window().notice()->message() == u"1 ficha agregada a la carpeta para audiencia."_s);
  take(office, practiceId());
  take(office, principle);
  CHECK(office.window().notice()->message() == u"Todo eso ya está en la carpeta para audiencia."_s);
  take(office, starterId("person/candice-welsch"));
  CHECK(office.window().notice()->message().startsWith(u"Solo "_s));
  // By a link of the page, beside a provision.
  open(office, starterId("declaration/iccpr-14"));
  auto* page = office.workspace().reading()->reader()->findChild<ui::PageView*>();
  QTextCursor found = page->document()->find(u"Art. 14.3 d) · "_s);
  found = page->document()->find(u"Agregar a la carpeta"_s, found);
  REQUIRE_FALSE(found.isNull());
  found.setPosition(found.selectionStart() + 1);
  page->setTextCursor(found);
  page->ensureCursorVisible();
  QTest::mouseClick(page->viewport(), Qt::LeftButton, {}, page->cursorRect(found).center());
  office.waitForList();
  // Several rows of the list at once.
  office.workspace().openSection(Section::Practices);
  office.titles();
  office.workspace().list()->view()->selectAll();
  office.window().actions()[Actions::AddToPack]->trigger();
  office.waitForList();
  QStringList before = rows(packWindow(office));
  CHECK(before.size() == 26);
  CHECK(before[0].startsWith(u"Principio 7 · "_s));
  CHECK(before[1].startsWith(u"Entrevistas remotas"_s));
  CHECK(before[2].startsWith(u"Art. 14.3 d) · "_s));
  office.restart();
  CHECK(rows(packWindow(office)) == before);
}

TEST_CASE("a declaration goes into the pack with all its provisions") {
  Office office(Office::Library::Starter);
  take(office, starterId("declaration/iccpr-14"));
  CHECK(rows(packWindow(office)).size() == 11);
}

TEST_CASE(
    "the order of the pack is changed by keyboard, by button and by dragging, and what is not wanted goes") {
  Office office(Office::Library::Starter);
  for (const RecordId& id : {principle, defence, practiceId()}) take(office, id);
  ui::PackWindow& window = packWindow(office);
  const QStringList all = rows(window);
  REQUIRE(all.size() == 3);
  const auto becomes = [&](const QStringList& wanted) {
    office.waitForList();
    return waitFor([&] { return rows(window) == wanted; });
  };
  window.list()->setCurrentRow(0);
  QTest::keyClick(window.list(), Qt::Key_Down, Qt::AltModifier);
  CHECK(becomes({all[1], all[0], all[2]}));
  CHECK(window.list()->currentRow() == 1);
  QTest::keyClick(window.list(), Qt::Key_Down, Qt::AltModifier);
  CHECK(becomes({all[1], all[2], all[0]}));
  QTest::keyClick(window.list(), Qt::Key_Down, Qt::AltModifier); // at the end it stays
  CHECK(becomes({all[1], all[2], all[0]}));
  click(buttonNamed(window, u"Subir"_s));
  CHECK(becomes({all[1], all[0], all[2]}));
  // What dropping a row does.
  REQUIRE(window.list()->model()->moveRow({}, 2, {}, 0));
  CHECK(becomes({all[2], all[1], all[0]}));
  QTest::mouseClick(window.list()->viewport(), Qt::LeftButton, {},
                    window.list()->visualItemRect(window.list()->item(1)).center());
  QTest::keyClick(window.list(), Qt::Key_Delete);
  CHECK(becomes({all[2], all[0]}));
  CHECK(window.list()->currentRow() == 1); // the one that follows
  CHECK(window.list()->item(1)->isSelected());
  typeInstead(window.findChild<QLineEdit*>(), u"Caso Núñez"_s);
  auto* languages = window.findChild<QComboBox*>();
  languages->setFocus();
  QTest::keyClick(languages, Qt::Key_Down);
  CHECK(controlsSayingTooLittle(window) == QStringList());
  office.restart();
  ui::PackWindow& again = packWindow(office);
  CHECK(rows(again) == QStringList{all[2], all[0]});
  CHECK(again.findChild<QLineEdit*>()->text() == u"Caso Núñez");
  CHECK(again.findChild<QComboBox*>()->currentIndex() == 1);
}

TEST_CASE("a pack has a title page, contents with page numbers, and on every page its number and the date of "
          "the data") {
  Office office(Office::Library::Starter);
  joinNetwork(office.background(), u"editor"_s);
  std::vector<RecordId> ids{principle, defence};
  for (const StoredRecord& stored : office.ask([](ui::Background::Context& context) {
         return context.store.records().provisionsOf(starterId("declaration/un-legal-aid-2012"));
       }))
    ids.push_back(stored.record.id);
  for (const auto layout : {ui::PackLayout::SideBySide, ui::PackLayout::OneAfterTheOther}) {
    ui::PackContent content = contentOf(office, ids, layout);
    content.title = u"Caso Núñez"_s;
    content.revision = 4711;
    content.made = QDate(2026, 11, 28);
    content.synced = QDate(2026, 11, 16);
    const ui::PackPages pages(content);
    REQUIRE(pages.count() > 4);
    CHECK(pages.textOf(1).startsWith(u"Caso Núñez"_s));
    CHECK(pages.textOf(1).contains(u"Defensoría de Salta"_s));
    CHECK(pages.textOf(2).contains(u"Índice · Contents"_s));
    for (int page = 1; page <= pages.count(); ++page) {
      const QString text = pages.textOf(page);
      CHECK(text.contains(u"Según la revisión 4711, sincronizada hace 12 días (16 de noviembre de 2026)."_s));
      CHECK(text.contains(u"As of revision 4711, synced 12 days ago (16 November 2026)."_s));
      CHECK(text.endsWith(u"\n%1 / %2"_s.arg(page).arg(pages.count())));
      CHECK(text.split(u'\n').size() > 4); // none is empty but for its foot
    }
    QString contents;
    for (int page = 2; page < pages.pageOf(0); ++page) contents += pages.textOf(page);
    for (size_t item = 0; item < ids.size(); ++item) {
      const QString title = ui::itemTitle(content.items[item], u"es"_s);
      CHECK(pages.textOf(pages.pageOf(item)).contains(title));
      CHECK(contents.contains(QRegularExpression(QRegularExpression::escape(title) +
                                                 u"[^\\n]*\\n%1\\n"_s.arg(pages.pageOf(item)))));
      if (item > 0) CHECK(pages.pageOf(item) >= pages.pageOf(item - 1));
    }
    const QString first = pages.textOf(pages.pageOf(0));
    CHECK(first.contains(u"Principio 7 · "_s));
    CHECK(first.contains(u"Principle 7 · "_s));
    CHECK(first.contains(u"anexo, principio 7, párrs. 27 a 28"_s));
    CHECK(first.contains(u"annex, principle 7, paras. 27–28"_s));
  }
}

TEST_CASE(
    "data of today, of a computer alone and of a hub that was never reached say so, in both languages") {
  ui::PackContent content;
  content.made = QDate(2026, 11, 28);
  CHECK(ui::dataSentence(content, u"en"_s) == u"From a library on one computer, as of 28 November 2026.");
  CHECK(ui::dataSentence(content, u"es"_s) ==
        u"De una biblioteca en una sola computadora, al 28 de noviembre de 2026.");
  content.fromHub = true;
  CHECK(ui::dataSentence(content, u"en"_s).contains(u"never wholly synced"_s));
  content.synced = content.made;
  CHECK(ui::dataSentence(content, u"en"_s) == u"As of revision 0, synced today (28 November 2026).");
  content.synced = content.made.addDays(-1);
  CHECK(ui::dataSentence(content, u"en"_s).contains(u"synced 1 day ago"_s));
  CHECK(ui::dataSentence(content, u"es"_s).contains(u"sincronizada hace 1 día "_s));
  content.synced = content.made.addDays(3); // a clock that was wrong
  CHECK(ui::dataSentence(content, u"en"_s).contains(u"synced today"_s));
}

TEST_CASE("no number of the library's own is printed in a pack, and an example stays one") {
  Office office(Office::Library::Starter);
  const ui::PackContent content = contentOf(office, {editorial, practiceId()});
  const ui::PackPages pages(content);
  QString text;
  for (int page = 1; page <= pages.count(); ++page) text += pages.textOf(page);
  const QString html = QString::fromUtf8(ui::packHtml(content));
  for (const QString& shown : {text, html}) {
    CHECK_FALSE(shown.contains(QRegularExpression(u"(?i)\\b(point|punto)\\s*3|3 · "_s)));
    CHECK(shown.contains(u"Do not cite this provision by number."_s));
    CHECK(shown.contains(u"No cite esta disposición por número."_s));
    CHECK(shown.contains(u"Illustrative: composed from common practices"_s));
    CHECK(shown.contains(u"illustrative practice"_s));
    CHECK(shown.contains(u"práctica ilustrativa"_s));
  }
}

TEST_CASE("a web page of a pack holds everything, and loads and runs nothing") {
  Office office(Office::Library::Starter);
  const Record odd = recordOf(
      u"practice"_s, "odd",
      {{u"title.es"_s, Value(u"<b>Título</b> & más"_s)},
       {u"status"_s, Value(u"draft"_s)},
       {u"steps.es"_s, Value(u"1. Uno\n2. **Dos**\n\nFin"_s)},
       {u"problem.es"_s,
        Value(
            u"<script>alert(1)</script> [leer](javascript:alert(1)) ![](https://example.org/x.png) [bien](https://example.org/a?b&c)"_s)}});
  office.ask([&](ui::Background::Context& context) { return context.library.importForReading({odd}).ok(); });
  const RecordId gone = namedId<RecordId>("gone");
  ui::PackContent content = contentOf(office, {odd.id, principle, gone});
  content.title = u"A \"title\" <i>%1</i>"_s;
  CHECK(content.missing == 1);
  const QString html = QString::fromUtf8(ui::packHtml(content));
  CHECK(html.contains(u"<title>A &quot;title&quot; &lt;i&gt;%1&lt;/i&gt;</title>"_s));
  CHECK(html.contains(u"<h2>&lt;b&gt;Título&lt;/b&gt; &amp; más</h2>"_s));
  CHECK_FALSE(html.contains(QRegularExpression(u"<(script|img|link|iframe)|javascript:|src="_s)));
  CHECK(html.contains(u"<a href=\"https://example.org/a?b&amp;c\">bien</a>"_s));
  CHECK(html.contains(u"<ol>\n<li>Uno</li>\n<li><strong>Dos</strong></li>\n</ol>\n<p>Fin</p>"_s));
  CHECK(html.contains(
      u"<div lang=\"en\">\n<p class=\"from\"></p>\n<p class=\"missing\">Not available in this language.</p>"_s));
  CHECK(html.contains(u"Esta práctica no está publicada"_s));
  CHECK(html.contains(u"<a href=\"#item-2\"><span lang=\"es\">Principio 7 · "_s));
  CHECK(html.contains(u"1 ficha elegida ya no está en la biblioteca"_s));
  CHECK(html.contains(u"De una biblioteca en una sola computadora"_s));
}

TEST_CASE("a pack is written to files while the window goes on, and says where they are or why not") {
  for (const bool spanish : {true, false}) {
    Office office(Office::Library::Starter, spanish ? u"es"_s : u"en"_s);
    const QTemporaryDir folder;
    for (const RecordId& id : {principle, practiceId()}) take(office, id);
    ui::PackWindow& window = packWindow(office);
    const QString pdf = folder.filePath(u"pack.pdf"_s);
    window.savePdf(pdf);
    CHECK(window.isBusy());
    CHECK(spokenBy(window).contains(spanish ? u"Se están preparando las páginas…"_s
                                            : u"The pages are being made…"_s));
    REQUIRE(waitFor([&] { return !window.isBusy(); }));
    CHECK(spokenBy(window).contains((spanish ? u"Guardado: "_s : u"Saved: "_s) + pdf));
    const QByteArray bytes = bytesOf(pdf);
    CHECK(bytes.startsWith("%PDF-"));
    CHECK(bytes.count("/Type /Page\n") ==
          ui::PackPages(contentOf(office, {principle, practiceId()})).count());
    const QString html = folder.filePath(u"pack.html"_s);
    window.saveHtml(html);
    REQUIRE(waitFor([&] { return !window.isBusy(); }));
    CHECK(bytesOf(html).startsWith("<!DOCTYPE html>"));
    window.savePdf(folder.filePath(u"nowhere/pack.pdf"_s));
    REQUIRE(waitFor([&] { return !window.isBusy(); }));
    CHECK_FALSE(spokenBy(window).contains(spanish ? u"Guardado: "_s : u"Saved: "_s));
  }
}

TEST_CASE("the pages can be seen before they are printed") {
  Office office(Office::Library::Starter);
  take(office, principle);
  ui::PackWindow& window = packWindow(office);
  window.preview();
  REQUIRE(waitFor([&] { return window.findChild<ui::PackPreview*>() != nullptr; }));
  auto* preview = window.findChild<ui::PackPreview*>();
  CHECK(spokenBy(*preview).contains(QRegularExpression(u"\\d páginas"_s)));
  CHECK(controlsSayingTooLittle(*preview) == QStringList());
  // Ink on the paper, whatever draws it.
  const ui::PackPages pages(contentOf(office, {principle}));
  QImage sheet(420, 594, QImage::Format_RGB32);
  for (int page = 1; page <= pages.count(); ++page) {
    sheet.fill(Qt::white);
    QPainter painter(&sheet);
    pages.draw(painter, page, sheet.rect());
    painter.end();
    int dark = 0;
    for (int y = 0; y < sheet.height(); ++y)
      for (int x = 0; x < sheet.width(); ++x) dark += qGray(sheet.pixel(x, y)) < 128;
    CHECK(dark > 200);
  }
}

TEST_CASE("the hearing pack follows a switch of language") {
  const auto opened = [](Office& office) -> QWidget* { return &packWindow(office); };
  const auto close = [](Office& office) {
    for (QDialog* dialog : office.window().findChildren<QDialog*>()) dialog->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  };
  const auto previewed = [](Office& office) -> QWidget* {
    ui::PackWindow& window = packWindow(office);
    window.preview();
    REQUIRE(waitFor([&] { return window.findChild<ui::PackPreview*>() != nullptr; }));
    return window.findChild<ui::PackPreview*>();
  };
  walkThroughLanguages({{"an empty pack", opened, close}}, Office::Library::Starter);
  walkThroughLanguages({{"a pack", opened, close}, {"a preview", previewed, close}}, Office::Library::Starter,
                       [](Office& office) {
                         office.preferences().setPackRecords(
                             {toText(principle), toText(practiceId()), toText(namedId<RecordId>("gone"))});
                         office.preferences().setContentLanguage(u"es"_s);
                         office.restart();
                         office.sync().blockSignals(true);
                         office.workspace().setContentLanguage(u"es"_s);
                       });
}

TEST_CASE("every key of the hearing pack means one thing, in each language") {
  Office office(Office::Library::Starter, GENERATE(u"es"_s, u"en"_s));
  const ui::PackWindow& window = packWindow(office);
  QStringList keys;
  for (const QLabel* label : window.findChildren<QLabel*>())
    if (label->buddy()) keys.append(QKeySequence::mnemonic(label->text()).toString());
  for (const QPushButton* button : window.findChildren<QPushButton*>())
    keys.append(QKeySequence::mnemonic(button->text()).toString());
  keys.removeAll(QString());
  CHECK(keys.size() == 9);
  CHECK(keys.removeDuplicates() == 0);
}

TEST_CASE("a pack of practices in two columns has no empty page") {
  Office office(Office::Library::Starter);
  const auto ids = office.ask([](ui::Background::Context& context) {
    ListQuery practices;
    practices.kinds = {u"practice"_s};
    return context.store.records().idsAt(context.store.records().list(practices));
  });
  REQUIRE(ids.size() > 20);
  const ui::PackPages pages(contentOf(office, ids));
  for (int page = 1; page <= pages.count(); ++page) {
    INFO(page);
    CHECK(pages.textOf(page).split(u'\n').size() > 4);
  }
}

TEST_CASE("no heading stands alone at the foot of a page, and the contents know what that moved") {
  Office office(Office::Library::Starter);
  const auto paragraphs = [](int count) {
    return QStringList(count,
                       u"Una oración de largo corriente, como las que llenan una ficha. "_s.repeated(4))
        .join(u"\n\n"_s);
  };
  std::vector<RecordId> ids;
  std::vector<Record> practices;
  for (int number = 0; number < 12; ++number) {
    const QByteArray name = "long practice " + QByteArray::number(number);
    practices.push_back(
        recordOf(u"practice"_s, name.constData(),
                 {{u"title.es"_s, Value(u"Práctica %1"_s.arg(number))},
                  {u"summary.es"_s, Value(paragraphs(3 + number))},
                  {u"problem.es"_s, Value(paragraphs(2) + u"\n\n## Un subtítulo\n\n"_s + paragraphs(5))},
                  {u"method.es"_s, Value(paragraphs(9 - number / 2))}}));
    ids.push_back(practices.back().id);
  }
  REQUIRE(office.ask(
      [&](ui::Background::Context& context) { return context.library.importForReading(practices).ok(); }));
  for (const auto layout : {ui::PackLayout::SideBySide, ui::PackLayout::OneAfterTheOther}) {
    const ui::PackContent content = contentOf(office, ids, layout);
    const ui::PackPages pages(content);
    REQUIRE(pages.count() > 10);
    for (int page = 3; page < pages.count(); ++page) {
      const QStringList lines = pages.textOf(page).split(u'\n');
      const QString last = lines.value(lines.size() - 4); // above the feet and the number
      INFO(page << ": " << last.toStdString());
      CHECK(lines.size() > 4);                                                       // no page is empty
      if (layout == ui::PackLayout::SideBySide && last == u"Un subtítulo") continue; // within a column
      CHECK((last.endsWith(u'.') || last.contains(u"Cita"_s) || last.contains(u"Citation"_s)));
    }
    QString contents;
    for (int page = 2; page < pages.pageOf(0); ++page) contents += pages.textOf(page);
    for (size_t item = 0; item < ids.size(); ++item)
      CHECK(contents.contains(
          QRegularExpression(u"Práctica %1[^\\n]*\\n%2\\n"_s.arg(item).arg(pages.pageOf(item)))));
  }
}

TEST_CASE("no citation stands at the top of a page without lines of what it cites") {
  Office office(Office::Library::Starter);
  std::vector<Record> practices;
  std::vector<RecordId> ids;
  for (int number = 0; number < 60; ++number) {
    const QByteArray name = "cited practice " + QByteArray::number(number);
    const QString text = u"Una oración de largo corriente. "_s.repeated(3 + number % 11);
    practices.push_back(recordOf(u"practice"_s, name.constData(),
                                 {{u"title.es"_s, Value(u"Práctica %1"_s.arg(number))},
                                  {u"title.en"_s, Value(u"Practice %1"_s.arg(number))},
                                  {u"summary.es"_s, Value(text)},
                                  {u"summary.en"_s, Value(text)}}));
    ids.push_back(practices.back().id);
  }
  REQUIRE(office.ask(
      [&](ui::Background::Context& context) { return context.library.importForReading(practices).ok(); }));
  for (const auto layout : {ui::PackLayout::SideBySide, ui::PackLayout::OneAfterTheOther}) {
    const ui::PackPages pages(contentOf(office, ids, layout));
    REQUIRE(pages.count() > 6);
    for (int page = pages.pageOf(0); page <= pages.count(); ++page) {
      const QStringList lines = pages.linesOf(page);
      INFO(page << ": " << lines.join(u'\n').left(200).toStdString());
      for (const QString& line : lines.first(2))
        CHECK_FALSE((line.startsWith(u"Cita:") || line.startsWith(u"Citation:")));
      CHECK(lines.size() > 4);
    }
  }
}

TEST_CASE("a pack says which of its translations have fallen behind, beside them") {
  Office office(Office::Library::Starter);
  office.ask([](ui::Background::Context& context) {
    return context.library
        .edit(practiceId(), fields({{u"title.es"_s, Value(u"Otro título"_s)},
                                    {u"problem.es"_s, Value(u"Otro problema"_s)}}))
        .ok();
  });
  const ui::PackContent content = contentOf(office, {practiceId()});
  const QString title = u"This title has changed in another language since it was translated"_s;
  const QString text = u"This text has changed in another language since it was translated"_s;
  CHECK(ui::itemNotes(content.items[0], u"en"_s).filter(title).size() == 1);
  CHECK(ui::itemNotes(content.items[0], u"es"_s).filter(u"cambió en otro idioma"_s).isEmpty());
  QString pages;
  const ui::PackPages made(content);
  for (int page = 1; page <= made.count(); ++page) pages += made.textOf(page);
  for (const QString& shown : {pages, QString::fromUtf8(ui::packHtml(content))}) {
    CHECK(shown.count(title) == 1);
    CHECK(shown.count(text) == 1);
    CHECK_FALSE(shown.contains(u"cambió en otro idioma"_s));
  }
}
