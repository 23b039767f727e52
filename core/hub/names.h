#pragma once

#include "core/base/result.h"

#include <QString>

namespace amparo::hub {

inline constexpr qsizetype maximumNameCharacters = 200;

/// A name as it is kept: without the white space around and the controls within. InvalidField (field, reason
/// Missing or TooLong) when nothing is left, or too much.
Result<QString> checkName(const QString& name, const QString& field);

/// What a device calls itself, made fit to be shown in terminals and logs.
QString deviceName(QString name);

/// https://host or https://host:port, and nothing more.
bool isHubAddress(const QString& text);

} // namespace amparo::hub
