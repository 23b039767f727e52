#pragma once

#include "core/store/outbox.h"
#include "ui/background.h"
#include "ui/record/page_writer.h"

#include <QHash>

#include <optional>
#include <vector>

namespace amparo::ui {

/// One thing that waits for a person: two values for one field, a change that the hub did not take, words
/// that were typed and not saved, or a contact of this office that nobody has confirmed for a year. Or a
/// change that waits for the hub: there is nothing to be done about it, but it is not safe yet.
struct AttentionItem {
  enum class Kind { Conflict, Rejected, Unsaved, Stale, Waiting };

  Kind kind = Kind::Conflict;
  RecordId
      id; ///< of the conflict, of the contact, or of the record whose change was rejected, waits or is typed
  std::optional<Record> conflict;
  std::optional<Record> target;     ///< the record it is about, when it is here
  std::optional<Record> instrument; ///< of a target that is a provision
  std::optional<Record> subject;    ///< that a target speaks of which is a conflict; or one not saved yet
  bool mayDecide = true;            ///< as far as this computer knows; the hub decides
  bool isSettled = false;           ///< of a conflict: somebody has decided it
  bool isOrphan = false;            ///< typed for a record that is not here any more
  PendingChange change;             ///< that was rejected, waits or is typed
  std::optional<Value> begun;       ///< of a conflict: what somebody here began to write in place of both
  QHash<QString, Record> referred;  ///< by id: what the values lead to

  /// That was begun and not sent.
  bool isComment() const { return change.kind == QStringLiteral("comment"); }

  RecordId targetId() const;
  /// It is the same one, whatever is said about it now.
  bool operator==(const AttentionItem& other) const;
  /// And all that is said about it is the same, but for what somebody here writes about it.
  bool saysTheSame(const AttentionItem& other) const;
};

struct AttentionContent {
  /// Conflicts, what was refused, what was not saved, contacts, what waits; at most `maximumItems`.
  std::vector<AttentionItem> items;
  qint64 leftOut = 0;
  static constexpr int maximumItems = 500;
};

/// A conflict whose value is being written anew is among them also when somebody else has settled it. Runs on
/// the library's thread.
AttentionContent loadAttention(Background::Context& context, const RecordId& written = {});

/// How many things wait for this person; what they are writing at the moment is not one of them. Runs on the
/// library's thread.
qint64 countAttention(Store& store, const RecordId& written);

/// Of a conflict about a deletion: the fields that were changed last in the record when the two met, as far
/// as this computer knows.
std::vector<Address> changedLast(const AttentionItem& item);

/// A field's value in words, references by their titles.
QString attentionText(const AttentionItem& item, const Address& address, const Value& value,
                      const QString& language);

/// `text` with the words marked that are not in `base`; unmarked when the two differ too much to compare.
Runs markedRuns(const QString& base, const QString& text);

/// `base` with the words marked that one of `texts` has left out.
Runs leftRuns(const QString& base, const QStringList& texts);

} // namespace amparo::ui
