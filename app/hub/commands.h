#pragma once

#include "app/hub/sentences.h"
#include "app/hub/serve_options.h"
#include "core/hub/administration.h"
#include "core/hub/checkup.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace amparo::hub {

struct OpenHub;

struct InitOptions {
  QString name;
  QString address;   ///< https://host[:port] in invitations; empty: from `listen`
  QString listen;    ///< IP:port
  QStringList hosts; ///< further names in the certificate
  QString store;     ///< postgresql://...; empty: a file in the folder
};

struct InviteOptions {
  Guest guest;
  int days = 14;
  QString address;     ///< https://host[:port]; empty: as init was told
  bool pinsKey = true; ///< else a public authority vouches for whoever answers there
};

enum class AuditForm { Text, Csv };

/// Each command opens what is in the folder, does one thing, and says what went wrong as one sentence on
/// standard error. They work while `serve` runs.
Exit init(const QString& folder, const InitOptions& options);
Exit serve(const QString& folder, const ServeOptions& options);
Exit invite(const QString& folder, const InviteOptions& options);
Exit importLibrary(const QString& folder, const QString& file, const QString& office);
/// Answers requests that came by hand, with files in a folder; prints their names.
Exit answerCouriers(const QString& folder, const QStringList& files, const QString& target, qint64 partBytes);
/// Makes a snapshot for first syncs.
Exit snapshot(const QString& folder);
Exit revoke(const QString& folder, qint64 device, AfterRevocation what);
Exit withdrawInvitation(const QString& folder, qint64 invitation);
Exit setRole(const QString& folder, qint64 person, protocol::Role role);
Exit renamePerson(const QString& folder, qint64 person, const QString& name);
Exit renameOffice(const QString& folder, qint64 office, const QString& name);
Exit listPeople(const QString& folder);
Exit listInvitations(const QString& folder);
/// Erases records for ever, here and on every device, or what they said before: those named, and those that a
/// file lists, one a line, as listErasures() prints them.
Exit erase(const QString& folder, const QStringList& records, const QString& list, ErasureScope scope);
Exit listErasures(const QString& folder);
/// Prints the records in which words stand, or stood.
Exit findWords(const QString& folder, const QString& words);
/// The newest first.
Exit printAudit(const QString& folder, AuditForm form);
Exit status(const QString& folder, bool json);
/// Makes another key, and tells every device of it at its next sync.
Exit announceKey(const QString& folder);
/// Puts the announced key into use; unless `anyway`, only when every device knows it.
Exit useKey(const QString& folder, bool anyway);
/// Looks whether all that the hub holds is as it has to be, while it serves, and mends what can be.
Exit check(const QString& folder, Checkup::Mends mends);
/// Says how many attached files are not here, and where they are named.
Result<void> tellAbsentFiles(OpenHub& hub);
/// What takes how much room.
Exit storage(const QString& folder);
/// How large attached files may be; nothing: as before. Says what holds then.
Exit limitFiles(const QString& folder, std::optional<qint64> fileBytes, std::optional<qint64> officeBytes);
/// Writes all that the hub is to a new folder, as of one moment; refused where the store is in a database.
Exit backUp(const QString& folder, const QString& target);
/// Makes a hub of a backup, or of the copy of a folder and a database that was put back, in a new epoch:
/// offices then send again what the backup does not have.
Exit restore(const QString& folder, const QString& backup);

} // namespace amparo::hub
