#pragma once

#include "core/documents/messages.h"

#include <QDeadlineTimer>
#include <QProcess>

#include <atomic>
#include <memory>

namespace amparo::documents {

/// One document, opened in a program of its own (app/documents): whatever a document does there, to the
/// memory, to the processor or by a mistake in what reads it, ends with that program, and the next question
/// starts another. Blocking; belongs to the thread that asks it first.
///
/// Errors: Malformed (what: document, or locked); TooLarge (what: document) when the program ended or took
/// too long; FileFailed (path) when it could not be started; Cancelled.
class DocumentProcess {
 public:
  /// `format`: "pdf" or the name by which Qt reads a picture. `stop` outlives it, and is looked at while it
  /// waits.
  DocumentProcess(QString path, QString format, const std::atomic<bool>& stop)
      : path_(std::move(path))
      , format_(std::move(format))
      , stop_(stop) {}

  ~DocumentProcess() { end(); }

  DocumentProcess(const DocumentProcess&) = delete;
  DocumentProcess& operator=(const DocumentProcess&) = delete;

  Result<Opened> open();
  /// A page as wide as asked for, or as large as a picture may be.
  Result<Picture> picture(int page, int width);
  Result<PageText> text(int page);
  /// The program goes away; it is started again when it is needed.
  void end();

  /// Of one answer; what takes longer is not waited for.
  static constexpr int patienceMilliseconds = 20'000;

  /// Where the program lies: beside this one.
  static QString programPath();

 private:
  Result<QByteArray> ask(const Request& request);
  Result<QByteArray> askStarted(const Request& request);
  Result<void> start();
  Result<QByteArray> read(qint64 bytes, const QDeadlineTimer& deadline);

  QString path_;
  QString format_;
  const std::atomic<bool>& stop_;
  std::unique_ptr<QProcess> process_;
};

/// By the media type that a record says a file has: how a document is opened here; empty: it is not.
QString documentFormat(const QString& mediaType);

} // namespace amparo::documents
