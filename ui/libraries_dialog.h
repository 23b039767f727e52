#pragma once

#include "ui/libraries.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace amparo::ui {

/// The libraries of this person: opens another one in its own window or in place of this one, makes, names
/// and takes from the list.
class LibrariesDialog final : public QDialog {
  Q_OBJECT

 public:
  /// `storeName` is what the file is called that makes a folder a library's.
  LibrariesDialog(Libraries& libraries, QString storeName, QWidget* parent);

  QListWidget* list() const { return list_; }

 Q_SIGNALS:
  /// Which there are, or what they are called.
  void changed();
  /// A folder was made for a library that has not begun yet.
  void created(const QString& folder);
  /// Another one has been opened, and takes the place of the one that is open here.
  void switched();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  enum class Place { Beside, Instead };

  void retranslate();
  void fill();
  void judge();
  void go(Place place);
  void askNew();
  void askName();
  void addFolder();
  void forget();
  void refuse(const QString& why);
  QString nameOf(const Libraries::Known& library) const;
  QStringList namesBut(const QString& folder);
  const Libraries::Known* current() const;
  QPushButton* addButton(QVBoxLayout* column);

  Libraries& libraries_;
  QString storeName_;
  std::vector<Libraries::Known> all_;
  QLabel* story_;
  QListWidget* list_;
  QLabel* note_;
  QPushButton* open_;
  QPushButton* switch_;
  QPushButton* new_;
  QPushButton* add_;
  QPushButton* rename_;
  QPushButton* forget_;
  QPushButton* close_;
};

} // namespace amparo::ui
