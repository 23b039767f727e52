#include "core/search/query.h"

#include <QStringList>

#include <catch2/catch_test_macros.hpp>

using namespace amparo;
using namespace Qt::StringLiterals;

namespace {

/// A query as one line: words, "phrases", -excluded, a star after what is still being typed, and behind a bar
/// what will do as well.
QString shown(const QString& typed) {
  QStringList parts;
  for (const QueryPart& part : parseQuery(typed).parts) {
    QStringList words;
    for (const QueryWord& word : part.words) words.append(word.folded + (word.prefix ? u"*"_s : QString()));
    QString text = words.join(u' ');
    if (part.kind == QueryPart::Kind::Phrase) text = u'"' + text + u'"';
    for (const QueryWord& word : part.joined) text += u'|' + word.folded + (word.prefix ? u"*"_s : QString());
    parts.append((part.excluded ? u"-"_s : QString()) + text);
  }
  return parts.join(u' ');
}

} // namespace

TEST_CASE("What is typed is words, the last one still growing") {
  CHECK(shown(u"Detención arbitr"_s) == u"detencion arbitr*");
  CHECK(shown(u"Detención arbitraria "_s) == u"detencion arbitraria");
  CHECK(shown(u"  detención,  "_s) == u"detencion");
  CHECK(shown(u"habeas."_s) == u"habeas");
}

TEST_CASE("Quotation marks make a phrase, a leading hyphen excludes") {
  CHECK(shown(u"\"debido proceso\" penal "_s) == u"\"debido proceso\" penal");
  CHECK(shown(u"«debido proceso»"_s) == u"\"debido proceso\"");
  CHECK(shown(u"\"debido proc"_s) == u"\"debido proc*\"");
  CHECK(shown(u"penal -militar "_s) == u"penal -militar");
  CHECK(shown(u"penal -\"fuero militar\""_s) == u"penal -\"fuero militar\"");
  CHECK(shown(u"penal - militar "_s) == u"penal militar");
  CHECK(parseQuery(u"-militar "_s).isEmpty());
}

TEST_CASE("Symbols and hyphenated words hang together") {
  CHECK(shown(u"A/RES/67/187 "_s) == u"\"a res 67 187\"|ares67187");
  CHECK(shown(u"67/18"_s) == u"\"67 18*\"|6718*");
  CHECK(shown(u"art. 14.3 "_s) == u"art \"14 3\"|143");
  CHECK(shown(u"pre-trial "_s) == u"pre trial|pretrial");
  CHECK(shown(u"defensor/a "_s) == u"defensor");
  CHECK(shown(u"法律"_s) == u"\"法 律*\"|法律*");
}

TEST_CASE("Words that say nothing do not count, unless there is nothing else and one is still growing") {
  CHECK(shown(u"derecho de la defensa"_s) == u"derecho defensa*");
  CHECK(shown(u"the right to"_s) == u"right");
  CHECK(shown(u"la"_s) == u"la*");
  CHECK(shown(u"de la"_s) == u"la*");
  CHECK(parseQuery(u"de la "_s).isEmpty());
  CHECK(parseQuery(QString()).isEmpty());
}

TEST_CASE("Nothing typed is too much") {
  CHECK(parseQuery(QString(10'000'000, u'a')).parts.size() == 1);
  CHECK(parseQuery(u"a1 "_s.repeated(1'000'000)).parts.size() == size_t(maximumQueryWords));
  CHECK(parseQuery(u"\"b c d e f g h i j k l m n o p q r s t"_s).parts.front().words.size() ==
        size_t(maximumQueryWords));
}
