#pragma once

#include "ui/admin/admin_desk.h"

#include <QWidget>

#include <algorithm>
#include <functional>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace amparo::ui {

/// A section of the administration window: a list, a field that leaves some of it, and what can be done with
/// the row that is chosen.
class AdminPage : public QWidget {
  Q_OBJECT

 public:
  enum class Filter { Yes, No };

  AdminPage(AdminDesk& desk, AdminDesk::Lists needs, Filter filter);

  virtual QString title() const = 0;

  /// What it shows.
  AdminDesk::Lists needs() const { return needs_; }

  QTreeWidget* list() const { return list_; }

  QLineEdit* filter() const { return filter_; }

 protected:
  /// Makes the text anew when the language changes.
  using Text = std::function<QString()>;

  QPushButton* addButton(Text text, Text meaning, std::function<void()> act);
  /// A row; what is chosen stays so by its key.
  QTreeWidgetItem* addRow(QTreeWidgetItem* above, const QString& key, const QStringList& cells);
  /// The chosen row's.
  QString currentKey() const;

  /// The one of a list that is chosen, where keys are this prefix and a number; null: none is.
  template<class T> const T* chosenOf(const std::vector<T>& all, const QString& prefix = {}) const {
    const QString key = currentKey();
    const qint64 number = key.startsWith(prefix) ? key.sliced(prefix.size()).toLongLong() : 0;
    const auto found =
        std::find_if(all.begin(), all.end(), [=](const T& one) { return one.number == number; });
    return found == all.end() ? nullptr : &*found;
  }

  AdminDesk& desk() const { return desk_; }

  /// Shows a dialog that asks for an act.
  template<class Dialog, class... Parts> void ask(Parts&&... parts) {
    auto* dialog = new Dialog(desk_, std::forward<Parts>(parts)..., this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
  }

  virtual QStringList headings() const = 0;
  /// How the list is used, as a screen reader says it.
  virtual QString usage() const = 0;
  virtual void fill(QTreeWidgetItem* root) = 0;
  /// What a person is told when there are no rows.
  virtual QString nothing() const = 0;
  /// "12 people in 3 offices".
  virtual QString summary() const = 0;
  /// Which acts there are for the row that is chosen.
  virtual void judge() = 0;
  virtual void activate() = 0;
  /// Once everything of it is built.
  void begin();

  void changeEvent(QEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void showRows();
  void showState();
  void applyFilter();
  void fitColumns();
  void retranslate();
  bool leaves(QTreeWidgetItem* item, const QString& typed, bool aboveMatches);

  AdminDesk& desk_;
  AdminDesk::Lists needs_;
  QLabel* filterLabel_;
  QLineEdit* filter_;
  QTreeWidget* list_;
  QLabel* nothing_;
  QHBoxLayout* acts_;
  QLabel* summary_;

  struct Button {
    QPushButton* button;
    Text text;
    Text meaning;
  };

  std::vector<Button> buttons_;
  QHash<QString, QTreeWidgetItem*> rows_;
};

} // namespace amparo::ui
