#include "ui/record/field_row.h"

#include "ui/look/colors.h"
#include "ui/look/style.h"
#include "ui/record/banner.h"
#include "ui/record/choice_inputs.h"
#include "ui/record/date_inputs.h"
#include "ui/record/reference_input.h"
#include "ui/record/text_input.h"
#include "ui/texts/texts.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace amparo::ui {

using namespace Qt::StringLiterals;

namespace {

/// A stack that is as high as the page on top, not as the highest.
class Pages final : public QStackedWidget {
 public:
  using QStackedWidget::QStackedWidget;

  QSize sizeHint() const override { return currentWidget() ? currentWidget()->sizeHint() : QSize(); }

  QSize minimumSizeHint() const override {
    return currentWidget() ? currentWidget()->minimumSizeHint() : QSize();
  }
};

QLabel* remark(QWidget* parent, const QColor& color) {
  auto* label = new QLabel(parent);
  label->setTextFormat(Qt::PlainText);
  label->setWordWrap(true);
  QPalette palette = label->palette();
  palette.setColor(QPalette::WindowText, color);
  label->setPalette(palette);
  label->hide();
  return label;
}

} // namespace

FieldInput* makeInput(Background& background, const QString& kind, const FieldSchema& field,
                      const QString& language, QWidget* parent) {
  switch (field.type) {
  case FieldType::Text:
    return new TextInput(TextEdit::Lines::Many, field.maximumCharacters, parent);
  case FieldType::Keyword:
    return new KeywordInput(kind, field, parent);
  case FieldType::Keywords:
    return new KeywordsInput(kind, field, parent);
  case FieldType::Date:
    return new DateInput(parent);
  case FieldType::DateTime:
    return new DateTimeInput(parent);
  case FieldType::Number:
    return new NumberInput(parent);
  case FieldType::Flag:
    return new FlagInput(kind, field.name, parent);
  case FieldType::Reference:
  case FieldType::References:
    return new ReferenceInput(background, field, language, parent);
  case FieldType::Line:
  case FieldType::Link:
  case FieldType::Any:
    break;
  }
  return new TextInput(TextEdit::Lines::One, field.maximumCharacters, parent);
}

FieldRow::FieldRow(Background& background, QString kind, const FieldSchema& field,
                   const QString& contentLanguage, QWidget* parent)
    : QWidget(parent)
    , background_(background)
    , kind_(std::move(kind))
    , field_(field)
    , contentLanguage_(contentLanguage)
    , label_(new QLabel(this))
    , required_(new QLabel(this))
    , tabs_(new QTabBar(this))
    , stack_(new Pages(this))
    , problem_(remark(this, look::danger(palette())))
    , hint_(remark(this, look::caution(palette())))
    , clashBanner_(new Banner(Tone::Caution, this))
    , keep_(clashBanner_->addButton())
    , take_(clashBanner_->addButton()) {
  const int unit = look::quarters(1, fontMetrics());
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(unit);
  auto* head = new QHBoxLayout;
  head->setSpacing(2 * unit);
  QFont strong = label_->font();
  strong.setWeight(QFont::DemiBold);
  label_->setFont(strong);
  head->addWidget(label_, 0, Qt::AlignBottom);
  required_->setForegroundRole(QPalette::PlaceholderText);
  head->addWidget(required_, 0, Qt::AlignBottom);
  head->addStretch(1);
  head->addWidget(tabs_, 0, Qt::AlignBottom);
  column->addLayout(head);
  column->addWidget(stack_);
  column->addWidget(problem_);
  column->addWidget(hint_);
  column->addWidget(clashBanner_);
  tabs_->setVisible(field_.localized);
  tabs_->setDrawBase(false);
  tabs_->setExpanding(false);
  connect(tabs_, &QTabBar::currentChanged, this, [this](int index) {
    if (index < 0 || index >= tags_.size()) return;
    stack_->setCurrentWidget(inputs_.value(shownAddress()));
    stack_->updateGeometry();
    renderProblem();
    Q_EMIT languageShown(tags_[index]);
  });
  connect(keep_, &QPushButton::clicked, this, [this] { Q_EMIT keepMine(clash_); });
  connect(take_, &QPushButton::clicked, this, [this] { Q_EMIT takeTheirs(clash_); });
  if (!field_.localized) addInput(field_.name);
  setFocusProxy(stack_);
  retranslate();
}

FieldInput* FieldRow::addInput(const Address& address) {
  FieldInput* input = makeInput(background_, kind_, field_, contentLanguage_, stack_);
  inputs_.insert(address, input);
  stack_->addWidget(input);
  input->setAccessibleLabel(fieldLabel(kind_, address));
  connect(input, &FieldInput::edited, this, [this, address] {
    refusal_.clear();
    renderProblem();
    renderTabs();
    Q_EMIT edited(address);
  });
  connect(input, &FieldInput::refused, this, [this](const QString& message) {
    refusal_ = message;
    renderProblem();
  });
  return input;
}

void FieldRow::setFields(const Fields& all) {
  refusal_.clear();
  if (field_.localized) {
    const QString prefix = field_.name + u'.';
    for (const auto& entry : all)
      if (entry.address.startsWith(prefix)) addLanguage(languageOf(entry.address));
  }
  for (auto it = inputs_.begin(); it != inputs_.end(); ++it) {
    const Value* value = all.find(it.key());
    it.value()->setValue(value ? *value : Value());
  }
  renderTabs();
}

Fields FieldRow::fields() const {
  Fields fields;
  for (auto it = inputs_.begin(); it != inputs_.end(); ++it) fields.set(it.key(), it.value()->value());
  return fields;
}

QStringList FieldRow::addresses() const {
  return inputs_.keys();
}

void FieldRow::addLanguage(const QString& tag) {
  if (!field_.localized || tags_.contains(tag)) return;
  tags_.append(tag);
  addInput(field_.name + u'.' + tag);
  const QSignalBlocker quiet(tabs_);
  tabs_->addTab(languageName(tag));
  renderTabs();
}

void FieldRow::showLanguage(const QString& tag) {
  const QSignalBlocker quiet(tabs_);
  const int index = int(tags_.indexOf(tag));
  if (index < 0) return;
  tabs_->setCurrentIndex(index);
  stack_->setCurrentWidget(inputs_.value(shownAddress()));
  stack_->updateGeometry();
  renderProblem();
}

QString FieldRow::shownTag() const {
  return tags_.value(tabs_->currentIndex());
}

Address FieldRow::shownAddress() const {
  return field_.localized ? Address(field_.name + u'.' + shownTag()) : field_.name;
}

/// A language without a text yet is told apart by its colour, and in words by its tip.
void FieldRow::renderTabs() {
  for (int i = 0; i < tags_.size(); ++i) {
    const bool empty = inputs_.value(field_.name + u'.' + tags_[i])->value().isAbsent();
    tabs_->setTabText(i, languageName(tags_[i]));
    tabs_->setTabTextColor(i, empty ? look::muted(palette()) : palette().color(QPalette::Text));
    //: A language: "Nothing written in English yet"
    tabs_->setTabToolTip(i, empty ? tr("Nothing written in %1 yet").arg(languageInSentence(tags_[i]))
                                  : QString());
  }
}

void FieldRow::showProblems(const QHash<Address, Error>& problems) {
  problems_ = problems;
  renderProblem();
}

/// What is wrong in the language on screen, else in another one, which is then named.
void FieldRow::renderProblem() {
  QString text = refusal_;
  if (text.isEmpty() && !problems_.isEmpty()) {
    const Address shown = shownAddress();
    if (problems_.contains(shown) || problems_.contains(field_.name))
      text = fieldProblem(problems_.value(shown, problems_.value(field_.name)));
    else
      text = errorSentence(problems_.constBegin().value());
  }
  problem_->setText(text);
  problem_->setVisible(!text.isEmpty());
}

void FieldRow::showHint(const QString& hint) {
  hint_->setText(hint);
  hint_->setVisible(!hint.isEmpty());
}

void FieldRow::showClash(const Address& address, const QString& now) {
  clash_ = address;
  clashText_ = now;
  retranslate();
  showLanguage(languageOf(address));
}

void FieldRow::clearClash() {
  clash_.clear();
  clashBanner_->setText({});
}

void FieldRow::commit() {
  for (FieldInput* input : std::as_const(inputs_)) input->commit();
}

void FieldRow::takeFocus() {
  // To the language with the problem, when it is another one.
  if (!problems_.isEmpty() && !problems_.contains(shownAddress()))
    if (const QString tag = languageOf(problems_.constBegin().key()); !tag.isEmpty())
      tabs_->setCurrentIndex(int(tags_.indexOf(tag)));
  if (QWidget* input = stack_->currentWidget()) input->setFocus(Qt::OtherFocusReason);
}

void FieldRow::disableChoices(const QStringList& values) {
  for (FieldInput* input : std::as_const(inputs_))
    if (auto* keyword = qobject_cast<KeywordInput*>(input)) keyword->disableChoices(values);
}

void FieldRow::retranslate() {
  const QString label = fieldLabel(kind_, field_.name);
  label_->setText(label);
  required_->setText(field_.required ? tr("required") : QString());
  required_->setVisible(field_.required);
  //: A field's languages: "Title: languages"
  tabs_->setAccessibleName(tr("%1: languages").arg(label));
  for (auto it = inputs_.begin(); it != inputs_.end(); ++it) {
    it.value()->setAccessibleLabel(fieldLabel(kind_, it.key()));
    it.value()->retranslate();
  }
  keep_->setText(tr("Keep my text"));
  take_->setText(tr("Take the newer one"));
  //: A field, and what the record says there by now
  if (!clash_.isEmpty())
    clashBanner_->setText(
        tr("Meanwhile another person changed “%1” to:\n%2").arg(fieldLabel(kind_, clash_), clashText_));
  renderTabs();
  renderProblem();
}

} // namespace amparo::ui
