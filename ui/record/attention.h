#pragma once

#include "core/model/schema.h"
#include "core/operations/library.h"
#include "ui/record/attention_content.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QListWidget;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTextBrowser;
class QVBoxLayout;

namespace amparo::ui {

class Banner;
class ConflictDetail;
class PageView;

/// What waits for a person. A conflict shows both values, to be decided (ConflictDetail). A change that the
/// hub did not take shows why, to be corrected or withdrawn. What was typed and not saved is gone on with or
/// discarded. A contact that nobody has confirmed for a year shows how it is reached, to be confirmed or
/// corrected. What has not reached the hub yet comes last.
class AttentionView : public QWidget {
  Q_OBJECT

 public:
  explicit AttentionView(Background& background, QWidget* parent = nullptr);

  /// Loads everything again and stays on the same item.
  void refresh();
  void noteChanges(const Changes& changes);
  void setContentLanguage(const QString& tag);
  /// Brings the first item about a record to the front, when there is one.
  void showRecord(const RecordId& id);

  /// How many things wait.
  int count() const { return int(content_.items.size()); }

 Q_SIGNALS:
  void linkActivated(const amparo::RecordId& id);
  void historyRequested(const amparo::RecordId& id);
  /// The person wants to go on in the record's form.
  void editRequested(const amparo::RecordId& id);
  /// Something that was begun is to be said about this record.
  void commentRequested(const amparo::RecordId& id);
  /// There is nothing to be done here.
  void libraryRequested();
  /// A decision or a withdrawal was written, or a draft discarded.
  void changed(const amparo::Changes& changes);
  /// The list is loaded and on screen.
  void loaded();

 protected:
  void changeEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void buildDetail();
  void buildAnswers(QVBoxLayout* column);
  void retranslate();
  void render();
  void renderNews();
  void renderList();
  void renderDetail();
  void renderItem(const AttentionItem* item);
  void renderRejected(const AttentionItem& item);
  void renderUnsaved(const AttentionItem& item);
  void renderWaiting(const AttentionItem& item);
  void renderChange(const AttentionItem& item, const QString& heading);
  void renderStale(const AttentionItem& item);
  void arrange();
  const AttentionItem* current() const;
  QString whatOf(const AttentionItem& item) const;
  QString titleOfItem(const AttentionItem& item) const;
  QString whyNot(const AttentionItem& item) const;
  void decide(const Decision& decision);
  void drop();
  void confirm();
  void sendOnceMore();
  void finish(const Result<Changes>& result);

  Background& background_;
  QString contentLanguage_ = QStringLiteral("es");
  AttentionContent content_;
  std::optional<AttentionItem> shown_; ///< in the detail
  RecordId wanted_;                    ///< brought to the front when the list arrives
  quint64 asked_ = 0;
  bool busy_ = false; ///< a decision is being written

  QStackedWidget* stack_;
  QLabel* empty_;
  QPushButton* library_;
  QBoxLayout* split_;
  QListWidget* list_;
  QScrollArea* scroll_;
  QLabel* heading_;
  QPushButton* open_;
  QPushButton* history_;
  QLabel* story_;
  ConflictDetail* conflict_;
  PageView* facts_; ///< of a change or of a contact
  QPushButton* right_;
  QPushButton* again_;
  QPushButton* write_;
  QPushButton* drop_;
  Banner* confirm_;
  QPushButton* confirmYes_;
  QPushButton* confirmNo_;
  Banner* error_;
};

} // namespace amparo::ui
