#pragma once

#include "core/base/error.h"
#include "core/model/schema.h"
#include "ui/background.h"

#include <QHash>
#include <QWidget>

class QBoxLayout;
class QButtonGroup;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace amparo::ui {

class Banner;
class FieldInput;

/// Makes the input that fits a field's type.
FieldInput* makeInput(Background& background, const QString& kind, const FieldSchema& field,
                      const QString& language, QWidget* parent);

/// What Tab goes to within a widget, as it is read.
QList<QWidget*> tabStopsIn(const QWidget& widget);

/// Tells whoever enters an input what stands beside it, and what is written there.
void describeInput(const FieldInput& input, const QString& text);

/// One field of a form: its label, what edits it, and below it what is to be said about it. A localized field
/// has a switch for its languages.
class FieldRow : public QWidget {
  Q_OBJECT

 public:
  FieldRow(Background& background, QString kind, const FieldSchema& field, const QString& contentLanguage,
           QWidget* parent = nullptr);

  const FieldSchema& field() const { return field_; }

  /// Shows the values of this field among `all`.
  void setFields(const Fields& all);
  /// Every address of this field, Absent where it is empty.
  Fields fields() const;
  QStringList addresses() const;

  /// One more language to write in, where the field is localized.
  void addLanguage(const QString& tag);
  void showLanguage(const QString& tag);
  /// A second language beside the one that is shown, or under it where there is no room; empty: none.
  void setSecondLanguage(const QString& tag);

  QStringList languages() const { return tags_; }

  /// That of the text which has the focus; empty: none of them has it.
  QString writtenLanguage() const;

  /// What is wrong, by address; empty: nothing is.
  void showProblems(const QHash<Address, Error>& problems);

  bool hasProblem() const { return !problems_.isEmpty(); }

  /// A warning that does not stand in the way.
  void showHint(const QString& hint);
  /// The record says something else by now, and the two cannot be joined.
  void showClash(const Address& address, const Value& now);
  void clearClash();

  void commit();
  void retranslate();
  void takeFocus();
  /// To the text in a language, which is shown if it was not.
  void focusOn(const QString& language);
  /// Values that may be kept but not chosen (a keyword field).
  void disableChoices(const QStringList& values);
  /// What Tab goes to, as it is read.
  QList<QWidget*> tabStops() const;

 Q_SIGNALS:
  void edited(const amparo::Address& address);
  void languageShown(const QString& tag);
  void keepMine(const amparo::Address& address);
  void takeTheirs(const amparo::Address& address);

 protected:
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  /// An input, and above it the name of its language, for when two stand together.
  struct Cell {
    FieldInput* input;
    QWidget* whole;
    QLabel* language;
  };

  void recolor();
  FieldInput* addInput(const Address& address);
  QWidget* addCell(const Address& address, FieldInput* input);
  void renderLanguages();
  void showInput();
  bool isPaired() const;
  void renderProblem();
  void describe();
  void renderClash();
  QString clashText() const;
  Address shownAddress() const;

  Background& background_;
  QString kind_;
  const FieldSchema& field_;
  QString contentLanguage_;
  QStringList tags_; ///< of a localized field
  QString shownTag_;
  QString secondTag_;
  QHash<Address, FieldInput*> inputs_;
  QHash<Address, Cell> cells_; ///< of a localized field
  QHash<Address, Error> problems_;
  Address clash_;
  Value clashValue_;
  QHash<QString, QString> clashTitles_; ///< of the records that `clashValue_` refers to, by id

  QLabel* label_;
  QLabel* required_;
  QHBoxLayout* languageBar_;
  QButtonGroup* languageButtons_; ///< in the order of `tags_`, by their index
  QBoxLayout* place_;             ///< of the inputs, of which one or two are shown
  QLabel* problem_;
  QLabel* hint_;
  Banner* clashBanner_;
  QPushButton* keep_;
  QPushButton* take_;
};

} // namespace amparo::ui
