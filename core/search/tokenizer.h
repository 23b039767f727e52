#pragma once

#include "core/sqlite/database.h"

namespace amparo {

/// Makes a connection able to use the table `search`: the FTS5 tokenizer "amparo", the ranking function, and
/// what indexing remembers between records. To be called once, before the table is made or used.
///
/// The tokenizer itself only cuts at separators: stemming and folding happen before, where a field's language
/// is known (index.h for records, query.h for what is typed). Both hand FTS5 ready tokens.
Result<void> registerTokenizer(sqlite::Database& database);

} // namespace amparo
