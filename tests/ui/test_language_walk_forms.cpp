#include "tests/support/temporary.h"
#include "tests/ui/language_walk.h"
#include "tests/ui/odd_records.h"
#include "tests/ui/person.h"
#include "ui/actions.h"
#include "ui/notice_bar.h"
#include "ui/reading_pane.h"
#include "ui/record/attention.h"
#include "ui/record/conflict_detail.h"
#include "ui/record/editor.h"
#include "ui/record/field_row.h"
#include "ui/record/markdown_bar.h"
#include "ui/record/text_input.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QTimer>
#include <QToolButton>

#include <catch2/catch_test_macros.hpp>

using namespace amparo;
using namespace amparo::test;
using namespace Qt::StringLiterals;
using ui::Actions;
using ui::Section;

namespace {

Scene form(const char* kind) {
  return {kind,
          [kind](Office& office) -> QWidget* {
            office.workspace().create(QString::fromLatin1(kind));
            REQUIRE(waitFor([&] {
              const ui::ReadingPane* pane = office.workspace().reading();
              return pane->isEditing() && pane->editor()->isOpen() &&
                     pane->editor()->findChild<ui::FieldRow*>();
            }));
            return nullptr;
          },
          [](Office& office) { office.workspace().openSection(Section::Practices); }};
}

ui::Editor& editor(Office& office) {
  return *office.workspace().reading()->editor();
}

ui::FieldRow* row(Office& office, const QString& field) {
  for (ui::FieldRow* candidate : editor(office).findChildren<ui::FieldRow*>())
    if (candidate->field().name == field) return candidate;
  return nullptr;
}

ui::TextEdit* text(Office& office, const QString& field) {
  for (ui::TextEdit* edit : row(office, field)->findChildren<ui::TextEdit*>())
    if (edit->isVisible()) return edit;
  return nullptr;
}

void openForm(Office& office, const RecordId& id) {
  office.workspace().edit(id);
  REQUIRE(waitFor([&] {
    const ui::ReadingPane* pane = office.workspace().reading();
    return pane->isEditing() && pane->editor()->isOpen() && pane->editor()->current() == id;
  }));
  office.waitForList();
}

/// The form keeps a draft by itself in so long: never, where it would come between two looks at the form.
void keepDraftsIn(Office& office, std::chrono::milliseconds delay) {
  editor(office).findChild<QTimer*>(u"draftTimer"_s)->setInterval(delay);
}

/// A form of the practice after something was done to it; afterwards it is as if nothing had been.
Scene formAfter(const char* name, std::function<void(Office&)> act) {
  return {name,
          [act = std::move(act)](Office& office) -> QWidget* {
            openForm(office, practiceId());
            keepDraftsIn(office, std::chrono::hours(24));
            act(office);
            return nullptr;
          },
          [](Office& office) {
            office.workspace().openSection(Section::Practices);
            office.ask([](ui::Background::Context& context) {
              context.store.drafts().remove(practiceId());
              return true;
            });
          }};
}

/// Presses a button of the first thing to decide that has it.
void press(ui::AttentionView& view, const char* label) {
  auto* list = view.findChild<QListWidget*>();
  for (int row = 0; row < list->count(); ++row) {
    list->setCurrentRow(row);
    for (const QString& text : {ui::AttentionView::tr(label), ui::ConflictDetail::tr(label)})
      if (QPushButton* button = buttonNamed(view, text)) return click(button);
  }
  FAIL("nothing offers " << label);
}

/// Somebody else writes a field, and the open form hears of it.
void arrives(Office& office, const QString& address, const Value& value) {
  const auto changes = office.ask([&](ui::Background::Context& context) {
    return context.library.edit(practiceId(), fields({{address, value}}));
  });
  REQUIRE(changes.ok());
  editor(office).noteChanges(*changes);
  office.waitForList();
}

} // namespace

TEST_CASE("a form of every kind follows a switch of language") {
  walkThroughLanguages({form("practice"), form("declaration"), form("provision"), form("organisation"),
                        form("person"), form("topic"), form("event"), form("request"), form("reply"),
                        form("attachment")},
                       Office::Library::Starter);
}

TEST_CASE("what a form says about its words follows a switch of language") {
  std::vector<Scene> scenes;
  scenes.push_back(formAfter("a filled form", [](Office&) {}));
  scenes.push_back(formAfter("what is missing or wrong", [](Office& office) {
    text(office, u"title"_s)->clear();
    typeInstead(text(office, u"source_url"_s), u"nada"_s);
    typeText(row(office, u"started"_s)->findChild<QLineEdit*>(), u"ayer"_s);
    pasteText(text(office, u"problem"_s), QString(1'000'001, u'x'));
    typeInstead(text(office, u"risks"_s), u"En el expediente N.º 1234/2021 declaró."_s);
    editor(office).save();
    REQUIRE(waitFor([&] { return spokenBy(*row(office, u"risks"_s)).contains(u"expediente"_s); }));
  }));
  scenes.push_back(formAfter("a draft", [](Office& office) {
    typeInstead(text(office, u"risks"_s), u"A medias"_s);
    editor(office).suspend();
    office.waitForList();
    openForm(office, practiceId());
  }));
  scenes.push_back(formAfter("a draft just kept", [](Office& office) {
    keepDraftsIn(office, std::chrono::milliseconds(1));
    typeInstead(text(office, u"risks"_s), u"A medias"_s);
    REQUIRE(waitFor(
        [&] { return spokenBy(editor(office)).contains(QRegularExpression(u"(kept at|las) \\d\\d:"_s)); }));
  }));
  scenes.push_back(formAfter("unsaved changes", [](Office& office) {
    typeInstead(text(office, u"risks"_s), u"A medias"_s);
    editor(office).requestClose();
    office.waitForList();
  }));
  scenes.push_back(formAfter("nothing to save", [](Office& office) { editor(office).save(); }));
  scenes.push_back(formAfter("news", [](Office& office) {
    typeInstead(text(office, u"risks"_s), u"Míos"_s);
    arrives(office, u"started"_s, Value(u"2019-12"_s));
  }));
  scenes.push_back(formAfter("a clash", [](Office& office) {
    auto* evidence = row(office, u"evidence"_s)->findChild<QComboBox*>();
    evidence->setCurrentIndex(evidence->findData(u"monitored"_s));
    arrives(office, u"evidence"_s, Value(u"evaluated"_s));
    editor(office).save();
    office.waitForList();
  }));
  scenes.push_back(formAfter("saved", [](Office& office) {
    typeInstead(text(office, u"risks"_s), u"Guardados"_s);
    editor(office).save();
    office.waitForList();
  }));
  scenes.push_back(formAfter("a language more", [](Office& office) {
    for (QToolButton* button : editor(office).findChildren<QToolButton*>())
      if (button->menu() && button->parentWidget() == &editor(office)) {
        Q_EMIT button->menu()->aboutToShow();
        button->menu()->actions().value(1)->trigger();
        Q_EMIT button->menu()->aboutToShow();
      }
  }));
  scenes.push_back(formAfter("nothing found to refer to", [](Office& office) {
    auto* line = row(office, u"topics"_s)->findChild<QLineEdit*>();
    typeText(line, u"zzzz"_s);
    office.waitForList();
  }));
  scenes.push_back({"no such record",
                    [](Office& office) -> QWidget* {
                      office.workspace().edit(namedId<RecordId>("nobody"));
                      office.waitForList();
                      return nullptr;
                    },
                    [](Office& office) { office.workspace().openSection(Section::Practices); }});
  scenes.push_back(formAfter("both languages and a preview", [](Office& office) {
    office.workspace().setSideBySide(true);
    for (auto* text : editor(office).findChildren<ui::TextEdit*>())
      if (text->isMarkdown() && text->isVisible()) text->setFocus();
    named<QToolButton>(editor(office), ui::MarkdownBar::tr("Preview: the text as it will be read"))->click();
  }));
  walkThroughLanguages(scenes, Office::Library::Starter);
}

TEST_CASE("what needs attention follows a switch of language") {
  const auto at = [](const char* name, int item,
                     std::function<void(Office&, ui::AttentionView&)> act) -> Scene {
    return {name, [item, act = std::move(act)](Office& office) -> QWidget* {
              office.workspace().openSection(Section::Practices);
              office.workspace().showAttention();
              office.waitForList();
              auto* view = office.workspace().reading()->findChild<ui::AttentionView*>();
              REQUIRE(view->count() == 6);
              view->findChild<QListWidget*>()->setCurrentRow(item);
              act(office, *view);
              office.waitForList();
              return nullptr;
            }};
  };
  const auto nothing = [](Office&, ui::AttentionView&) {};
  const auto pressed = [](const char* label) {
    return [label](Office&, ui::AttentionView& view) { press(view, label); };
  };
  walkThroughLanguages(
      {at("a decision", 0, nothing), at("another", 1, nothing), at("a third", 2, nothing),
       at("a refusal", 3, nothing), at("what is not saved", 4, nothing), at("what waits", 5, nothing),
       at("writing anew", 0, pressed("Write it anew…")),
       at("asking whether to withdraw", 0, pressed("Withdraw it…")),
       at("asking whether to discard", 0, pressed("Discard it…"))},
      Office::Library::Starter, [](Office& office) {
        joinNetwork(office.background(), u"editor"_s);
        addPendingChanges(office);
        addConflicts(office);
        office.ask([](ui::Background::Context& context) {
          context.store.drafts().put(
              {practiceId(), u"practice"_s, fields({{u"summary.es"_s, Value(u"a medias"_s)}}), {}});
          return true;
        });
      });
}

TEST_CASE("notices follow a switch of language") {
  walkThroughLanguages(
      {{"deleted",
        [](Office& office) -> QWidget* {
          office.workspace().openSection(Section::Practices);
          office.clickRow(0);
          office.waitForList();
          office.window().actions()[Actions::Delete]->trigger();
          REQUIRE(waitFor([&] { return !office.window().notice()->message().isEmpty(); }));
          return nullptr;
        }},
       {"restored",
        [](Office& office) -> QWidget* {
          office.workspace().openSection(Section::Trash);
          office.clickRow(0);
          office.waitForList();
          office.window().actions()[Actions::Restore]->trigger();
          office.waitForList();
          return nullptr;
        }},
       {"a draft that was left",
        [](Office& office) -> QWidget* {
          openForm(office, practiceId());
          typeInstead(text(office, u"title"_s), u"A medias"_s);
          office.workspace().openSection(Section::Practices);
          return nullptr;
        }},
       {"something that went wrong",
        [](Office& office) -> QWidget* {
          Q_EMIT office.workspace().failed({ErrorCode::StoreFull, {{u"path"_s, u"/a"_s}}, {}});
          return nullptr;
        }}},
      Office::Library::Starter);
}
