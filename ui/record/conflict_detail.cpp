#include "ui/record/conflict_detail.h"

#include "core/model/validate.h"
#include "ui/look/flow_layout.h"
#include "ui/look/style.h"
#include "ui/record/banner.h"
#include "ui/record/field_input.h"
#include "ui/record/field_row.h"
#include "ui/record/form_state.h"
#include "ui/record/page_view.h"
#include "ui/texts/network_words.h"
#include "ui/texts/texts.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStringBuilder>
#include <QTextCursor>
#include <QVBoxLayout>

namespace amparo::ui {

using namespace Qt::StringLiterals;

namespace {

enum Side { Before, Now, Other };

} // namespace

ConflictDetail::ConflictDetail(Background& background, QWidget* parent)
    : QWidget(parent)
    , background_(background) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  column->setSpacing(look::quarters(2, fontMetrics()));
  settled_ = new Banner(Tone::Caution, this);
  column->addWidget(settled_);
  buildSides(column);
  buildAnswers(column);
  connect(&draftTimer_, &QTimer::timeout, this, &ConflictDetail::keepDraft);
}

ConflictDetail::~ConflictDetail() {
  if (draftTimer_.isActive()) keepDraft();
}

void ConflictDetail::buildSides(QVBoxLayout* column) {
  const int unit = look::quarters(1, fontMetrics());
  sidesBox_ = new QWidget(this);
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
}

void ConflictDetail::buildAnswers(QVBoxLayout* column) {
  const int unit = look::quarters(1, fontMetrics());
  const auto button = [this](QLayout* row) {
    auto* made = new QPushButton(this);
    made->setAutoDefault(false);
    row->addWidget(made);
    return made;
  };
  auto* answers = new look::FlowLayout(nullptr, 2 * unit);
  for (QPushButton** made : {&keep_, &other_, &both_, &edit_}) *made = button(answers);
  column->addLayout(answers);
  editBox_ = new QWidget(this);
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
  discard_ = new Banner(Tone::Danger, editBox_);
  discardYes_ = discard_->addButton();
  discardNo_ = discard_->addButton();
  editLayout_->addWidget(discard_);
  editBox_->hide();
  column->addWidget(editBox_);
  connect(keep_, &QPushButton::clicked, this, [this] { Q_EMIT decided({Decision::Choice::Keep, {}}); });
  connect(other_, &QPushButton::clicked, this, [this] { Q_EMIT decided({Decision::Choice::Other, {}}); });
  connect(both_, &QPushButton::clicked, this, [this] { startEditing(true); });
  connect(edit_, &QPushButton::clicked, this, [this] { startEditing(false); });
  connect(editCancel_, &QPushButton::clicked, this, &ConflictDetail::cancel);
  connect(discardYes_, &QPushButton::clicked, this, [this] {
    stopEditing();
    edit_->setFocus(Qt::OtherFocusReason);
  });
  connect(discardNo_, &QPushButton::clicked, this, [this] {
    input_->setFocus(Qt::OtherFocusReason);
    discard_->dismiss();
  });
  connect(editSave_, &QPushButton::clicked, this, [this] {
    input_->commit();
    Q_EMIT decided({Decision::Choice::Edit, input_->value()});
  });
  for (const QKeyCombination keys : {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter})
    connect(new QShortcut(keys, editBox_, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
            &QShortcut::activated, editSave_, &QPushButton::click);
}

void ConflictDetail::retranslate() {
  both_->setText(tr("Keep both…"));
  both_->setToolTip(tr("A field opens with one after the other, to make one of them."));
  edit_->setText(tr("Write it anew…"));
  edit_->setToolTip(tr("A field opens with what the record says; saving it decides."));
  editSave_->setText(tr("Save this text"));
  editSave_->setToolTip(tr("It takes the place of both, and the disagreement is settled."));
  editCancel_->setText(tr("Cancel"));
  editCancel_->setToolTip(tr("Back to the choice; what you have written here is asked about first."));
  sideViews_[Before]->setAccessibleDescription(
      tr("What both began from; what one of them took out is marked."));
  sideViews_[Now]->setAccessibleDescription(
      tr("It stays unless you choose otherwise; what is new in it is marked."));
  sideViews_[Other]->setAccessibleDescription(
      tr("It is kept until somebody decides; what is new in it is marked."));
  discardYes_->setText(tr("Discard it"));
  discardNo_->setText(tr("Go on writing"));
  if (input_) labelInput();
}

/// Who wrote a value, "other" or "kept": a person and an office by name, never "local" or "remote".
QString ConflictDetail::authorOf(const QString& value) const {
  const QString author =
      personOfOffice(item_.conflict->text(value % u"_person"_s), item_.conflict->text(value % u"_office"_s));
  if (!author.isEmpty()) return author;
  return value == u"kept" ? tr("somebody else") : tr("another office");
}

/// None of a deletion, nor of a record that is not here.
const FieldSchema* ConflictDetail::field() const {
  const KindSchema* kind = item_.target ? Schema::current().kind(item_.target->kind) : nullptr;
  return kind ? kind->fieldAt(item_.conflict->text(u"field"_s)) : nullptr;
}

/// It may be newer than what the record said when the conflict arose.
Value ConflictDetail::valueNow() const {
  return item_.target ? item_.target->value(item_.conflict->text(u"field"_s))
                      : item_.conflict->value(u"kept"_s);
}

/// What the record says and the other value, one after the other; absent where two do not go together.
Value ConflictDetail::bothValues() const {
  const FieldSchema* schema = field();
  if (!schema) return {};
  const Value now = valueNow();
  const Value other = item_.conflict->value(u"other"_s);
  if (schema->isSet()) {
    QStringList items = now.items();
    for (const QString& one : other.items())
      if (!items.contains(one)) items.append(one);
    return items.isEmpty() ? Value() : Value::set(items);
  }
  if (now.text().isEmpty() || other.text().isEmpty()) return {};
  if (schema->type == FieldType::Text) return Value(now.text() % u"\n\n"_s % other.text());
  return schema->type == FieldType::Line ? Value(now.text() % u" / "_s % other.text()) : Value();
}

QString ConflictDetail::story() const {
  const Address address = item_.conflict->text(u"field"_s);
  const QString author = authorOf(u"other"_s);
  const QString keeper = authorOf(u"kept"_s);
  //: Who, and while who
  if (address == system_field::deleted)
    return tr("%1 moved this record to the trash while %2 was changing it. It was kept.").arg(author, keeper);
  const QString label = fieldLabel(item_.target ? item_.target->kind : QString(), address);
  const QString at = formatDate(item_.conflict->text(u"at"_s));
  //: Who, which field, and together with whom
  if (at.isEmpty()) return tr("%1 changed “%2” at the same time as %3.").arg(author, label, keeper);
  //: Who, which field, together with whom, and when
  return tr("%1 changed “%2” at the same time as %3, on %4.").arg(author, label, keeper, at);
}

void ConflictDetail::show(const AttentionItem& item, const QString& language) {
  item_ = item;
  language_ = language;
  render();
  setVisible(true);
  if (!input_ && begunBefore()) openInput(false); // nobody asked for it here: the focus stays
}

void ConflictDetail::clear() {
  setVisible(false);
  for (int side = Before; side <= Other; ++side) {
    sideTitles_[side]->clear();
    sideViews_[side]->clear();
    sideViews_[side]->setAccessibleName({});
  }
  for (QPushButton* button : {keep_, other_}) {
    button->setText({});
    button->setToolTip({});
  }
}

void ConflictDetail::render() {
  const Address address = item_.conflict->text(u"field"_s);
  const bool isDeletion = address == system_field::deleted;
  const auto textOfField = [&](const Address& of, const Value& value) {
    return attentionText(item_, of, value, language_);
  };
  const auto textOf = [&](const Value& value) { return textOfField(address, value); };
  const QString before = textOf(item_.conflict->value(u"base"_s));
  const QString now = textOf(valueNow());
  const QString other = textOf(item_.conflict->value(u"other"_s));
  const bool isKept = valueNow() == item_.conflict->value(u"kept"_s);
  const bool hasKeeper =
      !item_.conflict->text(u"kept_person"_s).isEmpty() || !item_.conflict->text(u"kept_office"_s).isEmpty();
  sideTitles_[Before]->setText(tr("Before"));
  //: Who wrote what the record says now
  sideTitles_[Now]->setText(hasKeeper && isKept ? tr("In the record now: %1").arg(authorOf(u"kept"_s))
                                                : tr("In the record now"));
  sideTitles_[Other]->setText(authorOf(u"other"_s));
  std::vector<std::pair<QString, Runs>> changed; // of two values of a field, none: a record, deleted or kept
  for (const Address& last : changedLast(item_)) {
    const QString text = textOfField(last, item_.target->value(last));
    changed.emplace_back(fieldLabel(item_.target->kind, last),
                         text.isEmpty() ? Runs{{tr("(empty)"), {}, Run::Look::Muted}} : Runs{{text}});
  }
  if (isDeletion)
    sideTitles_[Now]->setText(hasKeeper ? tr("Changed last by %1").arg(authorOf(u"kept"_s))
                                        : tr("What was changed in it last"));
  const Runs runs[] = {leftRuns(before, {now, other}), markedRuns(before.isEmpty() ? other : before, now),
                       markedRuns(before.isEmpty() ? now : before, other)};
  for (int side = Before; side <= Other; ++side) {
    PageView* view = sideViews_[side];
    view->setAccessibleName(sideTitles_[side]->text());
    view->clear();
    PageWriter writer(*view->document(), view->palette(), view->font());
    if (isDeletion)
      writer.facts(changed);
    else
      writer.paragraph(runs[side].empty() ? Runs{{tr("(empty)"), {}, Run::Look::Muted}} : runs[side]);
    view->fitColumn();
  }
  sidesBox_->setVisible(!isDeletion || !changed.empty());
  for (const Side side : {Before, Other}) {
    sideTitles_[side]->setVisible(!isDeletion);
    sideViews_[side]->setVisible(!isDeletion);
  }
  keep_->setText(isDeletion ? tr("Keep the record") : tr("Keep what the record says"));
  other_->setText(isDeletion ? tr("Move it to the trash") : tr("Take the other one"));
  keep_->setToolTip(isDeletion ? tr("It stays in its lists, with what was changed in it.")
                               : tr("The other text is put aside, and the disagreement is settled."));
  other_->setToolTip(isDeletion ? tr("It can be taken out of there again.")
                                : tr("The other text takes the place of what the record says."));
  edit_->setVisible(field() != nullptr);
  both_->setVisible(!bothValues().isAbsent());
  keep_->show();
  other_->show();
  other_->setEnabled(item_.target.has_value() && item_.mayDecide);
  for (QPushButton* button : {keep_, both_, edit_}) button->setEnabled(item_.mayDecide);
  if (item_.isSettled)
    settled_->say([] {
      return tr(
          "Meanwhile somebody else has settled this: what the record says now stands in the middle. What "
          "you save takes its place.");
    });
  else
    settled_->dismiss();
  if (!item_.isSettled) return;
  for (QPushButton* button : {keep_, other_, both_, edit_}) button->hide();
}

std::optional<Value> ConflictDetail::begunBefore() const {
  const auto begun = begun_.constFind(item_.id);
  return begun == begun_.constEnd() ? item_.begun : *begun;
}

void ConflictDetail::startEditing(bool withBoth) {
  if (!input_)
    openInput(withBoth);
  else if (withBoth && !isTouched())
    input_->setValue(put_ = bothValues());
  if (input_) input_->setFocus();
}

void ConflictDetail::openInput(bool withBoth) {
  const FieldSchema* schema = field();
  if (!schema) return;
  input_ = makeInput(background_, item_.target->kind, *schema, language_, editBox_);
  const auto begun = withBoth ? std::nullopt : begunBefore();
  put_ = withBoth ? bothValues() : valueNow();
  input_->setValue(begun.value_or(put_));
  labelInput();
  connect(input_, &FieldInput::edited, &draftTimer_, &DraftTimer::noteTyping);
  editLayout_->insertWidget(1, input_);
  editBox_->show();
  QWidget* typed = input_;
  while (typed->focusProxy()) typed = typed->focusProxy();
  setTabOrder(typed, editSave_);
  if (auto* text = qobject_cast<QPlainTextEdit*>(typed)) text->moveCursor(QTextCursor::End);
  setTabOrder(editSave_, editCancel_);
}

void ConflictDetail::labelInput() {
  const QString label = fieldLabel(item_.target->kind, item_.conflict->text(u"field"_s));
  editLabel_->setText(label);
  input_->setAccessibleLabel(label);
  describeInput(*input_, fieldMeaning(item_.target->kind, item_.conflict->text(u"field"_s)));
  input_->retranslate();
}

void ConflictDetail::keepDraft() {
  draftTimer_.stop();
  begun_.insert(item_.id, input_->value());
  Draft draft{item_.id, u"conflict"_s, {}, {}};
  draft.fields.set(item_.conflict->text(u"field"_s), input_->value());
  background_.run(
      this, [draft](Background::Context& context) { return storeDraft(context, draft); },
      [this](const Result<void>& kept) {
        if (!kept) Q_EMIT failed([why = kept.error()] { return draftSentence(why); });
      });
}

bool ConflictDetail::isTouched() const {
  return input_->value() != put_;
}

void ConflictDetail::cancel() {
  input_->commit();
  if (!isTouched()) return discardYes_->click();
  discard_->say([] { return tr("What you have written here is discarded for good."); });
  discardNo_->setFocus();
}

void ConflictDetail::closeInput() {
  draftTimer_.stop();
  discard_->dismiss();
  editBox_->hide();
  editLabel_->clear();
  input_->deleteLater();
  input_ = nullptr;
}

void ConflictDetail::putAside() {
  if (!input_) return;
  input_->commit();
  if (!isTouched()) return stopEditing(); // nothing was written yet
  keepDraft();
  closeInput();
}

void ConflictDetail::stopEditing() {
  if (!input_) return;
  closeInput();
  begun_.insert(item_.id, std::nullopt);
  background_.run(
      this, [id = item_.id](Background::Context& context) { return removeDraft(context, id); },
      [this](const Result<void>& removed) {
        if (!removed) Q_EMIT failed([why = removed.error()] { return errorSentence(why); });
        Q_EMIT stopped();
      });
}

void ConflictDetail::keyPressEvent(QKeyEvent* event) {
  if (event->key() != Qt::Key_Escape || !input_) return QWidget::keyPressEvent(event);
  cancel();
}

} // namespace amparo::ui
