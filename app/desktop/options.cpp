#include "app/desktop/options.h"

#include <QCommandLineParser>
#include <QDir>
#include <QStandardPaths>

namespace amparo::desktop {

using namespace Qt::StringLiterals;

namespace {

QCommandLineOption hidden(QCommandLineOption option) {
  option.setFlags(QCommandLineOption::HiddenFromHelp);
  return option;
}

} // namespace

Options readOptions(const QStringList& arguments) {
  const QCommandLineOption data(u"data"_s, u"Folder of the library (default: this user's own)."_s,
                                u"folder"_s);
  const QCommandLineOption enrol(u"enrol"_s, u"Join a hub with an invitation."_s, u"invitation"_s);
  const QCommandLineOption language(u"language"_s, u"Language of the interface: es or en."_s, u"language"_s);
  const QCommandLineOption tour(
      u"tour"_s, u"Drive the window through the main job; pictures go to the folder."_s, u"folder"_s);
  const QCommandLineOption second(u"second"_s, u"Folder of a second office's library, for the tour."_s,
                                  u"folder"_s);
  const QCommandLineOption secondInvitation(
      u"second-invitation"_s, u"Invitation for the second office, where it is not a member yet."_s,
      u"invitation"_s);
  const auto firstRows = hidden(QCommandLineOption(u"exit-after-first-rows"_s));
  QCommandLineParser parser;
  parser.setApplicationDescription(
      u"Amparo: practices, declarations and contacts of public defence, with and without a connection."_s);
  parser.addHelpOption();
  parser.addVersionOption();
  parser.addOptions({data, enrol, language, tour, second, secondInvitation, firstRows});
  parser.process(arguments);

  Options options;
  options.folder =
      QDir(parser.isSet(data) ? parser.value(data)
                              : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
          .absolutePath();
  options.invitation = parser.value(enrol);
  options.language = parser.value(language);
  options.tourFolder = parser.value(tour);
  options.secondFolder = parser.isSet(second) ? QDir(parser.value(second)).absolutePath() : QString();
  options.secondInvitation = parser.value(secondInvitation);
  options.exitAfterFirstRows = parser.isSet(firstRows);
  return options;
}

} // namespace amparo::desktop
