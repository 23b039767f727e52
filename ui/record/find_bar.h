#pragma once

#include "ui/find_strip.h"

#include <vector>

class QTextDocument;

namespace amparo::ui {

class PageView;

/// A place in a page's text, in characters.
struct PageMatch {
  int position = 0;
  int length = 0;
  bool operator==(const PageMatch&) const = default;
};

/// Finds words in the text on screen, under the reader's head: every place is marked.
class FindBar final : public FindStrip {
  Q_OBJECT

 public:
  /// `page` outlives the bar.
  explicit FindBar(PageView& page, QWidget* parent = nullptr);

  /// The page was written anew, or another record is on it.
  void refresh();
  void leave() override;

  const std::vector<PageMatch>& matches() const { return matches_; }

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void ask() override;
  void search() override;
  void go(Step step) override;
  QString label() const override;
  QString whyNone() const override;

  size_t matchCount() const override { return matches_.size(); }

  size_t matchAt() const override { return at_; }

  bool mayBeMore() const override { return matches_.size() == maximumMatches; }

  void lookAt(size_t match);
  void select(int characters);
  void mark();

  PageView& page_;
  std::vector<PageMatch> matches_;
  size_t at_ = 0; ///< the match that is looked at
  int from_ = 0;  ///< where typing began to look
};

/// A text as it is compared, and for each of its characters where that stands in the text as it is written.
struct Folded {
  QString text;
  std::vector<int> places;
};

Folded folded(const QString& text);
/// A text as it is compared: without case and accents, and with what a keyboard has.
QString comparable(const QString& text);
/// The places of a text in a page, first to last, at most FindBar::maximumMatches.
std::vector<PageMatch> findInPage(const QTextDocument& page, const QString& text);

} // namespace amparo::ui
