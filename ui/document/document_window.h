#pragma once

#include "core/search/query.h"
#include "ui/document/document_loader.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QSpinBox;
class QStackedWidget;
class QToolButton;

namespace amparo::ui {

class DocumentFindBar;
class PagesView;

/// A document or picture that is attached to a record, in a window of its own: pages by number, zoom,
/// finding, copying, and the text of a page for whoever does not see it. Nothing of the document is read by
/// this program itself (core/documents), and one that cannot be shown says why.
class DocumentWindow final : public QWidget {
  Q_OBJECT

 public:
  struct File {
    QString path;
    QString format; ///< documentFormat()
    QString title;
  };

  DocumentWindow(const File& file, QWidget* parent);

  /// A page, from 0, and what is made out there.
  struct Place {
    int page = 0;
    QString text;      ///< a query; empty: nothing
    ParsedQuery words; ///< what it means
    QString language;  ///< of the document, BCP 47; empty: not known
  };

  /// Goes there as soon as the document is opened.
  void goTo(const Place& place);

  PagesView* view() const { return view_; }

  DocumentFindBar* findBar() const { return find_; }

  QPlainTextEdit* text() const { return text_; }

  QSpinBox* pageField() const { return page_; }

  /// What is said in place of the pages; empty when they are shown.
  QString trouble() const;

 Q_SIGNALS:
  /// The person wants it in another program.
  void outsideRequested();
  void copyRequested();

 protected:
  void changeEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void build();
  QToolButton* button(const QString& icon, void (DocumentWindow::*act)());
  void addKeys();
  void open();
  void take(const Result<documents::Opened>& opened);
  void loadPicture(int page, int width);
  void loadText(int page);
  void showPage();
  void describePage();
  void copy();
  void zoomIn();
  void zoomOut();
  void usualSize();
  void fitWidth();
  void toggleText();
  void toggleDark();
  void showFind();
  void askForPage();

  void requestOutside() { Q_EMIT outsideRequested(); }

  void requestCopy() { Q_EMIT copyRequested(); }

  void retranslate();

  bool isPicture() const { return file_.format != u"pdf"; }

  File file_;
  DocumentLoader* loader_;
  QStackedWidget* stack_;
  PagesView* view_;
  DocumentFindBar* find_;
  QPlainTextEdit* text_;
  QLabel* trouble_;
  QWidget* tools_;
  QLabel* pageLabel_;
  QSpinBox* page_;
  QLabel* count_;
  QToolButton* smaller_;
  QLabel* zoom_;
  QToolButton* larger_;
  QToolButton* fit_;
  QToolButton* findButton_;
  QToolButton* textButton_;
  QToolButton* darkButton_;
  QToolButton* outside_;
  QToolButton* save_;
  int said_ = 0; ///< the pages that the document says it has
  std::optional<Error> error_;
  Place place_; ///< to go to when it is opened
};

} // namespace amparo::ui
