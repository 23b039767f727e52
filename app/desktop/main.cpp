#include "app/desktop/desktop.h"
#include "app/desktop/doorbell.h"
#include "app/desktop/first_rows.h"
#include "app/desktop/options.h"
#include "app/desktop/signals.h"
#include "app/desktop/tour.h"
#include "app/desktop/wipe.h"
#include "ui/languages.h"
#include "ui/look/icons.h"
#include "ui/texts/texts.h"

#include <QApplication>
#include <QDir>
#include <QMessageBox>
#include <QProcess>
#include <QStandardPaths>

#include <algorithm>
#include <cstdio>

using namespace amparo;
using namespace Qt::StringLiterals;

namespace {

/// There is no library to show: says why and what to do, on screen and in the terminal. One that was erased
/// is in no list any more.
int refuse(const Error& error, ui::Libraries& libraries) {
  const QString name = libraries.nameHere(); // where there are others
  const QString sentence =
      name.isEmpty() ? ui::errorSentence(error) : name % u": "_s % ui::errorSentence(error);
  if (error.parameters.value(u"erased"_s).toBool()) libraries.forgetHere();
  std::fprintf(stderr, "amparo: %s\n", qUtf8Printable(sentence));
  QMessageBox box(QMessageBox::Warning, u"Amparo"_s, sentence, QMessageBox::Close);
  box.setWindowIcon(ui::look::programIcon());
  QObject::connect(&box, &QDialog::finished, &box, &QCoreApplication::quit, Qt::QueuedConnection);
  box.open();
  QApplication::exec(); // and not the box's own loop, which a signal to end does not reach
  return EXIT_FAILURE;
}

/// Which libraries this user has.
QString librariesFile() {
  return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) % u"/libraries.ini"_s;
}

QString usualFolder() {
  return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

/// Each library runs in a program of its own; one that has it open already comes to the front (Doorbell).
bool openElsewhere(const QString& folder) {
  return QProcess::startDetached(QCoreApplication::applicationFilePath(), {u"--data"_s, folder});
}

/// What is only told in the terminal needs no screen.
void answerInTerminal(int argc, char** argv) {
  const auto isQuestion = [](const QByteArray& argument) {
    return argument == "--help" || argument == "-h" || argument == "--help-all" || argument == "--version" ||
           argument == "-v";
  };
  if (std::none_of(argv + 1, argv + argc, isQuestion)) return;
  const QCoreApplication application(argc, argv);
  ui::Languages languages;
  languages.setInterfaceLanguage(ui::systemLanguage());
  desktop::readOptions(QCoreApplication::arguments()); // ends the program
}

} // namespace

int main(int argc, char** argv) {
  QCoreApplication::setApplicationName(u"amparo"_s);
  QCoreApplication::setApplicationVersion(QStringLiteral(AMPARO_VERSION));
  answerInTerminal(argc, argv);
  QApplication application(argc, argv);
  QApplication::setApplicationDisplayName(u"Amparo"_s);
  QApplication::setDesktopFileName(u"org.amparo.Amparo"_s);
  ui::Languages languages;
  languages.setInterfaceLanguage(ui::systemLanguage());
  desktop::Options options = desktop::readOptions(QApplication::arguments());
  if (options.folder.isEmpty())
    options.folder = QDir(ui::Libraries::lastOpened(librariesFile(), usualFolder())).absolutePath();
  desktop::quitOnSignals();

  const ui::Preferences preferences(ui::Preferences::fileIn(options.folder));
  languages.setInterfaceLanguage(options.language.isEmpty() ? preferences.interfaceLanguage()
                                                            : options.language);
  ui::look::Look look(application);
  look.apply(preferences.appearance());

  ui::Libraries libraries(librariesFile(), options.folder, usualFolder() % u"-libraries"_s, openElsewhere);
  const desktop::Desktop::Shared shared{languages, look, libraries};
  auto opened = desktop::Desktop::open(options.folder, shared);
  if (!opened && opened.error().code == ErrorCode::StoreBusy &&
      desktop::Doorbell::ring(options.folder, options.wanted))
    return EXIT_SUCCESS; // it is open already, and in front now
  if (!opened) return refuse(opened.error(), libraries);
  desktop::Desktop& desktop = **opened;
  if (options.exitAfterFirstRows) desktop::exitAfterFirstRows(desktop.window());
  desktop::Doorbell doorbell(options.folder);
  QObject::connect(&doorbell, &desktop::Doorbell::rung, &desktop.window(), &ui::MainWindow::open);
  libraries.noteOpened();
  desktop.start();
  if (!options.wanted.isEmpty()) desktop.window().open(options.wanted);
  if (!options.invitation.isEmpty()) desktop.enrol(options.invitation);
  if (!options.tourFolder.isEmpty()) return desktop::runTour(desktop, options, shared);
  std::optional<Error> order;
  desktop::endOnWipeOrder(desktop, options.folder, order);
  const int status = QApplication::exec();
  if (!order) return status;
  opened = *order; // closes it
  return refuse(desktop::carryOut(options.folder), libraries);
}
