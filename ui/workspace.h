#pragma once

#include "core/store/saved_search_store.h"
#include "core/sync/sync_service.h"
#include "ui/background.h"
#include "ui/history.h"
#include "ui/record/found_in_file.h"
#include "ui/record/reading_text.h"

#include <QElapsedTimer>
#include <QSplitter>
#include <QTimer>

#include <functional>

namespace amparo::ui {

class ListPane;
class Preferences;
class ReadingPane;
class SavedSearches;
class SectionList;

/// Sections, list and reader beside each other, and the ways between them.
class Workspace final : public QSplitter {
  Q_OBJECT

 public:
  Workspace(Background& background, Preferences& preferences, sync::SyncService& sync,
            QWidget* parent = nullptr);

  /// Shows a section's list from its beginning, and remembers the step.
  void openSection(Section section);
  /// The same with a search that is kept by a name.
  void openSaved(qint64 number);
  /// Asks for the name under which what is searched for is to be kept.
  void saveSearch();
  /// There is something that could be kept.
  bool mayKeepSearch() const;
  /// Marks what is chosen to be read later; if all of it is, takes the mark away.
  void toggleReadLater();
  void setReadLater(const RecordId& id, bool later);
  /// How the text of records is set; remembered.
  void setText(const ReadingText& text);
  ReadingText text() const;
  /// Searches the declarations for a provision.
  void searchProvisions(const QString& text);
  /// The window closes: what was looked at is noted.
  void leave();
  /// Shows a record and remembers the step; the list stays as it is. `then` runs when it is shown.
  void openRecord(const RecordId& id, std::function<void()> then = {},
                  const std::optional<FoundInFile>& found = {});
  /// Shows the history of the record that is read, or goes back to the record from it.
  void toggleHistory();
  void goBack();
  void goForward();
  void editCurrent();
  /// Shows a record's form; also of a draft that was left.
  void edit(const RecordId& id);
  /// Shows a record's form at one of its texts, both languages beside each other.
  void translate(const RecordId& id, const Address& address);
  /// The same with the next translation that is due, after the one that was shown last; none is: says so.
  void translateNext();
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

  /// So narrow that the widths of the panes are nobody's choice.
  bool isCramped() const { return cramped_; }

  /// Moves the focus to the next pane or to the one before.
  void cyclePanes(int step);

  /// What Delete and Restore work on: what is chosen in the list, or the record that is read.
  qsizetype chosenCount() const;
  /// Calls `act` with them, once they are known: most of a long list has never been looked at. Not at all
  /// when nothing is chosen.
  void withChosen(std::function<void(const std::vector<RecordId>&)> act);
  bool isTrash() const;
  Section section() const;

  /// A section was opened.
  bool isStarted() const { return history_.current().has_value(); }

  const History& history() const { return history_; }

  /// The records that were opened last, the last one first; those of earlier starts too.
  const std::vector<RecordId>& recent() const { return recent_; }

  SectionList* sectionList() const { return sections_; }

  SavedSearches* savedSearches() const { return saved_; }

  ListPane* list() const { return list_; }

  ReadingPane* reading() const { return reading_; }

  /// Counts anew what the sections have: something else than records has changed.
  void refreshCounts();

 Q_SIGNALS:
  /// A record was left while it was being edited; its words are kept as a draft.
  void draftLeft(const amparo::RecordId& id);
  /// A form or a decision wrote something.
  void changed(const amparo::Changes& changes);
  /// Something out of a record's history is its text again.
  void broughtBack();
  /// So many records were marked to be read later, or are no more.
  void markedLater(bool later, int count);
  void failed(const amparo::Error& error);
  /// These records have changed, and everything here has been told.
  void refreshed(const amparo::Changes& changes);
  /// What is shown or chosen has changed: actions may have become possible.
  void stateChanged();

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void makeRoom();
  void foldSections();

  /// What has to be known of a record before it is shown.
  struct Located {
    qint64 row = 0;
    QString kind;
    bool deleted = false;
  };

  void locate(const RecordId& id, std::function<void(const Located&)> then);
  void visit(const Place& place);
  void showSection(Section section);
  void showSaved(const SavedSearch& search);
  void nameList(qint64 number);
  void showSavedSearches();
  void renameSearch(qint64 number);
  void loadKept();
  void keepOpened();
  Place placeOf(const RecordId& id, Place::View view = Place::View::Page) const;
  void connectPanes();
  void countOnce();
  RecordId recordRead() const;
  void markLater(const std::vector<RecordId>& ids, std::optional<bool> later);
  void listOpened(const RecordId& id, qint64 row);
  void noteOpened(const RecordId& id);
  void showHistory(const RecordId& id);

  Background& background_;
  Preferences& preferences_;
  SectionList* sections_;
  SavedSearches* saved_;
  ListPane* list_;
  ReadingPane* reading_;
  History history_;
  std::vector<RecordId> recent_;
  RecordId written_;                        ///< in the form that is open, when the sections were counted
  QTimer keeping_;                          ///< after it the records opened last are written down
  std::pair<RecordId, Address> translated_; ///< the translation that was shown last
  QElapsedTimer leafing_;                   ///< since a record was last opened from the list
  quint64 token_ = 0;
  bool counted_ = false; ///< the sections' counts were asked for
  bool cramped_ = false;
  int sectionsWidth_ = 0; ///< before they were folded
};

} // namespace amparo::ui
