#include "core/search/analyzer.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace amparo;
using namespace Qt::StringLiterals;

namespace {

/// The tokens with '+' between them.
std::string tokensOf(QStringView word, TextLanguage language) {
  std::string tokens = Analyzer().textWord(word, language).tokens;
  std::replace(tokens.begin(), tokens.end(), token::beside, '+');
  return tokens;
}

bool has(const std::vector<std::string>& list, std::string_view item) {
  return std::find(list.begin(), list.end(), item) != list.end();
}

} // namespace

TEST_CASE("A word of a text becomes the stem of its language, without accents") {
  CHECK(tokensOf(u"Detenciones", TextLanguage::Spanish) == "detencion");
  CHECK(tokensOf(u"Detained", TextLanguage::English) == "detain");
  CHECK(tokensOf(u"educación", TextLanguage::Spanish) == "educ+=educación");
  CHECK(tokensOf(u"niñas", TextLanguage::Spanish) == "nin+~niñ+=niñas");
  CHECK(tokensOf(u"Rights", TextLanguage::Any) == "rights+right");
  CHECK(tokensOf(u"ARES67187", TextLanguage::Spanish) == "ares67187");
  CHECK(tokensOf(u"defensas", TextLanguage::Code) == "defensas");
}

TEST_CASE("Words that say nothing are left out in their own language only") {
  CHECK(tokensOf(u"De", TextLanguage::Spanish).empty());
  CHECK(tokensOf(u"the", TextLanguage::English).empty());
  CHECK(!tokensOf(u"the", TextLanguage::Spanish).empty());
  CHECK(!tokensOf(u"de", TextLanguage::Any).empty());
  for (const QStringView word : {u"no", u"sin", u"contra", u"estado"})
    CHECK(!tokensOf(word, TextLanguage::Spanish).empty());
  for (const QStringView word : {u"no", u"may", u"against", u"without"})
    CHECK(!tokensOf(word, TextLanguage::English).empty());
}

TEST_CASE("A typed word reaches the stems of what it may mean") {
  Analyzer analyzer;
  const auto stems = [&](QStringView word) {
    const QueryWord made = analyzer.queryWord(word, false);
    std::vector<std::string> all = made.stems;
    all.insert(all.end(), made.guesses.begin(), made.guesses.end());
    return all;
  };
  CHECK(has(stems(u"educacion"), "educ")); // the accent left out
  CHECK(has(stems(u"mujer"), "mujer"));    // mujeres
  CHECK(has(stems(u"juez"), "juec"));      // jueces
  CHECK(has(stems(u"años"), "ano"));       // año
  CHECK(has(stems(u"detained"), "detain"));
  CHECK(has(analyzer.queryWord(u"años", false).letters, "~año"));
  CHECK(analyzer.queryWord(u"detención", false).letters.empty());
}

TEST_CASE("A text's language follows from its tag") {
  CHECK(textLanguage(u"es") == TextLanguage::Spanish);
  CHECK(textLanguage(u"es-AR") == TextLanguage::Spanish);
  CHECK(textLanguage(u"en-GB") == TextLanguage::English);
  CHECK(textLanguage(u"est") == TextLanguage::Any);
  CHECK(textLanguage(u"") == TextLanguage::Any);
}
