#pragma once

#include "core/base/cbor.h"
#include "core/base/result.h"

#include <QRectF>
#include <QSizeF>
#include <QString>

#include <vector>

/// What Amparo and the program that opens documents for it tell each other. That program reads what strangers
/// have made and may be made to say anything: every answer is bounded and checked before it is believed.
namespace amparo::documents {

/// A page can be no larger on screen, in points: 200 inches, the most that a PDF may have.
inline constexpr double maximumPoints = 14'400;
inline constexpr int maximumPages = 5'000; ///< the pages behind these are not shown
/// A picture of a page has no more pixels, whatever its size.
inline constexpr qint64 maximumPixels = 12'000'000;
inline constexpr int maximumWords = 50'000;                   ///< of one page
inline constexpr qsizetype maximumTextCharacters = 1'000'000; ///< of one page
inline constexpr qint64 maximumMessageBytes = 64 << 20;
/// Before each message stands how many bytes it has, big endian.
inline constexpr qsizetype lengthBytes = 4;

/// What is asked about one document. Open comes first.
struct Request {
  enum class Ask { Open, Picture, Text };
  Ask ask = Ask::Open;
  QString path = {};   ///< to open
  QString format = {}; ///< "pdf", or the name by which Qt reads a picture
  int page = 0;
  int width = 0; ///< that a picture is wanted in, in pixels
};

struct Opened {
  int pages = 0;             ///< that it says it has
  std::vector<QSizeF> sizes; ///< of those that are shown, in points
};

/// A page as it is painted: 0xffRRGGBB, row by row, as this computer orders bytes.
struct Picture {
  int width = 0;
  int height = 0;
  QByteArray pixels;
};

/// Where a word stands on its page, whose sides are of length 1.
struct PlacedWord {
  int start = 0; ///< in the page's text
  int length = 0;
  QRectF place;
};

struct PageText {
  QString text; ///< a line of the page a line; words that were parted at its end are whole
  std::vector<PlacedWord> words;
};

/// Why a document gives no answer.
enum class Trouble { None, Damaged, Locked };

QByteArray encode(const Request& request);
/// Nothing but a whole request passes.
bool decode(QByteArrayView bytes, Request& request);

QByteArray encode(Trouble trouble);
QByteArray encode(const Opened& opened);
QByteArray encode(const Picture& picture);
QByteArray encode(const PageText& text);

/// Malformed (what: document) for a damaged one and for an answer that is none, (what: locked) for one that
/// asks for a password.
Result<Opened> decodeOpened(QByteArrayView answer);
Result<Picture> decodePicture(QByteArrayView answer);
Result<PageText> decodeText(QByteArrayView answer);

} // namespace amparo::documents
