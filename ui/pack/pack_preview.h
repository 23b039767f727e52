#pragma once

#include "ui/pack/pack_pages.h"

#include <QDialog>

#include <memory>

class QLabel;
class QPrinter;
class QPrintPreviewWidget;
class QPushButton;

namespace amparo::ui {

/// The pages of a pack as they will be printed, and the way to the printer.
class PackPreview final : public QDialog {
  Q_OBJECT

 public:
  PackPreview(std::shared_ptr<PackPages> pages, QWidget* parent);
  ~PackPreview() override;

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();
  void print();

  std::shared_ptr<PackPages> pages_;
  std::unique_ptr<QPrinter> printer_;
  QPrintPreviewWidget* view_;
  QLabel* count_;
  QPushButton* larger_;
  QPushButton* smaller_;
  QPushButton* print_;
  QPushButton* close_;
};

} // namespace amparo::ui
