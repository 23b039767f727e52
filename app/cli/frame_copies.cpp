#include "app/cli/frame_copies.h"

#include <QDir>
#include <QFile>

namespace amparo::cli {

using namespace Qt::StringLiterals;

namespace {

Error failed(const QFile& file) {
  return {ErrorCode::FileFailed, {{u"path"_s, file.fileName()}}, file.errorString()};
}

/// Made anew; what crosses the wire is its office's business.
bool make(QFile& file) {
  return file.open(QFile::WriteOnly | QFile::NewOnly, QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace

QString FrameCopies::nextPath() const {
  for (int number = 1;; ++number) {
    const QString path = folder_ % u"/%1"_s.arg(number, 3, 10, QChar(u'0'));
    if (!QFile::exists(path % u"-up.frames"_s)) return path;
  }
}

Result<void> FrameCopies::exchange(const QByteArray& body, const protocol::ByteSink& sink) {
  QDir().mkpath(folder_);
  const QString path = nextPath();
  QFile up(path % u"-up.frames"_s);
  if (!make(up) || up.write(body) != body.size() || !up.flush()) return failed(up);
  QFile down(path % u"-down.frames"_s);
  if (!make(down)) return failed(down);
  return hub_.exchange(body, [&](QByteArrayView bytes) {
    down.write(bytes.data(), bytes.size());
    return sink(bytes);
  });
}

} // namespace amparo::cli
