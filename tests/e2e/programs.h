#pragma once

#include <QJsonDocument>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace amparo::test {

/// How a program ended.
struct Outcome {
  int status = -1;
  QByteArray output;
  QByteArray errors;

  QJsonDocument json() const { return QJsonDocument::fromJson(output); }
};

/// Runs one of our programs to its end, with no keyring, with this folder as home, in this language and with
/// this on its standard input.
Outcome run(const QString& program, const QStringList& arguments, const QString& home,
            const QString& locale = QStringLiteral("C.UTF-8"), const QByteArray& input = {});

/// A real hub in a folder of its own, served on loopback over TLS by the real program.
class HubProgram {
 public:
  HubProgram()
      : HubProgram(QString()) {}

  /// `store`: as init takes it; empty: a file in the folder.
  explicit HubProgram(const QString& store);
  /// Another process of the same hub, not started yet; it listens where start() is told.
  explicit HubProgram(const HubProgram& first);
  ~HubProgram();

  /// Starts serving, and waits until it listens. The port stays the same from one start to the next.
  void start(const QStringList& options = {});
  /// Asks it to end, and waits. Returns its exit status.
  int stop();

  /// Only asks.
  void askToStop() { process_.terminate(); }

  void kill();

  Outcome command(const QStringList& arguments);
  QString invite(const QString& office, const QString& role = QStringLiteral("editor"));

  QString folder() const { return folder_->path(); }

  qint64 processId() const { return process_.processId(); }

  QString databasePath() const;

  QByteArray log() const { return log_; }

  /// Whether its log has this within a minute, while it serves.
  bool waitForLog(const QByteArray& text);

 private:
  std::shared_ptr<QTemporaryDir> folder_;
  QProcess process_;
  QByteArray log_;
  quint16 port_ = 0;
};

/// An office with the command line as its only program.
class OfficeProgram {
 public:
  explicit OfficeProgram(const QString& invitation);

  Outcome command(const QStringList& arguments);

  /// As a person reads it.
  Outcome plain(const QStringList& arguments);

  /// Only starts it; the caller waits for its end, or kills it.
  void begin(QProcess& process, const QStringList& arguments);

  /// Starts the desktop on this office's library, with no screen, and waits until it holds it.
  void beginDesktop(QProcess& process, const QStringList& wanted = {});

  Outcome sync() { return command({QStringLiteral("sync")}); }

  /// Makes a practice; returns its id.
  QString create(const QString& title);
  QString field(const QString& id, const QString& address);

  QString store() const { return folder_.filePath(QStringLiteral("library.amparo.db")); }

  QString folder() const { return folder_.path(); }

 private:
  QTemporaryDir folder_;
};

} // namespace amparo::test
