#include "ui/list/list_pane.h"

#include "ui/list/added_names.h"
#include "ui/list/field_names.h"
#include "ui/list/filter_bar.h"
#include "ui/list/record_list_model.h"
#include "ui/list/record_list_view.h"
#include "ui/list/row_delegate.h"
#include "ui/look/arrow_button.h"
#include "ui/look/flow_layout.h"
#include "ui/look/icons.h"
#include "ui/look/named_button.h"
#include "ui/look/style.h"
#include "ui/record/field_row.h"
#include "ui/texts/texts.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace amparo::ui {

using namespace Qt::StringLiterals;

namespace {

/// A lower pane has a small head.
constexpr int crampedLines = 22;

/// The same records stand in both, in whatever order and language.
bool hasSameRecords(const ListRequest& one, const ListRequest& other) {
  return one.list == other.list && one.section == other.section && one.text == other.text &&
         one.everywhere == other.everywhere && one.without == other.without && one.filters == other.filters &&
         one.onlyNews == other.onlyNews;
}

/// The same list, whatever it is kept under and its values are called.
bool isSameList(const ListRequest& one, ListRequest other) {
  other.list = one.list;
  other.names = one.names;
  return one == other;
}

} // namespace

QString sortName(SortBy sort) {
  switch (sort) {
  case SortBy::Newest:
    return QCoreApplication::translate("SortBy", "Last changed first");
  case SortBy::Oldest:
    return QCoreApplication::translate("SortBy", "First changed first");
  case SortBy::Title:
    return QCoreApplication::translate("SortBy", "By title");
  case SortBy::Start:
    return QCoreApplication::translate("SortBy", "By date");
  case SortBy::Relevance:
    return QCoreApplication::translate("SortBy", "By relevance");
  }
  return {};
}

ListPane::ListPane(Background& background, QWidget* parent)
    : QWidget(parent)
    , background_(background)
    , loader_(new ListLoader(background, this))
    , model_(new RecordListModel(background, this))
    , search_(new QLineEdit)
    , here_(new QToolButton)
    , everywhere_(new QToolButton)
    , added_(new AddedNames)
    , suggestion_(new QToolButton)
    , filters_(new FilterBar(background))
    , count_(new QLabel)
    , save_(new QToolButton)
    , sort_(new look::ArrowButton)
    , sortMenu_(new QMenu(sort_))
    , sorts_(new QActionGroup(sortMenu_))
    , view_(new RecordListView)
    , empty_(new QLabel(view_->viewport()))
    , makeFirst_(new QToolButton(view_->viewport()))
    , delegate_(new RowDelegate(view_)) {
  auto* layout = new QVBoxLayout(this);
  const int space = look::quarters(2, fontMetrics());
  layout->setContentsMargins(space, space, space, 0);
  layout->setSpacing(look::quarters(1, fontMetrics()));
  buildHead();
  buildList();
  connect(loader_, &ListLoader::loaded, this, &ListPane::show);
  connect(loader_, &ListLoader::suggested, this, &ListPane::suggest);
  connect(loader_, &ListLoader::counted, this, [this](qint64 all) {
    answer_->all = all;
    describeResult();
  });
  connect(loader_, &ListLoader::failed, this, &ListPane::failed);
  connect(model_, &RecordListModel::filled, this, [this] {
    if (opening_) openCurrent();
  });
  connect(view_, &RecordListView::painted, this, [this] {
    if (showsRows()) Q_EMIT rowsPainted();
  });
  connect(this, &ListPane::rowsPainted, loader_, &ListLoader::goOn);
  retranslate();
}

void ListPane::buildHead() {
  search_->setClearButtonEnabled(true);
  search_->addAction(look::icon(u"search"_s), QLineEdit::LeadingPosition);
  search_->installEventFilter(this);
  connect(search_, &QLineEdit::textChanged, this, &ListPane::setSearchText);
  layout()->addWidget(search_);
  connect(added_, &AddedNames::takenOut, this,
          [this](const QStringList& labels) { setWithout(request_.without + labels); });
  connect(added_, &AddedNames::broughtBack, this, [this] { setWithout({}); });
  layout()->addWidget(added_);
  suggestion_->setAutoRaise(true);
  QFont linked = suggestion_->font();
  linked.setUnderline(true);
  suggestion_->setFont(linked);
  suggestion_->setFocusPolicy(Qt::TabFocus);
  suggestion_->hide();
  connect(suggestion_, &QToolButton::clicked, this, [this] {
    setSearchText(suggested_);
    focusSearch();
  });
  layout()->addWidget(suggestion_);

  for (QToolButton* button : {here_, everywhere_}) {
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setAutoExclusive(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->hide();
  }
  here_->setChecked(true);
  connect(everywhere_, &QToolButton::toggled, this, &ListPane::setEverywhere);
  count_->setForegroundRole(QPalette::PlaceholderText);
  count_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  count_->setMinimumWidth(1);
  save_->setIcon(look::icon(u"bookmark"_s));
  save_->setAutoRaise(true);
  save_->setFocusPolicy(Qt::TabFocus);
  save_->hide();
  connect(save_, &QToolButton::clicked, this, &ListPane::saveRequested);
  connect(sorts_, &QActionGroup::triggered, this,
          [this](const QAction* action) { setSort(SortBy(action->data().toInt())); });
  connect(sort_, &QToolButton::clicked, this, [this] {
    fillSortMenu();
    sortMenu_->popup(sort_->mapToGlobal(QPoint(0, sort_->height())));
  });

  connect(filters_, &FilterBar::filtersChanged, this, &ListPane::setFilters);
  connect(filters_, &FilterBar::onlyNewsChosen, this, &ListPane::setOnlyNews);
  layout()->addWidget(filters_);
  auto* line = new QWidget;
  auto* flow = new look::FlowLayout(line, 0);
  for (QWidget* part : std::initializer_list<QWidget*>{here_, everywhere_, save_, count_, sort_})
    flow->addWidget(part);
  layout()->addWidget(line);
}

void ListPane::buildList() {
  view_->setFrameShape(QFrame::NoFrame);
  view_->setItemDelegate(delegate_);
  view_->setModel(model_);
  view_->viewport()->setBackgroundRole(QPalette::Window);
  empty_->setAlignment(Qt::AlignCenter);
  empty_->setWordWrap(true);
  empty_->setForegroundRole(QPalette::PlaceholderText);
  empty_->hide();
  makeFirst_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  makeFirst_->setFocusPolicy(Qt::TabFocus);
  makeFirst_->hide();
  view_->viewport()->installEventFilter(this);
  static_cast<QVBoxLayout*>(layout())->addWidget(view_, 1);
  connect(view_->selectionModel(), &QItemSelectionModel::currentChanged, this, &ListPane::currentChanged);
  connect(view_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ListPane::selectionChanged);
  connect(view_, &QAbstractItemView::activated, this, &ListPane::entered);
}

void ListPane::setSection(Section section, SortBy sort) {
  ListRequest request;
  request.section = section;
  request.sort = sort;
  if (section != Section::Trash && section != Section::ReadLater) request.list = sectionKey(section);
  setRequest(request);
}

void ListPane::setRequest(const ListRequest& request) {
  leave();
  const ListRequest before = std::exchange(request_, request);
  request_.language = before.language;
  request_.names = before.names;
  opened_ = request_;
  search_->setText(request_.text);
  (request_.everywhere ? everywhere_ : here_)->setChecked(true);
  currentRow_ = 0;
  view_->setTakesUpFirstRow(true);
  forgoOpening();
  fillSortMenu();
  load();
}

void ListPane::keepAs(const QString& list) {
  leave();
  request_.list = list;
  opened_ = request_;
  load();
}

bool ListPane::isAsOpened() const {
  ListRequest opened = opened_;
  opened.onlyNews = request_.onlyNews; // a part of it
  return hasSameRecords(request_, opened);
}

/// What stands in the view is what was asked for last.
bool ListPane::isCurrent() const {
  return answer_ && isSameList(answer_->request, request_);
}

void ListPane::setContentLanguage(const QString& language) {
  if (request_.language == language) return;
  request_.language = language;
  if (started_) load();
}

void ListPane::setSort(SortBy sort) {
  if (request_.order() == sort || !request_.sorts().contains(sort)) return;
  (request_.isSearch() ? request_.foundSort : request_.sort) = sort;
  load();
  if (!request_.isSearch()) Q_EMIT sortChanged(sort);
}

void ListPane::setSearchText(const QString& text) {
  if (search_->text() != text) return search_->setText(text);
  if (request_.text == text) return;
  request_.text = text;
  if (!request_.isSearch()) {
    request_.without.clear();
    if (request_.section != Section::ReadLater) request_.filters.remove(u"kind"_s);
  }
  load();
}

void ListPane::setEverywhere(bool everywhere) {
  if (request_.everywhere == everywhere) return;
  request_.everywhere = everywhere;
  if (!everywhere) request_.filters.remove(u"kind"_s);
  (everywhere ? everywhere_ : here_)->setChecked(true);
  load();
}

void ListPane::setFilters(const QMap<QString, QStringList>& filters) {
  if (request_.filters == filters) return;
  request_.filters = filters;
  load();
}

void ListPane::setOnlyNews(bool onlyNews) {
  if (request_.onlyNews == onlyNews) return;
  request_.onlyNews = onlyNews;
  load();
}

void ListPane::leave() {
  noteLooked();
  news_.reset();
}

/// A saved search was looked at once it was open; of a section's list, what is new when that was asked for.
/// What other words or filters have hidden was not seen.
void ListPane::noteLooked() {
  if (!news_ || news_->second.count == 0) return;
  const ListRequest& seen = news_->first;
  ListRequest whole = opened_;
  whole.onlyNews = seen.onlyNews;
  const bool isWhole = hasSameRecords(seen, whole);
  const bool isSaved = seen.list != sectionKey(seen.section);
  if (!isWhole || !(isSaved || seen.onlyNews)) return;
  background_.run(
      this,
      [list = seen.list, now = news_->second.now](Background::Context& context) {
        context.store.looks().put(list, now);
        return context.store.database().takeFailure();
      },
      [this](const Result<void>& result) {
        if (!result) Q_EMIT failed(result.error());
        Q_EMIT looked();
      });
}

void ListPane::countNews() {
  background_.run(
      this, [request = request_](Background::Context& context) { return newsOf(context, request); },
      [this, request = request_](const std::optional<News>& news) {
        if (!hasSameRecords(request, request_)) return;
        news_.reset();
        if (news) news_.emplace(request, *news);
        filters_->setNews(news.value_or(News()));
        model_->setNewsAfter(news && news->count > 0 ? std::optional(news->look.changed) : std::nullopt);
      });
}

void ListPane::setWithout(const QStringList& labels) {
  if (request_.without == labels) return;
  request_.without = labels;
  load();
}

void ListPane::load() {
  started_ = true;
  filters_->setRequest(request_);
  view_->setWaiting(!isCurrent());
  loader_->load(request_, isCurrent() ? ListLoader::Begin::Whole : ListLoader::Begin::FirstRows);
}

void ListPane::applyChanges(const Changes& changes) {
  loader_->forget(changes);
  model_->refresh();
  load();
}

void ListPane::show(const ListLoader::Answer& answer) {
  const bool sameList = answer_ && isSameList(answer_->request, answer.request);
  if (news_ && !hasSameRecords(news_->first, answer.request) && !answer.request.onlyNews) leave();
  answer_ = answer;
  answer_->rows.clear();
  answer_->summaries.clear();
  const bool excerpts = answer.request.isSearch();
  delegate_->setShowsExcerpt(excerpts && answer.hasWords);
  delegate_->setShowsKind(answer.request.kinds().size() != 1 || answer.provisions > 0);
  restoring_ = true;
  model_->setRows(answer.rows, answer.request.language, excerpts ? answer.request.query() : SearchQuery(),
                  answer.summaries);
  suggest({});
  added_->setNames(answer.added, answer.takenOut);
  const int place = currentRow_ ? model_->placeOf(currentRow_) : -1;
  const QModelIndex current = place < 0 ? QModelIndex() : model_->index(place);
  if (current != view_->currentIndex())
    view_->selectionModel()->setCurrentIndex(current, QItemSelectionModel::ClearAndSelect);
  restoring_ = false;
  view_->setWaiting(false);
  view_->doItemsLayout();
  if (!sameList) view_->verticalScrollBar()->setValue(0);
  // Whoever types wants the best hits, wherever among them what is open stands.
  if (current.isValid() && !sameList && !search_->hasFocus())
    view_->scrollTo(current, QAbstractItemView::EnsureVisible);
  describeResult();
  if (answer.whole) countNews();
  if (const int kept = std::exchange(keptPlace_, -1); kept >= 0 && place < 0 && model_->rowCount() > 0)
    view_->setCurrentIndex(model_->index(qMin(kept, model_->rowCount() - 1)));
  if (takesUp_ && view_->hasFocus() && (answer.whole || model_->rowCount() > 0)) takeUpRow();
  Q_EMIT selectionChanged();
  Q_EMIT listed();
}

void ListPane::suggest(const QString& text) {
  suggested_ = text;
  //: Offers another spelling of what was searched for
  suggestion_->setText(tr("Did you mean: %1?").arg(text));
  suggestion_->setVisible(!text.isEmpty());
}

void ListPane::keepPlace() {
  keptPlace_ = view_->currentIndex().row();
}

void ListPane::setCurrent(qint64 row) {
  currentRow_ = row;
  view_->setTakesUpFirstRow(row == 0);
  forgoOpening();
  const int place = row ? model_->placeOf(row) : -1;
  const QModelIndex index = place < 0 ? QModelIndex() : model_->index(place);
  if (index == view_->currentIndex()) return;
  restoring_ = true;
  view_->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
  if (index.isValid()) view_->scrollTo(index, QAbstractItemView::EnsureVisible);
  restoring_ = false;
}

void ListPane::forgoOpening() {
  opening_ = false;
  takesUp_ = false;
}

void ListPane::currentChanged() {
  if (restoring_ || !view_->currentIndex().isValid()) return;
  currentRow_ = view_->currentIndex().data(RecordListModel::RowRole).toLongLong();
  opening_ = true;
  openCurrent();
}

void ListPane::openCurrent() {
  const auto text = model_->textAt(view_->currentIndex().row());
  if (!text) return; // when it has come
  opening_ = false;
  Q_EMIT opened(text->id, text->row);
}

std::vector<qint64> ListPane::selectedRows() const {
  std::vector<qint64> rows;
  for (const QItemSelectionRange& range : view_->selectionModel()->selection())
    rows.insert(rows.end(), model_->rows().begin() + range.top(),
                model_->rows().begin() + range.bottom() + 1);
  return rows;
}

qsizetype ListPane::selectedCount() const {
  qsizetype count = 0;
  for (const QItemSelectionRange& range : view_->selectionModel()->selection()) count += range.height();
  return count;
}

std::optional<FoundInFile> ListPane::foundInFile() const {
  const auto text = model_->textAt(currentRow_ ? model_->placeOf(currentRow_) : -1);
  if (!answer_ || !text || text->attachment.isNull()) return std::nullopt;
  return FoundInFile{text->attachment, text->page, answer_->request.query()};
}

QStringList ListPane::titles() const {
  QStringList titles;
  for (int place = 0; place < model_->rowCount(); ++place) {
    const auto text = model_->textAt(place);
    titles.append(text ? text->title : QString());
  }
  return titles;
}

bool ListPane::showsRows() const {
  return model_->hasText(0);
}

void ListPane::focusSearch() {
  search_->setFocus(Qt::ShortcutFocusReason);
  search_->selectAll();
}

void ListPane::focusList() {
  view_->setFocus(Qt::ShortcutFocusReason);
  // Who reads what is not in the list goes on reading it.
  if (currentRow_ == 0 || model_->placeOf(currentRow_) >= 0) takeUpRow();
}

/// Of what was asked for: rows that are still there from before are none of it.
void ListPane::takeUpRow() {
  takesUp_ = !isCurrent();
  if (takesUp_ || view_->selectionModel()->hasSelection() || model_->rowCount() == 0) return;
  // With the focus a list takes up its first row, and does not choose it.
  const QModelIndex current = view_->currentIndex().isValid() ? view_->currentIndex() : model_->index(0);
  view_->selectionModel()->setCurrentIndex(current, QItemSelectionModel::ClearAndSelect);
}

bool ListPane::eventFilter(QObject* watched, QEvent* event) {
  if (watched == view_->viewport() && event->type() == QEvent::Resize) placeEmpty();
  if (watched == search_ && event->type() == QEvent::KeyPress) {
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape && !search_->text().isEmpty()) {
      search_->clear();
      return true;
    }
    if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
      focusList();
      takeUpRow();
      return true;
    }
  }
  return QWidget::eventFilter(watched, event);
}

/// Tab goes through the head as it is read. Chips come and go, and Qt puts what is made last behind
/// everything that the window has.
bool ListPane::focusNextPrevChild(bool next) {
  QList<QWidget*> stops{search_};
  const auto addStopsIn = [&](const QWidget* part) {
    QList<QWidget*> found = tabStopsIn(*part);
    std::sort(found.begin(), found.end(), [this](const QWidget* one, const QWidget* other) {
      const QPoint a = one->mapTo(this, QPoint());
      const QPoint b = other->mapTo(this, QPoint());
      return a.y() != b.y() ? a.y() < b.y() : a.x() < b.x();
    });
    stops += found;
  };
  addStopsIn(added_);
  stops.append(suggestion_);
  addStopsIn(filters_);
  stops += {here_, everywhere_, save_, sort_, view_};
  for (qsizetype i = 1; i < stops.size(); ++i) setTabOrder(stops[i - 1], stops[i]);
  return QWidget::focusNextPrevChild(next);
}

void ListPane::fillSortMenu() {
  sortMenu_->clear();
  sortMenu_->setAccessibleName(tr("Order"));
  for (const SortBy sort : request_.sorts()) {
    QAction* action = sortMenu_->addAction(sortName(sort));
    action->setCheckable(true);
    action->setChecked(sort == request_.order());
    action->setData(int(sort));
    sorts_->addAction(action);
  }
}

/// In a low window with large letters the head would leave no room for what is found.
void ListPane::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  const bool cramped = height() < look::quarters(4 * crampedLines, fontMetrics());
  added_->setCramped(cramped);
  filters_->setCramped(cramped);
}

void ListPane::describeResult() {
  if (!answer_) return;
  const ListRequest& shown = answer_->request;
  const int total = int(answer_->all.value_or(answer_->total));
  const QString number = interfaceLocale().toString(total);
  const auto grouped = [&](QString plain) { return plain.replace(QString::number(total), number); };
  const bool isKnown = !answer_->more || answer_->all;
  QString text;
  if (shown.isSearch() && !answer_->whole)
    text = count_->text(); // of what was typed before; how many there are follows at once
  else if (shown.isSearch())
    text = isKnown ? grouped(tr("%n found", nullptr, total)) : tr("More than %1 found").arg(number);
  else if (answer_->whole)
    text = grouped(tr("%n record(s)", nullptr, total));
  count_->setText(text);
  count_->setToolTip(answer_->more ? tr("%1; the best of them are shown").arg(text)
                                   : text); // where it is cut
  const bool scopes =
      shown.isSearch() && shown.section != Section::Trash && shown.section != Section::ReadLater;
  save_->setVisible(shown.isWorthKeeping());
  here_->setVisible(scopes);
  everywhere_->setVisible(scopes);
  if (!sortMenu_->isVisible()) fillSortMenu();
  sort_->setText(sortName(shown.order()));
  sort_->setAccessibleName(tr("Order: %1").arg(sortName(shown.order())));
  empty_->setVisible(total == 0);
  if (shown.isSearch())
    empty_->setText(shown.everywhere || shown.section == Section::Trash
                        ? tr("Nothing found. Try other words, or fewer.")
                        : tr("Nothing found here. Try other words, or search everywhere."));
  else if (shown.onlyNews)
    empty_->setText(tr("Nothing new here."));
  else if (!shown.filters.isEmpty())
    empty_->setText(tr("Nothing has all that the filters ask for. Take one away."));
  else if (shown.section == Section::ReadLater)
    empty_->setText(tr("Nothing to read later. Ctrl+L marks a record."));
  else if (shown.section == Section::Trash)
    empty_->setText(tr("The trash is empty."));
  else
    empty_->setText(tr("Nothing here yet."));
  const bool mayMake = !shown.isSearch() && !shown.onlyNews && shown.filters.isEmpty() &&
                       shown.section != Section::ReadLater && shown.section != Section::Trash;
  makeFirst_->setVisible(total == 0 && mayMake && makeFirst_->defaultAction());
  placeEmpty();
}

void ListPane::placeEmpty() {
  const QRect room = view_->viewport()->rect();
  empty_->setGeometry(room);
  makeFirst_->adjustSize();
  makeFirst_->move(room.center().x() - makeFirst_->width() / 2,
                   room.center().y() + 2 * fontMetrics().height());
}

void ListPane::setNewAction(QAction* action) {
  makeFirst_->setDefaultAction(action);
}

void ListPane::retranslate() {
  search_->setPlaceholderText(tr("Search"));
  search_->setAccessibleName(tr("Search"));
  search_->setAccessibleDescription(searchHelp());
  search_->setToolTip(searchHelp());
  search_->setWhatsThis(searchHelp()); // by Shift+F1
  request_.names = fieldNames();
  suggest(suggested_);
  //: Search only the section that is shown
  here_->setText(tr("Here"));
  here_->setAccessibleName(tr("Search only this section"));
  //: Search all sections
  everywhere_->setText(tr("Everywhere"));
  everywhere_->setAccessibleName(tr("Search all sections"));
  here_->setToolTip(tr("What the other sections hold is left out."));
  everywhere_->setToolTip(tr("Records of every kind are found."));
  suggestion_->setToolTip(tr("Searches for this in place of what is typed."));
  look::nameButton(*save_, tr("Save this search"),
                   tr("It stands below the sections then, and says when it finds something new."));
  sort_->setToolTip(tr("A menu of the orders in which the same records can stand."));
  view_->setAccessibleName(tr("Records"));
  view_->setAccessibleDescription(tr("Return goes into the record; Shift or Ctrl chooses several."));
  model_->retranslate();
  fillSortMenu();
  describeResult();
}

void ListPane::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    retranslate();
    if (request_.isSearch()) load(); // what values are called is another thing now
  }
  QWidget::changeEvent(event);
}

} // namespace amparo::ui
