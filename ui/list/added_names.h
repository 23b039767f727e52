#pragma once

#include "core/search/thesaurus.h"

#include <QWidget>

#include <array>
#include <vector>

class QLabel;
class QToolButton;

namespace amparo::ui {

class NameChip;

/// What a search was widened by, as chips that take it out again one by one. A few are shown, the rest when
/// asked for.
class AddedNames final : public QWidget {
  Q_OBJECT

 public:
  explicit AddedNames(QWidget* parent = nullptr);

  /// What was looked for as well, and how many names were taken out.
  void setNames(const std::vector<Synonym>& names, qsizetype takenOut);
  /// There is little room: the names are shown only when asked for.
  void setCramped(bool cramped);

 Q_SIGNALS:
  /// Search without these.
  void takenOut(const QStringList& labels);
  /// Search with everything again.
  void broughtBack();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  enum Button { More, None, Again };

  void update();

  std::vector<Synonym> names_;
  qsizetype takenOut_ = 0;
  bool showsAll_ = false;
  bool cramped_ = false;
  QLabel* lead_;
  std::array<NameChip*, Thesaurus::maximumSynonyms> chips_{};
  std::array<QToolButton*, 3> buttons_{};
};

} // namespace amparo::ui
