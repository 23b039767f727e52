#include "tests/ui/office.h"
#include "tests/ui/person.h"
#include "ui/actions.h"
#include "ui/settings_dialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QWheelEvent>

#include <catch2/catch_test_macros.hpp>

using namespace amparo;
using namespace amparo::test;
using namespace amparo::ui;
using namespace Qt::StringLiterals;

namespace {

struct Desk {
  Spoken spoken;
  SettingsDialog dialog{{u"en"_s, u"es"_s, look::Appearance::System, u"/tmp/library.amparo.db"_s}, nullptr};

  explicit Desk(const QString& language = u"en"_s)
      : spoken(language) {
    dialog.show();
  }

  void search(const QString& text) {
    dialog.searchField()->selectAll();
    typeText(dialog.searchField(), text);
  }

  /// What can be set now, as a screen reader calls it, in its order.
  QStringList offered() const {
    QStringList names;
    for (const QWidget* widget : dialog.findChildren<QWidget*>()) {
      if (widget == dialog.searchField() || !widget->isVisible()) continue;
      if (qobject_cast<const QComboBox*>(widget) || qobject_cast<const QSpinBox*>(widget))
        names.append(widget->accessibleName());
      if (const auto* box = qobject_cast<const QCheckBox*>(widget)) names.append(box->text().remove(u'&'));
    }
    return names;
  }
};

} // namespace

TEST_CASE("a setting is found by its words, and shown under the heading where it stands") {
  Desk desk;
  const qsizetype all = desk.offered().size();
  CHECK(all >= 8);
  desk.search(u"metered"_s);
  CHECK(desk.offered() == QStringList{u"On metered connections"_s});
  const QString said = spokenBy(desk.dialog);
  CHECK(said.contains(u"Sync"_s));
  CHECK_FALSE(said.contains(u"Languages"_s));
  CHECK(said.contains(u"1 setting"_s));
  CHECK(desk.dialog.searchField()->accessibleDescription() == u"1 setting"_s);
  QTest::keyClick(desk.dialog.searchField(), Qt::Key_Return);
  CHECK(desk.dialog.focusWidget()->accessibleName() == u"On metered connections"_s);

  desk.search(u"sepia"_s); // one of its choices
  CHECK(desk.offered() == QStringList{u"Appearance"_s});
  desk.search(u"night"_s); // how somebody else would call it
  CHECK(desk.offered().contains(u"Quiet hours, without sync"_s));
  desk.search(u"languages"_s); // all that stands under a heading
  CHECK(desk.offered().size() == 3);
  desk.search(u"zzz"_s);
  CHECK(desk.offered().isEmpty());
  CHECK(spokenBy(desk.dialog).contains(u"No setting is called so"_s));
  desk.dialog.searchField()->clear();
  CHECK(desk.offered().size() == all);
}

TEST_CASE("settings are found in the interface's language, without accents") {
  Desk desk(u"es"_s);
  desk.search(u"moviles"_s);
  CHECK(desk.offered().size() == 1);
  desk.search(u"tamano letra"_s);
  CHECK(desk.offered().size() == 1);
  CHECK(controlsSayingTooLittle(desk.dialog).isEmpty());
}

TEST_CASE("the wheel passes over settings and changes none") {
  Office office(Office::Library::Starter, u"en"_s);
  office.window().actions()[Actions::Settings]->trigger();
  auto* dialog = office.window().findChild<SettingsDialog*>();
  REQUIRE(dialog);
  for (QComboBox* box : dialog->findChildren<QComboBox*>()) {
    const int before = box->currentIndex();
    for (const int turn : {-120, 120}) {
      QWheelEvent wheel(QPointF(5, 5), box->mapToGlobal(QPointF(5, 5)), {}, {0, turn}, Qt::NoButton,
                        Qt::NoModifier, Qt::NoScrollPhase, false);
      QApplication::sendEvent(box, &wheel);
      CHECK(box->currentIndex() == before);
    }
  }
}

TEST_CASE("the settings window sets how texts are read, at once") {
  Office office(Office::Library::Starter, u"en"_s);
  office.window().actions()[Actions::Settings]->trigger();
  auto* dialog = office.window().findChild<SettingsDialog*>();
  REQUIRE(dialog);
  named<QSpinBox>(*dialog, u"Size of the text that is read"_s)->setValue(150);
  CHECK(office.workspace().text().percent == 150);
  for (QCheckBox* box : dialog->findChildren<QCheckBox*>())
    if (box->text().contains(u"languages side by side"_s)) click(box);
  CHECK(office.workspace().isSideBySide());
}

TEST_CASE("the language of the content follows that of the interface in the settings too") {
  Office office(Office::Library::Starter);
  office.preferences().setContentLanguage({});
  office.window().actions()[Actions::Settings]->trigger();
  auto* dialog = office.window().findChild<SettingsDialog*>();
  REQUIRE(dialog);
  const auto* content = named<QComboBox>(*dialog, u"Idioma del contenido"_s);
  CHECK(content->currentData().toString() == u"es"_s);
  Q_EMIT dialog->interfaceLanguageChosen(u"en"_s);
  CHECK(office.preferences().contentLanguage() == u"en"_s);
  CHECK(content->currentData().toString() == u"en"_s);
}

TEST_CASE("the settings scroll to what has the focus, from whichever side it comes") {
  Desk desk;
  desk.dialog.resize(desk.dialog.width(), desk.dialog.minimumSizeHint().height());
  const auto inSight = [](const QWidget* widget) {
    return waitFor([&] { return widget->visibleRegion().boundingRect() == widget->rect(); });
  };
  desk.dialog.searchField()->setFocus();
  QTest::keyClick(desk.dialog.searchField(), Qt::Key_Backtab); // Close
  QTest::keyClick(desk.dialog.focusWidget(), Qt::Key_Backtab);
  CHECK(qobject_cast<QPushButton*>(desk.dialog.focusWidget()));
  CHECK(desk.dialog.focusWidget() != buttonNamed(desk.dialog, u"Close"_s));
  CHECK(inSight(desk.dialog.focusWidget()));
  QTest::keyClick(desk.dialog.focusWidget(), Qt::Key_Tab);
  for (int i = 0; i < 2; ++i) QTest::keyClick(desk.dialog.focusWidget(), Qt::Key_Tab);
  CHECK(desk.dialog.focusWidget()->accessibleName() == u"Language of the interface"_s);
  CHECK(inSight(desk.dialog.focusWidget()));
}
