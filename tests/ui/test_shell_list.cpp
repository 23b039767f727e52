#include "tests/ui/office.h"
#include "ui/history.h"
#include "ui/list/list_pane.h"
#include "ui/list/record_list_model.h"
#include "ui/list/record_list_view.h"
#include "ui/list/row_delegate.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace amparo;
using namespace amparo::test;
using namespace Qt::StringLiterals;
using ui::RecordListModel;

namespace {

std::vector<qint64> rowsOf(Office& office) {
  return office.ask([](ui::Background::Context& context) { return context.store.records().allRows(); });
}

} // namespace

TEST_CASE("how many records a list has is read whole, however narrow it is and large its letters are") {
  Office office(Office::Library::Starter);
  office.waitForList();
  ui::ListPane* list = office.workspace().list();
  const auto labels = list->findChildren<QLabel*>();
  const auto count = std::find_if(labels.begin(), labels.end(),
                                  [](const QLabel* label) { return label->text() == u"24 fichas"; });
  REQUIRE(count != labels.end());
  const auto isWhole = [&] { return (*count)->width() >= (*count)->sizeHint().width(); };
  CHECK(isWhole());
  const int top = (*count)->mapTo(list, QPoint()).y();
  list->setFixedWidth(list->fontMetrics().averageCharWidth() * 30);
  CHECK(waitFor([&] { return isWhole() && (*count)->mapTo(list, QPoint()).y() > top; }));
}

TEST_CASE("the list model keeps the promises of its base class while rows come and go") {
  Office office(Office::Library::Starter);
  RecordListModel model(office.background());
  const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
  std::vector<qint64> rows = rowsOf(office);
  rows.resize(120);
  model.setRows(rows, u"es"_s, {});
  CHECK(model.rowCount() == 120);
  CHECK_FALSE(model.textAt(100)); // on its way
  CHECK(waitFor([&] { return model.textAt(100).has_value(); }));

  std::vector<qint64> fewer = rows;
  fewer.erase(fewer.begin() + 10, fewer.begin() + 20);
  model.setRows(fewer, u"es"_s, {});
  CHECK(model.rowCount() == 110);
  CHECK(model.placeOf(rows[30]) == 20);
  model.setRows(rows, u"en"_s, {u"legal"_s});
  CHECK(model.rowCount() == 120);
  model.setRows({}, u"es"_s, {});
  CHECK(model.rowCount() == 0);
  model.setRows(rows, u"es"_s, {});
  model.refresh();
  model.retranslate();
  CHECK(waitFor([&] { return model.textAt(0).has_value(); }));
}

TEST_CASE("rows that stay keep their place in the model, and with it the selection") {
  Office office(Office::Library::Starter);
  RecordListModel model(office.background());
  const std::vector<qint64> rows = rowsOf(office);
  model.setRows(rows, u"es"_s, {});
  const QPersistentModelIndex kept = model.index(50);
  std::vector<qint64> without = rows;
  without.erase(without.begin() + 3);
  model.setRows(without, u"es"_s, {});
  CHECK(kept.row() == 49);
}

TEST_CASE("a record waits to be synced only where there is a hub to sync with") {
  Office office(Office::Library::Starter);
  const RecordId id = starterId("topic/pretrial-detention");
  const auto badges = [&] {
    return office.ask([id](ui::Background::Context& context) {
      const qint64 row = context.store.records().find(id)->row;
      return ui::describe(ui::summarize(context, {row}, u"es"_s, {}).front()).badges.size();
    });
  };
  REQUIRE(office.ask([id](ui::Background::Context& context) {
    Fields fields;
    fields.set(u"scope.es"_s, Value(u"Otro alcance"_s));
    return context.library.edit(id, fields).ok();
  }));
  CHECK(badges() == 0);
  joinNetwork(office.background(), u"editor"_s);
  CHECK(badges() == 1);
}

TEST_CASE("what comes next in a list is there before it is scrolled to") {
  Office office(Office::Library::Starter);
  RecordListModel model(office.background());
  ui::RecordListView view;
  ui::RowDelegate delegate;
  view.setItemDelegate(&delegate);
  view.setModel(&model);
  view.resize(400, 600); // fewer rows than a page has
  view.show();
  QSignalSpy filled(&model, &RecordListModel::filled);
  model.setRows(rowsOf(office), u"es"_s, {});
  REQUIRE(view.rowsInView() < RecordListModel::pageRows);
  REQUIRE(waitFor([&] { return filled.count() >= 1; }));
  CHECK(model.textAt(2 * RecordListModel::pageRows - 1));
}

TEST_CASE("rows whose summaries came along are there at once, unless news are to be marked among them") {
  Office office(Office::Library::Starter);
  RecordListModel model(office.background());
  const std::vector<qint64> rows = rowsOf(office);
  ui::RowSummary first;
  first.row = rows.front();
  first.id = randomId<RecordId>();
  first.title.text = u"Turno de guardia"_s;
  model.setRows(rows, u"es"_s, {}, {first});
  CHECK(model.hasText(0));
  CHECK(model.textAt(0)->title == u"Turno de guardia");
  CHECK_FALSE(model.hasText(1));

  RecordListModel withNews(office.background());
  withNews.setNewsAfter(0);
  withNews.setRows(rows, u"es"_s, {}, {first});
  CHECK_FALSE(withNews.hasText(0));
  CHECK(waitFor([&] { return withNews.textAt(0).has_value(); }));
}

TEST_CASE("a list of a hundred thousand rows fetches only what is looked at") {
  Office office(Office::Library::Starter);
  RecordListModel model(office.background());
  ui::RecordListView view;
  ui::RowDelegate delegate;
  view.setItemDelegate(&delegate);
  view.setModel(&model);
  view.resize(400, 600);
  view.show();
  // Rows that are not in the store are as good as any: they stay blank.
  const std::vector<qint64> real = rowsOf(office);
  std::vector<qint64> rows(100'000);
  for (size_t i = 0; i < rows.size(); ++i) rows[i] = 1'000'000 + qint64(i);
  std::copy(real.begin(), real.begin() + 50, rows.end() - 50);
  QSignalSpy filled(&model, &RecordListModel::filled);
  model.setRows(rows, u"es"_s, {});
  CHECK(model.rowCount() == 100'000);
  REQUIRE(waitFor([&] { return filled.count() >= 1; }));
  const auto before = filled.count();
  view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum());
  REQUIRE(waitFor([&] { return model.textAt(99'999).has_value(); }));
  CHECK(filled.count() - before < 10);
  CHECK(view.visualRect(model.index(99'999)).bottom() < view.viewport()->height());
  CHECK(view.indexAt(view.visualRect(model.index(99'999)).center()).row() == 99'999);
  view.scrollTo(model.index(0), QAbstractItemView::EnsureVisible);
  CHECK(view.verticalScrollBar()->value() == 0);
}

TEST_CASE("an answer to an older question is dropped") {
  Office office(Office::Library::Starter);
  RecordListModel model(office.background());
  const std::vector<qint64> rows = rowsOf(office);
  model.setRows(rows, u"es"_s, {});
  (void)model.textAt(0); // asks
  QCoreApplication::sendPostedEvents();
  model.setRows({rows[5]}, u"es"_s, {});
  (void)model.textAt(0);
  REQUIRE(waitFor([&] { return model.textAt(0).has_value(); }));
  CHECK(model.textAt(0)->row == rows[5]);
}

TEST_CASE("history leads back and forward, and a new step ends the way forward") {
  ui::History history;
  const auto place = [](ui::Section section, const char* name) {
    return ui::Place{section, namedId<RecordId>(name)};
  };
  CHECK_FALSE(history.back());
  history.go(place(ui::Section::Practices, "a"));
  history.go(place(ui::Section::Practices, "a"));
  CHECK_FALSE(history.canGoBack());
  history.go(place(ui::Section::Practices, "b"));
  history.go(place(ui::Section::Practices, "c"), ui::History::Step::Passing);
  CHECK(history.back() == place(ui::Section::Practices, "a"));
  CHECK(history.forward() == place(ui::Section::Practices, "c"));
  CHECK(history.back() == place(ui::Section::Practices, "a"));
  history.go(place(ui::Section::Events, "d"));
  CHECK_FALSE(history.canGoForward());
  for (int i = 0; i < 500; ++i) history.go(place(ui::Section::Events, QByteArray::number(i).constData()));
  CHECK(history.canGoBack());
}
