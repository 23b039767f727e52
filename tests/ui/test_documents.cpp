#include "core/documents/file_texts.h"
#include "tests/support/pdf.h"
#include "tests/support/temporary.h"
#include "tests/ui/language_walk.h"
#include "tests/ui/person.h"
#include "ui/actions.h"
#include "ui/document/document_find_bar.h"
#include "ui/document/document_window.h"
#include "ui/document/pages_view.h"
#include "ui/list/list_pane.h"
#include "ui/list/record_list_model.h"
#include "ui/list/record_list_view.h"
#include "ui/list/row_summary.h"
#include "ui/palette.h"
#include "ui/palette_row.h"
#include "ui/reading_pane.h"
#include "ui/record/page_view.h"
#include "ui/record/reader.h"
#include "ui/record_window.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSpinBox>
#include <QToolButton>

#include <catch2/catch_test_macros.hpp>

using namespace amparo;
using namespace amparo::test;
using namespace Qt::StringLiterals;

namespace {

/// A document on screen, as the reader opens it.
struct Desk {
  InSpanish spanish;
  QTemporaryDir folder;
  ui::DocumentWindow* window = nullptr;
  ui::PagesView* view = nullptr;

  explicit Desk(const QByteArray& bytes, const QString& format = u"pdf"_s) {
    const QString path = folder.filePath(u"documento"_s);
    QFile file(path);
    REQUIRE(file.open(QFile::WriteOnly));
    file.write(bytes);
    file.close();
    window = new ui::DocumentWindow({path, format, u"Acta de la visita"_s}, nullptr);
    view = window->view();
    window->resize(800, 700);
    window->show();
    QApplication::setActiveWindow(window);
  }

  ~Desk() { delete window; }

  /// The page that is looked at is painted, and its text is known.
  bool shows(int page) const {
    return waitFor([&] {
      return view->currentPage() == page && view->hasPicture(page) && view->textOf(page) != nullptr;
    });
  }

  void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const {
    QTest::keyClick(window->focusWidget() ? window->focusWidget() : window, Qt::Key(key), modifiers);
  }
};

QByteArray manyPages(int count) {
  Pdf pdf;
  for (int i = 1; i <= count; ++i)
    pdf.pages.push_back(u"Página %1\nEl hacinamiento en el pabellón %1"_s.arg(i));
  return pdf.bytes();
}

} // namespace

TEST_CASE("a PDF is read page by page, with the keyboard alone") {
  const Desk desk(manyPages(12));
  REQUIRE(desk.shows(0));
  CHECK(desk.window->trouble().isEmpty());
  CHECK(desk.window->windowTitle().startsWith(u"Acta de la visita"_s));
  CHECK(desk.view->pageCount() == 12);
  CHECK(controlsSayingTooLittle(*desk.window) == QStringList());
  CHECK(desk.view->accessibleName() == u"Página 1 de 12");
  CHECK(desk.view->accessibleDescription().contains(u"El hacinamiento en el pabellón 1"_s));

  desk.view->setFocus();
  desk.press(Qt::Key_PageDown);
  CHECK(desk.view->verticalScrollBar()->value() > 0);
  desk.press(Qt::Key_End);
  REQUIRE(desk.shows(11));
  CHECK(desk.window->pageField()->value() == 12);
  desk.press(Qt::Key_Home);
  REQUIRE(desk.shows(0));

  desk.press(Qt::Key_G, Qt::ControlModifier);
  REQUIRE(desk.window->focusWidget() == desk.window->pageField());
  QTest::keyClicks(desk.window->focusWidget(), u"7"_s);
  desk.press(Qt::Key_Return);
  REQUIRE(desk.shows(6));
  CHECK(desk.window->focusWidget() == desk.view);
}

TEST_CASE("a document is as wide as its window, and larger and smaller at will") {
  const Desk desk(manyPages(3));
  REQUIRE(desk.shows(0));
  CHECK(desk.view->isFittingWidth());
  desk.press(Qt::Key_0, Qt::ControlModifier);
  CHECK(desk.view->zoom() > 0.99);
  CHECK(desk.view->zoom() < 1.01);
  desk.press(Qt::Key_Plus, Qt::ControlModifier);
  CHECK(desk.view->zoom() > 1.05);
  desk.press(Qt::Key_Minus, Qt::ControlModifier);
  desk.press(Qt::Key_Minus, Qt::ControlModifier);
  CHECK(desk.view->zoom() < 0.95);
  for (int i = 0; i < 30; ++i) desk.press(Qt::Key_Plus, Qt::ControlModifier);
  CHECK(desk.view->zoom() <= ui::PagesView::largestZoom + 0.01);
  desk.press(Qt::Key_2, Qt::ControlModifier);
  CHECK(desk.view->isFittingWidth());
  CHECK(desk.shows(0));
}

TEST_CASE("words are found in a PDF, whatever their accents, and gone through") {
  const Desk desk(manyPages(4));
  REQUIRE(desk.shows(0));
  desk.press(Qt::Key_F, Qt::ControlModifier);
  REQUIRE(desk.window->focusWidget() == desk.window->findBar()->field());
  typeText(desk.window->focusWidget(), u"PABELLON"_s);
  REQUIRE(waitFor([&] { return !desk.window->findBar()->isSearching(); }));
  CHECK(desk.window->findBar()->matches().size() == 4);
  CHECK(desk.window->findBar()->field()->accessibleDescription() == u"1 de 4");
  desk.press(Qt::Key_Return);
  desk.press(Qt::Key_F3);
  CHECK(desk.shows(2));
  CHECK(desk.window->findBar()->field()->accessibleDescription() == u"3 de 4");
  desk.press(Qt::Key_F3, Qt::ShiftModifier);
  CHECK(desk.shows(1));
  typeInstead(desk.window->findBar()->field(), u"1 el hacina"_s); // over the end of a line
  REQUIRE(waitFor([&] { return !desk.window->findBar()->isSearching(); }));
  CHECK(desk.window->findBar()->matches().size() == 1);
  typeInstead(desk.window->findBar()->field(), u"amparo"_s);
  REQUIRE(waitFor([&] { return !desk.window->findBar()->isSearching(); }));
  CHECK(spokenBy(*desk.window).contains(u"No está en este documento"_s));
  desk.press(Qt::Key_Escape);
  CHECK(desk.window->focusWidget() == desk.view);
}

TEST_CASE("what a search means is made out from a page on, and another text is found as it is typed") {
  QByteArray bytes;
  {
    Pdf pdf;
    for (int i = 1; i <= 5; ++i) pdf.pages.push_back(u"Las prisiones del distrito %1"_s.arg(i));
    pdf.pages[2] = u"Nada de eso"_s;
    bytes = pdf.bytes();
  }
  const Desk desk(bytes);
  desk.window->goTo({3, u"prisión"_s, parseQuery(u"prisión "_s), u"es"_s});
  REQUIRE(desk.shows(3));
  const ui::DocumentFindBar& bar = *desk.window->findBar();
  REQUIRE(waitFor([&] { return bar.isVisible() && !bar.isSearching(); }));
  CHECK(bar.matches().size() == 4);
  CHECK(bar.field()->text() == u"prisión");
  CHECK(bar.field()->accessibleDescription() == u"3 de 4"); // pages 1, 2, and then this one
  CHECK(desk.window->focusWidget() == desk.view);
  CHECK(desk.view->currentPage() == 3);
  desk.press(Qt::Key_F3);
  CHECK(desk.shows(4));

  typeInstead(bar.field(), u"prisión"_s + u"es"_s);
  REQUIRE(waitFor([&] { return !bar.isSearching(); }));
  CHECK(bar.matches().size() == 4);
  typeInstead(bar.field(), u"prisiónes del"_s);
  REQUIRE(waitFor([&] { return !bar.isSearching(); }));
  CHECK(bar.matches().size() == 4); // accents do not matter
  typeInstead(bar.field(), u"prisionero"_s);
  REQUIRE(waitFor([&] { return !bar.isSearching(); }));
  CHECK(bar.matches().empty());
}

TEST_CASE("the text of a page is copied, and stands beside it for whoever does not see it") {
  const Desk desk(manyPages(2));
  REQUIRE(desk.shows(0));
  desk.view->setFocus();
  desk.press(Qt::Key_A, Qt::ControlModifier);
  desk.press(Qt::Key_C, Qt::ControlModifier);
  CHECK(QGuiApplication::clipboard()->text() == u"Página 1\nEl hacinamiento en el pabellón 1");

  const auto& words = desk.view->textOf(0)->words;
  const auto at = [&](size_t word) {
    const QRectF place = words[word].place;
    const int gap =
        (desk.view->viewport()->width() - int(desk.view->zoom() * 595 * desk.view->logicalDpiX() / 72)) / 2;
    const double scale = desk.view->zoom() * desk.view->logicalDpiX() / 72;
    return QPoint(int(gap + place.center().x() * 595 * scale), int(gap + place.center().y() * 842 * scale));
  };
  QTest::mousePress(desk.view->viewport(), Qt::LeftButton, {}, at(3));
  QTest::mouseMove(desk.view->viewport(), at(4));
  QMouseEvent move(QEvent::MouseMove, at(4), desk.view->viewport()->mapToGlobal(at(4)), Qt::NoButton,
                   Qt::LeftButton, {});
  QApplication::sendEvent(desk.view->viewport(), &move);
  QTest::mouseRelease(desk.view->viewport(), Qt::LeftButton, {}, at(4));
  CHECK(desk.view->selectedText() == u"hacinamiento en");

  desk.press(Qt::Key_T, Qt::ControlModifier);
  CHECK(desk.window->focusWidget() == desk.window->text());
  CHECK(desk.window->text()->toPlainText().startsWith(u"Página 1\n"_s));
  CHECK(desk.window->text()->accessibleName() == u"Texto de la página 1");
  CHECK(controlsSayingTooLittle(*desk.window) == QStringList());
  desk.view->goToPage(1);
  CHECK(waitFor([&] { return desk.window->text()->toPlainText().startsWith(u"Página 2\n"_s); }));
}

TEST_CASE("a document that cannot be shown says why, and what can be done") {
  SECTION("damaged") {
    const Desk desk("%PDF-1.7");
    CHECK(waitFor([&] { return desk.window->trouble().contains(u"dañado"_s); }));
    CHECK(named<QToolButton>(*desk.window, u"Abrir con otro programa"_s)->isVisible());
    CHECK(controlsSayingTooLittle(*desk.window) == QStringList());
  }
  SECTION("locked") {
    const Desk desk(Pdf{{u"Secreto"_s}, {595, 842}, true}.bytes());
    CHECK(waitFor([&] { return desk.window->trouble().contains(u"contraseña"_s); }));
  }
  SECTION("no picture") {
    const Desk desk("nada", u"png"_s);
    CHECK(waitFor([&] { return desk.window->trouble().contains(u"dañado"_s); }));
  }
}

TEST_CASE("pages of kilometres and thousands of them are shown in bounds") {
  SECTION("large") {
    const Desk desk(Pdf{{u"Mapa"_s, u"Mapa"_s}, {2'834'645, 2'834'645}}.bytes());
    REQUIRE(desk.shows(0));
    for (int i = 0; i < 20; ++i) desk.press(Qt::Key_Plus, Qt::ControlModifier);
    CHECK(desk.shows(0));
  }
  SECTION("many") {
    const Desk desk(manyPages(5'500));
    REQUIRE(desk.shows(0));
    CHECK(spokenBy(*desk.window).contains(u"de 5500"_s));
    desk.view->setFocus();
    desk.press(Qt::Key_End);
    CHECK(desk.shows(documents::maximumPages - 1));
  }
}

TEST_CASE("dark paper keeps the hue of what is on it") {
  const documents::Picture picture{
      3, 1, QByteArray::fromRawData("\xff\xff\xff\xff\0\0\0\xff\0\0\x80\xff", 12)}; // white, black, dark red
  const QImage dark = ui::imageOf(picture, true);
  CHECK(qGray(dark.pixel(0, 0)) < 50);
  CHECK(qGray(dark.pixel(1, 0)) > 200);
  CHECK(qRed(dark.pixel(2, 0)) > qBlue(dark.pixel(2, 0)));
  CHECK(ui::imageOf(picture, false).pixel(0, 0) == 0xffffffff);
}

TEST_CASE("a record is found by the text of a PDF attached to it, which is then viewed") {
  Office office(Office::Library::Starter);
  QTemporaryDir folder;
  QFile file(folder.filePath(u"informe.pdf"_s));
  REQUIRE(file.open(QFile::WriteOnly));
  file.write(Pdf{{u"Portada"_s, u"La palabra trasmutación no está en otra parte"_s}}.bytes());
  file.close();
  const auto any = office.ask([&](ui::Background::Context& context) {
    const auto practices = context.store.records().list({.kinds = {u"practice"_s}, .filters = {}});
    const auto stored = context.store.records().at(practices.front());
    return std::pair(stored->record.id, context.library.attach(stored->record.id, file.fileName()).ok());
  });
  REQUIRE(any.second);
  office.window().fileTexts()->wake();
  REQUIRE(waitFor([&] {
    return office.ask([](ui::Background::Context& context) {
      const auto page = context.searcher.search({.text = u"trasmutacion "_s});
      return page.ok() && page->total == 1;
    });
  }));
  office.workspace().openSection(ui::Section::Practices);
  office.typeSearch(u"trasmutacion"_s);
  REQUIRE(office.titles().size() == 1);
  const auto row =
      office.workspace().list()->view()->model()->index(0, 0).data(ui::RecordListModel::TextRole);
  CHECK(row.value<ui::RowText>().excerpt ==
        u"informe.pdf, p. 2: La palabra trasmutación no está en otra parte");
  CHECK(row.value<ui::RowText>().excerptRanges == std::vector<Range>{{30, 12}});

  // Chosen, the record says where the words stand; entered, the file is shown there.
  office.clickRow(0);
  REQUIRE(office.reads(u"Lo que buscó está en la página 2 de informe.pdf. Verlo ahí"_s));
  CHECK(office.window().findChild<ui::DocumentWindow*>() == nullptr);
  QTest::keyClick(office.workspace().list()->view(), Qt::Key_Return);
  REQUIRE(waitFor([&] { return office.window().findChild<ui::DocumentWindow*>() != nullptr; }));
  auto* window = office.window().findChild<ui::DocumentWindow*>();
  CHECK(waitFor([&] { return window->view()->pageCount() == 2 && window->view()->currentPage() == 1; }));
  CHECK(waitFor([&] { return window->findBar()->matches().size() == 1; }));
  CHECK(window->findBar()->matches().front().page == 1);

  // It is shown once, and goes there again.
  ui::Reader* reader = office.workspace().reading()->reader();
  auto* page = reader->findChild<ui::PageView*>();
  const QString id = toText(reader->content().files.front().record.id);
  window->view()->goToPage(0);
  Q_EMIT page->anchorClicked(QUrl(u"amparo:file/found/"_s + id));
  CHECK(waitFor([&] { return window->view()->currentPage() == 1; }));
  CHECK(office.window().findChildren<ui::DocumentWindow*>().size() == 1);
  window->close();
  REQUIRE(waitFor([&] { return office.window().findChild<ui::DocumentWindow*>() == nullptr; }));

  // In a window of its own, the record says it too.
  office.window().actions()[ui::Actions::NewWindow]->trigger();
  auto* beside = office.window().findChild<ui::RecordWindow*>();
  REQUIRE(beside);
  auto* besidePage = beside->findChild<ui::PageView*>();
  CHECK(waitFor([&] { return besidePage->toPlainText().contains(u"la página 2 de informe.pdf"_s); }));
  beside->close();

  // Ctrl+K says where the words are, and Enter shows them.
  office.window().actions()[ui::Actions::GoTo]->trigger();
  auto* palette = office.window().findChild<ui::Palette*>();
  REQUIRE(palette);
  palette->field()->setText(u"trasmutacion"_s);
  REQUIRE(waitFor([&] {
    const QListWidgetItem* item = palette->list()->currentItem();
    return item && item->data(ui::PaletteRow::DetailRole).toString().startsWith(u"informe.pdf, p. 2: "_s);
  }));
  QTest::keyClick(palette->field(), Qt::Key_Return);
  REQUIRE(waitFor([&] { return office.window().findChild<ui::DocumentWindow*>() != nullptr; }));
  window = office.window().findChild<ui::DocumentWindow*>();
  CHECK(waitFor([&] { return window->view()->pageCount() == 2 && window->view()->currentPage() == 1; }));
  window->close();
  REQUIRE(waitFor([&] { return office.window().findChild<ui::DocumentWindow*>() == nullptr; }));

  // Reached in another way, the record says nothing of it, and the file begins with its first page.
  office.workspace().openRecord(any.first);
  REQUIRE(waitFor([&] { return !office.readerText().contains(u"Lo que buscó"_s); }));
  REQUIRE(office.reads(u"En esta computadora; su texto se busca"_s));
  Q_EMIT page->anchorClicked(QUrl(u"amparo:file/view/"_s + id));
  REQUIRE(waitFor([&] { return office.window().findChild<ui::DocumentWindow*>() != nullptr; }));
  window = office.window().findChild<ui::DocumentWindow*>();
  CHECK(waitFor([&] { return window->view()->pageCount() == 2; }));
  CHECK(window->view()->currentPage() == 0);
  CHECK(window->findBar()->isHidden());
  office.window().close();
  CHECK(waitFor([&] { return office.window().findChild<ui::DocumentWindow*>() == nullptr; }));
}

TEST_CASE("a document on screen follows a switch of language") {
  const QTemporaryDir folder;
  const auto scene = [&](const char* name, const QByteArray& bytes) {
    const QString path = folder.filePath(QString::fromLatin1(name));
    QFile file(path);
    REQUIRE(file.open(QFile::WriteOnly));
    file.write(bytes);
    const auto open = [path](Office& office) -> QWidget* {
      auto* window = new ui::DocumentWindow({path, u"pdf"_s, u"2019"_s}, &office.window());
      window->resize(800, 700);
      window->show();
      REQUIRE(waitFor([&] { return !window->trouble().isEmpty() || window->view()->textOf(0) != nullptr; }));
      if (!window->trouble().isEmpty()) return window;
      window->findBar()->find(u"xyz"_s);
      REQUIRE(waitFor([&] { return !window->findBar()->isSearching(); }));
      return window;
    };
    return Scene{name, open, [](Office& office) {
                   for (auto* window : office.window().findChildren<ui::DocumentWindow*>()) delete window;
                 }};
  };
  walkThroughLanguages({scene("pages", Pdf{{u"1 2 3"_s}}.bytes()), scene("damaged", "%PDF-1.7")},
                       Office::Library::Empty);
}
