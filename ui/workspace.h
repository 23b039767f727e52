#pragma once

#include "core/sync/sync_service.h"
#include "ui/background.h"
#include "ui/history.h"

#include <QElapsedTimer>
#include <QSplitter>

#include <functional>

namespace amparo::ui {

class ListPane;
class Preferences;
class ReadingPane;
class SectionList;

/// Sections, list and reader beside each other, and the ways between them.
class Workspace final : public QSplitter {
  Q_OBJECT

 public:
  Workspace(Background& background, Preferences& preferences, sync::SyncService& sync,
            QWidget* parent = nullptr);

  /// Shows a section's list from its beginning, and remembers the step.
  void openSection(Section section);
  /// Shows a record and remembers the step; the list stays as it is. `then` runs when it is shown.
  void openRecord(const RecordId& id, std::function<void()> then = {});
  /// Shows the history of the record that is read, or goes back to the record from it.
  void toggleHistory();
  void goBack();
  void goForward();
  void editCurrent();
  /// Shows a record's form; also of a draft that was left.
  void edit(const RecordId& id);
  void create(const QString& kind);
  /// What waits for a decision; `about` comes first, if it is among it.
  void showAttention(const RecordId& about = {});
  void setContentLanguage(const QString& language);
  /// Both languages of declarations and practices beside each other; remembered.
  void setSideBySide(bool sideBySide);
  bool isSideBySide() const;
  /// Everything that shows records refreshes.
  void applyChanges(const Changes& changes);
  enum class Scope { Section, Everything };
  /// Puts the focus into the search field.
  void find(Scope scope);
  /// Asks for the number of a provision, and goes there.
  void goToProvision();
  /// The widths of the panes where none are remembered.
  void setUsualSizes();

  /// Moves the focus to the next pane or to the one before.
  void cyclePanes(int step);

  /// What Delete and Restore work on: what is chosen in the list, or the record that is read.
  std::vector<RecordId> chosenIds() const;
  bool isTrash() const;
  Section section() const;

  /// A section was opened.
  bool isStarted() const { return history_.current().has_value(); }

  const History& history() const { return history_; }

  /// The records that were opened last, the last one first; those of earlier starts too.
  const std::vector<RecordId>& recent() const { return recent_; }

  SectionList* sectionList() const { return sections_; }

  ListPane* list() const { return list_; }

  ReadingPane* reading() const { return reading_; }

 Q_SIGNALS:
  /// A record was left while it was being edited; its words are kept as a draft.
  void draftLeft(const amparo::RecordId& id);
  /// A form or a decision wrote something.
  void changed(const amparo::Changes& changes);
  /// Something out of a record's history is its text again.
  void broughtBack();
  void failed(const amparo::Error& error);
  /// What is shown or chosen has changed: actions may have become possible.
  void stateChanged();

 private:
  /// What has to be known of a record before it is shown.
  struct Located {
    qint64 row = 0;
    QString kind;
    bool deleted = false;
  };

  void locate(const RecordId& id, std::function<void(const Located&)> then);
  void visit(const Place& place);
  void showSection(Section section);
  void connectPanes();
  void countOnce();
  void refreshCounts();
  void searchProvisions(const QString& text);
  void listOpened(const RecordId& id, qint64 row);
  void noteOpened(const RecordId& id);
  void showHistory(const RecordId& id);

  Background& background_;
  Preferences& preferences_;
  SectionList* sections_;
  ListPane* list_;
  ReadingPane* reading_;
  History history_;
  std::vector<RecordId> recent_;
  QElapsedTimer leafing_; ///< since a record was last opened from the list
  quint64 token_ = 0;
  bool counted_ = false; ///< the sections' counts were asked for
};

} // namespace amparo::ui
