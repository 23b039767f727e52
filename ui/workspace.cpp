#include "ui/workspace.h"

#include "ui/list/list_pane.h"
#include "ui/list/name_dialog.h"
#include "ui/list/record_list_model.h"
#include "ui/list/saved_query.h"
#include "ui/preferences.h"
#include "ui/reading_pane.h"
#include "ui/record/attention_content.h"
#include "ui/record/due_content.h"
#include "ui/record/reader.h"
#include "ui/saved_searches.h"
#include "ui/section_list.h"

#include <QApplication>

#include <algorithm>

namespace amparo::ui {

namespace {

/// Records opened from the list faster than this are leafed through.
constexpr qint64 leafingMilliseconds = 1500;
constexpr int listCharacters = 26; ///< narrower, titles say nothing
/// More than the palette shows: some may have been deleted.
constexpr size_t recentKept = 20;
/// What was opened is written down when nothing else has been for so long, and lost at most by a crash
/// before.
constexpr int keepingMilliseconds = 1000;

} // namespace

Workspace::Workspace(Background& background, Preferences& preferences, sync::SyncService& sync,
                     QWidget* parent)
    : QSplitter(Qt::Horizontal, parent)
    , background_(background)
    , preferences_(preferences)
    , sections_(new SectionList)
    , saved_(new SavedSearches(background, this))
    , list_(new ListPane(background))
    , reading_(new ReadingPane(background, sync)) {
  setChildrenCollapsible(false);
  for (QWidget* pane :
       {static_cast<QWidget*>(sections_), static_cast<QWidget*>(list_), static_cast<QWidget*>(reading_)})
    addWidget(pane);
  setStretchFactor(0, 0);
  setStretchFactor(1, 2);
  setStretchFactor(2, 3);
  list_->setMinimumWidth(listCharacters * fontMetrics().averageCharWidth());
  reading_->setSideBySide(isSideBySide());
  reading_->setText(text());
  connectPanes();
  QTimer::singleShot(0, this, &Workspace::makeRoom); // once it is shown
}

void Workspace::connectPanes() {
  connect(sections_, &SectionList::sectionChosen, this, &Workspace::openSection);
  connect(sections_, &SectionList::savedChosen, this, &Workspace::openSaved);
  connect(sections_, &SectionList::renameRequested, this, &Workspace::renameSearch);
  connect(sections_, &SectionList::removeRequested, saved_, &SavedSearches::remove);
  connect(saved_, &SavedSearches::changed, this, &Workspace::showSavedSearches);
  connect(saved_, &SavedSearches::failed, this, &Workspace::failed);
  connect(saved_, &SavedSearches::saved, this, &Workspace::nameList);
  connect(list_, &ListPane::looked, saved_, &SavedSearches::count);
  connect(list_, &ListPane::saveRequested, this, &Workspace::saveSearch);
  keeping_.setSingleShot(true);
  keeping_.setInterval(keepingMilliseconds);
  connect(&keeping_, &QTimer::timeout, this, &Workspace::keepOpened);
  connect(list_, &ListPane::opened, this, &Workspace::listOpened);
  connect(list_, &ListPane::entered, this, [this] {
    const auto found = list_->foundInFile();
    if (found && reading_->isReading())
      reading_->reader()->showFound(*found);
    else
      reading_->setFocus(Qt::ShortcutFocusReason);
  });
  connect(list_, &ListPane::selectionChanged, this, &Workspace::stateChanged);
  // Counting a large library takes longer than the first rows, which come first.
  connect(list_, &ListPane::rowsPainted, this, &Workspace::countOnce);
  connect(list_, &ListPane::listed, this, [this] {
    if (list_->model()->rowCount() == 0) countOnce();
    sections_->setAltered(!list_->isAsOpened());
    Q_EMIT stateChanged(); // there may be something to keep
  });
  connect(list_, &ListPane::sortChanged, this,
          [this](SortBy sort) { preferences_.setSort(list_->section(), sort); });
  connect(list_, &ListPane::failed, this, &Workspace::failed);
  connect(reading_, &ReadingPane::linkActivated, this, [this](const RecordId& id) { openRecord(id); });
  connect(reading_, &ReadingPane::editRequested, this, &Workspace::editCurrent);
  connect(reading_, &ReadingPane::historyRequested, this, &Workspace::showHistory);
  connect(reading_, &ReadingPane::historyClosed, this, [this](const RecordId& id) { openRecord(id); });
  connect(reading_, &ReadingPane::failed, this, &Workspace::failed);
  connect(reading_, &ReadingPane::broughtBack, this, &Workspace::broughtBack);
  connect(reading_, &ReadingPane::attentionRequested, this, [this] { showAttention(reading_->record()); });
  connect(reading_, &ReadingPane::libraryRequested, this, [this] {
    openSection(Section::Practices);
    list_->focusList();
  });
  connect(reading_, &ReadingPane::searchRequested, this, &Workspace::searchProvisions);
  connect(reading_, &ReadingPane::laterChosen, this, &Workspace::setReadLater);
  connect(reading_, &ReadingPane::sideBySideChosen, this, &Workspace::setSideBySide);
  connect(reading_, &ReadingPane::correctionRequested, this,
          [this](const RecordId& id) { openRecord(id, [this, id] { reading_->goOnWith(id); }); });
  connect(reading_, &ReadingPane::commentRequested, this,
          [this](const RecordId& id) { openRecord(id, [this] { reading_->reader()->showComments(); }); });
  connect(reading_, &ReadingPane::translationRequested, this, &Workspace::translate);
  connect(reading_, &ReadingPane::changed, this, &Workspace::changed);
  connect(reading_, &ReadingPane::draftLeft, this, &Workspace::draftLeft);
  connect(reading_, &ReadingPane::editingEnded, this, [this](const RecordId& id) {
    const QWidget* focus = QApplication::focusWidget();
    const bool follow = focus && reading_->isAncestorOf(focus);
    if (!id.isNull())
      openRecord(id, [this, follow] {
        if (follow) reading_->setFocus(Qt::OtherFocusReason);
      });
    else if (isPage(section()))
      showSection(section());
    else
      reading_->showNothing();
  });
  connect(reading_, &ReadingPane::turned, this, &Workspace::stateChanged);
  connect(reading_, &ReadingPane::turned, this, &Workspace::makeRoom);
  connect(reading_, &ReadingPane::turned, this, [this] {
    // What is being written waits for nobody.
    if (const RecordId written = reading_->written(); std::exchange(written_, written) != written)
      refreshCounts();
  });
}

void Workspace::openSection(Section section) {
  showSection(section);
  history_.go({section, {}});
  // Whoever is not going through the sections is in the one that was opened.
  const QWidget* focus = QApplication::focusWidget();
  if (focus && focus->window() == window() && focus != sections_ && !sections_->isAncestorOf(focus)) {
    if (isPage(section))
      reading_->setFocus(Qt::OtherFocusReason);
    else if (!list_->isAncestorOf(focus))
      list_->focusList();
  }
  Q_EMIT stateChanged();
}

void Workspace::showSection(Section section) {
  ++token_;
  sections_->setSection(section);
  preferences_.setSection(section);
  makeRoom();
  if (isPage(section)) {
    countOnce();
    return section == Section::Attention ? reading_->showAttention() : reading_->showTranslations();
  }
  list_->setSection(section, preferences_.sort(section));
  reading_->showNothing();
}

void Workspace::openSaved(qint64 number) {
  const SavedSearch* search = saved_->find(number);
  if (!search) return;
  showSaved(*search);
  history_.go(placeOf({}));
  Q_EMIT stateChanged();
}

void Workspace::showSaved(const SavedSearch& search) {
  ++token_;
  const ListRequest request = requestOf(search);
  sections_->setSection(request.section, search.number);
  preferences_.setSection(request.section);
  makeRoom();
  list_->setRequest(request);
  reading_->showNothing();
}

/// What is listed has a name from now on; what is chosen in it and what is read stays.
void Workspace::nameList(qint64 number) {
  const SavedSearch* search = saved_->find(number);
  if (!search || savedQuery(list_->request()) != search->query) return openSaved(number);
  sections_->setSection(section(), number);
  list_->keepAs(listOf(*search));
  history_.go(placeOf(recordRead()));
  Q_EMIT stateChanged();
}

/// What the sidebar shows of the searches that are kept; one that is gone is not shown any more.
void Workspace::showSavedSearches() {
  std::vector<SectionList::Saved> entries;
  for (const SavedSearch& search : saved_->all())
    entries.push_back({search.number, search.name, saved_->news(search.number)});
  sections_->setSaved(entries);
  if (sections_->saved() != 0 && !saved_->find(sections_->saved())) openSection(section());
}

void Workspace::saveSearch() {
  if (!mayKeepSearch()) return;
  QStringList taken;
  for (const SavedSearch& search : saved_->all()) taken.append(search.name);
  const SavedSearch* open = saved_->find(sections_->saved());
  const QString name = open ? open->name : list_->request().text.simplified();
  auto* dialog = new NameDialog(NameDialog::Purpose::Save, name, taken, this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &NameDialog::chosen, this,
          [this, query = savedQuery(list_->request())](const QString& chosen) {
            const SavedSearch* same = saved_->named(chosen);
            saved_->save({same ? same->number : 0, chosen, query});
          });
  dialog->open();
}

bool Workspace::mayKeepSearch() const {
  return !list_->isHidden() && list_->request().isWorthKeeping();
}

void Workspace::renameSearch(qint64 number) {
  const SavedSearch* search = saved_->find(number);
  if (!search) return;
  QStringList taken;
  for (const SavedSearch& other : saved_->all())
    if (other.number != number) taken.append(other.name);
  auto* dialog = new NameDialog(NameDialog::Purpose::Rename, search->name, taken, this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &NameDialog::chosen, this, [this, renamed = *search](const QString& name) mutable {
    renamed.name = name;
    saved_->rename(renamed);
  });
  dialog->open();
}

void Workspace::toggleReadLater() {
  withChosen([this](const std::vector<RecordId>& ids) { markLater(ids, std::nullopt); });
}

void Workspace::setReadLater(const RecordId& id, bool later) {
  markLater({id}, later);
}

/// Nothing: as it is not with all of them.
void Workspace::markLater(const std::vector<RecordId>& ids, std::optional<bool> later) {
  struct Marked {
    bool later = false;
    int count = 0;
  };

  if (ids.empty()) return;
  background_.run(
      this,
      [ids, later](Background::Context& context) -> Result<Marked> {
        ReadingStore& reading = context.store.reading();
        const bool mark = later.value_or(
            !std::all_of(ids.begin(), ids.end(), [&](const RecordId& id) { return reading.isLater(id); }));
        for (const RecordId& id : ids) reading.setLater(id, mark);
        AMPARO_TRY(context.store.database().takeFailure());
        return Marked{mark, int(ids.size())};
      },
      [this](const Result<Marked>& marked) {
        if (!marked) {
          Q_EMIT failed(marked.error());
          return;
        }
        refreshCounts();
        if (section() == Section::ReadLater) list_->applyChanges({});
        if (reading_->isReading()) reading_->reader()->refresh();
        Q_EMIT markedLater(marked->later, marked->count);
      });
}

void Workspace::leave() {
  list_->leave();
  reading_->keepPlace();
  if (keeping_.isActive()) keepOpened();
}

void Workspace::keepOpened() {
  keeping_.stop();
  background_.run(
      this, [ids = recent_](Background::Context& context) { return context.store.reading().setOpened(ids); },
      [this](const Result<void>& kept) {
        if (!kept) Q_EMIT failed(kept.error());
      });
}

/// What was opened before this start comes after what has been opened since.
void Workspace::loadKept() {
  saved_->load();
  background_.run(
      this, [](Background::Context& context) { return context.store.reading().opened(); },
      [this](const std::vector<RecordId>& before) {
        for (const RecordId& id : before)
          if (recent_.size() < recentKept && std::find(recent_.begin(), recent_.end(), id) == recent_.end())
            recent_.push_back(id);
      });
}

Place Workspace::placeOf(const RecordId& id, Place::View view) const {
  return {sections_->section(), id, view, sections_->saved()};
}

void Workspace::showAttention(const RecordId& about) {
  openSection(Section::Attention);
  if (!about.isNull()) reading_->showAttention(about);
}

void Workspace::listOpened(const RecordId& id, qint64) {
  const bool leafs = leafing_.isValid() && leafing_.elapsed() < leafingMilliseconds && history_.current() &&
                     !history_.current()->record.isNull();
  leafing_.start();
  ++token_;
  reading_->showRecord(id, list_->foundInFile());
  if (leafs && !recent_.empty()) recent_.erase(recent_.begin()); // only passed by
  noteOpened(id);
  history_.go(placeOf(id), leafs ? History::Step::Passing : History::Step::New);
  Q_EMIT stateChanged();
}

void Workspace::locate(const RecordId& id, std::function<void(const Located&)> then) {
  list_->forgoOpening();
  background_.run(
      this,
      [id](Background::Context& context) {
        const auto stored = context.store.records().find(id);
        return stored ? Located{stored->row, stored->record.kind, stored->record.isDeleted()} : Located{};
      },
      [then = std::move(then), token = ++token_, this](const Located& located) {
        if (token == token_) then(located);
      });
}

void Workspace::openRecord(const RecordId& id, std::function<void()> then,
                           const std::optional<FoundInFile>& found) {
  leafing_.invalidate();
  locate(id, [this, id, then = std::move(then), found](const Located& located) {
    // What needs a decision is no list to stay in.
    if (isPage(sections_->section()) && located.row != 0) showSection(sectionOf(located.kind));
    reading_->showRecord(id, found);
    list_->setCurrent(located.row);
    if (located.row != 0) noteOpened(id);
    history_.go(placeOf(id));
    Q_EMIT stateChanged();
    if (then) then();
  });
}

void Workspace::noteOpened(const RecordId& id) {
  std::erase(recent_, id);
  recent_.insert(recent_.begin(), id);
  if (recent_.size() > recentKept) recent_.pop_back();
  keeping_.start();
}

void Workspace::visit(const Place& place) {
  leafing_.invalidate();
  const SavedSearch* search = saved_->find(place.saved);
  if (search && place.saved != sections_->saved())
    showSaved(*search);
  else if (!search && (place.section != sections_->section() || sections_->saved() != 0))
    showSection(place.section);
  if (place.record.isNull()) {
    ++token_;
    list_->setCurrent(0);
    if (!isPage(place.section)) reading_->showNothing();
  } else {
    locate(place.record, [this, place](const Located& located) {
      if (place.view == Place::View::History)
        reading_->showHistory(place.record);
      else
        reading_->showRecord(place.record);
      list_->setCurrent(located.row);
    });
  }
  Q_EMIT stateChanged();
}

void Workspace::showHistory(const RecordId& id) {
  ++token_;
  reading_->showHistory(id);
  reading_->setFocus(Qt::ShortcutFocusReason);
  history_.go(placeOf(id, Place::View::History));
  Q_EMIT stateChanged();
}

void Workspace::toggleHistory() {
  if (reading_->isShowingHistory())
    openRecord(reading_->record());
  else if (reading_->isReading())
    showHistory(reading_->record());
}

void Workspace::goBack() {
  if (const auto place = history_.back()) visit(*place);
}

void Workspace::goForward() {
  if (const auto place = history_.forward()) visit(*place);
}

void Workspace::editCurrent() {
  if (!reading_->isReading() || !reading_->reader()->mayEdit()) return;
  reading_->edit(reading_->record());
}

void Workspace::edit(const RecordId& id) {
  list_->setCurrent(0);
  reading_->edit(id);
}

void Workspace::translate(const RecordId& id, const Address& address) {
  translated_ = {id, address};
  openRecord(id, [this, id, address] { reading_->translate(id, address); });
}

void Workspace::translateNext() {
  if (reading_->translateChosen()) return;
  background_.run(
      this, [](Background::Context& context) { return loadDue(context).items; },
      [this](const std::vector<DueTranslation>& due) {
        if (due.empty()) return openSection(Section::Translations);
        const auto last = std::find_if(due.begin(), due.end(), [this](const DueTranslation& one) {
          return std::pair(one.record.id, one.stale.address()) == translated_;
        });
        const auto next = last == due.end() || last + 1 == due.end() ? due.begin() : last + 1;
        translate(next->record.id, next->stale.address());
      });
}

void Workspace::create(const QString& kind) {
  if (!kindsOf(sections_->section()).contains(kind)) openSection(sectionOf(kind));
  list_->setCurrent(0);
  reading_->create(kind);
}

void Workspace::setContentLanguage(const QString& language) {
  list_->setContentLanguage(language);
  reading_->setContentLanguage(language);
}

void Workspace::setSideBySide(bool sideBySide) {
  preferences_.setSideBySide(sideBySide);
  reading_->setSideBySide(sideBySide);
  Q_EMIT stateChanged();
}

bool Workspace::isSideBySide() const {
  return preferences_.sideBySide();
}

void Workspace::setText(const ReadingText& text) {
  preferences_.setText(text);
  reading_->setText(text);
  Q_EMIT stateChanged();
}

ReadingText Workspace::text() const {
  return preferences_.text();
}

void Workspace::applyChanges(const Changes& changes) {
  Q_EMIT refreshed(changes);
  list_->applyChanges(changes);
  reading_->applyChanges(changes);
  refreshCounts();
  saved_->count();
  if (changes.records.size() != 1 || isTrash() || reading_->isEditing()) return;
  const RecordId id = changes.records.front().id;
  const bool made = changes.act == Act::Create || changes.act == Act::Undo || changes.act == Act::Redo;
  // What was brought back, and undone, is seen in the history that is open.
  const bool isWatched = reading_->isShowingHistory() && reading_->record() == id;
  // A file is seen on the page of its record, what is said about it beside that, and a disagreement among
  // what needs attention.
  const QString& kind = changes.records.front().kind;
  const bool isRead = kind != u"attachment" && kind != u"comment" && kind != u"conflict";
  if (made && !isWatched && isRead && !isPage(section()))
    locate(id, [this, id](const Located& located) {
      if (located.row != 0 && !located.deleted) openRecord(id);
      if (located.deleted && reading_->record() == id) reading_->showNothing();
    });
  if (changes.act == Act::Delete && reading_->record() == id) reading_->showNothing();
}

void Workspace::find(Scope scope) {
  if (list_->isHidden()) openSection(Section::Practices);
  list_->setEverywhere(scope == Scope::Everything);
  list_->focusSearch();
}

/// Where nothing is read, the search does it.
void Workspace::goToProvision() {
  if (reading_->isReading()) return reading_->reader()->askForProvision();
  searchProvisions({});
}

void Workspace::searchProvisions(const QString& text) {
  if (section() != Section::Declarations) openSection(Section::Declarations);
  list_->setSearchText(text);
  if (text.isEmpty()) return list_->focusSearch();
  list_->setCurrent(0);
  list_->focusList();
}

/// The list stands aside for a page, and where there is no room for it beside a form: on a small screen with
/// large letters.
void Workspace::makeRoom() {
  foldSections();
  int needed = 2 * handleWidth();
  for (const QWidget* part :
       {static_cast<QWidget*>(sections_), static_cast<QWidget*>(list_), static_cast<QWidget*>(reading_)})
    needed += std::max(part->minimumWidth(), part->minimumSizeHint().width());
  list_->setVisible(!isPage(sections_->section()) && !(reading_->isEditing() && needed > width()));
}

/// Where all is narrow, the sections are pictures, and what is read has the room.
void Workspace::foldSections() {
  if (!isVisible()) return; // no window has its size yet
  constexpr int crampedCharacters = 110;
  const bool cramped = width() < crampedCharacters * fontMetrics().averageCharWidth();
  const bool wasCramped = std::exchange(cramped_, cramped);
  if (!cramped && !wasCramped) return;
  const int folded = sections_->minimumSizeHint().width();
  QList<int> widths = sizes();
  if (cramped && !wasCramped) sectionsWidth_ = widths.constFirst();
  sections_->setMaximumWidth(cramped ? folded : QWIDGETSIZE_MAX);
  const bool isFolded = widths.constFirst() <= folded;
  if (isFolded == cramped) return; // or was given a width meanwhile
  const int wide = sectionsWidth_ > folded ? sectionsWidth_ : sections_->sizeHint().width();
  const int wanted = cramped ? folded : wide;
  widths.last() = std::max(0, widths.last() - (wanted - widths.first()));
  widths.first() = wanted;
  setSizes(widths);
}

void Workspace::resizeEvent(QResizeEvent* event) {
  QSplitter::resizeEvent(event);
  makeRoom();
}

void Workspace::setUsualSizes() {
  const int left = sections_->sizeHint().width();
  const int rest = width() - left;
  setSizes({left, rest * 2 / 5, rest * 3 / 5});
}

Section Workspace::section() const {
  return sections_->section();
}

void Workspace::countOnce() {
  if (std::exchange(counted_, true)) return;
  refreshCounts();
  loadKept();
}

void Workspace::refreshCounts() {
  struct Counts {
    QHash<QString, qint64> kinds;
    qint64 attention = 0;
    qint64 translations = 0;
    qint64 later = 0;
  };

  background_.run(
      this,
      [written = reading_->written()](Background::Context& context) {
        return Counts{context.store.records().counts(), countAttention(context.store, written),
                      countDue(context.store), context.store.reading().laterCount()};
      },
      [this](const Counts& counts) {
        sections_->setCounts(counts.kinds, counts.attention, counts.translations, counts.later);
      });
}

void Workspace::cyclePanes(int step) {
  const std::array<QWidget*, 3> panes = {sections_, list_, reading_};
  int at = 0;
  for (int i = 0; i < int(panes.size()); ++i)
    if (panes[size_t(i)]->isAncestorOf(QApplication::focusWidget()) ||
        panes[size_t(i)] == QApplication::focusWidget())
      at = i;
  do {
    at = (at + step + int(panes.size())) % int(panes.size());
  } while (panes[size_t(at)]->isHidden());
  if (panes[size_t(at)] == list_)
    list_->focusList();
  else
    panes[size_t(at)]->setFocus(Qt::ShortcutFocusReason);
}

/// A record that was reached by a link is not in the list, perhaps.
RecordId Workspace::recordRead() const {
  return reading_->isReading() || reading_->isShowingHistory() ? reading_->record() : RecordId();
}

qsizetype Workspace::chosenCount() const {
  if (reading_->isEditing()) return 0;
  const qsizetype selected = list_->isHidden() ? 0 : list_->selectedCount();
  return selected <= 1 && !recordRead().isNull() ? 1 : selected;
}

void Workspace::withChosen(std::function<void(const std::vector<RecordId>&)> act) {
  const qsizetype count = chosenCount();
  if (count == 0) return;
  if (const RecordId read = recordRead(); count == 1 && !read.isNull()) return act({read});
  background_.run(
      this,
      [rows = list_->selectedRows()](Background::Context& context) {
        return context.store.records().idsAt(rows);
      },
      [act = std::move(act)](const std::vector<RecordId>& ids) { act(ids); });
}

bool Workspace::isTrash() const {
  return sections_->section() == Section::Trash;
}

} // namespace amparo::ui
