#include "tests/support/temporary.h"
#include "tests/ui/form_desk.h"
#include "ui/record/comments_pane.h"
#include "ui/record/markdown_bar.h"
#include "ui/record/page_view.h"
#include "ui/record/preview_pane.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>

#include <catch2/catch_test_macros.hpp>

using namespace amparo;
using namespace amparo::test;
using namespace amparo::ui;
using namespace Qt::StringLiterals;

namespace {

/// A form on half a small screen, with large letters.
struct SmallDesk : FormDesk {
  explicit SmallDesk(int lines = 15) {
    const QFontMetrics metrics = editor->fontMetrics();
    size = {metrics.averageCharWidth() * 75, metrics.height() * lines};
    open(practiceId());
    editor->resize(size);
    library.settle();
  }

  QScrollArea* area() const { return editor->findChild<QScrollArea*>(QString(), Qt::FindDirectChildrenOnly); }

  PreviewPane* preview() const { return editor->findChild<PreviewPane*>(); }

  QSize size;
};

/// In the coordinates of the form.
QRect placeOf(const QWidget& widget, const Editor& editor) {
  return {widget.mapTo(&editor, QPoint()), widget.size()};
}

} // namespace

TEST_CASE("What a form asks stands in as many lines as it needs, and the window keeps its size") {
  SmallDesk desk;
  desk.type(u"title"_s, u"Otra cosa"_s);
  QTest::keyClick(desk.text(u"title"_s), Qt::Key_Escape);
  QPushButton* first = desk.button(u"Save and close"_s);
  QPushButton* last = desk.button(u"Go on editing"_s);
  REQUIRE(waitFor([&] { return last->isVisible(); }));
  QCoreApplication::processEvents();
  INFO(desk.editor->height() << " instead of " << desk.size.height());
  CHECK(desk.editor->width() == desk.size.width());
  CHECK(desk.editor->height() == desk.size.height());
  CHECK(desk.editor->minimumSizeHint().width() <= desk.size.width());
  CHECK(placeOf(*last, *desk.editor).right() <= desk.size.width());
  REQUIRE(first);
}

TEST_CASE("In a low window comments take the place of the form, and it comes back") {
  SmallDesk desk;
  desk.text(u"summary"_s)->setFocus();
  desk.editor->toggleComments();
  CommentsPane* pane = desk.editor->comments();
  REQUIRE(waitFor([&] { return pane->field()->hasFocus(); }));
  typeText(pane->field(), u"Ya"_s); // one line before
  QCoreApplication::processEvents();
  CHECK(desk.editor->size() == desk.size);
  CHECK_FALSE(desk.area()->isVisible());
  const int line = pane->field()->fontMetrics().lineSpacing();
  CHECK(pane->field()->height() >= 2 * line);
  CHECK(placeOf(*pane->field(), *desk.editor).bottom() < placeOf(*pane->about(), *desk.editor).top());
  CHECK(pane->field()->visibleRegion().boundingRect().height() >= 2 * line);
  desk.editor->toggleComments();
  CHECK(desk.area()->isVisible());
  CHECK(desk.text(u"summary"_s)->hasFocus());
}

TEST_CASE("Beside a form and its preview, nothing in the comments lies on anything else") {
  SmallDesk desk(36);
  QTest::keyClick(desk.text(u"summary"_s), Qt::Key_F9);
  desk.editor->toggleComments();
  CommentsPane* pane = desk.editor->comments();
  REQUIRE(waitFor([&] { return pane->field()->hasFocus(); }));
  typeText(pane->field(), u"Ya"_s); // one line before
  QCoreApplication::processEvents();
  CHECK(desk.editor->size() == desk.size);
  CHECK(desk.area()->isVisible());
  CHECK(desk.area()->height() >= 5 * desk.editor->fontMetrics().height());
  CHECK(placeOf(*pane->field(), *desk.editor).bottom() < placeOf(*pane->about(), *desk.editor).top());
}

TEST_CASE("The preview takes room only where there is some, and something to show") {
  SmallDesk desk;
  TextEdit* title = desk.text(u"title"_s);
  title->setFocus();
  QTest::keyClick(title, Qt::Key_F9);
  desk.editor->resize(desk.size.width(), desk.editor->fontMetrics().height() * 40);
  REQUIRE(waitFor([&] { return desk.preview()->isVisible(); }));
  CHECK(waitFor([&] { return desk.preview()->height() < 6 * desk.editor->fontMetrics().height(); }));
  CHECK(desk.said().contains(u"Put the cursor into a longer text"_s));

  TextEdit* summary = desk.text(u"summary"_s);
  summary->setFocus();
  CHECK(waitFor([&] { return desk.preview()->findChild<PageView*>()->isVisible(); }));
  CHECK(waitFor([&] { return !summary->visibleRegion().isEmpty(); }));
  desk.editor->resize(desk.size);
  CHECK(waitFor([&] { return !desk.preview()->isVisible(); }));
  CHECK(waitFor([&] { return !summary->visibleRegion().isEmpty(); }));
  const auto* tools = desk.editor->findChild<MarkdownBar*>();
  QTest::keyClick(summary, Qt::Key_F9);
  REQUIRE(waitFor([&] { return !tools->isPreviewing(); }));
  QTest::keyClick(summary, Qt::Key_F9);
  CHECK(desk.says(u"There is no room for the preview"_s));
}
