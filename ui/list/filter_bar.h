#pragma once

#include "ui/list/facet_values.h"
#include "ui/look/arrow_button.h"

#include <QWidget>

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

 Q_SIGNALS:
  void filtersChanged(const QMap<QString, QStringList>& filters);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void rebuild();
  void retranslate();
  void readTitles();
  void open(FacetChip* chip);
  void choose(const QString& field, const QStringList& values);

  Background& background_;
  ListRequest request_;
  QMap<QString, QString> titles_; ///< of the topics chosen
  QList<FacetChip*> chips_;
  QToolButton* clear_;
};

} // namespace amparo::ui
