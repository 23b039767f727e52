#pragma once

#include <QTime>

namespace amparo::sync {

/// What a person lets a sync do by itself. What they ask for themselves is done in any case.
struct Restraint {
  enum class Metered {
    Everything,
    RecordsOnly, ///< attached files wait
    Nothing,
  };

  bool paused = false; ///< until the person says otherwise
  Metered onMetered = Metered::RecordsOnly;
  bool metered = false; ///< the network of this moment costs by the megabyte
  bool quiet = false;   ///< there are hours at which nothing happens by itself,
  QTime quietFrom{22, 0};
  QTime quietTo{6, 0}; ///< on the next day when it is not after `quietFrom`

  bool isQuietAt(QTime time) const {
    if (!quiet || quietFrom == quietTo) return false;
    const bool overMidnight = quietTo < quietFrom;
    return overMidnight ? time >= quietFrom || time < quietTo : time >= quietFrom && time < quietTo;
  }

  bool holdsRecords(QTime time) const {
    return paused || isQuietAt(time) || (metered && onMetered == Metered::Nothing);
  }

  bool holdsFiles(QTime time) const {
    return paused || isQuietAt(time) || (metered && onMetered != Metered::Everything);
  }

  bool operator==(const Restraint&) const = default;
};

} // namespace amparo::sync
