#pragma once

#include <QString>
#include <QStringView>

namespace amparo {

/// The most bytes a file's name may have in UTF-8: what the file systems of the last decades take.
inline constexpr qsizetype maximumFileNameBytes = 200;

/// Whether this may be the name of a file on any system, and is nothing but a name: no separators, no
/// controls (those that turn the direction of writing neither, which make "fdp.exe" of "exe.pdf"), none of
/// the names that Windows keeps for devices, no dots or spaces at either end that a system would drop, not
/// too long.
bool isSafeFileName(QStringView name);

/// The nearest safe name to what somebody calls a file; "file" where nothing is left of it.
QString safeFileName(const QString& name);

/// Whether some system takes a file of this name for a program, and would run it where a person means to look
/// at it.
bool mayRun(QStringView name);

} // namespace amparo
