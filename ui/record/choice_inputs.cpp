#include "ui/record/choice_inputs.h"

#include "core/model/vocabulary.h"
#include "core/search/words.h"
#include "ui/look/icons.h"
#include "ui/look/style.h"
#include "ui/look/words_beside.h"
#include "ui/record/chip_list.h"
#include "ui/texts/texts.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QCompleter>
#include <QCoreApplication>
#include <QIdentityProxyModel>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QStylePainter>
#include <QTimeZone>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>
#include <utility>

namespace amparo::ui {

using namespace Qt::StringLiterals;

namespace {

/// Languages offered in forms; any other BCP 47 tag can be typed.
const QStringList& offeredLanguages() {
  static const QStringList tags =
      u"es en pt fr ar ru zh de it nl hi qu gn ay nah arn yua quc zap ht sw am so ti om ha yo ig zu xh st rw "
      u"ny mg uk ka hy "
      u"tr fa ku ur bn pa ta te ne si th vi id fil ja ko pl ro cs sk hu el he"_s.split(u' ');
  return tags;
}

QString zoneChoice(const QString& zone) {
  //: A time zone: its city and its technical name: "Vienna (Europe/Vienna)"
  return QCoreApplication::translate("Field", "%1 (%2)").arg(timeZoneLabel(zone), zone);
}

/// Labels as whoever types no accents writes them.
class FoldedLabels final : public QIdentityProxyModel {
 public:
  using QIdentityProxyModel::QIdentityProxyModel;

  static constexpr int FoldedRole = Qt::UserRole + 1;

  QVariant data(const QModelIndex& index, int role) const override {
    if (role != FoldedRole) return QIdentityProxyModel::data(index, role);
    return fold(QIdentityProxyModel::data(index, Qt::DisplayRole).toString());
  }
};

/// Offers what contains what is typed, accents and capitals aside.
class FoldingCompleter final : public QCompleter {
 public:
  FoldingCompleter(QAbstractItemModel* choices, QObject* parent)
      : QCompleter(parent) {
    auto* folded = new FoldedLabels(this);
    folded->setSourceModel(choices);
    setModel(folded);
    setCompletionRole(FoldedLabels::FoldedRole);
    setCompletionMode(PopupCompletion);
    setFilterMode(Qt::MatchContains);
    setCaseSensitivity(Qt::CaseInsensitive);
  }

  QStringList splitPath(const QString& typed) const override { return {fold(typed.trimmed())}; }

  QString pathFromIndex(const QModelIndex& index) const override { return index.data().toString(); }
};

} // namespace

std::vector<std::pair<QString, QString>> choicesOf(const QString& kind, const FieldSchema& field) {
  std::vector<std::pair<QString, QString>> choices;
  const auto sorted = [&choices] {
    std::sort(choices.begin(), choices.end(),
              [](const auto& a, const auto& b) { return QString::localeAwareCompare(a.first, b.first) < 0; });
  };
  switch (field.vocabulary) {
  case Vocabulary::Country:
    for (const QString& code : countryCodes()) choices.emplace_back(countryName(code), code);
    sorted();
    break;
  case Vocabulary::Language:
    for (const QString& tag : offeredLanguages()) choices.emplace_back(languageName(tag), tag);
    sorted();
    break;
  case Vocabulary::TimeZone: {
    const QList<QByteArray> zones = QTimeZone::availableTimeZoneIds();
    for (const QByteArray& zone : zones)
      if (zone.contains('/') || zone == "UTC")
        choices.emplace_back(zoneChoice(QString::fromLatin1(zone)), QString::fromLatin1(zone));
    sorted();
    break;
  }
  case Vocabulary::None:
    for (const QString& option : field.options)
      choices.emplace_back(keywordLabel(kind, field.name, option), option);
    break;
  }
  return choices;
}

void ChoiceBox::makeSearchable(Takes takes) {
  setEditable(true);
  setInsertPolicy(QComboBox::NoInsert);
  setCompleter(new FoldingCompleter(model(), this));
  if (takes == Takes::AnyText) return;
  connect(lineEdit(), &QLineEdit::textEdited, this, [this] { typing_ = true; });
  connect(lineEdit(), &QLineEdit::editingFinished, this, &ChoiceBox::settle);
}

int ChoiceBox::meantRow() const {
  if (!isEditable()) return currentIndex();
  const QString typed = currentText().trimmed();
  int row = findText(typed, Qt::MatchFixedString);
  for (int i = 0; row < 0 && i < count(); ++i)
    if (fold(itemText(i)) == fold(typed)) row = i;
  return row;
}

bool ChoiceBox::isUnderway() const {
  if (!typing_ || meantRow() >= 0) return false;
  const QString typed = fold(currentText().trimmed());
  for (int i = 0; i < count(); ++i)
    if (fold(itemText(i)).contains(typed)) return true;
  return false;
}

void ChoiceBox::settle() {
  if (!std::exchange(typing_, false)) return;
  if (const int row = meantRow(); row >= 0 && currentText() != itemText(row)) {
    setCurrentIndex(row);
    Q_EMIT activated(row); // as a box does for what is typed letter by letter
  }
  Q_EMIT settled();
}

QString ChoiceBox::chosen() const {
  const int row = meantRow();
  return row >= 0 ? itemData(row).toString() : currentText().trimmed();
}

void ChoiceBox::choose(const QString& value) {
  int row = findData(value);
  if (row < 0) { // a value that this version does not offer is kept and shown
    addItem(value, value);
    row = count() - 1;
  }
  setCurrentIndex(row);
}

void ChoiceBox::setSpokenName(const QString& name) {
  setAccessibleName(name);
  if (lineEdit()) lineEdit()->setAccessibleName(name);
  if (!label_) {
    label_ = new QLabel(parentWidget());
    label_->setTextFormat(Qt::PlainText);
    label_->setBuddy(this);
    label_->hide();
  }
  label_->setText(QString(name).replace(u'&', u"&&"_s));
}

void ChoiceBox::wheelEvent(QWheelEvent* event) {
  event->ignore();
}

/// One that can be typed into looks like the other fields, with an arrow in it.
void ChoiceBox::paintEvent(QPaintEvent* event) {
  if (!isEditable()) return QComboBox::paintEvent(event);
  QStylePainter painter(this);
  QStyleOptionFrame frame;
  frame.initFrom(this);
  frame.lineWidth = 1;
  if (lineEdit()->hasFocus()) frame.state |= QStyle::State_HasFocus;
  painter.drawPrimitive(QStyle::PE_PanelLineEdit, frame);
  QStyleOptionComboBox box;
  initStyleOption(&box);
  QStyleOption arrow;
  arrow.initFrom(this);
  const int side = look::quarters(2, fontMetrics());
  arrow.rect = QRect(0, 0, side, side);
  arrow.rect.moveCenter(
      style()->subControlRect(QStyle::CC_ComboBox, &box, QStyle::SC_ComboBoxArrow, this).center());
  painter.drawPrimitive(QStyle::PE_IndicatorArrowDown, arrow);
}

QStringList choicesOfPublishers(const QString& kind, const FieldSchema& field) {
  if (kind != u"practice" || field.name != u"status") return {};
  return {u"published"_s, u"archived"_s};
}

KeywordInput::KeywordInput(QString kind, const FieldSchema& field, QWidget* parent)
    : FieldInput(parent)
    , kind_(std::move(kind))
    , field_(field)
    , box_(new ChoiceBox(this)) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(box_, 0, Qt::AlignLeft);
  setFocusProxy(box_);
  box_->setFocusPolicy(Qt::StrongFocus);
  box_->setMinimumWidth(fontMetrics().averageCharWidth() * 34);
  box_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  if (field_.vocabulary != Vocabulary::None) box_->makeSearchable();
  fill({});
  connect(box_, &QComboBox::currentTextChanged, this, &KeywordInput::noteEdit);
  connect(box_, &ChoiceBox::settled, this, &KeywordInput::noteEdit);
}

void KeywordInput::fill(const QString& current) {
  const QSignalBlocker quiet(box_);
  box_->clear();
  box_->addItem(box_->isEditable() ? QString() : tr("(not given)"), QString());
  for (const auto& [label, value] : choicesOf(kind_, field_)) box_->addItem(label, value);
  box_->choose(current);
  disableChoices(disabled_);
}

void KeywordInput::disableChoices(const QStringList& values) {
  disabled_ = values;
  auto* model = qobject_cast<QStandardItemModel*>(box_->model());
  for (int row = 0; model && row < box_->count(); ++row)
    model->item(row)->setEnabled(!values.contains(box_->itemData(row).toString()));
}

void KeywordInput::setAccessibleLabel(const QString& label) {
  box_->setSpokenName(label);
}

void KeywordInput::retranslate() {
  fill(box_->chosen());
}

void KeywordInput::commit() {
  box_->settle();
}

bool KeywordInput::isUnderway() const {
  return box_->isUnderway();
}

void KeywordInput::display(const Value& value) {
  const QSignalBlocker quiet(box_);
  box_->choose(value.text());
}

Value KeywordInput::typed() const {
  const QString chosen = box_->chosen();
  return chosen.isEmpty() || (!box_->isEditable() && box_->currentIndex() == 0) ? Value() : Value(chosen);
}

KeywordsInput::KeywordsInput(QString kind, const FieldSchema& field, QWidget* parent)
    : FieldInput(parent)
    , kind_(std::move(kind))
    , field_(field)
    , chips_(new ChipList(this)) {
  const int unit = look::quarters(1, fontMetrics());
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(unit);
  layout->addWidget(chips_);
  auto* row = new QHBoxLayout;
  row->setSpacing(unit);
  if (isOpen()) {
    line_ = new QLineEdit(this);
    row->addWidget(line_, 1);
    connect(line_, &QLineEdit::returnPressed, this, &KeywordsInput::enter);
  } else {
    box_ = new ChoiceBox(this);
    box_->makeSearchable();
    box_->setMinimumWidth(fontMetrics().averageCharWidth() * 34);
    box_->setFocusPolicy(Qt::StrongFocus);
    row->addWidget(box_);
    connect(box_->lineEdit(), &QLineEdit::returnPressed, this, &KeywordsInput::enter);
    connect(box_, &QComboBox::activated, this, [this](int) { addTyped(); });
  }
  add_ = new QToolButton(this);
  add_->setIcon(look::icon(u"add"_s));
  add_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  connect(add_, &QToolButton::clicked, this, &KeywordsInput::addTyped);
  row->addWidget(add_);
  if (box_) row->addStretch(1);
  layout->addLayout(row);
  setFocusProxy(box_ ? static_cast<QWidget*>(box_) : line_);
  connect(chips_, &ChipList::removed, this, [this](const QString& key) {
    items_.removeAll(key);
    fill();
    noteEdit();
  });
  retranslate();
}

bool KeywordsInput::isOpen() const {
  return field_.vocabulary == Vocabulary::None && field_.options.isEmpty();
}

void KeywordsInput::retranslate() {
  add_->setText(tr("Add"));
  add_->setToolTip(tr("What is typed joins those above; Return does it too."));
  if (box_) {
    const QSignalBlocker quiet(box_);
    const QString typedText = box_->currentText();
    box_->clear();
    box_->addItem(QString(), QString());
    for (const auto& [label, value] : choicesOf(kind_, field_)) box_->addItem(label, value);
    box_->setEditText(typedText);
    box_->lineEdit()->setPlaceholderText(tr("Type to find one"));
  }
  if (line_ && field_.name == u"variants")
    line_->setPlaceholderText(tr("For instance es-AR:recurso de amparo"));
  fill();
}

void KeywordsInput::setAccessibleLabel(const QString& label) {
  if (box_) box_->setSpokenName(label);
  if (line_) line_->setAccessibleName(label);
  //: A button beside a field: "Add to Countries"
  add_->setAccessibleName(tr("Add to %1").arg(label));
}

QString KeywordsInput::labelOf(const QString& value) const {
  return keywordLabel(kind_, field_.name, value);
}

void KeywordsInput::fill() {
  std::vector<ChipList::Chip> chips;
  for (const QString& item : std::as_const(items_)) chips.push_back({item, labelOf(item)});
  chips_->setChips(std::move(chips));
}

/// What was typed and not added yet counts too: saving must not lose it.
void KeywordsInput::commit() {
  addTyped();
}

void KeywordsInput::enter() {
  entered_ = !(box_ ? box_->currentText() : line_->text()).trimmed().isEmpty();
  addTyped();
}

/// Return that has added a value is done, and no button of a dialog is pressed by it as well.
void KeywordsInput::keyPressEvent(QKeyEvent* event) {
  const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (!isReturn || !std::exchange(entered_, false)) FieldInput::keyPressEvent(event);
}

void KeywordsInput::addTyped() {
  add(box_ ? box_->chosen() : line_->text().trimmed());
  if (box_) box_->setCurrentIndex(0);
  if (line_) line_->clear();
}

void KeywordsInput::add(const QString& value) {
  if (value.isEmpty() || items_.contains(value)) return;
  items_.append(value);
  fill();
  noteEdit();
}

void KeywordsInput::display(const Value& value) {
  items_ = value.items();
  fill();
}

Value KeywordsInput::typed() const {
  return Value::set(items_);
}

NumberInput::NumberInput(QWidget* parent)
    : FieldInput(parent)
    , line_(new QLineEdit(this)) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(line_, 0, Qt::AlignLeft);
  line_->setMaximumWidth(fontMetrics().averageCharWidth() * 24);
  setFocusProxy(line_);
  connect(line_, &QLineEdit::textChanged, this, &NumberInput::noteEdit);
}

void NumberInput::setAccessibleLabel(const QString& label) {
  line_->setAccessibleName(label);
}

void NumberInput::display(const Value& value) {
  line_->setText(value.isNumber() ? QString::number(value.number(), 'g', 15) : value.display());
}

Value NumberInput::typed() const {
  const QString text = line_->text().trimmed();
  if (text.isEmpty()) return {};
  bool isNumber = false;
  double number = text.toDouble(&isNumber);
  if (!isNumber) number = interfaceLocale().toDouble(text, &isNumber);
  return isNumber ? Value(number) : Value(text);
}

FlagInput::FlagInput(QString kind, QString field, QWidget* parent)
    : FieldInput(parent)
    , kind_(std::move(kind))
    , field_(std::move(field))
    , box_(new QCheckBox(this))
    , words_(new look::WordsBeside(*box_)) {
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(box_, 0, Qt::AlignTop);
  layout->addWidget(words_, 1);
  setFocusProxy(box_);
  connect(box_, &QCheckBox::toggled, this, &FlagInput::noteEdit);
  retranslate();
}

void FlagInput::setAccessibleLabel(const QString& label) {
  box_->setAccessibleName(label);
}

void FlagInput::retranslate() {
  words_->setText(field_ == u"illustrative" ? tr("Composed from common practices; not one programme's report")
                                            : fieldLabel(kind_, field_));
}

void FlagInput::display(const Value& value) {
  box_->setChecked(value.flag());
}

Value FlagInput::typed() const {
  return Value(box_->isChecked());
}

} // namespace amparo::ui
