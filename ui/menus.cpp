#include "ui/menus.h"

#include "ui/actions.h"
#include "ui/languages.h"
#include "ui/look/icons.h"
#include "ui/record/reading_text.h"
#include "ui/texts/texts.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>

namespace amparo::ui {

using namespace Qt::StringLiterals;

namespace {

void tick(QActionGroup* group, const QVariant& value) {
  for (QAction* action : group->actions()) action->setChecked(action->data() == value);
}

} // namespace

Menus::Menus(Actions& actions, QMenuBar& bar, QObject* parent)
    : QObject(parent)
    , actions_(actions)
    , sections_(new QActionGroup(this))
    , interface_(new QActionGroup(this))
    , content_(new QActionGroup(this))
    , appearance_(new QActionGroup(this))
    , lines_(new QActionGroup(this))
    , libraries_(new QActionGroup(this)) {
  buildFile(bar);
  buildEdit(bar);
  buildView(bar);
  buildHelp(bar);
  connect(sections_, &QActionGroup::triggered, this,
          [this](QAction* action) { Q_EMIT sectionChosen(Section(action->data().toInt())); });
  connect(interface_, &QActionGroup::triggered, this,
          [this](QAction* action) { Q_EMIT interfaceLanguageChosen(action->data().toString()); });
  connect(content_, &QActionGroup::triggered, this,
          [this](QAction* action) { Q_EMIT contentLanguageChosen(action->data().toString()); });
  connect(appearance_, &QActionGroup::triggered, this,
          [this](QAction* action) { Q_EMIT appearanceChosen(look::Appearance(action->data().toInt())); });
  connect(lines_, &QActionGroup::triggered, this,
          [this](QAction* action) { Q_EMIT lineLengthChosen(action->data().toInt()); });
  retranslate();
}

QMenu* Menus::addMenu(QMenu* parent, Text title) {
  auto* menu = new QMenu(parent);
  if (parent) parent->addMenu(menu);
  texts_.emplace_back(menu->menuAction(), std::move(title));
  return menu;
}

QAction* Menus::addChoice(QMenu* menu, QActionGroup* group, Text text, const QVariant& value) {
  QAction* action = menu->addAction(QString());
  action->setCheckable(true);
  action->setData(value);
  group->addAction(action);
  texts_.emplace_back(action, std::move(text));
  return action;
}

void Menus::buildFile(QMenuBar& bar) {
  QMenu* file = addMenu(nullptr, [] { return tr("&Library"); });
  file->setParent(&bar, file->windowFlags());
  bar.addMenu(file);
  new_ = addMenu(file, [] { return tr("&New"); });
  new_->setIcon(look::icon(u"add"_s));
  for (const auto id : {Actions::NewPractice, Actions::NewDeclaration, Actions::NewOrganisation,
                        Actions::NewPerson, Actions::NewEvent, Actions::NewTopic})
    new_->addAction(actions_[id]);
  file->addSeparator();
  file->addAction(actions_[Actions::SyncNow]);
  file->addAction(actions_[Actions::SyncWithPreview]);
  file->addAction(actions_[Actions::PauseSync]);
  file->addAction(actions_[Actions::Connect]);
  QMenu* courier = addMenu(file, [] { return tr("Sync &by hand"); });
  courier->addAction(actions_[Actions::WriteCourier]);
  courier->addAction(actions_[Actions::TakeCourier]);
  file->addAction(actions_[Actions::ShowActivity]);
  file->addAction(actions_[Actions::Administer]);
  file->addSeparator();
  file->addAction(actions_[Actions::ShowPack]);
  recent_ = addMenu(file, [] { return tr("&Recent files"); });
  file->addSeparator();
  libraryMenu_ = addMenu(file, [] { return tr("&Libraries"); });
  connect(file, &QMenu::aboutToShow, this, &Menus::librariesWanted);
  connect(libraries_, &QActionGroup::triggered, this,
          [this](QAction* action) { Q_EMIT libraryChosen(action->data().toString()); });
  file->addAction(actions_[Actions::Settings]);
  file->addAction(actions_[Actions::Shortcuts]);
  file->addAction(actions_[Actions::Quit]);
}

void Menus::buildEdit(QMenuBar& bar) {
  QMenu* edit = addMenu(nullptr, [] { return tr("&Edit"); });
  edit->setParent(&bar, edit->windowFlags());
  bar.addMenu(edit);
  edit->addAction(actions_[Actions::Undo]);
  edit->addAction(actions_[Actions::Redo]);
  edit->addSeparator();
  edit->addAction(actions_[Actions::Edit]);
  edit->addAction(actions_[Actions::TranslateNext]);
  edit->addAction(actions_[Actions::AttachFiles]);
  edit->addAction(actions_[Actions::ConfirmContact]);
  edit->addAction(actions_[Actions::EditMany]);
  edit->addAction(actions_[Actions::Delete]);
  edit->addAction(actions_[Actions::Restore]);
  edit->addSeparator();
  edit->addAction(actions_[Actions::CopyCitation]);
  edit->addAction(actions_[Actions::CopyCitationAs]);
  edit->addAction(actions_[Actions::CopyLink]);
  edit->addAction(actions_[Actions::AddToPack]);
  edit->addAction(actions_[Actions::ReadLater]);
  edit->addSeparator();
  edit->addAction(actions_[Actions::GoTo]);
  edit->addAction(actions_[Actions::Find]);
  edit->addAction(actions_[Actions::FindEverywhere]);
  edit->addAction(actions_[Actions::SaveSearch]);
  edit->addAction(actions_[Actions::GoToProvision]);
  edit->addSeparator();
  edit->addAction(actions_[Actions::FindInText]);
  edit->addAction(actions_[Actions::FindPrevious]);
}

void Menus::buildView(QMenuBar& bar) {
  QMenu* view = addMenu(nullptr, [] { return tr("&View"); });
  view->setParent(&bar, view->windowFlags());
  bar.addMenu(view);
  int number = 0;
  for (const Section section : sections) {
    QAction* action = addChoice(
        view, sections_, [section] { return sectionName(section); }, int(section));
    action->setIcon(look::icon(sectionIcon(section)));
    action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + number++)));
  }
  view->addAction(actions_[Actions::ShowCoverage]);
  view->addAction(actions_[Actions::ShowContacts]);
  view->addSeparator();
  view->addAction(actions_[Actions::RecordHistory]);
  view->addAction(actions_[Actions::Comments]);
  view->addAction(actions_[Actions::NewWindow]);
  view->addSeparator();
  for (const auto id : {Actions::Back, Actions::Forward, Actions::NextPane, Actions::PreviousPane})
    view->addAction(actions_[id]);
  view->addSeparator();
  QMenu* spoken = addMenu(view, [] { return tr("&Language of the interface"); });
  spoken->setIcon(look::icon(u"language"_s));
  for (const QString& language : interfaceLanguages())
    addChoice(
        spoken, interface_, [language] { return ownName(language); }, language);
  QMenu* written = addMenu(view, [] { return tr("Language of the &content"); });
  for (const QString& language : contentLanguages())
    addChoice(
        written, content_, [language] { return languageName(language); }, language);
  view->addAction(actions_[Actions::SideBySide]);
  buildText(view);
  QMenu* appearance = addMenu(view, [] { return tr("&Appearance"); });
  using look::Appearance;
  addChoice(
      appearance, appearance_, [] { return tr("As the system"); }, int(Appearance::System));
  addChoice(
      appearance, appearance_, [] { return tr("Light"); }, int(Appearance::Light));
  addChoice(
      appearance, appearance_, [] { return tr("Dark"); }, int(Appearance::Dark));
  addChoice(
      appearance, appearance_, [] { return tr("Sepia"); }, int(Appearance::Sepia));
}

/// How large the text is that is read, and how long its lines.
void Menus::buildText(QMenu* view) {
  QMenu* text = addMenu(view, [] { return tr("Te&xt"); });
  for (const auto id : {Actions::TextLarger, Actions::TextSmaller, Actions::TextUsual})
    text->addAction(actions_[id]);
  text->addSeparator();
  addChoice(
      text, lines_, [] { return tr("Short lines"); }, ReadingText::shortLines);
  addChoice(
      text, lines_, [] { return tr("Usual lines"); }, ReadingText::usualLines);
  addChoice(
      text, lines_, [] { return tr("Long lines"); }, ReadingText::longLines);
}

void Menus::buildHelp(QMenuBar& bar) {
  QMenu* help = addMenu(nullptr, [] { return tr("&Help"); });
  help->setParent(&bar, help->windowFlags());
  bar.addMenu(help);
  help->addAction(actions_[Actions::Help]);
  help->addAction(actions_[Actions::Tour]);
  help->addAction(actions_[Actions::About]);
}

void Menus::retranslate() {
  for (const auto& [action, text] : texts_) action->setText(text());
}

void Menus::setSection(Section section) {
  tick(sections_, int(section));
}

void Menus::setInterfaceLanguage(const QString& language) {
  tick(interface_, language);
}

void Menus::setContentLanguage(const QString& language) {
  tick(content_, language);
}

void Menus::setLineLength(int characters) {
  tick(lines_, characters);
}

void Menus::setLibraries(const std::vector<Libraries::Known>& libraries, const QString& here) {
  qDeleteAll(libraries_->actions());
  libraryMenu_->clear();
  for (const Libraries::Known& library : libraries) {
    if (library.name.isEmpty()) continue; // the only one there is
    QAction* action = libraryMenu_->addAction(QString(library.name).replace(u'&', u"&&"_s));
    action->setCheckable(true);
    action->setData(library.folder);
    libraries_->addAction(action);
  }
  tick(libraries_, here);
  if (!libraryMenu_->isEmpty()) libraryMenu_->addSeparator();
  libraryMenu_->addAction(actions_[Actions::Libraries]);
}

void Menus::setAppearance(look::Appearance appearance) {
  tick(appearance_, int(appearance));
}

} // namespace amparo::ui
