#include "ui/palette.h"

#include "core/operations/find_provisions.h"
#include "ui/list/field_names.h"
#include "ui/list/list_request.h"
#include "ui/look/icons.h"
#include "ui/look/style.h"
#include "ui/palette_row.h"
#include "ui/section.h"
#include "ui/texts/texts.h"
#include "ui/word_match.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace amparo::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int hitsWanted = 60;
constexpr int rowsOfAKind = 5;
constexpr size_t recentShown = 8;
constexpr int rowsInView = 14;

void collect(const QWidget& menu, const QString& path, std::vector<Command>& commands) {
  for (QAction* action : menu.actions()) {
    if (action->isSeparator() || !action->isVisible()) continue;
    const QString text = action->iconText();
    if (const QMenu* inner = action->menu())
      collect(*inner, qobject_cast<const QMenu*>(&menu) ? text : QString(), commands);
    else if (action->isEnabled())
      // A choice of several says little without what it is a choice of: "Appearance: Dark".
      commands.push_back({action,
                          action->isCheckable() && !path.isEmpty() ? QString(path % u": " % text) : text,
                          action->shortcut().toString(QKeySequence::NativeText)});
  }
}

std::vector<RowSummary> recentRows(Background::Context& context, const std::vector<RecordId>& ids,
                                   const QString& language) {
  std::vector<qint64> rows;
  for (const StoredRecord& stored : context.store.records().find(ids))
    if (!stored.record.isDeleted() && rows.size() < recentShown) rows.push_back(stored.row);
  return summarize(context, rows, language, {});
}

/// Provisions that are named by their number, and the best hits; at most so many of each kind, the kind of
/// the first one first.
std::vector<RowSummary> foundRows(Background::Context& context, const SearchQuery& query,
                                  const QString& language) {
  const auto page = context.searcher.search(query);
  if (!page) return {};
  std::vector<qint64> rows;
  if (const auto named = parseProvisionQuery(query.text))
    for (const StoredRecord& provision : findProvisions(context.store, *named)) rows.push_back(provision.row);
  const auto isNamed = [&, named = rows](qint64 row) {
    return std::find(named.begin(), named.end(), row) != named.end();
  };
  for (const SearchPage::Hit& hit : page->hits)
    if (!isNamed(hit.row)) rows.push_back(hit.row);
  QHash<QString, int> order;
  QHash<QString, int> count;
  std::vector<RowSummary> summaries;
  for (RowSummary& summary : summarize(context, rows, language, query)) {
    if (!order.contains(summary.kind)) order.insert(summary.kind, int(order.size()));
    if (++count[summary.kind] <= rowsOfAKind) summaries.push_back(std::move(summary));
  }
  std::stable_sort(summaries.begin(), summaries.end(), [&](const RowSummary& one, const RowSummary& other) {
    return order[one.kind] < order[other.kind];
  });
  return summaries;
}

} // namespace

std::vector<Command> commandsIn(const QWidget& menuBar) {
  std::vector<Command> commands;
  collect(menuBar, {}, commands);
  return commands;
}

Palette::Palette(Background& background, Offer offer, const QWidget& menuBar, QWidget* window)
    : Overlay(window)
    , background_(background)
    , offer_(std::move(offer))
    , menuBar_(menuBar)
    , field_(new QLineEdit)
    , list_(new QListWidget) {
  auto* layout = new QVBoxLayout(this);
  const int space = look::quarters(2, fontMetrics());
  layout->setContentsMargins(space, space, space, space);
  layout->setSpacing(space);
  layout->addWidget(field_);
  layout->addWidget(list_);
  field_->addAction(look::icon(u"search"_s), QLineEdit::LeadingPosition);
  field_->setClearButtonEnabled(true);
  field_->installEventFilter(this);
  list_->setFrameShape(QFrame::NoFrame);
  list_->setItemDelegate(new PaletteRow(list_));
  list_->setMouseTracking(true);
  list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  list_->setFocusPolicy(Qt::NoFocus); // the field has the focus, its keys move the choice
  setFocusProxy(field_);
  connect(field_, &QLineEdit::textChanged, this, &Palette::search);
  connect(list_, &QListWidget::currentItemChanged, this, &Palette::tellCurrent);
  connect(list_, &QListWidget::itemClicked, this, &Palette::choose);
  retranslate();
  search();
}

void Palette::popUp() {
  refit();
  openAt({(parentWidget()->width() - width()) / 2, look::quarters(8, fontMetrics())}, field_);
}

void Palette::refit() {
  const int space = look::quarters(8, fontMetrics());
  setFixedWidth(std::min(look::quarters(170, fontMetrics()), parentWidget()->width() - 2 * space));
  fit();
}

void Palette::search() {
  chosenEarly_ = false;
  SearchQuery query;
  query.text = field_->text().trimmed();
  query.kinds = kindsEverywhere();
  query.widened = true;
  query.names = names_;
  query.limit = hitsWanted;
  query.enough = query.limit;
  background_.run(
      this,
      [query, recent = offer_.recent, language = offer_.language](Background::Context& context) {
        return query.text.isEmpty() ? recentRows(context, recent, language)
                                    : foundRows(context, query, language);
      },
      [this, query, token = ++token_](std::vector<RowSummary> rows) {
        if (token != token_) return;
        found_ = std::move(rows);
        foundFor_ = query;
        fill();
        if (std::exchange(chosenEarly_, false)) choose();
      });
}

void Palette::fill() {
  const QSignalBlocker quiet(list_);
  list_->clear();
  std::vector<Command> commands = matchingCommands();
  const auto others = std::stable_partition(commands.begin(), commands.end(),
                                            [this](const Command& command) { return isCalled(command); });
  const bool oneIsCalled = others != commands.begin();
  if (oneIsCalled) addCommands(commands);
  addRecords();
  addSaved();
  if (!oneIsCalled) addCommands(commands);
  if (list_->count() == 0) addHeading(tr("Nothing found. Try other words, or fewer."));
  for (int row = 0; row < list_->count(); ++row)
    if (list_->item(row)->flags() & Qt::ItemIsSelectable) {
      list_->setCurrentRow(row);
      break;
    }
  list_->scrollToTop();
  tellCurrent();
  fit();
}

std::vector<Command> Palette::matchingCommands() const {
  std::vector<Command> commands = commandsIn(menuBar_);
  std::erase_if(commands, [this](const Command& command) {
    return command.action == offer_.opener || !matchesWords(command.text, foundFor_.text);
  });
  return commands;
}

/// Its whole name is typed; or several words that begin it, and no record is called so.
bool Palette::isCalled(const Command& command) const {
  const Beginning typed = beginningTyped(command.text, foundFor_.text);
  return typed == Beginning::Whole ||
         (typed == Beginning::Part &&
          std::none_of(found_.begin(), found_.end(), [this](const RowSummary& summary) {
            return matchesWords(describe(summary).title, foundFor_.text);
          }));
}

void Palette::addHeading(const QString& text) {
  (new QListWidgetItem(text, list_))->setFlags(Qt::ItemIsEnabled);
}

void Palette::addRecords() {
  QString kind;
  bool first = true;
  for (const RowSummary& summary : found_) {
    if (foundFor_.text.isEmpty() && first) addHeading(tr("Opened last"));
    if (!foundFor_.text.isEmpty() && (first || summary.kind != kind)) addHeading(kindName(summary.kind, 2));
    first = false;
    kind = summary.kind;
    addRecord(describe(summary));
  }
}

void Palette::addRecord(const RowText& row) {
  auto* item = new QListWidgetItem(look::icon(kindIcon(row.kind)), row.title, list_);
  item->setData(PaletteRow::TargetRole, QVariant::fromValue(row.id));
  const QString details = row.attachment.isNull() ? row.details : row.excerpt; // which says the file and page
  item->setData(PaletteRow::DetailRole, details.isEmpty() ? kindName(row.kind) : details);
  item->setData(Qt::AccessibleTextRole, row.spoken());
}

void Palette::addSaved() {
  bool first = true;
  for (const SectionList::Saved& search : offer_.saved) {
    if (!matchesWords(search.name, foundFor_.text)) continue;
    if (std::exchange(first, false)) addHeading(tr("Saved searches"));
    auto* item = new QListWidgetItem(look::icon(u"bookmark"_s), search.name, list_);
    item->setData(PaletteRow::TargetRole, QVariant::fromValue(search.number));
    //: Records in a saved search
    const QString news = search.news > 0 ? tr("%n new", nullptr, int(search.news)) : QString();
    item->setData(PaletteRow::DetailRole, news);
    QStringList spoken{search.name, tr("Saved search")};
    if (!news.isEmpty()) spoken.append(news);
    item->setData(Qt::AccessibleTextRole, spoken.join(u". "_s));
  }
}

void Palette::addCommands(const std::vector<Command>& commands) {
  if (!commands.empty()) addHeading(tr("Commands"));
  for (const Command& command : commands) {
    auto* item = new QListWidgetItem(command.action->icon(), command.text, list_);
    item->setData(PaletteRow::TargetRole, QVariant::fromValue(command.action.data()));
    item->setData(PaletteRow::DetailRole, command.shortcut);
  }
}

/// As high as what it offers, within bounds.
void Palette::fit() {
  int height = 0;
  for (int row = 0; row < list_->count(); ++row) height += list_->sizeHintForRow(row);
  const int row = look::quarters(8, fontMetrics());
  const int room = parentWidget()->height() - look::quarters(34, fontMetrics());
  list_->setFixedHeight(std::clamp(height + 2, 2 * row, std::max(4 * row, std::min(rowsInView * row, room))));
  adjustSize();
}

bool Palette::eventFilter(QObject* watched, QEvent* event) {
  if (watched == field_ && event->type() == QEvent::KeyPress) {
    const auto* pressed = static_cast<QKeyEvent*>(event);
    if (offer_.opener->shortcuts().contains(QKeySequence(pressed->keyCombination()))) {
      field_->selectAll(); // asked for anew
      return true;
    }
    const int key = pressed->key();
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
      step(key);
      return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
      chosenEarly_ = foundFor_.text != field_->text().trimmed();
      if (!chosenEarly_) choose();
      return true;
    default:
      break;
    }
  }
  return Overlay::eventFilter(watched, event);
}

/// From the last row to the first and back; headings are passed over.
void Palette::step(int key) {
  const int count = list_->count();
  const int direction = key == Qt::Key_Up || key == Qt::Key_PageUp ? -1 : 1;
  int left = key == Qt::Key_PageUp || key == Qt::Key_PageDown ? rowsInView - 2 : 1;
  int at = list_->currentRow();
  for (int steps = 0; steps < count && left > 0; ++steps) {
    const int next = at + direction;
    if (left > 1 && (next < 0 || next >= count)) break; // a page goes no further than the end
    at = (next + count) % count;
    if (list_->item(at)->flags() & Qt::ItemIsSelectable) {
      list_->setCurrentRow(at);
      --left;
    }
  }
  if (list_->currentRow() == 1) list_->scrollToTop(); // with its heading
}

/// The focus stays in the field: what is chosen is told beside it.
void Palette::tellCurrent() {
  const QListWidgetItem* item = list_->currentItem();
  QString text = item ? item->data(Qt::AccessibleTextRole).toString() : QString();
  if (item && text.isEmpty()) text = item->text();
  field_->setAccessibleDescription(text);
  QAccessibleEvent told(field_, QAccessible::DescriptionChanged);
  QAccessible::updateAccessibility(&told);
}

void Palette::choose() {
  const QListWidgetItem* item = list_->currentItem();
  if (!item || !(item->flags() & Qt::ItemIsSelectable)) return;
  const QVariant target = item->data(PaletteRow::TargetRole);
  close(); // the focus is back where it was before anything else happens
  if (target.canConvert<RecordId>()) {
    const auto id = target.value<RecordId>();
    const auto row = std::find_if(found_.begin(), found_.end(),
                                  [&](const RowSummary& summary) { return summary.id == id; });
    std::optional<FoundInFile> found;
    if (row != found_.end() && !row->attachment.isNull()) found = {row->attachment, row->page, foundFor_};
    Q_EMIT recordChosen(id, found);
  }
  if (target.metaType() == QMetaType::fromType<qint64>()) Q_EMIT savedChosen(target.toLongLong());
  if (auto* action = target.value<QAction*>()) action->trigger();
}

void Palette::retranslate() {
  names_ = fieldNames();
  setAccessibleName(tr("Go to"));
  field_->setPlaceholderText(tr("Records, saved searches and commands"));
  field_->setAccessibleName(tr("Search records, saved searches and commands"));
  field_->setToolTip(searchHelp());
  list_->setAccessibleName(tr("Results"));
}

void Palette::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    retranslate();
    search();
  }
  Overlay::changeEvent(event);
}

} // namespace amparo::ui
