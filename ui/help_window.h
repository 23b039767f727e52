#pragma once

#include <QDialog>

#include <functional>
#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTextBrowser;

namespace amparo::ui {

class Actions;

/// A page of the help: Markdown under :/amparo/help/<language>/, in which {Name} is the keys of that act.
struct HelpPage {
  QString name; ///< the same in every language: "02-finding"
  QString title;
  QString markdown;
};

/// In the language of the interface, in their order; English where a language has none.
std::vector<HelpPage> helpPages(const QString& language, const Actions& actions);

/// What the program can do, to be read and searched beside the window.
class HelpWindow final : public QDialog {
  Q_OBJECT

 public:
  /// `language`: says the language of the interface at any time.
  HelpWindow(const Actions& actions, std::function<QString()> language, QWidget* parent);

  /// Shows a page by its name; any other is the first.
  void open(const QString& name);

  QLineEdit* search() const { return search_; }

  QListWidget* list() const { return list_; }

  QTextBrowser* page() const { return page_; }

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();
  /// What is looked for, as it is compared.
  QStringList wantedWords() const;
  void showFound();
  void showPage();

  const Actions& actions_;
  std::function<QString()> language_;
  std::vector<HelpPage> pages_;
  QLabel* searchLabel_;
  QLineEdit* search_;
  QListWidget* list_;
  QTextBrowser* page_;
  QLabel* nothing_;
  QPushButton* close_;
};

} // namespace amparo::ui
