#pragma once

#include "ui/record/markdown_edits.h"

#include <QPointer>
#include <QWidget>

#include <vector>

class QToolButton;

namespace amparo::ui {

class TextEdit;

/// The buttons that write headings, lists and the like into the text one is in. They follow the cursor: a
/// button is down where the text is written so.
class MarkdownBar final : public QWidget {
  Q_OBJECT

 public:
  explicit MarkdownBar(QWidget* parent = nullptr);

  /// The field that the buttons write into; null: none.
  void setTarget(TextEdit* edit);
  bool isPreviewing() const;

  QSize minimumSizeHint() const override;

 Q_SIGNALS:
  void previewToggled(bool shown);

 protected:
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  QToolButton* addButton(const QString& icon);
  void retranslate();
  void follow();

  QPointer<TextEdit> target_;
  std::vector<std::pair<Markup, QToolButton*>> buttons_;
  QToolButton* preview_;
};

} // namespace amparo::ui
