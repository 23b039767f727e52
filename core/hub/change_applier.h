#pragma once

#include "core/hub/authorization.h"
#include "core/hub/record_edit.h"
#include "core/hub/record_writer.h"

namespace amparo::hub {

/// And so many fields: every field in many languages, cleared ones included.
inline constexpr qsizetype maximumRecordFields = 2000;

/// Would the record with `writing` be larger than that?
bool isTooLarge(const HubRecord& record, const RevisionFields& writing);

/// What became of one change.
struct Outcome {
  protocol::Verdict verdict;
  bool applied = false; ///< the verdict's seq is a revision made of exactly this change
};

/// Judges and applies the changes of one replica, one after the other, inside one write transaction:
/// repetition, bounds, authorization, validity, merge; then the record, its conflict records, the verdict.
class ChangeApplier {
 public:
  /// `replica`: its row; 0 when the id belongs to another device (a clone), and all is to be renumbered.
  /// `seen`: up to where the replica held everything when it sent the request.
  ChangeApplier(HubStore& store, RecordWriter& writer, const Device& device, const ReplicaId& replicaId,
                Row replica, Seq seen)
      : store_(store)
      , writer_(writer)
      , device_(device)
      , replicaId_(replicaId)
      , replica_(replica)
      , seen_(seen) {}

  /// `hash` names the change's content: the same number with another one is another change. `isNew`: of its
  /// number there is no verdict.
  Outcome apply(const protocol::Change& change, const QByteArray& hash, bool isNew);

 private:
  Outcome decide(const protocol::Change& change);
  protocol::Verdict repeated(protocol::Verdict verdict, const protocol::Change& change);
  Act actOf(const protocol::Change& change, const HubRecord* record);
  Row ownerOf(const protocol::Change& change);
  std::optional<HubRecord> subjectOf(const protocol::Change& change);
  Result<void> judge(const Act& act, const protocol::Change& change, const HubRecord* record);
  Result<void> judgeOutcome(const Act& act, const HubRecord& record, const RevisionFields& writing);
  /// `isTaken`: its id is that of a record that the office may not know of.
  Result<Outcome> create(const Act& act, const protocol::Change& change, bool isTaken);
  Result<Outcome> update(const Act& act, const protocol::Change& change, HubRecord& record);
  void nameAgain(const protocol::Change& change, const HubRecord& record);
  void keepConflict(const protocol::Change& change, const HubRecord& record, const Yielded& yielded);
  bool mustStay(const HubRecord& record, const RevisionFields& writing);
  bool isVisible(const HubRecord& record) const;
  bool wasRestored();
  bool isOwnPerson(const Value& person) const;
  Author author(const protocol::Change& change) const;

  HubStore& store_;
  RecordWriter& writer_;
  const Device& device_;
  ReplicaId replicaId_;
  Row replica_;
  Seq seen_;
  std::optional<bool> wasRestored_; ///< the hub, ever
};

} // namespace amparo::hub
