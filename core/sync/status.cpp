#include "core/sync/status.h"

namespace amparo::sync {

bool isOffline(ErrorCode code) {
  switch (code) {
  case ErrorCode::HubUnreachable:
  case ErrorCode::HubGarbage: // a captive portal answers for the hub
  case ErrorCode::HubBusy:
  case ErrorCode::LinkCut:
  case ErrorCode::TimedOut:
  case ErrorCode::Cancelled:
    return true;
  default:
    return false;
  }
}

Status statusOf(const Facts& facts) {
  Status status{State::LocalOnly, facts.waiting,     facts.decisions, facts.done,
                facts.total,      facts.lastSuccess, facts.error,     facts.held};
  if (!facts.member) return status;
  if (facts.running)
    status.state = State::Syncing;
  else if (facts.error && !isOffline(facts.error->code))
    status.state = State::Problem;
  else if (facts.error)
    status.state = State::Offline;
  else if (facts.decisions > 0)
    status.state = State::NeedsDecision;
  else if (facts.waiting > 0 || !facts.verified)
    status.state = State::Waiting;
  else
    status.state = State::UpToDate;
  return status;
}

} // namespace amparo::sync
