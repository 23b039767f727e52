#pragma once

#include "core/model/record.h"

#include <QDate>

namespace amparo {

/// The day from which on the details of a contact are known to be right, as `confirmed_on` has it (a year or
/// a month alone, perhaps); where nobody has noted one, the day on which the record was made, as its id says
/// (UUIDv7, RFC 9562, 5.7). Empty: neither is known, or the record is no contact.
QString knownRightOn(const Record& record);

/// The facet of contacts that says so.
inline const QString rightFacet = QStringLiteral("@right");

/// Contacts that were known to be right on an earlier day than this one have to be confirmed again.
QString staleBefore(const QDate& today);

} // namespace amparo
