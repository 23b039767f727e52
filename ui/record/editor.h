#pragma once

#include "core/model/consent.h"
#include "ui/record/form_state.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

class QBoxLayout;
class QButtonGroup;
class QCheckBox;
class QFrame;
class QLabel;
class QMenu;
class QPushButton;
class QRadioButton;
class QScrollArea;
class QTimer;
class QToolButton;
class QVBoxLayout;

namespace amparo {
class Speller;
}

namespace amparo::ui::look {
class WordsBeside;
}

namespace amparo::ui {

class Banner;
class CommentsPane;
class DraftTimer;
class FieldRow;
class FileActs;
class MarkdownBar;
class PreviewPane;
class TextEdit;

/// The form of one record, made from the schema. What is typed is kept as a draft about a second later, on
/// the library's thread, so that a crash loses nothing; opening the record again offers the draft. A record
/// that changes underneath is never overwritten, neither in the form nor by it (FormState).
class Editor : public QWidget {
  Q_OBJECT

 public:
  explicit Editor(Background& background, QWidget* parent = nullptr);
  /// Keeps a draft of what is not saved.
  ~Editor() override;

  /// A new record; when a draft of one was left behind, that draft.
  void openNew(const QString& kind);
  /// An existing record, or the draft of one that was never saved.
  void open(const RecordId& id);
  /// The same for whoever has said already that they go on with the draft, or correct what was refused: the
  /// one is not asked about again, and the other has the focus.
  void goOnWith(const RecordId& id);
  /// The form that opens, or is open, goes to the text of an address.
  void goTo(const Address& address);
  /// The language in which titles of other records are shown, and whose tab is on top.
  void setContentLanguage(const QString& tag);

  /// Both languages that the library is kept in, beside each other.
  void setSideBySide(bool sideBySide);

  bool isOpen() const { return open_; }

  /// Shows or hides what is said about the record.
  void toggleComments();

  CommentsPane* comments() const { return comments_; }

  bool hasUnsavedChanges() const;
  /// Keeps what is not saved as a draft, now.
  void keepDraft();

  RecordId current() const { return state_.id; }

  /// It was never saved.
  bool isNew() const { return state_.isNew; }

  enum class AfterSave { Stay, Close };
  void save(AfterSave after = AfterSave::Stay);
  /// Closes; with unsaved changes it asks first, within the form.
  void requestClose();
  /// Closes without asking; what is not saved is kept as a draft, and noticed() says so.
  void suspend();
  /// Tell the form what changed in the library: it looks whether its record is among it.
  void noteChanges(const Changes& changes);

 Q_SIGNALS:
  void saved(const amparo::Changes& changes);
  void closed();
  /// A sentence for the status bar.
  void noticed(const QString& message);
  /// The person wants both languages side by side, or one again.
  void sideBySideChosen(bool sideBySide);
  /// The form is on screen and filled in.
  void opened(const amparo::RecordId& id);
  /// Something was said about the record, or a file attached to it.
  void addedTo(const amparo::Changes& changes);
  /// A file was attached: transfers may have to begin.
  void filesWished();
  void failed(const amparo::Error& error);
  /// A draft was written to the library, or removed from it.
  void draftKept();

 protected:
  bool focusNextPrevChild(bool next) override;
  void changeEvent(QEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void buildFrame();
  void buildBanners(QVBoxLayout* column);
  void buildTools(QVBoxLayout* column);
  void buildFooter(QVBoxLayout* column);
  void goOn(Banner* answered);
  void noteFocus(QWidget* now);
  void help(TextEdit* edit);
  void arrange();
  void buildFiles();
  void attach(const QStringList& paths);
  void buildComments();
  /// What takes the place of the form in a low window goes.
  void showForm();
  void retranslate();
  void begin(FormContent content);
  void buildRows();
  void fillRows(const Fields& fields);
  Fields shown() const;
  FieldRow* rowOf(const Address& address) const;
  FieldRow* writtenRow() const;
  void edited(FieldRow* row);
  /// The choice of who sees the record, and what bars it.
  void showAudience();
  void buildAudience();
  void nameAudience();
  QString audienceWords() const;
  void followConsent();
  Bar barred() const;
  void validate(FieldRow* row);
  /// What is written stays in sight, wherever in the form it is.
  void followCaret();
  bool validateAll();
  FieldRow* sayProblems();
  void hintAtClientData(FieldRow* row);
  static void hintAtAddress(FieldRow* row);
  void showLanguage(const QString& tag);
  void showDraftLanguage(const Draft& draft);
  void beginAt(const Address& address);
  void addLanguage(const QString& tag);
  QString secondLanguage() const;
  void fitForm();
  void fillLanguageMenu();
  void discardDraft();
  void saveUnchanged(AfterSave after);
  void finishSave(const SaveOutcome& outcome, AfterSave after);
  void showClashes(const Fields& clashes);
  void settleClash(const Address& address, bool takeTheirs);
  /// The record is not in the library any more.
  enum class Lost { No, Withdrawn, Erased };
  void lose(Lost how);
  void lookForNews();
  void takeNews();
  void close();
  /// Makes the text anew when the language changes.
  using Text = std::function<QString()>;
  void sayState(Text text);

  Background& background_;
  QString contentLanguage_ = QStringLiteral("es");
  FormState state_;
  bool open_ = false;
  bool strict_ = false; ///< a save was tried: what is missing is marked too
  bool mayPublish_ = true;
  bool saysWhoSees_ = true;
  bool officeOnly_ = false; ///< what the person wants; while something bars the network, it is not asked
  bool draftStored_ = false;
  bool draftAccepted_ = false; ///< of the form that opens
  QString shownLanguage_;
  bool sideBySide_ = false;
  Address wanted_; ///< where the form goes when it is filled in
  Fields clashes_;
  std::optional<Record> newer_; ///< what the record has become meanwhile
  Lost lost_ = Lost::No;
  quint64 asked_ = 0;

  std::vector<FieldRow*> rows_;
  DraftTimer* draftTimer_;
  QTimer* checkTimer_;
  std::vector<FieldRow*> toCheck_;

  std::shared_ptr<Speller> speller_; ///< used on the library's thread alone
  QStringList unspoken_;             ///< languages of which it was said that they have no dictionary

  Text stateText_;
  QLabel* title_;
  QToolButton* both_;
  QToolButton* addLanguage_;
  QMenu* languageMenu_;
  QWidget* audience_;
  QLabel* audienceLabel_;
  QRadioButton* network_;
  QRadioButton* office_;
  look::WordsBeside* networkWords_;
  look::WordsBeside* officeWords_;
  QLabel* barReason_;
  QLabel* markdownHint_;
  Banner* draftBanner_;
  QPushButton* draftKeep_;
  QPushButton* draftDiscard_;
  QPushButton* draftAnother_;
  Banner* newsBanner_;
  QPushButton* newsTake_;
  QPushButton* newsLater_;
  Banner* errorBanner_;
  Banner* problemsBanner_; ///< fields that have to be corrected
  Banner* closeBanner_;
  QPushButton* closeSave_;
  QPushButton* closeKeep_;
  QPushButton* closeDiscard_;
  QPushButton* closeStay_;
  MarkdownBar* tools_;
  QBoxLayout* body_; ///< the form and the preview
  QScrollArea* scroll_;
  PreviewPane* preview_;
  QBoxLayout* whole_; ///< these, and what is said about the record
  CommentsPane* comments_;
  FileActs* files_;
  QToolButton* commentsButton_;
  std::optional<bool> commentsWish_; ///< to see them, or not; nothing: where some are open and there is room
  QWidget* form_ = nullptr;
  QPointer<QWidget> written_; ///< what had the focus in it last
  QVBoxLayout* formLayout_ = nullptr;
  QWidget* foot_;
  QLabel* status_;
  QCheckBox* minor_;
  QPushButton* closeButton_;
  QPushButton* saveButton_;
  QPushButton* saveCloseButton_;
};

} // namespace amparo::ui
