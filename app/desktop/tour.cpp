#include "app/desktop/tour.h"

#include "app/desktop/driver.h"
#include "ui/actions.h"
#include "ui/languages.h"
#include "ui/list/list_pane.h"
#include "ui/list/record_list_model.h"
#include "ui/list/record_list_view.h"
#include "ui/reading_pane.h"
#include "ui/record/editor.h"
#include "ui/record/reader.h"
#include "ui/section_list.h"
#include "ui/status_strip.h"
#include "ui/workspace.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTextBrowser>
#include <QTime>

#include <cstdio>

namespace amparo::desktop {

using namespace Qt::StringLiterals;
using ui::Section;

namespace {

constexpr QSize windowSize(1280, 800);

/// What a step found: what is worth a line, or what went wrong.
struct Outcome {
  QString problem; ///< empty: all is well
  QString note;
};

Outcome well(const QString& note = {}) {
  return {{}, note};
}

Outcome wrong(const QString& problem) {
  return {problem, {}};
}

class Tour {
 public:
  Tour(Desktop& first, const Options& options, const Desktop::Shared& shared)
      : first_(first)
      , options_(options)
      , shared_(shared)
      , pictures_(options.tourFolder) {}

  int run();

 private:
  Outcome begin();
  Outcome search();
  Outcome readDeclaration();
  Outcome edit();
  Outcome sync();
  Outcome secondOffice();
  Outcome switchLanguage();
  Outcome readEvent();
  Outcome secondInEnglish();

  static ui::ListPane& list(Desktop& desktop) { return *desktop.window().workspace()->list(); }

  static QString readerText(Desktop& desktop);
  static bool opens(Desktop& desktop, int row, QString& title);
  static bool showsSection(Desktop& desktop, Section section);
  static bool upToDate(Desktop& desktop);
  static QString statusOf(Desktop& desktop);
  static QAction* languageAction(Desktop& desktop, const QString& language);
  bool picture(Desktop& desktop, const QString& name);

  Desktop& first_;
  const Options& options_;
  const Desktop::Shared& shared_;
  QDir pictures_;
  std::unique_ptr<Desktop> second_;
  QString editedTitle_;
  bool waited_ = false; ///< the edit was seen on its way to the hub
};

QString Tour::readerText(Desktop& desktop) {
  ui::ReadingPane* pane = desktop.window().workspace()->reading();
  return pane->isReading() ? pane->reader()->findChild<QTextBrowser*>()->toPlainText() : QString();
}

bool Tour::showsSection(Desktop& desktop, Section section) {
  ui::Workspace* workspace = desktop.window().workspace();
  Driver::click(*workspace->sectionList(), workspace->sectionList()->model()->index(int(section), 0));
  return Driver::wait([&] {
    return workspace->section() == section && workspace->list()->showsRows() &&
           workspace->list()->model()->rowCount() == workspace->sectionList()->recordsIn(section);
  });
}

/// Clicks a row and waits until the reader shows what the row said.
bool Tour::opens(Desktop& desktop, int row, QString& title) {
  ui::ListPane& pane = list(desktop);
  if (!Driver::wait([&] { return !pane.titles().value(row).isEmpty(); }))
    return false; // its text is on its way
  title = pane.titles().value(row);
  Driver::click(*pane.view(), pane.view()->model()->index(row, 0));
  return Driver::wait([&] { return readerText(desktop).contains(title); });
}

bool Tour::upToDate(Desktop& desktop) {
  return Driver::wait(
      [&] { return desktop.window().statusStrip()->status().state == sync::State::UpToDate; });
}

QString Tour::statusOf(Desktop& desktop) {
  return desktop.window().statusStrip()->words();
}

bool Tour::picture(Desktop& desktop, const QString& name) {
  Driver::settle();
  return desktop.window().grab().save(pictures_.filePath(name % u".png"_s));
}

Outcome Tour::begin() {
  if (!pictures_.mkpath(u"."_s)) return wrong(u"the folder for the pictures cannot be made"_s);
  // As a newcomer in Spanish finds it, whatever was left from a tour before.
  shared_.languages.setInterfaceLanguage(u"es"_s);
  first_.window().workspace()->setContentLanguage(u"es"_s);
  first_.window().workspace()->openSection(Section::Practices);
  first_.window().resize(windowSize);
  if (!Driver::wait([&] { return list(first_).showsRows(); })) return wrong(u"no practice is listed"_s);
  if (!upToDate(first_)) return wrong(u"the first office does not get up to date: "_s % statusOf(first_));
  QString title;
  if (!opens(first_, 1, title)) return wrong(u"a click does not open a practice"_s);
  if (!picture(first_, u"window-es"_s)) return wrong(u"the picture cannot be written"_s);
  return well(title);
}

Outcome Tour::search() {
  ui::ListPane& pane = list(first_);
  const auto all = pane.titles().size();
  Driver::type(*pane.searchField(), u"interpretes"_s);
  const bool found = Driver::wait([&] {
    const QStringList titles = pane.titles();
    return !titles.isEmpty() && titles.size() < all &&
           titles.constFirst().contains(u"intérpretes"_s, Qt::CaseInsensitive);
  });
  if (!found) return wrong(u"typing without an accent does not find the word with it"_s);
  QString title;
  if (!opens(first_, 0, title)) return wrong(u"what was found does not open"_s);
  picture(first_, u"search-es"_s);
  Driver::press(*pane.searchField(), Qt::Key_Escape);
  if (!Driver::wait([&] { return pane.titles().size() == all; }))
    return wrong(u"Escape does not bring the list back"_s);
  return well(title);
}

Outcome Tour::readDeclaration() {
  if (!showsSection(first_, Section::Declarations)) return wrong(u"the declarations are not listed"_s);
  ui::ListPane& pane = list(first_);
  Driver::type(*pane.searchField(), u"67/187"_s);
  QString title;
  if (!Driver::wait([&] { return pane.titles().size() > 0 && pane.titles().size() < 10; }))
    return wrong(u"a symbol is not found"_s);
  if (!opens(first_, 0, title)) return wrong(u"a declaration does not open"_s);
  picture(first_, u"declaration-es"_s);
  return well(title);
}

Outcome Tour::edit() {
  if (!showsSection(first_, Section::Practices)) return wrong(u"the practices are not listed"_s);
  QString title;
  if (!opens(first_, 0, title)) return wrong(u"the practice does not open"_s);
  ui::Workspace* workspace = first_.window().workspace();
  first_.window().actions()[ui::Actions::Edit]->trigger();
  QPlainTextEdit* field = nullptr;
  const bool filled = Driver::wait([&] {
    if (!workspace->reading()->isEditing()) return false;
    for (QPlainTextEdit* candidate : workspace->reading()->editor()->findChildren<QPlainTextEdit*>())
      if (candidate->isVisible() && candidate->toPlainText() == title) field = candidate;
    return field != nullptr;
  });
  if (!filled) return wrong(u"the form does not hold the title"_s);
  // A tour before this one has left its time at the end.
  editedTitle_ = QString(title).remove(QRegularExpression(u" \\[\\d\\d:\\d\\d:\\d\\d\\]$"_s)) %
                 QTime::currentTime().toString(u" [HH:mm:ss]"_s);
  field->selectAll();
  Driver::type(*field, editedTitle_);
  if (field->toPlainText() != editedTitle_) return wrong(u"the field does not take what is typed"_s);
  picture(first_, u"edit-es"_s);
  // "Up to date" means this edit only after it was seen waiting.
  QObject::connect(&first_.sync(), &sync::SyncService::statusChanged, &first_.window(),
                   [this](const sync::Status& status) { waited_ = waited_ || status.waiting > 0; });
  for (QPushButton* button : workspace->reading()->editor()->findChildren<QPushButton*>())
    if (button->isDefault()) Driver::click(*button);
  if (!Driver::wait([&] { return readerText(first_).contains(editedTitle_); }))
    return wrong(u"the record is not shown as it was saved"_s);
  if (!Driver::wait([&] { return list(first_).titles().contains(editedTitle_); }))
    return wrong(u"the list does not show the new title"_s);
  return well(editedTitle_);
}

Outcome Tour::sync() {
  if (!Driver::wait([&] { return waited_; }) || !upToDate(first_))
    return wrong(u"the edit does not reach the hub: "_s % statusOf(first_));
  return well(statusOf(first_));
}

Outcome Tour::secondOffice() {
  if (options_.secondFolder.isEmpty()) return wrong(u"--second names no folder"_s);
  auto opened = Desktop::open(options_.secondFolder, shared_);
  if (!opened) return wrong(u"the second office cannot be opened: "_s % describe(opened.error()));
  second_ = *std::move(opened);
  second_->start();
  second_->window().resize(windowSize);
  second_->window().workspace()->setContentLanguage(u"es"_s);
  second_->window().workspace()->openSection(Section::Practices);
  if (!options_.secondInvitation.isEmpty() &&
      second_->window().statusStrip()->status().state == sync::State::LocalOnly)
    second_->enrol(options_.secondInvitation);
  if (!upToDate(*second_))
    return wrong(u"the second office does not get up to date: "_s % statusOf(*second_));
  const bool there = Driver::wait([&] { return list(*second_).titles().contains(editedTitle_); });
  if (!there) return wrong(u"the edit is not to be seen in the second office"_s);
  QString title;
  if (!opens(*second_, int(list(*second_).titles().indexOf(editedTitle_)), title))
    return wrong(u"the edited practice does not open in the second office"_s);
  picture(*second_, u"second-office-es"_s);
  return well(u"it shows the change"_s);
}

QAction* Tour::languageAction(Desktop& desktop, const QString& language) {
  for (QMenu* menu : desktop.window().menuBar()->findChildren<QMenu*>())
    for (QAction* action : menu->actions())
      if (action->isCheckable() && action->text() == ui::ownName(language)) return action;
  return nullptr;
}

Outcome Tour::switchLanguage() {
  QAction* english = languageAction(first_, u"en"_s);
  if (!english) return wrong(u"the menu does not offer English"_s);
  const QString spanish = list(first_).titles().value(1);
  english->trigger();
  first_.window().workspace()->setContentLanguage(u"en"_s);
  ui::SectionList* sections = first_.window().workspace()->sectionList();
  const bool switched = Driver::wait([&] {
    return sections->item(int(Section::Practices))->text() == u"Practices"_s &&
           list(first_).searchField()->placeholderText() == u"Search"_s &&
           statusOf(first_).startsWith(u"Up to date"_s) && list(first_).titles().value(1) != spanish;
  });
  if (!switched) return wrong(u"the window does not speak English at once"_s);
  QString title;
  if (!opens(first_, 1, title)) return wrong(u"a practice does not open in English"_s);
  picture(first_, u"window-en"_s);
  return well(statusOf(first_));
}

Outcome Tour::readEvent() {
  if (!showsSection(first_, Section::Events)) return wrong(u"the events are not listed"_s);
  ui::ListPane& pane = list(first_);
  Driver::type(*pane.searchField(), u"vienna"_s);
  if (!Driver::wait(
          [&] { return pane.request().isSearch() && pane.showsRows() && pane.titles().size() < 10; }))
    return wrong(u"no event in Vienna is found"_s);
  QString title;
  if (!opens(first_, 0, title)) return wrong(u"an event does not open"_s);
  picture(first_, u"event-en"_s);
  return well(title);
}

Outcome Tour::secondInEnglish() {
  second_->window().workspace()->setContentLanguage(u"en"_s);
  if (!Driver::wait([&] { return statusOf(*second_).startsWith(u"Up to date"_s); }))
    return wrong(u"the second window does not speak English"_s);
  if (!picture(*second_, u"second-office-en"_s)) return wrong(u"the picture cannot be written"_s);
  return well(statusOf(*second_));
}

int Tour::run() {
  struct Step {
    const char* name;
    Outcome (Tour::*take)();
  };

  const Step steps[] = {
      {"open a practice", &Tour::begin},
      {"search as one types", &Tour::search},
      {"read a declaration", &Tour::readDeclaration},
      {"edit and save", &Tour::edit},
      {"sync with the hub", &Tour::sync},
      {"see it in a second office", &Tour::secondOffice},
      {"switch to English", &Tour::switchLanguage},
      {"read an event", &Tour::readEvent},
      {"the second office in English", &Tour::secondInEnglish},
  };
  for (const Step& step : steps) {
    const Outcome outcome = (this->*step.take)();
    if (!outcome.problem.isEmpty()) {
      std::fprintf(stderr, "FAILED  %s: %s\n", step.name, qUtf8Printable(outcome.problem));
      picture(first_, u"failed"_s);
      return EXIT_FAILURE;
    }
    std::printf("ok      %s: %s\n", step.name, qUtf8Printable(outcome.note));
    std::fflush(stdout);
  }
  std::printf("pictures are in %s\n", qUtf8Printable(pictures_.path()));
  return EXIT_SUCCESS;
}

} // namespace

int runTour(Desktop& first, const Options& options, const Desktop::Shared& shared) {
  return Tour(first, options, shared).run();
}

} // namespace amparo::desktop
