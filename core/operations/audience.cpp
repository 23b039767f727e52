#include "core/operations/audience.h"

namespace amparo {

bool saysWhoSees(Store& store, const Record& record) {
  const auto membership = store.syncState().membership();
  return !membership || record.office.isNull() || membership->office == record.office;
}

} // namespace amparo
