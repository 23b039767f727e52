#pragma once

#include "tests/e2e/programs.h"

namespace amparo::test {

/// A desktop computer's screen, with nobody at it yet: a display of its own, a window manager, and the
/// session bus by which a screen reader finds programs. A test fails where one of them is not installed.
class Screen {
 public:
  Screen();
  ~Screen();

  /// Starts the desktop on an office's library. The interface and the content speak `language`. It ends
  /// before the screen does.
  void open(const OfficeProgram& office, const QString& language);

  /// Presses keys one after another, named as X names them: "ctrl+n", "Tab".
  void press(const QStringList& keys);
  /// Types a text of letters that a keyboard of the United States has.
  void type(const QString& text);
  /// What another program would paste.
  QString clipboard();

  QString sessionBus() const { return bus_; }

 private:
  void start(QProcess& process, const QString& program, const QStringList& arguments, QString& firstLine);
  QByteArray tool(const QString& program, const QStringList& arguments);

  QTemporaryDir folder_;
  QProcessEnvironment environment_;
  QString bus_;
  QProcess display_;
  QProcess session_;
  QProcess manager_;
  QProcess desktop_;
};

} // namespace amparo::test
