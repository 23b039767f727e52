#pragma once

#include "ui/background.h"
#include "ui/pack/hearing_pack.h"

#include <QDialog>

#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace amparo::ui {

class PackPages;

/// The hearing pack: what is chosen, in an order that is changed by dragging and by keyboard, and the ways to
/// print or keep it. Pages are laid out, and files written, on a thread of their own.
class PackWindow final : public QDialog {
  Q_OBJECT

 public:
  PackWindow(Background& background, HearingPack& pack, const QString& contentLanguage, QWidget* parent);

  /// In which titles are shown, and which comes first in the pack.
  void setContentLanguage(const QString& language);

  void savePdf(const QString& path);
  void saveHtml(const QString& path);
  void preview();

  /// Something is being made.
  bool isBusy() const { return busy_; }

  QListWidget* list() const { return list_; }

 Q_SIGNALS:
  /// The pack was written to it.
  void fileMade(const QString& path);
  /// A chosen record is to be read.
  void opened(const amparo::RecordId& id);

 protected:
  void changeEvent(QEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void build();
  void retranslate();
  void showRecords();
  void describe();
  void reorder();
  void move(int step);
  void removeChosen();
  std::vector<RecordId> chosen() const;
  /// Reads the pack on the library's thread, makes something of it on another, and hands that to `done` on
  /// this one.
  template<class Make, class Done> void make(Make make, Done done);
  void askForFile(const QPushButton& asked, const QString& filter, const QString& suffix,
                  void (PackWindow::*save)(const QString&));
  void saved(const Result<void>& result, const QString& path);
  void showPages(std::shared_ptr<PackPages> pages);

  Background& background_;
  HearingPack& pack_;
  QString language_;
  bool busy_ = false;
  bool reordering_ = false;
  quint64 asked_ = 0;
  std::function<QString()> news_; ///< what came of the last act
  QLabel* titleLabel_;
  QLineEdit* title_;
  QLabel* listLabel_;
  QListWidget* list_;
  QPushButton* up_;
  QPushButton* down_;
  QPushButton* remove_;
  QLabel* layoutLabel_;
  QComboBox* layout_;
  QLabel* message_;
  QPushButton* preview_;
  QPushButton* pdf_;
  QPushButton* html_;
  QPushButton* close_;
};

} // namespace amparo::ui
