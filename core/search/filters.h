#pragma once

#include "core/model/record.h"

#include <set>
#include <utility>

namespace amparo {

/// (field, value) pairs that lists and searches are filtered by.
using FacetPairs = std::set<std::pair<QString, QString>>;

/// The facet values that follow from a record: its facet fields (a single `country` counts as `countries`),
/// the languages it is in, and its audience when that is its office alone.
FacetPairs facetsOf(const Record& record);

/// The tokens a record is filtered by, all at one place: its kind, whether it lies in the trash, its facets.
QByteArray filterTokens(const Record& record);

/// The token of a kind among live records or in the trash; of an empty kind: of every one.
QByteArray kindToken(const QString& kind, bool deleted);
QByteArray facetToken(const QString& field, const QString& value);

} // namespace amparo
