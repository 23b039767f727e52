#pragma once

#include "ui/background.h"

#include <QDialog>
#include <QMap>

#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTreeView;
class QTreeWidget;
class QTreeWidgetItem;

namespace amparo::ui {

/// The matrix of provisions, instrument by instrument, and the countries or topics of the published practices
/// that rest on them; what has none is a gap. A provision is opened from here, whether it has practices or is
/// a gap.
class CoverageWindow final : public QDialog {
  Q_OBJECT

 public:
  CoverageWindow(Background& background, const QString& contentLanguage, QWidget* parent);

  /// Records have changed: what is shown is found anew.
  void refresh();

  QTreeWidget* tree() const { return tree_; }

  QLabel* summary() const { return summary_; }

 Q_SIGNALS:
  /// A provision or an instrument is to be read.
  void opened(const amparo::RecordId& id);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  struct Provision {
    RecordId id;
    QString title;
    QStringList practices;                ///< their titles
    QMap<QString, QStringList> byCountry; ///< the same, of each country
    QMap<QString, QStringList> byTopic;   ///< of each topic, by its id
  };

  struct Instrument {
    RecordId id;
    QString title;
    std::vector<Provision> provisions;
  };

  struct Shown {
    std::vector<Instrument> instruments;
    QStringList countries;         ///< to choose from
    QMap<QString, QString> topics; ///< likewise; titles by id
  };

  static Shown find(Background::Context& context, const QString& country, const QString& topic,
                    const QString& language);
  void retranslate();
  void load();
  void fillChoices();
  void keepNamesInSight();
  void showRows();
  void showColumns();
  void addProvision(QTreeWidgetItem* instrument, const Provision& provision);
  void showCell(QTreeWidgetItem* item, int column, const QString& heading, const QStringList& practices);

  Background& background_;
  QString language_;
  Shown shown_;
  quint64 asked_ = 0;
  QLabel* countryLabel_;
  QComboBox* country_;
  QLabel* topicLabel_;
  QComboBox* topic_;
  QLabel* columnsLabel_;
  QComboBox* columns_;
  QStringList columnKeys_; ///< countries or topics, one for each column behind the first ones
  QCheckBox* gapsOnly_;
  QTreeWidget* tree_;
  QTreeView* names_; ///< of its rows, where the columns were moved
  QLabel* summary_;
  QPushButton* close_;
};

} // namespace amparo::ui
