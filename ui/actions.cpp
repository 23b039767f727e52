#include "ui/actions.h"

#include "ui/look/icons.h"

#include <QKeySequence>
#include <QMetaEnum>

namespace amparo::ui {

using namespace Qt::StringLiterals;

namespace {

struct Entry {
  Actions::Id id;
  const char* text;
  const char* icon; ///< null: none
  QList<QKeySequence> shortcuts;
  const char* meaning = nullptr; ///< of those that stand in the tool bar too
};

QList<Entry> entries() {
  const auto keys = [](const char* text) { return QKeySequence(QString::fromLatin1(text)); };
  return {
      {Actions::New,
       QT_TRANSLATE_NOOP("amparo::ui::Actions", "&New…"),
       "add",
       {keys("Ctrl+N")},
       QT_TRANSLATE_NOOP("amparo::ui::Actions",
                         "A menu of what can be written, each with a form of its own.")},
      {Actions::NewPractice, QT_TRANSLATE_NOOP("amparo::ui::Actions", "New &practice"), "practice", {}},
      {Actions::NewDeclaration,
       QT_TRANSLATE_NOOP("amparo::ui::Actions", "New &declaration"),
       "declaration",
       {}},
      {Actions::NewOrganisation,
       QT_TRANSLATE_NOOP("amparo::ui::Actions", "New &organisation"),
       "organisation",
       {}},
      {Actions::NewPerson, QT_TRANSLATE_NOOP("amparo::ui::Actions", "New &contact person"), "person", {}},
      {Actions::NewEvent, QT_TRANSLATE_NOOP("amparo::ui::Actions", "New &event"), "event", {}},
      {Actions::NewTopic, QT_TRANSLATE_NOOP("amparo::ui::Actions", "New &topic"), "topic", {}},
      {Actions::SyncNow,
       QT_TRANSLATE_NOOP("amparo::ui::Actions", "&Sync now"),
       "sync",
       {keys("Ctrl+R"), keys("F5")}},
      {Actions::SyncWithPreview,
       QT_TRANSLATE_NOOP("amparo::ui::Actions", "Sync with a &preview…"),
       nullptr,
       {keys("Ctrl+Shift+R")}},
      {Actions::PauseSync, QT_TRANSLATE_NOOP("amparo::ui::Actions", "Pa&use sync"), nullptr, {}},
      {Actions::Connect, QT_TRANSLATE_NOOP("amparo::ui::Actions", "&Connect to a hub…"), "link", {}},
      {Actions::WriteCourier,
       QT_TRANSLATE_NOOP("amparo::ui::Actions", "&Write files to carry to the hub…"),
       nullptr,
       {}},
      {Actions::TakeCourier,
       QT_TRANSLATE_NOOP("amparo::ui::Actions", "&Take files brought from the hub…"),
       nullptr,
       {}},
      {Actions::ShowActivity, QT_TRANSLATE_NOOP("amparo::ui::Actions", "What the s&yncs did…"), nullptr, {}},
      {Actions::Administer,
       QT_TRANSLATE_NOOP("amparo::ui::Actions", "&Administer the network…"),
       nullptr,
       {}},
      {Actions::Libraries, QT_TRANSLATE_NOOP("amparo::ui::Actions", "&Libraries…"), nullptr, {}},
      {Actions::Settings,
       QT_TRANSLATE_NOOP("amparo::ui::Actions", "Se&ttings…"),
       "settings",
       {keys("Ctrl+,")}},
      {Actions::Shortcuts,
       QT_TRANSLATE_NOOP("amparo::ui::Actions", "&Keyboard shortcuts…"),
       nullptr,
       {keys("Ctrl+F1")}},
      {Actions::Quit, QT_TRANSLATE_NOOP("amparo::ui::Actions", "&Quit"), nullptr, {keys("Ctrl+Q")}},
      {Actions::Undo,
       QT_TRANSLATE_NOOP("amparo::ui::Actions", "&Undo"),
       "undo",
       {keys("Ctrl+Z")},
       QT_TRANSLATE_NOOP("amparo::ui::Actions", "Takes back the last change that was saved in this window.")},
      {Actions::Redo,
       QT_TRANSLATE_NOOP("amparo::ui::Actions", "&Redo"),
       "redo",
       {keys("Ctrl+Shift+Z"), keys("Ctrl+Y")},
       QT_TRANSLATE_NOOP("amparo::ui::Actions", "Makes the change again that was taken back last.")},
      {Actions::Edit,
       QT_TRANSLATE_NOOP("amparo::ui::Actions", "Ed&it"),
       "edit",
       {keys("Ctrl+E"), keys("F2")}},
      {Actions::TranslateNext,
       QT_TRANSLATE_NOOP("amparo::ui::Actions", "&Next translation due"),
       "language",
       {keys("Ctrl+Shift+D")}},
      {Actions::AttachFiles,
       QT_TRANSLATE_NOOP("amparo::ui::Actions", "Attach &files…"),
       "attach",
       {keys("Ctrl+Shift+A")}},
      {Actions::ConfirmContact,
       QT_TRANSLATE_NOOP("amparo::ui::Actions", "Details are ri&ght today"),
       nullptr,
       {}},
      {Actions::EditMany,
       QT_TRANSLATE_NOOP("amparo::ui::Actions", "Change in all selecte&d…"),
       "edit",
       {keys("Ctrl+Shift+E")}},
      {Actions::RecordHistory,
       QT_TRANSLATE_NOOP("amparo::ui::Actions", "&History of the record"),
       "history",
       {keys("Ctrl+H")}},
      {Actions::Comments,
       QT_TRANSLATE_NOOP("amparo::ui::Actions", "Co&mments on the record"),
       "comment",
       {keys("Ctrl+Shift+M")}},
      {Actions::Delete,
       QT_TRANSLATE_NOOP("amparo::ui::Actions", "D&elete"),
       "delete",
       {keys("Del")},
       QT_TRANSLATE_NOOP("amparo::ui::Actions", "Into the trash, from where it can be restored.")},
      {Actions::Restore,
       QT_TRANSLATE_NOOP("amparo::ui::Actions", "Re&store"),
       "restore",
       {},
       QT_TRANSLATE_NOOP("amparo::ui::Actions", "Out of the trash, with all that it said.")},
      {Actions::GoTo, QT_TRANSLATE_NOOP("amparo::ui::Actions", "G&o to…"), "search", {keys("Ctrl+K")}},
      {Actions::ReadLater,
       QT_TRANSLATE_NOOP("amparo::ui::Actions", "Read &later"),
       "later",
       {keys("Ctrl+L")}},
      {Actions::NewWindow,
       QT_TRANSLATE_NOOP("amparo::ui::Actions", "Open in a ne&w window"),
       "external",
       {keys("Ctrl+Shift+N")}},
      {Actions::AddToPack,
       QT_TRANSLATE_NOOP("amparo::ui::Actions", "Add to &hearing pack"),
       "add",
       {keys("Ctrl+D")}},
      {Actions::ShowPack,
       QT_TRANSLATE_NOOP("amparo::ui::Actions", "&Hearing pack…"),
       nullptr,
       {keys("Ctrl+Shift+P")}},
      {Actions::CopyCitation,
       QT_TRANSLATE_NOOP("amparo::ui::Actions", "&Copy citation"),
       "copy",
       {keys("Ctrl+Shift+C")}},
      {Actions::CopyCitationAs,
       QT_TRANSLATE_NOOP("amparo::ui::Actions", "Cop&y citation as…"),
       nullptr,
       {keys("Ctrl+Shift+X")}},
      {Actions::CopyLink, QT_TRANSLATE_NOOP("amparo::ui::Actions", "Copy lin&k to the record"), nullptr, {}},
      {Actions::SideBySide,
       QT_TRANSLATE_NOOP("amparo::ui::Actions", "Both languages si&de by side"),
       nullptr,
       {keys("Ctrl+B"), keys("Ctrl+Shift+B")}}, // while one writes Ctrl+B makes words bold
      {Actions::TextLarger,
       QT_TRANSLATE_NOOP("amparo::ui::Actions", "&Larger text"),
       nullptr,
       {keys("Ctrl++"), keys("Ctrl+=")}},
      {Actions::TextSmaller,
       QT_TRANSLATE_NOOP("amparo::ui::Actions", "&Smaller text"),
       nullptr,
       {keys("Ctrl+-")}},
      {Actions::TextUsual,
       QT_TRANSLATE_NOOP("amparo::ui::Actions", "&Usual size"),
       nullptr,
       {keys("Ctrl+0")}},
      {Actions::ShowCoverage,
       QT_TRANSLATE_NOOP("amparo::ui::Actions", "Practices by pro&vision…"),
       nullptr,
       {keys("Ctrl+Shift+G")}},
      {Actions::ShowContacts,
       QT_TRANSLATE_NOOP("amparo::ui::Actions", "Con&tacts as a tree…"),
       nullptr,
       {keys("Ctrl+Shift+O")}},
      {Actions::Find, QT_TRANSLATE_NOOP("amparo::ui::Actions", "Se&arch"), "search", {keys("Ctrl+F")}},
      {Actions::FindEverywhere,
       QT_TRANSLATE_NOOP("amparo::ui::Actions", "Search every&where"),
       "search",
       {keys("Ctrl+Shift+F")}},
      {Actions::SaveSearch,
       QT_TRANSLATE_NOOP("amparo::ui::Actions", "Save &this search…"),
       "bookmark",
       {keys("Ctrl+Shift+S")}},
      {Actions::FindInText,
       QT_TRANSLATE_NOOP("amparo::ui::Actions", "Find in the te&xt…"),
       nullptr,
       {keys("F3")}},
      {Actions::FindPrevious,
       QT_TRANSLATE_NOOP("amparo::ui::Actions", "Find the pre&vious place"),
       nullptr,
       {keys("Shift+F3")}},
      {Actions::GoToProvision,
       QT_TRANSLATE_NOOP("amparo::ui::Actions", "Go to &provision…"),
       "provision",
       {keys("Ctrl+G")}},
      {Actions::Back,
       QT_TRANSLATE_NOOP("amparo::ui::Actions", "&Back"),
       "back",
       {keys("Alt+Left")},
       QT_TRANSLATE_NOOP("amparo::ui::Actions", "To the list or record that was shown before.")},
      {Actions::Forward,
       QT_TRANSLATE_NOOP("amparo::ui::Actions", "&Forward"),
       "forward",
       {keys("Alt+Right")},
       QT_TRANSLATE_NOOP("amparo::ui::Actions", "To what was shown before going back.")},
      {Actions::NextPane, QT_TRANSLATE_NOOP("amparo::ui::Actions", "&Next pane"), nullptr, {keys("F6")}},
      {Actions::PreviousPane,
       QT_TRANSLATE_NOOP("amparo::ui::Actions", "&Previous pane"),
       nullptr,
       {keys("Shift+F6")}},
      {Actions::Help, QT_TRANSLATE_NOOP("amparo::ui::Actions", "&Help"), "help", {keys("F1")}},
      {Actions::Tour, QT_TRANSLATE_NOOP("amparo::ui::Actions", "&Look around in five steps"), nullptr, {}},
      {Actions::About, QT_TRANSLATE_NOOP("amparo::ui::Actions", "&About Amparo"), nullptr, {}},
  };
}

} // namespace

Actions::Actions(QObject* parent)
    : QObject(parent) {
  for (const Entry& entry : entries()) {
    auto* action = new QAction(this);
    if (entry.icon) action->setIcon(look::icon(QString::fromLatin1(entry.icon)));
    action->setShortcuts(entry.shortcuts);
    actions_[entry.id] = action;
  }
  for (const Id id : {SideBySide, PauseSync}) actions_[id]->setCheckable(true);
  actions_[Quit]->setMenuRole(QAction::QuitRole);
  actions_[Settings]->setMenuRole(QAction::PreferencesRole);
  actions_[About]->setMenuRole(QAction::AboutRole);
  retranslate();
}

QString Actions::name(Id id) {
  return QString::fromLatin1(QMetaEnum::fromType<Id>().valueToKey(id));
}

QList<QKeySequence> Actions::standardShortcuts(Id id) {
  for (const Entry& entry : entries())
    if (entry.id == id) return entry.shortcuts;
  return {};
}

QString Actions::kindMadeBy(Id id) {
  switch (id) {
  case NewPractice:
    return u"practice"_s;
  case NewDeclaration:
    return u"declaration"_s;
  case NewOrganisation:
    return u"organisation"_s;
  case NewPerson:
    return u"person"_s;
  case NewEvent:
    return u"event"_s;
  case NewTopic:
    return u"topic"_s;
  default:
    return {};
  }
}

void Actions::setObject(Id id, const QString& what) {
  QAction* action = actions_[id];
  for (const Entry& entry : entries())
    if (entry.id == id) action->setText(tr(entry.text));
  action->setIconText({});
  if (what.isEmpty()) return;
  action->setIconText(action->iconText());
  //: A menu's act, and what it is upon: "Undo: edit"
  action->setText(tr("%1: %2").arg(action->text(), what));
}

void Actions::retranslate() {
  for (const Entry& entry : entries()) {
    QAction* action = actions_[entry.id];
    action->setText(tr(entry.text));
    action->setIconText({});
    if (!entry.meaning) continue;
    action->setWhatsThis(tr(entry.meaning));
    action->setToolTip(action->iconText() % u'\n' % action->whatsThis());
  }
}

} // namespace amparo::ui
