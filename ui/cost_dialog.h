#pragma once

#include "core/sync/sync_service.h"

#include <QDialog>

#include <optional>

class QDialogButtonBox;
class QLabel;
class QPushButton;

namespace amparo::ui {

/// What a sync would move, before it moves: for whoever pays by the megabyte. Asks when it is opened.
class CostDialog final : public QDialog {
  Q_OBJECT

 public:
  CostDialog(sync::SyncService& sync, QWidget* parent);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void ask();
  void choose(sync::Scope scope);
  void retranslate();

  sync::SyncService& sync_;
  sync::Status asked_; ///< as it was then
  std::optional<sync::Cost> cost_;
  std::optional<Error> error_;
  QLabel* text_;
  QDialogButtonBox* buttons_;
  QPushButton* everything_;
  QPushButton* recordsOnly_;
  QPushButton* close_;
};

} // namespace amparo::ui
