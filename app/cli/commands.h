#pragma once

#include "app/cli/terminal.h"

#include <QString>
#include <QStringList>

namespace amparo::cli {

/// What every command gets from the command line.
struct Session {
  QString storePath;
  QString language = QStringLiteral("en"); ///< of content
  const Terminal& terminal;
};

// One function per command; each opens what it needs, prints, and says how it ended.
Exit init(const Session& session);
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
Exit status(const Session& session);
Exit list(const Session& session, const QString& kind, bool deleted, int limit);
Exit show(const Session& session, const QString& id);
/// The record's revisions; fetched from the hub where it can be reached, else as far as they are here.
Exit history(const Session& session, const QString& id);
/// Makes a record's fields what they were at a revision; `fields`: only these addresses, or all when empty.
Exit setBack(const Session& session, const QString& id, qint64 seq, const QStringList& fields);
Exit search(const Session& session, const QString& text, const QString& kind, int limit);
/// `assignments`: "title.es=Texto", a set as "topics=id,id", "title.en=" clears. "@FILE" reads the value.
Exit create(const Session& session, const QString& kind, const QStringList& assignments);
Exit set(const Session& session, const QString& id, const QStringList& assignments);
Exit remove(const Session& session, const QStringList& ids);
Exit restore(const Session& session, const QStringList& ids);
/// Records that may be the same thing as this one.
Exit duplicates(const Session& session, const QString& id);
/// Makes one record of two; `which` says which: the one that stays first.
Exit unite(const Session& session, const QStringList& which);
/// Says that two records which look alike are two things.
Exit tellApart(const Session& session, const QStringList& which);
Exit conflicts(const Session& session);
Exit decide(const Session& session, const QString& conflict, bool takeOther);
/// Takes back what the hub refused of these records.
Exit withdraw(const Session& session, const QStringList& ids);
Exit exportLibrary(const Session& session, const QString& path);
/// Prints the frames of a file, or of standard input for "-", as JSON: with --json one a line.
Exit inspect(const Session& session, const QString& path);

} // namespace amparo::cli
