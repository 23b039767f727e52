#pragma once

#include "core/operations/library.h"
#include "core/sync/sync_service.h"
#include "ui/record/due_content.h"

#include <QSet>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QListWidget;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace amparo::ui {

class Banner;
class PageView;

/// The translations that have fallen behind what they were made from, one after the other: what has changed
/// since, word by word, beside the translation as it is. What the other text was is fetched from the history
/// at the hub, where it is not known here and there is a link. The person translates it anew in the record's
/// form, or says that it is still right.
class TranslationsView final : public QWidget {
  Q_OBJECT

 public:
  TranslationsView(Background& background, sync::SyncService& sync, QWidget* parent = nullptr);

  /// Loads everything again and stays at the same place.
  void refresh();
  void setContentLanguage(const QString& tag);

  int count() const { return int(content_.items.size()); }

  /// Opens the form for the chosen one; false: there is none.
  bool translateChosen();

 Q_SIGNALS:
  /// There is nothing to be done here.
  void libraryRequested();
  void linkActivated(const amparo::RecordId& id);
  void historyRequested(const amparo::RecordId& id);
  /// The text at an address is to be written anew, beside the one in another language.
  void translationRequested(const amparo::RecordId& id, const amparo::Address& address);
  /// That a text is still right was written.
  void changed(const amparo::Changes& changes);
  /// The list is loaded and on screen.
  void loaded();

 protected:
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void buildDetail();
  void buildAnswers(QBoxLayout* column);
  void retranslate();
  void renderList(int row);
  void renderDetail();
  void renderTexts(const DueTranslation& due);
  void confirm();
  void arrange();
  void fetchBefore(const DueTranslation& due);
  const DueTranslation* current() const;
  QString titleOfItem(const DueTranslation& due) const;

  Background& background_;
  sync::SyncService& sync_;
  QString contentLanguage_ = QStringLiteral("es");
  DueContent content_;
  quint64 asked_ = 0;
  bool busy_ = false;
  RecordId fetching_;      ///< whose history is on its way
  QSet<RecordId> fetched_; ///< and whose is here

  QStackedWidget* stack_;
  QLabel* empty_;
  QPushButton* library_;
  QBoxLayout* split_;
  QListWidget* list_;
  QScrollArea* scroll_;
  QLabel* heading_;
  QLabel* story_;
  Banner* error_;
  QBoxLayout* sides_;
  QLabel* sourceTitle_;
  PageView* source_;
  QLabel* textTitle_;
  PageView* text_;
  QPushButton* translate_;
  QPushButton* confirm_;
  QPushButton* open_;
  QPushButton* history_;
};

} // namespace amparo::ui
