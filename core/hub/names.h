#pragma once

#include "core/base/result.h"

#include <QString>

namespace amparo::hub {

inline constexpr qsizetype maximumNameCharacters = 200;

/// It is none of what is not seen, by which two names would differ that look the same, or a terminal would
/// be told what to do: controls, turns of the direction of writing, soft hyphens and the like.
bool isSeen(QChar c);

/// A name as it is kept: composed (NFC), without the white space around and what is not seen within.
/// InvalidField (field, reason Missing or TooLong) when nothing is left, or too much.
Result<QString> checkName(const QString& name, const QString& field);

/// What a device calls itself, made fit to be shown in terminals and logs.
QString deviceName(QString name);

/// https://host or https://host:port, and nothing more.
bool isHubAddress(const QString& text);

} // namespace amparo::hub
