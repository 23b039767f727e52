#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace amparo::ui {

class ConnectForm;

/// The first thing that somebody sees: three ways to begin.
class WelcomePage final : public QWidget {
  Q_OBJECT

 public:
  explicit WelcomePage(QWidget* parent = nullptr);

  ConnectForm* form() const { return form_; }

  QPushButton* starterButton() const { return starterButton_; }

  QPushButton* localButton() const { return localButton_; }

 Q_SIGNALS:
  void starterChosen();
  void localChosen();
  void languageChosen(const QString& language);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  /// What a way to begin is called, and what it means.
  struct Words {
    QLabel* name = nullptr;
    QLabel* meaning = nullptr;
  };

  QHBoxLayout* buildLanguages();
  QWidget* buildHead();
  QWidget* buildWay(Words& words, QWidget* content);
  void retranslate();

  QList<std::pair<QString, QToolButton*>> languages_;
  QLabel* title_;
  QLabel* subtitle_;
  Words connectWords_;
  Words starterWords_;
  Words localWords_;
  ConnectForm* form_;
  QPushButton* starterButton_;
  QPushButton* localButton_;
};

} // namespace amparo::ui
