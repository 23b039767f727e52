#pragma once

#include "ui/background.h"
#include "ui/list/row_summary.h"
#include "ui/overlay.h"
#include "ui/record/found_in_file.h"
#include "ui/section_list.h"

#include <QAction>
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

/// One field for everything: what is typed finds records of every kind, those opened last, the searches that
/// are kept, and the program's commands, of which one whose name is typed comes first. Worked by keyboard
/// alone; closes like a menu, and the focus is where it was.
class Palette final : public Overlay {
  Q_OBJECT

 public:
  struct Offer {
    std::vector<RecordId> recent;    ///< opened last, the last one first
    QString language;                ///< the content language
    const QAction* opener = nullptr; ///< what opened it, and would do nothing here
    std::vector<SectionList::Saved> saved = {};
  };

  Palette(Background& background, Offer offer, const QWidget& menuBar, QWidget* window);

  /// Opens it in the upper part of its window.
  void popUp();

  QLineEdit* field() const { return field_; }

  QListWidget* list() const { return list_; }

 Q_SIGNALS:
  /// `found`: where its words are, when they are in a file that is attached to it.
  void recordChosen(const amparo::RecordId& id, const std::optional<amparo::ui::FoundInFile>& found);
  /// The number of a search that is kept.
  void savedChosen(qint64 number);

 protected:
  void refit() override;
  void changeEvent(QEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void retranslate();
  void search();
  void fill();
  void addHeading(const QString& text);
  void addRecords();
  void addRecord(const RowText& row);
  void addSaved();
  std::vector<Command> matchingCommands() const;
  bool isCalled(const Command& command) const;
  void addCommands(const std::vector<Command>& commands);
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
  SearchQuery foundFor_; ///< what was searched for
  quint64 token_ = 0;
  bool chosenEarly_ = false; ///< Enter was pressed before what it is meant for was found
};

} // namespace amparo::ui
