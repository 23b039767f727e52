#pragma once

#include "ui/background.h"
#include "ui/list/row_summary.h"

#include <QAction>
#include <QFrame>
#include <QPointer>

#include <memory>
#include <vector>

class QLineEdit;
class QListWidget;

namespace amparo::ui {

/// An act of the program as the palette offers it.
struct Command {
  QPointer<QAction> action;
  QString text;     ///< of a choice with what it is a choice of
  QString shortcut; ///< empty: none
};

/// What the menus offer now, in their order.
std::vector<Command> commandsIn(const QWidget& menuBar);

/// One field for everything: what is typed finds records of every kind, those opened last, and the program's
/// commands. Worked by keyboard alone; closes like a menu, and the focus is where it was.
class Palette final : public QFrame {
  Q_OBJECT

 public:
  struct Offer {
    std::vector<RecordId> recent;    ///< opened last, the last one first
    QString language;                ///< the content language
    const QAction* opener = nullptr; ///< what opened it, and would do nothing here
  };

  Palette(Background& background, Offer offer, const QWidget& menuBar, QWidget* window);

  /// Opens it in the upper part of its window.
  void popUp();

  QLineEdit* field() const { return field_; }

  QListWidget* list() const { return list_; }

 Q_SIGNALS:
  void recordChosen(const amparo::RecordId& id);

 protected:
  void changeEvent(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void retranslate();
  void search();
  void fill();
  void addHeading(const QString& text);
  void addRecord(const RowText& row);
  void addCommands();
  void step(int key);
  void tellCurrent();
  void choose();
  void fit();

  Background& background_;
  Offer offer_;
  const QWidget& menuBar_;
  QLineEdit* field_;
  QListWidget* list_;
  std::vector<RowSummary> found_;
  std::shared_ptr<const FieldNames> names_;
  QString foundFor_; ///< the text that was searched for
  quint64 token_ = 0;
};

} // namespace amparo::ui
