#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"

#include <optional>

namespace amparo::sync {

/// The one truth about sync that every surface shows.
enum class State {
  LocalOnly,     ///< this computer belongs to no hub
  Offline,       ///< the hub cannot be reached; `error` says how that looked
  Syncing,       ///< `done` of `total` (total 0: not known yet)
  Waiting,       ///< `waiting` changes are not at the hub yet
  UpToDate,      ///< nothing waits, every verdict is stored, and the digests agree
  NeedsDecision, ///< `decisions` conflicts or rejected changes wait for a person
  Problem,       ///< something a person has to mend: `error` (revoked, another key, a newer protocol ...)
};

/// Why nothing happens by itself just now.
enum class Held { No, Paused, Quiet, Metered };

struct Status {
  State state = State::LocalOnly;
  qint64 waiting = 0;
  qint64 decisions = 0;
  qint64 done = 0;
  qint64 total = 0;
  std::optional<Milliseconds> lastSuccess;
  std::optional<Error> error;
  Held held = Held::No;
  bool operator==(const Status&) const = default;
};

/// What is known when a status is made.
struct Facts {
  bool member = false; ///< enrolled at a hub
  bool running = false;
  bool verified = false; ///< the last run ended with equal digests, and nothing was received or written since
  qint64 waiting = 0;
  qint64 decisions = 0;
  qint64 done = 0;
  qint64 total = 0;
  std::optional<Milliseconds> lastSuccess;
  std::optional<Error> error; ///< of the last run, if it failed
  Held held = Held::No;
};

/// The state machine: first what is under way, then what a person must mend, then the link, then decisions,
/// then what waits.
Status statusOf(const Facts& facts);

/// The link failed, not the work: trying again by itself makes sense.
bool isOffline(ErrorCode code);

} // namespace amparo::sync
