#include "ui/record/editor.h"

#include "core/model/validate.h"
#include "core/spelling/speller.h"
#include "ui/look/arrow_button.h"
#include "ui/look/icons.h"
#include "ui/look/named_button.h"
#include "ui/look/style.h"
#include "ui/look/words_beside.h"
#include "ui/record/banner.h"
#include "ui/record/choice_inputs.h"
#include "ui/record/comments_pane.h"
#include "ui/record/draft_timer.h"
#include "ui/record/field_row.h"
#include "ui/record/markdown_bar.h"
#include "ui/record/preview_pane.h"
#include "ui/texts/texts.h"

#include <QApplication>
#include <QCheckBox>
#include <QEvent>
#include <QGroupBox>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStringBuilder>
#include <QStyle>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace amparo::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int checkMilliseconds = 200;

/// Every office's languages come first; others are added when somebody writes in them.
const QStringList firstLanguages = {u"es"_s, u"en"_s};

/// Some of its fields are written in several languages.
bool hasTexts(const QString& kind) {
  const KindSchema* schema = Schema::current().kind(kind);
  return schema && std::any_of(schema->fields.begin(), schema->fields.end(),
                               [](const FieldSchema& field) { return field.localized; });
}

/// What a form stands on, as high as the form is at the width that there is, and not as it would be where it
/// is narrowest.
class Ground final : public QWidget {
 public:
  QSize minimumSizeHint() const override {
    const int narrowest = layout()->minimumSize().width();
    const QWidget* pane = parentWidget();
    return {narrowest, layout()->totalHeightForWidth(std::max(narrowest, pane ? pane->width() : width()))};
  }
};

/// Only the window's own answers are typed into a form; these fields follow from something else.
bool isEditable(const FieldSchema& field) {
  return field.type != FieldType::Any;
}

} // namespace

Editor::Editor(Background& background, QWidget* parent)
    : QWidget(parent)
    , background_(background)
    , draftTimer_(new DraftTimer(this))
    , checkTimer_(new QTimer(this))
    , speller_(std::make_shared<Speller>()) {
  draftTimer_->setObjectName(u"draftTimer"_s);
  connect(draftTimer_, &QTimer::timeout, this, &Editor::keepDraft);
  checkTimer_->setSingleShot(true);
  checkTimer_->setInterval(checkMilliseconds);
  connect(checkTimer_, &QTimer::timeout, this, [this] {
    for (FieldRow* row : std::exchange(toCheck_, {})) {
      validate(row);
      hintAtClientData(row);
    }
    if (!problemsBanner_->isHidden()) sayProblems();
  });
  buildFrame();
  const auto shortcut = [this](const QKeySequence& keys, AfterSave after) {
    auto* pressed = new QShortcut(keys, this);
    pressed->setContext(Qt::WidgetWithChildrenShortcut);
    connect(pressed, &QShortcut::activated, this, [this, after] { save(after); });
  };
  shortcut(QKeySequence(Qt::CTRL | Qt::Key_S), AfterSave::Stay);
  shortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), AfterSave::Close);
  shortcut(QKeySequence(Qt::CTRL | Qt::Key_Enter), AfterSave::Close);
  retranslate();
}

Editor::~Editor() {
  disconnect(qApp, nullptr, this, nullptr); // fields lose the focus as they go
  if (hasUnsavedChanges()) keepDraft();
}

void Editor::buildFrame() {
  const int unit = look::quarters(1, fontMetrics());
  setAutoFillBackground(true);
  setBackgroundRole(QPalette::Base);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  auto* head = new QHBoxLayout;
  head->setContentsMargins(5 * unit, 3 * unit, 4 * unit, 2 * unit);
  title_ = new QLabel(this);
  title_->setTextFormat(Qt::PlainText);
  title_->setWordWrap(true);
  QFont large = title_->font();
  large.setPointSizeF(large.pointSizeF() * 1.3);
  large.setWeight(QFont::Bold);
  title_->setFont(large);
  title_->setMinimumWidth(1);
  head->addWidget(title_, 1);
  both_ = new QToolButton(this);
  both_->setCheckable(true);
  connect(both_, &QToolButton::clicked, this, &Editor::sideBySideChosen);
  head->addWidget(both_, 0, Qt::AlignTop);
  commentsButton_ = new QToolButton(this);
  commentsButton_->setIcon(look::icon(u"comment"_s));
  commentsButton_->setCheckable(true);
  connect(commentsButton_, &QToolButton::clicked, this, &Editor::toggleComments);
  head->addWidget(commentsButton_, 0, Qt::AlignTop);
  addLanguage_ = new look::ArrowButton(this);
  addLanguage_->setPopupMode(QToolButton::InstantPopup);
  languageMenu_ = new QMenu(addLanguage_);
  addLanguage_->setMenu(languageMenu_);
  connect(languageMenu_, &QMenu::aboutToShow, this, &Editor::fillLanguageMenu);
  head->addWidget(addLanguage_, 0, Qt::AlignTop);
  column->addLayout(head);
  buildBanners(column);
  buildTools(column);
  buildFiles();
  buildFooter(column);
  connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { noteFocus(now); });
}

void Editor::buildBanners(QVBoxLayout* column) {
  const int unit = look::quarters(1, fontMetrics());
  auto* banners = new QVBoxLayout;
  banners->setContentsMargins(5 * unit, 0, 4 * unit, unit);
  banners->setSpacing(unit);
  const auto add = [&](Tone tone) {
    auto* banner = new Banner(tone, this);
    banners->addWidget(banner);
    return banner;
  };
  closeBanner_ = add(Tone::Caution);
  closeSave_ = closeBanner_->addButton();
  closeKeep_ = closeBanner_->addButton();
  closeDiscard_ = closeBanner_->addButton();
  closeStay_ = closeBanner_->addButton();
  errorBanner_ = add(Tone::Danger);
  problemsBanner_ = add(Tone::Danger);
  newsBanner_ = add(Tone::Caution);
  newsTake_ = newsBanner_->addButton();
  newsLater_ = newsBanner_->addButton();
  draftBanner_ = add(Tone::Accent);
  draftKeep_ = draftBanner_->addButton();
  draftDiscard_ = draftBanner_->addButton();
  draftAnother_ = draftBanner_->addButton();
  column->addLayout(banners);
  connect(closeSave_, &QPushButton::clicked, this, [this] { save(AfterSave::Close); });
  connect(closeKeep_, &QPushButton::clicked, this, &Editor::suspend);
  connect(closeDiscard_, &QPushButton::clicked, this, [this] {
    discardDraft();
    close();
  });
  connect(closeStay_, &QPushButton::clicked, this, [this] { goOn(closeBanner_); });
  connect(newsTake_, &QPushButton::clicked, this, &Editor::takeNews);
  connect(newsLater_, &QPushButton::clicked, this, [this] { goOn(newsBanner_); });
  connect(draftKeep_, &QPushButton::clicked, this, [this] { goOn(draftBanner_); });
  connect(draftDiscard_, &QPushButton::clicked, this, [this] {
    const bool wasNew = state_.isNew;
    const QString kind = state_.kind;
    const RecordId id = state_.id;
    discardDraft();
    wasNew ? openNew(kind) : open(id);
  });
  connect(draftAnother_, &QPushButton::clicked, this, [this] {
    FormContent content;
    SystemClock clock;
    content.id = IdGenerator(clock).make<RecordId>();
    content.kind = state_.kind;
    content.mayPublish = mayPublish_;
    keepDraft();
    begin(std::move(content));
  });
}

/// A question is answered: back to where the person was writing.
void Editor::goOn(Banner* answered) {
  showForm();
  if (written_)
    written_->setFocus(Qt::OtherFocusReason);
  else if (!rows_.empty())
    rows_.front()->takeFocus();
  answered->dismiss();
  arrange();
}

void Editor::buildFooter(QVBoxLayout* column) {
  const int unit = look::quarters(1, fontMetrics());
  foot_ = new QWidget(this);
  auto* whole = new QVBoxLayout(foot_);
  whole->setContentsMargins({});
  whole->setSpacing(0);
  // Words over the buttons: side by side they would keep a narrow pane wide.
  auto* words = new QHBoxLayout;
  words->setContentsMargins(5 * unit, 2 * unit, 4 * unit, 0);
  words->setSpacing(3 * unit);
  status_ = new QLabel(this);
  status_->setForegroundRole(QPalette::PlaceholderText);
  status_->setTextFormat(Qt::PlainText);
  status_->setWordWrap(true);
  minor_ = new QCheckBox(this);
  minor_->setObjectName(u"minorChange"_s);
  words->addWidget(minor_);
  words->addWidget(status_, 1);
  whole->addLayout(words);
  auto* foot = new QHBoxLayout;
  foot->setContentsMargins(5 * unit, unit, 4 * unit, 2 * unit);
  foot->setSpacing(2 * unit);
  foot->addStretch(1);
  closeButton_ = new QPushButton(this);
  saveButton_ = new QPushButton(this);
  saveCloseButton_ = new QPushButton(this);
  for (QPushButton* button : {closeButton_, saveButton_, saveCloseButton_}) {
    button->setAutoDefault(false);
    foot->addWidget(button);
  }
  saveCloseButton_->setDefault(true);
  connect(closeButton_, &QPushButton::clicked, this, &Editor::requestClose);
  connect(saveButton_, &QPushButton::clicked, this, [this] { save(AfterSave::Stay); });
  connect(saveCloseButton_, &QPushButton::clicked, this, [this] { save(AfterSave::Close); });
  whole->addLayout(foot);
  column->addWidget(foot_);
}

void Editor::setContentLanguage(const QString& tag) {
  contentLanguage_ = tag;
}

void Editor::openNew(const QString& kind) {
  draftAccepted_ = false;
  if (hasUnsavedChanges()) keepDraft();
  const quint64 token = ++asked_;
  background_.run(
      this,
      [kind](Background::Context& context) {
        if (const auto draft = findUnsavedDraft(context, kind)) return loadForm(context, draft->record);
        SystemClock clock;
        FormContent content = loadForm(context, IdGenerator(clock).make<RecordId>());
        content.kind = kind;
        return content;
      },
      [this, token](FormContent content) {
        if (token == asked_) begin(std::move(content));
      });
}

void Editor::open(const RecordId& id) {
  draftAccepted_ = false;
  if (hasUnsavedChanges()) keepDraft();
  const quint64 token = ++asked_;
  background_.run(
      this, [id](Background::Context& context) { return loadForm(context, id); },
      [this, token](FormContent content) {
        if (token == asked_) begin(std::move(content));
      });
}

void Editor::goOnWith(const RecordId& id) {
  open(id);
  draftAccepted_ = true;
}

void Editor::begin(FormContent content) {
  if (scroll_->isHidden()) commentsWish_.reset(); // they took the place of a form, and not of this one
  draftTimer_->stop();
  checkTimer_->stop();
  toCheck_.clear();
  newer_.reset();
  lost_ = Lost::No;
  clashes_ = {};
  strict_ = false;
  mayPublish_ = content.mayPublish;
  saysWhoSees_ = content.saysWhoSees;
  draftStored_ = content.draft.has_value();
  for (Banner* banner : {closeBanner_, errorBanner_, problemsBanner_, newsBanner_, draftBanner_})
    banner->dismiss();
  state_ = {};
  state_.id = content.id;
  state_.kind = content.kind;
  state_.isNew = !content.found;
  state_.isOrphan = content.isOrphan;
  open_ = Schema::current().kind(content.kind) != nullptr;
  if (content.found)
    for (const auto& entry : content.record.fields)
      if (!entry.value.value.isAbsent()) state_.base.set(entry.address, entry.value.value);
  state_.initial = content.found ? state_.base : defaultFields(content.kind);
  buildRows();
  minor_->setChecked(false);
  minor_->setVisible(open_ && !state_.isNew && hasTexts(content.kind));
  both_->setVisible(open_ && hasTexts(content.kind));
  for (QPushButton* button : {saveButton_, saveCloseButton_}) button->setEnabled(open_);
  if (!open_) {
    const Error error = content.kind.isEmpty()
                            ? Error{ErrorCode::UnknownRecord, {}, {}}
                            : Error{ErrorCode::UnknownKind, {{u"kind"_s, content.kind}}, {}};
    errorBanner_->say([error] { return errorSentence(error); });
    retranslate();
    arrange();
    return;
  }
  Fields fields = state_.initial;
  if (content.draft) {
    for (const auto& entry : content.draft->fields) fields.set(entry.address, entry.value);
    // A draft was written against what stood there then; what has changed since is told at once.
    for (const auto& entry : content.draft->bases)
      if (content.found) state_.base.set(entry.address, entry.value);
    // What its office has taken back goes to nobody by itself.
    if (content.isOrphan) fields.set(system_field::audience, Value(u"office"_s));
  }
  fillRows(fields);
  if (content.draft) showDraftLanguage(*content.draft);
  const bool accepted = std::exchange(draftAccepted_, false);
  if (accepted && !content.draft) beginAt(content.refused);
  if (content.draft && (!accepted || content.isOrphan))
    draftBanner_->say([isOrphan = content.isOrphan] {
      return isOrphan ? tr("What these words were written for is not in the library any more. Saved, they "
                           "become a record of their own.")
                      : tr("A draft was recovered: the words below were not saved yet.");
    });
  draftAnother_->setVisible(state_.isNew);
  retranslate();
  sayState({});
  if (content.found) {
    newer_ = std::move(content.record);
    lookForNews();
  }
  if (!state_.isNew) comments_->show(state_.id);
  arrange();
  Q_EMIT opened(state_.id);
  if (!rows_.empty()) rows_.front()->takeFocus();
  goTo(std::exchange(wanted_, {}));
}

void Editor::buildRows() {
  rows_.clear();
  tools_->setTarget(nullptr);
  preview_->setTarget(nullptr);
  const int unit = look::quarters(1, fontMetrics());
  auto* outer = new Ground;
  outer->setBackgroundRole(QPalette::Base);
  auto* side = new QHBoxLayout(outer);
  side->setContentsMargins(5 * unit, 2 * unit, 4 * unit, 6 * unit);
  form_ = new QWidget(outer);
  side->addWidget(form_, 1, Qt::AlignTop);
  side->addStretch(0);
  formLayout_ = new QVBoxLayout(form_);
  formLayout_->setContentsMargins(0, 0, 0, 0);
  formLayout_->setSpacing(5 * unit);

  buildAudience();
  markdownHint_ = new QLabel(form_);
  markdownHint_->setForegroundRole(QPalette::PlaceholderText);
  markdownHint_->setWordWrap(true);
  formLayout_->addWidget(markdownHint_);

  const KindSchema* kind = Schema::current().kind(state_.kind);
  std::vector<FieldSchema> fields = kind ? kind->fields : std::vector<FieldSchema>();
  std::stable_partition(fields.begin(), fields.end(),
                        [](const FieldSchema& field) { return field.required; });
  for (const FieldSchema& field : fields) {
    if (!isEditable(field)) continue;
    auto* row = new FieldRow(background_, state_.kind, *kind->field(field.name), contentLanguage_, form_);
    connect(row, &FieldRow::edited, this, [this, row] { edited(row); });
    connect(row, &FieldRow::languageShown, this, &Editor::showLanguage);
    connect(row, &FieldRow::keepMine, this, [this](const Address& address) { settleClash(address, false); });
    connect(row, &FieldRow::takeTheirs, this, [this](const Address& address) { settleClash(address, true); });
    if (const QStringList choices = choicesOfPublishers(state_.kind, field);
        !mayPublish_ && !choices.isEmpty())
      row->disableChoices(choices);
    formLayout_->addWidget(row);
    rows_.push_back(row);
  }
  formLayout_->addStretch(1);
  scroll_->setWidget(outer);
  fitForm();
}

/// Of the two that every office writes in.
QString Editor::secondLanguage() const {
  if (!sideBySide_) return {};
  return shownLanguage_ == firstLanguages.front() ? firstLanguages.back() : firstLanguages.front();
}

void Editor::fillRows(const Fields& fields) {
  const Value* audience = fields.find(system_field::audience);
  officeOnly_ = audience && audience->text() == u"office";
  QStringList tags = firstLanguages;
  for (const auto& entry : fields)
    if (const QString tag = languageOf(entry.address); !tag.isEmpty() && !tags.contains(tag))
      tags.append(tag);
  for (FieldRow* row : rows_) {
    for (const QString& tag : std::as_const(tags)) row->addLanguage(tag);
    row->setFields(fields);
    row->showProblems({});
    row->clearClash();
    hintAtClientData(row);
  }
  showAudience();
  // Who reads in a language that nothing is written in reads it in English, where there is English.
  const bool hasEnglish = std::any_of(fields.begin(), fields.end(), [](const auto& entry) {
    return languageOf(entry.address) == u"en" && !entry.value.isAbsent();
  });
  showLanguage(tags.contains(contentLanguage_) ? contentLanguage_ : hasEnglish ? u"en"_s : tags.front());
}

FieldRow* Editor::rowOf(const Address& address) const {
  const auto row = std::find_if(rows_.begin(), rows_.end(), [&](const FieldRow* candidate) {
    return candidate->field().name == fieldName(address);
  });
  return row == rows_.end() ? nullptr : *row;
}

bool Editor::hasUnsavedChanges() const {
  return open_ && lost_ != Lost::Erased && state_.isDirty(shown());
}

void Editor::edited(FieldRow* row) {
  if (!open_) return;
  if (!closeBanner_->isHidden()) {
    closeBanner_->dismiss();
    arrange();
  }
  sayState({});
  if (row && row->field().name.startsWith(u"consent")) followConsent();
  draftTimer_->noteTyping();
  if (row && std::find(toCheck_.begin(), toCheck_.end(), row) == toCheck_.end()) toCheck_.push_back(row);
  checkTimer_->start();
}

void Editor::validate(FieldRow* row) {
  QHash<Address, Error> problems;
  bool empty = true;
  for (const auto& entry : row->fields()) {
    if (auto checked = validateField(state_.kind, entry.address, entry.value); !checked)
      problems.insert(entry.address, checked.error());
    if (!entry.value.isAbsent() && !(entry.value.isText() && entry.value.text().trimmed().isEmpty()))
      empty = false;
  }
  if (strict_ && row->field().required && empty)
    problems.insert(row->field().name, {ErrorCode::InvalidField,
                                        {{u"kind"_s, state_.kind},
                                         {u"field"_s, row->field().name},
                                         {u"reason"_s, reasonName(Reason::Missing)}},
                                        {}});
  row->showProblems(problems);
}

void Editor::followCaret() {
  QWidget* focus = QApplication::focusWidget();
  if (!focus || !form_ || !form_->isAncestorOf(focus)) return;
  const auto* edit = qobject_cast<const QPlainTextEdit*>(focus);
  if (!edit) return scroll_->ensureWidgetVisible(focus, 0, focus->fontMetrics().height());
  const QRect caret = edit->cursorRect();
  const QPoint place = edit->viewport()->mapTo(form_, caret.center());
  scroll_->ensureVisible(place.x(), place.y(), 0, 2 * caret.height());
}

bool Editor::validateAll() {
  strict_ = true;
  for (FieldRow* row : rows_) validate(row);
  FieldRow* first = sayProblems();
  if (!first) {
    errorBanner_->dismiss();
    return true;
  }
  closeBanner_->dismiss(); // it is answered: by saving
  arrange();
  showForm();
  first->takeFocus();
  scroll_->ensureWidgetVisible(first);
  return false;
}

/// Says how many fields have to be corrected, as long as any has; the first one of them.
FieldRow* Editor::sayProblems() {
  FieldRow* first = nullptr;
  int count = 0;
  for (FieldRow* row : rows_) {
    if (!row->hasProblem()) continue;
    if (!first) first = row;
    ++count;
  }
  if (first)
    problemsBanner_->say(
        [count] { return tr("%n field(s) have to be corrected before saving.", nullptr, count); });
  else
    problemsBanner_->dismiss();
  return first;
}

void Editor::sayState(Text text) {
  stateText_ = std::move(text);
  status_->setText(stateText_ ? stateText_() : QString());
}

void Editor::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape)
    requestClose();
  else
    QWidget::keyPressEvent(event);
}

void Editor::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
}

void Editor::retranslate() {
  //: A kind of record: "New: Practice", "Edit: Practice"
  title_->setText(!open_ ? QString()
                         : (state_.isNew ? tr("New: %1") : tr("Edit: %1")).arg(kindName(state_.kind)));
  both_->setText(firstLanguages.front().toUpper() % u" | "_s % firstLanguages.back().toUpper());
  //: Languages: "Write Spanish and English side by side"
  look::nameButton(
      *both_,
      tr("Write %1 and %2 side by side")
          .arg(languageInSentence(firstLanguages.front()), languageInSentence(firstLanguages.back())),
      tr("Each text has two fields then, to translate while looking at the other one."));
  look::nameButton(*commentsButton_, tr("What is said about this record"),
                   tr("Opens and closes the comments beside the form."));
  minor_->setText(tr("&Minor change"));
  minor_->setToolTip(tr("The meaning stays: translations into other languages are as right as before"));
  minor_->setAccessibleDescription(minor_->toolTip());
  addLanguage_->setText(tr("Add a language"));
  addLanguage_->setAccessibleName(tr("Write this record in another language"));
  addLanguage_->setToolTip(tr("A menu of languages; each text of the form gets a place for the chosen one."));
  draftKeep_->setText(tr("Go on with the draft"));
  draftDiscard_->setText(tr("Discard the draft"));
  draftDiscard_->setToolTip(tr("What was typed and not saved is gone for good."));
  draftAnother_->setText(tr("Keep it and start another"));
  draftAnother_->setToolTip(tr("It waits under “Needs attention”."));
  newsTake_->setText(tr("Take in the changes"));
  newsTake_->setToolTip(tr("They go into the form; where you have written too, you choose."));
  newsLater_->setText(tr("Later"));
  closeSave_->setText(tr("Save and close"));
  closeKeep_->setText(tr("Keep as a draft and close"));
  closeKeep_->setToolTip(draftAnother_->toolTip());
  closeDiscard_->setText(tr("Discard the changes"));
  closeDiscard_->setToolTip(draftDiscard_->toolTip());
  closeStay_->setText(tr("Go on editing"));
  closeButton_->setText(tr("Close"));
  closeButton_->setToolTip(tr("What is not saved yet is asked about first."));
  saveButton_->setText(tr("Save"));
  saveCloseButton_->setText(tr("Save and close"));
  //: A key: "The form stays open; Ctrl+S does it too."
  saveButton_->setToolTip(tr("The form stays open; %1 does it too.")
                              .arg(QKeySequence(Qt::CTRL | Qt::Key_S).toString(QKeySequence::NativeText)));
  saveCloseButton_->setToolTip(
      tr("The record is read next; %1 does it too.")
          .arg(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText)));
  sayState(stateText_);
  fillLanguageMenu();
  if (!form_) return;
  nameAudience();
  markdownHint_->setText(
      tr("Longer texts may have headings, lists and links: use the buttons above, or Markdown. Two brackets "
         "and a name, as in [[Mandela, make a link to another record."));
  for (FieldRow* row : rows_) row->retranslate();
  for (FieldRow* row : rows_) hintAtClientData(row);
}

} // namespace amparo::ui
