#pragma once

#include "core/base/error.h"

namespace amparo {

/// The trouble that a store has with its disk or its server, whatever was asked of it.
constexpr bool isStoreTrouble(ErrorCode code) {
  switch (code) {
  case ErrorCode::StoreNotADatabase:
  case ErrorCode::StoreNewer:
  case ErrorCode::StoreReadOnly:
  case ErrorCode::StoreFull:
  case ErrorCode::StoreBusy:
  case ErrorCode::StoreMissing:
  case ErrorCode::StoreDamaged:
  case ErrorCode::StoreFailed:
    return true;
  default:
    return false;
  }
}

} // namespace amparo
