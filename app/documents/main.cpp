#include "app/documents/document.h"

#include <QCoreApplication>
#include <QtEndian>

#include <cmath>
#include <csignal>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <unistd.h>
#else
#include <fcntl.h>
#include <io.h>
#endif

// Opens one document for the desktop and answers what it asks, over standard input and output, until that
// ends. A document comes from strangers: here it has little memory, little time, and nothing to write to.

using namespace amparo::documents;
using namespace Qt::StringLiterals;

namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool isSanitized = true; // takes terabytes of addresses for itself
#else
constexpr bool isSanitized = false;
#endif

constexpr qint64 memoryBytes = qint64(1) << 30;
/// The desktop waits less; this is for when it is not there any more.
constexpr unsigned secondsPerAnswer = 60;

#ifdef Q_OS_UNIX
void limit(int resource, qint64 value) {
  const rlimit bounds{rlim_t(value), rlim_t(value)};
  setrlimit(resource, &bounds);
}

void restrain() {
  if (!isSanitized) limit(RLIMIT_AS, memoryBytes);
  limit(RLIMIT_CORE, 0);
  limit(RLIMIT_FSIZE, 0); // no file is written
  std::signal(SIGXFSZ, SIG_IGN);
}

void beginAnswer() {
  alarm(secondsPerAnswer);
}

void endAnswer() {
  alarm(0);
}
#else
void restrain() {
  _setmode(_fileno(stdin), _O_BINARY);
  _setmode(_fileno(stdout), _O_BINARY);
}

void beginAnswer() {}

void endAnswer() {}
#endif

bool readMessage(QByteArray& message) {
  QByteArray length(lengthBytes, 0);
  if (std::fread(length.data(), 1, size_t(lengthBytes), stdin) != size_t(lengthBytes)) return false;
  const quint32 bytes = qFromBigEndian<quint32>(length.constData());
  if (bytes > maximumMessageBytes) return false;
  message.resize(qsizetype(bytes));
  return std::fread(message.data(), 1, bytes, stdin) == bytes;
}

bool writeMessage(const QByteArray& message) {
  QByteArray length(lengthBytes, 0);
  qToBigEndian(quint32(message.size()), length.data());
  return std::fwrite(length.constData(), 1, size_t(lengthBytes), stdout) == size_t(lengthBytes) &&
         std::fwrite(message.constData(), 1, size_t(message.size()), stdout) == size_t(message.size()) &&
         std::fflush(stdout) == 0;
}

QByteArray encodePicture(QImage image) {
  if (image.isNull()) return encode(Trouble::Damaged);
  image.convertTo(QImage::Format_RGB32);
  Picture picture{image.width(), image.height(), {}};
  picture.pixels.reserve(image.sizeInBytes());
  for (int y = 0; y < image.height(); ++y)
    picture.pixels.append(reinterpret_cast<const char*>(image.constScanLine(y)),
                          qsizetype(image.width()) * 4);
  return encode(picture);
}

QByteArray answer(const Request& request, std::unique_ptr<Document>& document) {
  if (request.ask == Request::Ask::Open) {
    Trouble trouble = Trouble::None;
    document = request.format == u"pdf" ? openPdf(request.path, trouble)
                                        : openPicture(request.path, request.format, trouble);
    return document ? encode(document->opened()) : encode(trouble);
  }
  if (!document) return encode(Trouble::Damaged);
  if (request.ask == Request::Ask::Text) return encode(document->text(request.page));
  return encodePicture(document->picture(request.page, request.width));
}

} // namespace

QSize amparo::documents::pixelsOf(const QSizeF& page, int width) {
  if (!std::isfinite(page.width()) || !std::isfinite(page.height()) || page.width() <= 0 ||
      page.height() <= 0 || width <= 0)
    return {};
  double wide = width;
  double high = width * page.height() / page.width();
  // Of a page that is all width or all height, each side is bounded by itself.
  const double longest = std::max(wide, high);
  constexpr double longestSide = 20'000;
  if (longest > longestSide) wide *= longestSide / longest, high *= longestSide / longest;
  const double pixels = std::max(wide, 1.0) * std::max(high, 1.0);
  if (pixels > double(maximumPixels)) {
    const double share = std::sqrt(double(maximumPixels) / pixels);
    wide *= share;
    high *= share;
  }
  return {std::max(1, int(wide)), std::max(1, int(high))};
}

int main(int argc, char** argv) {
  restrain();
  const QCoreApplication application(argc, argv); // for the formats that pictures have
  std::unique_ptr<Document> document;
  for (QByteArray message; readMessage(message);) {
    Request request;
    beginAnswer();
    if (!decode(message, request) || !writeMessage(answer(request, document))) return EXIT_FAILURE;
    endAnswer();
  }
  return EXIT_SUCCESS;
}
