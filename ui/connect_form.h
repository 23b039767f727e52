#pragma once

#include "core/base/error.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace amparo::ui {

class TextEdit;

/// Asks for an invitation and for what this computer is called, and says beside the field what was wrong with
/// it. Knows nothing of hubs: whoever owns it asks one.
class ConnectForm final : public QWidget {
  Q_OBJECT

 public:
  explicit ConnectForm(QWidget* parent = nullptr);

  /// Waiting for the hub's answer.
  void setBusy(bool busy);
  void showError(const Error& error);

  TextEdit* invitationField() const { return invitation_; }

  QPushButton* connectButton() const { return connect_; }

  QString errorText() const;

 Q_SIGNALS:
  void submitted(const QString& invitation, const QString& deviceName);
  /// Whether it waits for the hub.
  void busyChanged(bool busy);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void submit();
  void retranslate();

  bool busy_ = false;
  std::optional<Error> problem_;
  QLabel* invitationLabel_;
  TextEdit* invitation_;
  QLabel* error_;
  QLabel* deviceLabel_;
  QLineEdit* device_;
  QPushButton* connect_;
};

} // namespace amparo::ui
