#include "ui/document/document_loader.h"

#include <QThread>

#include <algorithm>
#include <cstring>

namespace amparo::ui {

namespace {

/// Black turns into this grey: paper that is darker glares less than the ink on it.
constexpr int darkPaper = 30;

QRgb darkened(QRgb color) {
  const int red = qRed(color);
  const int green = qGreen(color);
  const int blue = qBlue(color);
  // The lightness turned round (HSL), the hue kept.
  const int shift = 255 - std::max({red, green, blue}) - std::min({red, green, blue});
  const auto part = [shift](int value) { return darkPaper + (value + shift) * (235 - darkPaper) / 255; };
  return qRgb(part(red), part(green), part(blue));
}

} // namespace

Result<documents::PageText> DocumentLoader::Source::text(int page) {
  if (const documents::PageText* known = texts_.object(page)) return *known;
  auto text = document.text(page);
  if (text) texts_.insert(page, new documents::PageText(*text), int(text->words.size()) + 1);
  return text;
}

DocumentLoader::DocumentLoader(const QString& path, const QString& format, QObject* parent)
    : QObject(parent)
    , thread_(new QThread(this))
    , worker_(new QObject)
    , source_(std::make_shared<Source>(path, format, stop_)) {
  thread_->setObjectName(QStringLiteral("document"));
  worker_->moveToThread(thread_);
  connect(thread_, &QThread::finished, worker_, [source = source_.get()] { source->document.end(); });
  connect(thread_, &QThread::finished, worker_, &QObject::deleteLater);
  thread_->start();
}

DocumentLoader::~DocumentLoader() {
  stop_ = true;
  thread_->quit();
  thread_->wait();
}

void DocumentLoader::post(std::function<void(Source&)> work) {
  QMetaObject::invokeMethod(
      worker_, [source = source_.get(), work = std::move(work)] { work(*source); }, Qt::QueuedConnection);
}

QImage imageOf(const documents::Picture& picture, bool dark) {
  QImage image(picture.width, picture.height, QImage::Format_RGB32);
  if (image.isNull()) return image;
  const qsizetype rowBytes = qsizetype(picture.width) * 4;
  for (int y = 0; y < picture.height; ++y) {
    auto* row = reinterpret_cast<QRgb*>(image.scanLine(y));
    std::memcpy(row, picture.pixels.constData() + y * rowBytes, size_t(rowBytes));
    if (dark) std::transform(row, row + picture.width, row, darkened);
  }
  return image;
}

} // namespace amparo::ui
