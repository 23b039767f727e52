#include "ui/record/attention.h"

#include "core/model/validate.h"
#include "ui/look/icons.h"
#include "ui/look/style.h"
#include "ui/record/banner.h"
#include "ui/record/field_input.h"
#include "ui/record/field_row.h"
#include "ui/record/list_and_detail.h"
#include "ui/record/page_view.h"
#include "ui/record/record_content.h"
#include "ui/section.h"
#include "ui/texts/texts.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QStringBuilder>
#include <QTextCursor>
#include <QVBoxLayout>

#include <algorithm>

namespace amparo::ui {

using namespace Qt::StringLiterals;

namespace {

enum Side { Before, Now, Other };

constexpr int sideCharacters = 26; ///< below this width a side goes under the one before it

QString iconOf(const AttentionItem& item) {
  if (item.kind == AttentionItem::Kind::Stale) return kindIcon(item.target->kind);
  if (item.kind == AttentionItem::Kind::Waiting) return u"waiting"_s;
  return item.kind == AttentionItem::Kind::Conflict ? u"decision"_s : u"warning"_s;
}

} // namespace

AttentionView::AttentionView(Background& background, QWidget* parent)
    : QWidget(parent)
    , background_(background)
    , stack_(new QStackedWidget(this))
    , empty_(new QLabel(this))
    , list_(new QListWidget(this))
    , scroll_(new QScrollArea(this)) {
  split_ = buildListAndDetail(*this, *stack_, *empty_, *list_, *scroll_);
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
  column->addWidget(heading_);
  story_ = new QLabel(detail);
  story_->setTextFormat(Qt::PlainText);
  story_->setWordWrap(true);
  column->addWidget(story_);
  open_ = new QPushButton(detail);
  open_->setAutoDefault(false);
  connect(open_, &QPushButton::clicked, this, [this] {
    if (const AttentionItem* item = current()) Q_EMIT linkActivated(item->targetId());
  });
  column->addWidget(open_, 0, Qt::AlignLeft);
  error_ = new Banner(Tone::Danger, detail);
  column->addWidget(error_);
  buildSides(column);
  buildAnswers(column);
  column->addStretch(1);
  scroll_->setWidget(detail);
}

void AttentionView::buildSides(QVBoxLayout* column) {
  const int unit = look::quarters(1, fontMetrics());
  sidesBox_ = new QWidget(scroll_);
  sides_ = new QBoxLayout(QBoxLayout::LeftToRight, sidesBox_);
  sides_->setContentsMargins(0, unit, 0, unit);
  sides_->setSpacing(3 * unit);
  for (int side = Before; side <= Other; ++side) {
    auto* box = new QVBoxLayout;
    box->setSpacing(unit);
    sideTitles_[side] = new QLabel(sidesBox_);
    sideTitles_[side]->setTextFormat(Qt::PlainText);
    sideTitles_[side]->setWordWrap(true);
    QFont strong = sideTitles_[side]->font();
    strong.setWeight(QFont::DemiBold);
    sideTitles_[side]->setFont(strong);
    // A person and an office take two lines: what stands below begins at one height.
    sideTitles_[side]->setMinimumHeight(2 * sideTitles_[side]->fontMetrics().lineSpacing());
    sideTitles_[side]->setAlignment(Qt::AlignBottom | Qt::AlignLeft);
    box->addWidget(sideTitles_[side]);
    sideViews_[side] = new PageView(sidesBox_);
    sideViews_[side]->setFrameShape(QFrame::StyledPanel);
    sideViews_[side]->setColumn(PageView::Column::Whole);
    sideViews_[side]->setMinimumHeight(look::quarters(28, fontMetrics()));
    box->addWidget(sideViews_[side], 1);
    sides_->addLayout(box, 1);
  }
  column->addWidget(sidesBox_, 1);
  facts_ = new PageView(scroll_);
  facts_->setColumn(PageView::Column::Whole);
  facts_->setFrameShape(QFrame::StyledPanel);
  facts_->setMinimumHeight(look::quarters(40, fontMetrics()));
  column->addWidget(facts_, 1);
}

void AttentionView::buildAnswers(QVBoxLayout* column) {
  const int unit = look::quarters(1, fontMetrics());
  auto* answers = new QHBoxLayout;
  answers->setSpacing(2 * unit);
  const auto button = [&](QBoxLayout* row) {
    auto* made = new QPushButton(scroll_);
    made->setAutoDefault(false);
    row->addWidget(made);
    return made;
  };
  keep_ = button(answers);
  other_ = button(answers);
  both_ = button(answers);
  edit_ = button(answers);
  right_ = button(answers);
  correct_ = button(answers);
  withdraw_ = button(answers);
  answers->addStretch(1);
  column->addLayout(answers);
  confirm_ = new Banner(Tone::Danger, scroll_);
  confirmYes_ = confirm_->addButton();
  confirmNo_ = confirm_->addButton();
  column->addWidget(confirm_);
  editBox_ = new QWidget(scroll_);
  editLayout_ = new QVBoxLayout(editBox_);
  editLayout_->setContentsMargins(0, 2 * unit, 0, 0);
  editLayout_->setSpacing(unit);
  editLabel_ = new QLabel(editBox_);
  editLayout_->addWidget(editLabel_);
  auto* save = new QHBoxLayout;
  editSave_ = button(save);
  editCancel_ = button(save);
  save->addStretch(1);
  editLayout_->addLayout(save);
  editBox_->hide();
  column->addWidget(editBox_);
  connect(keep_, &QPushButton::clicked, this, [this] { decide({Decision::Choice::Keep, {}}); });
  connect(other_, &QPushButton::clicked, this, [this] { decide({Decision::Choice::Other, {}}); });
  connect(both_, &QPushButton::clicked, this, [this] { startEditing(true); });
  connect(edit_, &QPushButton::clicked, this, [this] { startEditing(false); });
  connect(editCancel_, &QPushButton::clicked, this, &AttentionView::stopEditing);
  connect(editSave_, &QPushButton::clicked, this, [this] {
    input_->commit();
    decide({Decision::Choice::Edit, input_->value()});
  });
  for (const QKeyCombination keys : {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter})
    connect(new QShortcut(keys, editBox_, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
            &QShortcut::activated, editSave_, &QPushButton::click);
  connect(right_, &QPushButton::clicked, this, &AttentionView::confirm);
  connect(correct_, &QPushButton::clicked, this, [this] {
    if (const AttentionItem* item = current()) Q_EMIT editRequested(item->targetId());
  });
  connect(withdraw_, &QPushButton::clicked, this, [this] {
    confirm_->say([] {
      return tr("Withdrawing removes these words from this computer for good, and the record shows the hub's "
                "version again.");
    });
    confirmNo_->setFocus();
  });
  connect(confirmYes_, &QPushButton::clicked, this, &AttentionView::withdraw);
  connect(confirmNo_, &QPushButton::clicked, confirm_, &Banner::dismiss);
}

void AttentionView::retranslate() {
  empty_->setText(
      tr("Nothing needs your attention.\nWhen two offices change the same text, when the hub does not take a "
         "change, or when nobody has confirmed a contact for a year, it appears here."));
  list_->setAccessibleName(tr("What needs attention"));
  open_->setText(tr("Open the record"));
  keep_->setText(tr("Keep what the record says"));
  other_->setText(tr("Take the other one"));
  both_->setText(tr("Keep both…"));
  edit_->setText(tr("Write it anew…"));
  right_->setText(tr("They are right today"));
  correct_->setText(tr("Correct it…"));
  withdraw_->setText(tr("Withdraw it…"));
  editSave_->setText(tr("Save this text"));
  editCancel_->setText(tr("Cancel"));
  confirmYes_->setText(tr("Withdraw for good"));
  confirmNo_->setText(tr("Keep it"));
  if (input_) labelInput();
  renderList();
}

void AttentionView::setContentLanguage(const QString& tag) {
  contentLanguage_ = tag;
  renderList();
}

void AttentionView::refresh() {
  const quint64 token = ++asked_;
  background_.run(
      this, [](Background::Context& context) { return loadAttention(context); },
      [this, token](AttentionContent content) {
        if (token != asked_) return;
        content_ = std::move(content);
        // Settled by somebody else while this person writes: the words can still be saved.
        if (edited_ &&
            std::find(content_.items.begin(), content_.items.end(), *edited_) == content_.items.end())
          content_.items.insert(content_.items.begin(), *edited_);
        renderList();
        Q_EMIT loaded();
      });
}

void AttentionView::noteChanges(const Changes&) {
  // Few acts pass by, and any of them may settle or make something that waits.
  refresh();
}

void AttentionView::showRecord(const RecordId& id) {
  wanted_ = id;
  renderList();
}

const AttentionItem* AttentionView::current() const {
  const int row = list_->currentRow();
  return row >= 0 && size_t(row) < content_.items.size() ? &content_.items[size_t(row)] : nullptr;
}

QString AttentionView::titleOfItem(const AttentionItem& item) const {
  if (!item.target) return tr("(a record that is not in your library)");
  const Record& named = item.subject ? *item.subject : *item.target;
  const QString title = titleOf(named, item.instrument ? &*item.instrument : nullptr, contentLanguage_).text;
  return title.isEmpty() ? tr("(no title)") : title;
}

/// Who wrote a value of a conflict, "other" or "kept": a person and an office by name, never "local" or
/// "remote".
QString AttentionView::authorOf(const AttentionItem& item, const QString& value) const {
  QString person = item.conflict->text(value % u"_person"_s);
  const QString office = item.conflict->text(value % u"_office"_s);
  //: A person and the office: "Ana Pérez (Public Defence of Salta)"
  if (!person.isEmpty() && !office.isEmpty()) return tr("%1 (%2)").arg(person, office);
  if (!person.isEmpty()) return person;
  return office.isEmpty() ? tr("another office") : office;
}

/// What is to be decided, in few words.
QString AttentionView::whatOf(const AttentionItem& item) const {
  switch (item.kind) {
  case AttentionItem::Kind::Conflict:
    return fieldLabel(item.target ? item.target->kind : QString(), item.conflict->text(u"field"_s));
  case AttentionItem::Kind::Rejected:
    return tr("Not taken by the hub");
  case AttentionItem::Kind::Waiting:
    return tr("Not at the hub yet");
  case AttentionItem::Kind::Stale:
    break;
  }
  return tr("Not confirmed for a year");
}

void AttentionView::renderList() {
  const AttentionItem* shown = current();
  const std::optional<AttentionItem> before = shown ? std::optional(*shown) : std::nullopt;
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
      if (before && item == *before) row = int(i);
      if (!wanted_.isNull() && item.targetId() == wanted_) {
        row = int(i);
        wanted_ = {};
      }
    }
    list_->setCurrentRow(qBound(0, row, qMax(0, list_->count() - 1)));
  }
  stack_->setCurrentIndex(content_.items.empty() ? 0 : 1);
  renderDetail();
}

void AttentionView::renderDetail() {
  const AttentionItem* item = current();
  if (edited_ && (!item || !(*item == *edited_))) keepUnfinished();
  clearDetail();
  if (!item) return;
  const bool isConflict = item->kind == AttentionItem::Kind::Conflict;
  const bool isStale = item->kind == AttentionItem::Kind::Stale;
  heading_->setText(titleOfItem(*item));
  open_->setEnabled(item->target.has_value());
  sidesBox_->setVisible(isConflict);
  facts_->setVisible(!isConflict);
  keep_->setVisible(isConflict);
  other_->setVisible(isConflict);
  both_->setVisible(false);
  edit_->setVisible(isConflict);
  right_->setVisible(isStale);
  correct_->setVisible(!isConflict && item->kind != AttentionItem::Kind::Waiting);
  withdraw_->setVisible(item->kind == AttentionItem::Kind::Rejected);
  if (isConflict)
    renderConflict(*item);
  else if (isStale)
    renderStale(*item);
  else if (item->kind == AttentionItem::Kind::Waiting)
    renderWaiting(*item);
  else
    renderRejected(*item);
  arrange();
  if (!edited_ && unfinished_.contains(item->id)) startEditing(false);
}

/// Takes away what belongs to another item; what is asked about this one stays.
void AttentionView::clearDetail() {
  const AttentionItem* item = current();
  if (!item || !shown_ || !(*shown_ == *item)) {
    error_->dismiss();
    confirm_->dismiss();
  }
  shown_ = item ? std::optional(*item) : std::nullopt;
  for (int side = Before; side <= Other; ++side) {
    sideTitles_[side]->clear();
    sideViews_[side]->clear();
    sideViews_[side]->setAccessibleName({});
  }
  facts_->clear();
  facts_->setAccessibleName({});
}

void AttentionView::fillSide(PageView* side, const Runs& runs) {
  PageWriter writer(*side->document(), side->palette(), side->font());
  writer.paragraph(runs.empty() ? Runs{{tr("(empty)"), {}, Run::Look::Muted}} : runs);
  side->fitColumn();
}

void AttentionView::renderConflict(const AttentionItem& item) {
  const Record& conflict = *item.conflict;
  const Address address = conflict.text(u"field"_s);
  const QString kind = item.target ? item.target->kind : QString();
  const bool isDeletion = address == system_field::deleted;
  const QString at = formatDate(conflict.text(u"at"_s));
  const QString author = authorOf(item, u"other"_s);
  const bool hasKeeper =
      !conflict.text(u"kept_person"_s).isEmpty() || !conflict.text(u"kept_office"_s).isEmpty();
  const QString keeper = hasKeeper ? authorOf(item, u"kept"_s) : tr("somebody else");
  if (isDeletion)
    //: Who, and while who
    story_->setText(
        tr("%1 moved this record to the trash while %2 was changing it. It was kept.").arg(author, keeper));
  else if (at.isEmpty())
    //: Who, which field, and together with whom
    story_->setText(
        tr("%1 changed “%2” at the same time as %3.").arg(author, fieldLabel(kind, address), keeper));
  else
    //: Who, which field, together with whom, and when
    story_->setText(tr("%1 changed “%2” at the same time as %3, on %4.")
                        .arg(author, fieldLabel(kind, address), keeper, at));
  // What the record says by now may be newer than what it said when the conflict arose.
  const Value now = item.target ? item.target->value(address) : conflict.value(u"kept"_s);
  const QString before = attentionText(item, address, conflict.value(u"base"_s), contentLanguage_);
  const QString kept = attentionText(item, address, now, contentLanguage_);
  const QString other = attentionText(item, address, conflict.value(u"other"_s), contentLanguage_);
  sideTitles_[Before]->setText(tr("Before"));
  //: Who wrote what the record says now
  sideTitles_[Now]->setText(hasKeeper && now == conflict.value(u"kept"_s)
                                ? tr("In the record now: %1").arg(keeper)
                                : tr("In the record now"));
  sideTitles_[Other]->setText(author);
  fillSide(sideViews_[Before], before.isEmpty() ? Runs() : Runs{{before}});
  fillSide(sideViews_[Now], kept.isEmpty() ? Runs() : markedRuns(before.isEmpty() ? other : before, kept));
  fillSide(sideViews_[Other], other.isEmpty() ? Runs() : markedRuns(before.isEmpty() ? kept : before, other));
  for (int side = Before; side <= Other; ++side)
    sideViews_[side]->setAccessibleName(sideTitles_[side]->text());
  sidesBox_->setVisible(!isDeletion);
  keep_->setText(isDeletion ? tr("Keep the record") : tr("Keep what the record says"));
  other_->setText(isDeletion ? tr("Move it to the trash") : tr("Take the other one"));
  const KindSchema* schema = Schema::current().kind(kind);
  const FieldSchema* field = isDeletion || !schema ? nullptr : schema->fieldAt(address);
  edit_->setVisible(field != nullptr);
  both_->setVisible(field && !bothOf(item, *field).isAbsent());
  other_->setEnabled(item.target.has_value() && item.mayDecide);
  for (QPushButton* button : {keep_, both_, edit_}) button->setEnabled(item.mayDecide);
  if (!item.mayDecide)
    story_->setText(story_->text() % u' ' %
                    errorSentence({ErrorCode::Forbidden, {{u"action"_s, u"edit"_s}}, {}}));
}

void AttentionView::renderRejected(const AttentionItem& item) {
  story_->setText(item.change.rejection ? errorSentence(*item.change.rejection)
                                        : tr("The hub did not take this change and gave no reason."));
  renderChange(item, tr("What the change would write"));
  correct_->setVisible(item.target && !item.target->isDeleted());
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
  writer.facts(facts);
  facts_->fitColumn();
  correct_->setVisible(true);
}

/// What the record says and the other value, one after the other; absent where two do not go together.
Value AttentionView::bothOf(const AttentionItem& item, const FieldSchema& field) const {
  if (!item.target) return {};
  const Value now = item.target->value(item.conflict->text(u"field"_s));
  const Value other = item.conflict->value(u"other"_s);
  if (field.isSet()) {
    QStringList items = now.items();
    for (const QString& one : other.items())
      if (!items.contains(one)) items.append(one);
    return items.isEmpty() ? Value() : Value::set(items);
  }
  if (now.text().isEmpty() || other.text().isEmpty()) return {};
  if (field.type == FieldType::Text) return Value(now.text() % u"\n\n"_s % other.text());
  return field.type == FieldType::Line ? Value(now.text() % u" / "_s % other.text()) : Value();
}

void AttentionView::startEditing(bool withBoth) {
  const AttentionItem* item = current();
  if (!item || !item->target) return;
  const Address address = item->conflict->text(u"field"_s);
  const KindSchema* kind = Schema::current().kind(item->target->kind);
  const FieldSchema* field = kind ? kind->fieldAt(address) : nullptr;
  if (!field) return;
  if (edited_) {
    if (withBoth) input_->setValue(bothOf(*item, *field));
    input_->setFocus();
    return;
  }
  input_ = makeInput(background_, item->target->kind, *field, contentLanguage_, editBox_);
  edited_ = *item;
  input_->setValue(withBoth ? bothOf(*item, *field)
                            : unfinished_.value(item->id, item->target->value(address)));
  labelInput();
  editLayout_->insertWidget(1, input_);
  editBox_->show();
  input_->setFocus();
  if (QWidget* field = editBox_->focusWidget(); field && input_->isAncestorOf(field)) {
    setTabOrder(field, editSave_);
    if (auto* text = qobject_cast<QPlainTextEdit*>(field)) text->moveCursor(QTextCursor::End);
  }
  setTabOrder(editSave_, editCancel_);
}

void AttentionView::labelInput() {
  const QString label = fieldLabel(edited_->target->kind, edited_->conflict->text(u"field"_s));
  editLabel_->setText(label);
  input_->setAccessibleLabel(label);
  input_->retranslate();
}

/// Puts aside what was begun, to go on when the person comes back to it.
void AttentionView::keepUnfinished() {
  input_->commit();
  unfinished_.insert(edited_->id, input_->value());
  editBox_->hide();
  editLabel_->clear();
  input_->deleteLater();
  input_ = nullptr;
  edited_.reset();
}

void AttentionView::stopEditing() {
  if (!edited_) return;
  const RecordId id = edited_->id;
  keepUnfinished();
  unfinished_.remove(id);
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

void AttentionView::withdraw() {
  const AttentionItem* item = current();
  if (!item || busy_) return;
  busy_ = true;
  background_.run(
      this,
      [number = item->change.number](Background::Context& context) {
        return context.library.withdraw(number);
      },
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
  stopEditing();
  list_->setFocus(Qt::OtherFocusReason); // what was pressed goes with what it was about
  refresh();
  Q_EMIT changed(*result);
}

void AttentionView::arrange() {
  arrangeListAndDetail(*this, *split_, *list_, *sides_, 3, sideCharacters);
}

void AttentionView::keyPressEvent(QKeyEvent* event) {
  if (event->key() != Qt::Key_Escape || !edited_) return QWidget::keyPressEvent(event);
  stopEditing();
  edit_->setFocus(Qt::OtherFocusReason);
}

void AttentionView::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  arrange();
}

void AttentionView::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
  if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) renderList();
}

} // namespace amparo::ui
