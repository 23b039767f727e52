#pragma once

#include "core/documents/messages.h"

#include <QImage>

#include <memory>

namespace amparo::documents {

/// One opened document, as far as this program shows it. What it returns may be too large or no sense at all;
/// it crosses a border where it is checked.
class Document {
 public:
  virtual ~Document() = default;

  virtual Opened opened() = 0;
  /// Null: it cannot be painted.
  virtual QImage picture(int page, int width) = 0;
  virtual PageText text(int page) = 0;
};

/// Null with why not.
std::unique_ptr<Document> openPdf(const QString& path, Trouble& trouble);
/// Only the named format is tried.
std::unique_ptr<Document> openPicture(const QString& path, const QString& format, Trouble& trouble);

/// The size in pixels of a page that is wanted in a width, and that has no more than a picture may have.
QSize pixelsOf(const QSizeF& page, int width);

} // namespace amparo::documents
