#include "core/documents/document_process.h"

#include <QCoreApplication>
#include <QHash>
#include <QtEndian>

#include <algorithm>

namespace amparo::documents {

using namespace Qt::StringLiterals;

namespace {

/// So often is looked whether the answer is still wanted.
constexpr int waitMilliseconds = 50;

Error tooMuch(const QString& detail) {
  return {ErrorCode::TooLarge, {{u"what"_s, u"document"_s}}, detail};
}

} // namespace

QString DocumentProcess::programPath() {
#ifdef Q_OS_WIN
  return QCoreApplication::applicationDirPath() % u"/amparo-documents.exe"_s;
#else
  return QCoreApplication::applicationDirPath() % u"/amparo-documents"_s;
#endif
}

Result<Opened> DocumentProcess::open() {
  AMPARO_TRY(start());
  AMPARO_LET(answer, askStarted({Request::Ask::Open, path_, format_}));
  return decodeOpened(answer);
}

Result<Picture> DocumentProcess::picture(int page, int width) {
  AMPARO_LET(answer, ask({.ask = Request::Ask::Picture, .page = page, .width = width}));
  return decodePicture(answer);
}

Result<PageText> DocumentProcess::text(int page) {
  AMPARO_LET(answer, ask({.ask = Request::Ask::Text, .page = page}));
  return decodeText(answer);
}

Result<QByteArray> DocumentProcess::ask(const Request& request) {
  if (!process_) AMPARO_TRY(open());
  return askStarted(request);
}

Result<void> DocumentProcess::start() {
  end();
  process_ = std::make_unique<QProcess>();
  // What it has to say about a document is nobody's to read, and might be without end.
  process_->setStandardErrorFile(QProcess::nullDevice());
  process_->start(programPath(), QStringList());
  if (process_->waitForStarted()) return {};
  process_.reset();
  return Error{ErrorCode::FileFailed, {{u"path"_s, programPath()}}, {}};
}

void DocumentProcess::end() {
  if (!process_) return;
  process_->kill();
  process_->waitForFinished();
  process_.reset();
}

Result<QByteArray> DocumentProcess::askStarted(const Request& request) {
  const QDeadlineTimer deadline(patienceMilliseconds);
  const QByteArray message = encode(request);
  QByteArray length(lengthBytes, 0);
  qToBigEndian(quint32(message.size()), length.data());
  process_->write(length + message);
  auto head = read(lengthBytes, deadline);
  Result<QByteArray> answer = head;
  if (head) {
    const qint64 bytes = qFromBigEndian<quint32>(head->constData());
    answer = bytes <= maximumMessageBytes ? read(bytes, deadline) : tooMuch(u"its answer is too long"_s);
  }
  if (!answer) end(); // what it would say now answers nothing
  return answer;
}

Result<QByteArray> DocumentProcess::read(qint64 bytes, const QDeadlineTimer& deadline) {
  QByteArray answer;
  while (answer.size() < bytes) {
    if (stop_) return Error{ErrorCode::Cancelled, {}, {}};
    if (process_->bytesAvailable() > 0) {
      answer += process_->read(bytes - answer.size());
      continue;
    }
    if (process_->state() != QProcess::Running) return tooMuch(u"the program ended"_s);
    if (deadline.hasExpired()) return tooMuch(u"it took too long"_s);
    process_->waitForReadyRead(int(std::clamp<qint64>(deadline.remainingTime(), 1, waitMilliseconds)));
  }
  return answer;
}

QString documentFormat(const QString& mediaType) {
  static const QHash<QString, QString> formats = {
      {u"application/pdf"_s, u"pdf"_s}, {u"image/png"_s, u"png"_s}, {u"image/jpeg"_s, u"jpeg"_s},
      {u"image/gif"_s, u"gif"_s},       {u"image/bmp"_s, u"bmp"_s}, {u"image/webp"_s, u"webp"_s}};
  return formats.value(mediaType);
}

} // namespace amparo::documents
