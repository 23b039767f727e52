#pragma once

#include <QString>
#include <QWidget>

#include <vector>

namespace amparo::ui {

/// Values side by side, each with a button that takes it out.
class ChipList : public QWidget {
  Q_OBJECT

 public:
  struct Chip {
    QString key;
    QString label;
  };

  explicit ChipList(QWidget* parent = nullptr);

  void setChips(std::vector<Chip> chips);

 Q_SIGNALS:
  void removed(const QString& key);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void rebuild();

  std::vector<Chip> chips_;
};

} // namespace amparo::ui
