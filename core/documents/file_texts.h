#pragma once

#include "core/store/store.h"

#include <QObject>

#include <atomic>
#include <functional>

class QThread;

namespace amparo::documents {

/// Brings what the search knows of the text in attached files up to date: reads those that are here and were
/// not read yet, one after the other, and forgets those that are here no more. Each is one transaction, so
/// that whatever ends the program costs one file's work at most. A file that cannot be read is not tried
/// again. Blocking; `stop` is looked at often: Cancelled. `told` hears of each file that was read.
Result<void> readFileTexts(Store& store, const std::atomic<bool>& stop,
                           const std::function<void()>& told = {});

/// Does that in the background, on a thread of the lowest priority with a store connection of its own.
class FileTexts final : public QObject {
  Q_OBJECT

 public:
  explicit FileTexts(const QString& storePath, QObject* parent = nullptr);
  /// Stops in the middle of a file.
  ~FileTexts() override;

  /// There may be something to read, or to forget. Calls that come close together are one.
  void wake();

 Q_SIGNALS:
  /// Another file can be found by what is written in it.
  void read();

 private:
  class Worker;

  std::atomic<bool> stop_ = false;
  QThread* thread_;
  Worker* worker_;
};

} // namespace amparo::documents
