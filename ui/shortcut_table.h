#pragma once

#include "ui/actions.h"

#include <QAbstractTableModel>
#include <QKeySequence>
#include <QMap>

namespace amparo::ui {

/// The acts of the program with their keys, two at most, as a table that can be changed.
class ShortcutTable final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { ActColumn, KeysColumn, OtherKeysColumn, Columns };

  /// `fixed`: keys that cannot be given to anything else, each with the name of what it does.
  ShortcutTable(Actions& actions, QMap<QKeySequence, QString> fixed, QObject* parent);

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;

  /// Why these can be nobody's keys; empty: they can.
  QString refusal(const QKeySequence& keys) const;
  /// The cell that has these keys; invalid: none.
  QModelIndex owner(const QKeySequence& keys) const;
  /// Gives keys that no other cell has; empty ones: none.
  void setKeys(const QModelIndex& index, const QKeySequence& keys);
  /// The keys that an act has of old, as far as no other act has them now.
  void setStandard(int row);
  void setAllStandard();

  Actions::Id actAt(int row) const { return acts_[size_t(row)]; }

  bool isStandard(int row) const;

  /// The texts are in another language.
  void retranslate();

 Q_SIGNALS:
  void keysChanged(int row);

 private:
  /// What only another role does, which the person may have one day; null: nothing.
  const QAction* actOfOthers() const;
  QString actName(int row) const;
  QKeySequence keysAt(const QModelIndex& index) const;
  void write(int row, const QList<QKeySequence>& keys);

  Actions& actions_;
  std::vector<Actions::Id> acts_; ///< that the person may do
  QMap<QKeySequence, QString> fixed_;
};

} // namespace amparo::ui
