#pragma once

#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QTextDocument;
class QToolButton;

namespace amparo::ui {

class PageView;

/// A place in a page's text, in characters.
struct PageMatch {
  int position = 0;
  int length = 0;
  bool operator==(const PageMatch&) const = default;
};

/// A field under the reader's head that finds words in the text on screen: every place is marked, and one of
/// them is looked at. Case and accents do not matter. Return and F3 go on, with Shift back; Escape leaves.
class FindBar final : public QWidget {
  Q_OBJECT

 public:
  /// More places than these are neither marked nor counted.
  static constexpr size_t maximumMatches = 999;

  /// `page` outlives the bar.
  explicit FindBar(PageView& page, QWidget* parent = nullptr);

  enum class Step { Next, Previous };
  /// Shows the field, with what is selected on the page in it; when it is shown, goes to another place.
  void find(Step step);
  /// The page was written anew, or another record is on it.
  void refresh();
  /// Hides the field and the marks, and gives the focus to the page.
  void leave();

  QLineEdit* field() const { return field_; }

  const std::vector<PageMatch>& matches() const { return matches_; }

 protected:
  void changeEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void ask();
  void search(int from);
  void go(Step step);
  void lookAt(size_t match);
  void select(int characters);
  void mark();
  void retranslate();
  void describe();

  PageView& page_;
  QLabel* label_;
  QLineEdit* field_;
  QLabel* count_;
  QToolButton* previous_;
  QToolButton* next_;
  QToolButton* close_;
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
