#include "tests/search/library.h"

using namespace amparo;
using namespace Qt::StringLiterals;
using Rows = std::vector<qint64>;

TEST_CASE("All that a query finds can be had and counted, however much it is") {
  SearchLibrary library;
  const QString broad = toText(randomId<RecordId>());
  const QString narrow = toText(randomId<RecordId>());
  const int count = Searcher::maximumTotal + 50;
  for (int i = 0; i < count; ++i)
    library.add(u"practice"_s, {{u"title.en"_s, u"Visits"_s},
                                {u"status"_s, i % 2 ? u"draft"_s : u"published"_s},
                                {u"topics"_s, Value::set({i % 2 ? narrow : broad, narrow})}});
  library.add(u"topic"_s, {{u"preferred.en"_s, u"Visits"_s}});
  library.add(u"practice"_s, {{u"title.en"_s, u"Other"_s}, {u"status"_s, u"draft"_s}});

  Searcher searcher(library.database());
  const auto rows = searcher.all({.text = u"visits "_s});
  REQUIRE(rows.ok());
  CHECK(rows->size() == size_t(count) + 1);
  CHECK(rows->front() == count + 1); // the newest first
  const auto counted = [&](const QString& field) {
    return searcher.facetCounts(field, *rows, {{narrow, broad}});
  };
  CHECK(counted(u"status"_s) == QMap<QString, qint64>{{u"draft"_s, count / 2}, {u"published"_s, count / 2}});
  CHECK(counted(u"kind"_s) == QMap<QString, qint64>{{u"practice"_s, count}, {u"topic"_s, 1}});
  CHECK(counted(u"topics"_s) == QMap<QString, qint64>{{narrow, count}, {broad, count}});

  // What is counted follows what is written.
  library.add(u"practice"_s, {{u"title.en"_s, u"Visits"_s}, {u"status"_s, u"published"_s}});
  const auto now = searcher.all({.text = u"visits "_s});
  REQUIRE(now.ok());
  CHECK(searcher.facetCounts(u"status"_s, *now, {}).value(u"published"_s) == count / 2 + 1);

  const auto none = searcher.all({.text = u"nothing "_s});
  REQUIRE(none.ok());
  CHECK(none->empty());
  CHECK(searcher.facetCounts(u"status"_s, *none, {}).isEmpty());
}
