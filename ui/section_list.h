#pragma once

#include "ui/section.h"

#include <QHash>
#include <QListWidget>

#include <vector>

namespace amparo::ui {

/// The sections at the left, each with how many records it has, and below them the searches that are kept by
/// name, each with how much is new in it.
class SectionList final : public QListWidget {
  Q_OBJECT

 public:
  /// A search that is kept.
  struct Saved {
    qint64 number = 0;
    QString name;
    qint64 news = 0;
    bool operator==(const Saved&) const = default;
  };

  explicit SectionList(QWidget* parent = nullptr);

  /// Marks a section as the one that is shown, or one of its searches; tells nobody.
  void setSection(Section section, qint64 saved = 0);

  Section section() const { return section_; }

  /// What is listed has other words or filters than the search that was opened: the mark stands at the
  /// section, and saved() is still the search it began with.
  void setAltered(bool altered);

  /// The search that is shown; 0: the section's own list is.
  qint64 saved() const { return saved_; }

  /// By kind, deleted ones under "trash" (RecordStore::counts()), and what waits for a person.
  /// And how many records have translations due, and are to be read later.
  void setCounts(const QHash<QString, qint64>& counts, qint64 attention, qint64 translations, qint64 later);
  qint64 recordsIn(Section section) const;
  void setSaved(const std::vector<Saved>& searches);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 Q_SIGNALS:
  void sectionChosen(amparo::ui::Section section);
  void savedChosen(qint64 number);
  void renameRequested(qint64 number);
  void removeRequested(qint64 number);

 protected:
  bool event(QEvent* event) override;
  void changeEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;

 private:
  void announce(const QListWidgetItem* item);
  void markShown();
  void retranslate();
  static qint64 savedAt(const QListWidgetItem* item);

  Section section_ = Section::Practices;
  qint64 saved_ = 0;
  bool altered_ = false;
  std::vector<Saved> searches_;
};

} // namespace amparo::ui
