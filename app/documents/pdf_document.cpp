#include "app/documents/document.h"

#include <algorithm>
#include <cmath>
#include <poppler-qt6.h>

namespace amparo::documents {

using namespace Qt::StringLiterals;

namespace {

constexpr double pointsPerInch = 72;
const QSizeF usualPage(595, 842); ///< of a page that cannot be read

bool isHyphen(QChar c) {
  return c == u'-' || c == QChar(0xad) || c == u'‐';
}

/// Puts the words of a page into lines. A word that was parted at a line's end is put together again.
class TextWriter {
 public:
  explicit TextWriter(QSizeF size)
      : size_(size) {}

  void add(const Poppler::TextBox& box) {
    QString word = box.text();
    word.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    if (word.isEmpty() || page.words.size() >= size_t(maximumWords) ||
        page.text.size() + word.size() >= maximumTextCharacters)
      return;
    QString& text = page.text;
    if (endsLine_ && text.size() > 1 && isHyphen(text.back()) && text[text.size() - 2].isLetter() &&
        word.front().isLower()) {
      text.chop(1);
      --page.words.back().length;
    } else if (endsLine_) {
      text += u'\n';
    } else if (space_) {
      text += u' ';
    }
    const QRectF place(box.boundingBox().x() / size_.width(), box.boundingBox().y() / size_.height(),
                       box.boundingBox().width() / size_.width(),
                       box.boundingBox().height() / size_.height());
    page.words.push_back({int(text.size()), int(word.size()), place});
    text += word;
    endsLine_ = !box.nextWord();
    space_ = box.hasSpaceAfter();
  }

  PageText page;

 private:
  QSizeF size_;
  bool endsLine_ = false;
  bool space_ = false;
};

class PdfDocument final : public Document {
 public:
  explicit PdfDocument(std::unique_ptr<Poppler::Document> document)
      : document_(std::move(document)) {
    document_->setRenderHint(Poppler::Document::Antialiasing);
    document_->setRenderHint(Poppler::Document::TextAntialiasing);
    document_->setPaperColor(Qt::white);
  }

  Opened opened() override {
    Opened opened;
    opened.pages = document_->numPages();
    for (int i = 0; i < std::min(opened.pages, maximumPages); ++i) {
      const auto page = document_->page(i);
      opened.sizes.push_back(page ? page->pageSizeF() : usualPage);
    }
    return opened;
  }

  QImage picture(int number, int width) override {
    const auto page = document_->page(number);
    if (!page) return {};
    const QSizeF size = page->pageSizeF();
    const QSize pixels = pixelsOf(size, width);
    if (pixels.isEmpty()) return {};
    return page->renderToImage(pointsPerInch * pixels.width() / size.width(),
                               pointsPerInch * pixels.height() / size.height(), 0, 0, pixels.width(),
                               pixels.height());
  }

  PageText text(int number) override {
    const auto page = document_->page(number);
    if (!page) return {};
    TextWriter writer(page->pageSizeF());
    for (const auto& box : page->textList()) writer.add(*box);
    return std::move(writer.page);
  }

 private:
  std::unique_ptr<Poppler::Document> document_;
};

} // namespace

std::unique_ptr<Document> openPdf(const QString& path, Trouble& trouble) {
  Poppler::setDebugErrorFunction([](const QString&, const QVariant&) {}, {});
  auto document = Poppler::Document::load(path);
  trouble = !document ? Trouble::Damaged : document->isLocked() ? Trouble::Locked : Trouble::None;
  if (trouble == Trouble::None && document->numPages() <= 0) trouble = Trouble::Damaged;
  if (trouble != Trouble::None) return nullptr;
  return std::make_unique<PdfDocument>(std::move(document));
}

} // namespace amparo::documents
