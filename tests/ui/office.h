#pragma once

#include "core/sync/sync_service.h"
#include "ui/background.h"
#include "ui/languages.h"
#include "ui/look/appearance.h"
#include "ui/main_window.h"
#include "ui/preferences.h"
#include "ui/workspace.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

namespace amparo::test {

/// A desktop as the program puts it together, on a folder of its own, with no hub to be reached.
class Office {
 public:
  enum class Library { Empty, Starter };

  explicit Office(Library library, const QString& language = QStringLiteral("es"));
  ~Office();

  /// Closes the window and everything behind it, and starts anew on the same folder.
  void restart();

  ui::MainWindow& window() { return *window_; }

  ui::Workspace& workspace() { return *window_->workspace(); }

  ui::Preferences& preferences() { return *preferences_; }

  ui::Languages& languages() { return languages_; }

  ui::Background& background() { return *background_; }

  sync::SyncService& sync() { return *sync_; }

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

  /// Runs work on the library's thread and waits for its result.
  template<class Work> auto ask(Work work) {
    using Outcome = std::invoke_result_t<Work, ui::Background::Context&>;
    std::optional<Outcome> outcome;
    QObject receiver;
    background_->run(&receiver, std::move(work), [&](Outcome result) { outcome = std::move(result); });
    if (!QTest::qWaitFor([&] { return outcome.has_value(); }, 20'000)) std::abort();
    return std::move(*outcome);
  }

 private:
  void open();
  void close();

  QTemporaryDir folder_;
  QString language_;
  ui::Languages languages_;
  std::unique_ptr<ui::look::Look> look_;
  std::unique_ptr<ui::Preferences> preferences_;
  std::unique_ptr<ui::Background> background_;
  std::unique_ptr<sync::SyncService> sync_;
  std::unique_ptr<ui::MainWindow> window_;
};

} // namespace amparo::test
