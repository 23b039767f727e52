#include "tests/ui/language_walk.h"

#include "tests/ui/person.h"
#include "tests/ui/screen_texts.h"

#include <QApplication>

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

namespace amparo::test {

using namespace Qt::StringLiterals;

namespace {

/// What was on screen in one scene of a window that began in one language.
struct Seen {
  QStringList before;
  QStringList switched;
  QStringList back;
};

/// The texts once nothing more arrives from the library's thread.
QStringList settledTexts(Office& office, const QWidget& window) {
  QStringList texts;
  for (int round = 0; round < 20; ++round) {
    office.waitForList();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QStringList now = textsOf(window);
    if (now == texts) break;
    texts = std::move(now);
  }
  return texts;
}

std::vector<Seen> look(const std::vector<Scene>& scenes, Office::Library library,
                       const std::function<void(Office&)>& prepare, const QString& language,
                       const QString& other) {
  Office office(library, language);
  // Sync has nothing to say of its own here; what it says is part of the scenes.
  office.sync().blockSignals(true);
  office.workspace().setContentLanguage(u"es"_s);
  prepare(office);
  std::vector<Seen> seen;
  for (const Scene& scene : scenes) {
    UNSCOPED_INFO(scene.name);
    QWidget* opened = scene.open(office);
    const QWidget& window = opened ? *opened : office.window();
    Seen now;
    now.before = settledTexts(office, window);
    CHECK(controlsSayingTooLittle(window) == QStringList());
    office.languages().setInterfaceLanguage(other);
    now.switched = settledTexts(office, window);
    office.languages().setInterfaceLanguage(language);
    now.back = settledTexts(office, window);
    seen.push_back(std::move(now));
    scene.close(office);
  }
  return seen;
}

/// "+ text" for what is only in `there`, "- text" for what is missing from it.
QStringList difference(const QStringList& wanted, const QStringList& there) {
  QStringList lines;
  QStringList missing;
  std::set_difference(there.begin(), there.end(), wanted.begin(), wanted.end(), std::back_inserter(lines));
  std::set_difference(wanted.begin(), wanted.end(), there.begin(), there.end(), std::back_inserter(missing));
  for (QString& line : lines) line.prepend(u"+ "_s);
  for (const QString& line : std::as_const(missing)) lines.append(u"- "_s + line);
  return lines;
}

} // namespace

void walkThroughLanguages(const std::vector<Scene>& scenes, Office::Library library,
                          const std::function<void(Office&)>& prepare) {
  const auto spanish = look(scenes, library, prepare, u"es"_s, u"en"_s);
  const auto english = look(scenes, library, prepare, u"en"_s, u"es"_s);
  for (size_t i = 0; i < scenes.size(); ++i) {
    INFO(scenes[i].name);
    CHECK_FALSE(spanish[i].before.isEmpty());
    CHECK(spanish[i].before != english[i].before);
    CHECK(difference(english[i].before, spanish[i].switched) == QStringList());
    CHECK(difference(spanish[i].before, english[i].switched) == QStringList());
    CHECK(difference(spanish[i].before, spanish[i].back) == QStringList());
    CHECK(difference(english[i].before, english[i].back) == QStringList());
    CHECK(strangersIn(spanish[i].before, u"es"_s) == QStringList());
    // What stands there in Spanish too is content, which is Spanish here.
    QStringList strangers = strangersIn(english[i].before, u"en"_s);
    strangers.removeIf([&](const QString& text) { return spanish[i].before.contains(text); });
    CHECK(strangers == QStringList());
  }
}

} // namespace amparo::test
