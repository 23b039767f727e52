#pragma once

#include "core/operations/comments.h"
#include "core/store/draft_store.h"
#include "ui/background.h"
#include "ui/record/draft_timer.h"

#include <QUrl>
#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QToolButton;

namespace amparo::ui {

class PageView;

/// What is said about a record, beside it: each comment with its author, office and time, with its answers,
/// and what this person may do with it; and a field to say something. What was typed for one record and not
/// sent is a draft, like what is typed into a form, and waits there until one comes back to it.
class CommentsPane final : public QWidget {
  Q_OBJECT

 public:
  /// The lines of text for which there has to be room.
  static constexpr int linesNeeded = 12;

  explicit CommentsPane(Background& background, QWidget* parent = nullptr);
  /// Keeps a draft of what is not sent.
  ~CommentsPane() override;

  using QWidget::show;
  /// Shows what is said about a record.
  void show(const RecordId& about);
  /// Loads it again when `changes` may concern it.
  void noteChanges(const Changes& changes);
  /// Goes to the field.
  void write();

  /// The same with the record that is shown next.
  void writeNext() { writesNext_ = true; }

  RecordId record() const { return id_; }

  /// Comments that wait for somebody to do something.
  int openCount() const { return open_; }

  /// Something was begun here and not sent.
  bool hasDraft() const { return !draft_.isNull(); }

  /// Somebody is at it: it does not go by itself.
  bool isUsed() const;

  PageView* page() const { return page_; }

  QPlainTextEdit* field() const { return field_; }

  QComboBox* about() const { return about_; }

 Q_SIGNALS:
  void changed(const amparo::Changes& changes);
  void failed(const amparo::Error& error);
  /// How many there are now.
  void counted(int open);
  void closeRequested();
  /// A link in what somebody wrote was followed.
  void followed(const QUrl& link);

 protected:
  void changeEvent(QEvent* event) override;
  bool event(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void hideEvent(QHideEvent* event) override;

 private:
  struct Entry {
    Record record;
    bool maySettle = false;
    bool mayReword = false;
    bool mayRemove = false;
  };

  /// Gathered on the library's thread.
  struct Shown {
    Record about;
    bool found = false;
    bool mayAdd = false;
    std::vector<Entry> comments;
    std::optional<Draft> draft;
  };

  enum class Mode { New, Answer, Reword };

  static Shown gather(Background::Context& context, const RecordId& about);
  void build();
  void load();
  void render();
  class Writer;
  void follow(const QUrl& url);
  void begin(Mode mode, const RecordId& comment);
  void send();
  void keepDraft();
  void takeDraft(const std::optional<Draft>& draft);
  void done(const Result<Changes>& result);
  void remove(const RecordId& comment);
  void settle(const RecordId& comment, Library::Settled settled);
  void fillFields();
  void describeForm();
  void arrangeForm();
  void retranslate();
  const Entry* find(const RecordId& comment) const;

  Background& background_;
  RecordId id_;
  Shown shown_;
  int open_ = 0;
  bool writesNext_ = false;
  bool writes_ = false; ///< as soon as it is known whether they may
  quint64 asked_ = 0;
  bool sending_ = false;
  Mode mode_ = Mode::New;
  RecordId subject_; ///< the comment that is answered or reworded
  RecordId draft_;   ///< of what stands in the field; null: it is not kept
  DraftTimer draftTimer_;
  QLabel* title_;
  QToolButton* close_;
  PageView* page_;
  QWidget* form_;
  QScrollArea* formArea_; ///< in a low window one scrolls in it
  QLabel* formTitle_;
  QLabel* aboutLabel_;
  QComboBox* about_;
  QPlainTextEdit* field_;
  QString hint_; ///< in the field, as long as it is empty
  QPushButton* send_;
  QPushButton* cancel_;
  QLabel* why_; ///< why one may not say anything
};

} // namespace amparo::ui
