#include "ui/record/comments_pane.h"

#include "core/model/schema.h"
#include "ui/look/icons.h"
#include "ui/look/named_button.h"
#include "ui/look/style.h"
#include "ui/record/form_state.h"
#include "ui/record/page_view.h"
#include "ui/record/page_writer.h"
#include "ui/texts/texts.h"

#include <QApplication>
#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStringBuilder>
#include <QToolButton>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace amparo::ui {

using namespace Qt::StringLiterals;

namespace {

const QString linkPrefix = u"amparo:comment/"_s;
constexpr int fieldLines = 4;
constexpr int fewestFieldLines = 2;
constexpr int fewestFormLines = 4;
constexpr int lowLines = 24;    ///< of a pane in which the field gives way to what was said
constexpr int answerIndent = 3; ///< in units of the page

/// As high as what is in it, where there is room, and lower where there is none.
class FormArea final : public QScrollArea {
 public:
  explicit FormArea(QWidget* form) {
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setWidget(form);
  }

  QSize sizeHint() const override {
    const QSize size = widget()->sizeHint();
    return {size.width(), std::max(size.height(), widget()->heightForWidth(width()))};
  }

  QSize minimumSizeHint() const override {
    return {widget()->minimumSizeHint().width(), fontMetrics().height() * fewestFormLines};
  }

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override {
    if (event->type() == QEvent::LayoutRequest) updateGeometry();
    return QScrollArea::eventFilter(watched, event);
  }

  void resizeEvent(QResizeEvent* event) override {
    QScrollArea::resizeEvent(event);
    const QWidget* focus = widget()->focusWidget();
    if (focus && focus->hasFocus()) ensureWidgetVisible(widget()->focusWidget(), 0, 0);
  }
};

bool sends(const QKeyEvent& key) {
  const bool isReturn = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
  return isReturn && key.modifiers() & Qt::ControlModifier;
}

QString link(const QString& act, const RecordId& comment) {
  return linkPrefix % act % u'/' % toText(comment);
}

} // namespace

/// Writes the comments as a page.
class CommentsPane::Writer {
  Q_DECLARE_TR_FUNCTIONS(CommentsPage)

 public:
  Writer(const Shown& shown, PageWriter& writer)
      : shown_(shown)
      , writer_(writer) {}

  void write() {
    for (const bool settled : {false, true})
      for (const Entry& entry : shown_.comments)
        if (isThread(entry.record) && entry.record.value(comment_field::settled).flag() == settled)
          thread(entry);
    if (shown_.comments.empty()) writer_.small({{tr("Nobody has said anything about this record yet.")}});
  }

 private:
  /// Also an answer to what is not here (any more).
  bool isThread(const Record& comment) const { return threadOf(comment) == nullptr; }

  /// The comment that a comment answers; null: none, or it is not here.
  const Entry* threadOf(const Record& comment) const {
    const auto id = fromText<RecordId>(comment.text(comment_field::answers));
    if (!id || *id == comment.id) return nullptr;
    const auto it = std::find_if(shown_.comments.begin(), shown_.comments.end(),
                                 [&](const Entry& entry) { return entry.record.id == *id; });
    return it == shown_.comments.end() ? nullptr : &*it;
  }

  void thread(const Entry& entry) {
    const bool settled = entry.record.value(comment_field::settled).flag();
    writer_.subheading({{author(entry.record), {}, Run::Look::Plain, u"comment"_s}});
    Runs facts = {{origin(entry.record)}};
    if (const QString field = entry.record.text(comment_field::field); !field.isEmpty())
      //: What a comment is about: a field of the record
      facts.push_back({u" · "_s % tr("about: %1").arg(fieldLabel(shown_.about.kind, field))});
    if (settled) facts.push_back({u" · "_s % tr("settled"), {}, Run::Look::Plain, {}, {}, Tone::Good});
    writer_.small(facts);
    writer_.markdown(entry.record.text(comment_field::text));
    Runs ways;
    if (shown_.mayAdd && !settled) add(ways, tr("Answer"), u"answer"_s, entry.record.id);
    if (entry.maySettle)
      settled ? add(ways, tr("Open again"), u"open"_s, entry.record.id)
              : add(ways, tr("Mark as settled"), u"settle"_s, entry.record.id);
    if (entry.mayReword) add(ways, tr("Change"), u"change"_s, entry.record.id);
    if (entry.mayRemove) add(ways, tr("Remove"), u"remove"_s, entry.record.id);
    if (!ways.empty()) writer_.small(ways);
    writer_.indent(answerIndent);
    for (const Entry& answer : shown_.comments)
      if (const Entry* begun = threadOf(answer.record); begun && begun->record.id == entry.record.id)
        this->answer(answer);
    writer_.indent(0);
  }

  /// What one may do stands below the words that it is about, and says so where they are an answer.
  void answer(const Entry& entry) {
    //: An answer to a comment: its author, and office and time
    writer_.small({{tr("↳ %1 answered").arg(author(entry.record)), {}, Run::Look::Strong},
                   {u" · "_s % origin(entry.record)}});
    writer_.markdown(entry.record.text(comment_field::text));
    Runs ways;
    if (entry.mayReword) add(ways, tr("Change the answer"), u"change"_s, entry.record.id);
    if (entry.mayRemove) add(ways, tr("Remove the answer"), u"remove"_s, entry.record.id);
    if (!ways.empty()) writer_.small(ways);
  }

  static QString author(const Record& comment) {
    const QString name = comment.text(comment_field::author);
    //: Who wrote a comment, in a library that belongs to no network
    return name.isEmpty() ? tr("You") : name;
  }

  static QString origin(const Record& comment) {
    QStringList parts;
    if (const QString office = comment.text(comment_field::office); !office.isEmpty()) parts.append(office);
    if (const QString at = comment.text(comment_field::at); !at.isEmpty()) parts.append(formatDate(at));
    if (comment.seq == 0) parts.append(tr("not sent yet"));
    return parts.join(u" · "_s);
  }

  static void add(Runs& ways, const QString& text, const QString& act, const RecordId& comment) {
    if (!ways.empty()) ways.push_back({u"  ·  "_s});
    ways.push_back({text, link(act, comment)});
  }

  const Shown& shown_;
  PageWriter& writer_;
};

CommentsPane::CommentsPane(Background& background, QWidget* parent)
    : QWidget(parent)
    , background_(background)
    , title_(new QLabel)
    , close_(new QToolButton)
    , page_(new PageView)
    , form_(new QWidget)
    , formArea_(new FormArea(form_))
    , formTitle_(new QLabel)
    , aboutLabel_(new QLabel)
    , about_(new QComboBox)
    , field_(new QPlainTextEdit)
    , send_(new QPushButton)
    , cancel_(new QPushButton)
    , why_(new QLabel) {
  build();
  connect(close_, &QToolButton::clicked, this, &CommentsPane::closeRequested);
  connect(page_, &QTextBrowser::anchorClicked, this, &CommentsPane::follow);
  connect(send_, &QPushButton::clicked, this, &CommentsPane::send);
  connect(cancel_, &QPushButton::clicked, this, [this] {
    page_->setFocus(Qt::OtherFocusReason); // this button goes
    field_->clear();
    begin(Mode::New, {});
    keepDraft();
  });
  connect(field_, &QPlainTextEdit::textChanged, this, [this] {
    describeForm();
    draftTimer_.noteTyping();
  });
  connect(&draftTimer_, &QTimer::timeout, this, &CommentsPane::keepDraft);
  retranslate();
}

CommentsPane::~CommentsPane() {
  if (draftTimer_.isActive()) keepDraft();
}

void CommentsPane::build() {
  const int unit = look::quarters(1, fontMetrics());
  setAutoFillBackground(true);
  auto* head = new QHBoxLayout;
  head->setContentsMargins(2 * unit, unit, unit, unit);
  QFont strong = title_->font();
  strong.setWeight(QFont::DemiBold);
  title_->setFont(strong);
  title_->setMinimumWidth(1);
  close_->setIcon(look::icon(u"close"_s));
  close_->setAutoRaise(true);
  close_->setFocusPolicy(Qt::TabFocus);
  head->addWidget(title_, 1);
  head->addWidget(close_);
  page_->setColumn(PageView::Column::Whole);

  auto* form = new QVBoxLayout(form_);
  form->setContentsMargins(2 * unit, unit, 2 * unit, 2 * unit);
  form->setSpacing(unit);
  formTitle_->setWordWrap(true);
  formTitle_->setBuddy(field_);
  aboutLabel_->setBuddy(about_);
  about_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  about_->setMinimumContentsLength(8);
  auto* about = new QHBoxLayout;
  about->addWidget(aboutLabel_);
  about->addWidget(about_, 1);
  field_->setTabChangesFocus(true);
  page_->setMinimumHeight(page_->fontMetrics().lineSpacing());
  auto* foot = new QHBoxLayout;
  foot->addStretch(1);
  for (QPushButton* button : {cancel_, send_}) {
    button->setAutoDefault(false);
    foot->addWidget(button);
  }
  form->addWidget(formTitle_);
  form->addWidget(field_);
  form->addLayout(about);
  form->addLayout(foot);
  why_->setWordWrap(true);
  why_->setMargin(2 * unit);
  why_->setForegroundRole(QPalette::PlaceholderText);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  column->setSpacing(0);
  column->addLayout(head);
  column->addWidget(page_, 1);
  column->addWidget(formArea_);
  column->addWidget(why_);
}

CommentsPane::Shown CommentsPane::gather(Background::Context& context, const RecordId& about) {
  Shown shown;
  const auto stored = context.store.records().find(about);
  if (!stored) return shown;
  const auto membership = context.store.syncState().membership();
  shown.about = stored->record;
  shown.found = true;
  shown.mayAdd = mayComment(membership, shown.about);
  for (Draft& draft : context.store.drafts().all())
    if (commentedBy(draft) == about) shown.draft = std::move(draft);
  for (Record& comment : commentsOn(context.store, about)) {
    Entry entry{std::move(comment)};
    entry.maySettle = maySettle(membership, entry.record, shown.about);
    entry.mayReword = mayReword(membership, entry.record);
    entry.mayRemove = mayRemoveComment(membership, entry.record);
    shown.comments.push_back(std::move(entry));
  }
  return shown;
}

void CommentsPane::show(const RecordId& about) {
  if (about == id_) return load();
  if (draftTimer_.isActive()) keepDraft();
  id_ = about;
  draft_ = {};
  shown_ = {};
  open_ = 0;
  writes_ = std::exchange(writesNext_, false);
  begin(Mode::New, {});
  takeDraft({});
  load();
}

bool CommentsPane::isUsed() const {
  return !isHidden() && isAncestorOf(QApplication::focusWidget());
}

void CommentsPane::noteChanges(const Changes& changes) {
  if (id_.isNull()) return;
  const auto concerns = [this](const Changes::Touched& touched) {
    return touched.id == id_ || touched.kind == u"comment";
  };
  if (std::any_of(changes.records.begin(), changes.records.end(), concerns)) load();
}

void CommentsPane::load() {
  background_.run(
      this, [id = id_](Background::Context& context) { return gather(context, id); },
      [this, token = ++asked_](Shown shown) {
        if (token != asked_) return;
        shown_ = std::move(shown);
        open_ = int(std::count_if(shown_.comments.begin(), shown_.comments.end(),
                                  [](const Entry& entry) { return isOpenComment(entry.record); }));
        fillFields();
        // What is being typed is newer; what was sent or begun elsewhere is not.
        if (!draftTimer_.isActive() && !sending_ && (shown_.draft || hasDraft())) takeDraft(shown_.draft);
        describeForm();
        render();
        if (writes_ && shown_.found) write();
        Q_EMIT counted(open_);
      });
}

void CommentsPane::render() {
  QScrollBar* bar = page_->verticalScrollBar();
  const int before = bar->value();
  {
    PageWriter writer(*page_->document(), page_->palette(), page_->font());
    Writer(shown_, writer).write();
    page_->fitColumn();
  }
  page_->moveCursor(QTextCursor::Start);
  bar->setValue(before);
  title_->setText(open_ > 0 ? tr("Comments (%n open)", nullptr, open_) : tr("Comments"));
}

const CommentsPane::Entry* CommentsPane::find(const RecordId& comment) const {
  const auto it = std::find_if(shown_.comments.begin(), shown_.comments.end(),
                               [&](const Entry& entry) { return entry.record.id == comment; });
  return it == shown_.comments.end() ? nullptr : &*it;
}

void CommentsPane::follow(const QUrl& url) {
  const QString href = url.toString();
  if (!href.startsWith(linkPrefix)) return Q_EMIT followed(url);
  const QString act = href.section(u'/', 1, 1);
  const auto id = fromText<RecordId>(href.section(u'/', 2));
  if (!id || !find(*id)) return; // the page was loaded anew meanwhile
  if (act == u"answer") begin(Mode::Answer, *id);
  if (act == u"change") begin(Mode::Reword, *id);
  if (act == u"settle") settle(*id, Library::Settled::Yes);
  if (act == u"open") settle(*id, Library::Settled::No);
  if (act == u"remove") remove(*id);
}

void CommentsPane::begin(Mode mode, const RecordId& comment) {
  mode_ = mode;
  subject_ = comment;
  if (mode == Mode::Reword)
    if (const Entry* entry = find(comment)) field_->setPlainText(entry->record.text(comment_field::text));
  describeForm();
  if (mode != Mode::New) write();
}

void CommentsPane::write() {
  writes_ = !shown_.found;
  if (formArea_->isHidden()) return;
  field_->setFocus(Qt::OtherFocusReason);
  formArea_->ensureWidgetVisible(formTitle_, 0, 0);
  formArea_->ensureWidgetVisible(field_, 0, 0);
}

void CommentsPane::send() {
  const QString text = field_->toPlainText().trimmed();
  if (text.isEmpty() || sending_ || !shown_.found) return;
  sending_ = true;
  if (send_->hasFocus()) field_->setFocus(Qt::OtherFocusReason); // it waits, and has it no longer
  describeForm();
  CommentWords words{text};
  if (mode_ == Mode::Answer) words.answers = subject_;
  if (mode_ == Mode::New) words.field = about_->currentData().toString();
  background_.run(
      this,
      [about = id_, words, mode = mode_, subject = subject_](Background::Context& context) {
        return mode == Mode::Reword ? context.library.reword(subject, words.text)
                                    : context.library.comment(about, words, SystemClock().now());
      },
      [this](const Result<Changes>& result) {
        sending_ = false;
        if (result) {
          field_->clear();
          begin(Mode::New, {});
          about_->setCurrentIndex(0);
          keepDraft();
        }
        done(result);
        describeForm();
      });
}

/// There is one for each record that something is said about. That of an answer and of a new comment has the
/// id of no record.
void CommentsPane::keepDraft() {
  draftTimer_.stop();
  if (id_.isNull()) return;
  const QString text = field_->toPlainText();
  const RecordId before = draft_;
  if (text.trimmed().isEmpty()) {
    draft_ = {};
  } else if (mode_ == Mode::Reword) {
    draft_ = subject_;
  } else if (draft_.isNull() || find(draft_)) {
    SystemClock clock;
    draft_ = IdGenerator(clock).make<RecordId>();
  }
  Draft draft{draft_, u"comment"_s, {}, {}};
  draft.fields.set(comment_field::record, Value(toText(id_)));
  draft.fields.set(comment_field::text, Value(text));
  if (mode_ == Mode::Answer) draft.fields.set(comment_field::answers, Value(toText(subject_)));
  if (mode_ == Mode::New) draft.fields.set(comment_field::field, Value(about_->currentData().toString()));
  background_.run(
      this,
      [draft, before](Background::Context& context) -> Result<void> {
        if (!before.isNull() && before != draft.record) AMPARO_TRY(removeDraft(context, before));
        return draft.record.isNull() ? Result<void>() : storeDraft(context, draft);
      },
      [this](const Result<void>& kept) {
        if (!kept) Q_EMIT failed(kept.error());
      });
}

/// Puts it into the field; nothing: empties it.
void CommentsPane::takeDraft(const std::optional<Draft>& draft) {
  const QSignalBlocker quiet(field_);
  draft_ = draft ? draft->record : RecordId();
  const auto said = [&](const Address& address) {
    const Value* value = draft ? draft->fields.find(address) : nullptr;
    return value ? value->text() : QString();
  };
  const QString text = said(comment_field::text);
  const auto answered = fromText<RecordId>(said(comment_field::answers));
  mode_ = answered ? Mode::Answer : draft && find(draft->record) ? Mode::Reword : Mode::New;
  subject_ = answered ? *answered : mode_ == Mode::Reword ? draft->record : RecordId();
  about_->setCurrentIndex(std::max(0, about_->findData(said(comment_field::field))));
  if (field_->toPlainText() == text) return;
  field_->setPlainText(text);
  field_->moveCursor(QTextCursor::End);
}

void CommentsPane::done(const Result<Changes>& result) {
  if (!result) return Q_EMIT failed(result.error());
  load();
  Q_EMIT changed(*result);
}

void CommentsPane::settle(const RecordId& comment, Library::Settled settled) {
  background_.run(
      this,
      [comment, settled](Background::Context& context) { return context.library.settle(comment, settled); },
      [this](const Result<Changes>& result) { done(result); });
}

void CommentsPane::remove(const RecordId& comment) {
  background_.run(
      this, [comment](Background::Context& context) { return context.library.remove({comment}); },
      [this](const Result<Changes>& result) { done(result); });
}

/// The fields that the record has, to say what a comment is about.
void CommentsPane::fillFields() {
  const QString chosen = about_->currentData().toString();
  about_->clear();
  about_->addItem(tr("The whole record"), QString());
  const KindSchema* kind = Schema::current().kind(shown_.about.kind);
  if (!kind) return;
  for (const FieldSchema& field : kind->fields) {
    const bool has =
        std::any_of(shown_.about.fields.begin(), shown_.about.fields.end(), [&](const auto& entry) {
          return kind->fieldAt(entry.address) == &field && !entry.value.value.isAbsent();
        });
    if (has) about_->addItem(fieldLabel(shown_.about.kind, field.name), field.name);
  }
  about_->setCurrentIndex(std::max(0, about_->findData(chosen)));
}

void CommentsPane::describeForm() {
  const Entry* entry = find(subject_);
  const QString name = entry ? entry->record.text(comment_field::author) : QString();
  switch (mode_) {
  case Mode::New:
    formTitle_->setText(tr("&New comment"));
    send_->setText(tr("&Add comment"));
    send_->setToolTip(tr("It stands below the others, with your name and office."));
    break;
  case Mode::Answer:
    formTitle_->setText(name.isEmpty() ? tr("Y&our answer") : tr("Y&our answer to %1").arg(name));
    send_->setText(tr("&Answer"));
    send_->setToolTip(tr("It stands below the comment that it answers."));
    break;
  case Mode::Reword:
    formTitle_->setText(tr("Y&our comment"));
    send_->setText(tr("S&ave"));
    send_->setToolTip(tr("These words take the place of those that stood there."));
    break;
  }
  field_->setAccessibleName(formTitle_->text().remove(u'&'));
  send_->setEnabled(!sending_ && !field_->toPlainText().trimmed().isEmpty());
  if (!shown_.mayAdd && form_->isAncestorOf(QApplication::focusWidget()))
    page_->setFocus(Qt::OtherFocusReason); // what is hidden would hand it to what stands beside
  formArea_->setVisible(shown_.mayAdd);
  why_->setVisible(shown_.found && !shown_.mayAdd);
  arrangeForm();
}

/// In a low pane the field is one line until something is written in it, and what was said has the rest.
void CommentsPane::arrangeForm() {
  const bool low = height() < fontMetrics().lineSpacing() * lowLines;
  const bool waits = low && mode_ == Mode::New && field_->toPlainText().isEmpty();
  if (waits && form_->isAncestorOf(QApplication::focusWidget())) field_->setFocus(Qt::OtherFocusReason);
  for (QWidget* widget : std::initializer_list<QWidget*>{aboutLabel_, about_})
    widget->setVisible(mode_ == Mode::New && !waits);
  cancel_->setVisible(mode_ != Mode::New);
  send_->setVisible(!waits);
  const auto highFor = [this](int lines) {
    return field_->fontMetrics().lineSpacing() * lines + look::quarters(4, fontMetrics());
  };
  field_->setMinimumHeight(highFor(waits ? 1 : fewestFieldLines));
  field_->setMaximumHeight(highFor(waits ? 1 : low ? fewestFieldLines : fieldLines));
  formArea_->setMaximumHeight(low ? height() / 2 : QWIDGETSIZE_MAX);
  field_->setVerticalScrollBarPolicy(waits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
  const int room = width() - look::quarters(4, fontMetrics()) -
                   2 * (field_->frameWidth() + int(field_->document()->documentMargin()));
  const bool shortens = waits && isVisible(); // before, it has no width of its own
  field_->setPlaceholderText(shortens ? field_->fontMetrics().elidedText(hint_, Qt::ElideRight, room)
                                      : hint_);
}

void CommentsPane::retranslate() {
  look::nameButton(*close_, tr("Close the comments"), tr("What is typed there and not sent yet is kept."));
  page_->setAccessibleName(tr("Comments"));
  page_->setAccessibleDescription(
      tr("Tab goes to the links to answer or settle one, and Return follows them."));
  aboutLabel_->setText(tr("A&bout"));
  about_->setAccessibleName(tr("What the comment is about"));
  about_->setToolTip(tr("The comment names this field, so that others know where to look."));
  cancel_->setText(tr("Cancel"));
  cancel_->setToolTip(tr("What is typed here goes away, and no comment changes."));
  hint_ = tr("Whoever sees the record sees what you write. %1 sends it.")
              .arg(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
  field_->setAccessibleDescription(hint_);
  why_->setText(errorSentence({ErrorCode::Forbidden, {{u"action"_s, u"comment"_s}}, {}}));
  fillFields();
  describeForm();
  render();
}

bool CommentsPane::event(QEvent* event) {
  // The same keys save the form that it may stand beside.
  if (event->type() == QEvent::ShortcutOverride && sends(*static_cast<QKeyEvent*>(event))) event->accept();
  const bool done = QWidget::event(event);
  if (event->type() == QEvent::Show) arrangeForm();
  return done;
}

void CommentsPane::keyPressEvent(QKeyEvent* event) {
  if (sends(*event)) return send();
  if (event->key() == Qt::Key_Escape && mode_ != Mode::New) return cancel_->click();
  QWidget::keyPressEvent(event);
}

void CommentsPane::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  arrangeForm();
}

void CommentsPane::hideEvent(QHideEvent* event) {
  if (draftTimer_.isActive()) keepDraft(); // the one beside the form shows it too
  QWidget::hideEvent(event);
}

void CommentsPane::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
  if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
    QMetaObject::invokeMethod(this, &CommentsPane::render, Qt::QueuedConnection);
}

} // namespace amparo::ui
