#pragma once

#include "ui/admin/admin_desk.h"

#include <QDialog>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace amparo::ui {

class Banner;
class ChoiceBox;

/// Asks for an act at the hub and for what it needs, and stays until the hub has said that it is done; what
/// the hub says against a field stands beside that field.
class AdminDialog : public QDialog {
  Q_OBJECT

 public:
  AdminDialog(AdminDesk& desk, QWidget* parent);

 protected:
  /// Makes the text anew when the language changes.
  using Text = std::function<QString()>;

  /// `name`: what the hub calls it. `meaning`: what is written there.
  void addField(const QString& name, Text label, Text meaning, QWidget* input);
  /// What a role may do stands below the box.
  ChoiceBox* addRole(protocol::Role role);
  /// What was asked for is answered.
  void hideForm();
  static protocol::Role roleIn(const ChoiceBox& box);
  static QLineEdit* nameField(const QString& name);

  QVBoxLayout* column() const { return column_; }

  AdminDesk& desk() const { return desk_; }

  QPushButton* actButton() const { return act_; }

  QPushButton* cancelButton() const { return cancel_; }

  /// Sends what `work(AdminProtocol&)` asks for; `done(result)` follows when it is good.
  template<class Work, class Done> void send(AdminDesk::Lists touched, Work work, Done done) {
    setBusy(true);
    desk_.act(touched, this, std::move(work), [this, done = std::move(done)](auto result) {
      setBusy(false);
      if (!result) return showError(result.error());
      done(std::move(result));
    });
  }

  virtual QString title() const = 0;
  virtual QString story() const = 0;
  virtual QString actText() const = 0;

  /// Whether what is needed is there.
  virtual bool isReady() const { return true; }

  virtual void act() = 0;
  virtual void retranslate();
  void judge();
  /// Once everything of it is built.
  void begin();

  bool event(QEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  struct Field {
    QString name;
    Text text;
    Text meaning;
    QWidget* input;
    QLabel* label;
    QLabel* problem;
  };

  void setBusy(bool busy);
  void nameButtons();
  void showError(const Error& error);
  void clearErrors();
  void showProblems();

  AdminDesk& desk_;
  bool busy_ = false;
  std::optional<Error> error_;
  std::vector<Field> fields_;
  QVBoxLayout* column_;
  QLabel* story_;
  QVBoxLayout* form_;
  Banner* problem_;
  QPushButton* act_;
  QPushButton* cancel_;
};

} // namespace amparo::ui
