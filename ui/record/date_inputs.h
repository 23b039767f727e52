#pragma once

#include "ui/record/field_input.h"

class QCalendarWidget;
class QLabel;
class QLineEdit;
class QToolButton;

namespace amparo::ui {

class ChoiceBox;

/// What people write for a date, in the form the library keeps: 2012, 2012-12 and 2012-12-20 as they are;
/// 20/12/2012 and 12/2012 turned round (day before month, as in Spanish and in the United Nations). Anything
/// else comes back as it was typed.
QString normalDate(const QString& typed);

/// A date written by hand or picked from a calendar, with the same in words beside it.
class DateEdit : public QWidget {
  Q_OBJECT

 public:
  explicit DateEdit(QWidget* parent = nullptr);

  QString text() const; ///< normal form
  void setText(const QString& text);
  void setAccessibleLabel(const QString& label);
  void retranslate();

 Q_SIGNALS:
  void edited();

 private:
  void sayInWords();

  QLineEdit* line_;
  QToolButton* button_;
  QCalendarWidget* calendar_;
  QLabel* words_;
};

/// A Date field.
class DateInput final : public FieldInput {
  Q_OBJECT

 public:
  explicit DateInput(QWidget* parent = nullptr);
  void setAccessibleLabel(const QString& label) override;
  void retranslate() override;

 protected:
  void display(const Value& value) override;
  Value typed() const override;

 private:
  DateEdit* date_;
};

/// A DateTime field: a day, and where it is known the time on it and the zone of that time.
class DateTimeInput final : public FieldInput {
  Q_OBJECT

 public:
  explicit DateTimeInput(QWidget* parent = nullptr);
  void setAccessibleLabel(const QString& label) override;
  void retranslate() override;
  void commit() override;
  bool isUnderway() const override;

 protected:
  void display(const Value& value) override;
  Value typed() const override;

 private:
  void fillZones();

  DateEdit* date_;
  QLineEdit* time_;
  ChoiceBox* zone_;
  QLabel* timeLabel_;
  QLabel* zoneLabel_;
};

} // namespace amparo::ui
