#pragma once

#include "core/documents/messages.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QHash>
#include <QImage>
#include <QSet>

#include <optional>
#include <vector>

namespace amparo::ui {

/// The pages of a document under one another. It paints what it is given, and says which page it wants next:
/// one at a time, the one that is looked at first, so that whoever turns pages fast does not wait for those
/// passed over.
class PagesView final : public QAbstractScrollArea {
  Q_OBJECT

 public:
  /// Something on a page that is made out: a place where a word was found.
  struct Mark {
    int page = 0;
    std::vector<QRectF> places; ///< on a page whose sides are of length 1
  };

  static constexpr double smallestZoom = 0.1;
  static constexpr double largestZoom = 4;

  explicit PagesView(QWidget* parent = nullptr);

  /// In points. Pages are as wide as the view, but no more than `largestFit` times their size.
  void setPages(std::vector<QSizeF> sizes, double largestFit);

  int pageCount() const { return int(sizes_.size()); }

  /// The page that is looked at; from 0.
  int currentPage() const { return current_; }

  void goToPage(int page);

  /// How large the page that is looked at stands; 1: as on paper.
  double zoom() const;

  bool isFittingWidth() const { return fitsWidth_; }

  void setZoom(double zoom);
  void fitWidth();
  /// To the next of the usual sizes.
  void zoomBy(int steps);

  /// Light ink on dark paper, by way of the pictures that are wanted from now on.
  void setDark(bool dark);

  bool isDark() const { return dark_; }

  /// The answer to pictureWanted(); null: the page cannot be painted.
  void takePicture(int page, int width, const QImage& picture);
  void takeText(int page, const documents::PageText& text);

  /// Null: it has not come yet.
  const documents::PageText* textOf(int page) const;

  bool hasPicture(int page) const { return pictures_.contains(page); }

  QString selectedText() const;
  /// Selects the text of the page that is looked at.
  void selectPage();

  /// Marks places; the one with number `looked` is the one that is looked at, -1: none.
  void setMarks(std::vector<Mark> marks, int looked);
  /// Brings it into view.
  void lookAt(int mark);

 Q_SIGNALS:
  /// A page is wanted so many pixels wide.
  void pictureWanted(int page, int width);
  void textWanted(int page);
  void currentPageChanged(int page);
  void zoomChanged();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void scrollContentsBy(int dx, int dy) override;
  void keyPressEvent(QKeyEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;

 private:
  struct Shown {
    QImage image;
    int width = 0; ///< that was asked for
  };

  /// A word of the document.
  struct WordAt {
    int page = 0;
    int word = 0;
    auto operator<=>(const WordAt&) const = default;
  };

  QSizeF sizeOf(int page) const;
  void arrange();
  /// Changes sizes with what is looked at staying in its place.
  template<class Change> void keepPlace(Change change);
  int pageAt(int y) const;
  QRect placeOf(int page) const; ///< in the viewport
  void noteCurrent();
  void want();
  int wantedWidth(int page) const;
  void paintPage(QPainter& painter, int page, const QRect& place);
  std::optional<WordAt> wordAt(const QPoint& at) const;

  std::vector<QSizeF> sizes_;
  std::vector<int> tops_; ///< of pages, and the end of the last one
  double zoom_ = 1;
  double largestFit_ = 1;
  bool fitsWidth_ = true;
  bool dark_ = false;
  int current_ = 0;
  int wanted_ = -1; ///< the page whose picture is on its way
  QCache<int, Shown> pictures_;
  QSet<int> failed_;
  QHash<int, documents::PageText> texts_;
  QSet<int> askedTexts_;
  std::vector<Mark> marks_;
  int looked_ = -1;
  std::optional<WordAt> anchor_;
  std::optional<WordAt> cursor_;
};

} // namespace amparo::ui
