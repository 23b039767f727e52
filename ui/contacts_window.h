#pragma once

#include "core/operations/organisations.h"
#include "ui/background.h"

#include <QDialog>
#include <QHash>

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace amparo::ui {

/// The contacts as a tree: each organisation with those that belong to it, and with its people. A contact is
/// opened from here.
class ContactsWindow final : public QDialog {
  Q_OBJECT

 public:
  ContactsWindow(Background& background, const QString& contentLanguage, QWidget* parent);

  QTreeWidget* tree() const { return tree_; }

 Q_SIGNALS:
  /// A contact is to be read.
  void opened(const amparo::RecordId& id);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();
  void load();
  void showTree();
  void add(QTreeWidgetItem* above, const std::vector<ContactNode>& nodes);
  void fill(QTreeWidgetItem* item);
  QString factsOf(const Record& contact) const;

  Background& background_;
  QString language_;
  std::vector<ContactNode> contacts_;
  QHash<QTreeWidgetItem*, const ContactNode*> unfilled_; ///< whose members are not in the tree yet
  QTreeWidget* tree_;
  QLabel* summary_;
  QPushButton* close_;
};

} // namespace amparo::ui
