#pragma once

#include "app/cli/commands.h"
#include "app/common/hub_access.h"
#include "core/store/store.h"
#include "core/sync/file_transfers.h"

#include <QJsonObject>

namespace amparo::cli {

struct AttachLine {
  QString record;
  QString file;
  QString caption;
  QString language; ///< of the caption; empty: the session's
};

/// Attaches a file to a record; prints the attachment's id.
Exit attach(const Session& session, const AttachLine& line);
/// Lists the attached files, and where each is.
Exit files(const Session& session);
/// Brings one file here, if it is not, and copies it to a place where one wants it; `to` empty: only brings
/// it.
Exit fetch(const Session& session, const QString& attachment, const QString& to);
/// `which`: all, demand or below (so many MB); empty: says what holds.
Exit filesPolicy(const Session& session, const QString& which, double megabytes);
/// `which`: always, asked or policy.
Exit keepFile(const Session& session, const QString& attachment, const QString& which);

/// Sends and fetches what there is to send and to fetch, over a connection of its own.
Result<amparo::sync::FileReport> transferFiles(Store& store, app::HttpsHubAccess& access);
/// Prints it for people; returns it for machines.
QJsonObject fileReport(const Terminal& terminal, Store& store, const amparo::sync::FileReport& report);

} // namespace amparo::cli
