#pragma once

#include "core/store/outbox.h"
#include "ui/background.h"
#include "ui/record/page_writer.h"

#include <QHash>

#include <optional>
#include <vector>

namespace amparo::ui {

/// One thing that waits for a person: two values for one field, a change that the hub did not take, or a
/// contact of this office that nobody has confirmed for a year. Or a change that waits for the hub: there is
/// nothing to be done about it, but it is not safe yet.
struct AttentionItem {
  enum class Kind { Conflict, Rejected, Stale, Waiting };

  Kind kind = Kind::Conflict;
  RecordId id; ///< of the conflict, of the record whose change was rejected or waits, or of the contact
  std::optional<Record> conflict;
  std::optional<Record> target;     ///< the record it is about, when it is here
  std::optional<Record> instrument; ///< of a target that is a provision
  std::optional<Record> subject;    ///< that a target speaks of which is a conflict
  bool mayDecide = true;            ///< as far as this computer knows; the hub decides
  PendingChange change;             ///< that was rejected or waits
  QHash<QString, Record> referred;  ///< by id: what the values lead to

  RecordId targetId() const;
  bool operator==(const AttentionItem& other) const;
};

struct AttentionContent {
  /// Conflicts, what was refused, contacts, what waits; at most `maximumItems`.
  std::vector<AttentionItem> items;
  qint64 leftOut = 0;
  static constexpr int maximumItems = 500;
};

/// Runs on the library's thread.
AttentionContent loadAttention(Background::Context& context);

/// How many contacts this person should confirm. Runs on the library's thread.
qint64 countStale(Store& store);

/// A field's value in words, references by their titles.
QString attentionText(const AttentionItem& item, const Address& address, const Value& value,
                      const QString& language);

/// `text` with the words marked that are not in `base`; unmarked when the two differ too much to compare.
Runs markedRuns(const QString& base, const QString& text);

} // namespace amparo::ui
