#pragma once

#include "core/hub/hub_store.h"

#include <limits>

namespace amparo::hub {

/// False: an address with '@' that is the hub's, or unknown. Whatever a device sends there, it stays as the
/// hub has it.
bool isWrittenByDevices(const Address& address);

/// What happened to a record since the author of a change saw it; read from the store as far back as is asked
/// for. Revisions that the author's own replica made earlier are no news to the author, whatever the base.
class History {
 public:
  /// What is further back counts as not known any more, like what was forgotten (retention.h); and so does
  /// everything, once it was looked at so often.
  static constexpr qint64 maximumBytes = 32 << 20;
  static constexpr qint64 maximumLooks = 1'000'000;

  /// `number`: of the change that is judged.
  History(HubStore& store, Row record, Row replica, quint64 number)
      : store_(store)
      , record_(record)
      , replica_(replica)
      , number_(number) {}

  bool isOwn(const Author& author) const { return author.replica == replica_ && author.number < number_; }

  /// The value that the author saw at an address whose field is newer than `base`; nothing: it is not known
  /// any more.
  std::optional<Value> valueSeen(const Address& address, Seq base);
  /// The field has had this value after `base`, and after what the author wrote there.
  bool hadMeanwhile(const Address& address, const Value& value, Seq base);
  /// Who else changed a field other than @deleted after `base`, and last of all; nothing: nobody did. All
  /// zero: that is not known any more.
  std::optional<Author> lastOtherEditor(Seq base);
  /// Who made the revision `seq` of the record, when that was somebody else.
  std::optional<Author> otherAuthorOf(Seq seq);

  /// Of what was read and looked at (RecordEdit::cost).
  qint64 cost() const { return bytes_ + looks_; }

 private:
  /// The revisions after `base`, newest first, until `visit` returns false. False: there are more, which are
  /// not known any more.
  bool walk(Seq base, const std::function<bool(const Revision&)>& visit);
  /// Some more of them.
  void read(Seq base);

  bool isLong() const { return bytes_ >= maximumBytes; }

  HubStore& store_;
  Row record_;
  Row replica_;
  quint64 number_;
  std::vector<Revision> revisions_;              ///< newest first
  Seq unread_ = std::numeric_limits<Seq>::max(); ///< what is before it
  qint64 bytes_ = 0;                             ///< of those, about
  qint64 looks_ = 0;
};

/// A value that had to give way, for a conflict record.
struct Yielded {
  Address address;
  Value base;
  Value kept;
  Value other;
  std::optional<Author> author; ///< of `other`, where it is not the author of the change
  std::optional<Author> keeper; ///< of `kept`, where that is known and not the author of the change
};

/// What a change to a known record comes to.
struct RecordEdit {
  RevisionFields fields; ///< to write; empty: the record stays as it is
  Fields settled;        ///< what came out otherwise than sent
  std::vector<Yielded> yielded;
  qint64 cost = 0; ///< bytes of history that were read, and steps of aligning texts
};

/// Behind so many steps of aligning texts, those of one change that are left yield.
inline constexpr qint64 maximumMergeSteps = 50'000'000;

/// Merges a change into a record, field by field (core/merge), with the rule of delete against edit: the edit
/// lives, the record comes back, and a conflict record says so. `seen`: up to where the author of a deletion
/// knew the whole record, for a change whose own base does not say.
RecordEdit mergeChange(const protocol::Change& change, const HubRecord& record, History& history, Seq seen);

} // namespace amparo::hub
