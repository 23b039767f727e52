#pragma once

#include "core/sync/sync_service.h"
#include "ui/record/history_content.h"
#include "ui/record/page_writer.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QToolButton;
class QUrl;
class QVBoxLayout;

namespace amparo::ui {

class Banner;
class PageView;

/// The history of one record: who changed what and when, newest first, and for each change the words that
/// went and came. Anything in it can be brought back, as an edit like others. What is kept here is shown at
/// once; what is missing is fetched from the hub, unless the person leaves before it has come.
class HistoryView final : public QWidget {
  Q_OBJECT

 public:
  HistoryView(Background& background, sync::SyncService& sync, QWidget* parent = nullptr);

  void showRecord(const RecordId& id);
  /// Nobody looks any more: what is being fetched ends.
  void leave();
  void noteChanges(const Changes& changes);
  void setContentLanguage(const QString& tag);
  /// The zone in which the office counts its hours; the system's by default.
  void setOfficeZone(const QByteArray& zone);

  RecordId current() const { return current_; }

  const HistoryContent& content() const { return content_; }

 Q_SIGNALS:
  /// Back to the record.
  void closed();
  void attentionRequested();
  /// Something was brought back, and written.
  void changed(const amparo::Changes& changes);
  /// What is kept is on screen.
  void loaded();

 protected:
  void changeEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void buildBar(QVBoxLayout* column);
  void buildBody(QVBoxLayout* column);
  void connectSync();
  void retranslate();
  void load();
  void fetch();
  void fetchFailed(const Error& error);
  void render();
  void renderNote();
  void renderList();
  void renderEntry();
  void renderWhole(const HistoryEntry& entry);
  /// Returns what a screen reader says of it, which reads over lines through and under words.
  QString writeField(PageWriter& writer, const HistoryEntry& entry, int index);
  void writeWaysBack(PageWriter& writer, const HistoryEntry& entry, int index);
  void follow(const QUrl& url);
  void bringBack(const Fields& fields);
  void arrange();

  const HistoryEntry* chosen() const;
  QString title() const;
  QString emptyWords() const;
  QString noteWords() const;
  QString whenWords(const HistoryEntry& entry) const;
  QString whoWords(const HistoryEntry& entry) const;
  QString whatWords(const HistoryEntry& entry) const;
  QString differenceWords(const std::vector<Runs>& lines) const;
  /// A value's lines: one, or one for each item of a set.
  QStringList linesOf(const Address& address, const Value& value) const;

  Background& background_;
  sync::SyncService& sync_;
  QString contentLanguage_ = QStringLiteral("es");
  QByteArray officeZone_;
  RecordId current_;
  HistoryContent content_;
  std::optional<HistoryEntry> shown_; ///< beside the list
  std::optional<Error> failure_;      ///< of the last fetch
  quint64 asked_ = 0;                 ///< counts requests, so that a late answer is known as such
  bool fetching_ = false;
  bool busy_ = false;     ///< something is being brought back
  bool toNewest_ = false; ///< what was brought back stands at the top

  QToolButton* back_;
  QLabel* title_;
  Banner* note_;
  QPushButton* again_;
  QProgressBar* progress_;
  Banner* error_;
  QStackedWidget* stack_;
  QLabel* empty_;
  QBoxLayout* split_;
  QListWidget* list_;
  PageView* page_;
  QLabel* wholeWords_;
  QPushButton* whole_;
};

} // namespace amparo::ui
