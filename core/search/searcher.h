#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/search/fields.h"
#include "core/search/query.h"
#include "core/sqlite/database.h"

#include <QHash>
#include <QMap>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace amparo {

/// What is looked for, and where. Empty `kinds`: every kind. `filters`: facet field -> accepted values; a
/// record passes when it has one of the values for every field named (as in the store's ListQuery); for a
/// topic also those of what is narrower.
struct SearchQuery {
  QString text; ///< as typed (query.h)
  QStringList kinds = {};
  QMap<QString, QStringList> filters = {};
  bool deleted = false;                 ///< in the trash instead
  std::optional<qint64> newsAfter = {}; ///< only what came from elsewhere after this (isNews, filters.h)
  int limit = 50;
  int offset = 0;
  int enough = 0;        ///< so many of the best will do, and the search may end with them; 0: all
  bool inTitles = false; ///< only records with every word in their title
  bool widened = false;  ///< also by other names of the topics that the text names (thesaurus.h)
  std::shared_ptr<const FieldNames> names = {}; ///< what values may be called in the text
  QStringList without = {};                     ///< but not by these
  bool operator==(const SearchQuery&) const = default;
};

struct SearchPage {
  struct Hit {
    qint64 row = 0;
    double rank = 0; ///< the higher, the better; means something only beside the others of this page
  };

  std::vector<Hit> hits;
  qint64 total = 0;  ///< how many records match
  bool more = false; ///< there are more than `total`, which is where counting stopped
  bool whole = true; ///< false: the search ended with the best, which come first when all are looked for
  std::vector<Synonym> added; ///< what was looked for as well
};

/// Where in an attached file a query's words stand.
struct FilePassage {
  RecordId attachment;
  int page = 0; ///< from 0
  QString text; ///< of the page
};

/// Finds records. One per connection (and so per thread); the connection went through registerTokenizer().
///
/// Best first: records with every word in their title, then the others, then those that have another name of
/// what was looked for, then those in whose attached files the words stand (file_index.h); within these by
/// ranking.cpp; the newest first among equals. Ranking every hit of a
/// common word is what makes a full-text search slow, so what is ranked is bounded: the newest `maximumTotal`
/// hits, and when there are more, also the newest `rankedTitles` of those with every word in the title, and
/// as many of those with some word there. The hits that are left over are the least likely ones. Where more
/// than `rankedTitles` have every word in the title, their titles alone rank them, and of what is left over
/// the newest follow, unranked.
class Searcher {
 public:
  explicit Searcher(sqlite::Database& database)
      : database_(database) {}

  /// A text without any word to look for (query.h) finds every record that passes the filters, the one
  /// written last first.
  Result<SearchPage> search(const SearchQuery& query);

  /// Every record that a query finds, the newest first, those found in their files last: none ranked, none
  /// left out. Takes some ten milliseconds for a hundred thousand.
  Result<std::vector<qint64>> all(const SearchQuery& query);

  /// How many of these rows have each value of a facet, as RecordStore::facetCounts().
  QMap<QString, qint64> facetCounts(const QString& field, const std::vector<qint64>& rows,
                                    const QHash<QString, QString>& broader);

  /// Filters by topics as a list has to have them: with what is narrower.
  QMap<QString, QStringList> withNarrower(QMap<QString, QStringList> filters);

  /// What is broader than each topic that has such; ids.
  QHash<QString, QString> broaderTopics();

  /// What a query's text means in this library; for highlighting what it finds.
  ParsedQuery read(const SearchQuery& query);

  /// For those of the rows that a query finds by their files alone, where. Looks at nothing else where no row
  /// has files that were read.
  QHash<qint64, FilePassage> passages(const SearchQuery& query, const std::vector<qint64>& rows);

  /// The text with words that the library does not have replaced by words that it has and that are spelled
  /// nearly so, where that finds more than the `found` records that the query does; empty when there is
  /// nothing to suggest. Takes a few milliseconds.
  QString suggestion(const SearchQuery& query, qint64 found);

  static constexpr int maximumTotal = 1'000;
  static constexpr int rankedTitles = 250;
  static constexpr int rankedFiles = 200; ///< the newest in whose text the words stand

 private:
  sqlite::Database& database_;
};

} // namespace amparo
