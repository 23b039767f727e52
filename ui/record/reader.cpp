#include "ui/record/reader.h"

#include "core/model/schema.h"
#include "core/operations/find_provisions.h"
#include "ui/look/icons.h"
#include "ui/look/named_button.h"
#include "ui/look/style.h"
#include "ui/record/comments_pane.h"
#include "ui/record/file_acts.h"
#include "ui/record/go_to_bar.h"
#include "ui/record/page_view.h"
#include "ui/record/roomy_delegate.h"
#include "ui/section.h"
#include "ui/texts/texts.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QClipboard>
#include <QDesktopServices>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTimeZone>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace amparo::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int messageMilliseconds = 5000;
constexpr int keepingMilliseconds = 3000;
constexpr int contentsCharacters = 34;

bool leadsOut(const QUrl& url) {
  return url.scheme() == u"https" || url.scheme() == u"http" || url.scheme() == u"mailto";
}

} // namespace

Reader::Reader(Background& background, QWidget* parent)
    : QWidget(parent)
    , background_(background)
    , opener_([this](const QUrl& url) { openOutside(url); })
    , officeZone_(QTimeZone::systemTimeZoneId())
    , stack_(new QStackedWidget(this))
    , empty_(new QLabel(this))
    , messageTimer_(new QTimer(this))
    , bar_(new QWidget(this))
    , goTo_(new GoToBar(this))
    , contentsList_(new QListWidget(this))
    , comments_(new CommentsPane(background, this))
    , page_(new PageView(this))
    , find_(new FindBar(*page_, this))
    , files_(new FileActs(background, this)) {
  buildBar();
  connectFiles();
  connectComments();
  auto* whole = new QWidget(this);
  auto* column = new QVBoxLayout(whole);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(bar_);
  column->addWidget(goTo_);
  column->addWidget(find_);
  connect(goTo_, &GoToBar::entered, this, &Reader::goToProvision);
  connect(goTo_, &GoToBar::left, page_, [this] { page_->setFocus(Qt::OtherFocusReason); });
  body_ = new QBoxLayout(QBoxLayout::LeftToRight);
  body_->setSpacing(0);
  body_->addWidget(page_, 1);
  body_->addWidget(contentsList_);
  whole_ = new QBoxLayout(QBoxLayout::LeftToRight);
  whole_->setSpacing(0);
  whole_->addLayout(body_, 1);
  whole_->addWidget(comments_);
  column->addLayout(whole_, 1);

  contentsList_->setFrameShape(QFrame::NoFrame);
  contentsList_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  contentsList_->viewport()->setBackgroundRole(QPalette::Window);
  contentsList_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  contentsList_->setWordWrap(true);
  contentsList_->setItemDelegate(new RoomyDelegate(contentsList_));
  connect(contentsList_, &QListWidget::currentRowChanged, this, [this](int row) {
    if (row < 0 || size_t(row) >= contentsPositions_.size()) return;
    const QSignalBlocker quiet(page_->verticalScrollBar());
    putCursor(contentsPositions_[size_t(row)]);
    page_->viewport()->update();
  });
  connect(page_->verticalScrollBar(), &QScrollBar::valueChanged, this, &Reader::markReadingPlace);
  keeping_.setSingleShot(true);
  keeping_.setInterval(keepingMilliseconds);
  connect(&keeping_, &QTimer::timeout, this, &Reader::keepPlace);
  connect(page_->verticalScrollBar(), &QScrollBar::valueChanged, &keeping_, qOverload<>(&QTimer::start));
  connect(page_, &QTextBrowser::anchorClicked, this, &Reader::follow);

  empty_->setAlignment(Qt::AlignCenter);
  empty_->setWordWrap(true);
  empty_->setForegroundRole(QPalette::PlaceholderText);
  stack_->addWidget(empty_);
  stack_->addWidget(whole);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(stack_);
  messageTimer_->setSingleShot(true);
  connect(messageTimer_, &QTimer::timeout, message_, &QLabel::hide);
  setFocusProxy(page_);
  retranslate();
}

void Reader::retranslate() {
  empty_->setText(tr("Choose a record to read it here."));
  look::nameButton(*citeButton_, tr("Copy citation as"),
                   tr("A menu of ways to cite; the chosen one is ready to be pasted."));
  contentsButton_->setText(tr("Contents"));
  look::nameButton(*contentsButton_, tr("Show the table of contents"),
                   tr("The headings of the text, to go to one of them."));
  countComments(content_.openComments);
  look::nameButton(*attachButton_, tr("Attach files to this record"),
                   tr("Whoever may see the record receives a copy of them."));
  look::nameButton(*laterButton_, tr("Read this record later"),
                   tr("It is listed under “Read later”, on this computer alone, until you take it out."));
  historyButton_->setText(tr("History"));
  look::nameButton(*historyButton_, tr("Who changed what in this record, and when"),
                   tr("What it said before can be read there, and brought back."));
  editButton_->setText(tr("Edit"));
  labelEdit();
  labelBoth();
  contentsList_->setAccessibleName(tr("Table of contents"));
  contentsList_->setAccessibleDescription(
      tr("The text follows from heading to heading as the arrow keys go."));
  page_->setAccessibleName(tr("Record"));
  page_->setAccessibleDescription(
      tr("The arrow keys read on; Tab goes to the links, and Return follows one."));
  message_->hide();
  if (stack_->currentIndex() != 1) return;
  renderBar();
  render(Place::Keep);
}

QString Reader::language() const {
  return chosenLanguage_.isEmpty() ? contentLanguage_ : chosenLanguage_;
}

void Reader::show(const RecordId& id, const std::optional<FoundInFile>& found) {
  const auto place = currentPlace();
  const bool isAnother = id != content_.id;
  if (!isAnother) writePlace(place);
  current_ = id;
  found_ = found;
  chosenLanguage_.clear();
  pictures_.clear();
  contentsWish_ = Contents::Automatic;
  load(found_ ? Place::Top : Place::Last);
  if (isAnother) writePlace(place); // nobody waits for that
}

void Reader::keepPlace() {
  writePlace(currentPlace());
}

std::optional<ReadingPlace> Reader::currentPlace() {
  keeping_.stop();
  if (stack_->currentIndex() != 1 || !content_.found) return std::nullopt;
  if (page_->verticalScrollBar()->value() == 0) return ReadingPlace();
  return ReadingPlace{page_->topPosition(), page_->document()->characterCount()};
}

void Reader::writePlace(const std::optional<ReadingPlace>& place) {
  if (!place || *place == content_.readTo) return;
  content_.readTo = *place;
  background_.run(
      this,
      [id = content_.id, place = *place](Background::Context& context) {
        return context.store.reading().setPlace(id, place);
      },
      [](const Result<void>&) {}); // a place is worth no error
}

void Reader::clear() {
  keepPlace();
  ++asked_;
  current_ = {};
  found_.reset();
  content_ = {};
  chosenLanguage_.clear();
  page_->clear();
  renderBar();
  renderContents({});
  stack_->setCurrentIndex(0);
}

void Reader::refresh() {
  if (!current_.isNull()) load(Place::Keep);
}

void Reader::noteChanges(const Changes& changes) {
  const auto concerns = [this](const Changes::Touched& touched) {
    if (touched.id == current_ || content_.referred.contains(touched.id)) return true;
    // A record that was not known here may lead here now; a conflict always speaks of another record.
    return touched.kind == u"conflict" || touched.kind == u"provision" || touched.kind == u"practice" ||
           touched.kind == u"attachment" || touched.kind == u"comment" ||
           std::any_of(content_.duplicates.begin(), content_.duplicates.end(),
                       [&](const Record& duplicate) { return duplicate.id == touched.id; }) ||
           std::any_of(content_.referrers.begin(), content_.referrers.end(),
                       [&](const Referrer& referrer) { return referrer.record.id == touched.id; });
  };
  if (changes.act == Act::Undo) message_->hide(); // what it says was done is not any more
  if (std::any_of(changes.records.begin(), changes.records.end(), concerns)) refresh();
}

void Reader::setContentLanguage(const QString& tag) {
  if (contentLanguage_ == tag) return;
  contentLanguage_ = tag;
  chosenLanguage_.clear();
  if (stack_->currentIndex() == 1) render(Place::Keep);
}

void Reader::setSideBySide(bool sideBySide) {
  if (sideBySide_ == sideBySide) return;
  sideBySide_ = sideBySide;
  if (stack_->currentIndex() == 1) render(Place::Keep);
}

void Reader::setText(const ReadingText& text) {
  QFont larger = font();
  larger.setPointSizeF(font().pointSizeF() * text.percent / 100);
  if (page_->lineLength() == text.lineCharacters && page_->font() == larger) return;
  keepPlace();
  page_->setFont(larger);
  page_->setLineLength(text.lineCharacters);
  if (stack_->currentIndex() == 1) render(Place::Last);
}

bool Reader::isBilingual() const {
  return sideBySide_ && content_.found && RecordPage::standsSideBySide(content_.record.kind);
}

bool Reader::hasRoomForTwo() const {
  return bodyWidth() >= fontMetrics().averageCharWidth() * twoColumnsCharacters;
}

/// Of the two that the library is kept in.
QString Reader::otherLanguage() const {
  return primaryLanguage(language()) == u"es" ? u"en"_s : u"es"_s;
}

void Reader::setOfficeZone(const QByteArray& zone) {
  officeZone_ = zone;
  if (stack_->currentIndex() == 1) render(Place::Keep);
}

void Reader::setLinkOpener(std::function<void(const QUrl&)> opener) {
  opener_ = std::move(opener);
}

void Reader::load(Place place) {
  const quint64 token = ++asked_;
  background_.run(
      this, [id = current_](Background::Context& context) { return loadContent(context, id); },
      [this, token, place](RecordContent content) {
        if (token != asked_) return;
        content_ = std::move(content);
        stack_->setCurrentIndex(1);
        if (content_.takesComments) comments_->show(content_.id);
        render(place);
        loadPictures();
        Q_EMIT shown(current_);
      });
}

void Reader::render(Place place) {
  QScrollBar* bar = page_->verticalScrollBar();
  const int before = bar->value();
  const double share = bar->maximum() > 0 ? double(before) / bar->maximum() : 0;
  const int length = page_->document()->characterCount();
  const int cursor = page_->textCursor().position();
  const int chapter = contentsList_->currentRow();
  page_->setUpdatesEnabled(false);
  PageOptions options{language(), officeZone_, pictures_};
  options.found = found_;
  arrangeComments(); // which leave room for two columns, or do not
  stacked_ = !hasRoomForTwo();
  if (isBilingual()) {
    options.secondLanguage = otherLanguage();
    options.stacked = stacked_;
  }
  std::vector<ContentsEntry> contents;
  {
    PageWriter writer(*page_->document(), page_->palette(), page_->font());
    RecordPage page(content_, options, writer);
    page.write();
    contents = page.contents();
    page_->setColumn(isBilingual() && !stacked_ ? PageView::Column::Two : PageView::Column::Readable);
  }
  page_->moveCursor(QTextCursor::Start);
  find_->refresh();
  renderBar();
  renderContents(contents);
  const bool isSame = page_->document()->characterCount() == length;
  if (place == Place::Keep && isSame) putCursor(cursor);
  const ReadingPlace last = place == Place::Last ? content_.readTo : ReadingPlace();
  if (last.characters > 0)
    page_->scrollTo(int(qint64(last.position) * page_->document()->characterCount() / last.characters));
  else if (place != Place::Keep)
    bar->setValue(0);
  else if (isSame)
    bar->setValue(before);
  else if (chapter >= 0 && size_t(chapter) < contentsPositions_.size())
    page_->scrollTo(contentsPositions_[size_t(chapter)]);
  else // another language: about the same place
    bar->setValue(int(share * bar->maximum()));
  page_->setUpdatesEnabled(true);
  markReadingPlace();
}

void Reader::renderContents(const std::vector<ContentsEntry>& entries) {
  const QSignalBlocker quiet(contentsList_);
  contentsList_->clear();
  contentsPositions_.clear();
  provisionPositions_.clear();
  for (const ContentsEntry& entry : entries) {
    auto* item = new QListWidgetItem(entry.text, contentsList_);
    if (entry.level == 1) {
      QFont strong = contentsList_->font();
      strong.setWeight(QFont::DemiBold);
      item->setFont(strong);
    }
    contentsPositions_.push_back(entry.position);
    if (!entry.provision.isNull()) provisionPositions_.insert(entry.provision, entry.position);
  }
  arrangeContents();
}

/// What the comments leave to the text and its contents.
int Reader::bodyWidth() const {
  const bool beside = !comments_->isHidden() && whole_->direction() == QBoxLayout::LeftToRight;
  return width() - (beside ? comments_->width() : 0);
}

/// Whenever there is more room for the text, or less.
void Reader::arrange() {
  arrangeComments();
  if (isBilingual() && stacked_ == hasRoomForTwo())
    render(Place::Keep);
  else
    arrangeContents();
}

/// Beside the text where there is room for both, else above it when the person asks for it.
void Reader::arrangeContents() {
  constexpr size_t worthIt = 3;
  const int character = fontMetrics().averageCharWidth();
  const bool there = contentsPositions_.size() >= worthIt;
  const int text = isBilingual() ? 2 * twoColumnsCharacters : page_->lineLength();
  const bool wide = bodyWidth() >= character * (text + contentsCharacters + 15);
  const bool visible = there && !page_->isHidden() &&
                       (contentsWish_ == Contents::Automatic ? wide : contentsWish_ == Contents::Shown);
  contentsButton_->setVisible(there);
  contentsButton_->setChecked(visible);
  contentsList_->setVisible(visible);
  body_->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::BottomToTop);
  if (wide) {
    contentsList_->setFixedWidth(character * contentsCharacters);
    contentsList_->setMaximumHeight(QWIDGETSIZE_MAX);
  } else {
    contentsList_->setMinimumWidth(0);
    contentsList_->setMaximumWidth(QWIDGETSIZE_MAX);
    contentsList_->setMaximumHeight(height() / 3);
  }
  arrangeHead();
}

void Reader::markReadingPlace() {
  if (contentsPositions_.empty()) return;
  const auto after =
      std::upper_bound(contentsPositions_.begin(), contentsPositions_.end(), page_->topPosition());
  const int row = int(after - contentsPositions_.begin()) - 1;
  const QSignalBlocker quiet(contentsList_);
  contentsList_->setCurrentRow(row);
}

void Reader::follow(const QUrl& url) {
  const QString href = url.toString();
  if (const auto id = page_link::recordOf(href))
    Q_EMIT linkActivated(*id);
  else if (const auto provision = page_link::citationOf(href))
    copyCitation(*provision, page_link::languageOf(href));
  else if (const auto chosen = page_link::packOf(href))
    Q_EMIT packRequested(*chosen);
  else if (const auto forms = page_link::citationFormsOf(href))
    chooseCitation(*forms, page_->viewport()->mapToGlobal(page_->cursorRect().bottomLeft()));
  else if (const auto duplicate = page_link::duplicateOf(href))
    Q_EMIT uniteRequested(*duplicate);
  else if (const auto file = page_link::fileOf(href))
    followFile(file->first, file->second);
  else if (href == page_link::attention())
    Q_EMIT attentionRequested();
  else if (href == page_link::confirmation())
    Q_EMIT confirmed(current_);
  else if (leadsOut(url))
    opener_(url);
}

void Reader::find(FindBar::Step step) {
  if (stack_->currentIndex() != 1) return;
  goTo_->hide();
  find_->find(step);
}

void Reader::askForProvision() {
  if (stack_->currentIndex() != 1) return;
  find_->leave();
  goTo_->ask();
}

/// That is read, as a whole or one provision of it; null: none is.
RecordId Reader::instrument() const {
  if (content_.record.kind == u"declaration") return content_.id;
  const auto declaration = fromText<RecordId>(content_.record.text(u"declaration"_s));
  return content_.record.kind == u"provision" && declaration ? *declaration : RecordId();
}

void Reader::goToProvision(const QString& typed) {
  struct Ways {
    bool understood = false;
    std::vector<RecordId> here; ///< in the instrument that is read
    std::vector<RecordId> elsewhere;
  };

  background_.run(
      this,
      [typed, here = instrument()](Background::Context& context) {
        const auto query = parseProvisionQuery(typed);
        Ways ways{query.has_value(), {}, {}};
        if (!query) return ways;
        std::vector<StoredRecord> found;
        if (!here.isNull()) found = findProvisions(context.store, *query, here);
        if (found.empty()) found = findProvisions(context.store, *query);
        for (const StoredRecord& one : found)
          (one.record.text(u"declaration"_s) == toText(here) ? ways.here : ways.elsewhere)
              .push_back(one.record.id);
        return ways;
      },
      [this, typed](const Ways& ways) {
        if (ways.here.empty() && ways.elsewhere.empty())
          return goTo_->refuse(ways.understood ? GoToBar::Refusal::NotFound : GoToBar::Refusal::NoNumber);
        goTo_->hide();
        if (!ways.here.empty())
          showProvision(ways.here.front());
        else if (ways.elsewhere.size() == 1)
          Q_EMIT linkActivated(ways.elsewhere.front());
        else
          Q_EMIT searchRequested(typed);
      });
}

/// On the page of its instrument, or on its own.
void Reader::showProvision(const RecordId& id) {
  page_->setFocus(Qt::OtherFocusReason);
  const auto place = provisionPositions_.constFind(id);
  if (place == provisionPositions_.constEnd()) {
    if (id != current_) Q_EMIT linkActivated(id);
    return;
  }
  putCursor(*place);
}

/// Tab goes on from there, and acts by keys are about it.
void Reader::putCursor(int position) {
  QTextCursor cursor(page_->document());
  cursor.setPosition(position);
  page_->setTextCursor(cursor);
  page_->scrollTo(position);
}

RecordId Reader::recordAtCursor() const {
  const int cursor = page_->textCursor().position();
  if (!page_->viewport()->rect().intersects(page_->cursorRect())) return current_;
  RecordId found = current_;
  int nearest = -1;
  for (auto it = provisionPositions_.begin(); it != provisionPositions_.end(); ++it)
    if (it.value() <= cursor && it.value() > nearest) {
      found = it.key();
      nearest = it.value();
    }
  return found;
}

bool Reader::isCitable() const {
  return stack_->currentIndex() == 1 && content_.found && content_.id == current_ &&
         ui::isCitable(content_.record.kind);
}

std::optional<Cited> Reader::cited(const RecordId& id) const {
  const auto listed = std::find_if(content_.provisions.begin(), content_.provisions.end(),
                                   [&](const Record& provision) { return provision.id == id; });
  const Record* record = listed != content_.provisions.end() ? &*listed : content_.find(id);
  if (!record) return std::nullopt;
  Cited cited{*record};
  const auto provider = fromText<RecordId>(record->text(u"provider"_s));
  const Record* context = provider ? content_.find(*provider) : content_.declarationOf(*record);
  if (context) cited.context = *context;
  return cited;
}

void Reader::copyCitation() {
  if (isCitable()) copyCitation(recordAtCursor(), language());
}

void Reader::chooseCitation() {
  if (isCitable())
    chooseCitation(recordAtCursor(), citeButton_->mapToGlobal(QPoint(0, citeButton_->height())));
}

void Reader::copyCitation(const RecordId& id, const QString& language) {
  if (const auto wanted = cited(id)) copy(citationText(*wanted, CitedAs::Full, language));
}

void Reader::chooseCitation(const RecordId& id, const QPoint& place) {
  if (const auto wanted = cited(id))
    citationMenu(*wanted, {language(), otherLanguage()}, this, [this](const QString& text) {
      copy(text);
    })->popup(place);
}

void Reader::copy(const QString& citation) {
  QGuiApplication::clipboard()->setText(citation);
  tell(tr("Citation copied"));
}

void Reader::openOutside(const QUrl& url) {
  if (QDesktopServices::openUrl(url)) return;
  tell(tr("No program was found that opens %1.")
           .arg(url.isLocalFile() ? url.fileName() : url.toDisplayString()));
}

void Reader::tell(const QString& message) {
  message_->setText(message);
  placeMessage();
  message_->show();
  message_->raise();
  messageTimer_->start(messageMilliseconds);
  QAccessibleEvent spoken(message_, QAccessible::Alert);
  QAccessible::updateAccessibility(&spoken);
}

/// Over the beginning of the page, where nothing moves aside for it.
void Reader::placeMessage() {
  const int unit = look::quarters(1, fontMetrics());
  message_->setFixedSize(message_->sizeHint().boundedTo(size()));
  message_->move(width() - message_->width() - 4 * unit, bar_->height() + unit);
}

void Reader::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  placeMessage();
  arrange();
}

void Reader::hideEvent(QHideEvent* event) {
  keepPlace();
  QWidget::hideEvent(event);
}

void Reader::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  switch (event->type()) {
  case QEvent::LanguageChange:
    retranslate();
    break;
  case QEvent::PaletteChange:
  case QEvent::FontChange:
  case QEvent::StyleChange:
    // The page has its own colours only after this.
    QMetaObject::invokeMethod(
        this,
        [this] {
          if (stack_->currentIndex() == 1) render(Place::Keep);
        },
        Qt::QueuedConnection);
    break;
  default:
    break;
  }
}

} // namespace amparo::ui
