#pragma once

#include "core/store/saved_search_store.h"
#include "core/sync/status.h"
#include "ui/notice.h"

#include <QHash>
#include <QMap>
#include <QObject>
#include <QTimer>

#include <optional>

namespace amparo::ui {

class Preferences;

/// Tells a person who works in another program what needs them here: that more waits for their decision, that
/// a saved search has found something new, that sync has failed for a day. What they see in the window is
/// not told, and quiet hours are waited for.
class Notifier final : public QObject {
  Q_OBJECT

 public:
  /// `preferences` outlive it.
  Notifier(const Preferences& preferences, TellOutside tell, QObject* parent);

  void setStatus(const sync::Status& status);
  /// How much is new in a saved search.
  void setNews(const SavedSearch& search, qint64 count);

  /// Sync has failed for so long that a person has to know.
  static constexpr Milliseconds longFailure = 24LL * 60 * 60 * 1000;

 private:
  /// False: the person is here and sees it.
  bool offer(const Notice& notice);
  void tellWaiting();
  bool isWanted(Notice::About about) const;

  const Preferences& preferences_;
  TellOutside tell_;
  std::optional<qint64> decisions_; ///< nothing: not known yet; those of the start are no news
  QHash<qint64, qint64> news_;      ///< by the numbers of saved searches
  std::optional<Milliseconds> lastSuccess_;
  bool toldFailure_ = false;                     ///< since then
  QMap<std::pair<int, qint64>, Notice> waiting_; ///< for the end of the quiet hours
  QTimer quiet_;
};

} // namespace amparo::ui
