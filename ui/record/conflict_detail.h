#pragma once

#include "core/model/schema.h"
#include "core/operations/library.h"
#include "ui/record/attention_content.h"
#include "ui/record/draft_timer.h"

#include <QWidget>

#include <functional>

class QBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace amparo::ui {

class Banner;
class FieldInput;
class PageView;

/// Two values for one field. What stood there before, what the record says now and what somebody else wrote
/// stand side by side, each named by office and person; the person keeps one, takes the other or writes it
/// anew. What is begun anew is kept as a draft, like what is typed into a form.
class ConflictDetail final : public QWidget {
  Q_OBJECT

 public:
  explicit ConflictDetail(Background& background, QWidget* parent = nullptr);
  /// Keeps a draft of what is not saved.
  ~ConflictDetail() override;

  /// In one of the languages of the content.
  void show(const AttentionItem& item, const QString& language);
  /// There is no conflict to be seen.
  void clear();
  /// Another item is looked at: what was begun is kept for when the person comes back.
  void putAside();
  /// What was begun is done with.
  void stopEditing();

  /// What happened, in words.
  QString story() const;

  /// The conflict whose value is being written anew; null: none.
  RecordId written() const { return input_ ? item_.id : RecordId(); }

  QBoxLayout& sides() const { return *sides_; }

  void retranslate();

 Q_SIGNALS:
  void decided(const amparo::Decision& decision);
  /// What was being written is done with.
  void stopped();
  /// What was begun could not be kept, or not be done away with; why, in the language of the interface.
  void failed(const std::function<QString()>& why);

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void buildSides(QVBoxLayout* column);
  void buildAnswers(QVBoxLayout* column);
  QString authorOf(const QString& value) const;
  const FieldSchema* field() const;
  Value valueNow() const;
  Value bothValues() const;
  std::optional<Value> begunBefore() const;
  void render();
  void startEditing(bool withBoth);
  void openInput(bool withBoth);
  /// Asks whether to, where something was written.
  void cancel();
  bool isTouched() const;
  void closeInput();
  void keepDraft();
  void labelInput();

  Background& background_;
  QString language_;
  AttentionItem item_;
  /// By conflict, since this was opened: what was begun; nothing: it is done with.
  QHash<RecordId, std::optional<Value>> begun_;
  DraftTimer draftTimer_;
  QBoxLayout* sides_;
  QLabel* sideTitles_[3];
  PageView* sideViews_[3];
  QWidget* sidesBox_;
  QPushButton* keep_;
  QPushButton* other_;
  QPushButton* both_;
  QPushButton* edit_;
  QWidget* editBox_;
  QVBoxLayout* editLayout_;
  QLabel* editLabel_;
  FieldInput* input_ = nullptr; ///< for the value of `item_`
  Value put_;                   ///< into it, to begin with
  QPushButton* editSave_;
  QPushButton* editCancel_;
  Banner* settled_;
  Banner* discard_;
  QPushButton* discardYes_;
  QPushButton* discardNo_;
};

} // namespace amparo::ui
