#pragma once

#include <QString>
#include <QStringList>

namespace amparo::desktop {

/// What the command line asked for.
struct Options {
  QString folder;     ///< where the library lies; empty: nobody has said
  QString invitation; ///< to enrol with; empty: none
  QString language;   ///< of the interface, for this run; empty: as chosen before
  QString tourFolder; ///< where pictures go; empty: no tour
  QString secondFolder;
  QString secondInvitation;
  QStringList wanted; ///< links to records (amparo:…), and files that a courier brought, by their whole paths
  bool exitAfterFirstRows = false;
};

/// Reads the arguments; prints help, the version or a mistake and ends the program where they ask for it.
Options readOptions(const QStringList& arguments);

} // namespace amparo::desktop
