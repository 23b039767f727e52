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
Exit status(const Session& session);
Exit list(const Session& session, const QString& kind, bool deleted, int limit);
Exit show(const Session& session, const QString& id);
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
