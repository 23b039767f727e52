#include "ui/document/document_find_bar.h"

#include "ui/record/find_bar.h"
#include "ui/texts/texts.h"

#include <QLineEdit>

#include <algorithm>

namespace amparo::ui {

using namespace Qt::StringLiterals;

namespace {

/// The part of a word's place that some of its letters take, about.
QRectF partOf(const documents::PlacedWord& word, int from, int to) {
  from = std::clamp(from - word.start, 0, word.length);
  to = std::clamp(to - word.start, 0, word.length);
  const double letter = word.place.width() / word.length;
  return {word.place.x() + from * letter, word.place.y(), (to - from) * letter, word.place.height()};
}

/// Where on its page a text stands, from its beginning to its end.
class Places {
 public:
  explicit Places(const documents::PageText& page)
      : page_(page) {}

  /// In their order.
  void add(int from, int to) {
    const std::vector<documents::PlacedWord>& words = page_.words;
    while (word_ < words.size() && words[word_].start + words[word_].length <= from) ++word_;
    std::vector<QRectF> places;
    for (size_t i = word_; i < words.size() && words[i].start < to; ++i)
      places.push_back(partOf(words[i], from, to));
    if (!places.empty()) found.push_back(std::move(places));
  }

  std::vector<std::vector<QRectF>> found;

 private:
  const documents::PageText& page_;
  size_t word_ = 0;
};

/// What stands on two lines belongs together.
QString inOneLine(const documents::PageText& page) {
  return QString(page.text).replace(u'\n', u' ');
}

} // namespace

std::vector<std::vector<QRectF>> findOnPage(const documents::PageText& page, const QString& wanted) {
  Places places(page);
  if (wanted.trimmed().isEmpty()) return {};
  const Folded here = folded(inOneLine(page));
  for (qsizetype at = here.text.indexOf(wanted); at >= 0; at = here.text.indexOf(wanted, at + wanted.size()))
    places.add(here.places[size_t(at)], here.places[size_t(at + wanted.size())]);
  return std::move(places.found);
}

std::vector<std::vector<QRectF>> findOnPage(const documents::PageText& page, const QString& language,
                                            Highlighter& words) {
  Places places(page);
  for (const Range& range : words.ranges(inOneLine(page), language))
    places.add(int(range.start), int(range.start + range.length));
  return std::move(places.found);
}

DocumentFindBar::DocumentFindBar(DocumentLoader& loader, PagesView& view, QWidget* parent)
    : FindStrip(parent)
    , loader_(loader)
    , view_(view) {
  retranslate();
}

void DocumentFindBar::find(const QString& text) {
  ask();
  field()->setText(text);
}

void DocumentFindBar::findWords(const QString& text, const ParsedQuery& words, const QString& language,
                                int page) {
  query_ = text;
  language_ = language;
  words_ = std::make_shared<Highlighter>(words);
  from_ = page;
  show();
  if (field()->text() == text)
    search();
  else
    field()->setText(text);
}

void DocumentFindBar::ask() {
  const bool wasHidden = isHidden();
  from_ = view_.currentPage();
  show();
  if (const QString selected = view_.selectedText().simplified(); wasHidden && !selected.isEmpty())
    field()->setText(selected);
  else if (wasHidden)
    search();
  field()->setFocus(Qt::ShortcutFocusReason);
  field()->selectAll();
}

void DocumentFindBar::leave() {
  hide();
  ++asked_;
  wanted_.clear();
  matches_.clear();
  at_ = -1;
  view_.setMarks({}, -1);
  view_.setFocus(Qt::OtherFocusReason);
}

void DocumentFindBar::search() {
  if (isHidden()) return;
  ++asked_;
  matches_.clear();
  at_ = -1;
  searched_ = 0;
  begun_ = from_;
  hasText_ = false;
  wanted_ = comparable(field()->text().simplified());
  view_.setMarks({}, -1);
  describe();
  if (!wanted_.isEmpty()) searchPage();
}

/// One page at a time, so that those in view are painted in between; what is looked at comes first.
void DocumentFindBar::searchPage() {
  if (!isSearching()) return;

  struct Found {
    bool hasText = false;
    std::vector<std::vector<QRectF>> places;
  };

  const int page = (begun_ + searched_) % view_.pageCount();
  loader_.run(
      this,
      [page, wanted = wanted_, language = language_,
       words = field()->text() == query_ ? words_ : nullptr](DocumentLoader::Source& source) {
        const auto text = source.text(page);
        if (!text) return Found();
        return Found{!text->words.empty(),
                     words ? findOnPage(*text, language, *words) : findOnPage(*text, wanted)};
      },
      [this, page, token = asked_](Found found) {
        if (token != asked_) return;
        hasText_ = hasText_ || found.hasText;
        ++searched_;
        take(page, std::move(found.places));
        describe();
        searchPage();
      });
}

/// What was found first is looked at, and stays so whatever is found before it.
void DocumentFindBar::take(int page, std::vector<std::vector<QRectF>> places) {
  const auto at = std::upper_bound(matches_.begin(), matches_.end(), page,
                                   [](int one, const PagesView::Mark& other) { return one < other.page; });
  places.resize(std::min(places.size(), maximumMatches - matches_.size()));
  if (places.empty()) return;
  const bool isFirst = at_ < 0;
  const int before = int(at - matches_.begin());
  if (isFirst)
    at_ = 0;
  else if (before <= at_)
    at_ += int(places.size());
  std::vector<PagesView::Mark> marks;
  for (auto& place : places) marks.push_back({page, std::move(place)});
  matches_.insert(at, std::make_move_iterator(marks.begin()), std::make_move_iterator(marks.end()));
  if (matches_.size() == maximumMatches) searched_ = view_.pageCount();
  view_.setMarks(matches_, at_);
  if (isFirst) view_.lookAt(at_);
}

void DocumentFindBar::go(Step step) {
  if (matches_.empty()) return;
  const int count = int(matches_.size());
  at_ = (std::max(at_, 0) + (step == Step::Next ? 1 : count - 1)) % count;
  from_ = matches_[size_t(at_)].page;
  view_.lookAt(at_);
  describe();
}

QString DocumentFindBar::label() const {
  return tr("&Find in the document");
}

QString DocumentFindBar::whyNone() const {
  if (isSearching())
    return tr("Page %1 of %2…")
        .arg(interfaceLocale().toString(searched_ + 1), interfaceLocale().toString(view_.pageCount()));
  if (wanted_.isEmpty()) return {};
  return hasText_ ? tr("Not in this document") : tr("This document has no text; it may have been scanned");
}

} // namespace amparo::ui
