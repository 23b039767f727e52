#include "tests/ui/form_desk.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

#include <catch2/catch_test_macros.hpp>

namespace amparo::test {

using namespace Qt::StringLiterals;
using ui::Editor;
using ui::FieldRow;
using ui::TextEdit;

std::unique_ptr<Editor> FormDesk::make() {
  auto made = std::make_unique<Editor>(library.background());
  made->setContentLanguage(u"es"_s);
  made->resize(900, 900);
  made->show();
  return made;
}

void FormDesk::restart() {
  editor.reset();
  library.reopen();
  editor = make();
}

void FormDesk::crash() {
  library.losePower();
  restart();
}

template<class Act> void FormDesk::untilOpened(Act act) {
  QSignalSpy opened(editor.get(), &Editor::opened);
  act();
  REQUIRE(waitFor([&] { return !opened.isEmpty(); }));
  library.settle();
}

void FormDesk::open(const RecordId& id) {
  untilOpened([&] { editor->open(id); });
}

void FormDesk::openNew(const QString& kind) {
  untilOpened([&] { editor->openNew(kind); });
}

FieldRow* FormDesk::row(const QString& field) const {
  for (FieldRow* candidate : editor->findChildren<FieldRow*>())
    if (candidate->field().name == field) return candidate;
  return nullptr;
}

TextEdit* FormDesk::text(const QString& field) const {
  for (TextEdit* edit : row(field)->findChildren<TextEdit*>())
    if (edit->isVisible()) return edit;
  return nullptr;
}

void FormDesk::showLanguage(const QString& field, const QString& name) const {
  for (QToolButton* button : row(field)->findChildren<QToolButton*>())
    if (button->text() == name) return click(button);
  FAIL("the field has no language " << name.toStdString());
}

bool FormDesk::says(const QString& text) const {
  return waitFor([&] { return said().contains(text); });
}

void FormDesk::pressSave() const {
  QWidget* focus = editor->focusWidget();
  QTest::keyClick(focus ? focus : editor.get(), Qt::Key_S, Qt::ControlModifier);
}

Changes FormDesk::save() const {
  QSignalSpy saved(editor.get(), &Editor::saved);
  pressSave();
  REQUIRE(waitFor([&] { return !saved.isEmpty(); }));
  return saved.front().front().value<Changes>();
}

void FormDesk::waitForDraft() const {
  QSignalSpy kept(editor.get(), &Editor::draftKept);
  REQUIRE(waitFor([&] { return !kept.isEmpty(); }));
}

std::vector<Draft> FormDesk::drafts() {
  return library.ask([](ui::Background::Context& context) { return context.store.drafts().all(); });
}

} // namespace amparo::test
