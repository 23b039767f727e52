#include "tests/ui/office.h"
#include "ui/list/facet_values.h"
#include "ui/list/list_pane.h"
#include "ui/list/record_list_model.h"

#include <QCollator>
#include <QLabel>
#include <QLineEdit>

#include <catch2/catch_test_macros.hpp>

using namespace amparo;
using namespace amparo::test;
using namespace Qt::StringLiterals;
using ui::Section;
using ui::SortBy;

TEST_CASE("What was found can be put into the order of titles or of dates") {
  Office office(Office::Library::Starter);
  ui::ListPane* list = office.workspace().list();
  office.workspace().openSection(Section::Practices);
  office.typeSearch(u"defensa"_s);
  CHECK(list->request().order() == SortBy::Relevance);
  const QStringList best = office.titles();
  REQUIRE(best.size() > 5);

  list->setSort(SortBy::Title);
  const QStringList byTitle = office.titles();
  QCollator collator(QLocale(u"es"_s));
  collator.setCaseSensitivity(Qt::CaseInsensitive);
  collator.setNumericMode(true);
  collator.setIgnorePunctuation(true);
  CHECK(std::is_sorted(byTitle.begin(), byTitle.end(),
                       [&](const QString& a, const QString& b) { return collator.compare(a, b) < 0; }));
  CHECK(QSet<QString>(byTitle.begin(), byTitle.end()) == QSet<QString>(best.begin(), best.end()));

  office.workspace().openSection(Section::Declarations);
  office.typeSearch(u"acceso justicia"_s);
  CHECK(list->request().order() == SortBy::Relevance); // each section begins so
  list->setSort(SortBy::Start);
  office.waitForList();
  const std::vector<qint64> rows = list->model()->rows();
  const QStringList dates = office.ask([rows](ui::Background::Context& context) {
    QStringList found;
    for (const StoredRecord& stored : context.store.records().at(rows))
      found.append(stored.record.text(u"adopted"_s));
    return found;
  });
  CHECK(dates.constFirst() > u"2000"_s);
  CHECK(std::is_sorted(dates.begin(), dates.end(), [](const QString& a, const QString& b) {
    return a.left(4) > b.left(4); // what has no date comes last
  }));
}

TEST_CASE("Of very many hits the best are shown first, and all that can be shown follow") {
  Office office(Office::Library::Starter);
  office.ask([](ui::Background::Context& context) {
    std::vector<Record> many;
    for (int i = 0; i < Searcher::maximumTotal + 200; ++i)
      many.push_back(recordOf(u"practice"_s, QByteArray("visit/" + QByteArray::number(i)).constData(),
                              {{u"title.es"_s, Value(u"Visitas al penal %1"_s.arg(i))}}));
    return context.library.importForReading(many).ok();
  });
  ui::ListPane* list = office.workspace().list();
  office.workspace().openSection(Section::Practices);
  office.waitForList();
  std::vector<std::vector<qint64>> shown;
  QObject::connect(list, &ui::ListPane::listed, list, [&] { shown.push_back(list->model()->rows()); });
  list->searchField()->setText(u"visitas al penal"_s);
  REQUIRE(waitFor([&] { return !shown.empty() && shown.back().size() == size_t(Searcher::maximumTotal); }));
  REQUIRE(shown.size() >= 2);
  const std::vector<qint64> best = shown[shown.size() - 2];
  CHECK(best.size() >= 50);
  CHECK(best.size() <= size_t(Searcher::rankedTitles));
  CHECK(std::equal(best.begin(), best.end(), shown.back().begin()));
  const auto labels = list->findChildren<QLabel*>();
  CHECK(std::any_of(labels.begin(), labels.end(),
                    [](const QLabel* label) { return label->text().startsWith(u"Más de 1"); }));

  // Once nobody types, all of them are counted.
  CHECK(waitFor([&] {
    return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
      return label->text().startsWith(u"12") && label->toolTip().endsWith(u"se muestran las mejores");
    });
  }));

  // In another order than that of relevance none is the best: all of them stand there.
  list->setSort(SortBy::Title);
  CHECK(waitFor([&] { return list->model()->rows().size() >= size_t(Searcher::maximumTotal) + 200; }));
  list->setEverywhere(true);
  const auto kinds = office.ask([request = list->request()](ui::Background::Context& context) {
    return ui::facetValues(context, request, u"kind"_s);
  });
  REQUIRE_FALSE(kinds.empty());
  CHECK(std::any_of(kinds.begin(), kinds.end(), [](const ui::FacetValue& kind) {
    return kind.value == u"practice" && kind.count >= Searcher::maximumTotal + 200;
  }));
}

TEST_CASE("Where everything is searched, kinds can be chosen, each with how many there are") {
  Office office(Office::Library::Starter);
  ui::ListPane* list = office.workspace().list();
  office.workspace().openSection(Section::Practices);
  office.typeSearch(u"tutela"_s);
  CHECK_FALSE(list->request().facets().contains(u"kind"_s));
  list->setEverywhere(true);
  REQUIRE(list->request().facets().contains(u"kind"_s));
  const auto values = office.ask([request = list->request()](ui::Background::Context& context) {
    return ui::facetValues(context, request, u"kind"_s);
  });
  const auto topics = std::find_if(values.begin(), values.end(),
                                   [](const ui::FacetValue& value) { return value.value == u"topic"; });
  REQUIRE(topics != values.end());
  list->setFilters({{u"kind"_s, {u"topic"_s}}});
  CHECK(office.titles().size() == topics->count);
  list->setEverywhere(false);
  CHECK(list->request().filters.isEmpty());
}
