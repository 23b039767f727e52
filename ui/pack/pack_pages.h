#pragma once

#include "core/base/result.h"
#include "ui/pack/pack_content.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <memory>
#include <vector>

class QPainter;
class QPrinter;
class QTextBlock;
class QTextDocument;
class QThread;

namespace amparo::ui {

/// A pack laid out on A4: a title page, a table of contents with page numbers, the texts in both languages,
/// and on every page the date of the data and the page's number. It is made on any thread, which takes a
/// while, and drawn on one at a time.
class PackPages {
 public:
  explicit PackPages(const PackContent& content);
  ~PackPages();

  int count() const;

  /// The page on which an item begins; from 1.
  int pageOf(size_t item) const { return items_.at(item).page; }

  /// What stands on a page, as text; from 1.
  QString textOf(int page) const;
  /// The same line by line, without the foot.
  QStringList linesOf(int page) const;

  /// Draws a page, from 1, into a rectangle of the shape of A4 or another, as large as fits.
  void draw(QPainter& painter, int page, const QRectF& into) const;
  /// The file is there whole or not at all. FileFailed.
  Result<void> writePdf(const QString& path) const;
  /// The pages that are asked for.
  void print(QPrinter& printer) const;

  /// The document belongs to the thread that calls this; to be called by its owner so far.
  void moveTo(QThread* thread);

 private:
  struct Item {
    int heading = 0; ///< where it stands in the document
    int page = 0;
  };

  void layOut(const PackContent& content);
  void keepTogether();
  void moveHeading(const QTextBlock& heading);
  void moveCitation(const QTextBlock& citation);
  void moveToNextPage(const QTextBlock& block);
  int linesOn(const QTextBlock& first, QTextBlock last, int page) const;
  static int pageAt(qreal y);
  void notePages();
  static void breakBefore(const QTextBlock& block);
  static QTextBlock movable(const QTextBlock& heading);
  int pageAt(const QTextBlock& block) const;
  void foot(QPainter& painter, int page) const;

  std::unique_ptr<QTextDocument> document_;
  std::vector<Item> items_;
  QSet<int> citations_;          ///< the first block of each, among the blocks
  QHash<int, int> blocksToText_; ///< of the items' headings, by their numbers among the blocks
  QList<int> breaks_;            ///< blocks that begin a page, so that they are not parted from their text
  QStringList foot_;             ///< a line for each language
  QString title_;
};

} // namespace amparo::ui
