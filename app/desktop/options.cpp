#include "app/desktop/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace amparo::desktop {

using namespace Qt::StringLiterals;

namespace {

class Words {
  Q_DECLARE_TR_FUNCTIONS(DesktopOptions)
};

QCommandLineOption hidden(QCommandLineOption option) {
  option.setFlags(QCommandLineOption::HiddenFromHelp);
  return option;
}

} // namespace

Options readOptions(const QStringList& arguments) {
  const QString folder = Words::tr("folder");
  const QString invitation = Words::tr("invitation");
  const QCommandLineOption data(
      u"data"_s, Words::tr("Folder of the library (default: the one of this user that was opened last)."),
      folder);
  const QCommandLineOption enrol(u"enrol"_s, Words::tr("Join a hub with an invitation."), invitation);
  const QCommandLineOption language(u"language"_s, Words::tr("Language of the interface: es, en, pt or fr."),
                                    Words::tr("language"));
  const QCommandLineOption tour(
      u"tour"_s, Words::tr("Drive the window through the main job; pictures go to the folder."), folder);
  const QCommandLineOption second(u"second"_s,
                                  Words::tr("Folder of a second office's library, for the tour."), folder);
  const QCommandLineOption secondInvitation(
      u"second-invitation"_s, Words::tr("Invitation for the second office, where it is not a member yet."),
      invitation);
  const auto firstRows = hidden(QCommandLineOption(u"exit-after-first-rows"_s));
  QCommandLineParser parser;
  parser.setApplicationDescription(Words::tr(
      "Amparo: practices, declarations and contacts of public defence, with and without a connection."));
  parser.addHelpOption();
  parser.addVersionOption();
  parser.addOptions({data, enrol, language, tour, second, secondInvitation, firstRows});
  parser.addPositionalArgument(u"wanted"_s,
                               Words::tr("Links to records (amparo:…), and files brought from the hub."),
                               u"[%1…]"_s.arg(Words::tr("link or file")));
  parser.process(arguments);

  Options options;
  if (parser.isSet(data)) options.folder = QDir(parser.value(data)).absolutePath();
  options.invitation = parser.value(enrol);
  options.language = parser.value(language);
  options.tourFolder = parser.value(tour);
  options.secondFolder = parser.isSet(second) ? QDir(parser.value(second)).absolutePath() : QString();
  options.secondInvitation = parser.value(secondInvitation);
  for (const QString& one : parser.positionalArguments()) {
    const QUrl url(one);
    options.wanted.append(one.startsWith(u"amparo:"_s)
                              ? one
                              : QFileInfo(url.isLocalFile() ? url.toLocalFile() : one).absoluteFilePath());
  }
  options.exitAfterFirstRows = parser.isSet(firstRows);
  return options;
}

} // namespace amparo::desktop
