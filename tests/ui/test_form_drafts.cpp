#include "tests/support/temporary.h"
#include "tests/ui/form_desk.h"
#include "ui/record/form_state.h"

#include <QPushButton>
#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>

using namespace amparo;
using namespace amparo::test;
using namespace Qt::StringLiterals;
using ui::Editor;

TEST_CASE("what was typed is offered again after a crash, and the record is as it was") {
  FormDesk desk;
  desk.open(practiceId());
  desk.type(u"summary"_s, u"Palabras sin guardar"_s);
  desk.waitForDraft();
  CHECK(desk.said().contains(u"Draft kept at"_s));
  desk.crash();
  CHECK(desk.library.record(practiceId())->text(u"summary.es"_s) != u"Palabras sin guardar"_s);
  desk.open(practiceId());
  CHECK(desk.text(u"summary"_s)->text() == u"Palabras sin guardar"_s);
  CHECK(desk.said().contains(u"A draft was recovered"_s));

  SECTION("and saved") {
    desk.save();
    CHECK(desk.library.record(practiceId())->text(u"summary.es"_s) == u"Palabras sin guardar"_s);
    CHECK(desk.drafts().empty());
    CHECK_FALSE(desk.said().contains(u"A draft was recovered"_s));
  }
  SECTION("and discarded") {
    click(desk.button(u"Discard the draft"_s));
    REQUIRE(waitFor([&] { return !desk.said().contains(u"A draft was recovered"_s); }));
    CHECK(desk.drafts().empty());
    CHECK(desk.text(u"summary"_s)->text() == desk.library.record(practiceId())->text(u"summary.es"_s));
  }
  SECTION("and kept for later") {
    click(desk.button(u"Go on with the draft"_s));
    CHECK_FALSE(desk.said().contains(u"A draft was recovered"_s));
    CHECK(desk.text(u"summary"_s)->text() == u"Palabras sin guardar"_s);
    CHECK(desk.drafts().size() == 1);
  }
}

TEST_CASE("whoever has said that they go on with a draft is not asked about it again") {
  FormDesk desk;
  desk.open(practiceId());
  desk.type(u"summary"_s, u"Palabras sin guardar"_s);
  desk.waitForDraft();
  desk.restart();
  QSignalSpy opened(desk.editor.get(), &Editor::opened);
  desk.editor->goOnWith(practiceId());
  REQUIRE(waitFor([&] { return !opened.isEmpty(); }));
  CHECK(desk.text(u"summary"_s)->text() == u"Palabras sin guardar"_s);
  CHECK_FALSE(desk.said().contains(u"A draft was recovered"_s));
}

TEST_CASE("who types without a pause has a draft all the same") {
  FormDesk desk;
  desk.open(practiceId());
  ui::TextEdit* title = desk.text(u"title"_s);
  title->setFocus();
  CHECK(waitFor([&] {
    QTest::keyClick(title, Qt::Key_A);
    return !desk.drafts().empty();
  }));
}

TEST_CASE("that what is typed cannot be kept as a draft is said, and the words stay in the form") {
  FormDesk desk;
  desk.open(practiceId());
  desk.library.ask([](ui::Background::Context& context) {
    context.store.database().execute("PRAGMA query_only = 1");
    return true;
  });
  desk.type(u"summary"_s, u"Palabras sin guardar"_s);
  CHECK(waitFor([&] { return desk.says(u"The draft could not be kept."_s); }));
  CHECK(desk.text(u"summary"_s)->text() == u"Palabras sin guardar"_s);
}

TEST_CASE("words that no draft could be kept of are there when the form is opened again") {
  FormDesk desk;
  desk.open(practiceId());
  const auto write = [&](bool yes) {
    desk.library.ask([yes](ui::Background::Context& context) {
      context.store.database().execute(yes ? "PRAGMA query_only = 0" : "PRAGMA query_only = 1");
      return true;
    });
  };
  write(false);
  desk.type(u"summary"_s, u"Palabras sin guardar"_s);
  desk.openNew(u"topic"_s);
  desk.open(practiceId());
  CHECK(desk.text(u"summary"_s)->text() == u"Palabras sin guardar"_s);
  CHECK(desk.said().contains(u"A draft was recovered"_s));
  // Whatever is kept next, they are kept with it.
  write(true);
  CHECK(desk.library.ask([](ui::Background::Context& context) { return ui::keepHeldDrafts(context); }));
  desk.restart();
  desk.open(practiceId());
  CHECK(desk.text(u"summary"_s)->text() == u"Palabras sin guardar"_s);
}

TEST_CASE("an invalid value is part of the draft: nothing typed is lost") {
  FormDesk desk;
  desk.openNew(u"practice"_s);
  desk.type(u"source_url"_s, u"todavía no"_s);
  desk.waitForDraft();
  desk.crash();
  desk.openNew(u"practice"_s);
  CHECK(desk.text(u"source_url"_s)->text() == u"todavía no"_s);
}

TEST_CASE("words typed less than a second before the form is gone are kept too") {
  FormDesk desk;
  desk.openNew(u"topic"_s);
  desk.type(u"preferred"_s, u"término a medias"_s);
  desk.restart();
  desk.openNew(u"topic"_s);
  CHECK(desk.text(u"preferred"_s)->text() == u"término a medias"_s);
  CHECK(desk.said().contains(u"A draft was recovered"_s));
  // The draft can wait while another one is begun.
  click(desk.button(u"Keep it and start another"_s));
  desk.library.settle();
  CHECK(desk.text(u"preferred"_s)->text().isEmpty());
  CHECK(desk.drafts().size() == 1);
}

TEST_CASE("closing with unsaved changes asks within the form") {
  FormDesk desk;
  QSignalSpy closed(desk.editor.get(), &Editor::closed);
  const QString before = desk.library.record(practiceId())->text(u"summary.es"_s);
  desk.open(practiceId());
  desk.type(u"summary"_s, u"A medias"_s);
  QTest::keyClick(desk.text(u"summary"_s), Qt::Key_Escape);
  CHECK(closed.isEmpty());
  REQUIRE(desk.said().contains(u"not saved yet"_s));
  // Already while it asks, the words are safe.
  CHECK(desk.drafts().size() == 1);

  SECTION("save") {
    click(desk.button(u"Save and close"_s));
    REQUIRE(waitFor([&] { return closed.size() == 1; }));
    CHECK(desk.library.record(practiceId())->text(u"summary.es"_s) == u"A medias"_s);
    CHECK(desk.drafts().empty());
  }
  SECTION("keep as a draft") {
    click(desk.button(u"Keep as a draft and close"_s));
    CHECK(closed.size() == 1);
    CHECK(desk.drafts().size() == 1);
    CHECK(desk.library.record(practiceId())->text(u"summary.es"_s) == before);
    desk.open(practiceId());
    CHECK(desk.text(u"summary"_s)->text() == u"A medias"_s);
  }
  SECTION("discard") {
    click(desk.button(u"Discard the changes"_s));
    CHECK(closed.size() == 1);
    CHECK(desk.drafts().empty());
    CHECK(desk.library.record(practiceId())->text(u"summary.es"_s) == before);
  }
  SECTION("stay") {
    click(desk.button(u"Go on editing"_s));
    CHECK(closed.isEmpty());
    CHECK_FALSE(desk.said().contains(u"not saved yet"_s));
    CHECK(desk.text(u"summary"_s)->text() == u"A medias"_s);
    CHECK(desk.text(u"summary"_s)->hasFocus()); // where the person was writing
  }
}

TEST_CASE("a form without changes closes at once and leaves no draft") {
  FormDesk desk;
  QSignalSpy closed(desk.editor.get(), &Editor::closed);
  desk.open(practiceId());
  desk.type(u"summary"_s, u"x"_s);
  desk.text(u"summary"_s)->setText(desk.library.record(practiceId())->text(u"summary.es"_s));
  click(desk.button(u"Close"_s));
  CHECK(closed.size() == 1);
  CHECK(desk.drafts().empty());
}

TEST_CASE("saving without a change writes nothing and says so") {
  FormDesk desk;
  QSignalSpy saved(desk.editor.get(), &Editor::saved);
  desk.open(practiceId());
  desk.pressSave();
  CHECK(desk.says(u"Nothing has changed."_s));
  desk.library.settle();
  CHECK(saved.isEmpty());
}

TEST_CASE("words typed while the library is writing stay in the form, as the next change") {
  FormDesk desk;
  desk.open(practiceId());
  desk.type(u"title"_s, u"Primero"_s);
  QSignalSpy saved(desk.editor.get(), &Editor::saved);
  desk.pressSave();
  desk.type(u"title"_s, u"Primero y segundo"_s);
  REQUIRE(waitFor([&] { return !saved.isEmpty(); }));
  CHECK(desk.library.record(practiceId())->text(u"title.es"_s) == u"Primero"_s);
  CHECK(desk.text(u"title"_s)->text() == u"Primero y segundo"_s);
  CHECK(desk.editor->hasUnsavedChanges());
  desk.save();
  CHECK(desk.library.record(practiceId())->text(u"title.es"_s) == u"Primero y segundo"_s);
}

TEST_CASE("what the hub refused is corrected where it stands, in its language") {
  FormDesk desk;
  desk.editor->setContentLanguage(u"en"_s);
  desk.library.edit(practiceId(), fields({{u"summary.es"_s, Value(u"no admitido"_s)}}));
  desk.library.ask([](ui::Background::Context& context) {
    context.store.outbox().reject(context.store.outbox().of(practiceId()).front().number,
                                  {ErrorCode::Forbidden, {{u"action"_s, u"edit"_s}}, {}});
    return true;
  });
  QSignalSpy opened(desk.editor.get(), &ui::Editor::opened);
  desk.editor->goOnWith(practiceId());
  REQUIRE(waitFor([&] { return !opened.isEmpty(); }));
  const ui::TextEdit* summary = desk.text(u"summary"_s);
  CHECK(summary->text() == u"no admitido"_s);
  CHECK(summary->hasFocus());
  CHECK(desk.text(u"problem"_s)->accessibleName() == u"Problem (Spanish)"_s);
}
