#include "tests/search/library.h"

#include <algorithm>
#include <set>

using namespace amparo;
using namespace Qt::StringLiterals;
using Rows = std::vector<qint64>;

TEST_CASE("A title says more than a summary, and a summary more than a text") {
  SearchLibrary library;
  library.add(u"practice"_s, {{u"title.es"_s, u"Uno"_s}, {u"problem.es"_s, u"Amparo, amparo y amparo."_s}});
  library.add(u"practice"_s, {{u"title.es"_s, u"Dos"_s}, {u"summary.es"_s, u"Un amparo."_s}});
  library.add(u"practice"_s, {{u"title.es"_s, u"Tres amparos"_s}});
  CHECK(library.find(u"amparo"_s) == Rows{3, 2, 1});
}

TEST_CASE("Titles that begin with what is typed come first, then shorter ones, then newer ones") {
  SearchLibrary library;
  library.add(u"topic"_s, {{u"preferred.en"_s, u"access to legal aid for migrants in remote places"_s}});
  library.add(u"topic"_s, {{u"preferred.en"_s, u"free legal aid"_s}});
  library.add(u"topic"_s, {{u"preferred.en"_s, u"legal aid"_s}});
  library.add(u"topic"_s, {{u"preferred.en"_s, u"free legal aid"_s}});
  CHECK(library.find(u"legal aid"_s) == Rows{3, 4, 2, 1});
  CHECK(library.find(u"leg"_s) == Rows{3, 4, 2, 1});
}

TEST_CASE("A whole word comes before words that only begin so") {
  SearchLibrary library;
  library.add(u"topic"_s, {{u"preferred.es"_s, u"gran arte"_s}});
  library.add(u"topic"_s, {{u"preferred.es"_s, u"gran artesanado"_s}});
  CHECK(library.find(u"arte"_s) == Rows{1, 2});
}

TEST_CASE("Words side by side come before words apart") {
  SearchLibrary library;
  library.add(u"practice"_s, {{u"title.es"_s, u"A"_s}, {u"problem.es"_s, u"La prisión preventiva dura."_s}});
  library.add(u"practice"_s,
              {{u"title.es"_s, u"B"_s}, {u"problem.es"_s, u"La prisión y toda medida preventiva dura."_s}});
  CHECK(library.find(u"prisión preventiva "_s) == Rows{1, 2});
}

TEST_CASE("In titles the spelling with its accents ranks first") {
  SearchLibrary library;
  library.add(u"topic"_s, {{u"preferred.es"_s, u"mi papá"_s}});
  library.add(u"topic"_s, {{u"preferred.es"_s, u"mi papa"_s}});
  CHECK(library.find(u"papá "_s) == Rows{1, 2});
}

TEST_CASE("A record whose words have the letters typed comes before any other place they stand in") {
  SearchLibrary library;
  library.add(u"practice"_s, {{u"title.es"_s, u"Ano"_s}, {u"summary.es"_s, u"Ano, ano."_s}});
  library.add(u"practice"_s, {{u"title.es"_s, u"Cosas"_s}, {u"risks.es"_s, u"Una vez al año."_s}});
  CHECK(library.find(u"año"_s) == Rows{2, 1});
  CHECK(library.find(u"ano "_s) == Rows{1, 2});
  CHECK(library.find(u"añ"_s) == Rows{2, 1});
}

TEST_CASE("However many titles have a word, those that begin with it come first, as they are now") {
  SearchLibrary library;
  const auto titled = [](const QString& title) {
    return SearchLibrary::record(u"practice"_s, {{u"title.en"_s, title}});
  };
  const qint64 count = 2 * Searcher::maximumTotal;
  sqlite::Transaction transaction(library.database());
  for (qint64 row = 1; row <= count; ++row)
    putIndex(library.database(), row,
             titled(row % 10 == 0 ? u"Visits made weekly"_s : u"Weekly made visits"_s));
  REQUIRE(transaction.commit().ok());
  const SearchQuery query{.text = u"visits "_s, .limit = 2, .enough = 2};
  const SearchPage page = library.search(query);
  CHECK_FALSE(page.whole);
  CHECK(SearchLibrary::rows(page) == Rows{count, count - 10});
  library.change(count - 20, titled(u"Visits"_s));
  CHECK(SearchLibrary::rows(library.search(query)) == Rows{count - 20, count});
}

TEST_CASE("However many titles have another letter than the typed one, none of them is a good hit") {
  SearchLibrary library;
  sqlite::Transaction transaction(library.database());
  for (qint64 row = 1; row <= 2 * Searcher::maximumTotal; ++row)
    putIndex(
        library.database(), row,
        SearchLibrary::record(u"practice"_s, {{u"title.es"_s, row == 7 ? u"Ano"_s : u"El año judicial"_s},
                                              {u"problem.es"_s, u"Cada año."_s}}));
  REQUIRE(transaction.commit().ok());
  CHECK_FALSE(library.search({.text = u"año "_s, .enough = 50}).whole);
  const SearchPage page = library.search({.text = u"ano "_s, .enough = 50});
  CHECK(page.whole);
  CHECK(std::none_of(page.hits.begin(), page.hits.end(),
                     [](const SearchPage::Hit& hit) { return hit.row != 7 && hit.rank > 0; }));
}

TEST_CASE("However many hits there are, those with the word in their title are among the first") {
  SearchLibrary library;
  sqlite::Transaction transaction(library.database());
  const qint64 count = 3 * Searcher::maximumTotal;
  for (qint64 row = 1; row <= count; ++row)
    putIndex(library.database(), row,
             SearchLibrary::record(u"practice"_s, {{u"title.en"_s, row == 7   ? u"Custody visits"_s
                                                                   : row == 9 ? u"Visits"_s
                                                                              : u"Other"_s},
                                                   {u"problem.en"_s, u"Visits to people in custody."_s}}));
  REQUIRE(transaction.commit().ok());

  const SearchPage page = library.search({.text = u"custody visits "_s});
  REQUIRE(page.hits.size() == 50);
  CHECK(page.hits[0].row == 7);
  CHECK(page.hits[1].row == 9);
  CHECK(page.hits[2].row == count); // the newest of the others
  CHECK(page.total == Searcher::maximumTotal);
  CHECK(page.more);
}

TEST_CASE("Where very many titles have every word, the best of the newest come first, then the newest of the "
          "rest") {
  SearchLibrary library;
  sqlite::Transaction transaction(library.database());
  const qint64 count = 2 * Searcher::maximumTotal;
  for (qint64 row = 1; row <= count; ++row) {
    const bool isTitled = row % 4 == 0;
    const QString title = !isTitled ? u"Other"_s : row % 100 == 0 ? u"Visits"_s : u"A record of visits"_s;
    putIndex(library.database(), row,
             SearchLibrary::record(u"practice"_s,
                                   {{u"title.en"_s, title}, {u"problem.en"_s, u"Visits to people."_s}}));
  }
  REQUIRE(transaction.commit().ok());

  const SearchPage page = library.search({.text = u"visits "_s, .limit = Searcher::maximumTotal});
  REQUIRE(page.hits.size() == size_t(Searcher::maximumTotal));
  CHECK(page.more);
  const Rows rows = SearchLibrary::rows(page);
  constexpr size_t shortOnes = Searcher::rankedTitles * 4 / 100; // in the newest titles
  CHECK(rows.front() == count);
  CHECK(rows[shortOnes - 1] == count - 100 * (qint64(shortOnes) - 1));
  CHECK(rows[shortOnes] == count - 4); // then the longer titles
  CHECK(rows[Searcher::rankedTitles - 1] == count - 4 * (Searcher::rankedTitles - 1));
  CHECK(rows[Searcher::rankedTitles] == count - 1); // then all others, the newest first
  CHECK(std::is_sorted(rows.begin() + Searcher::rankedTitles, rows.end(), std::greater<>()));

  SECTION("and whoever wants only the best gets the same, and nothing else is looked for") {
    const SearchPage best =
        library.search({.text = u"visits "_s, .limit = Searcher::maximumTotal, .enough = 50});
    CHECK_FALSE(best.whole);
    CHECK(best.more);
    const Rows found = SearchLibrary::rows(best);
    REQUIRE(found.size() == size_t(Searcher::rankedTitles));
    CHECK(std::equal(found.begin(), found.end(), rows.begin()));
    CHECK(library.search({.text = u"visits "_s, .enough = Searcher::rankedTitles + 1}).whole);
    CHECK(library.search({.text = u"other "_s, .enough = 50}).total > 50);
  }
  CHECK(std::set<qint64>(rows.begin(), rows.end()).size() == rows.size());
}
