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

/// StoreReadOnly of a file, there already or not; `disk` is true where its whole disk can only be read, and
/// no permission would help.
Error readOnlyStore(const QString& path, const QString& detail = {});

} // namespace amparo
