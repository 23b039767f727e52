#include "ui/document/document_find_bar.h"

#include "ui/look/icons.h"
#include "ui/look/style.h"
#include "ui/record/find_bar.h"
#include "ui/texts/texts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

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

} // namespace

std::vector<std::vector<QRectF>> findOnPage(const documents::PageText& page, const QString& wanted) {
  std::vector<std::vector<QRectF>> found;
  if (wanted.trimmed().isEmpty()) return found;
  QString text = page.text;
  text.replace(u'\n', u' '); // what stands on two lines belongs together
  const Folded here = folded(text);
  size_t word = 0;
  for (qsizetype at = here.text.indexOf(wanted); at >= 0;
       at = here.text.indexOf(wanted, at + wanted.size())) {
    const int from = here.places[size_t(at)];
    const int to = here.places[size_t(at + wanted.size())];
    while (word < page.words.size() && page.words[word].start + page.words[word].length <= from) ++word;
    std::vector<QRectF> places;
    for (size_t i = word; i < page.words.size() && page.words[i].start < to; ++i)
      places.push_back(partOf(page.words[i], from, to));
    if (!places.empty()) found.push_back(std::move(places));
  }
  return found;
}

DocumentFindBar::DocumentFindBar(DocumentLoader& loader, PagesView& view, QWidget* parent)
    : QWidget(parent)
    , loader_(loader)
    , view_(view)
    , label_(new QLabel)
    , field_(new QLineEdit)
    , count_(new QLabel)
    , previous_(new QToolButton)
    , next_(new QToolButton)
    , close_(new QToolButton) {
  const int unit = look::quarters(1, fontMetrics());
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(2 * unit, unit, 2 * unit, unit);
  row->setSpacing(2 * unit);
  row->addWidget(label_);
  row->addWidget(field_, 1);
  row->addWidget(count_, 1);
  label_->setBuddy(field_);
  for (QLabel* label : {label_, count_}) label->setMinimumWidth(1);
  field_->setMinimumWidth(field_->fontMetrics().averageCharWidth() * 8);
  for (QToolButton* button : {previous_, next_, close_}) {
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    row->addWidget(button);
  }
  previous_->setIcon(look::icon(u"chevron-up"_s));
  next_->setIcon(look::icon(u"chevron-down"_s));
  close_->setIcon(look::icon(u"close"_s));
  connect(previous_, &QToolButton::clicked, this, [this] { go(Step::Previous); });
  connect(next_, &QToolButton::clicked, this, [this] { go(Step::Next); });
  connect(close_, &QToolButton::clicked, this, &DocumentFindBar::leave);
  connect(field_, &QLineEdit::textChanged, this, &DocumentFindBar::search);
  hide();
  retranslate();
}

void DocumentFindBar::find(Step step) {
  if (isHidden() || matches_.empty()) return ask();
  go(step);
}

void DocumentFindBar::find(const QString& text) {
  ask();
  field_->setText(text);
}

void DocumentFindBar::ask() {
  const bool wasHidden = isHidden();
  from_ = view_.currentPage();
  show();
  if (const QString selected = view_.selectedText().simplified(); wasHidden && !selected.isEmpty())
    field_->setText(selected);
  else if (wasHidden)
    search();
  field_->setFocus(Qt::ShortcutFocusReason);
  field_->selectAll();
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
  page_ = 0;
  hasText_ = false;
  wanted_ = comparable(field_->text().simplified());
  view_.setMarks({}, -1);
  describe();
  if (!wanted_.isEmpty()) searchPage();
}

/// One page at a time, so that those in view are painted in between.
void DocumentFindBar::searchPage() {
  if (!isSearching()) return;

  struct Found {
    bool hasText = false;
    std::vector<std::vector<QRectF>> places;
  };

  loader_.run(
      this,
      [page = page_, wanted = wanted_](DocumentLoader::Source& source) {
        const auto text = source.text(page);
        if (!text) return Found();
        return Found{!text->words.empty(), findOnPage(*text, wanted)};
      },
      [this, token = asked_](Found found) {
        if (token != asked_) return;
        hasText_ = hasText_ || found.hasText;
        for (auto& places : found.places)
          if (matches_.size() < maximumMatches) matches_.push_back({page_, std::move(places)});
        const bool isNew = !found.places.empty();
        ++page_;
        if (matches_.size() == maximumMatches) page_ = view_.pageCount();
        const auto ahead = std::find_if(matches_.begin(), matches_.end(),
                                        [this](const PagesView::Mark& match) { return match.page >= from_; });
        const bool looks = at_ < 0 && (ahead != matches_.end() || !isSearching()) && !matches_.empty();
        if (looks) at_ = ahead == matches_.end() ? 0 : int(ahead - matches_.begin());
        // What is marked already stays where it is looked at.
        if (looks || isNew) view_.setMarks(matches_, looks ? at_ : -1);
        if (!looks && isNew && at_ >= 0) view_.lookAt(at_);
        describe();
        searchPage();
      });
}

void DocumentFindBar::go(Step step) {
  if (matches_.empty()) return;
  const int count = int(matches_.size());
  at_ = (std::max(at_, 0) + (step == Step::Next ? 1 : count - 1)) % count;
  from_ = matches_[size_t(at_)].page;
  view_.lookAt(at_);
  describe();
}

void DocumentFindBar::describe() {
  QString text;
  const QString total = interfaceLocale().toString(qint64(matches_.size()));
  if (isSearching() && matches_.empty())
    text = tr("Page %1 of %2…")
               .arg(interfaceLocale().toString(page_ + 1), interfaceLocale().toString(view_.pageCount()));
  else if (!matches_.empty())
    //: Which of the places where a word stands is looked at: "3 of 12"
    text = tr("%1 of %2")
               .arg(interfaceLocale().toString(std::max(at_, 0) + 1),
                    isSearching() || matches_.size() == maximumMatches ? total % u'+' : total);
  else if (!wanted_.isEmpty())
    text = hasText_ ? tr("Not in this document") : tr("This document has no text; it may have been scanned");
  count_->setText(text);
  field_->setAccessibleDescription(text);
  for (QToolButton* button : {previous_, next_}) button->setEnabled(!matches_.empty());
}

void DocumentFindBar::retranslate() {
  label_->setText(tr("&Find in the document"));
  field_->setAccessibleName(tr("Find in the document"));
  const auto name = [](QToolButton* button, const QString& text, const QKeySequence& keys) {
    button->setAccessibleName(text);
    button->setToolTip(
        keys.isEmpty() ? text : QString(text % u" ("_s % keys.toString(QKeySequence::NativeText) % u')'));
  };
  name(previous_, tr("Previous place"), QKeySequence(Qt::SHIFT | Qt::Key_F3));
  name(next_, tr("Next place"), QKeySequence(Qt::Key_F3));
  name(close_, tr("Close finding"), {});
  describe();
}

void DocumentFindBar::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
  case Qt::Key_Escape:
    return leave();
  case Qt::Key_Return:
  case Qt::Key_Enter:
    return go(event->modifiers() & Qt::ShiftModifier ? Step::Previous : Step::Next);
  default:
    QWidget::keyPressEvent(event);
  }
}

void DocumentFindBar::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

} // namespace amparo::ui
