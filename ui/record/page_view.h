#pragma once

#include "ui/record/reading_text.h"

#include <QTextBrowser>

namespace amparo::ui {

/// Shows a page made by PageWriter: paints the rounded grounds of badges and notes, keeps lines readable
/// (about 75 characters unless the person likes other ones, in the middle of a wide pane), and loads nothing,
/// from nowhere: pictures that a text names stay unloaded and links are only ever announced by
/// anchorClicked().
class PageView : public QTextBrowser {
  Q_OBJECT

 public:
  /// Readable: a column with generous margins. Two: as wide as two of them. Whole: a small pane among others,
  /// filled by its text.
  enum class Column { Readable, Two, Whole };

  explicit PageView(QWidget* parent = nullptr);

  void setColumn(Column column);
  /// How long a line may be, in characters.
  void setLineLength(int characters);

  int lineLength() const { return lineLength_; }

  QVariant loadResource(int type, const QUrl& name) override;

  /// Brings a place in the document to the top of the view.
  void scrollTo(int position);
  /// The place in the document that stands at the top of the view.
  int topPosition() const;
  /// After the page was written anew: the margins are part of the document, and so are sizes of pictures.
  void fitColumn();
  /// Says something newer in place of the text of a Run with this key. What has the focus keeps it.
  void replaceText(const QString& key, const QString& text);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;
  void scrollContentsBy(int dx, int dy) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;

 private:
  void fitPictures(int width);
  void paintNotes(QPainter& painter, const QRectF& visible) const;
  void paintBadges(QPainter& painter, const QTextBlock& block) const;
  QPointF offset() const;

  Column column_ = Column::Readable;
  bool showsFocus_ = false; ///< came to it by a key: no click says where it is
  int lineLength_ = ReadingText::usualLines;
};

} // namespace amparo::ui
