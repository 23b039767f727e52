#pragma once

#include "app/cli/commands.h"

namespace amparo::cli {

// The commands that speak with the hub, or by way of a courier.
/// `invitation`: its text, or - for standard input.
Exit enrol(const Session& session, const QString& invitation, const QString& deviceName);
/// Says what a sync would move.
Exit previewSync(const Session& session);
/// `copies`: a folder for a copy of what crosses the wire; empty: none. `textOnly`: attached files stay where
/// they are. `acceptRemovals`: the person agrees to whatever the hub's news take away.
Exit sync(const Session& session, const QString& copies, bool textOnly, bool acceptRemovals);
/// Writes what waits into files for a courier; prints their names.
Exit writeCourier(const Session& session, const QString& folder, qint64 partBytes);
/// Takes the hub's answers that a courier brought.
Exit takeCourier(const Session& session, const QStringList& files);
/// The record's revisions; fetched from the hub where it can be reached, else as far as they are here.
Exit history(const Session& session, const QString& id);
/// Makes a record's fields what they were at a revision; `fields`: only these addresses, or all when empty.
Exit setBack(const Session& session, const QString& id, qint64 seq, const QStringList& fields);

} // namespace amparo::cli
