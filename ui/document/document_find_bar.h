#pragma once

#include "core/search/excerpt.h"
#include "ui/document/document_loader.h"
#include "ui/document/pages_view.h"
#include "ui/find_strip.h"

#include <memory>

namespace amparo::ui {

/// Finds words in the text of a document, page by page while one goes on reading.
class DocumentFindBar final : public FindStrip {
  Q_OBJECT

 public:
  /// Both outlive the bar.
  DocumentFindBar(DocumentLoader& loader, PagesView& view, QWidget* parent = nullptr);

  using FindStrip::find;
  /// Shows the field with a text in it, and looks for it.
  void find(const QString& text);
  /// Shows the field with a query in it, and from a page on makes out its words as the library's search finds
  /// them, until another text is typed. The focus stays where it is.
  void findWords(const QString& text, const ParsedQuery& words, const QString& language, int page);
  void leave() override;

  const std::vector<PagesView::Mark>& matches() const { return matches_; }

  /// Some page was not looked at yet.
  bool isSearching() const { return searched_ < view_.pageCount() && !wanted_.isEmpty(); }

 private:
  void ask() override;
  void search() override;
  void go(Step step) override;
  QString label() const override;
  QString whyNone() const override;

  size_t matchCount() const override { return matches_.size(); }

  size_t matchAt() const override { return size_t(qMax(at_, 0)); }

  bool mayBeMore() const override { return isSearching() || matches_.size() == maximumMatches; }

  void searchPage();
  void take(int page, std::vector<std::vector<QRectF>> places);

  DocumentLoader& loader_;
  PagesView& view_;
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
