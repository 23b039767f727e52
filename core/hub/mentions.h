#pragma once

#include "core/hub/hub_store.h"

namespace amparo::hub {

/// A record in which words stand, or stood.
struct Mention {
  RecordId record;
  QString kind;
  QString office;
  QStringList now;      ///< addresses of the fields that have them
  qint64 revisions = 0; ///< that have them, in what stood there before or after
  bool operator==(const Mention&) const = default;
};

/// Every record that has all of these words in a field or in its history, in whatever order, case and
/// accents, and whatever stands between them; in the order in which records came. Reads the whole store, part
/// by part, for whoever looks after the hub. Fails as the store does.
Result<void> findMentions(HubStore& store, const QString& words,
                          const std::function<void(const Mention&)>& found);

} // namespace amparo::hub
