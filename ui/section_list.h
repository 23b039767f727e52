#pragma once

#include "ui/section.h"

#include <QHash>
#include <QListWidget>

namespace amparo::ui {

/// The sections at the left, each with how many records it has.
class SectionList final : public QListWidget {
  Q_OBJECT

 public:
  explicit SectionList(QWidget* parent = nullptr);

  /// Marks a section as the one that is shown; tells nobody.
  void setSection(Section section);
  Section section() const;
  /// By kind, deleted ones under "trash" (RecordStore::counts()), and what waits for a person.
  void setCounts(const QHash<QString, qint64>& counts, qint64 attention);
  qint64 recordsIn(Section section) const;

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 Q_SIGNALS:
  void sectionChosen(amparo::ui::Section section);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();
};

} // namespace amparo::ui
