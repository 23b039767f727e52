#include "tests/e2e/screen.h"
#include "tests/e2e/screen_reader.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QJsonArray>
#include <QThread>

#include <catch2/catch_test_macros.hpp>

// The main job under a real window manager by somebody who has no mouse. What came of it is asked of the
// command line and of the disk.

using namespace amparo::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int deadlineMilliseconds = 30'000;
constexpr int manyControls = 80; ///< more than any form has

struct Served {
  Served() { hub.start(); }

  HubProgram hub;
};

/// A desktop on a screen, of an office whose library is empty.
struct Desk : Served {
  Desk() {
    screen.open(office, u"en"_s);
    reader.emplace(screen.sessionBus());
    reader->await(Role::List, u"Records"_s);
  }

  template<class Condition> bool waitFor(Condition condition) {
    const QDeadlineTimer deadline(deadlineMilliseconds);
    while (!condition()) {
      if (deadline.hasExpired()) return false;
      QThread::msleep(20);
    }
    return true;
  }

  bool stands(const QString& id, const QString& address, const QString& value) {
    return waitFor([&] { return office.field(id, address) == value; });
  }

  /// Presses a key that goes on to another control until one of this name has the focus.
  void goTo(Role role, const QString& name, const QString& key = u"Tab"_s) {
    for (int i = 0; i < manyControls; ++i) {
      const auto control = reader->find(role, name);
      if (control && control->focused) return;
      screen.press({key});
    }
    FAIL(key.toStdString() << " does not reach " << name.toStdString());
  }

  OfficeProgram office{hub.invite(u"Rosario"_s)};
  Screen screen;
  std::optional<ScreenReader> reader;
};

} // namespace

TEST_CASE_METHOD(Desk, "a practice is written, translated, published, cited and printed by keyboard alone") {
  screen.press({u"ctrl+n"_s, u"p"_s});
  reader->awaitFocus(Role::Text, u"Title (English)"_s);
  screen.type(u"Duty lawyers at night"_s);
  screen.press({u"ctrl+s"_s});
  QString id;
  REQUIRE(waitFor([&] {
    const auto found = office.command({u"search"_s, u"duty lawyers"_s}).json().array();
    if (!found.isEmpty()) id = found[0][u"id"_s].toString();
    return !id.isEmpty();
  }));
  CHECK(office.field(id, u"title.en"_s) == u"Duty lawyers at night");
  CHECK(office.field(id, u"status"_s) == u"draft");

  // Its translation, beside it.
  screen.press({u"ctrl+shift+b"_s});
  reader->await(Role::Text, u"Title (Spanish)"_s);
  goTo(Role::Text, u"Title (Spanish)"_s, u"shift+Tab"_s);
  screen.type(u"Guardia nocturna de defensa"_s);
  screen.press({u"ctrl+s"_s});
  CHECK(stands(id, u"title.es"_s, u"Guardia nocturna de defensa"_s));

  goTo(Role::ComboBox, u"Status"_s);
  screen.type(u"Pub"_s);
  screen.press({u"ctrl+Return"_s});
  CHECK(stands(id, u"status"_s, u"published"_s));

  reader->awaitText(Role::Label, u"Record"_s, u"Duty lawyers at night"_s);
  screen.press({u"ctrl+shift+c"_s});
  CHECK(waitFor([&] { return screen.clipboard().contains(u"Duty lawyers at night"); }));

  screen.press({u"ctrl+d"_s, u"ctrl+shift+p"_s});
  reader->await(Role::PushButton, u"Save as PDF"_s);
  const QString path = office.folder() + u"/hearing.pdf"_s;
  screen.press({u"alt+p"_s});
  reader->awaitFocus(Role::Text, u"File name"_s);
  screen.type(path);
  screen.press({u"Return"_s});
  CHECK(waitFor([&] {
    QFile file(path);
    return file.open(QFile::ReadOnly) && file.readAll().trimmed().endsWith("%%EOF");
  }));
}
