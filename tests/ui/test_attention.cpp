#include "tests/support/temporary.h"
#include "tests/ui/form_desk.h"
#include "ui/record/attention.h"
#include "ui/record/page_view.h"
#include "ui/record/text_input.h"

#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>

using namespace amparo;
using namespace amparo::test;
using namespace amparo::ui;
using namespace Qt::StringLiterals;

namespace {

/// The view on screen, over a library with whatever a test puts into it.
struct Desk {
  LibraryFixture library;
  AttentionView view{library.background()};

  Desk() {
    view.setContentLanguage(u"es"_s);
    view.resize(1200, 800);
    view.show();
  }

  void refresh() {
    QSignalSpy loaded(&view, &AttentionView::loaded);
    view.refresh();
    REQUIRE(waitFor([&] { return !loaded.isEmpty(); }));
  }

  RecordId conflict(const QString& field, const Value& base, const Value& kept, const Value& other) {
    const Record record = conflictAbout(practiceId(), field, base, kept, other);
    library.import(record);
    return record.id;
  }

  /// Two values of the summary, "guardado" in the record and "otro", on screen.
  RecordId disputedSummary() {
    write(u"summary.es"_s, Value(u"guardado"_s));
    const RecordId id = conflict(u"summary.es"_s, Value(u"antes"_s), Value(u"guardado"_s), Value(u"otro"_s));
    refresh();
    return id;
  }

  void write(const QString& address, const Value& value) {
    library.edit(practiceId(), fields({{address, value}}));
  }

  quint64 reject(const Error& why) {
    return library.ask([&](Background::Context& context) {
      const quint64 number = context.store.outbox().of(practiceId()).front().number;
      context.store.outbox().reject(number, why);
      return number;
    });
  }

  QPushButton* button(const QString& label) const { return buttonNamed(view, label); }

  QString said() const { return spokenBy(view); }

  void click(const QString& label) {
    QSignalSpy changed(&view, &AttentionView::changed);
    REQUIRE(button(label));
    QTest::mouseClick(button(label), Qt::LeftButton);
    REQUIRE(waitFor([&] { return !changed.isEmpty(); }));
    library.settle();
  }
};

} // namespace

TEST_CASE("Nothing to decide says so") {
  Desk desk;
  desk.refresh();
  CHECK(desk.said().contains(u"Nothing needs your attention"_s));
  QSignalSpy leaves(&desk.view, &AttentionView::libraryRequested);
  click(desk.button(u"Go to the practices"_s));
  CHECK(leaves.size() == 1);
}

TEST_CASE("A conflict shows three values side by side, named by person and office") {
  Desk desk;
  desk.write(u"summary.es"_s, Value(u"uno DOS tres"_s));
  desk.conflict(u"summary.es"_s, Value(u"uno dos tres"_s), Value(u"uno DOS tres"_s),
                Value(u"uno dos TRES"_s));
  desk.refresh();
  const QString said = desk.said();
  CHECK(said.contains(u"Ana Pérez (Defensoría de Salta)"_s));
  CHECK(said.contains(u"Summary (Spanish)"_s));
  CHECK(said.contains(u"20 May 2021"_s));
  for (const char16_t* text : {u"uno dos tres", u"uno DOS tres", u"uno dos TRES"})
    CHECK(said.contains(QString::fromUtf16(text)));
  for (const char16_t* word : {u"local", u"remote", u"Local", u"Remote"})
    CHECK(!said.contains(QString::fromUtf16(word)));
}

TEST_CASE("Words that differ from the base are marked, and no others") {
  const auto marked = [](const QString& base, const QString& text) {
    QStringList words;
    QString whole;
    for (const Run& run : markedRuns(base, text)) {
      whole += run.text;
      if (run.look == Run::Look::Changed) words.append(run.text);
    }
    CHECK(whole == text);
    return words;
  };
  CHECK(marked(u"uno dos tres"_s, u"uno dos tres"_s).isEmpty());
  CHECK(marked(u"uno dos tres"_s, u"uno DOS tres"_s) == QStringList{u"DOS"_s});
  CHECK(marked(u"uno dos tres"_s, u"uno tres"_s).isEmpty());
}

TEST_CASE("What one of the two has left out is struck through in what stood there before") {
  const auto left = [](const QString& base, const QStringList& texts) {
    QString words;
    QString whole;
    for (const Run& run : leftRuns(base, texts)) {
      whole += run.text;
      if (run.look == Run::Look::Removed) words += run.text;
    }
    CHECK(whole == base);
    return words.simplified();
  };
  CHECK(left(u"uno dos tres"_s, {u"uno tres"_s, u"uno dos"_s}) == u"dos tres"_s);
  CHECK(left(u"uno"_s, {u"uno dos"_s, u"uno"_s}).isEmpty());
}

TEST_CASE("What is written in place of a conflict's values goes only when somebody says so") {
  Desk desk;
  desk.disputedSummary();
  click(desk.button(u"Write it anew…"_s));
  auto* edit = desk.view.findChild<TextEdit*>();
  REQUIRE(edit);
  typeInstead(edit, u"largo y pensado"_s);
  click(desk.button(u"Keep both…"_s));
  CHECK(edit->text() == u"largo y pensado"_s);
  click(desk.button(u"Cancel"_s));
  CHECK(edit->text() == u"largo y pensado"_s);
  CHECK(desk.said().contains(u"discarded for good"_s));
  SECTION("it stays") {
    click(desk.button(u"Go on writing"_s));
    CHECK(edit->hasFocus());
    CHECK_FALSE(desk.said().contains(u"discarded for good"_s));
  }
  SECTION("it goes") {
    click(desk.button(u"Discard it"_s));
    CHECK(desk.button(u"Save this text"_s) == nullptr);
  }
}

TEST_CASE("That what is begun in place of a conflict's values cannot be kept as a draft is said") {
  Desk desk;
  desk.disputedSummary();
  click(desk.button(u"Write it anew…"_s));
  desk.library.ask([](Background::Context& context) {
    context.store.database().execute("PRAGMA query_only = 1");
    return true;
  });
  typeInstead(desk.view.findChild<TextEdit*>(), u"a medias"_s);
  CHECK(waitFor([&] { return desk.said().contains(u"The draft could not be kept."_s); }));
  CHECK(desk.view.findChild<TextEdit*>()->text() == u"a medias"_s);
}

TEST_CASE("Whoever writes in place of a conflict's values hears that somebody else has settled it") {
  Desk desk;
  const RecordId conflict = desk.disputedSummary();
  click(desk.button(u"Write it anew…"_s));
  auto* edit = desk.view.findChild<TextEdit*>();
  REQUIRE(edit);
  typeInstead(edit, u"largo y pensado"_s);
  desk.library.receive(practiceId(), fields({{u"summary.es"_s, Value(u"resuelto"_s)}}));
  desk.library.receive(conflict, fields({{u"@deleted"_s, Value(true)}}));
  desk.refresh();
  CHECK(edit->text() == u"largo y pensado"_s);
  CHECK(desk.said().contains(u"somebody else has settled this"_s));
  CHECK(desk.said().contains(u"resuelto"_s));
  CHECK(desk.button(u"Take the other one"_s) == nullptr);
  SECTION("and may still save it") {
    desk.click(u"Save this text"_s);
    CHECK(desk.library.record(practiceId())->text(u"summary.es"_s) == u"largo y pensado"_s);
  }
  SECTION("and may let it go") {
    click(desk.button(u"Cancel"_s));
    click(desk.button(u"Discard it"_s));
    CHECK(desk.library.record(practiceId())->text(u"summary.es"_s) == u"resuelto"_s);
  }
  CHECK(waitFor([&] { return desk.view.count() == 0; }));
}

TEST_CASE("What was begun in place of a conflict's values the moment before the program ended is kept") {
  LibraryFixture library;
  library.edit(practiceId(), fields({{u"summary.es"_s, Value(u"guardado"_s)}}));
  library.import(conflictAbout(practiceId(), u"summary.es"_s, Value(u"antes"_s), Value(u"guardado"_s),
                               Value(u"otro"_s)));
  {
    AttentionView view(library.background());
    view.resize(1200, 800);
    view.show();
    view.refresh();
    REQUIRE(waitFor([&] { return view.count() == 1; }));
    click(buttonNamed(view, u"Write it anew…"_s));
    typeInstead(view.findChild<TextEdit*>(), u"a medias"_s);
  }
  CHECK(library.ask([](Background::Context& context) { return context.store.drafts().all().size(); }) == 1);
}

TEST_CASE("What is begun in place of a conflict's values survives the end of the program") {
  Desk desk;
  const RecordId conflict = desk.disputedSummary();
  QTest::mouseClick(desk.button(u"Write it anew…"_s), Qt::LeftButton);
  typeInstead(desk.view.findChild<TextEdit*>(), u"a medias"_s);
  const auto drafts = [&] {
    return desk.library.ask([](Background::Context& context) { return context.store.drafts().all(); });
  };
  REQUIRE(waitFor([&] { return drafts().size() == 1; }));
  AttentionView later(desk.library.background());
  QSignalSpy loaded(&later, &AttentionView::loaded);
  later.resize(1200, 800);
  later.show();
  later.refresh();
  REQUIRE(waitFor([&] { return !loaded.isEmpty(); }));
  auto* edit = later.findChild<TextEdit*>();
  REQUIRE(edit);
  CHECK(edit->text() == u"a medias"_s);
  CHECK_FALSE(edit->hasFocus()); // it was not asked for
  SECTION("saved, it is a draft no longer") {
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return drafts().empty(); }));
    CHECK(desk.library.record(practiceId())->text(u"summary.es"_s) == u"a medias"_s);
  }
  SECTION("settled by somebody else, it can still be copied") {
    desk.library.receive(conflict, fields({{u"@deleted"_s, Value(true)}}));
    AttentionView last(desk.library.background());
    last.show();
    last.refresh();
    REQUIRE(waitFor([&] { return last.count() == 1; }));
    CHECK(spokenBy(last).contains(u"a medias"_s));
    CHECK(spokenBy(last).contains(u"that somebody else has settled meanwhile"_s));
    click(buttonNamed(last, u"Discard it…"_s));
    click(buttonNamed(last, u"Discard for good"_s));
    CHECK(waitFor([&] { return last.count() == 0; }));
    CHECK(drafts().empty());
  }
}

TEST_CASE("What was typed and not saved is listed, to go on with or to discard") {
  Desk desk;
  const auto keep = [&](const RecordId& id, const QString& kind, const QString& address) {
    desk.library.ask([&](Background::Context& context) {
      context.store.drafts().put({id, kind, fields({{address, Value(u"a medias"_s)}}), {}});
      return true;
    });
  };
  keep(practiceId(), u"practice"_s, u"summary.es"_s);
  keep(namedId<RecordId>("never saved"), u"topic"_s, u"preferred.es"_s);
  desk.refresh();
  REQUIRE(desk.view.count() == 2);
  QSignalSpy asked(&desk.view, &AttentionView::editRequested);
  for (int row : {0, 1}) {
    desk.view.findChild<QListWidget*>()->setCurrentRow(row);
    CHECK(desk.said().contains(u"typed and not saved"_s));
    CHECK(desk.said().contains(u"a medias"_s));
    click(desk.button(u"Go on writing"_s));
  }
  REQUIRE(asked.size() == 2);
  desk.view.findChild<QListWidget*>()->setCurrentRow(0);
  click(desk.button(u"Discard it…"_s));
  CHECK(desk.view.count() == 2); // it asks first
  desk.click(u"Discard for good"_s);
  CHECK(waitFor([&] { return desk.view.count() == 1; }));
}

TEST_CASE("A conflict is settled by keeping, by taking the other, or by writing anew") {
  Desk desk;
  const RecordId conflict = desk.disputedSummary();
  SECTION("keep") {
    desk.click(u"Keep what the record says"_s);
    CHECK(desk.library.record(practiceId())->text(u"summary.es"_s) == u"guardado");
  }
  SECTION("other") {
    desk.click(u"Take the other one"_s);
    CHECK(desk.library.record(practiceId())->text(u"summary.es"_s) == u"otro");
  }
  SECTION("anew") {
    QTest::mouseClick(desk.button(u"Write it anew…"_s), Qt::LeftButton);
    auto* edit = desk.view.findChild<TextEdit*>();
    REQUIRE(edit);
    CHECK(edit->text() == u"guardado");
    edit->selectAll();
    QTest::keyClicks(edit, u"los dos"_s);
    // What arrives meanwhile does not take the words away.
    desk.refresh();
    REQUIRE(desk.view.findChild<TextEdit*>() == edit);
    desk.click(u"Save this text"_s);
    CHECK(desk.library.record(practiceId())->text(u"summary.es"_s) == u"los dos");
  }
  SECTION("anew, by keyboard alone") {
    QPushButton* anew = desk.button(u"Write it anew…"_s);
    anew->setFocus();
    QTest::keyClick(anew, Qt::Key_Space);
    auto* edit = desk.view.findChild<TextEdit*>();
    REQUIRE(edit);
    QTest::keyClicks(edit, u" del todo"_s); // where the text ends
    QTest::keyClick(edit, Qt::Key_Tab);
    CHECK(desk.view.focusWidget() == desk.button(u"Save this text"_s));
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    CHECK(waitFor([&] { return desk.view.count() == 0; }));
    CHECK(desk.library.record(practiceId())->text(u"summary.es"_s) == u"guardado del todo");
  }
  CHECK(desk.library.record(conflict)->isDeleted());
  CHECK(waitFor([&] { return desk.view.count() == 0; }));
}

TEST_CASE("Both values of a conflict are kept together, after a look at them; Escape leaves it undecided") {
  Desk desk;
  const RecordId conflict = desk.disputedSummary();
  QTest::mouseClick(desk.button(u"Keep both…"_s), Qt::LeftButton);
  auto* edit = desk.view.findChild<TextEdit*>();
  REQUIRE(edit);
  CHECK(edit->text() == u"guardado\n\notro");
  QTest::keyClick(edit, Qt::Key_Escape);
  CHECK(desk.button(u"Save this text"_s) == nullptr);
  CHECK(desk.button(u"Write it anew…"_s)->hasFocus());
  CHECK_FALSE(desk.library.record(conflict)->isDeleted());
  QTest::mouseClick(desk.button(u"Keep both…"_s), Qt::LeftButton);
  desk.click(u"Save this text"_s);
  CHECK(desk.library.record(practiceId())->text(u"summary.es"_s) == u"guardado\n\notro");
  CHECK(desk.library.record(conflict)->isDeleted());
}

TEST_CASE("Who wrote what the record kept is named like the other, and a decision on its way is called by "
          "its record") {
  Desk desk;
  desk.library.join(u"editor"_s);
  Record conflict =
      conflictAbout(practiceId(), u"summary.es"_s, Value(u"antes"_s), Value(u"guardado"_s), Value(u"otro"_s));
  conflict.fields.set(u"kept_person"_s, {Value(u"Bruno Muestra"_s), 0});
  conflict.fields.set(u"kept_office"_s, {Value(u"Defensoría del Sur"_s), 0});
  desk.library.import(conflict);
  desk.refresh();
  CHECK(desk.said().contains(u"at the same time as Bruno Muestra (Defensoría del Sur)"_s));
  desk.click(u"Keep what the record says"_s);
  desk.refresh();
  REQUIRE(desk.view.count() == 1);
  const QString waiting = desk.view.findChild<QListWidget*>()->item(0)->text();
  CHECK(waiting.endsWith(u"Not at the hub yet"_s));
  CHECK_FALSE(waiting.contains(u"summary.es"_s));
}

TEST_CASE("A rejected change says why, and is corrected or withdrawn") {
  Desk desk;
  const QString before = desk.library.record(practiceId())->text(u"summary.es"_s);
  desk.write(u"summary.es"_s, Value(u"no admitido"_s));
  desk.reject({ErrorCode::Forbidden, {{u"action"_s, u"edit"_s}}, {}});
  desk.refresh();
  CHECK(desk.said().contains(u"Your role does not allow changing this record"_s));
  CHECK(desk.said().contains(u"no admitido"_s));
  QSignalSpy asked(&desk.view, &AttentionView::editRequested);
  QTest::mouseClick(desk.button(u"Correct it…"_s), Qt::LeftButton);
  REQUIRE(asked.size() == 1);
  CHECK(asked.front().front().value<RecordId>() == practiceId());
  QTest::mouseClick(desk.button(u"Withdraw it…"_s), Qt::LeftButton);
  CHECK(desk.said().contains(u"for good"_s));
  CHECK(desk.library.record(practiceId())->text(u"summary.es"_s) == u"no admitido");
  desk.click(u"Withdraw for good"_s);
  CHECK(desk.library.ask(
            [](Background::Context& context) { return context.store.outbox().rejectedCount(); }) == 0);
  const auto after = desk.library.record(practiceId());
  // A record that no hub has seen was only this change.
  if (after) CHECK(after->text(u"summary.es"_s) == before);
}

TEST_CASE("What the hub refused is sent once more as it is, from the list or from its form") {
  const auto isWaiting = [](Background::Context& context) {
    const auto changes = context.store.outbox().of(practiceId());
    return changes.size() == 1 && changes.front().state == ChangeState::Waiting &&
           !changes.front().rejection && changes.front().fields.find(u"summary.es"_s)->value.text() == u"mío";
  };
  const Error why{ErrorCode::Forbidden, {{u"action"_s, u"edit"_s}}, {}};
  SECTION("from the list") {
    Desk desk;
    desk.write(u"summary.es"_s, Value(u"mío"_s));
    const quint64 refused = desk.reject(why);
    desk.refresh();
    CHECK(desk.said().contains(u"By now your role may allow it: send it again."_s));
    desk.click(u"Send again"_s);
    CHECK(desk.library.ask(isWaiting));
    CHECK(desk.library.ask([&](Background::Context& context) {
      return context.store.outbox().of(practiceId()).front().number > refused;
    }));
  }
  SECTION("from its form, saved without another edit") {
    FormDesk desk;
    desk.library.edit(practiceId(), fields({{u"summary.es"_s, Value(u"mío"_s)}}));
    desk.library.ask([&](Background::Context& context) {
      context.store.outbox().reject(context.store.outbox().of(practiceId()).front().number, why);
      return true;
    });
    desk.open(practiceId());
    desk.save();
    CHECK(desk.says(u"sent to the hub again"_s));
    CHECK(desk.library.ask(isWaiting));
  }
  SECTION("not by somebody whose role still forbids it") {
    Desk desk;
    desk.write(u"summary.es"_s, Value(u"mío"_s));
    desk.reject(why);
    desk.library.join(u"reader"_s);
    desk.refresh();
    CHECK_FALSE(desk.button(u"Send again"_s)->isEnabled());
    CHECK_FALSE(desk.said().contains(u"By now"_s));
  }
}

TEST_CASE("What has not reached the hub yet is shown, and that it leaves by itself") {
  Desk desk;
  desk.write(u"summary.es"_s, Value(u"todavía aquí"_s));
  desk.refresh();
  CHECK(desk.view.count() == 0); // there is no hub that it could wait for
  desk.library.join(u"editor"_s);
  desk.refresh();
  CHECK(desk.view.count() == 1);
  const QString said = desk.said();
  CHECK(desk.view.findChild<QListWidget*>()->item(0)->text().endsWith(u"Not at the hub yet"_s));
  CHECK(said.contains(u"todavía aquí"_s));
  CHECK(said.contains(u"They leave for the hub by themselves"_s));
  for (const QString& answer : {u"Withdraw it…"_s, u"Correct it…"_s, u"They are right today"_s})
    CHECK_FALSE(desk.button(answer));
  QSignalSpy opened(&desk.view, &AttentionView::linkActivated);
  QTest::mouseClick(desk.button(u"Open the record"_s), Qt::LeftButton);
  REQUIRE(opened.size() == 1);
  CHECK(opened.front().front().value<RecordId>() == practiceId());
}

TEST_CASE("A record that was deleted while it was edited can be kept or let go") {
  Desk desk;
  desk.conflict(system_field::deleted, Value(), Value(), Value(true));
  desk.refresh();
  CHECK(desk.said().contains(u"moved this record to the trash"_s));
  CHECK_FALSE(desk.said().contains(u"What was changed in it last"_s)); // no hub has said so
  QSignalSpy asked(&desk.view, &AttentionView::historyRequested);
  click(desk.button(u"History of the record"_s));
  CHECK(asked.size() == 1);
  desk.click(u"Move it to the trash"_s);
  CHECK(desk.library.record(practiceId())->isDeleted());
}

TEST_CASE("Of a record that was deleted while it was edited, what was changed is shown, and by whom") {
  Desk desk;
  desk.library.receive(practiceId(), fields({{u"title.es"_s, Value(u"De antes"_s)}}));
  desk.library.receive(practiceId(), fields({{u"summary.es"_s, Value(u"Nuevo resumen"_s)}}));
  Record conflict = conflictAbout(practiceId(), system_field::deleted, Value(), Value(), Value(true));
  SECTION("somebody whom nobody has named") {
    desk.library.import(conflict);
    desk.refresh();
    CHECK(desk.said().contains(u"What was changed in it last"_s));
  }
  SECTION("a person of an office") {
    conflict.fields.set(u"kept_person"_s, {Value(u"Bruno Muestra"_s), 0});
    conflict.fields.set(u"kept_office"_s, {Value(u"Defensoría del Sur"_s), 0});
    desk.library.import(conflict);
    desk.refresh();
    CHECK(desk.said().contains(u"Changed last by Bruno Muestra (Defensoría del Sur)"_s));
  }
  CHECK(desk.view.findChild<QListWidget*>()->item(0)->text().endsWith(u"To be kept, or into the trash"_s));
  CHECK(desk.said().contains(u"Nuevo resumen"_s));
  CHECK_FALSE(desk.said().contains(u"Before"_s));
  CHECK_FALSE(desk.view.findChildren<PageView*>().isEmpty());
}

TEST_CASE("A contact that nobody has confirmed for a year is confirmed with one click, or corrected") {
  Desk desk;
  const Record old = recordOf(u"person"_s, "an old contact",
                              {{u"name"_s, Value(u"Ana Ruiz"_s)},
                               {u"email"_s, Value(u"ana@example.org"_s)},
                               {u"consent"_s, Value(u"given"_s)},
                               {u"confirmed_on"_s, Value(u"2019-05-20"_s)}});
  const Record fresh = recordOf(u"person"_s, "a fresh contact",
                                {{u"name"_s, Value(u"Luis Paz"_s)},
                                 {u"confirmed_on"_s, Value(QDate::currentDate().toString(Qt::ISODate))}});
  desk.library.import(old);
  desk.library.import(fresh);
  desk.refresh();
  CHECK(desk.view.count() == 1);
  const QString said = desk.said();
  CHECK(said.contains(u"last confirmed on 20 May 2019"_s));
  CHECK(said.contains(u"ana@example.org"_s));
  CHECK_FALSE(desk.button(u"Withdraw it…"_s));
  CHECK_FALSE(desk.button(u"Take the other one"_s));
  QSignalSpy asked(&desk.view, &AttentionView::editRequested);
  CHECK(
      desk.view.findChild<QListWidget*>()->item(0)->text().contains(u"Not confirmed for more than a year"_s));
  QTest::mouseClick(desk.button(u"Correct them…"_s), Qt::LeftButton);
  REQUIRE(asked.size() == 1);
  CHECK(asked.front().front().value<RecordId>() == old.id);
  desk.click(u"They are right today"_s);
  CHECK(desk.library.record(old.id)->text(u"confirmed_on"_s) == QDate::currentDate().toString(Qt::ISODate));
  CHECK(waitFor([&] { return desk.view.count() == 0; }));
}

TEST_CASE("What arrives stands in the list, and what one reads or writes stays, with the focus") {
  Desk desk;
  const auto* list = desk.view.findChild<QListWidget*>();
  const auto heading = [&] { return list->currentItem()->text(); };
  const auto arrive = [&] {
    for (const char16_t* field : {u"title.es", u"description.es", u"title.en", u"description.en"})
      desk.conflict(QString::fromUtf16(field), Value(u"antes"_s), Value(u"uno"_s), Value(u"dos"_s));
    desk.refresh();
  };
  SECTION("with a draft") {
    desk.library.ask([&](Background::Context& context) {
      context.store.drafts().put(
          {practiceId(), u"practice"_s, fields({{u"summary.es"_s, Value(u"a medias"_s)}}), {}});
      return true;
    });
    desk.refresh();
    QWidget* focus = desk.button(u"Discard it…"_s);
    SECTION("to be discarded") {}
    SECTION("to go on with") {
      focus = desk.button(u"Go on writing"_s);
    }
    SECTION("of which a word is selected") {
      auto* page = named<PageView>(desk.view, u"What was typed"_s);
      page->selectAll();
      focus = page;
    }
    focus->setFocus();
    const QString before = heading();
    arrive();
    CHECK(list->count() == 5);
    CHECK(list->currentRow() == 4);
    CHECK(heading() == before);
    CHECK(desk.said().contains(u"a medias"_s));
    CHECK(QApplication::focusWidget() == focus);
    if (const auto* page = qobject_cast<PageView*>(focus)) CHECK(page->textCursor().hasSelection());
  }
  SECTION("with a disagreement") {
    desk.disputedSummary();
    QPushButton* keep = desk.button(u"Keep what the record says"_s);
    keep->setFocus();
    const QString before = heading();
    arrive();
    CHECK(list->count() == 5);
    CHECK(heading() == before);
    CHECK(keep->hasFocus());
  }
  SECTION("with what is written in place of both") {
    desk.disputedSummary();
    click(desk.button(u"Write it anew…"_s));
    auto* edit = desk.view.findChild<TextEdit*>();
    typeInstead(edit, u"largo y pensado"_s);
    const QString before = heading();
    arrive();
    CHECK(heading() == before);
    CHECK(desk.view.findChild<TextEdit*>() == edit);
    CHECK(edit->text() == u"largo y pensado"_s);
    CHECK(edit->hasFocus());
  }
}

TEST_CASE("When what one reads is gone the next one comes, and no answer to it has the focus") {
  Desk desk;
  desk.conflict(u"title.es"_s, Value(u"antes"_s), Value(u"uno"_s), Value(u"dos"_s));
  desk.disputedSummary();
  auto* list = desk.view.findChild<QListWidget*>();
  const auto items = [&] {
    return desk.library.ask([](Background::Context& context) { return loadAttention(context).items; });
  };
  list->setCurrentRow(0);
  desk.button(u"Keep what the record says"_s)->setFocus();
  const RecordId settled = items().front().id;
  desk.library.receive(settled, fields({{u"@deleted"_s, Value(true)}}));
  desk.refresh();
  CHECK(list->count() == 1);
  CHECK(list->hasFocus());
  desk.button(u"Keep what the record says"_s)->setFocus();
  desk.library.receive(items().front().id, fields({{u"@deleted"_s, Value(true)}}));
  desk.refresh();
  CHECK(list->count() == 0);
  CHECK(desk.button(u"Go to the practices"_s)->hasFocus());
}

TEST_CASE("Every control of the decisions has a name, in both languages") {
  Desk desk;
  desk.conflict(u"summary.es"_s, Value(u"a"_s), Value(u"b"_s), Value(u"c"_s));
  desk.refresh();
  CHECK(controlsSayingTooLittle(desk.view).isEmpty());
  const InSpanish spanish;
  CHECK(controlsSayingTooLittle(desk.view).isEmpty());
  CHECK(!desk.said().contains(u"Before"_s));
}

TEST_CASE("A conflict is shown to who may not decide it, and who may is named") {
  Desk desk;
  desk.library.join(u"contributor"_s); // the practice is another office's
  desk.conflict(u"summary.es"_s, Value(u"uno"_s), Value(u"dos"_s), Value(u"tres"_s));
  desk.refresh();
  CHECK(desk.said().contains(u"Your role does not allow changing"_s));
  CHECK_FALSE(desk.button(u"Keep what the record says"_s)->isEnabled());
  CHECK_FALSE(desk.button(u"Take the other one"_s)->isEnabled());

  desk.library.join(u"editor"_s);
  desk.refresh();
  CHECK_FALSE(desk.said().contains(u"Your role does not allow changing"_s));
  CHECK(desk.button(u"Keep what the record says"_s)->isEnabled());
}
