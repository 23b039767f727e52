#pragma once

#include "core/sync/sync_service.h"
#include "ui/background.h"
#include "ui/history.h"
#include "ui/record/found_in_file.h"
#include "ui/record/reader.h"

#include <QWidget>

#include <functional>

class QToolButton;

namespace amparo::ui {

class Actions;
class Workspace;

/// One record in a window of its own, so that two can be read beside each other. Links lead on within it,
/// with a way back; whatever is written is done in the main window, to which `workspace` belongs and which
/// outlives this one.
class RecordWindow final : public QWidget {
  Q_OBJECT

 public:
  RecordWindow(Background& background, sync::SyncService& sync, Workspace& workspace, const Actions& actions,
               QWidget* parent);

  void show(const RecordId& id, const std::optional<FoundInFile>& found = {});
  using QWidget::show;
  void setContentLanguage(const QString& language);

  Reader* reader() const { return reader_; }

  QToolButton* backButton() const { return back_; }

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void build();
  void connectReader(sync::SyncService& sync);
  void addKeys(const Actions& actions);
  void retranslate();
  void visit(const std::optional<Place>& place, const std::optional<FoundInFile>& found = {});
  void follow(const RecordId& id);
  /// Brings the main window forward with what is read here.
  void takeToMain(std::function<void()> then = {});

  Workspace& workspace_;
  Reader* reader_;
  QToolButton* back_;
  QToolButton* forward_;
  QToolButton* main_;
  History history_;
};

} // namespace amparo::ui
