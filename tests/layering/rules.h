#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace amparo::layering {

/// One line that breaks a rule of the house.
struct Finding {
  QString file; ///< relative to the top of the sources
  int line;     ///< counted from 1; 0 when it is about the whole file
  QString reason;
};

/// The architecture: for each folder, those whose headers it may include.
const QHash<QString, QStringList>& allowedArrows();

/// The folder whose rules a file lives under: `core/store`, `ui`, `app/hub`, `tests`.
QString layerOf(const QString& file);

/// The includes that a source file in core/, ui/ or app/ may not have, by allowedArrows() and by where each
/// library is at home.
QList<Finding> forbiddenIncludes(const QString& file, const QString& text);

/// What is wrong with the text of any file: unfinished work, paths of one machine, SQL or translation in
/// the wrong layer, singletons, too many lines.
QList<Finding> untidyLines(const QString& file, const QString& text);

} // namespace amparo::layering
