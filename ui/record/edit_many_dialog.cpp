#include "ui/record/edit_many_dialog.h"

#include "core/model/validate.h"
#include "ui/look/style.h"
#include "ui/record/banner.h"
#include "ui/record/choice_inputs.h"
#include "ui/record/field_row.h"
#include "ui/record/record_content.h"
#include "ui/texts/texts.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace amparo::ui {

using namespace Qt::StringLiterals;

EditManyDialog::EditManyDialog(Background& background, std::vector<RecordId> ids, QString contentLanguage,
                               QWidget* parent)
    : QDialog(parent)
    , background_(background)
    , contentLanguage_(std::move(contentLanguage))
    , scroll_(new QScrollArea)
    , story_(new QLabel)
    , fieldLabel_(new QLabel)
    , fieldBox_(new ChoiceBox)
    , wayLabel_(new QLabel)
    , wayBox_(new ChoiceBox)
    , valueLabel_(new QLabel)
    , place_(new QVBoxLayout)
    , problem_(new Banner(Tone::Danger))
    , buttons_(new QDialogButtonBox)
    , change_(buttons_->addButton(QString(), QDialogButtonBox::AcceptRole))
    , cancel_(buttons_->addButton(QString(), QDialogButtonBox::RejectRole)) {
  change_->setDefault(true);
  change_->setEnabled(false);
  story_->setWordWrap(true);
  story_->setTextFormat(Qt::PlainText);
  fieldLabel_->setBuddy(fieldBox_);
  wayLabel_->setBuddy(wayBox_);
  for (const auto way : {ManyEdit::Way::Add, ManyEdit::Way::TakeAway, ManyEdit::Way::Replace})
    wayBox_->addItem(QString(), int(way));
  auto* inside = new QWidget;
  inside->installEventFilter(this);
  scroll_->setWidget(inside);
  scroll_->setWidgetResizable(true);
  scroll_->setFrameShape(QFrame::NoFrame);
  scroll_->setFocusPolicy(Qt::NoFocus);
  scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  auto* column = new QVBoxLayout(inside);
  column->setContentsMargins({});
  column->addWidget(story_);
  column->addSpacing(look::quarters(2, fontMetrics()));
  column->addWidget(fieldLabel_);
  column->addWidget(fieldBox_);
  column->addWidget(wayLabel_);
  column->addWidget(wayBox_);
  column->addWidget(valueLabel_);
  column->addLayout(place_);
  column->addStretch(1);
  auto* whole = new QVBoxLayout(this);
  whole->addWidget(scroll_, 1);
  whole->addWidget(problem_);
  whole->addWidget(buttons_);
  connect(fieldBox_, &QComboBox::currentIndexChanged, this, &EditManyDialog::showField);
  connect(wayBox_, &QComboBox::currentIndexChanged, this, &EditManyDialog::validate);
  connect(change_, &QPushButton::clicked, this, &EditManyDialog::accepted);
  connect(cancel_, &QPushButton::clicked, this, &QDialog::reject);
  retranslate();
  setMinimumWidth(look::quarters(120, fontMetrics()));
  background_.run(
      this,
      [ids = std::move(ids)](Background::Context& context) {
        Content content;
        for (const RecordId& id : ids) {
          const auto stored = context.store.records().find(id);
          if (!stored) continue;
          if (!mayEdit(context.store, stored->record)) {
            ++content.others;
            continue;
          }
          content.mine.push_back(id);
          if (!content.kinds.contains(stored->record.kind)) content.kinds.append(stored->record.kind);
        }
        const auto membership = context.store.syncState().membership();
        content.mayPublish = !membership || membership->mayPublish();
        return content;
      },
      [this](const Content& content) { fill(content); });
}

void EditManyDialog::fill(const Content& content) {
  content_ = content;
  fields_ = fieldsForMany(content_.kinds);
  {
    const QSignalBlocker quiet(fieldBox_);
    for (const FieldSchema* field : fields_) fieldBox_->addItem(QString(), field->name);
  }
  retranslate();
  showField();
  fieldBox_->setFocus(Qt::OtherFocusReason);
}

const FieldSchema* EditManyDialog::field() const {
  const int index = fieldBox_->currentIndex();
  return index >= 0 && index < int(fields_.size()) ? fields_[size_t(index)] : nullptr;
}

void EditManyDialog::showField() {
  delete std::exchange(input_, nullptr);
  const FieldSchema* field = this->field();
  for (QWidget* widget : {static_cast<QWidget*>(fieldLabel_), static_cast<QWidget*>(fieldBox_),
                          static_cast<QWidget*>(valueLabel_)})
    widget->setVisible(field != nullptr);
  for (QWidget* widget : {static_cast<QWidget*>(wayLabel_), static_cast<QWidget*>(wayBox_)})
    widget->setVisible(field && field->isSet());
  if (field) {
    input_ = makeInput(background_, content_.kinds.front(), *field, contentLanguage_, this);
    if (auto* keyword = qobject_cast<KeywordInput*>(input_); keyword && !content_.mayPublish)
      keyword->disableChoices(choicesOfPublishers(content_.kinds.front(), *field));
    place_->addWidget(input_);
    labelInput();
    input_->show(); // at once, to be gone to by Tab
    connect(input_, &FieldInput::edited, this, &EditManyDialog::validate);
  }
  validate();
}

ManyEdit EditManyDialog::edit() const {
  ManyEdit edit;
  edit.field = field()->name;
  if (field()->isSet()) edit.way = ManyEdit::Way(wayBox_->currentData().toInt());
  edit.value = input_->value();
  return edit;
}

/// Nothing that every record would refuse is begun. An empty value clears, where the field may be empty.
void EditManyDialog::validate() {
  problem_->dismiss();
  change_->setEnabled(false);
  if (!input_) return;
  const ManyEdit edit = this->edit();
  Fields fields;
  fields.set(edit.field, edit.value);
  for (const QString& kind : std::as_const(content_.kinds))
    if (const auto errors = validateChange(kind, fields, false); !errors.empty()) {
      if (input_->isUnderway()) return;
      return problem_->say([error = errors.front()] { return fieldProblem(error); });
    }
  const bool mayBeEmpty = edit.way == ManyEdit::Way::Replace && !field()->required;
  change_->setEnabled(mayBeEmpty || !edit.value.isAbsent());
}

void EditManyDialog::accepted() {
  input_->commit();
  validate();
  if (!change_->isEnabled()) return;
  Q_EMIT chosen(content_.mine, edit());
  accept();
}

void EditManyDialog::retranslate() {
  setWindowTitle(tr("Change in all selected"));
  const int mine = int(content_.mine.size());
  QStringList story;
  if (fields_.empty() && mine > 0)
    story += tr("These records have no field in common that could be changed in all of them.");
  else
    story +=
        tr("One field is changed in %n record(s) at once; Undo takes it back in all of them.", nullptr, mine);
  if (content_.others > 0)
    story += tr("%n record(s) belong to other offices and stay as they are.", nullptr, content_.others);
  story_->setText(story.join(u' '));
  fieldLabel_->setText(tr("&Field"));
  wayLabel_->setText(tr("&What is done"));
  valueLabel_->setText(tr("Value"));
  fieldBox_->setSpokenName(tr("Field"));
  wayBox_->setSpokenName(tr("What is done"));
  wayBox_->setItemText(0, tr("Add these, keep the others"));
  wayBox_->setItemText(1, tr("Take these away, keep the others"));
  wayBox_->setItemText(2, tr("Put these in place of what is there"));
  change_->setText(tr("&Change %n record(s)", nullptr, mine));
  cancel_->setText(tr("Cancel"));
  fieldBox_->setToolTip(tr("Those that all of these records have."));
  wayBox_->setToolTip(tr("It is done to each record’s own values."));
  change_->setAccessibleDescription(story_->text());
  cancel_->setToolTip(cancelMeaning());
  for (int i = 0; i < int(fields_.size()); ++i)
    fieldBox_->setItemText(i, fieldLabel(content_.kinds.front(), fields_[size_t(i)]->name));
  if (input_) {
    labelInput();
    input_->retranslate();
  }
}

void EditManyDialog::labelInput() {
  input_->setAccessibleLabel(fieldLabel(content_.kinds.front(), field()->name));
  describeInput(*input_, fieldMeaning(content_.kinds.front(), field()->name));
}

/// The input comes and goes behind the buttons, and may grow chips.
bool EditManyDialog::focusNextPrevChild(bool next) {
  QList<QWidget*> stops{fieldBox_, wayBox_};
  if (input_) stops += tabStopsIn(*input_);
  stops += {change_, cancel_};
  for (qsizetype i = 1; i < stops.size(); ++i) setTabOrder(stops[i - 1], stops[i]);
  const bool moved = QDialog::focusNextPrevChild(next);
  showFocus();
  return moved;
}

void EditManyDialog::showFocus() {
  if (QWidget* focus = focusWidget(); focus && scroll_->widget()->isAncestorOf(focus))
    scroll_->ensureWidgetVisible(focus);
}

/// Grows with what is in it: chips, and what is wrong. It stays on the screen: what has no room there is
/// scrolled.
bool EditManyDialog::event(QEvent* event) {
  const bool done = QDialog::event(event);
  if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show) {
    const QRect room = screen()->availableGeometry();
    const QLayout* inside = scroll_->widget()->layout();
    const QMargins around = layout()->contentsMargins();
    const int wanted = inside->totalSizeHint().width() + around.left() + around.right();
    const int wide = std::clamp(wanted, width(), std::max(width(), room.width() * 9 / 10));
    const int more = inside->totalHeightForWidth(wide - around.left() - around.right()) - scroll_->height();
    resize(wide, std::clamp(height() + more, height(), std::max(height(), room.height() * 9 / 10)));
    const int below = frameGeometry().bottom() - room.bottom();
    if (below > 0) move(x(), std::max(room.top(), y() - below));
    showFocus();
  }
  return done;
}

/// What grows inside is scrolled, and tells nobody else.
bool EditManyDialog::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::LayoutRequest)
    QCoreApplication::postEvent(this, new QEvent(QEvent::LayoutRequest));
  return QDialog::eventFilter(watched, event);
}

void EditManyDialog::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QDialog::changeEvent(event);
}

} // namespace amparo::ui
