#pragma once

#include "ui/shortcut_table.h"

#include <QDialog>
#include <QPersistentModelIndex>

class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTreeView;

namespace amparo::ui {

class Preferences;

/// Which keys do what, to be looked up and changed. A change holds at once.
class ShortcutsWindow final : public QDialog {
  Q_OBJECT

 public:
  /// `fixed`: as ShortcutTable's.
  ShortcutsWindow(Actions& actions, Preferences& preferences, const QMap<QKeySequence, QString>& fixed,
                  QWidget* parent);

  ShortcutTable* table() const { return table_; }

  QTreeView* view() const { return view_; }

  QLineEdit* search() const { return search_; }

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();
  int wantedWidth() const;
  void assign(const QModelIndex& cell, const QKeySequence& keys);
  void takeOver();
  void say(const QString& text, bool canTakeOver = false);
  void updateButtons();
  /// The cell of the table that is chosen; that of its keys where the act itself is.
  QModelIndex chosen() const;

  Preferences& preferences_;
  ShortcutTable* table_;
  QSortFilterProxyModel* found_;
  QLabel* searchLabel_;
  QLineEdit* search_;
  QTreeView* view_;
  QLabel* message_;
  QPushButton* takeOver_;
  QPushButton* change_;
  QPushButton* remove_;
  QPushButton* standard_;
  QPushButton* allStandard_;
  QPushButton* close_;
  QPersistentModelIndex wanting_; ///< the cell that wants keys which another has
  QKeySequence wanted_;
};

} // namespace amparo::ui
