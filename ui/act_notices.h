#pragma once

#include "ui/background.h"

#include <QObject>

#include <functional>
#include <vector>

namespace amparo::ui {

class LibraryActs;
class NoticeBar;

/// Says in the notice bar what somebody has done to the library, where that is not seen by itself, and offers
/// to take it back for as long as it is the last act.
class ActNotices final : public QObject {
  Q_OBJECT

 public:
  /// `language`: of titles.
  ActNotices(NoticeBar& bar, LibraryActs& acts, Background& background, std::function<QString()> language,
             QObject* parent);

  void tell(const Changes& changes);
  void offerUndo(std::function<QString()> message);

 private:
  /// What an undo, or its undo, was about.
  void tellUndone(Act act, const std::vector<Changes::Touched>& records);

  NoticeBar& bar_;
  LibraryActs& acts_;
  Background& background_;
  const std::function<QString()> language_;
};

} // namespace amparo::ui
