#include "core/base/cbor.h"
#include "tests/support/temporary.h"
#include "tests/ui/language_walk.h"
#include "tests/ui/odd_records.h"
#include "tests/ui/person.h"
#include "ui/actions.h"
#include "ui/notice_bar.h"
#include "ui/reading_pane.h"
#include "ui/record/differences.h"
#include "ui/record/history_view.h"
#include "ui/record/page_view.h"
#include "ui/record/reader.h"

#include <QListWidget>
#include <QPushButton>
#include <QSemaphore>
#include <QTextBlock>
#include <QThread>
#include <QToolButton>

#include <catch2/catch_test_macros.hpp>

using namespace amparo;
using namespace amparo::test;
using namespace Qt::StringLiterals;
using protocol::Revision;
using ui::Actions;

namespace {

constexpr Milliseconds may2021 = 1'621'512'600'000; // 20 May 2021, 12:10 UTC
const QString summary = u"summary.es"_s;

Revision revision(Seq seq, const QString& person, const Address& address, const Value& before,
                  const Value& after) {
  Revision made;
  made.seq = seq;
  made.at = may2021 + seq * 60'000;
  made.person = person;
  made.office = u"Defensoría de Salta"_s;
  made.fields.set(address, {before, after});
  return made;
}

/// A practice of which the hub has four revisions, the last of them by two hands.
std::vector<Revision> fourRevisions() {
  std::vector<Revision> revisions = {
      revision(101, {}, summary, Value(), Value(u"La defensa llega tarde"_s)),
      revision(102, u"Ana Pérez"_s, summary, Value(u"La defensa llega tarde"_s),
               Value(u"La defensa llega a tiempo"_s)),
      revision(103, u"Rui Melo"_s, u"countries"_s, Value::set({u"BR"_s, u"PT"_s}),
               Value::set({u"BR"_s, u"AR"_s})),
      revision(104, u"Ana Pérez"_s, summary, Value(u"La defensa llega a tiempo"_s),
               Value(u"La defensa llega siempre a tiempo"_s))};
  revisions.back().fields.set(u"evidence"_s, {Value(u"expected"_s), Value(u"monitored"_s)});
  return revisions;
}

/// What is fetched from a hub that has these revisions.
Office::History hubWith(const std::vector<Revision>& revisions) {
  return [revisions](const RecordId& record, Seq after, const std::atomic<bool>&) {
    protocol::History history{record, {}, false};
    for (const Revision& one : revisions)
      if (one.seq > after) history.revisions.push_back(one);
    return Result<protocol::History>(history);
  };
}

/// An office at a hub, with the practice as its revisions left it.
struct Desk {
  Office office;
  ui::HistoryView* view = nullptr;
  ui::PageView* page = nullptr;
  QListWidget* list = nullptr;

  explicit Desk(const QString& role = u"editor"_s, const QString& language = u"es"_s)
      : office(Office::Library::Starter, language) {
    joinNetwork(office.background(), role);
    office.ask([](ui::Background::Context& context) {
      sqlite::Transaction transaction(context.store.database());
      const auto before = context.store.records().find(practiceId());
      Record after = before->record;
      after.seq = 104;
      for (const Revision& one : fourRevisions())
        for (const auto& field : one.fields) after.fields.set(field.address, {field.value.after, one.seq});
      context.store.records().put(after, &*before);
      return transaction.commit().ok();
    });
    office.workspace().setContentLanguage(u"es"_s);
    office.workspace().openRecord(practiceId());
    REQUIRE(office.reads(u"La defensa llega siempre a tiempo"_s));
  }

  /// The store has what a fetch has left: the first `count` revisions.
  void keep(size_t count) {
    office.ask([count](ui::Background::Context& context) {
      for (const Revision& one : fourRevisions()) {
        if (one.seq >= Seq(101 + count)) break;
        QByteArray bytes;
        cbor::Writer out(bytes);
        protocol::encode(one, out);
        context.store.history().put(practiceId(), one.seq, bytes);
      }
      return true;
    });
  }

  void open() {
    office.window().actions()[Actions::RecordHistory]->trigger();
    ui::ReadingPane* pane = office.workspace().reading();
    REQUIRE(pane->isShowingHistory());
    view = pane->history();
    page = view->findChild<ui::PageView*>();
    list = view->findChild<QListWidget*>();
    REQUIRE(waitFor([&] { return view->content().found; }));
  }

  void openWhole() {
    office.tellHistory(hubWith(fourRevisions()));
    open();
    REQUIRE(waitFor([&] { return list->count() == 4; }));
  }

  QString pageText() const { return page->toPlainText().replace(QChar(QChar::Nbsp), u' '); }

  QString said() const { return spokenBy(*view); }

  /// The pieces of the page that are struck through, or underlined and no links.
  QStringList pieces(bool (QTextCharFormat::*has)() const) const {
    QStringList found;
    for (QTextBlock block = page->document()->begin(); block.isValid(); block = block.next())
      for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextCharFormat format = it.fragment().charFormat();
        if ((format.*has)() && !format.isAnchor()) found.append(it.fragment().text());
      }
    return found;
  }

  void follow(const QString& link) {
    QTextCursor found = page->document()->find(link);
    REQUIRE_FALSE(found.isNull());
    found.setPosition(found.selectionStart() + 1);
    page->setTextCursor(found);
    page->ensureCursorVisible();
    QTest::mouseClick(page->viewport(), Qt::LeftButton, {}, page->cursorRect(found).center());
  }

  QString textNow(const Address& address = summary) {
    return office.ask([address](ui::Background::Context& context) {
      return context.store.records().find(practiceId())->record.value(address).display();
    });
  }
};

} // namespace

TEST_CASE("the history of what is read: who changed what and when, the newest first") {
  Desk desk;
  desk.openWhole();
  CHECK(desk.list->item(0)->text().contains(u"Ana Pérez (Defensoría de Salta)"_s));
  CHECK(desk.list->item(0)->text().contains(u"20 de mayo de 2021"_s));
  CHECK(desk.list->item(0)->text().contains(u"Resumen ("_s));
  CHECK(desk.list->item(1)->text().contains(u"Rui Melo"_s));
  CHECK(desk.list->item(1)->text().contains(u"Países"_s));
  CHECK(desk.list->item(3)->text().contains(u"Quien administra el servidor central"_s));
  CHECK(desk.list->item(3)->text().contains(u"Se creó la ficha"_s));
  CHECK(desk.said().contains(u"Historial de «"_s));
  // The hours are the office's.
  desk.view->setOfficeZone("America/Argentina/Salta");
  CHECK(desk.list->item(0)->text().contains(u"10:54"_s));
  desk.view->setOfficeZone("Europe/Vienna");
  CHECK(desk.list->item(0)->text().contains(u"15:54"_s));
}

TEST_CASE("what a change took away is struck through, and what it added underlined") {
  Desk desk;
  desk.openWhole();
  CHECK(desk.pageText().contains(u"La defensa llega siempre a tiempo"_s));
  CHECK(desk.pieces(&QTextCharFormat::fontUnderline).join(u'|').contains(u"siempre"_s));
  CHECK(desk.pieces(&QTextCharFormat::fontStrikeOut) == QStringList{u"Esperada"_s});
  QTest::keyClick(desk.list, Qt::Key_Down);
  CHECK(desk.pieces(&QTextCharFormat::fontStrikeOut) == QStringList{u"Portugal"_s});
  CHECK(desk.pieces(&QTextCharFormat::fontUnderline) == QStringList{u"Argentina"_s});
  CHECK(desk.pageText().contains(u"\u2212 Portugal"_s));
  CHECK(desk.pageText().contains(u"+ Argentina"_s));
  QTest::keyClick(desk.list, Qt::Key_Down);
  CHECK(desk.pieces(&QTextCharFormat::fontStrikeOut).join(QString()).contains(u"tarde"_s));
}

TEST_CASE("one field is brought back, heads the history as not synced, and is undone") {
  Desk desk;
  desk.openWhole();
  desk.list->setCurrentRow(2);
  SECTION("what a change wrote") {
    desk.follow(u"Recuperar esto"_s);
    REQUIRE(waitFor([&] { return desk.list->count() == 5; }));
    CHECK(desk.textNow() == u"La defensa llega a tiempo");
  }
  SECTION("what was there before it") {
    desk.follow(u"Recuperar lo que decía antes"_s);
    REQUIRE(waitFor([&] { return desk.list->count() == 5; }));
    CHECK(desk.textNow() == u"La defensa llega tarde");
  }
  CHECK(desk.list->item(0)->text().startsWith(u"Sin sincronizar todavía"_s));
  CHECK(desk.list->currentRow() == 0);
  CHECK(desk.office.window().notice()->message().contains(u"vuelve a decir"_s));
  CHECK(waitFor([&] { return desk.office.window().actions()[Actions::Undo]->isEnabled(); }));
  QTest::keyClick(&desk.office.window(), Qt::Key_Z, Qt::ControlModifier);
  REQUIRE(waitFor([&] { return desk.list->count() == 4; }));
  CHECK(desk.office.workspace().reading()->isShowingHistory());
  CHECK(desk.textNow() == u"La defensa llega siempre a tiempo");
}

TEST_CASE("a whole record is brought back as it was then, but for what is not on its page") {
  Desk desk;
  desk.openWhole();
  QPushButton* whole = buttonNamed(*desk.view, u"Recuperar la ficha completa"_s);
  CHECK_FALSE(whole); // it is as it was after the newest change
  CHECK(desk.said().contains(u"La ficha está como quedó después de este cambio."_s));
  desk.list->setCurrentRow(2);
  CHECK(desk.said().contains(u"Hoy difiere en 3 campos."_s));
  whole = buttonNamed(*desk.view, u"Recuperar la ficha completa"_s);
  REQUIRE(whole);
  click(whole);
  REQUIRE(waitFor([&] { return desk.list->count() == 5; }));
  CHECK(desk.textNow() == u"La defensa llega a tiempo");
  CHECK(desk.textNow(u"countries"_s) == u"BR, PT");
  CHECK(desk.textNow(u"evidence"_s) == u"expected");
}

TEST_CASE("what was typed into the form and not saved outlives what is brought back") {
  Desk desk;
  desk.office.ask([](ui::Background::Context& context) {
    context.store.drafts().put(
        {practiceId(), u"practice"_s, fields({{u"risks.es"_s, Value(u"A medias"_s)}}), {}});
    return true;
  });
  desk.openWhole();
  desk.list->setCurrentRow(2);
  desk.follow(u"Recuperar esto"_s);
  REQUIRE(waitFor([&] { return desk.list->count() == 5; }));
  const auto draft = desk.office.ask(
      [](ui::Background::Context& context) { return context.store.drafts().find(practiceId()); });
  REQUIRE(draft);
  CHECK(*draft->fields.find(u"risks.es"_s) == Value(u"A medias"_s));
}

TEST_CASE("without a link a history is shown as far as it is kept, and goes on when there is one") {
  Desk desk;
  desk.keep(2);
  desk.open();
  REQUIRE(waitFor([&] { return desk.said().contains(u"No se puede llegar al servidor central"_s); }));
  CHECK(desk.said().contains(u"llega hasta el 20 de mayo de 2021"_s));
  CHECK(desk.list->count() == 2);
  CHECK(desk.said().contains(u"cuando se hayan traído los cambios más recientes"_s));
  desk.office.tellHistory(hubWith(fourRevisions()));
  click(buttonNamed(*desk.view, u"Intentar de nuevo"_s));
  REQUIRE(waitFor([&] { return desk.list->count() == 4; }));
  CHECK_FALSE(desk.said().contains(u"No se puede llegar"_s));
}

TEST_CASE("what was opened once is read with no link, and no hub is asked") {
  Desk desk;
  desk.keep(4);
  desk.open();
  REQUIRE(waitFor([&] { return desk.list->count() == 4; }));
  desk.office.waitForList();
  CHECK_FALSE(desk.said().contains(u"servidor central no"_s));
  CHECK_FALSE(desk.said().contains(u"No se puede llegar"_s));
}

TEST_CASE("whoever leaves does not wait: what is being fetched ends") {
  Desk desk;
  auto reached = std::make_shared<QSemaphore>();
  auto ended = std::make_shared<QSemaphore>();
  desk.office.tellHistory([=](const RecordId&, Seq, const std::atomic<bool>& cancelled) {
    reached->release();
    while (!cancelled) QThread::yieldCurrentThread();
    ended->release();
    return Result<protocol::History>(Error{ErrorCode::Cancelled, {}, {}});
  });
  desk.open();
  REQUIRE(waitFor([&] { return reached->tryAcquire(); }));
  CHECK(desk.said().contains(u"Se está trayendo del servidor central"_s));
  QTest::keyClick(desk.view, Qt::Key_Escape);
  CHECK(waitFor([&] { return ended->tryAcquire(); }));
  CHECK(waitFor([&] { return desk.office.workspace().reading()->isReading(); }));
}

TEST_CASE("what has no history yet says so") {
  SECTION("a library of no hub") {
    Office office(Office::Library::Starter);
    office.workspace().openRecord(practiceId());
    REQUIRE(waitFor([&] { return office.workspace().reading()->isReading(); }));
    office.waitForList();
    click(named<QToolButton>(*office.workspace().reading()->reader(),
                             u"Quién cambió qué en esta ficha, y cuándo"_s));
    CHECK(waitFor([&] {
      return spokenBy(office.window()).contains(u"Esta ficha no se modificó en esta computadora"_s);
    }));
  }
  SECTION("a record that was never synced") {
    Desk desk;
    const auto made = desk.office.ask([](ui::Background::Context& context) {
      return context.library.create(u"practice"_s, practice(u"Nueva"_s));
    });
    REQUIRE(made.ok());
    desk.office.workspace().openRecord(made->records.front().id);
    REQUIRE(desk.office.reads(u"Nueva"_s));
    desk.open();
    REQUIRE(waitFor([&] { return desk.list->count() == 1; }));
    CHECK(desk.list->item(0)->text().startsWith(u"Sin sincronizar todavía"_s));
    CHECK(desk.said().contains(u"aún no ha llegado al servidor central"_s));
    CHECK_FALSE(desk.pageText().contains(u"Recuperar"_s));
  }
}

TEST_CASE("a library that belongs to no hub keeps the history of what is written in it") {
  Office office(Office::Library::Starter);
  office.workspace().setContentLanguage(u"es"_s);
  const auto write = [&](const QString& text) {
    REQUIRE(office.ask([text](ui::Background::Context& context) {
      return context.library.edit(practiceId(), fields({{summary, Value(text)}})).ok();
    }));
  };
  const auto now = [&] {
    return office.ask([](ui::Background::Context& context) {
      return context.store.records().find(practiceId())->record.text(summary);
    });
  };
  const QString before = now();
  write(u"La defensa llega a tiempo"_s);
  write(u"La defensa llega tarde"_s);
  office.restart();
  office.workspace().openRecord(practiceId());
  REQUIRE(waitFor([&] { return office.workspace().reading()->isReading(); }));
  office.waitForList();
  office.window().actions()[Actions::RecordHistory]->trigger();
  auto* view = office.workspace().reading()->findChild<ui::HistoryView*>();
  REQUIRE(view);
  auto* list = view->findChild<QListWidget*>();
  REQUIRE(waitFor([&] { return list->count() == 2; }));
  CHECK(list->item(0)->text().contains(u"En esta computadora"_s));
  CHECK(list->item(0)->text().contains(u"Resumen"_s));
  CHECK(spokenBy(*view).contains(u"tarde"_s));
  list->setCurrentRow(1);
  CHECK(spokenBy(*view).contains(u"tiempo"_s));
  // The whole record, as it was after its first change.
  click(buttonNamed(*view, u"Recuperar la ficha completa"_s));
  REQUIRE(waitFor([&] { return list->count() == 3; }));
  CHECK(now() == u"La defensa llega a tiempo"_s);
  // And what it said before anybody changed it here.
  list->setCurrentRow(2);
  auto* page = view->findChild<ui::PageView*>();
  QTextCursor link = page->document()->find(u"Recuperar lo que decía antes"_s);
  REQUIRE_FALSE(link.isNull());
  link.setPosition(link.selectionStart() + 1);
  page->setTextCursor(link);
  page->ensureCursorVisible();
  QTest::mouseClick(page->viewport(), Qt::LeftButton, {}, page->cursorRect(link).center());
  CHECK(waitFor([&] { return now() == before; }));
}

TEST_CASE("what was written here and has reached the hub is seen without a link, until the hub has told it") {
  Desk desk;
  desk.keep(2);
  desk.office.ask([](ui::Background::Context& context) {
    context.store.history().noteOwn(practiceId(), may2021 + 200 * 60'000,
                                    fields({{summary, Value(u"La defensa llega a tiempo"_s)}}),
                                    fields({{summary, Value(u"La defensa llega siempre a tiempo"_s)}}));
    return true;
  });
  desk.open();
  REQUIRE(waitFor([&] { return desk.list->count() == 3; }));
  CHECK(desk.list->item(0)->text().contains(u"Ana Pérez (Defensoría de Salta)"_s));
  CHECK(waitFor([&] { return desk.pageText().contains(u"siempre"_s); }));
  QTest::keyClick(desk.view, Qt::Key_Escape);
  REQUIRE(waitFor([&] { return desk.office.workspace().reading()->isReading(); }));
  desk.office.tellHistory(hubWith(fourRevisions()));
  desk.open();
  REQUIRE(waitFor([&] { return desk.list->count() == 4; }));
  CHECK(desk.office.ask(
      [](ui::Background::Context& context) { return context.store.history().own(practiceId()).empty(); }));
}

TEST_CASE("nothing is offered to be brought back that the hub would refuse") {
  Desk desk(u"reader"_s);
  desk.openWhole();
  for (int row = 0; row < desk.list->count(); ++row) {
    desk.list->setCurrentRow(row);
    CHECK_FALSE(desk.pageText().contains(u"Recuperar"_s));
    CHECK_FALSE(buttonNamed(*desk.view, u"Recuperar la ficha completa"_s));
  }
  CHECK(desk.said().contains(u"Su rol no permite"_s));
}

TEST_CASE("a history is a step of the way back and forward") {
  Desk desk;
  desk.openWhole();
  Actions& actions = desk.office.window().actions();
  const ui::ReadingPane* pane = desk.office.workspace().reading();
  actions[Actions::Back]->trigger();
  CHECK(waitFor([&] { return pane->isReading() && pane->record() == practiceId(); }));
  actions[Actions::Forward]->trigger();
  CHECK(waitFor([&] { return pane->isShowingHistory() && pane->record() == practiceId(); }));
  actions[Actions::RecordHistory]->trigger();
  CHECK(waitFor([&] { return pane->isReading() && pane->record() == practiceId(); }));
}

TEST_CASE("a history speaks the language of the interface, and every control of it has a name") {
  Desk desk;
  desk.openWhole();
  CHECK(controlsSayingTooLittle(*desk.view) == QStringList());
  const auto open = [](Office& office) -> QWidget* {
    office.workspace().openRecord(practiceId());
    office.waitForList();
    office.window().actions()[Actions::RecordHistory]->trigger();
    office.waitForList();
    return nullptr;
  };
  const auto choose = [open](int row) {
    return [open, row](Office& office) -> QWidget* {
      QWidget* opened = open(office);
      auto* list = office.workspace().reading()->history()->findChild<QListWidget*>();
      REQUIRE(waitFor([&] { return list->count() > row; }));
      list->setCurrentRow(row);
      return opened;
    };
  };
  const auto leave = [](Office& office) { office.window().actions()[Actions::RecordHistory]->trigger(); };
  walkThroughLanguages(
      {{"refused", choose(0), leave}, {"countries", choose(2), leave}, {"made", choose(4), leave}},
      Office::Library::Starter, [](Office& office) {
        joinNetwork(office.background(), u"editor"_s);
        office.ask([](ui::Background::Context& context) {
          for (const Revision& one : fourRevisions()) {
            QByteArray bytes;
            cbor::Writer out(bytes);
            protocol::encode(one, out);
            context.store.history().put(practiceId(), one.seq, bytes);
          }
          return true;
        });
        addPendingChanges(office);
      });
  walkThroughLanguages({{"no hub", open, leave}}, Office::Library::Starter);
}

TEST_CASE("a long text is shown around what changed in it") {
  const QString same(QString(u"palabra "_s).repeated(200));
  const ui::Runs runs = ui::textDifference(same + u"antes"_s, same + u"después"_s);
  QString whole;
  for (const ui::Run& run : runs) whole += run.text;
  CHECK(whole.size() < 300);
  CHECK(whole.contains(u"[…]"_s));
  CHECK(whole.endsWith(u"antesdespués"_s));
  CHECK(ui::textDifference(u"igual"_s, u"igual"_s).size() == 1);
  CHECK(ui::listDifference({u"a"_s}, {u"a"_s}).empty());
}
