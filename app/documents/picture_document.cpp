#include "app/documents/document.h"

#include <QImageReader>

namespace amparo::documents {

namespace {

constexpr qint64 largestPixels = 100'000'000; ///< that are decoded
constexpr double pointsPerPixel = 0.75;

/// A picture is a document of one page, without words.
class PictureDocument final : public Document {
 public:
  PictureDocument(QString path, QByteArray format)
      : path_(std::move(path))
      , format_(std::move(format)) {}

  /// Empty: it cannot be shown.
  QSize size() const {
    QImageReader reader(path_, format_);
    reader.setAutoDetectImageFormat(false);
    QSize size = reader.size();
    if (size.isEmpty() || qint64(size.width()) * size.height() > largestPixels) return {};
    if (reader.transformation() & QImageIOHandler::TransformationRotate90) size.transpose();
    return size;
  }

  Opened opened() override { return {1, {QSizeF(size()) * pointsPerPixel}}; }

  QImage picture(int, int width) override {
    QImageReader reader(path_, format_);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize whole = size();
    QSize wanted = pixelsOf(whole, width);
    if (whole.isEmpty() || wanted.isEmpty()) return {};
    if (wanted.width() > whole.width()) wanted = pixelsOf(whole, whole.width()); // no more than there is
    QSize scaled = wanted;
    if (reader.transformation() & QImageIOHandler::TransformationRotate90) scaled.transpose();
    reader.setScaledSize(scaled);
    const QImage image = reader.read();
    if (!image.hasAlphaChannel()) return image;
    QImage paper(image.size(), QImage::Format_RGB32);
    paper.fill(Qt::white);
    for (int y = 0; y < image.height(); ++y)
      for (int x = 0; x < image.width(); ++x) {
        const QRgb pixel = image.pixel(x, y);
        const auto over = [&](int part) {
          return (part * qAlpha(pixel) + 255 * (255 - qAlpha(pixel))) / 255;
        };
        paper.setPixel(x, y, qRgb(over(qRed(pixel)), over(qGreen(pixel)), over(qBlue(pixel))));
      }
    return paper;
  }

  PageText text(int) override { return {}; }

 private:
  QString path_;
  QByteArray format_;
};

} // namespace

std::unique_ptr<Document> openPicture(const QString& path, const QString& format, Trouble& trouble) {
  QImageReader::setAllocationLimit(int(largestPixels * 4 >> 20));
  auto document = std::make_unique<PictureDocument>(path, format.toLatin1());
  trouble = document->size().isEmpty() ? Trouble::Damaged : Trouble::None;
  if (trouble != Trouble::None) return nullptr;
  return document;
}

} // namespace amparo::documents
