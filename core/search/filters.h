#pragma once

#include "core/model/record.h"

#include <QHash>
#include <QMap>

#include <array>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace amparo {

/// The fields that say of which date a record is: when it was adopted, began, or was last confirmed. A kind
/// has one of them at most, a person or an organisation the last two.
inline constexpr std::array dateFields = {"adopted", "start", "started", "as_of", "confirmed_on"};

/// The date a record is of; empty when it has none.
QString dateOf(const Record& record);

/// (field, value) pairs that lists and searches are filtered by.
using FacetPairs = std::set<std::pair<QString, QString>>;

/// The facet values that follow from a record: its facet fields (a single `country` counts as `countries`),
/// the languages it is in, and its audience when that is its office alone.
FacetPairs facetsOf(const Record& record);

/// Of the facets that every record has one value of, the SQL expression that works it out from a row `r` of
/// the table `record`; null for facets whose values are kept. They are "kind", "year" (of its date), "office"
/// ("own" or "others", who wrote it) "attached" and "later" ("yes" or "no", whether files are, and whether it
/// is to be read later).
const char* computedFacet(QStringView field);

/// Topics with all that is broader, each once.
QStringList withBroader(QStringList topics, const QHash<QString, QString>& broader);

/// How many rows each value has: also what is broader, for which a row with several narrower ones counts
/// once.
QMap<QString, qint64> countsWithBroader(const QMap<QString, std::vector<qint64>>& rows,
                                        const QHash<QString, QString>& broader);

/// The SQL condition that a row `r` of `record` is news after `?`: its last change came later, and from
/// elsewhere than this computer.
inline constexpr char isNews[] =
    "r.changed>? AND NOT EXISTS (SELECT 1 FROM written_here AS w WHERE w.row=r.row AND w.changed=r.changed)";

/// The tokens a record is filtered by, all at one place: its kind, whether it lies in the trash, its facets.
std::string filterTokens(const Record& record);

/// The token of a kind among live records or in the trash. An empty kind: of every record in the trash; live
/// ones have no token in common, for it would be the longest list of all.
std::string kindToken(QStringView kind, bool deleted);
std::string facetToken(QStringView field, QStringView value);

} // namespace amparo
