#pragma once

#include "core/base/ids.h"

#include <vector>

namespace amparo {

/// What stands for the field in a Backlink, where a record is referred to in a text.
inline const QString textLink = QStringLiteral("@text");

inline const QString recordPrefix = QStringLiteral("amparo:record/");

/// How a text leads to another record: [its title](amparo:record/ID).
QString recordAddress(const RecordId& id);

/// The records that a Markdown text leads to, in its order, each as often as it does.
std::vector<RecordId> linkedIn(const QString& markdown);

} // namespace amparo
