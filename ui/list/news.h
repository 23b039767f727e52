#pragma once

#include "core/store/look_store.h"
#include "ui/background.h"
#include "ui/list/list_request.h"

#include <optional>

namespace amparo::ui {

/// What came to a list from elsewhere since its reader last looked.
struct News {
  qint64 count = 0;
  bool more = false; ///< there are more than `count`
  Look look;         ///< since when
  Look now;          ///< how far somebody has looked who has seen all of it
};

/// Works on the library's thread. Nothing: the list has no news, by its nature or because the library is not
/// whole yet.
std::optional<News> newsOf(Background::Context& context, const ListRequest& request);

/// A request as the store and the search take it, on the library's thread: with narrower topics, and with how
/// far its reader had looked.
ListQuery listQueryOf(Background::Context& context, const ListRequest& request);
SearchQuery searchQueryOf(Background::Context& context, const ListRequest& request);

} // namespace amparo::ui
