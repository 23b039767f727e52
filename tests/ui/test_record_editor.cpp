#include "tests/ui/test_record_support.h"
#include "ui/record/banner.h"
#include "ui/record/editor.h"
#include "ui/record/field_row.h"
#include "ui/record/text_input.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QToolButton>

#include <catch2/catch_test_macros.hpp>

using namespace amparo;
using namespace amparo::ui;
using namespace Qt::StringLiterals;

namespace {

/// A form on screen, over the starter library.
struct Desk {
  test::LibraryFixture library;
  std::unique_ptr<Editor> editor = make();

  std::unique_ptr<Editor> make() {
    auto made = std::make_unique<Editor>(library.background());
    made->setContentLanguage(u"es"_s);
    made->resize(900, 900);
    made->show();
    return made;
  }

  /// A new program: the old form is gone without a word, and so is its thread.
  void restart() {
    editor.reset();
    library.reopen();
    editor = make();
  }

  void open(const RecordId& id) {
    QSignalSpy opened(editor.get(), &Editor::opened);
    editor->open(id);
    REQUIRE(test::waitFor([&] { return !opened.isEmpty(); }));
    library.settle();
  }

  void openNew(const QString& kind) {
    QSignalSpy opened(editor.get(), &Editor::opened);
    editor->openNew(kind);
    REQUIRE(test::waitFor([&] { return !opened.isEmpty(); }));
    library.settle();
  }

  FieldRow* row(const QString& field) {
    const auto rows = editor->findChildren<FieldRow*>();
    for (FieldRow* candidate : rows)
      if (candidate->field().name == field) return candidate;
    return nullptr;
  }

  /// The text field of a row in the language on screen.
  TextEdit* text(const QString& field) {
    const auto edits = row(field)->findChildren<TextEdit*>();
    for (TextEdit* edit : edits)
      if (edit->isVisible()) return edit;
    return nullptr;
  }

  void type(const QString& field, const QString& words) {
    TextEdit* edit = text(field);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, words);
  }

  QPushButton* button(const QString& label) {
    const auto buttons = editor->findChildren<QPushButton*>();
    for (QPushButton* candidate : buttons)
      if (candidate->isVisible() && candidate->text() == label) return candidate;
    return nullptr;
  }

  /// What banners and rows say, all of it.
  QString said() {
    QStringList texts;
    const auto labels = editor->findChildren<QLabel*>();
    for (const QLabel* label : labels)
      if (label->isVisible()) texts.append(label->text());
    return texts.join(u'\n');
  }

  Changes save() {
    QSignalSpy saved(editor.get(), &Editor::saved);
    QTest::keyClick(editor->focusWidget() ? editor->focusWidget() : editor.get(), Qt::Key_S,
                    Qt::ControlModifier);
    REQUIRE(test::waitFor([&] { return !saved.isEmpty(); }));
    return saved.front().front().value<Changes>();
  }

  void waitForDraft() {
    QSignalSpy kept(editor.get(), &Editor::draftKept);
    REQUIRE(test::waitFor([&] { return !kept.isEmpty(); }));
  }

  std::vector<Draft> drafts() {
    return library.ask([](Background::Context& context) { return context.store.drafts().all(); });
  }

  std::vector<PendingChange> outbox(const RecordId& id) {
    return library.ask([id](Background::Context& context) { return context.store.outbox().of(id); });
  }
};

RecordId practiceId() {
  return test::starterId("practice/remote-confidential-interviews");
}

} // namespace

TEST_CASE("Editing and saving writes the changed field and queues it for the hub") {
  Desk desk;
  desk.open(practiceId());
  CHECK(!desk.editor->hasUnsavedChanges());
  desk.type(u"title"_s, u"Un título nuevo"_s);
  CHECK(desk.editor->hasUnsavedChanges());
  const Changes changes = desk.save();
  REQUIRE(changes.records.size() == 1);
  CHECK(changes.records.front().id == practiceId());
  CHECK(!desk.editor->hasUnsavedChanges());
  CHECK(desk.library.record(practiceId())->text(u"title.es"_s) == u"Un título nuevo");
  const auto outbox = desk.outbox(practiceId());
  REQUIRE(outbox.size() == 1);
  CHECK(outbox.front().fields.size() == 1);
  CHECK(outbox.front().fields.contains(u"title.es"_s));
  CHECK(desk.drafts().empty());
}

TEST_CASE("A new practice is made by typing, choosing and saving") {
  Desk desk;
  desk.openNew(u"practice"_s);
  QTest::keyClick(desk.editor.get(), Qt::Key_S, Qt::ControlModifier);
  CHECK(desk.said().contains(u"Required. Please fill it in."_s));
  CHECK(desk.said().contains(u"1 field"_s));
  desk.type(u"title"_s, u"Práctica nueva"_s);
  CHECK(test::waitFor([&] { return !desk.said().contains(u"Required. Please"_s); }));
  // A topic, found as one types and taken with Return.
  auto* find = desk.row(u"topics"_s)->findChild<QLineEdit*>();
  find->setFocus();
  QTest::keyClicks(find, u"habeas"_s);
  auto* completer = desk.row(u"topics"_s)->findChild<QCompleter*>();
  REQUIRE(test::waitFor([&] { return completer->popup()->isVisible(); }));
  QTest::keyClick(completer->popup(), Qt::Key_Return);
  CHECK(find->text().isEmpty());
  // The other language.
  const auto buttons = desk.row(u"title"_s)->findChildren<QToolButton*>();
  for (QToolButton* button : buttons)
    if (button->text() == u"English") QTest::mouseClick(button, Qt::LeftButton);
  desk.type(u"title"_s, u"New practice"_s);
  CHECK(desk.text(u"summary"_s)->accessibleName() == u"Summary (English)");
  // For this office only.
  const auto choices = desk.editor->findChildren<QRadioButton*>();
  for (QRadioButton* choice : choices)
    if (choice->text().startsWith(u"This office only"_s)) QTest::mouseClick(choice, Qt::LeftButton);
  desk.save();
  const auto record = desk.library.record(desk.editor->current());
  REQUIRE(record);
  CHECK(record->text(u"title.es"_s) == u"Práctica nueva");
  CHECK(record->text(u"title.en"_s) == u"New practice");
  CHECK(record->text(u"status"_s) == u"draft");
  CHECK(record->audience() == Audience::Office);
  CHECK(record->value(u"topics"_s).items().size() == 1);
}

TEST_CASE("A draft survives a form that is gone, and can be discarded") {
  Desk desk;
  desk.open(practiceId());
  desk.type(u"summary"_s, u"Palabras sin guardar"_s);
  desk.waitForDraft();
  REQUIRE(desk.drafts().size() == 1);
  desk.restart();
  CHECK(desk.library.record(practiceId())->text(u"summary.es"_s) != u"Palabras sin guardar");
  desk.open(practiceId());
  CHECK(desk.text(u"summary"_s)->text() == u"Palabras sin guardar");
  CHECK(desk.said().contains(u"A draft was recovered"_s));
  QTest::mouseClick(desk.button(u"Discard the draft"_s), Qt::LeftButton);
  REQUIRE(test::waitFor([&] { return !desk.said().contains(u"A draft was recovered"_s); }));
  CHECK(desk.drafts().empty());
  CHECK(desk.text(u"summary"_s)->text() == desk.library.record(practiceId())->text(u"summary.es"_s));
}

TEST_CASE("Words typed less than a second before the form is gone are kept too") {
  Desk desk;
  desk.openNew(u"topic"_s);
  desk.type(u"preferred"_s, u"término a medias"_s);
  desk.restart();
  desk.openNew(u"topic"_s);
  CHECK(desk.text(u"preferred"_s)->text() == u"término a medias");
  CHECK(desk.said().contains(u"A draft was recovered"_s));
  // The draft can wait while another one is begun.
  QTest::mouseClick(desk.button(u"Keep it and start another"_s), Qt::LeftButton);
  desk.library.settle();
  CHECK(desk.text(u"preferred"_s)->text().isEmpty());
  CHECK(desk.drafts().size() == 1);
}

TEST_CASE("Closing with unsaved changes asks within the form, and keeps the draft") {
  Desk desk;
  QSignalSpy closed(desk.editor.get(), &Editor::closed);
  desk.open(practiceId());
  desk.type(u"summary"_s, u"A medias"_s);
  QTest::keyClick(desk.text(u"summary"_s), Qt::Key_Escape);
  CHECK(closed.isEmpty());
  CHECK(desk.said().contains(u"not saved yet"_s));
  QTest::mouseClick(desk.button(u"Keep as a draft and close"_s), Qt::LeftButton);
  CHECK(closed.size() == 1);
  CHECK(desk.drafts().size() == 1);
  desk.open(practiceId());
  QTest::mouseClick(desk.button(u"Close"_s), Qt::LeftButton);
  QTest::mouseClick(desk.button(u"Discard the changes"_s), Qt::LeftButton);
  CHECK(closed.size() == 2);
  CHECK(desk.drafts().empty());
}

TEST_CASE("A form without changes closes at once and leaves no draft") {
  Desk desk;
  QSignalSpy closed(desk.editor.get(), &Editor::closed);
  desk.open(practiceId());
  desk.type(u"summary"_s, u"x"_s);
  desk.text(u"summary"_s)->setText(desk.library.record(practiceId())->text(u"summary.es"_s));
  QTest::mouseClick(desk.button(u"Close"_s), Qt::LeftButton);
  CHECK(closed.size() == 1);
  CHECK(desk.drafts().empty());
}

TEST_CASE("A record that changes underneath is told about, and never overwritten") {
  Desk desk;
  desk.open(practiceId());
  desk.type(u"title"_s, u"Mi título"_s);
  Fields theirs;
  theirs.set(u"title.es"_s, Value(u"Su título"_s));
  theirs.set(u"risks.es"_s, Value(u"Sus riesgos"_s));
  const auto changes = desk.library.ask(
      [&](Background::Context& context) { return context.library.edit(practiceId(), theirs); });
  REQUIRE(changes.ok());
  desk.editor->noteChanges(*changes);
  REQUIRE(
      test::waitFor([&] { return desk.said().contains(u"Meanwhile another person changed this record"_s); }));
  CHECK(desk.text(u"title"_s)->text() == u"Mi título");
  QTest::mouseClick(desk.button(u"Take in the changes"_s), Qt::LeftButton);
  CHECK(desk.text(u"title"_s)->text() == u"Mi título");
  CHECK(desk.text(u"risks"_s)->text() == u"Sus riesgos");
  CHECK(desk.said().contains(u"Su título"_s));
  // It is not saved before somebody has chosen.
  QTest::keyClick(desk.text(u"title"_s), Qt::Key_S, Qt::ControlModifier);
  desk.library.settle();
  CHECK(desk.library.record(practiceId())->text(u"title.es"_s) == u"Su título");
  QTest::mouseClick(desk.button(u"Keep my text"_s), Qt::LeftButton);
  desk.save();
  CHECK(desk.library.record(practiceId())->text(u"title.es"_s) == u"Mi título");
  CHECK(desk.library.record(practiceId())->text(u"risks.es"_s) == u"Sus riesgos");
}

TEST_CASE("A text that is too large is refused as a whole, at once, and nothing is lost") {
  Desk desk;
  desk.open(practiceId());
  const QString before = desk.text(u"problem"_s)->text();
  const QString huge(10 * 1024 * 1024, u'x');
  QGuiApplication::clipboard()->setText(huge);
  desk.text(u"problem"_s)->setFocus();
  QTest::keyClick(desk.text(u"problem"_s), Qt::Key_V, Qt::ControlModifier);
  CHECK(desk.said().contains(u"at most 1,000,000 fit"_s));
  CHECK(desk.text(u"problem"_s)->text() == before);
  CHECK(QGuiApplication::clipboard()->text().size() == huge.size());
  CHECK(!desk.editor->hasUnsavedChanges());
  // A title is one line, whatever is pasted into it.
  QGuiApplication::clipboard()->setText(u"una línea\ny otra"_s);
  desk.text(u"title"_s)->selectAll();
  QTest::keyClick(desk.text(u"title"_s), Qt::Key_V, Qt::ControlModifier);
  CHECK(desk.text(u"title"_s)->text() == u"una línea y otra");
}

TEST_CASE("Odd characters come through a form as they are, and controls are named") {
  Desk desk;
  desk.open(practiceId());
  const QString odd = u"עברית e\u0301 👩🏽‍⚖️ a\u00a0b"_s;
  QGuiApplication::clipboard()->setText(odd);
  desk.text(u"risks"_s)->selectAll();
  QTest::keyClick(desk.text(u"risks"_s), Qt::Key_V, Qt::ControlModifier);
  desk.save();
  CHECK(desk.library.record(practiceId())->text(u"risks.es"_s) == odd);
  QGuiApplication::clipboard()->setText(u"a\u0001b"_s);
  desk.text(u"risks"_s)->selectAll();
  QTest::keyClick(desk.text(u"risks"_s), Qt::Key_V, Qt::ControlModifier);
  CHECK(test::waitFor([&] { return desk.said().contains(u"invisible control characters"_s); }));
}

TEST_CASE("Tab leaves a text, and Return does not break a line in a title") {
  Desk desk;
  desk.open(practiceId());
  TextEdit* problem = desk.text(u"problem"_s);
  const QString before = problem->text();
  problem->setFocus();
  QTest::keyClick(problem, Qt::Key_Tab);
  CHECK(!problem->hasFocus());
  CHECK(problem->text() == before);
  TextEdit* title = desk.text(u"title"_s);
  title->setFocus();
  QTest::keyClick(title, Qt::Key_Return);
  CHECK(!title->text().contains(u'\n'));
}

TEST_CASE("A client's data is warned of, and never in the way") {
  Desk desk;
  desk.open(practiceId());
  desk.type(u"problem"_s, u"En el expediente N.º 1234/2021 declaró."_s);
  CHECK(test::waitFor(
      [&] { return desk.said().contains(u"looks like a client's data: expediente N.º 1234/2021"_s); }));
  desk.save();
  CHECK(desk.library.record(practiceId())->text(u"problem.es"_s).contains(u"1234/2021"_s));
}

TEST_CASE("A wrong value is named beside its field as one types") {
  Desk desk;
  desk.open(practiceId());
  desk.type(u"source_url"_s, u"nada"_s);
  CHECK(test::waitFor([&] { return desk.said().contains(u"“nada” is not a complete address"_s); }));
  auto* started = desk.row(u"started"_s)->findChild<QLineEdit*>();
  started->setFocus();
  QTest::keyClicks(started, u"20/13/2012"_s);
  CHECK(test::waitFor([&] { return desk.said().contains(u"“2012-13-20” is not a date"_s); }));
}

TEST_CASE("Every control of every form has a name") {
  Desk desk;
  for (const KindSchema& kind : Schema::current().kinds()) {
    if (kind.name == u"conflict" || kind.name == u"attachment") continue;
    desk.openNew(kind.name);
    INFO(kind.name.toStdString());
    CHECK(test::namelessControls(*desk.editor).join(u", "_s).toStdString().empty());
  }
}

TEST_CASE("Opening and saving every starter record of a kind rewrites nothing") {
  Desk desk;
  const auto rows =
      desk.library.ask([](Background::Context& context) { return context.store.records().list({}); });
  QHash<QString, int> seen;
  for (const qint64 at : rows) {
    const auto record = desk.library.ask(
        [at](Background::Context& context) { return context.store.records().at(at)->record; });
    if (++seen[record.kind] > 3) continue;
    desk.open(record.id);
    INFO(record.kind.toStdString());
    CHECK(!desk.editor->hasUnsavedChanges());
  }
}

TEST_CASE("A form changes its language while it is open, and keeps what was typed") {
  Desk desk;
  desk.open(practiceId());
  desk.type(u"title"_s, u"A medias"_s);
  const test::InSpanish spanish;
  CHECK(test::waitFor([&] { return desk.said().contains(u"Institución que la aplica"_s); }));
  CHECK(desk.text(u"title"_s)->text() == u"A medias");
  CHECK(desk.text(u"title"_s)->accessibleName() == u"Título (Español)");
}
