#pragma once

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace amparo::merge {

/// Replaces the characters [from, to) of a text; a place where nothing is replaced is an insertion.
struct TextEdit {
  qsizetype from;
  qsizetype to;
  QString replacement;
  bool operator==(const TextEdit&) const = default;
};

/// The edits that make `to` out of `from`, at word boundaries, in order, none touching another.
/// Shortest by E. Myers' O(ND) algorithm (Algorithmica 1, 1986). Nothing when they differ in more words than
/// `maximumDifferences`: then an alignment would be a guess, and its cost grows with the square. Nothing,
/// too, when it would take more than `*steps` (words compared and paths looked at), from which those are
/// taken off that it takes.
std::optional<std::vector<TextEdit>> wordEdits(const QString& from, const QString& to,
                                               qint64* steps = nullptr);

inline constexpr int maximumDifferences = 2000;

/// A text cut into words, runs of spaces, and single other characters; surrogate pairs and combining marks
/// stay with what they belong to.
std::vector<QStringView> words(QStringView text);

} // namespace amparo::merge
