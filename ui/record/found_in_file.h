#pragma once

#include "core/search/searcher.h"

namespace amparo::ui {

/// Where a search has found its words in a file that is attached to a record.
struct FoundInFile {
  RecordId attachment;
  int page = 0; ///< from 0
  SearchQuery query;
};

} // namespace amparo::ui
