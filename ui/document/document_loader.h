#pragma once

#include "core/documents/document_process.h"

#include <QCache>
#include <QImage>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <type_traits>

class QThread;

namespace amparo::ui {

/// A document's own thread, which waits for the program that opens it, so that the interface does not. Work
/// runs in the order it was handed in; its result comes back to the interface's thread. Nothing but values
/// may be captured.
class DocumentLoader final : public QObject {
 public:
  /// What work may use, on the document's thread only.
  class Source {
   public:
    Source(const QString& path, const QString& format, const std::atomic<bool>& stop)
        : document(path, format, stop) {}

    /// Texts that were read last are kept.
    Result<documents::PageText> text(int page);

    documents::DocumentProcess document;

   private:
    static constexpr int keptWords = 300'000;
    QCache<int, documents::PageText> texts_{keptWords};
  };

  DocumentLoader(const QString& path, const QString& format, QObject* parent = nullptr);
  /// Waits for no answer.
  ~DocumentLoader() override;

  /// Runs `work(Source&)` on the document's thread, then `done(result)` on this one, unless `receiver` is
  /// gone by then.
  template<class Work, class Done> void run(QObject* receiver, Work work, Done done) {
    using Outcome = std::invoke_result_t<Work, Source&>;
    post([this, receiver = QPointer<QObject>(receiver), work = std::move(work),
          done = std::move(done)](Source& source) mutable {
      if (stop_) return;
      auto outcome = std::make_shared<Outcome>(work(source));
      QMetaObject::invokeMethod(
          this,
          [receiver, outcome, done = std::move(done)]() mutable {
            if (receiver) done(std::move(*outcome));
          },
          Qt::QueuedConnection);
    });
  }

 private:
  void post(std::function<void(Source&)> work);

  std::atomic<bool> stop_ = false;
  QThread* thread_;
  QObject* worker_; ///< lives on the thread
  std::shared_ptr<Source> source_;
};

/// A page as an image; dark: light ink on dark paper, in the same hues.
QImage imageOf(const documents::Picture& picture, bool dark);

} // namespace amparo::ui
