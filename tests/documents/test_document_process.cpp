#include "core/documents/document_process.h"
#include "tests/support/pdf.h"
#include "tests/support/printing.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace amparo;
using namespace amparo::documents;
using namespace Qt::StringLiterals;
using test::Pdf;

namespace {

/// A document on the disk, and the program that opens it.
struct Opening {
  QTemporaryDir folder;
  std::atomic<bool> stop = false;
  QString path = folder.filePath(u"documento"_s);
  DocumentProcess document;

  explicit Opening(const QByteArray& bytes, const QString& format = u"pdf"_s)
      : document(path, format, stop) {
    QFile file(path);
    REQUIRE(file.open(QFile::WriteOnly));
    file.write(bytes);
  }

  QString trouble() {
    const auto opened = document.open();
    return opened ? QString() : opened.error().parameters[u"what"_s].toString();
  }
};

QByteArray picture(QSize size) {
  // A bitmap of one colour: a header, and rows from the bottom up.
  const int rowBytes = (size.width() * 3 + 3) / 4 * 4;
  QByteArray bytes;
  const auto number = [&](quint32 value, int count) {
    for (int i = 0; i < count; ++i, value >>= 8) bytes += char(value & 255);
  };
  bytes += "BM";
  number(quint32(54 + rowBytes * size.height()), 4);
  number(0, 4);
  number(54, 4);
  number(40, 4);
  number(quint32(size.width()), 4);
  number(quint32(size.height()), 4);
  number(1, 2);
  number(24, 2);
  for (int i = 0; i < 6; ++i) number(0, 4);
  return bytes + QByteArray(qsizetype(rowBytes) * size.height(), '\x40');
}

} // namespace

TEST_CASE("A PDF is opened, painted and read page by page") {
  Opening opening(Pdf{{u"Acta de la visita\nDefensa pública"_s, u"Segunda página"_s}}.bytes());
  const auto opened = opening.document.open();
  REQUIRE(opened.ok());
  CHECK(opened->pages == 2);
  CHECK(opened->sizes.front() == QSizeF(595, 842));
  const auto page = opening.document.picture(0, 300);
  REQUIRE(page.ok());
  CHECK(page->width == 300);
  CHECK(page->height == 424);
  CHECK(page->pixels.count('\xff') < page->pixels.size()); // there is ink on it
  const auto text = opening.document.text(0);
  REQUIRE(text.ok());
  CHECK(text->text == u"Acta de la visita\nDefensa pública");
  REQUIRE(text->words.size() == 6);
  CHECK(text->text.mid(text->words[4].start, text->words[4].length) == u"Defensa");
  CHECK(text->words[4].place.top() > text->words[0].place.bottom() - 0.01);
  CHECK(opening.document.text(1)->text == u"Segunda página");
}

TEST_CASE("A word that was parted at a line's end is read whole") {
  Opening opening(Pdf{{u"La defen-\nsoría del Estado"_s}}.bytes());
  CHECK(opening.document.text(0)->text == u"La defensoría del Estado");
}

TEST_CASE("A picture is a document of one page, and is decoded no larger than it is") {
  Opening opening(picture({400, 200}), u"bmp"_s);
  const auto opened = opening.document.open();
  REQUIRE(opened.ok());
  CHECK(opened->sizes == std::vector<QSizeF>{{300, 150}});
  CHECK(opening.document.picture(0, 100)->height == 50);
  CHECK(opening.document.picture(0, 4000)->width == 400);
  CHECK(opening.document.text(0)->text.isEmpty());
}

TEST_CASE("What is no document, or asks for a password, says so") {
  const QByteArray whole = Pdf{{u"Acta"_s}}.bytes();
  CHECK(Opening("").trouble() == u"document");
  CHECK(Opening("%PDF-1.7").trouble() == u"document");
  CHECK(Opening(whole.left(60)).trouble() == u"document");
  CHECK(Opening(picture({4, 4}), u"pdf"_s).trouble() == u"document");
  CHECK(Opening(picture({4, 4}), u"png"_s).trouble() == u"document"); // only what it says it is
  CHECK(Opening(Pdf{{u"Acta"_s}, {595, 842}, true}.bytes()).trouble() == u"locked");
}

TEST_CASE("Pages of kilometres and thousands of pages stay within bounds") {
  Opening wide(Pdf{{u"Mapa"_s}, {2'834'645, 2'834'645}}.bytes());
  REQUIRE(wide.document.open().ok());
  const auto page = wide.document.picture(0, 100'000);
  REQUIRE(page.ok());
  CHECK(qint64(page->width) * page->height <= maximumPixels);

  Opening narrow(Pdf{{u"Tira"_s}, {1, 2'834'645}}.bytes());
  REQUIRE(narrow.document.open().ok());
  CHECK(narrow.document.picture(0, 800).ok());

  Opening many(Pdf{std::vector<QString>(6'000, u"p"_s)}.bytes());
  const auto opened = many.document.open();
  REQUIRE(opened.ok());
  CHECK(opened->pages == 6'000);
  CHECK(opened->sizes.size() == size_t(maximumPages));
}

TEST_CASE("A document that takes the program down is told so, and the next page is read all the same") {
  Opening opening(Pdf{{u"Uno"_s, u"Dos"_s}}.bytes());
  REQUIRE(opening.document.open().ok());
  opening.document.end(); // as a document may do
  CHECK(opening.document.text(1)->text == u"Dos");
}

TEST_CASE("Whoever does not want the answer any more does not wait for it") {
  Opening opening(Pdf{{u"Uno"_s}}.bytes());
  REQUIRE(opening.document.open().ok());
  opening.stop = true;
  const auto page = opening.document.picture(0, 3'000);
  REQUIRE_FALSE(page.ok());
  CHECK(page.error().code == ErrorCode::Cancelled);
}
