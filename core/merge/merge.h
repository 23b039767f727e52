#pragma once

#include "core/model/schema.h"

namespace amparo::merge {

/// What became of one field that both sides changed.
struct Merged {
  Value value;
  /// True: the two could not be joined; `value` is `theirs`, and the caller keeps `mine` in a conflict
  /// record.
  bool conflict = false;
  bool operator==(const Merged&) const = default;
};

/// Three-way merge of one field by the design's table; a pure function, the same on hub and client.
/// `base`: what the author of `mine` saw. `mine`: what the author wrote. `theirs`: what the hub has.
///   the same on both sides, or one side unchanged: that value
///   sets: the additions and removals of both
///   texts: joined by words where the edits do not touch, else a conflict
///   anything else: a conflict
/// `steps`: as mergeText().
Merged mergeValue(FieldType type, const Value& base, const Value& mine, const Value& theirs,
                  qint64* steps = nullptr);

/// Joins two edits of one text (diff3 over words, spaces and punctuation): nothing when they touch. What is
/// put in beside a space reaches over it. Time is bounded: texts whose differences are too many to align are
/// reported as touching, and so is what would take more than `*steps`; those it takes are taken off.
std::optional<QString> mergeText(const QString& base, const QString& mine, const QString& theirs,
                                 qint64* steps = nullptr);

/// Additions and removals of both sides.
QStringList mergeSet(const QStringList& base, const QStringList& mine, const QStringList& theirs);

} // namespace amparo::merge
