#pragma once

#include "core/model/record.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace amparo {

/// A provision as people name one: "Principio 7", "art. 14.3 d)", "67/187 P7", "P&G directriz 3".
struct ProvisionQuery {
  QString instrument; ///< the words that say which instrument, folded; empty: none do
  QString unit;       ///< of the schema; empty: any
  QStringList number; ///< "14.3 d)" and "14(3)(d)" are 14, 3, d

  /// Enough to mean a provision rather than any number that somebody may type.
  bool isPrecise() const { return !instrument.isEmpty() || !unit.isEmpty() || number.size() > 1; }

  bool operator==(const ProvisionQuery&) const = default;
};

/// Reads what somebody typed, in Spanish or English. Nothing where there is no number to go to. Anything may
/// be typed; what is longer than `maximumProvisionQuery` names no provision.
std::optional<ProvisionQuery> parseProvisionQuery(const QString& typed);

inline constexpr int maximumProvisionQuery = 200;

/// How near a provision is to what was asked for: 0 is the very one; then those within it ("art. 14" and
/// 14(1)), around it, or whose paragraphs it is among. Nothing: another one. Says nothing of the instrument.
std::optional<int> nearness(const ProvisionQuery& query, const Record& provision);

/// Whether words name an instrument: by its symbol or a part of it, by words of its titles in any language,
/// or as the P&G of the legal-aid network.
bool namesInstrument(const QString& words, const Record& declaration);

} // namespace amparo
