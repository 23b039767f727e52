#include "ui/record/attention.h"

#include "core/operations/send_again.h"
#include "ui/look/flow_layout.h"
#include "ui/look/icons.h"
#include "ui/look/style.h"
#include "ui/record/banner.h"
#include "ui/record/conflict_detail.h"
#include "ui/record/form_state.h"
#include "ui/record/list_and_detail.h"
#include "ui/record/page_view.h"
#include "ui/record/record_content.h"
#include "ui/section.h"
#include "ui/texts/texts.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QStringBuilder>
#include <QVBoxLayout>

#include <algorithm>

namespace amparo::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int sideCharacters = 26; ///< below this width a side goes under the one before it

QString iconOf(const AttentionItem& item) {
  if (item.kind == AttentionItem::Kind::Stale) return kindIcon(item.target->kind);
  if (item.kind == AttentionItem::Kind::Waiting) return u"waiting"_s;
  if (item.kind == AttentionItem::Kind::Unsaved) return u"edit"_s;
  return item.kind == AttentionItem::Kind::Conflict ? u"decision"_s : u"warning"_s;
}

} // namespace

AttentionView::AttentionView(Background& background, QWidget* parent)
    : QWidget(parent)
    , background_(background)
    , stack_(new QStackedWidget(this))
    , empty_(new QLabel(this))
    , library_(new QPushButton(this))
    , list_(new QListWidget(this))
    , scroll_(new QScrollArea(this)) {
  split_ = buildListAndDetail(*this, *stack_, *empty_, *library_, *list_, *scroll_);
  connect(library_, &QPushButton::clicked, this, &AttentionView::libraryRequested);
  connect(list_, &QListWidget::currentRowChanged, this, [this] { renderDetail(); });
  buildDetail();
  retranslate();
}

void AttentionView::buildDetail() {
  const int unit = look::quarters(1, fontMetrics());
  auto* detail = new QWidget(this);
  detail->setBackgroundRole(QPalette::Base);
  auto* column = new QVBoxLayout(detail);
  column->setContentsMargins(5 * unit, 4 * unit, 4 * unit, 5 * unit);
  column->setSpacing(2 * unit);
  heading_ = new QLabel(detail);
  heading_->setTextFormat(Qt::PlainText);
  heading_->setWordWrap(true);
  QFont large = heading_->font();
  large.setPointSizeF(large.pointSizeF() * 1.3);
  large.setWeight(QFont::Bold);
  heading_->setFont(large);
  heading_->setMinimumWidth(1); // a word without end does not widen the window
  column->addWidget(heading_);
  story_ = new QLabel(detail);
  story_->setTextFormat(Qt::PlainText);
  story_->setWordWrap(true);
  column->addWidget(story_);
  auto* ways = new look::FlowLayout(nullptr, 2 * unit);
  for (QPushButton** way : {&open_, &history_}) {
    *way = new QPushButton(detail);
    (*way)->setAutoDefault(false);
    ways->addWidget(*way);
  }
  connect(open_, &QPushButton::clicked, this, [this] {
    if (const AttentionItem* item = current()) Q_EMIT linkActivated(item->targetId());
  });
  connect(history_, &QPushButton::clicked, this, [this] {
    if (const AttentionItem* item = current()) Q_EMIT historyRequested(item->targetId());
  });
  column->addLayout(ways);
  error_ = new Banner(Tone::Danger, detail);
  column->addWidget(error_);
  conflict_ = new ConflictDetail(background_, detail);
  connect(conflict_, &ConflictDetail::decided, this, &AttentionView::decide);
  connect(conflict_, &ConflictDetail::stopped, this, &AttentionView::refresh);
  connect(conflict_, &ConflictDetail::failed, this,
          [this](const std::function<QString()>& why) { error_->say(why); });
  column->addWidget(conflict_, 1);
  facts_ = new PageView(detail);
  facts_->setColumn(PageView::Column::Whole);
  facts_->setFrameShape(QFrame::StyledPanel);
  facts_->setMinimumHeight(look::quarters(40, fontMetrics()));
  column->addWidget(facts_, 1);
  buildAnswers(column);
  column->addStretch(1);
  scroll_->setWidget(detail);
}

void AttentionView::buildAnswers(QVBoxLayout* column) {
  auto* answers = new look::FlowLayout(nullptr, look::quarters(2, fontMetrics()));
  const auto button = [&] {
    auto* made = new QPushButton(scroll_);
    made->setAutoDefault(false);
    answers->addWidget(made);
    return made;
  };
  right_ = button();
  again_ = button();
  write_ = button();
  drop_ = button();
  column->addLayout(answers);
  confirm_ = new Banner(Tone::Danger, scroll_);
  confirmYes_ = confirm_->addButton();
  confirmNo_ = confirm_->addButton();
  column->addWidget(confirm_);
  connect(right_, &QPushButton::clicked, this, &AttentionView::confirm);
  connect(again_, &QPushButton::clicked, this, &AttentionView::sendOnceMore);
  connect(write_, &QPushButton::clicked, this, [this] {
    const AttentionItem* item = current();
    if (!item) return;
    if (item->kind == AttentionItem::Kind::Unsaved && item->isComment())
      Q_EMIT commentRequested(item->targetId());
    else
      Q_EMIT editRequested(item->targetId());
  });
  connect(drop_, &QPushButton::clicked, this, [this] {
    confirm_->say([unsaved = shown_->kind == AttentionItem::Kind::Unsaved] {
      return unsaved ? tr("Discarding removes these words from this computer for good.")
                     : tr("Withdrawing removes these words from this computer for good, and the record shows "
                          "the hub's version again.");
    });
    confirmNo_->setFocus();
  });
  connect(confirmYes_, &QPushButton::clicked, this, &AttentionView::drop);
  connect(confirmNo_, &QPushButton::clicked, confirm_, &Banner::dismiss);
}

void AttentionView::retranslate() {
  empty_->setText(tr(
      "Nothing needs your attention.\nWhen two offices change the same text, when the hub does not take a "
      "change, when something was typed and not saved, or when nobody has confirmed a contact for a year, it "
      "appears here."));
  library_->setText(tr("Go to the practices"));
  library_->setToolTip(tr("Opens their section, to read one or to write a new one."));
  list_->setAccessibleName(tr("What needs attention"));
  list_->setAccessibleDescription(tr("What the chosen one is about, and what can be done, stands beside."));
  open_->setText(tr("Open the record"));
  open_->setToolTip(tr("To read it whole; nothing is decided by that."));
  history_->setText(tr("History of the record"));
  history_->setToolTip(tr("Who changed what in it, and when, as the hub tells it."));
  again_->setText(tr("Send again"));
  again_->setToolTip(tr("As it is: what was in the way may be gone. The hub looks at it anew."));
  right_->setText(tr("They are right today"));
  right_->setToolTip(tr("Today is noted as the day of confirmation; in a year it is asked again."));
  facts_->setAccessibleDescription(tr("Only to be read; the buttons below say what can be done about it."));
  confirmNo_->setText(tr("Keep it"));
  conflict_->retranslate();
  render();
}

void AttentionView::setContentLanguage(const QString& tag) {
  contentLanguage_ = tag;
  render();
}

void AttentionView::refresh() {
  const quint64 token = ++asked_;
  const RecordId written = conflict_->written();
  background_.run(
      this, [written](Background::Context& context) { return loadAttention(context, written); },
      [this, token, written](AttentionContent content) {
        if (token != asked_) return;
        if (written != conflict_->written()) return refresh(); // what was begun meanwhile is among them
        content_ = std::move(content);
        renderNews();
        wanted_ = {}; // what comes later does not take the place of what is read
        Q_EMIT loaded();
      });
}

void AttentionView::noteChanges(const Changes&) {
  // Few acts pass by, and any of them may settle or make something that waits.
  refresh();
}

void AttentionView::showRecord(const RecordId& id) {
  wanted_ = id;
  render();
}

const AttentionItem* AttentionView::current() const {
  const int row = list_->currentRow();
  return row >= 0 && size_t(row) < content_.items.size() ? &content_.items[size_t(row)] : nullptr;
}

QString AttentionView::titleOfItem(const AttentionItem& item) const {
  if (!item.target && !item.subject) return tr("(a record that is not in your library)");
  const Record& named = item.subject ? *item.subject : *item.target;
  const QString title = titleOf(named, item.instrument ? &*item.instrument : nullptr, contentLanguage_).text;
  return title.isEmpty() ? tr("(no title)") : title;
}

/// What is to be decided, in few words.
QString AttentionView::whatOf(const AttentionItem& item) const {
  switch (item.kind) {
  case AttentionItem::Kind::Conflict:
    if (item.conflict->text(u"field"_s) == system_field::deleted) return tr("To be kept, or into the trash");
    return fieldLabel(item.target ? item.target->kind : QString(), item.conflict->text(u"field"_s));
  case AttentionItem::Kind::Rejected:
    return tr("Not taken by the hub");
  case AttentionItem::Kind::Unsaved:
    return item.isComment() ? tr("A comment that was not sent") : tr("Typed and not saved");
  case AttentionItem::Kind::Waiting:
    return tr("Not at the hub yet");
  case AttentionItem::Kind::Stale:
    break;
  }
  return item.target->text(u"confirmed_on"_s).isEmpty() ? tr("Never confirmed")
                                                        : tr("Not confirmed for more than a year");
}

void AttentionView::render() {
  renderList();
  renderDetail();
}

/// What came in the meantime stands in the list. What is read stays, with all that is done in it; where it is
/// gone, the next one comes, and no answer to that one has the focus.
void AttentionView::renderNews() {
  renderList();
  const AttentionItem* item = current();
  if (item && shown_ && item->saysTheSame(*shown_)) return;
  const bool isGone = shown_ && !(item && *item == *shown_);
  if (isGone && isAncestorOf(QApplication::focusWidget())) setFocus(Qt::OtherFocusReason);
  renderDetail();
}

void AttentionView::renderList() {
  int row = list_->currentRow();
  {
    const QSignalBlocker quiet(list_);
    list_->clear();
    for (size_t i = 0; i < content_.items.size(); ++i) {
      const AttentionItem& item = content_.items[i];
      //: A record and what is to be decided about it, on two lines
      auto* line = new QListWidgetItem(look::icon(iconOf(item)),
                                       tr("%1\n%2").arg(titleOfItem(item), whatOf(item)), list_);
      line->setToolTip(line->text().toHtmlEscaped());
      if (shown_ && item == *shown_) row = int(i);
      if (!wanted_.isNull() && item.targetId() == wanted_) {
        row = int(i);
        wanted_ = {};
      }
    }
    list_->setCurrentRow(qBound(0, row, qMax(0, list_->count() - 1)));
  }
  showListOrEmpty(*this, *stack_, *list_, *library_);
}

void AttentionView::renderDetail() {
  const QPointer<QWidget> focus = QApplication::focusWidget();
  const bool hadFocus = isAncestorOf(focus);
  renderItem(current());
  if (hadFocus && QApplication::focusWidget() != focus) setFocus(Qt::OtherFocusReason);
}

void AttentionView::renderItem(const AttentionItem* item) {
  if (!item || item->id != conflict_->written()) conflict_->putAside();
  if (!item || !shown_ || !(*shown_ == *item)) { // what is asked about this one stays
    error_->dismiss();
    confirm_->dismiss();
  }
  shown_ = item ? std::optional(*item) : std::nullopt;
  facts_->clear();
  facts_->setAccessibleName({});
  if (!item || item->kind != AttentionItem::Kind::Conflict) conflict_->clear();
  if (!item) return;
  using Kind = AttentionItem::Kind;
  heading_->setText(look::breakable(titleOfItem(*item)));
  open_->setEnabled(item->target.has_value());
  history_->setVisible(item->kind == Kind::Conflict && item->target.has_value());
  facts_->setVisible(item->kind != Kind::Conflict);
  right_->setVisible(item->kind == Kind::Stale);
  again_->setVisible(item->kind == Kind::Rejected);
  again_->setEnabled(item->mayDecide);
  if (item->kind == Kind::Conflict || item->kind == Kind::Waiting) write_->hide();
  write_->setEnabled(item->mayDecide);
  write_->setText(item->kind == Kind::Unsaved ? tr("Go on writing")
                  //: The details of a contact
                  : item->kind == Kind::Stale ? tr("Correct them…")
                                              : tr("Correct it…"));
  write_->setToolTip(item->kind == Kind::Unsaved ? tr("The form opens with what was typed.")
                     : item->kind == Kind::Stale ? tr("The form opens, to change what is not right any more.")
                                                 : tr("The form opens with this change, to be sent anew."));
  const bool unsaved = item->kind == Kind::Unsaved;
  drop_->setVisible(unsaved || item->kind == Kind::Rejected);
  drop_->setText(unsaved ? tr("Discard it…") : tr("Withdraw it…"));
  drop_->setToolTip(tr("You are asked once more: it cannot be undone."));
  confirmYes_->setText(unsaved ? tr("Discard for good") : tr("Withdraw for good"));
  switch (item->kind) {
  case Kind::Conflict:
    conflict_->show(*item, contentLanguage_);
    story_->setText(conflict_->story() % whyNot(*item));
    break;
  case Kind::Rejected:
    renderRejected(*item);
    break;
  case Kind::Unsaved:
    renderUnsaved(*item);
    break;
  case Kind::Stale:
    renderStale(*item);
    break;
  case Kind::Waiting:
    renderWaiting(*item);
    break;
  }
  arrange();
}

/// Nobody is offered what their hub would refuse, and they are told so.
QString AttentionView::whyNot(const AttentionItem& item) const {
  return item.mayDecide ? QString()
                        : u' ' % errorSentence({ErrorCode::Forbidden, {{u"action"_s, u"edit"_s}}, {}});
}

void AttentionView::renderRejected(const AttentionItem& item) {
  const QString why = item.change.rejection ? errorSentence(*item.change.rejection)
                                            : tr("The hub did not take this change and gave no reason.");
  // What one may not do was said by the hub already.
  const bool toldSo = item.change.rejection && item.change.rejection->code == ErrorCode::Forbidden;
  story_->setText(!toldSo          ? QString(why % whyNot(item))
                  : item.mayDecide ? QString(why % u' ' % tr("By now your role may allow it: send it again."))
                                   : why);
  renderChange(item, tr("What the change would write"));
  write_->setVisible(item.target && !item.target->isDeleted());
}

void AttentionView::renderUnsaved(const AttentionItem& item) {
  // Words of a conflict have no form to go back to when somebody else has decided it.
  const bool hasForm = item.isComment() ? item.target.has_value()
                                        : item.subject || (item.target && item.target->id == item.id);
  const bool isGone = !item.target && (item.isComment() || item.isOrphan);
  story_->setText(isGone
                      ? tr("This was typed for a record that is not in the library any more. It is on this "
                           "computer alone.")
                  : hasForm ? tr("This was typed and not saved. It is on this computer alone.")
                            : tr("This was typed to settle a disagreement that somebody else has settled "
                                 "meanwhile. Copy what is still needed, then discard it."));
  renderChange(item, tr("What was typed"));
  write_->setVisible(hasForm);
  write_->setEnabled(true); // what is typed can be read and copied there, whoever may save it
}

void AttentionView::renderWaiting(const AttentionItem& item) {
  story_->setText(tr("These words are safe on this computer, and nowhere else yet. They leave for the hub by "
                     "themselves, as soon as it can be reached."));
  renderChange(item, tr("What will be sent"));
}

void AttentionView::renderChange(const AttentionItem& item, const QString& heading) {
  PageWriter writer(*facts_->document(), facts_->palette(), facts_->font());
  writer.heading(heading);
  facts_->setAccessibleName(heading);
  std::vector<std::pair<QString, Runs>> facts;
  for (const auto& field : item.change.fields) {
    if (field.address == system_field::translated) continue; // goes along with the texts
    const QString text = attentionText(item, field.address, field.value.value, contentLanguage_);
    const QString before =
        attentionText(item, field.address, field.value.baseValue.value_or(Value()), contentLanguage_);
    facts.emplace_back(fieldLabel(item.change.kind, field.address),
                       text.isEmpty()     ? Runs{{tr("(empty)"), {}, Run::Look::Muted}}
                       : before.isEmpty() ? Runs{{text}}
                                          : markedRuns(before, text));
  }
  writer.facts(facts);
  facts_->fitColumn();
}

void AttentionView::renderStale(const AttentionItem& item) {
  const QString on = item.target->text(u"confirmed_on"_s);
  const QString since = on.isEmpty() ? tr("Nobody has noted when these details were confirmed.")
                                     //: A date: "These details were last confirmed on 20 May 2021."
                                     : tr("These details were last confirmed on %1.").arg(formatDate(on));
  story_->setText(since % u' ' % tr("Ask, or look them up; then say that they are right, or correct them."));
  PageWriter writer(*facts_->document(), facts_->palette(), facts_->font());
  writer.heading(tr("How they are reached"));
  facts_->setAccessibleName(tr("How they are reached"));
  std::vector<std::pair<QString, Runs>> facts;
  for (const QString& field : {u"role"_s, u"organisation"_s, u"parent"_s, u"country"_s, u"website"_s,
                               u"email"_s, u"phone"_s, u"address"_s, u"languages"_s, u"consent"_s}) {
    const Address address = field == u"role" ? Address(u"role."_s + contentLanguage_) : field;
    const QString text = attentionText(item, address, item.target->value(address), contentLanguage_);
    if (!text.isEmpty()) facts.emplace_back(fieldLabel(item.target->kind, field), Runs{{text}});
  }
  if (facts.empty()) writer.small({{tr("Nothing is noted of that yet.")}});
  writer.facts(facts);
  facts_->fitColumn();
  write_->setVisible(true);
}

void AttentionView::decide(const Decision& decision) {
  const AttentionItem* item = current();
  if (!item || busy_) return;
  busy_ = true;
  background_.run(
      this,
      [id = item->id, decision](Background::Context& context) {
        return context.library.decide(id, decision);
      },
      [this](const Result<Changes>& result) { finish(result); });
}

/// What was refused, or typed.
void AttentionView::drop() {
  const AttentionItem* item = current();
  if (!item || busy_) return;
  busy_ = true;
  background_.run(
      this,
      [kind = item->kind, id = item->id, number = item->change.number](Background::Context& context) {
        if (kind != AttentionItem::Kind::Unsaved) return context.library.withdraw(number);
        const auto removed = removeDraft(context, id);
        return removed ? Result<Changes>(Changes{Act::Edit, {}}) : Result<Changes>(removed.error());
      },
      [this](const Result<Changes>& result) { finish(result); });
}

void AttentionView::sendOnceMore() {
  const AttentionItem* item = current();
  if (!item || busy_) return;
  busy_ = true;
  background_.run(
      this, [id = item->change.record](Background::Context& context) { return sendAgain(context.store, id); },
      [this](const Result<Changes>& result) { finish(result); });
}

void AttentionView::confirm() {
  const AttentionItem* item = current();
  if (!item || busy_) return;
  busy_ = true;
  background_.run(
      this,
      [id = item->id](Background::Context& context) {
        return context.library.confirm(id, QDate::currentDate());
      },
      [this](const Result<Changes>& result) { finish(result); });
}

void AttentionView::finish(const Result<Changes>& result) {
  busy_ = false;
  if (!result) {
    error_->say([error = result.error()] { return errorSentence(error); });
    return;
  }
  conflict_->stopEditing();
  list_->setFocus(Qt::OtherFocusReason); // what was pressed goes with what it was about
  refresh();
  Q_EMIT changed(*result);
}

void AttentionView::arrange() {
  arrangeListAndDetail(*this, *split_, *list_, conflict_->sides(), 3, sideCharacters);
}

void AttentionView::keyPressEvent(QKeyEvent* event) {
  if (event->key() != Qt::Key_Escape || confirm_->isHidden()) return QWidget::keyPressEvent(event);
  confirmNo_->click();
  drop_->setFocus(Qt::OtherFocusReason);
}

void AttentionView::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  arrange();
}

void AttentionView::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
  if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) render();
}

} // namespace amparo::ui
