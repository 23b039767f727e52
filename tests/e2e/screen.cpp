#include "tests/e2e/screen.h"

#include <QDeadlineTimer>
#include <QSettings>
#include <QStandardPaths>

#include <catch2/catch_test_macros.hpp>

namespace amparo::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int deadlineMilliseconds = 60'000;

/// The command that ends with us, also when we are killed.
QStringList endingWithUs(const QString& program, const QStringList& arguments) {
  INFO(program.toStdString() << " is not installed; ./dev test does it");
  REQUIRE_FALSE(QStandardPaths::findExecutable(program).isEmpty());
  return QStringList{u"--pdeathsig"_s, u"TERM"_s, u"--"_s, program} + arguments;
}

void end(QProcess& process) {
  if (process.state() == QProcess::NotRunning) return;
  process.terminate();
  if (!process.waitForFinished(deadlineMilliseconds)) process.kill();
}

} // namespace

Screen::Screen()
    : environment_(QProcessEnvironment::systemEnvironment()) {
  for (const auto* name : {"WAYLAND_DISPLAY", "LANGUAGE", "QT_SCALE_FACTOR", "AT_SPI_BUS_ADDRESS"})
    environment_.remove(QString::fromLatin1(name));
  // Where the accessibility bus and the window manager put what is theirs.
  for (const auto* name : {"HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
    environment_.insert(QString::fromLatin1(name), folder_.path());
  environment_.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
  environment_.insert(u"AMPARO_NO_KEYRING"_s, u"1"_s);
  environment_.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
  environment_.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);

  QString line;
  start(display_, u"Xvfb"_s,
        {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1280x800x24"_s, u"-nolisten"_s, u"tcp"_s,
         u"-noreset"_s},
        line);
  environment_.insert(u"DISPLAY"_s, u':' + line);
  start(session_, u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s}, bus_);
  environment_.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, bus_);
  start(manager_, u"openbox"_s, {u"--sm-disable"_s, u"--startup"_s, u"echo started"_s}, line);
}

Screen::~Screen() {
  end(desktop_);
  end(manager_);
  end(session_); // and the accessibility bus with it
  end(display_);
}

void Screen::start(QProcess& process, const QString& program, const QStringList& arguments,
                   QString& firstLine) {
  process.setProcessEnvironment(environment_);
  process.setStandardErrorFile(folder_.filePath(program + u".log"_s));
  process.start(u"setpriv"_s, endingWithUs(program, arguments));
  const QDeadlineTimer deadline(deadlineMilliseconds);
  while (!process.canReadLine()) {
    INFO(program.toStdString() << " does not start");
    REQUIRE_FALSE(deadline.hasExpired());
    REQUIRE(process.state() != QProcess::NotRunning);
    process.waitForReadyRead(200);
  }
  firstLine = QString::fromUtf8(process.readLine()).trimmed();
}

void Screen::open(const OfficeProgram& office, const QString& language) {
  QSettings settings(office.folder() + u"/window.ini"_s, QSettings::IniFormat);
  settings.setValue(u"language/interface"_s, language);
  settings.setValue(u"language/content"_s, language);
  settings.sync();
  QProcessEnvironment place = environment_;
  place.insert(u"HOME"_s, office.folder());
  desktop_.setProcessEnvironment(place);
  desktop_.setProcessChannelMode(QProcess::MergedChannels);
  desktop_.start(u"setpriv"_s,
                 endingWithUs(QStringLiteral(AMPARO_PROGRAMS_DIR "/amparo"), {u"--data"_s, office.folder()}));
}

QByteArray Screen::tool(const QString& program, const QStringList& arguments) {
  QProcess process;
  process.setProcessEnvironment(environment_);
  process.start(u"setpriv"_s, endingWithUs(program, arguments));
  const bool finished = process.waitForFinished(deadlineMilliseconds);
  INFO(program.toStdString() << ' ' << process.readAllStandardError().toStdString());
  REQUIRE(finished);
  REQUIRE(process.exitCode() == 0);
  return process.readAllStandardOutput();
}

void Screen::press(const QStringList& keys) {
  tool(u"xdotool"_s, QStringList{u"key"_s, u"--clearmodifiers"_s} + keys);
}

void Screen::type(const QString& text) {
  tool(u"xdotool"_s, {u"type"_s, u"--clearmodifiers"_s, u"--"_s, text});
}

QString Screen::clipboard() {
  return QString::fromUtf8(tool(u"xclip"_s, {u"-selection"_s, u"clipboard"_s, u"-out"_s}));
}

} // namespace amparo::test
