#pragma once

#include "core/model/schema.h"

#include <QStringList>

#include <vector>

namespace amparo {

/// One field changed in many records at once.
struct ManyEdit {
  /// Add and TakeAway are for sets: what else is in them stays.
  enum class Way { Replace, Add, TakeAway };
  QString field;
  Way way = Way::Replace;
  Value value;

  /// What it makes of what a record has.
  Value appliedTo(const Value& before) const;
};

/// The fields that records of these kinds all have, alike, and that one would change in many at once: not
/// their texts. As the first of the kinds has them, in its order.
std::vector<const FieldSchema*> fieldsForMany(const QStringList& kinds);

} // namespace amparo
