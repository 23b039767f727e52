#include "ui/record/date_inputs.h"

#include "core/model/vocabulary.h"
#include "ui/look/icons.h"
#include "ui/look/style.h"
#include "ui/record/choice_inputs.h"
#include "ui/texts/texts.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QTimeZone>
#include <QToolButton>
#include <QWidgetAction>

namespace amparo::ui {

using namespace Qt::StringLiterals;

QString normalDate(const QString& typed) {
  static const QRegularExpression day(u"^([0-9]{1,2})[-/.]([0-9]{1,2})[-/.]([0-9]{4})$"_s);
  static const QRegularExpression month(u"^([0-9]{1,2})[-/.]([0-9]{4})$"_s);
  const QString text = typed.trimmed();
  if (const auto match = day.match(text); match.hasMatch())
    return match.captured(3) % u'-' % match.captured(2).rightJustified(2, u'0') % u'-' %
           match.captured(1).rightJustified(2, u'0');
  if (const auto match = month.match(text); match.hasMatch())
    return match.captured(2) % u'-' % match.captured(1).rightJustified(2, u'0');
  return text;
}

DateEdit::DateEdit(QWidget* parent)
    : QWidget(parent)
    , line_(new QLineEdit(this))
    , button_(new QToolButton(this))
    , calendar_(new QCalendarWidget(this))
    , words_(new QLabel(this)) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(look::quarters(1, fontMetrics()));
  row->addWidget(line_);
  row->addWidget(button_);
  row->addWidget(words_, 1);
  words_->setForegroundRole(QPalette::PlaceholderText);
  setFocusProxy(line_);
  auto* menu = new QMenu(this);
  auto* action = new QWidgetAction(menu);
  action->setDefaultWidget(calendar_);
  menu->addAction(action);
  button_->setMenu(menu);
  button_->setPopupMode(QToolButton::InstantPopup);
  button_->setIcon(look::icon(u"event"_s));
  connect(menu, &QMenu::aboutToShow, this, [this] {
    const QDate shown = QDate::fromString(text(), Qt::ISODate);
    calendar_->setSelectedDate(shown.isValid() ? shown : QDate::currentDate());
    calendar_->setFocus();
  });
  const auto take = [this, menu](QDate date) {
    line_->setText(date.toString(Qt::ISODate));
    menu->close();
    line_->setFocus();
  };
  connect(calendar_, &QCalendarWidget::activated, this, take);
  connect(calendar_, &QCalendarWidget::clicked, this, take);
  connect(line_, &QLineEdit::textChanged, this, [this] {
    sayInWords();
    Q_EMIT edited();
  });
  retranslate();
}

QString DateEdit::text() const {
  return normalDate(line_->text());
}

void DateEdit::setText(const QString& text) {
  line_->setText(text);
}

void DateEdit::setAccessibleLabel(const QString& label) {
  line_->setAccessibleName(label);
  //: A button beside a date: "Choose Adopted on from a calendar"
  button_->setAccessibleName(tr("%1: choose from a calendar").arg(label));
  calendar_->setAccessibleName(label);
}

void DateEdit::retranslate() {
  line_->setPlaceholderText(tr("2012, 12/2012, 20/12/2012"));
  line_->setFixedWidth(fontMetrics().horizontalAdvance(line_->placeholderText()) +
                       look::quarters(6, fontMetrics()));
  button_->setToolTip(tr("Choose from a calendar"));
  button_->setAccessibleDescription(tr("The day that is chosen there takes the place of what is typed."));
  calendar_->setLocale(interfaceLocale());
  sayInWords();
}

void DateEdit::sayInWords() {
  const QString date = text();
  words_->setText(isDate(date) ? formatDate(date) : QString());
}

DateInput::DateInput(QWidget* parent)
    : FieldInput(parent)
    , date_(new DateEdit(this)) {
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(date_);
  setFocusProxy(date_);
  connect(date_, &DateEdit::edited, this, &DateInput::noteEdit);
}

void DateInput::setAccessibleLabel(const QString& label) {
  date_->setAccessibleLabel(label);
}

void DateInput::retranslate() {
  date_->retranslate();
}

void DateInput::display(const Value& value) {
  date_->setText(value.display());
}

Value DateInput::typed() const {
  return date_->text().isEmpty() ? Value() : Value(date_->text());
}

DateTimeInput::DateTimeInput(QWidget* parent)
    : FieldInput(parent)
    , date_(new DateEdit(this))
    , time_(new QLineEdit(this))
    , zone_(new ChoiceBox(this))
    , timeLabel_(new QLabel(this))
    , zoneLabel_(new QLabel(this)) {
  const int unit = look::quarters(1, fontMetrics());
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(unit);
  column->addWidget(date_);
  auto* row = new QHBoxLayout;
  row->setSpacing(2 * unit);
  row->addWidget(timeLabel_);
  row->addWidget(time_);
  row->addWidget(zoneLabel_);
  row->addWidget(zone_, 1);
  column->addLayout(row);
  timeLabel_->setBuddy(time_);
  zoneLabel_->setBuddy(zone_);
  time_->setFixedWidth(fontMetrics().averageCharWidth() * 10);
  zone_->makeSearchable();
  zone_->setFocusPolicy(Qt::StrongFocus);
  zone_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  zone_->setMinimumContentsLength(20);
  setFocusProxy(date_);
  fillZones();
  zone_->choose(QString::fromLatin1(QTimeZone::systemTimeZoneId()));
  connect(date_, &DateEdit::edited, this, &DateTimeInput::noteEdit);
  connect(time_, &QLineEdit::textChanged, this, &DateTimeInput::noteEdit);
  connect(zone_, &QComboBox::currentTextChanged, this, &DateTimeInput::noteEdit);
  connect(zone_, &ChoiceBox::settled, this, &DateTimeInput::noteEdit);
  retranslate();
}

void DateTimeInput::fillZones() {
  FieldSchema field;
  field.name = u"time_zone"_s;
  field.type = FieldType::Keyword;
  field.vocabulary = Vocabulary::TimeZone;
  const QSignalBlocker quiet(zone_);
  const QString before = zone_->chosen();
  zone_->clear();
  for (const auto& [label, value] : choicesOf({}, field)) zone_->addItem(label, value);
  if (!before.isEmpty()) zone_->choose(before);
}

void DateTimeInput::setAccessibleLabel(const QString& label) {
  date_->setAccessibleLabel(label);
  //: A field and a part of it: "Start: time"
  time_->setAccessibleName(tr("%1: time").arg(label));
  zone_->setAccessibleName(tr("%1: time zone").arg(label));
  zone_->lineEdit()->setAccessibleName(zone_->accessibleName());
}

void DateTimeInput::retranslate() {
  date_->retranslate();
  timeLabel_->setText(tr("Time"));
  zoneLabel_->setText(tr("in the time zone of"));
  time_->setPlaceholderText(tr("14:10"));
  fillZones();
}

void DateTimeInput::commit() {
  zone_->settle();
}

bool DateTimeInput::isUnderway() const {
  return zone_->isUnderway();
}

void DateTimeInput::display(const Value& value) {
  const QSignalBlocker quiet(this);
  const auto zoned = parseZonedTime(value.text());
  if (!zoned) {
    date_->setText(value.display());
    time_->clear();
    return;
  }
  const QDateTime local = zoned->local();
  date_->setText(local.date().toString(Qt::ISODate));
  time_->setText(local.time().toString(u"HH:mm"_s));
  zone_->choose(QString::fromLatin1(zoned->zone));
}

Value DateTimeInput::typed() const {
  const QString day = date_->text();
  const QString time = time_->text().trimmed();
  if (time.isEmpty()) return day.isEmpty() ? Value() : Value(day);
  const QDate date = QDate::fromString(day, Qt::ISODate);
  const QTime clock = QTime::fromString(time, u"H:mm"_s);
  const QString zone = zone_->chosen();
  // What is no time in a zone is kept as typed, for validation to name it.
  if (!date.isValid() || !clock.isValid() || !isTimeZone(zone))
    return Value(QString(day % u'T' % time % u'[' % zone % u']'));
  return Value(formatZonedTime(QDateTime(date, clock), zone.toLatin1()));
}

} // namespace amparo::ui
