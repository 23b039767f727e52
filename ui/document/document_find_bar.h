#pragma once

#include "core/search/excerpt.h"
#include "ui/document/document_loader.h"
#include "ui/document/pages_view.h"

#include <QKeySequence>
#include <QWidget>

#include <memory>

class QLabel;
class QLineEdit;
class QToolButton;

namespace amparo::ui {

/// Says what a button does, and by which keys it is done too.
void nameButton(QToolButton* button, const QString& text, const QKeySequence& keys = {});

/// A field that finds words in the text of a document, page by page while one goes on reading. Case and
/// accents do not matter. Return and F3 go on, with Shift back; Escape leaves.
class DocumentFindBar final : public QWidget {
  Q_OBJECT

 public:
  /// More places than these are neither marked nor counted.
  static constexpr size_t maximumMatches = 999;

  /// Both outlive the bar.
  DocumentFindBar(DocumentLoader& loader, PagesView& view, QWidget* parent = nullptr);

  enum class Step { Next, Previous };
  /// Shows the field; when it is shown, goes to another place.
  void find(Step step);
  /// Shows the field with a text in it, and looks for it.
  void find(const QString& text);
  /// Shows the field with a query in it, and from a page on makes out its words as the library's search finds
  /// them, until another text is typed. The focus stays where it is.
  void findWords(const QString& text, const ParsedQuery& words, const QString& language, int page);
  void leave();

  QLineEdit* field() const { return field_; }

  const std::vector<PagesView::Mark>& matches() const { return matches_; }

  /// Some page was not looked at yet.
  bool isSearching() const { return searched_ < view_.pageCount() && !wanted_.isEmpty(); }

 protected:
  void changeEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void ask();
  void search();
  void searchPage();
  void take(int page, std::vector<std::vector<QRectF>> places);
  void go(Step step);
  void describe();
  void retranslate();

  DocumentLoader& loader_;
  PagesView& view_;
  QLabel* label_;
  QLineEdit* field_;
  QLabel* count_;
  QToolButton* previous_;
  QToolButton* next_;
  QToolButton* close_;
  QString wanted_; ///< as it is compared
  std::vector<PagesView::Mark> matches_;
  int at_ = -1;      ///< the match that is looked at
  int searched_ = 0; ///< so many pages were, from the one that is looked at on
  int begun_ = 0;    ///< the page that was searched first
  int from_ = 0;     ///< the page from which one looks on
  QString query_;    ///< is found by its words
  QString language_;
  std::shared_ptr<Highlighter> words_; ///< of the query; used on the document's thread alone
  bool hasText_ = false;               ///< some page had
  quint64 asked_ = 0;
};

/// The places of a text (as comparable() gives it) on a page.
std::vector<std::vector<QRectF>> findOnPage(const documents::PageText& page, const QString& wanted);
/// The places of a query's words.
std::vector<std::vector<QRectF>> findOnPage(const documents::PageText& page, const QString& language,
                                            Highlighter& words);

} // namespace amparo::ui
