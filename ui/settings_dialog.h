#pragma once

#include "core/sync/restraint.h"
#include "ui/look/appearance.h"
#include "ui/notice.h"
#include "ui/record/reading_text.h"

#include <QDialog>

#include <functional>
#include <vector>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QPushButton;
class QLabel;
class QLineEdit;
class QScrollArea;
class QSpinBox;
class QTimeEdit;
class QVBoxLayout;

namespace amparo::ui {

/// All that can be set, in one window, each with what it means. A choice holds at once. What is typed above
/// leaves the settings that are called so, under the heading where they stand.
class SettingsDialog final : public QDialog {
  Q_OBJECT

 public:
  struct Settings {
    QString interfaceLanguage;
    QString contentLanguage;
    look::Appearance appearance = look::Appearance::System;
    QString storePath;
    sync::Restraint restraint = {};
    bool sideBySide = false;
    ReadingText text = {};
    NoticeKinds notices = {};
    bool tray = false;
    bool mayTray = false; ///< the desktop has a tray
  };

  SettingsDialog(const Settings& settings, QWidget* parent);

  QLineEdit* searchField() const { return search_; }

  /// Another one holds by now.
  void setContentLanguage(const QString& language);
  /// To where it is set whether the program stays in the tray.
  void goToTray();

 Q_SIGNALS:
  void interfaceLanguageChosen(const QString& language);
  void contentLanguageChosen(const QString& language);
  void sideBySideChosen(bool sideBySide);
  void appearanceChosen(amparo::ui::look::Appearance appearance);
  void textChosen(const amparo::ui::ReadingText& text);
  void restraintChosen(const amparo::sync::Restraint& restraint);
  void noticesChosen(const amparo::ui::NoticeKinds& notices);
  void trayChosen(bool tray);
  void shortcutsRequested();
  void librariesRequested();

 protected:
  bool focusNextPrevChild(bool next) override;
  bool eventFilter(QObject* watched, QEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  /// Makes the text anew when the language changes.
  using Text = std::function<QString()>;

  /// What is found by its words, as one: a setting with its hint.
  struct Row {
    int heading = 0; ///< the place of the heading it stands under
    QWidget* box = nullptr;
    QWidget* field = nullptr;
    QLabel* label = nullptr; ///< null: the field says its name itself
    QLabel* hint = nullptr;
    Text also; ///< other words that somebody may look for
  };

  void buildLanguages();
  void buildReading();
  void buildSync();
  void buildOutside();
  void buildLibrary();
  void addHeading(Text text);
  void addRow(QLabel* label, QWidget* field, Text also, QLabel* hint = nullptr);
  QLabel* hint(Text text);
  QCheckBox* addSwitch(bool on, Text text, Text also, QLabel* hint = nullptr);
  /// A text that is made anew with the language; `set` puts it where it belongs.
  void say(Text text, std::function<void(const QString&)> set);
  void retranslate();
  void find();
  void chooseRestraint();
  void chooseText();
  void chooseNotices();
  static QString wordsOf(const Row& row);

  Settings settings_;
  QLineEdit* search_;
  QLabel* found_;
  QScrollArea* scroll_;
  QVBoxLayout* page_;
  std::vector<QLabel*> headings_;
  std::vector<Row> rows_;
  std::vector<std::pair<Text, std::function<void(const QString&)>>> texts_;
  QComboBox* interface_;
  QComboBox* content_;
  QCheckBox* sideBySide_;
  QComboBox* appearance_;
  QSpinBox* size_;
  QComboBox* lines_;
  QComboBox* metered_;
  QCheckBox* quiet_;
  QTimeEdit* quietStart_;
  QTimeEdit* quietEnd_;
  QCheckBox* decisions_;
  QCheckBox* news_;
  QCheckBox* failure_;
  QCheckBox* tray_;
  QLineEdit* store_;
  QPushButton* close_;
};

} // namespace amparo::ui
