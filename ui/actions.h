#pragma once

#include <QAction>
#include <QObject>

#include <array>

namespace amparo::ui {

/// Every act that the window offers, with its shortcut in one place. Passed to whoever shows or performs it.
class Actions final : public QObject {
  Q_OBJECT

 public:
  enum Id {
    New,
    NewPractice,
    NewDeclaration,
    NewOrganisation,
    NewPerson,
    NewEvent,
    NewTopic,
    SyncNow,
    SyncWithPreview,
    PauseSync,
    Connect,
    WriteCourier,
    TakeCourier,
    ShowActivity,
    Administer,
    Libraries,
    Settings,
    Shortcuts,
    Quit,
    Undo,
    Redo,
    Edit,
    TranslateNext,
    AttachFiles,
    ConfirmContact,
    EditMany,
    RecordHistory,
    Comments,
    Delete,
    Restore,
    GoTo,
    ReadLater,
    NewWindow,
    AddToPack,
    ShowPack,
    CopyCitation,
    CopyCitationAs,
    CopyLink,
    SideBySide,
    TextLarger,
    TextSmaller,
    TextUsual,
    ShowCoverage,
    ShowContacts,
    Find,
    FindEverywhere,
    SaveSearch,
    FindInText,
    FindPrevious,
    GoToProvision,
    Back,
    Forward,
    NextPane,
    PreviousPane,
    Help,
    Tour,
    About,
    Count,
  };
  Q_ENUM(Id)

  explicit Actions(QObject* parent = nullptr);

  QAction* operator[](Id id) const { return actions_[id]; }

  auto begin() const { return actions_.begin(); }

  auto end() const { return actions_.end(); }

  /// By which an act's keys are remembered; an act that is called otherwise here loses what was set for it.
  static QString name(Id id);
  /// The keys that an act has where nobody has changed them.
  static QList<QKeySequence> standardShortcuts(Id id);
  /// The kind of record that an action makes; empty for the others.
  static QString kindMadeBy(Id id);

  /// Says in the menu what an act is upon ("Undo: edit"); empty: the act's name alone, as everywhere else.
  void setObject(Id id, const QString& what);
  /// Puts the texts into the language of the interface, without what acts are upon.
  void retranslate();

 private:
  std::array<QAction*, Count> actions_{};
};

} // namespace amparo::ui
