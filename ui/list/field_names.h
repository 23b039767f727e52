#pragma once

#include "core/search/fields.h"

#include <memory>

namespace amparo::ui {

/// What countries, kinds, statuses and languages are called in the language of the interface, for whoever
/// types país:Perú instead of country:PE.
std::shared_ptr<const FieldNames> fieldNames();

/// What can be typed into a search field, a line each.
QString searchHelp();

} // namespace amparo::ui
