#pragma once

#include "core/operations/library.h"
#include "ui/record/citing.h"
#include "ui/record/find_bar.h"
#include "ui/record/found_in_file.h"
#include "ui/record/reading_text.h"
#include "ui/record/record_content.h"
#include "ui/record/record_page.h"

#include <QTimer>
#include <QUrl>
#include <QWidget>

#include <functional>
#include <optional>

class QAction;
class QBoxLayout;
class QButtonGroup;
class QHBoxLayout;
class QLabel;
class QListWidget;
class QStackedWidget;
class QTimer;
class QToolButton;

namespace amparo::ui {

class CommentsPane;
class FileActs;
class GoToBar;
class PageView;

/// Shows one record well. What it shows is loaded on the library's thread as one value; an answer that comes
/// after another record was asked for is dropped. Links within the library are announced by linkActivated()
/// (whoever owns the reader keeps the history); links that leave it are opened by the system, and only when a
/// person follows one.
class Reader : public QWidget {
  Q_OBJECT

 public:
  explicit Reader(Background& background, QWidget* parent = nullptr);

  using QWidget::show;
  /// Shows a record from its top, in the content language. `found`: in which of its files a search has found
  /// it, which is told above it.
  void show(const RecordId& id, const std::optional<FoundInFile>& found = {});
  /// Shows nothing but an invitation to choose.
  void clear();
  /// Loads the record again and stays where the person was reading.
  void refresh();
  /// The same when `changes` may concern what is on screen.
  void noteChanges(const Changes& changes);

  /// Transfers of files go on: what is said of those on screen may be old.
  void noteFiles();
  /// Shows or hides what is said about the record.
  void toggleComments();
  /// Those of the record that is shown next.
  void showComments();

  /// One comments on what is on screen.
  bool takesComments() const { return content_.found && content_.id == current_ && content_.takesComments; }

  CommentsPane* comments() const { return comments_; }

  /// Shows a file where a search has found its words.
  void showFound(const FoundInFile& found);

  /// Asks which files are to be attached to what is on screen.
  void chooseFiles();

  /// The setting; for one record the person may choose another at its head.
  void setContentLanguage(const QString& tag);
  /// Whether declarations, provisions and practices show Spanish and English side by side.
  void setSideBySide(bool sideBySide);
  /// How its text is set.
  void setText(const ReadingText& text);
  /// The zone in which the office counts its hours; the system's by default.
  void setOfficeZone(const QByteArray& zone);
  /// How links that leave the library are opened: QDesktopServices, or a test's own.
  void setLinkOpener(std::function<void(const QUrl&)> opener);

  /// Shows the field in which the number of a provision is typed, to go there.
  void askForProvision();

  /// Shows the field in which words are found in the text; once they are, goes to another place of them.
  void find(FindBar::Step step);

  /// The provision at the cursor, where that is in sight; else the record asked for. For acts by keys.
  RecordId recordAtCursor() const;

  /// Writes down how far the record on screen is read: there it is opened the next time.
  void keepPlace();

  /// Copies the citation of what is at the cursor, in the language of its text.
  void copyCitation();
  /// Offers its other forms.
  void chooseCitation();
  /// There is a citation of what is on screen.
  bool isCitable() const;

  /// The language of what is shown now.
  QString language() const;

  /// The record asked for last; null: none.
  RecordId current() const { return current_; }

  /// What the reader holds; for whoever needs its title or kind.
  const RecordContent& content() const { return content_; }

  /// False once it is known that this computer's person may not change the record asked for.
  bool mayEdit() const { return content_.id != current_ || content_.mayEdit; }

  /// Files may be attached to what is on screen.
  bool mayAttach() const { return content_.found && content_.id == current_ && content_.mayAttach; }

 Q_SIGNALS:
  /// A link within the library was followed.
  void linkActivated(const amparo::RecordId& id);
  void editRequested(const amparo::RecordId& id);
  void historyRequested(const amparo::RecordId& id);
  /// The person wants both languages side by side, or one again.
  void sideBySideChosen(bool sideBySide);
  /// The record is to be read later, or no more.
  void laterChosen(const amparo::RecordId& id, bool later);
  /// The person wants to settle a conflict or a rejected change of this record.
  void attentionRequested();
  /// The person wants to make one record of this one and one of its duplicates.
  void uniteRequested(const amparo::RecordId& duplicate);
  /// Something was done with files, and written.
  void changed(const amparo::Changes& changes);
  /// What is wished for a file is another thing now.
  void filesWished();
  void failed(const amparo::Error& error);
  /// What was typed may mean provisions of several instruments.
  void searchRequested(const QString& text);
  /// The details of the contact on screen are right today.
  void confirmed(const amparo::RecordId& id);
  /// A record of the page is to be put into the hearing pack.
  void packRequested(const amparo::RecordId& id);
  /// A record is on screen.
  void shown(const amparo::RecordId& id);

 protected:
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void hideEvent(QHideEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

  static constexpr int twoColumnsCharacters = 76; ///< that a pane needs for two columns

 private:
  /// What a page that is written shows of it: its beginning, what it showed before, what it showed when the
  /// record was left.
  enum class Place { Top, Keep, Last };

  void buildBar();
  void retranslate();
  void load(Place place);
  void render(Place place);
  void renderBar();
  void labelEdit();
  void arrangeHead();
  void renderLanguages();
  void labelBoth();
  bool isBilingual() const;
  bool hasRoomForTwo() const;
  QString otherLanguage() const;
  void renderContents(const std::vector<ContentsEntry>& entries);
  void arrange();
  void arrangeContents();
  void connectComments();
  void arrangeComments();
  int bodyWidth() const;
  void countComments(int open);
  void follow(const QUrl& url);
  void followFile(const QString& what, const RecordId& attachment);
  void connectFiles();
  void takeFiles(std::vector<AttachedFile> files);
  void loadPictures();
  void goToProvision(const QString& typed);
  void showProvision(const RecordId& id);
  RecordId instrument() const;
  std::optional<Cited> cited(const RecordId& id) const;
  void copyCitation(const RecordId& id, const QString& language);
  void chooseCitation(const RecordId& id, const QPoint& place);
  void copy(const QString& citation);
  /// With the program that the system has for it.
  void openOutside(const QUrl& url);
  void tell(const QString& message);
  void placeMessage();
  void putCursor(int position);
  std::optional<ReadingPlace> currentPlace();
  void writePlace(const std::optional<ReadingPlace>& place);
  void markReadingPlace();

  Background& background_;
  std::function<void(const QUrl&)> opener_;
  RecordContent content_;
  RecordId current_;
  std::optional<FoundInFile> found_;
  quint64 asked_ = 0; ///< counts requests, so that a late answer is known as such
  QString contentLanguage_ = QStringLiteral("es");
  QString chosenLanguage_; ///< for this record only
  QByteArray officeZone_;
  QHash<QString, Picture> pictures_; ///< of the record on screen, by the hashes of files
  bool askingFiles_ = false;         ///< how its files are
  bool filesAgain_ = false;          ///< they may be otherwise by then
  bool sideBySide_ = false;
  bool stacked_ = false; ///< as the page on screen is written
  std::vector<int> contentsPositions_;
  QHash<RecordId, int> provisionPositions_;
  QTimer keeping_; ///< after it the place is written down: the power may fail
  enum class Contents { Automatic, Shown, Hidden } contentsWish_ = Contents::Automatic;
  std::optional<bool> commentsWish_; ///< to see them, or not; nothing: where some are open and there is room

  QStackedWidget* stack_;
  QLabel* empty_;
  QLabel* kindIcon_;
  QLabel* kindName_;
  QLabel* message_;
  QTimer* messageTimer_;
  QHBoxLayout* languageBar_;
  QButtonGroup* languageButtons_;
  QToolButton* bothButton_;
  QToolButton* citeButton_;
  QToolButton* contentsButton_;
  QToolButton* commentsButton_;
  QToolButton* attachButton_;
  QToolButton* laterButton_;
  QToolButton* historyButton_;
  QToolButton* editButton_;
  QWidget* bar_;
  GoToBar* goTo_;
  QBoxLayout* body_;
  QBoxLayout* whole_; ///< the body and what is said about it
  QListWidget* contentsList_;
  CommentsPane* comments_;
  PageView* page_;
  FindBar* find_;
  FileActs* files_;
};

} // namespace amparo::ui
