#pragma once

#include "core/model/record.h"

namespace amparo {

/// What an instrument is called in a citation: its title without the part of it that this library holds
/// ("International Covenant on Civil and Political Rights - article 14").
LocalizedText instrumentTitle(const Record& declaration, const QString& language);

/// The same of its short title ("ICCPR art. 14"); empty when it has none.
LocalizedText instrumentShortTitle(const Record& declaration, const QString& language);

/// The number of a provision is the library's own, and no citation.
bool hasEditorialNumbers(const Record& declaration);

} // namespace amparo
