#include "core/documents/messages.h"

#include <catch2/catch_test_macros.hpp>
#include <limits>

using namespace amparo;
using namespace amparo::documents;
using namespace Qt::StringLiterals;

namespace {

QString what(const Error& error) {
  return error.parameters[u"what"_s].toString();
}

} // namespace

TEST_CASE("What is asked and answered arrives as it was sent") {
  Request request;
  REQUIRE(decode(encode(Request{Request::Ask::Picture, u"ñ.pdf"_s, u"pdf"_s, 7, 800}), request));
  CHECK(request.ask == Request::Ask::Picture);
  CHECK(request.path == u"ñ.pdf");
  CHECK(request.page == 7);
  CHECK(request.width == 800);
  CHECK_FALSE(decode("nonsense", request));

  const auto opened = decodeOpened(encode(Opened{9, {{595, 842}, {842, 595}}}));
  REQUIRE(opened.ok());
  CHECK(opened->pages == 9);
  CHECK(opened->sizes[1] == QSizeF(842, 595));

  const auto picture = decodePicture(encode(Picture{2, 1, QByteArray(8, 'x')}));
  REQUIRE(picture.ok());
  CHECK(picture->pixels == QByteArray(8, 'x'));

  const auto text =
      decodeText(encode(PageText{u"dos palabras"_s, {{0, 3, {0.1, 0.2, 0.3, 0.1}}, {4, 8, {}}}}));
  REQUIRE(text.ok());
  CHECK(text->words[1].start == 4);
  CHECK(text->words[0].place.x() == 0.1);
}

TEST_CASE("No answer is believed that could not be one") {
  CHECK_FALSE(decodeOpened("").ok());
  CHECK_FALSE(decodeOpened("\x01nonsense").ok());
  CHECK_FALSE(decodeOpened(encode(Opened{3, {}})).ok());
  CHECK_FALSE(decodeOpened(encode(Opened{9'999, std::vector<QSizeF>(9'999, QSizeF(10, 10))})).ok());
  CHECK_FALSE(decodePicture(encode(Picture{2, 2, QByteArray(15, 'x')})).ok());
  CHECK_FALSE(decodePicture(encode(Picture{1 << 30, 1 << 30, {}})).ok());
  CHECK_FALSE(decodePicture(encode(Picture{-1, -4, QByteArray(16, 'x')})).ok());
  CHECK_FALSE(decodeText(encode(PageText{u"corto"_s, {{3, 20, {}}}})).ok());
  CHECK_FALSE(decodeText(encode(PageText{u"corto"_s, {{3, 2, {}}, {0, 2, {}}}})).ok());
  CHECK_FALSE(decodeText(encode(Picture{1, 1, QByteArray(4, 'x')})).ok());
}

TEST_CASE("Why there is no answer is told") {
  CHECK(what(decodeOpened(encode(Trouble::Locked)).error()) == u"locked");
  CHECK(what(decodePicture(encode(Trouble::Damaged)).error()) == u"document");
}

TEST_CASE("A page of kilometres, or of no size, is shown in one that a screen can have") {
  const double kilometre = 2'834'645;
  const double nan = std::numeric_limits<double>::quiet_NaN();
  for (const QSizeF size : {QSizeF(kilometre, kilometre), QSizeF(kilometre, 1), QSizeF(0.001, kilometre),
                            QSizeF(-5, 0), QSizeF(nan, 800)}) {
    const auto opened = decodeOpened(encode(Opened{1, {size}}));
    REQUIRE(opened.ok());
    const QSizeF shown = opened->sizes.front();
    CHECK(shown.width() >= 1);
    CHECK(shown.height() >= 1);
    CHECK(shown.width() <= maximumPoints);
    CHECK(shown.height() <= maximumPoints);
    CHECK(shown.width() / shown.height() < 101);
    CHECK(shown.height() / shown.width() < 101);
  }
}
