#include "core/hub/record_edit.h"

#include "core/merge/merge.h"
#include "core/model/remark.h"
#include "core/model/translation.h"
#include "core/model/validate.h"

#include <algorithm>

namespace amparo::hub {

using namespace Qt::StringLiterals;

/// Most often the newest few say all.
constexpr size_t firstRevisions = 16;
/// What the shortest one takes to be read.
constexpr qint64 revisionBytes = 1024;

void History::read(Seq base) {
  const size_t enough = std::max(firstRevisions, 2 * revisions_.size());
  bool isEnough = false;
  store_.visitRevisionsBack(record_, base, unread_, [&](Revision&& revision) {
    unread_ = revision.seq;
    bytes_ += revisionBytes + revision.bytes;
    revisions_.push_back(std::move(revision));
    isEnough = revisions_.size() >= enough || isLong();
    return !isEnough;
  });
  if (!isEnough) unread_ = base + 1;
}

bool History::walk(Seq base, const std::function<bool(const Revision&)>& visit) {
  for (size_t i = 0;; ++i) {
    if (i == revisions_.size() && unread_ - 1 > base) {
      if (isLong()) return false;
      read(base);
    }
    if (i == revisions_.size() || revisions_[i].seq <= base) return true;
    if (++looks_ > maximumLooks) return false;
    if (!visit(revisions_[i])) return true;
  }
}

std::optional<Value> History::valueSeen(const Address& address, Seq base) {
  std::optional<Value> seen = Value();
  const bool isKnown = walk(base, [&](const Revision& revision) {
    const FieldRevision* field = revision.fields.find(address);
    if (!field) return true;
    const bool own = isOwn(revision.author);
    seen = own ? field->sent.value_or(field->after) : field->before;
    if (field->forgotten) seen.reset();
    return !own;
  });
  return isKnown ? seen : std::nullopt;
}

bool History::hadMeanwhile(const Address& address, const Value& value, Seq base) {
  bool had = false;
  walk(base, [&](const Revision& revision) {
    const FieldRevision* field = revision.fields.find(address);
    if (!field) return true;
    if (isOwn(revision.author)) return false;
    had = field->after == value;
    return !had;
  });
  return had;
}

std::optional<Author> History::lastOtherEditor(Seq base) {
  std::optional<Author> last;
  const bool isKnown = walk(base, [&](const Revision& revision) {
    const bool edits = !isOwn(revision.author) &&
                       std::any_of(revision.fields.begin(), revision.fields.end(),
                                   [](const auto& field) { return field.address != system_field::deleted; });
    if (edits) last = revision.author;
    return !edits;
  });
  return isKnown ? last : Author();
}

bool isWrittenByDevices(const Address& address) {
  return !address.startsWith(u'@') || address == system_field::audience || address == system_field::deleted ||
         address == system_field::distinct || address == system_field::translated;
}

std::optional<Author> History::otherAuthorOf(Seq seq) {
  const auto author = store_.authorOf(seq);
  return author && !isOwn(*author) ? author : std::nullopt;
}

namespace {

class Merging {
 public:
  Merging(const protocol::Change& change, const HubRecord& record, History& history, Seq seen)
      : change_(change)
      , record_(record)
      , history_(history)
      , seen_(seen) {}

  RecordEdit run() {
    for (const auto& field : change_.fields)
      if (field.address == system_field::deleted && field.value.value.flag())
        mergeDeletion(field.value);
      else if (!isWrittenByDevices(field.address))
        keep(field.address, field.value);
      else
        mergeField(field.address, field.value);
    bringBackIfDeleted();
    edit_.cost = history_.cost() + maximumMergeSteps - steps_;
    return std::move(edit_);
  }

 private:
  bool isConflict() const { return record_.kind == u"conflict"; }

  /// It is said of another record, and nothing is lost with it that would have to come back.
  bool isAside() const { return isRemark(record_.kind); }

  void take(const Address& address, const Value& value) {
    edit_.fields.set(address, {record_.value(address), value, {}});
  }

  void keep(const Address& address, const protocol::ChangedValue& mine) {
    if (const Value kept = record_.value(address); kept != mine.value) edit_.settled.set(address, kept);
  }

  void yield(const Address& address, const Value& base, const Value& kept, const Value& other,
             std::optional<Author> author, std::optional<Author> keeper) {
    edit_.settled.set(address, kept);
    // What is said about a conflict record is not worth another one.
    if (!isConflict()) edit_.yielded.push_back({address, base, kept, other, author, keeper});
  }

  void yieldTo(const StoredValue& theirs, const Address& address, const Value& base, const Value& mine) {
    yield(address, base, theirs.value, mine, {}, history_.otherAuthorOf(theirs.seq));
  }

  void mergeField(const Address& address, const protocol::ChangedValue& mine) {
    const StoredValue* stored = record_.fields.find(address);
    const StoredValue theirs = stored ? *stored : StoredValue();
    if (mine.value == theirs.value) return;
    if (theirs.seq <= mine.base) return take(address, mine.value);
    const std::optional<Value> base = history_.valueSeen(address, mine.base);
    const FieldType type = Schema::current().typeAt(record_.kind, address);
    // After a restore several offices give the same words back, and whoever went on from them knew them.
    if (type == FieldType::Text && mine.value.isText() &&
        history_.hadMeanwhile(address, mine.value, mine.base)) {
      edit_.settled.set(address, theirs.value);
      return;
    }
    if (!base) return yieldTo(theirs, address, Value(), mine.value);
    merge::Merged merged = merge::mergeValue(type, *base, mine.value, theirs.value, &steps_);
    // Two values that fit may join to one that does not.
    if (!merged.conflict && !validateField(record_.kind, address, merged.value))
      merged = {theirs.value, true};
    if (merged.conflict) return yieldTo(theirs, address, *base, mine.value);
    if (merged.value == theirs.value)
      edit_.settled.set(address, theirs.value);
    else
      take(address, merged.value);
    if (merged.value != mine.value && merged.value != theirs.value) {
      edit_.settled.set(address, merged.value);
      edit_.fields.find(address)->sent = mine.value;
    }
    edited_ = edited_ || mine.value != *base;
  }

  /// Somebody puts the record into the trash: not over an edit that they have not seen.
  void mergeDeletion(const protocol::ChangedValue& mine) {
    if (record_.isDeleted()) return;
    const Seq seen = mine.base > 0 ? mine.base : seen_;
    const auto editor = isAside() ? std::nullopt : history_.lastOtherEditor(seen);
    if (!editor) return mergeField(system_field::deleted, mine);
    const Value kept = record_.value(system_field::deleted);
    yield(system_field::deleted, history_.valueSeen(system_field::deleted, seen).value_or(Value()), kept,
          mine.value, {}, editor);
  }

  /// Somebody edited a record that another put into the trash meanwhile: the record comes back.
  void bringBackIfDeleted() {
    if (isAside()) return;
    const bool edits = edited_ || !edit_.fields.isEmpty() || !edit_.yielded.empty();
    if (!edits || !record_.isDeleted() || change_.fields.contains(system_field::deleted)) return;
    const Seq deletedAt = record_.fields.find(system_field::deleted)->seq;
    for (const auto& field : change_.fields)
      if (field.value.base >= deletedAt) return; // they saw it in the trash and edited it there
    const auto deleter = history_.otherAuthorOf(deletedAt);
    if (!deleter) return;
    take(system_field::deleted, Value());
    yield(system_field::deleted, Value(), Value(), record_.value(system_field::deleted), deleter, {});
  }

  const protocol::Change& change_;
  const HubRecord& record_;
  History& history_;
  Seq seen_;
  qint64 steps_ = maximumMergeSteps; ///< left for aligning texts
  RecordEdit edit_;
  bool edited_ = false; ///< the change says something new, even where the hub has it already
};

} // namespace

RecordEdit mergeChange(const protocol::Change& change, const HubRecord& record, History& history, Seq seen) {
  return Merging(change, record, history, seen).run();
}

} // namespace amparo::hub
