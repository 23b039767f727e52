#pragma once

#include "core/sync/sync_service.h"
#include "tests/ui/library_fixture.h"
#include "ui/libraries.h"
#include "ui/look/appearance.h"
#include "ui/main_window.h"
#include "ui/preferences.h"
#include "ui/workspace.h"

#include <memory>

namespace amparo::test {

/// A desktop as the program puts it together, on a folder of its own, with no hub to be reached.
class Office {
 public:
  enum class Library { Empty, Starter };
  using History = std::function<Result<protocol::History>(const RecordId& record, Seq after,
                                                          const std::atomic<bool>& cancelled)>;

  using Administer = std::function<Result<QByteArray>(const protocol::AdminRequest& request,
                                                      const std::atomic<bool>& cancelled)>;

  /// `language` is that of the interface and of the content.
  explicit Office(Library library, const QString& language = QStringLiteral("es"));
  ~Office();

  /// Closes the window and everything behind it, and starts anew on the same folder.
  void restart();

  ui::MainWindow& window() { return *window_; }

  ui::Workspace& workspace() { return *window_->workspace(); }

  ui::Preferences& preferences() { return *preferences_; }

  ui::Languages& languages() { return languages_; }

  ui::Libraries& libraries() { return *libraries_; }

  /// The desktop has a tray; it had none before.
  void giveTray() { hasTray_ = true; }

  /// What was told on the desktop.
  const std::vector<ui::Notice>& notices() const { return notices_; }

  /// The folders that were opened in another program.
  const QStringList& openedElsewhere() const { return openedElsewhere_; }

  ui::Background& background() { return *background_; }

  sync::SyncService& sync() { return *sync_; }

  /// What the hub tells of records' histories, on the sync thread; empty: it cannot be reached, as for
  /// anything.
  void tellHistory(History history);

  /// What the hub answers an administrator, on the administration's thread; empty: it cannot be reached.
  void tellAdministration(Administer administer);

  /// What the list shows, once all of it has come.
  QStringList titles();
  /// Waits until the list shows what it was asked for last.
  void waitForList();
  /// Clicks a row of the list, in its middle.
  void clickRow(int row);
  /// What the reader shows, as plain text.
  QString readerText();
  /// Waits until the reader shows a text.
  bool reads(const QString& text);
  void typeSearch(const QString& text);

  template<class Work> auto ask(Work work) { return askLibrary(*background_, std::move(work)); }

 private:
  struct Hub;

  void open();
  void close();

  QTemporaryDir folder_;
  std::shared_ptr<Hub> hub_;
  QLocale localeBefore_;
  ui::Languages languages_;
  std::unique_ptr<ui::look::Look> look_;
  std::unique_ptr<ui::Preferences> preferences_;
  std::unique_ptr<ui::Libraries> libraries_;
  QStringList openedElsewhere_;
  bool hasTray_ = false;
  std::vector<ui::Notice> notices_;
  std::unique_ptr<ui::Background> background_;
  std::unique_ptr<sync::SyncService> sync_;
  std::unique_ptr<ui::MainWindow> window_;
};

} // namespace amparo::test
