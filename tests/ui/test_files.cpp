#include "tests/support/temporary.h"
#include "tests/ui/language_walk.h"
#include "tests/ui/odd_records.h"
#include "tests/ui/person.h"
#include "ui/actions.h"
#include "ui/notice_bar.h"
#include "ui/reading_pane.h"
#include "ui/record/attached_files.h"
#include "ui/record/caption_dialog.h"
#include "ui/record/page_view.h"
#include "ui/record/page_writer.h"
#include "ui/record/reader.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTextBlock>
#include <QToolButton>

#include <catch2/catch_test_macros.hpp>

using namespace amparo;
using namespace amparo::test;
using namespace Qt::StringLiterals;
using ui::Actions;

namespace {

/// A window in which a practice is read, and files outside the library.
struct Desk {
  QTemporaryDir outside;
  Office office;
  ui::Reader* reader = nullptr;
  ui::PageView* page = nullptr;

  explicit Desk(const QString& role = u"editor"_s)
      : office(Office::Library::Starter) {
    if (!role.isEmpty()) joinNetwork(office.background(), role);
    read();
  }

  void read() {
    office.workspace().openRecord(practiceId());
    REQUIRE(office.reads(u"Entrevistas remotas y confidenciales"_s));
    reader = office.workspace().reading()->reader();
    page = reader->findChild<ui::PageView*>();
  }

  QString write(const QString& name, const QByteArray& bytes) const {
    QFile file(outside.filePath(name));
    REQUIRE(file.open(QFile::WriteOnly));
    file.write(bytes);
    return file.fileName();
  }

  QString picture(const QString& name, QSize size) const {
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    const QString path = outside.filePath(name);
    REQUIRE(image.save(path));
    return path;
  }

  static QMimeData* carrying(const QStringList& paths) {
    auto* data = new QMimeData;
    QList<QUrl> urls;
    for (const QString& path : paths) urls.append(QUrl::fromLocalFile(path));
    data->setUrls(urls);
    return data;
  }

  void paste(const QStringList& paths) {
    QGuiApplication::clipboard()->setMimeData(carrying(paths));
    page->setFocus();
    QTest::keyClick(page, Qt::Key_V, Qt::ControlModifier);
  }

  RecordId attached(const QString& name) const {
    for (const ui::AttachedFile& file : reader->content().files)
      if (file.name() == name) return file.record.id;
    return {};
  }

  void attach(const QString& name, const QByteArray& bytes) {
    paste({write(name, bytes)});
    REQUIRE(waitFor([&] { return !attached(name).isNull(); }));
  }

  /// Puts a file in that another office has attached, and that is not here.
  RecordId arrives(const QString& name, const FileState& state = {}) {
    const Sha256 hash = Sha256::of(name.toUtf8());
    const Record record = recordOf(u"attachment"_s, name.toUtf8().constData(),
                                   {{u"record"_s, Value(toText(practiceId()))},
                                    {u"file_name"_s, Value(name)},
                                    {u"media_type"_s, Value(u"application/pdf"_s)},
                                    {u"size"_s, Value(5'000'000.0)},
                                    {u"sha256"_s, Value(hash.toHex())}});
    office.ask([&](ui::Background::Context& context) {
      FileState put = state;
      put.hash = hash;
      put.size = 5'000'000;
      context.store.files().put(put);
      return context.library.importForReading({record}).ok();
    });
    read();
    REQUIRE(waitFor([&] { return !attached(name).isNull(); }));
    return record.id;
  }

  FileState stateOf(const QString& name) {
    return office.ask([hash = Sha256::of(name.toUtf8())](ui::Background::Context& context) {
      return context.store.files().find(hash);
    });
  }

  bool says(const QString& text) {
    return waitFor([&] { return page->toPlainText().replace(QChar(QChar::Nbsp), u' ').contains(text); });
  }

  /// The first link of the page with this text.
  QTextCursor link(const QString& text) const {
    for (QTextBlock block = page->document()->begin(); block.isValid(); block = block.next())
      for (auto it = block.begin(); !it.atEnd(); ++it) {
        if (!it.fragment().charFormat().isAnchor() || it.fragment().text() != text) continue;
        QTextCursor found(page->document());
        found.setPosition(it.fragment().position());
        found.setPosition(it.fragment().position() + it.fragment().length(), QTextCursor::KeepAnchor);
        return found;
      }
    return {};
  }

  bool offers(const QString& text) const { return !link(text).isNull(); }

  /// Clicks a link of the page.
  void follow(const QString& text) {
    QTextCursor found = link(text);
    REQUIRE_FALSE(found.isNull());
    found.setPosition(found.selectionStart() + 1);
    page->setTextCursor(found);
    page->ensureCursorVisible();
    QTest::mouseClick(page->viewport(), Qt::LeftButton, {}, page->cursorRect(found).center());
  }

  QStringList more() {
    follow(u"Más…"_s);
    QStringList texts;
    for (const QAction* action : menu()->actions())
      if (!action->isSeparator()) texts.append(action->text().remove(u'&'));
    return texts;
  }

  static QMenu* menu() {
    REQUIRE(waitFor([] { return qobject_cast<QMenu*>(QApplication::activePopupWidget()) != nullptr; }));
    return qobject_cast<QMenu*>(QApplication::activePopupWidget());
  }

  void choose(const QString& text) {
    for (QAction* action : menu()->actions())
      if (action->text().remove(u'&') == text) {
        menu()->setActiveAction(action);
        QTest::keyClick(menu(), Qt::Key_Return);
        return;
      }
    FAIL("no such entry");
  }

  void undo() {
    REQUIRE(waitFor([&] { return office.window().actions()[Actions::Undo]->isEnabled(); }));
    office.window().actions()[Actions::Undo]->trigger();
  }
};

} // namespace

TEST_CASE("files are attached by pasting, dropping and choosing them, and listed on the page") {
  Desk desk;
  CHECK_FALSE(desk.page->toPlainText().contains(u"Archivos"_s));
  SECTION("pasted") {
    desk.paste({desk.write(u"acta.pdf"_s, "%PDF-1.7"), desk.write(u"b.txt"_s, "b")});
  }
  SECTION("dropped") {
    const std::unique_ptr<QMimeData> data(
        Desk::carrying({desk.write(u"acta.pdf"_s, "%PDF-1.7"), desk.write(u"b.txt"_s, "b")}));
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, data.get(), Qt::LeftButton, {});
    QApplication::sendEvent(desk.reader, &enter);
    REQUIRE(enter.isAccepted());
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, data.get(), Qt::LeftButton, {});
    QApplication::sendEvent(desk.reader, &drop);
  }
  SECTION("chosen") {
    const QString path = desk.write(u"acta.pdf"_s, "%PDF-1.7");
    REQUIRE(waitFor([&] { return desk.office.window().actions()[Actions::AttachFiles]->isEnabled(); }));
    desk.office.window().actions()[Actions::AttachFiles]->trigger();
    auto* dialog = desk.reader->findChild<QFileDialog*>();
    REQUIRE(dialog);
    Q_EMIT dialog->filesSelected({path, desk.write(u"b.txt"_s, "b")});
    dialog->close();
  }
  REQUIRE(waitFor([&] { return desk.reader->content().files.size() == 2; }));
  CHECK(desk.office.workspace().reading()->record() == practiceId());
  CHECK(desk.says(u"Archivos"_s));
  CHECK(desk.says(u"acta.pdf"_s));
  CHECK(desk.says(u"documento PDF · 8 bytes"_s));
  CHECK(desk.says(u"En esta computadora; espera para enviarse"_s));
}

TEST_CASE("a file is opened as a copy that cannot be written to, and what might run is not") {
  Desk desk;
  QUrl opened;
  desk.reader->setLinkOpener([&](const QUrl& url) { opened = url; });
  SECTION("a document") {
    desk.attach(u"acta.pdf"_s, "%PDF-1.7");
    desk.follow(u"Abrir"_s);
    REQUIRE(waitFor([&] { return !opened.isEmpty(); }));
    CHECK(QFileInfo(opened.toLocalFile()).fileName() == u"acta.pdf");
    CHECK_FALSE(QFile(opened.toLocalFile()).permissions().testFlag(QFile::WriteOwner));
  }
  SECTION("a program") {
    desk.attach(u"acta.exe"_s, "MZ");
    CHECK_FALSE(desk.offers(u"Abrir"_s));
    CHECK(desk.offers(u"Guardar una copia…"_s));
  }
}

TEST_CASE("a copy of a file is saved") {
  Desk desk;
  desk.attach(u"acta.pdf"_s, "%PDF-1.7");
  desk.follow(u"Guardar una copia…"_s);
  auto* dialog = desk.reader->findChild<QFileDialog*>();
  REQUIRE(dialog);
  CHECK(dialog->acceptMode() == QFileDialog::AcceptSave);
  const QString to = desk.outside.filePath(u"copia.pdf"_s);
  Q_EMIT dialog->fileSelected(to);
  dialog->close();
  CHECK(waitFor([&] { return QFileInfo(to).size() == 8; }));
}

TEST_CASE("a file gets a caption, is removed, and comes back with an undo") {
  Desk desk;
  desk.attach(u"acta.pdf"_s, "%PDF-1.7");
  CHECK(desk.more() == QStringList{u"Ver"_s, u"Abrir"_s, u"Guardar una copia…"_s, u"Tenerlo siempre aquí"_s,
                                   u"Solo cuando se pida"_s,
                                   u"Como los archivos de la biblioteca en general"_s, u"Leyenda…"_s,
                                   u"Quitar"_s});
  SECTION("caption") {
    desk.choose(u"Leyenda…"_s);
    auto* dialog = desk.reader->findChild<ui::CaptionDialog*>();
    REQUIRE(dialog);
    CHECK(controlsSayingTooLittle(*dialog) == QStringList());
    typeText(dialog->findChild<QLineEdit*>(), u"Acta de la primera visita"_s);
    click(buttonNamed(*dialog, u"Guardar"_s));
    CHECK(desk.says(u"Acta de la primera visita"_s));
    CHECK(desk.says(u"acta.pdf · documento PDF"_s));
  }
  SECTION("remove") {
    desk.choose(u"Quitar"_s);
    REQUIRE(waitFor([&] { return desk.reader->content().files.empty(); }));
    CHECK(desk.office.workspace().reading()->record() == practiceId());
    CHECK(waitFor([&] { return desk.office.window().notice()->message() == u"Se quitó 1 archivo."; }));
    desk.undo();
    CHECK(waitFor([&] { return desk.reader->content().files.size() == 1; }));
    CHECK(desk.office.workspace().reading()->record() == practiceId());
  }
}

TEST_CASE("a file that is not here says why, and is fetched when somebody wants it") {
  Desk desk;
  SECTION("at the hub") {
    desk.arrives(u"lejos.pdf"_s);
    CHECK(desk.says(u"No está aquí; se puede traer"_s));
    CHECK_FALSE(desk.offers(u"Abrir"_s));
    desk.follow(u"Traer ahora"_s);
    CHECK(waitFor([&] { return desk.stateOf(u"lejos.pdf"_s).asked; }));
    CHECK(desk.says(u"Todavía no está aquí; espera para traerse"_s));
  }
  SECTION("kept by its own rule") {
    desk.arrives(u"lejos.pdf"_s);
    desk.more();
    desk.choose(u"Tenerlo siempre aquí"_s);
    CHECK(waitFor([&] { return desk.stateOf(u"lejos.pdf"_s).keeping == Keeping::Always; }));
    CHECK(desk.says(u"espera para traerse"_s));
  }
  SECTION("failed") {
    FileState failed;
    failed.asked = true;
    failed.tries = 1;
    failed.error = Error{ErrorCode::UnknownRecord, {{u"what"_s, u"file"_s}}, {}};
    desk.arrives(u"lejos.pdf"_s, failed);
    CHECK(desk.says(u"No se pudo traer. El servidor central todavía no tiene este archivo"_s));
    CHECK(desk.offers(u"Traer ahora"_s));
  }
}

TEST_CASE("how much of a file has come is said in its place, and takes no focus away") {
  Desk desk;
  FileState coming;
  coming.asked = true;
  desk.arrives(u"lejos.pdf"_s, coming);
  const auto come = [&](qint64 from, qint64 bytes) {
    desk.office.ask([&](ui::Background::Context& context) {
      return context.store.blobs().append(Sha256::of("lejos.pdf").toHex(), from, QByteArray(bytes, 'x')).ok();
    });
    desk.reader->noteFiles();
  };
  come(0, 500'000);
  REQUIRE(desk.says(u"Se está trayendo: 10 %"_s));
  const QTextCursor place = desk.link(u"Más…"_s);
  desk.page->setTextCursor(place);
  come(500'000, 2'000'000);
  REQUIRE(desk.says(u"Se está trayendo: 50 %"_s));
  CHECK(desk.page->textCursor().selectedText() == u"Más…");
}

TEST_CASE("pictures are shown on the page, no wider than it, and nothing else is") {
  Desk desk;
  const auto shown = [&] {
    std::vector<QTextImageFormat> pictures;
    for (QTextBlock block = desk.page->document()->begin(); block.isValid(); block = block.next())
      for (auto it = block.begin(); !it.atEnd(); ++it)
        if (it.fragment().charFormat().hasProperty(ui::PageWriter::pictureSize))
          pictures.push_back(it.fragment().charFormat().toImageFormat());
    return pictures;
  };
  desk.paste({desk.picture(u"foto.png"_s, {3000, 1500}), desk.picture(u"foto.jpg"_s, {40, 30}),
              desk.write(u"dibujo.svg"_s, "<svg xmlns='http://www.w3.org/2000/svg'/>"),
              desk.write(u"mentira.png"_s, "<svg xmlns='http://www.w3.org/2000/svg'/>")});
  REQUIRE(waitFor([&] { return shown().size() == 2; }));
  desk.office.waitForList();
  const auto pictures = shown();
  REQUIRE(pictures.size() == 2);
  CHECK(pictures[0].width() < desk.page->viewport()->width());
  CHECK(qAbs(pictures[0].width() - 2 * pictures[0].height()) <= 2);
  CHECK(pictures[1].width() == 40);
  const QImage decoded =
      desk.page->document()->resource(QTextDocument::ImageResource, QUrl(pictures[0].name())).value<QImage>();
  CHECK(decoded.width() <= 1200);
}

TEST_CASE("a picture of too many pixels is not decoded") {
  const Desk desk;
  const QString path = desk.picture(u"foto.png"_s, {50, 50});
  CHECK(ui::decodePicture(path, "png", 10).image.size() == QSize(10, 10));
  CHECK(ui::decodePicture(path, "jpeg", 10).image.isNull()); // only what it says it is
  QFile file(path);
  REQUIRE(file.open(QFile::ReadWrite));
  file.seek(16); // the width and height of its header
  file.write(QByteArray::fromHex("0000ffff0000ffff"));
  file.close();
  CHECK(ui::decodePicture(path, "png", 10).image.isNull());
}

TEST_CASE("who only reads is offered no file to attach, to name or to remove") {
  Desk desk(u"reader"_s);
  desk.arrives(u"lejos.pdf"_s);
  desk.office.waitForList();
  CHECK_FALSE(desk.office.window().actions()[Actions::AttachFiles]->isEnabled());
  CHECK_FALSE(named<QToolButton>(*desk.reader, u"Adjuntar archivos a esta ficha"_s)->isVisible());
  desk.paste({desk.write(u"acta.pdf"_s, "%PDF-1.7")});
  desk.office.waitForList();
  CHECK(desk.reader->content().files.size() == 1);
  CHECK(desk.more() == QStringList{u"Traer ahora"_s, u"Tenerlo siempre aquí"_s, u"Solo cuando se pida"_s,
                                   u"Como los archivos de la biblioteca en general"_s});
  QApplication::activePopupWidget()->close();
}

TEST_CASE("what cannot be attached says why, and what comes after it is attached") {
  Desk desk;
  const QString huge = desk.write(u"a.txt"_s, "a");
  QGuiApplication::clipboard()->setMimeData(Desk::carrying({huge, desk.write(u"b.txt"_s, "b")}));
  QFile big(huge);
  REQUIRE(big.resize(maximumAttachedBytes + 1));
  desk.page->setFocus();
  QTest::keyClick(desk.page, Qt::Key_V, Qt::ControlModifier);
  CHECK(waitFor([&] { return !desk.attached(u"b.txt"_s).isNull(); }));
  CHECK(desk.reader->content().files.size() == 1);
  CHECK(desk.office.window().notice()->message().contains(u"demasiado grande"_s));
}

TEST_CASE("files on a page follow a switch of language") {
  const auto open = [](Office& office) -> QWidget* {
    office.workspace().openRecord(practiceId());
    REQUIRE(waitFor([&] {
      const ui::ReadingPane* pane = office.workspace().reading();
      return pane->isReading() && pane->reader()->content().files.size() == 3;
    }));
    return nullptr;
  };
  const auto caption = [open](Office& office) -> QWidget* {
    open(office);
    auto* dialog = new ui::CaptionDialog(u"acta.pdf"_s, {}, u"es"_s, &office.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
  };
  const auto close = [](Office& office) {
    for (QDialog* dialog : office.window().findChildren<QDialog*>()) dialog->reject();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  };
  walkThroughLanguages({{"files", open}, {"caption", caption, close}}, Office::Library::Starter,
                       [](Office& office) {
                         joinNetwork(office.background(), u"editor"_s);
                         office.ask([](ui::Background::Context& context) {
                           std::vector<Record> records;
                           for (const char* name : {"uno.pdf", "dos.png", "tres.ods"}) {
                             const Sha256 hash = Sha256::of(name);
                             FileState state;
                             state.hash = hash;
                             state.here = records.empty();
                             state.sending = Sending::Waits;
                             state.asked = records.size() == 1;
                             context.store.files().put(state);
                             records.push_back(recordOf(u"attachment"_s, name,
                                                        {{u"record"_s, Value(toText(practiceId()))},
                                                         {u"file_name"_s, Value(QString::fromLatin1(name))},
                                                         {u"size"_s, Value(5'000'000.0)},
                                                         {u"sha256"_s, Value(hash.toHex())}}));
                           }
                           return context.library.importForReading(records).ok();
                         });
                       });
}
