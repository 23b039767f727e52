#pragma once

#include "ui/list/facet_values.h"
#include "ui/overlay.h"

#include <optional>

class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace amparo::ui {

/// The values of one facet, to be ticked, narrower ones below broader ones; closes like a menu. Many values
/// come with a field to find one.
class FacetPopup final : public Overlay {
  Q_OBJECT

 public:
  FacetPopup(const QString& field, const QStringList& chosen, const QWidget* over);

  /// Opens it with these, below the widget that asked for them.
  void openWith(std::vector<FacetValue> values, const QWidget& opener);

 Q_SIGNALS:
  void chosenChanged(const QStringList& chosen);

 protected:
  void changeEvent(QEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void retranslate();
  void fill();
  void fit();
  void narrow(const QString& text);
  QTreeWidgetItem* addValue(const FacetValue& value, const QString& label, QTreeWidgetItem* above);
  void tell();

  QString field_;
  QStringList chosen_;
  std::optional<std::vector<FacetValue>> values_; ///< nothing: they are on their way
  QLineEdit* find_;
  QTreeWidget* list_;
  Qt::CheckState pressed_ = Qt::Unchecked; ///< of the value under the pointer, when the button went down
};

} // namespace amparo::ui
