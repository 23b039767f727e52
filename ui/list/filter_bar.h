#pragma once

#include "ui/list/facet_values.h"
#include "ui/list/news.h"
#include "ui/look/arrow_button.h"

#include <QWidget>

class QMenu;

namespace amparo::ui {

class FacetPopup;

/// One facet as a chip: what it is filtered by, a list to choose from, and a button that takes it away.
class FacetChip final : public QWidget {
  Q_OBJECT

 public:
  FacetChip(const QString& field, QWidget* parent);

  const QString& field() const { return field_; }

  void setLabels(const QStringList& labels);

 Q_SIGNALS:
  void opened();
  void removed();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  QString field_;
  look::ArrowButton* choose_;
  QToolButton* remove_;
};

/// The facets that the list can be filtered by, as chips.
class FilterBar final : public QWidget {
  Q_OBJECT

 public:
  explicit FilterBar(Background& background, QWidget* parent = nullptr);

  /// What the list shows now: which facets there are, and what is chosen of them.
  void setRequest(const ListRequest& request);
  /// What is new in the list, to be chosen.
  void setNews(const News& news);
  /// There is little room: only what is chosen is shown, the rest is offered together.
  void setCramped(bool cramped);

  /// Shows only what is new; hidden when nothing is.
  QToolButton* newsButton() const { return onlyNews_; }

  /// Offers the facets that are not shown until somebody asks for one.
  QToolButton* moreButton() const { return more_; }

 Q_SIGNALS:
  void filtersChanged(const QMap<QString, QStringList>& filters);
  void onlyNewsChosen(bool onlyNews);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void rebuild();
  void retranslate();
  void readTitles();
  void labelNews();
  void fillMore();
  /// It is not shown until somebody asks for it.
  bool waits(const QString& field) const;
  /// Offers the values of a facet below a widget.
  void open(const QString& field, QWidget* opener);
  void choose(const QString& field, const QStringList& values);

  Background& background_;
  ListRequest request_;
  News news_;
  bool cramped_ = false;
  QMap<QString, QString> titles_; ///< of the topics chosen
  QList<FacetChip*> chips_;
  QToolButton* onlyNews_;
  look::ArrowButton* more_;
  QMenu* moreMenu_;
  QToolButton* clear_;
};

} // namespace amparo::ui
