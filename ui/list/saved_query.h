#pragma once

#include "core/store/saved_search_store.h"
#include "ui/list/list_request.h"

namespace amparo::ui {

/// What is kept of a list in a saved search: where, words, filters and order.
QMap<QString, QStringList> savedQuery(const ListRequest& request);

/// The list that a saved search asks for; what a later version has put into it and this one does not know is
/// left out.
ListRequest requestOf(const SavedSearch& search);

/// The name under which is kept how far somebody had looked at a saved search.
QString listOf(const SavedSearch& search);

} // namespace amparo::ui
