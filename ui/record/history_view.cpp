#include "ui/record/history_view.h"

#include "core/model/schema.h"
#include "ui/look/icons.h"
#include "ui/look/style.h"
#include "ui/record/banner.h"
#include "ui/record/differences.h"
#include "ui/record/page_view.h"
#include "ui/record/record_content.h"
#include "ui/record/record_page.h"
#include "ui/record/roomy_delegate.h"
#include "ui/texts/network_words.h"
#include "ui/texts/texts.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QStringBuilder>
#include <QTimeZone>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace amparo::ui {

using namespace Qt::StringLiterals;
using Kind = HistoryEntry::Kind;

namespace {

constexpr int listCharacters = 36;
constexpr int pageCharacters = 50; ///< with less room beside it the list stands above
constexpr int namedFields = 4;
const QString beforePrefix = u"amparo:before/"_s;
const QString afterPrefix = u"amparo:after/"_s;

/// It is part of what the record says, or said.
bool stands(const HistoryEntry& entry) {
  return entry.kind == Kind::Accepted || entry.kind == Kind::Own;
}

const AddressMap<protocol::Revision::Field>::Entry& fieldAt(const HistoryEntry& entry, int index) {
  return *(entry.fields.begin() + index);
}

} // namespace

HistoryView::HistoryView(Background& background, sync::SyncService& sync, QWidget* parent)
    : QWidget(parent)
    , background_(background)
    , sync_(sync)
    , officeZone_(QTimeZone::systemTimeZoneId()) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  buildBar(column);
  buildBody(column);
  connectSync();
  setAutoFillBackground(true);
  setBackgroundRole(QPalette::Base);
  retranslate();
}

void HistoryView::buildBar(QVBoxLayout* column) {
  const int unit = look::quarters(1, fontMetrics());
  auto* row = new QHBoxLayout;
  row->setContentsMargins(3 * unit, 2 * unit, 3 * unit, unit);
  row->setSpacing(3 * unit);
  back_ = new QToolButton(this);
  back_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  back_->setIcon(look::icon(u"back"_s));
  connect(back_, &QToolButton::clicked, this, &HistoryView::closed);
  row->addWidget(back_);
  title_ = new QLabel(this);
  title_->setTextFormat(Qt::PlainText);
  title_->setWordWrap(true);
  title_->setMinimumWidth(1); // a word without end does not widen the window
  QFont strong = title_->font();
  strong.setWeight(QFont::DemiBold);
  title_->setFont(strong);
  row->addWidget(title_, 1);
  column->addLayout(row);
  auto* notes = new QVBoxLayout;
  notes->setContentsMargins(3 * unit, 0, 3 * unit, 0);
  notes->setSpacing(unit);
  note_ = new Banner(Tone::Accent, this);
  again_ = note_->addButton();
  connect(again_, &QPushButton::clicked, this, &HistoryView::fetch);
  notes->addWidget(note_);
  progress_ = new QProgressBar(this);
  progress_->setRange(0, 0);
  progress_->setTextVisible(false);
  progress_->setMaximumHeight(2 * unit);
  notes->addWidget(progress_);
  error_ = new Banner(Tone::Danger, this);
  notes->addWidget(error_);
  column->addLayout(notes);
}

void HistoryView::buildBody(QVBoxLayout* column) {
  const int unit = look::quarters(1, fontMetrics());
  stack_ = new QStackedWidget(this);
  empty_ = new QLabel(this);
  empty_->setAlignment(Qt::AlignCenter);
  empty_->setWordWrap(true);
  empty_->setMargin(6 * unit);
  empty_->setForegroundRole(QPalette::PlaceholderText);
  stack_->addWidget(empty_);
  auto* body = new QWidget(this);
  split_ = new QBoxLayout(QBoxLayout::LeftToRight, body);
  split_->setContentsMargins(0, 0, 0, 0);
  split_->setSpacing(0);
  list_ = new QListWidget(body);
  list_->setFrameShape(QFrame::NoFrame);
  list_->setWordWrap(true);
  list_->setItemDelegate(new RoomyDelegate(list_));
  list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  list_->viewport()->setBackgroundRole(QPalette::Window);
  connect(list_, &QListWidget::currentRowChanged, this, [this] {
    error_->dismiss();
    renderEntry();
  });
  split_->addWidget(list_);
  auto* beside = new QVBoxLayout;
  beside->setSpacing(0);
  page_ = new PageView(body);
  connect(page_, &QTextBrowser::anchorClicked, this, &HistoryView::follow);
  beside->addWidget(page_, 1);
  auto* foot = new QHBoxLayout;
  foot->setContentsMargins(5 * unit, 2 * unit, 3 * unit, 2 * unit);
  foot->setSpacing(3 * unit);
  wholeWords_ = new QLabel(body);
  wholeWords_->setWordWrap(true);
  wholeWords_->setForegroundRole(QPalette::PlaceholderText);
  foot->addWidget(wholeWords_, 1);
  whole_ = new QPushButton(look::icon(u"restore"_s), QString(), body);
  whole_->setAutoDefault(false);
  connect(whole_, &QPushButton::clicked, this, [this] {
    const HistoryEntry* entry = chosen();
    const auto back = entry ? content_.backTo(*entry) : std::nullopt;
    if (back) bringBack(*back);
  });
  foot->addWidget(whole_);
  beside->addLayout(foot);
  split_->addLayout(beside, 1);
  stack_->addWidget(body);
  column->addWidget(stack_, 1);
  setFocusProxy(list_);
}

void HistoryView::connectSync() {
  connect(&sync_, &sync::SyncService::historyCame, this, [this](const RecordId& id) {
    if (id == current_) load();
  });
  connect(&sync_, &sync::SyncService::historyKnown, this, [this](const RecordId& id) {
    if (id != current_) return;
    fetching_ = false;
    load();
  });
  connect(&sync_, &sync::SyncService::historyFailed, this, [this](const RecordId& id, const Error& error) {
    if (id == current_) fetchFailed(error);
  });
}

void HistoryView::retranslate() {
  back_->setText(tr("Back to the record"));
  back_->setAccessibleName(back_->text());
  back_->setToolTip(tr("As it is now; having read its history changes nothing."));
  again_->setText(tr("Try again"));
  progress_->setAccessibleName(tr("Fetching the history"));
  list_->setAccessibleName(tr("Changes of this record, newest first"));
  list_->setAccessibleDescription(tr("What the chosen one changed stands beside, word by word."));
  page_->setAccessibleName(tr("What changed"));
  whole_->setText(tr("Bring the whole record back"));
  whole_->setToolTip(tr("Makes the record what it was after this change. It can be undone."));
  render();
}

void HistoryView::setContentLanguage(const QString& tag) {
  if (std::exchange(contentLanguage_, tag) != tag && !current_.isNull()) load();
}

void HistoryView::setOfficeZone(const QByteArray& zone) {
  officeZone_ = zone;
  render();
}

void HistoryView::showRecord(const RecordId& id) {
  leave();
  current_ = id;
  content_ = {};
  shown_.reset();
  failure_.reset();
  error_->dismiss();
  render();
  load();
}

void HistoryView::leave() {
  if (std::exchange(fetching_, false)) sync_.leaveHistory();
  ++asked_;
  current_ = {};
}

void HistoryView::noteChanges(const Changes& changes) {
  const auto concerns = [this](const Changes::Touched& touched) { return touched.id == current_; };
  if (current_.isNull() || std::none_of(changes.records.begin(), changes.records.end(), concerns)) return;
  if (changes.act == Act::Sync) failure_.reset(); // the hub has just been reached
  load();
}

void HistoryView::load() {
  background_.run(
      this,
      [id = current_, language = contentLanguage_](Background::Context& context) {
        return loadHistory(context, id, language);
      },
      [this, token = ++asked_](HistoryContent content) {
        if (token != asked_) return;
        content_ = std::move(content);
        if (content_.isMember && content_.found && !content_.isWhole && !fetching_ && !failure_) fetch();
        render();
        Q_EMIT loaded();
      });
}

void HistoryView::fetch() {
  failure_.reset();
  fetching_ = true;
  sync_.askHistory(current_);
  renderNote();
}

void HistoryView::fetchFailed(const Error& error) {
  fetching_ = false;
  failure_ = error;
  load(); // some of it may have come
}

QString HistoryView::title() const {
  const QString title =
      titleOf(content_.record, content_.instrument ? &*content_.instrument : nullptr, contentLanguage_).text;
  return title.isEmpty() ? tr("(no title)") : title;
}

void HistoryView::render() {
  title_->setText(content_.found ? tr("History of “%1”").arg(look::breakable(title())) : QString());
  stack_->setCurrentIndex(content_.entries.empty() ? 0 : 1);
  empty_->setText(emptyWords());
  const bool waited = back_->hasFocus() && focusProxy() == back_;
  setFocusProxy(content_.entries.empty() ? static_cast<QWidget*>(back_) : list_);
  if (waited) setFocus();
  renderNote();
  renderList();
}

QString HistoryView::emptyWords() const {
  if (content_.id.isNull() || fetching_) return {};
  if (!content_.found) return tr("This record is not in your library.");
  if (!content_.isMember)
    return tr(
        "This record was not changed on this computer.\nA hub also keeps who in which office changed what, "
        "and when. Connect to one, and it can be read here.");
  return tr("Nothing of this record's history is here.");
}

QString HistoryView::noteWords() const {
  if (fetching_) return tr("Fetching what is missing of this history from the hub…");
  if (!content_.isMember || !content_.found) return {};
  if (content_.record.seq == 0)
    return tr("This record has not been at the hub yet: its history begins with the next sync.");
  if (!failure_) return {};
  const QString reach = content_.revisions.empty()
                            ? tr("Nothing of it was fetched before.")
                            //: %1: a moment
                            : tr("What is kept here reaches to %1.")
                                  .arg(formatMoment(content_.revisions.back().at, officeZone_));
  if (failure_->code == ErrorCode::UnknownRecord)
    return tr("The hub shows your office no history of this record.") % u' ' % reach;
  if (sync::isOffline(failure_->code))
    return tr("The hub cannot be reached, so this history is not complete.") % u' ' % reach;
  return errorSentence(*failure_) % u' ' % reach;
}

void HistoryView::renderNote() {
  const bool says = !noteWords().isEmpty();
  if (says)
    note_->say([this] { return noteWords(); });
  else
    note_->dismiss();
  again_->setVisible(says && failure_.has_value());
  progress_->setVisible(fetching_);
}

QString HistoryView::whenWords(const HistoryEntry& entry) const {
  switch (entry.kind) {
  case Kind::Waiting:
    return tr("Not synced yet");
  case Kind::Rejected:
    return tr("Not taken by the hub");
  case Kind::Accepted:
  case Kind::Own:
    break;
  }
  return entry.at > 0 ? formatMoment(entry.at, officeZone_) : tr("At an unknown time");
}

QString HistoryView::whoWords(const HistoryEntry& entry) const {
  QString person = entry.person;
  if (person.isEmpty()) person = entry.kind == Kind::Own ? tr("On this computer") : tr("The hub's operator");
  return personOfOffice(person, entry.office);
}

QString HistoryView::whatWords(const HistoryEntry& entry) const {
  if (entry.creates) return tr("The record was made");
  QStringList words;
  int more = 0;
  for (const auto& field : entry.fields) {
    if (field.address == system_field::deleted)
      words.prepend(field.value.after.flag() ? tr("Moved to the trash") : tr("Taken out of the trash"));
    else if (words.size() < namedFields)
      words.append(fieldLabel(content_.record.kind, field.address));
    else
      ++more;
  }
  QString text = words.join(u", "_s);
  //: After the names of some fields
  if (more > 0) text += u' ' % tr("and %n more", nullptr, more);
  return text;
}

void HistoryView::renderList() {
  int row = 0;
  {
    const QSignalBlocker quiet(list_);
    list_->clear();
    for (const HistoryEntry& entry : content_.entries) {
      const QString icon = entry.kind == Kind::Waiting    ? u"waiting"_s
                           : entry.kind == Kind::Rejected ? u"warning"_s
                           : entry.creates                ? u"add"_s
                                                          : u"edit"_s;
      if (shown_ && entry.isSame(*shown_) && !toNewest_) row = list_->count();
      new QListWidgetItem(look::icon(icon),
                          whenWords(entry) % u'\n' % whoWords(entry) % u'\n' % whatWords(entry), list_);
    }
    list_->setCurrentRow(content_.entries.empty() ? -1 : row);
  }
  toNewest_ = false;
  renderEntry();
}

const HistoryEntry* HistoryView::chosen() const {
  const int row = list_->currentRow();
  return row >= 0 && size_t(row) < content_.entries.size() ? &content_.entries[size_t(row)] : nullptr;
}

void HistoryView::renderEntry() {
  const HistoryEntry* entry = chosen();
  PageWriter writer(*page_->document(), page_->palette(), page_->font());
  shown_ = entry ? std::optional(*entry) : std::nullopt;
  page_->setAccessibleDescription({});
  if (!entry) return;
  writer.heading(whenWords(*entry));
  writer.small({{whoWords(*entry)}});
  if (entry->rejection)
    writer.note({{errorSentence(*entry->rejection)},
                 {u" "_s},
                 {tr("Correct or withdraw it"), page_link::attention()}},
                Tone::Danger);
  QStringList spoken;
  for (int i = 0; i < int(entry->fields.size()); ++i) spoken.append(writeField(writer, *entry, i));
  page_->setAccessibleDescription(spoken.join(u'\n'));
  page_->fitColumn();
  page_->moveCursor(QTextCursor::Start);
  renderWhole(*entry);
}

QStringList HistoryView::linesOf(const Address& address, const Value& value) const {
  const QString& kind = content_.record.kind;
  if (value.isAbsent()) return {};
  const FieldType type = Schema::current().typeAt(kind, address);
  QStringList lines;
  if (type == FieldType::Reference || type == FieldType::References) {
    for (const QString& id : idsIn(value))
      lines.append(content_.titles.value(id, tr("(a record that is not in your library yet)")));
  } else if (value.isSet()) {
    for (const QString& item : value.items())
      lines.append(type == FieldType::Keywords ? keywordLabel(kind, fieldName(address), item) : item);
  } else {
    lines.append(valueText(kind, address, value));
  }
  return lines;
}

QString HistoryView::writeField(PageWriter& writer, const HistoryEntry& entry, int index) {
  const auto& [address, field] = fieldAt(entry, index);
  const FieldType type = Schema::current().typeAt(content_.record.kind, address);
  const QStringList before = linesOf(address, field.before);
  const QStringList after = linesOf(address, field.after);
  const bool isText = (field.before.isText() || field.before.isAbsent()) &&
                      (field.after.isText() || field.after.isAbsent()) &&
                      (type == FieldType::Text || type == FieldType::Line || type == FieldType::Any);
  const QString label = fieldLabel(content_.record.kind, address);
  writer.subheading({{label}});
  std::vector<Runs> lines;
  if (entry.creates) // all of it is new
    writer.paragraph({{after.join(u'\n')}});
  else if (isText)
    lines = {textDifference(field.before.text(), field.after.text())};
  else if (field.before.isSet() || field.after.isSet())
    lines = listDifference(before, after);
  else
    lines = {valueDifference(before.join(u", "_s), after.join(u", "_s))};
  if (lines.size() == 1)
    writer.paragraph(lines.front());
  else
    writer.list(lines);
  writeWaysBack(writer, entry, index);
  return label % u": "_s % differenceWords(lines);
}

QString HistoryView::differenceWords(const std::vector<Runs>& lines) const {
  QStringList removed;
  QStringList added;
  for (const Runs& line : lines)
    for (const Run& run : line) {
      if (run.look == Run::Look::Removed) removed.append(run.text.trimmed());
      if (run.look == Run::Look::Added) added.append(run.text.trimmed());
    }
  QStringList words;
  //: Words of a text
  if (!removed.isEmpty()) words.append(tr("removed “%1”").arg(removed.join(u", "_s)));
  //: Words of a text
  if (!added.isEmpty()) words.append(tr("added “%1”").arg(added.join(u", "_s)));
  return words.isEmpty() ? tr("new") : words.join(u"; "_s);
}

void HistoryView::writeWaysBack(PageWriter& writer, const HistoryEntry& entry, int index) {
  const auto& [address, field] = fieldAt(entry, index);
  Runs ways;
  const auto add = [&](const QString& words, const QString& prefix) {
    if (!ways.empty()) ways.push_back({u"  ·  "_s});
    ways.push_back({words, prefix + QString::number(index)});
  };
  // Before the record was made there was nothing to bring back.
  if (!entry.creates && content_.mayBringBack(address, field.before))
    add(field.before.isAbsent() ? tr("Leave it empty again") : tr("Bring back what was there before"),
        beforePrefix);
  if (stands(entry) && !field.after.isAbsent() && content_.mayBringBack(address, field.after))
    add(tr("Bring this back"), afterPrefix);
  if (!ways.empty()) writer.small(ways);
}

void HistoryView::renderWhole(const HistoryEntry& entry) {
  const auto back = stands(entry) ? content_.backTo(entry) : std::nullopt;
  const bool offered = back && !back->isEmpty();
  whole_->setVisible(offered);
  whole_->setEnabled(!busy_);
  QString words;
  if (!stands(entry))
    words.clear();
  else if (!content_.mayEdit)
    words = errorSentence({ErrorCode::Forbidden, {{u"action"_s, u"edit"_s}}, {}});
  else if (content_.record.isDeleted())
    words = tr("This record is in the trash. Restore it to use it again.");
  else if (!back)
    words = tr("The whole record can be brought back once the newest changes have been fetched.");
  else if (back->isEmpty())
    words = tr("The record is as it was after this change.");
  else
    words = tr("Differs today in: %n field(s).", nullptr, int(back->size()));
  wholeWords_->setText(words);
}

void HistoryView::follow(const QUrl& url) {
  const QString href = url.toString();
  if (href == page_link::attention()) return Q_EMIT attentionRequested();
  const HistoryEntry* entry = chosen();
  const bool isBefore = href.startsWith(beforePrefix);
  if (!entry || (!isBefore && !href.startsWith(afterPrefix))) return;
  const int index = QStringView(href).sliced((isBefore ? beforePrefix : afterPrefix).size()).toInt();
  if (index < 0 || index >= int(entry->fields.size())) return;
  const auto& [address, field] = fieldAt(*entry, index);
  Fields fields;
  fields.set(address, isBefore ? field.before : field.after);
  bringBack(fields);
}

void HistoryView::bringBack(const Fields& fields) {
  if (std::exchange(busy_, true)) return;
  whole_->setEnabled(false);
  background_.run(
      this,
      [id = current_, fields](Background::Context& context) { return ui::bringBack(context, id, fields); },
      [this](const Result<Changes>& result) {
        busy_ = false;
        whole_->setEnabled(true);
        if (!result) {
          error_->say([error = result.error()] { return errorSentence(error); });
          return;
        }
        toNewest_ = true;
        list_->setFocus(); // what was followed goes away
        Q_EMIT changed(*result);
      });
}

/// List and page beside each other where there is room for both, else one above the other.
void HistoryView::arrange() {
  const int character = fontMetrics().averageCharWidth();
  const bool wide = width() >= character * (listCharacters + pageCharacters);
  split_->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
  list_->setMaximumWidth(wide ? character * listCharacters : QWIDGETSIZE_MAX);
  list_->setMinimumWidth(wide ? character * listCharacters : 0);
  list_->setMaximumHeight(wide ? QWIDGETSIZE_MAX : height() / 3);
}

void HistoryView::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  arrange();
}

void HistoryView::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape) return Q_EMIT closed();
  QWidget::keyPressEvent(event);
}

void HistoryView::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
  if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) render();
}

} // namespace amparo::ui
