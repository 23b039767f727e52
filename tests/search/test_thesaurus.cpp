#include "core/search/excerpt.h"
#include "tests/search/library.h"

using namespace amparo;
using namespace Qt::StringLiterals;
using Rows = std::vector<qint64>;

namespace {

/// A library with what detention before trial and the writ of amparo are called.
class Library : public SearchLibrary {
 public:
  Library() {
    detention =
        add(u"topic"_s, {{u"preferred.es"_s, u"prisión preventiva"_s},
                         {u"preferred.en"_s, u"pretrial detention"_s},
                         {u"alternative.es"_s, u"detención cautelar\nprisión preventiva oficiosa"_s},
                         {u"alternative.en"_s, u"remand in custody"_s},
                         {u"variants"_s, Value::set({u"en-GB:remand"_s, u"es-PA:detención previa"_s})}});
    writ = add(u"topic"_s, {{u"preferred.es"_s, u"amparo"_s},
                            {u"preferred.en"_s, u"constitutional protection"_s},
                            {u"variants"_s, Value::set({u"es-CO:tutela"_s, u"en-US:habeas corpus"_s})}});
  }

  Rows find(const QString& text, const QStringList& without = {}) { return rows(page(text, without)); }

  SearchPage page(const QString& text, const QStringList& without = {}) {
    return search({.text = text, .kinds = {u"practice"_s}, .widened = true, .without = without});
  }

  QStringList added(const QString& text, const QStringList& without = {}) {
    QStringList labels;
    for (const Synonym& synonym : page(text, without).added) labels.append(synonym.label);
    return labels;
  }

  qint64 practice(const QString& address, const QString& text) {
    return add(u"practice"_s, {{address, text}});
  }

  qint64 detention = 0;
  qint64 writ = 0;
};

} // namespace

TEST_CASE("A topic's name in one language finds what is written in another") {
  Library library;
  const qint64 english = library.practice(u"title.en"_s, u"Bail in place of pre-trial detention"_s);
  const qint64 british = library.practice(u"title.en"_s, u"Legal visits on remand"_s);
  const qint64 spanish = library.practice(u"title.es"_s, u"Revisar la prisión preventiva"_s);
  library.practice(u"title.en"_s, u"A trial without detention"_s);
  library.practice(u"title.en"_s, u"Amparo for all"_s);

  CHECK(library.find(u"prisión preventiva"_s) == Rows{spanish, british, english});
  CHECK(library.find(u"Prisiones preventivas "_s) == Rows{spanish, british, english});
  CHECK(library.find(u"prision preventiva "_s) == Rows{spanish, british, english});
  CHECK(library.find(u"remand"_s) == Rows{british, spanish, english});
  CHECK(library.find(u"pre-trial detention bail "_s) == Rows{english});
  CHECK(library.find(u"prisión preventiva visits "_s) == Rows{british});
  CHECK(library.find(u"prisión preventiva -bail "_s) == Rows{spanish, british});
}

TEST_CASE("What one country calls it finds what others do") {
  Library library;
  const qint64 first = library.practice(u"title.es"_s, u"Un amparo para cada persona"_s);
  const qint64 second = library.practice(u"title.es"_s, u"Acción de tutela"_s);
  const qint64 third = library.practice(u"summary.en"_s, u"A habeas corpus in a day."_s);
  CHECK(library.find(u"tutela"_s) == Rows{second, first, third});
  CHECK(library.added(u"tutela"_s) ==
        QStringList{u"constitutional protection"_s, u"amparo"_s, u"habeas corpus"_s});
}

TEST_CASE("What was written as typed comes before what only has another name") {
  Library library;
  const qint64 body = library.practice(u"problem.es"_s, u"Entre muchas otras, la prisión preventiva."_s);
  const qint64 title = library.practice(u"title.en"_s, u"Remand"_s);
  CHECK(library.find(u"prisión preventiva "_s) == Rows{body, title});
}

TEST_CASE("Only whole labels are widened, and a word that is being typed when it is complete") {
  Library library;
  library.practice(u"title.en"_s, u"Remand"_s);
  for (const QString& typed :
       {u"prisión"_s, u"prisión preventiv"_s, u"preventiva "_s, u"preventiva prisión "_s,
        u"\"prisión preventiva\""_s, u"-prisión preventiva "_s, u"prisión/preventiva/x "_s})
    CHECK(library.added(typed).isEmpty());
  CHECK(library.added(u"prisión preventiva"_s) ==
        QStringList{u"pretrial detention"_s, u"remand"_s, u"detención previa"_s, u"detención cautelar"_s});
}

TEST_CASE("Each side of an OR is widened, and a topic's name stays together there") {
  Library library;
  library.add(u"topic"_s, {{u"preferred.es"_s, u"extradición"_s}, {u"preferred.en"_s, u"surrender"_s}});
  const qint64 british = library.practice(u"title.en"_s, u"Legal visits on remand"_s);
  const qint64 spanish = library.practice(u"title.es"_s, u"Revisar la prisión preventiva"_s);
  const qint64 handed = library.practice(u"title.en"_s, u"Surrender without a hearing"_s);
  const qint64 country = library.practice(u"title.es"_s, u"La extradición paso a paso"_s);
  library.practice(u"title.es"_s, u"La prisión y sus visitas"_s);
  library.practice(u"title.es"_s, u"Medicina preventiva"_s);

  const Rows all{spanish, country, handed, british};
  CHECK(library.find(u"prisión preventiva OR extradición"_s).size() == all.size());
  for (const QString& typed :
       {u"prisión preventiva OR extradición "_s, u"prisiones preventivas O la extradicion "_s,
        u"extradición OR prisión preventiva "_s, u"extradición OR la prisión preventiva "_s,
        u"pre-trial detention OR extradición "_s}) {
    Rows found = library.find(typed);
    std::sort(found.begin(), found.end());
    Rows wanted = all;
    std::sort(wanted.begin(), wanted.end());
    CAPTURE(typed);
    CHECK(found == wanted);
  }
  CHECK(library.find(u"visits prisión preventiva OR extradición "_s) == Rows{british});
  CHECK(library.find(u"prisión preventiva OR extradición -legal "_s).size() == 3);
  CHECK(library.find(u"\"prisión preventiva\" OR extradición "_s).size() == 3);
}

TEST_CASE("Written as typed comes first on both sides of an OR") {
  Library library;
  library.add(u"topic"_s, {{u"preferred.es"_s, u"extradición"_s}, {u"preferred.en"_s, u"surrender"_s}});
  const qint64 spanish = library.practice(u"problem.es"_s, u"Entre otras, la prisión preventiva."_s);
  const qint64 typed = library.practice(u"problem.es"_s, u"Entre otras, la extradición."_s);
  library.practice(u"title.en"_s, u"Remand"_s);
  library.practice(u"title.en"_s, u"Surrender"_s);
  const Rows found = library.find(u"prisión preventiva OR extradición "_s);
  REQUIRE(found.size() == 4);
  CHECK(std::min(found[0], found[1]) == spanish);
  CHECK(std::max(found[0], found[1]) == typed);
}

TEST_CASE("What an OR was widened by is told once, never what was typed, and can be taken out") {
  Library library;
  const QString typed = u"prisión preventiva OR tutela "_s;
  CHECK(library.added(typed) == QStringList{u"pretrial detention"_s, u"remand"_s, u"detención previa"_s,
                                            u"detención cautelar"_s, u"constitutional protection"_s,
                                            u"amparo"_s, u"habeas corpus"_s});
  CHECK(library.added(u"prisión preventiva OR remand "_s) ==
        QStringList{u"pretrial detention"_s, u"detención previa"_s, u"detención cautelar"_s});
  const qint64 british = library.practice(u"title.en"_s, u"Legal visits on remand"_s);
  CHECK(library.find(typed) == Rows{british});
  CHECK(library.find(typed, {u"remand"_s}).empty());
  CHECK_FALSE(library.added(typed, {u"remand"_s}).contains(u"remand"_s));
}

TEST_CASE("A name that was taken out is not looked for") {
  Library library;
  const qint64 british = library.practice(u"title.en"_s, u"Legal visits on remand"_s);
  CHECK(library.find(u"prisión preventiva"_s) == Rows{british});
  CHECK(library.find(u"prisión preventiva"_s, {u"remand"_s}).empty());
  CHECK(library.added(u"prisión preventiva"_s, {u"remand"_s, u"detención previa"_s}) ==
        QStringList{u"pretrial detention"_s, u"detención cautelar"_s});
}

TEST_CASE("The names follow the topics as they are edited, deleted and added") {
  Library library;
  const qint64 row = library.practice(u"title.en"_s, u"Bail"_s);
  CHECK(library.find(u"fianza"_s).empty());
  const qint64 topic =
      library.add(u"topic"_s, {{u"preferred.es"_s, u"caución"_s}, {u"preferred.en"_s, u"bail"_s}});
  CHECK(library.find(u"fianza"_s).empty());
  library.change(topic, SearchLibrary::record(
                            u"topic"_s, {{u"preferred.es"_s, u"fianza"_s}, {u"preferred.en"_s, u"bail"_s}}));
  CHECK(library.find(u"fianza"_s) == Rows{row});
  library.change(topic, SearchLibrary::record(u"topic"_s, {{u"preferred.es"_s, u"fianza"_s},
                                                           {u"preferred.en"_s, u"bail"_s},
                                                           {system_field::deleted, true}}));
  CHECK(library.find(u"fianza"_s).empty());
}

TEST_CASE("However many hits there are, what was written as typed is not crowded out") {
  Library library;
  const qint64 typed = library.practice(u"problem.es"_s, u"Prisión preventiva."_s);
  sqlite::Transaction transaction(library.database());
  for (qint64 row = 100; row <= 100 + 2 * Searcher::maximumTotal; ++row)
    putIndex(library.database(), row,
             SearchLibrary::record(u"practice"_s, {{u"title.en"_s, u"Pretrial detention"_s}}));
  REQUIRE(transaction.commit().ok());
  const SearchPage page = library.page(u"prisión preventiva"_s);
  CHECK(page.more);
  CHECK(page.hits.front().row == typed);
}

TEST_CASE("Other names are highlighted as a whole") {
  Library library;
  const SearchQuery query{.text = u"prisión preventiva "_s, .widened = true};
  Highlighter highlighter(Searcher(library.database()).read(query));
  const auto marked = [&](const QString& text, const QString& language) {
    QStringList found;
    for (const Range& range : highlighter.ranges(text, language))
      found.append(text.mid(range.start, range.length));
    return found;
  };
  CHECK(marked(u"Detention, pre-trial detention, and trial"_s, u"en"_s) ==
        QStringList{u"pre-trial detention"_s});
  CHECK(marked(u"On remand"_s, u"en"_s) == QStringList{u"remand"_s});
  CHECK(marked(u"La detención cautelar no es prisión"_s, u"es"_s) ==
        QStringList{u"detención cautelar"_s, u"prisión"_s});
}
