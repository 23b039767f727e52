#pragma once

#include "ui/list/list_loader.h"
#include "ui/list/news.h"
#include "ui/record/found_in_file.h"

#include <QWidget>

#include <optional>
#include <vector>

class QAction;
class QActionGroup;
class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace amparo::ui {

class AddedNames;
class FilterBar;
class RecordListModel;
class RecordListView;
class RowDelegate;

/// The middle of the window: a search field, filters, and the list of what they find.
class ListPane final : public QWidget {
  Q_OBJECT

 public:
  explicit ListPane(Background& background, QWidget* parent = nullptr);

  /// Shows another section from its beginning, with nothing searched for.
  void setSection(Section section, SortBy sort);

  /// Shows what a saved search asks for.
  void setRequest(const ListRequest& request);
  /// What is listed is kept under this from now on (see ListRequest::list); it stays as it is.
  void keepAs(const QString& list);

  /// It has the words and filters that its section or its saved search opened with.
  bool isAsOpened() const;
  /// The list is left, or the window: what was new in it has been looked at.
  void leave();

  Section section() const { return request_.section; }

  const ListRequest& request() const { return request_; }

  void setContentLanguage(const QString& language);
  void setSort(SortBy sort);
  void setSearchText(const QString& text);
  void setEverywhere(bool everywhere);
  void setFilters(const QMap<QString, QStringList>& filters);
  /// Only what came from elsewhere since this list was last looked at.
  void setOnlyNews(bool onlyNews);
  /// Searches without these other names of what is searched for; with all of them when empty.
  void setWithout(const QStringList& labels);
  /// Records have changed: the list is found again, and keeps what is chosen in it.
  void applyChanges(const Changes& changes);

  /// The chosen record is about to leave the list: the one that then stands in its place is opened.
  void keepPlace();
  /// Marks a record as the one that is open, without opening it again; none when it is not in the list.
  void setCurrent(qint64 row);
  /// Something else is about to be opened: what was chosen and has not come yet is not opened over it.
  void forgoOpening();
  /// The rows of what is selected, whether or not anything is known of them yet.
  std::vector<qint64> selectedRows() const;
  qsizetype selectedCount() const;
  /// Where the record that is open was found, when only a file of it has the words.
  std::optional<FoundInFile> foundInFile() const;
  /// What stands where in the list; for tests and the tour.
  QStringList titles() const;

  /// The texts of the first rows are there.
  bool showsRows() const;

  QLineEdit* searchField() const { return search_; }

  RecordListView* view() const { return view_; }

  RecordListModel* model() const { return model_; }

  FilterBar* filterBar() const { return filters_; }

  AddedNames* addedNames() const { return added_; }

  /// Offers other words where next to nothing was found; hidden when there are none.
  QToolButton* suggestion() const { return suggestion_; }

  /// Offers to keep what is searched for by a name; hidden when there is nothing to keep.
  QToolButton* saveButton() const { return save_; }

  /// What makes a record of the section; an empty list offers it.
  void setNewAction(QAction* action);

  void focusSearch();
  /// Where nothing is read, or what is read is in the list, a row of it is taken up.
  void focusList();

 Q_SIGNALS:
  /// A record of the list was chosen, to be read.
  void opened(const amparo::RecordId& id, qint64 row);
  /// The same, with the wish to go on to its text (Enter, double click).
  void entered();
  void selectionChanged();
  void sortChanged(amparo::ui::SortBy sort);
  void listed();
  /// Rows were painted whose texts are there.
  void rowsPainted();
  /// The person wants to keep what is searched for.
  void saveRequested();
  /// What was new in a list has been looked at.
  void looked();
  void failed(const amparo::Error& error);

 protected:
  bool focusNextPrevChild(bool next) override;
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  bool isCurrent() const;
  void takeUpRow();
  void placeEmpty();
  void buildHead();
  void buildList();
  void load();
  void show(const ListLoader::Answer& answer);
  void currentChanged();
  void openCurrent();
  void retranslate();
  void describeResult();
  void suggest(const QString& text);
  void countNews();
  void noteLooked();
  void fillSortMenu();

  Background& background_;
  ListRequest request_;
  ListRequest opened_;                               ///< as the section or the saved search has it
  std::optional<std::pair<ListRequest, News>> news_; ///< of what is shown
  std::optional<ListLoader::Answer> answer_;         ///< what is shown; its rows are the model's
  ListLoader* loader_;
  RecordListModel* model_;
  QLineEdit* search_;
  QToolButton* here_;
  QToolButton* everywhere_;
  AddedNames* added_;
  QToolButton* suggestion_;
  QString suggested_;
  FilterBar* filters_;
  QLabel* count_;
  QToolButton* save_;
  QToolButton* sort_;
  QMenu* sortMenu_;
  QActionGroup* sorts_;
  RecordListView* view_;
  QLabel* empty_; ///< what is said where no row is
  QToolButton* makeFirst_;
  RowDelegate* delegate_;
  qint64 currentRow_ = 0; ///< the record that is open; 0: none
  int keptPlace_ = -1;    ///< to be chosen when the open record has left the list; -1: none
  bool opening_ = false;  ///< chosen, and waiting for its text to come
  bool restoring_ = false;
  bool takesUp_ = false; ///< the first row of what was asked for is to be opened when it comes
  bool started_ = false; ///< a section was asked for
};

/// What an order is called.
QString sortName(SortBy sort);

} // namespace amparo::ui
