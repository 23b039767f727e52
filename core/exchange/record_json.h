#pragma once

#include "core/base/result.h"
#include "core/model/record.h"

#include <QJsonObject>
#include <QJsonValue>

namespace amparo {

/// A value as JSON: text, set, number and flag as string, array of strings, number and boolean; Absent as
/// null. What JSON has no form for (a value of a newer version, a number that is not finite) is {"cbor":
/// <base64>}.
QJsonValue toJson(const Value& value);

/// The reverse: `valueFromJson(toJson(v))` is `v`. A set may come in any order. Malformed (reason, detail) on
/// any other shape and on text that is not valid Unicode.
Result<Value> valueFromJson(const QJsonValue& json);

/// A record for machines: {"id", "kind", "audience", "fields": {address: value}}, and where there is one
/// "office" (a UUID), "seq" (0 is left out) and "deleted". Cleared fields are left out.
QJsonObject toJson(const Record& record);

} // namespace amparo
