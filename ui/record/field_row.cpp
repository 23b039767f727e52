#include "ui/record/field_row.h"

#include "ui/look/colors.h"
#include "ui/look/style.h"
#include "ui/record/banner.h"
#include "ui/record/choice_inputs.h"
#include "ui/record/date_inputs.h"
#include "ui/record/record_content.h"
#include "ui/record/reference_input.h"
#include "ui/record/text_input.h"
#include "ui/texts/texts.h"

#include <QApplication>
#include <QButtonGroup>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace amparo::ui {

using namespace Qt::StringLiterals;

namespace {

/// Below this width of each, the second language stands under the first.
constexpr int columnCharacters = 38;

QLabel* remark(QWidget* parent) {
  auto* label = new QLabel(parent);
  label->setTextFormat(Qt::PlainText);
  label->setWordWrap(true);
  label->setForegroundRole(QPalette::WindowText); // and not what the ground of the form would have it be
  label->hide();
  return label;
}

void color(QWidget* widget, QPalette::ColorRole role, const QColor& color) {
  QPalette palette;
  palette.setColor(role, color);
  widget->setPalette(palette);
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

QList<QWidget*> tabStopsIn(const QWidget& widget) {
  QList<QWidget*> stops;
  for (QWidget* child : widget.findChildren<QWidget*>())
    if ((child->focusPolicy() & Qt::TabFocus) && !child->focusProxy() &&
        child->window() == widget.window()) // the list of a box's choices is a window of its own
      stops.append(child);
  return stops;
}

void describeInput(const FieldInput& input, const QString& text) {
  for (QWidget* stop : tabStopsIn(input)) {
    if (qobject_cast<QToolButton*>(stop)) continue; // says what it does itself
    if (stop->accessibleDescription() != text) stop->setAccessibleDescription(text);
  }
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
    , languageBar_(new QHBoxLayout)
    , languageButtons_(new QButtonGroup(this))
    , place_(new QBoxLayout(QBoxLayout::TopToBottom))
    , problem_(remark(this))
    , hint_(remark(this))
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
  languageBar_->setSpacing(0);
  head->addLayout(languageBar_);
  column->addLayout(head);
  place_->setContentsMargins(0, 0, 0, 0);
  place_->setSpacing(2 * unit);
  column->addLayout(place_);
  column->addWidget(problem_);
  column->addWidget(hint_);
  column->addWidget(clashBanner_);
  connect(languageButtons_, &QButtonGroup::idClicked, this, [this](int index) {
    const QString tag = tags_.value(index);
    showLanguage(tag);
    Q_EMIT languageShown(tag);
    if (!languageButtons_->button(index)->hasFocus()) focusOn(tag); // pressed with the mouse
  });
  // Copies: whoever settles the clash clears it here.
  connect(keep_, &QPushButton::clicked, this, [this] { Q_EMIT keepMine(Address(clash_)); });
  connect(take_, &QPushButton::clicked, this, [this] { Q_EMIT takeTheirs(Address(clash_)); });
  if (!field_.localized) addInput(field_.name);
  recolor();
  retranslate();
}

void FieldRow::recolor() {
  color(problem_, QPalette::WindowText, look::danger(palette()));
  color(hint_, QPalette::WindowText, look::caution(palette()));
}

void FieldRow::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() != QEvent::PaletteChange) return;
  recolor();
  renderLanguages();
}

FieldInput* FieldRow::addInput(const Address& address) {
  FieldInput* input = makeInput(background_, kind_, field_, contentLanguage_, this);
  inputs_.insert(address, input);
  if (field_.localized)
    place_->addWidget(addCell(address, input), 1);
  else
    place_->addWidget(input);
  input->setAccessibleLabel(fieldLabel(kind_, address));
  if (auto* text = qobject_cast<TextInput*>(input))
    text->setLanguage(field_.localized                 ? languageOf(address)
                      : field_.type == FieldType::Text ? contentLanguage_
                                                       : QString());
  connect(input, &FieldInput::edited, this, [this, address] {
    renderProblem();
    renderLanguages();
    Q_EMIT edited(address);
  });
  connect(input, &FieldInput::refused, this, &FieldRow::renderProblem);
  return input;
}

QWidget* FieldRow::addCell(const Address& address, FieldInput* input) {
  auto* whole = new QWidget(this);
  auto* column = new QVBoxLayout(whole);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(look::quarters(1, fontMetrics()) / 2);
  auto* language = new QLabel(languageName(languageOf(address)), whole);
  language->setForegroundRole(QPalette::PlaceholderText);
  language->hide();
  column->addWidget(language);
  column->addWidget(input);
  column->addStretch(1);
  whole->hide();
  cells_.insert(address, {input, whole, language});
  return whole;
}

void FieldRow::setFields(const Fields& all) {
  if (field_.localized) {
    const QString prefix = field_.name + u'.';
    for (const auto& entry : all)
      if (entry.address.startsWith(prefix)) addLanguage(languageOf(entry.address));
  }
  for (auto it = inputs_.begin(); it != inputs_.end(); ++it) {
    const Value* value = all.find(it.key());
    it.value()->setValue(value ? *value : Value());
  }
  renderLanguages();
}

QString FieldRow::writtenLanguage() const {
  for (auto it = inputs_.begin(); it != inputs_.end(); ++it)
    if (it.value()->isAncestorOf(QApplication::focusWidget())) return languageOf(it.key());
  return {};
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
  auto* button = new QToolButton(this);
  button->setCheckable(true);
  languageBar_->addWidget(button);
  languageButtons_->addButton(button, int(tags_.size()) - 1);
  if (shownTag_.isEmpty()) showLanguage(tag);
  renderLanguages();
}

void FieldRow::showLanguage(const QString& tag) {
  if (!tags_.contains(tag)) return;
  shownTag_ = tag;
  languageButtons_->button(int(tags_.indexOf(tag)))->setChecked(true);
  showInput();
  renderProblem();
}

void FieldRow::setSecondLanguage(const QString& tag) {
  secondTag_ = tag;
  showInput();
}

bool FieldRow::isPaired() const {
  return field_.localized && tags_.contains(secondTag_) && secondTag_ != shownTag_;
}

void FieldRow::showInput() {
  const bool paired = isPaired();
  const Address second = paired ? Address(field_.name + u'.' + secondTag_) : Address();
  for (auto it = cells_.begin(); it != cells_.end(); ++it) {
    it->whole->setVisible(it.key() == shownAddress() || it.key() == second);
    it->language->setVisible(paired);
  }
  // The names above the two say enough.
  for (QAbstractButton* button : languageButtons_->buttons()) button->setVisible(!paired || tags_.size() > 2);
  const bool wide = width() >= 2 * columnCharacters * fontMetrics().averageCharWidth();
  place_->setDirection(paired && wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void FieldRow::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  if (isPaired()) showInput();
}

Address FieldRow::shownAddress() const {
  return field_.localized ? Address(field_.name + u'.' + shownTag_) : field_.name;
}

/// A language without a text yet is told apart by its colour, and in words by its name.
void FieldRow::renderLanguages() {
  for (int i = 0; i < tags_.size(); ++i) {
    QAbstractButton* button = languageButtons_->button(i);
    const bool empty = inputs_.value(field_.name + u'.' + tags_[i])->value().isAbsent();
    const QString language = languageInSentence(tags_[i]);
    button->setText(languageName(tags_[i]));
    //: A field and a language: "Title: write in English (nothing yet)"
    button->setAccessibleName((empty ? tr("%1: write in %2 (nothing yet)") : tr("%1: write in %2"))
                                  .arg(fieldLabel(kind_, field_.name), language));
    const QString meaning = tr("All texts of the form are shown in it; nothing of the others is lost.");
    button->setToolTip(empty ? tr("Nothing written in %1 yet").arg(language) % u'\n' % meaning : meaning);
    button->setAccessibleDescription(meaning);
    color(button, QPalette::ButtonText,
          empty ? look::muted(palette()) : palette().color(QPalette::Active, QPalette::ButtonText));
  }
}

void FieldRow::showProblems(const QHash<Address, Error>& problems) {
  problems_ = problems;
  renderProblem();
}

/// What is wrong in the language on screen, else in another one, which is then named.
void FieldRow::renderProblem() {
  const Address shown = shownAddress();
  const FieldInput* input = inputs_.value(shown);
  QString text = input ? input->refusal() : QString();
  if (text.isEmpty() && !problems_.isEmpty() && !(input && input->isUnderway())) {
    if (problems_.contains(shown) || problems_.contains(field_.name))
      text = fieldProblem(problems_.value(shown, problems_.value(field_.name)));
    else
      text = errorSentence(problems_.constBegin().value());
  }
  problem_->setText(text);
  problem_->setVisible(!text.isEmpty());
  describe();
}

/// Whoever does not see the words beside a field is told them when they enter it.
void FieldRow::describe() {
  for (auto it = inputs_.cbegin(); it != inputs_.cend(); ++it) {
    QStringList words;
    for (const QLabel* label : {problem_, hint_, required_})
      if (!label->text().isEmpty() && (label != problem_ || it.key() == shownAddress()))
        words.append(label->text());
    words.append(fieldMeaning(kind_, field_.name));
    describeInput(**it, words.join(u'\n'));
  }
}

void FieldRow::showHint(const QString& hint) {
  hint_->setText(hint);
  hint_->setVisible(!hint.isEmpty());
  describe();
}

void FieldRow::showClash(const Address& address, const Value& now) {
  clash_ = address;
  clashValue_ = now;
  clashTitles_.clear();
  renderClash();
  showLanguage(languageOf(address));
  if (!field_.isReference()) return;
  background_.run(
      this,
      [now, language = contentLanguage_](Background::Context& context) {
        return titlesOf(context, idsIn(now), language);
      },
      [this, address](const QHash<QString, QString>& titles) {
        if (clash_ != address) return;
        clashTitles_ = titles;
        renderClash();
      });
}

/// What the record says by now.
QString FieldRow::clashText() const {
  if (clashValue_.isAbsent()) return tr("(empty)");
  if (!field_.isReference()) return valueText(kind_, clash_, clashValue_);
  QStringList titles;
  for (const QString& id : idsIn(clashValue_))
    titles.append(clashTitles_.value(id, tr("(a record that is not in your library yet)")));
  titles.sort(Qt::CaseInsensitive);
  return titles.join(u'\n');
}

void FieldRow::renderClash() {
  if (clash_.isEmpty()) return clashBanner_->dismiss();
  clashBanner_->say([this] {
    //: A field, and what the record says there by now
    return tr("Meanwhile another person changed “%1” to:\n%2").arg(fieldLabel(kind_, clash_), clashText());
  });
}

void FieldRow::clearClash() {
  clash_.clear();
  renderClash();
}

void FieldRow::commit() {
  for (FieldInput* input : std::as_const(inputs_)) input->commit();
}

void FieldRow::takeFocus() {
  // To the language with the problem, when it is another one.
  if (!problems_.isEmpty() && !problems_.contains(shownAddress()))
    if (const QString tag = languageOf(problems_.constBegin().key()); !tag.isEmpty()) {
      if (isPaired() && tag == secondTag_)
        return inputs_.value(problems_.constBegin().key())->setFocus(Qt::OtherFocusReason);
      showLanguage(tag);
    }
  if (FieldInput* input = inputs_.value(shownAddress())) input->setFocus(Qt::OtherFocusReason);
}

void FieldRow::focusOn(const QString& language) {
  if (language != shownTag_ && !(isPaired() && language == secondTag_)) showLanguage(language);
  const Address address = language.isEmpty() ? field_.name : Address(field_.name + u'.' + language);
  if (FieldInput* input = inputs_.value(address)) input->setFocus(Qt::OtherFocusReason);
}

void FieldRow::disableChoices(const QStringList& values) {
  for (FieldInput* input : std::as_const(inputs_))
    if (auto* keyword = qobject_cast<KeywordInput*>(input)) keyword->disableChoices(values);
}

QList<QWidget*> FieldRow::tabStops() const {
  QList<QWidget*> stops;
  for (QAbstractButton* button : languageButtons_->buttons()) stops.append(button);
  for (QWidget* stop : tabStopsIn(*this))
    if (!stops.contains(stop) && !clashBanner_->isAncestorOf(stop)) stops.append(stop);
  if (!clash_.isEmpty()) stops << keep_ << take_; // below the field
  return stops;
}

void FieldRow::retranslate() {
  const QString label = fieldLabel(kind_, field_.name);
  label_->setText(label);
  label_->setToolTip(fieldMeaning(kind_, field_.name));
  required_->setText(field_.required ? tr("required") : QString());
  required_->setVisible(field_.required);
  for (auto it = inputs_.begin(); it != inputs_.end(); ++it) {
    it.value()->setAccessibleLabel(fieldLabel(kind_, it.key()));
    it.value()->retranslate();
  }
  for (auto it = cells_.begin(); it != cells_.end(); ++it)
    it->language->setText(languageName(languageOf(it.key())));
  keep_->setText(tr("Keep my text"));
  keep_->setToolTip(tr("When you save, it takes the place of the newer one, which the history keeps."));
  take_->setText(tr("Take the newer one"));
  take_->setToolTip(tr("What you have written in this field goes away."));
  renderLanguages();
  renderProblem();
}

} // namespace amparo::ui
