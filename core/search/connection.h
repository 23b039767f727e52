#pragma once

#include "core/search/analyzer.h"
#include "core/search/facet_rows.h"
#include "core/search/ranking.h"
#include "core/search/thesaurus.h"
#include "core/search/word_cache.h"
#include "core/sqlite/database.h"

#include <QHash>

namespace amparo {

/// What the search keeps for one SQLite connection, and with it for one thread; made by registerTokenizer()
/// and owned by the connection.
struct SearchConnection {
  /// A field as the index sees it.
  struct Field {
    int column = -1; ///< of the table `search`; -1: not searched
    TextLanguage language = TextLanguage::Any;
    bool isSymbol = false;
    bool isVariants = false;
  };

  Analyzer analyzer;
  WordCache words{analyzer};
  Thesaurus thesaurus{analyzer};
  QHash<QString, QHash<QString, Field>> fields; ///< by kind and address
  const RankPlan* plan = nullptr;               ///< of the query that is running
  TitleLengths titleLengths;
  FacetRows facetRows;

  /// Nothing when registerTokenizer() was not called.
  static SearchConnection* of(sqlite::Database& database);
};

} // namespace amparo
