#pragma once

#include "core/model/translation.h"
#include "ui/background.h"

#include <optional>
#include <vector>

namespace amparo::ui {

/// One text that has fallen behind another one.
struct DueTranslation {
  StaleTranslation stale;
  Record record;
  std::optional<Record> instrument; ///< of a provision
  /// What the other text was when this one said the same; nothing: it is not known on this computer.
  std::optional<QString> before;
  bool mayEdit = true; ///< as far as this computer knows; the hub decides

  bool isSame(const DueTranslation& other) const {
    return record.id == other.record.id && stale.address() == other.stale.address();
  }
};

struct DueContent {
  static constexpr int maximumRecords = 300;

  std::vector<DueTranslation> items; ///< what changed last comes first
  qint64 leftOut = 0;                ///< records
};

/// Runs on the library's thread.
DueContent loadDue(Background::Context& context);

/// How many texts are due; of the records that loadDue() leaves out, one each. Runs on the library's thread.
qint64 countDue(Store& store);

} // namespace amparo::ui
