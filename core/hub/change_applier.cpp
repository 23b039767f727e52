#include "core/hub/change_applier.h"

#include "core/hub/followers.h"
#include "core/hub/hub_file_store.h"
#include "core/model/consent.h"
#include "core/model/remark.h"
#include "core/model/validate.h"

#include <QDateTime>

#include <algorithm>

namespace amparo::hub {

using namespace Qt::StringLiterals;
using protocol::Change;
using protocol::Verdict;
using protocol::VerdictStatus;

namespace {

/// In the place of an action: what was erased by law is not written again.
const QString erasedAction = u"erased"_s;
/// Of a conflict record, about (RecordEdit::cost).
constexpr qint64 costOfConflict = 10'000;
/// Where an attachment names its file.
const Address fileAddress = u"sha256"_s;
constexpr qsizetype maximumKindCharacters = 64;
constexpr qsizetype maximumAddressCharacters = 200;
constexpr qsizetype maximumParameterCharacters = 200;

Verdict rejected(quint64 number, const Error& error) {
  Verdict verdict;
  verdict.number = number;
  verdict.status = VerdictStatus::Rejected;
  verdict.code = error.code;
  for (auto it = error.parameters.begin(); it != error.parameters.end(); ++it)
    verdict.parameters.insert(it.key(), it.value().toString().left(maximumParameterCharacters));
  return verdict;
}

Error tooLarge(const QString& what, qsizetype limit) {
  return {ErrorCode::TooLarge, {{u"what"_s, what}, {u"limit"_s, qint64(limit)}}, {}};
}

/// What no record can be, before anything is looked up.
Result<void> checkShape(const Change& change) {
  const auto malformed = [](const QString& what) {
    return Error{ErrorCode::Malformed, {{u"what"_s, what}}, {}};
  };
  if (change.number == 0 || change.number > quint64(INT64_MAX)) return malformed(u"number"_s);
  if (change.record.isNull()) return malformed(u"record"_s);
  // A text with U+0000 is none to every store.
  if (change.kind.isEmpty() || change.kind.contains(QChar(0)) || change.kind == erasedKind)
    return malformed(u"kind"_s);
  if (change.kind.size() > maximumKindCharacters) return tooLarge(u"kind"_s, maximumKindCharacters);
  if (change.fields.size() > maximumFields) return tooLarge(u"fields"_s, maximumFields);
  for (const auto& field : change.fields) {
    if (field.address.isEmpty()) return malformed(u"field"_s);
    if (field.address.size() > maximumAddressCharacters)
      return tooLarge(u"field"_s, maximumAddressCharacters);
  }
  // By these very words what is attached to a record is found, to go with it.
  const protocol::ChangedValue* to = change.fields.find(u"record"_s);
  const auto id = to && change.kind == u"attachment" ? fromText<RecordId>(to->value.text()) : std::nullopt;
  if (id && toText(*id) != to->value.text()) return malformed(u"record"_s);
  return {};
}

/// At least as many bytes as the value takes in a store or on the wire.
qsizetype boundOf(const Value& value) {
  qsizetype bytes = 16;
  if (value.isText()) bytes += 3 * value.text().size();
  if (value.isSet())
    for (const QString& item : value.items()) bytes += 3 * item.size() + 5;
  if (!value.isForeign()) return bytes;
  QByteArray encoded;
  cbor::Writer out(encoded);
  value.encode(out);
  return bytes + encoded.size();
}

qsizetype boundOf(const HubRecord& record) {
  qsizetype bytes = 0;
  for (const auto& field : record.fields) bytes += 3 * field.address.size() + boundOf(field.value.value);
  return bytes;
}

Value valueAfter(const Address& address, const HubRecord& record, const RevisionFields& writing) {
  const FieldRevision* written = writing.find(address);
  return written ? written->after : record.value(address);
}

/// A contact that its own office may not show to others stays there, whatever the program thinks that sent
/// it.
bool isHeldBack(const HubRecord& record, const RevisionFields& writing) {
  Record after;
  after.kind = record.kind;
  for (const Address& said :
       {u"consent"_s, u"consent_scope"_s, system_field::audience, system_field::deleted})
    after.fields.set(said, {valueAfter(said, record, writing), record.seq});
  return amparo::isHeldBack(after);
}

QString utcText(Milliseconds at) {
  return QDateTime::fromMSecsSinceEpoch(at).toUTC().toString(Qt::ISODate) % u"[UTC]"_s;
}

bool publishes(const HubRecord& record, const RevisionFields& writing) {
  const FieldRevision* status = writing.find(u"status"_s);
  if (!status || record.kind != u"practice") return false;
  const auto isPublished = [](const Value& value) { return value.text() == u"published"; };
  return isPublished(status->before) != isPublished(status->after);
}

/// What a change does to a comment.
Act::What whatOf(const Change& change) {
  std::vector<Address> written;
  for (const auto& field : change.fields) written.push_back(field.address);
  switch (commentActOf(written)) {
  case CommentAct::Settle:
    return Act::What::SettleComment;
  case CommentAct::Remove:
    return Act::What::RemoveComment;
  case CommentAct::Reword:
    return Act::What::RewordComment;
  case CommentAct::Forge:
    break;
  }
  return Act::What::ForgeComment;
}

/// What has to be kept of a verdict, without a word of what anybody wrote: of records that are erased nothing
/// is left here. The words are told again as they are when they are asked for.
Verdict withoutWords(const Verdict& verdict) {
  Verdict kept;
  kept.number = verdict.number;
  kept.status = verdict.status;
  kept.seq = verdict.seq;
  kept.code = verdict.code;
  if (verdict.code != ErrorCode::InvalidField) kept.parameters = verdict.parameters;
  return kept;
}

Fields valuesOf(const Change& change) {
  Fields values;
  values.reserve(quint64(change.fields.size()));
  for (const auto& field : change.fields) values.set(field.address, field.value.value);
  return values;
}

Verdict renumber(quint64 number) {
  Verdict verdict;
  verdict.number = number;
  verdict.status = VerdictStatus::Renumber;
  return verdict;
}

} // namespace

bool isTooLarge(const HubRecord& record, const RevisionFields& writing) {
  qsizetype bound = boundOf(record);
  for (const auto& field : writing) bound += 3 * field.address.size() + boundOf(field.value.after);
  if (bound <= maximumRecordBytes) return false; // most never come near it
  StoredFields after = record.fields;
  for (const auto& field : writing) after.set(field.address, {field.value.after, record.seq});
  return encodeStoredFields(after).size() > maximumRecordBytes;
}

Outcome ChangeApplier::apply(const Change& change, const QByteArray& hash, bool isNew) {
  if (replica_ == 0) return {renumber(change.number), false};
  if (auto known = isNew ? std::nullopt : store_.verdict(replica_, change.number)) {
    if (known->hash == hash) return {repeated(std::move(known->verdict), change), known->applied};
    replica_ = 0; // and so is everything after it
    return {renumber(change.number), false};
  }
  Outcome outcome = decide(change);
  store_.putVerdict(replica_, {hash, outcome.applied, withoutWords(outcome.verdict)});
  return outcome;
}

/// What came otherwise than sent is told as it stands now, to whoever still sees it; what is not valid in a
/// change is not valid in it still.
Verdict ChangeApplier::repeated(Verdict verdict, const Change& change) {
  if (verdict.status == VerdictStatus::Rejected && verdict.code == ErrorCode::InvalidField) {
    const auto errors = validateChange(change.kind, valuesOf(change), true);
    return errors.empty() ? verdict : rejected(change.number, errors.front());
  }
  if (verdict.status != VerdictStatus::Merged && verdict.status != VerdictStatus::Conflicted) return verdict;
  const auto record = writer_.recordFor(device_.office.row, change.record);
  if (record) writer_.spend(boundOf(*record));
  if (!record || !isVisible(*record)) return verdict;
  for (const auto& sent : change.fields)
    if (const Value now = record->value(sent.address); now != sent.value.value)
      verdict.settled.set(sent.address, now);
  // And what the hub itself wrote with it.
  const auto revision = store_.revision(verdict.seq);
  if (revision) writer_.spend(revision->bytes);
  if (!revision || revision->author.replica != replica_ || revision->author.number != change.number)
    return verdict;
  for (const auto& field : revision->fields)
    if (!change.fields.contains(field.address))
      verdict.settled.set(field.address, record->value(field.address));
  return verdict;
}

Outcome ChangeApplier::decide(const Change& change) {
  if (auto sound = checkShape(change); !sound) return {rejected(change.number, sound.error()), false};
  auto record = writer_.recordFor(device_.office.row, change.record);
  if (record) writer_.spend(boundOf(*record));
  const auto subject = record ? std::nullopt : subjectOf(change);
  if ((record && record->isErased()) || (subject && subject->isErased()))
    return {rejected(change.number, {ErrorCode::Forbidden, {{u"action"_s, erasedAction}}, {}}), false};
  // What an office has never seen is to it as what does not exist, until it would have to be made.
  const bool isHidden = record && !record->isKnownTo(device_.office.row);
  const HubRecord* known = record && !isHidden ? &*record : nullptr;
  const Act act = actOf(change, known);
  if (auto judged = judge(act, change, known); !judged)
    return {rejected(change.number, judged.error()), false};
  auto outcome = known ? update(act, change, *record) : create(act, change, isHidden);
  return outcome ? *outcome : Outcome{rejected(change.number, outcome.error()), false};
}

Result<void> ChangeApplier::judge(const Act& act, const Change& change, const HubRecord* record) {
  AMPARO_TRY(authorize(device_.person.role, act));
  if (record && record->kind != change.kind) return Error{ErrorCode::Malformed, {{u"what"_s, u"kind"_s}}, {}};
  const auto errors = validateChange(change.kind, valuesOf(change), record == nullptr);
  if (!errors.empty()) return errors.front();
  return {};
}

bool ChangeApplier::isVisible(const HubRecord& record) const {
  return record.isVisibleTo(device_.office.row);
}

Act ChangeApplier::actOf(const Change& change, const HubRecord* record) {
  Act act;
  act.lost = !record && wasRestored();
  if (!record && isRemark(change.kind)) {
    const bool isComment = change.kind == u"comment";
    act.what = isComment ? Act::What::CreateComment : Act::What::CreateConflict;
    const auto about = subjectOf(change);
    act.visible = about && isVisible(*about) && !(isComment && isRemark(about->kind));
    const protocol::ChangedValue* person = change.fields.find(comment_field::person);
    act.ownWords = !person || isOwnPerson(person->value);
  } else if (!record) {
    act.what = Act::What::Create;
    act.ownOffice = ownerOf(change) == device_.office.row;
  } else if (record->kind == u"conflict") {
    // A conflict record is closed by whoever may edit the record that it speaks of.
    const bool closes = std::all_of(change.fields.begin(), change.fields.end(),
                                    [](const auto& field) { return field.address == system_field::deleted; });
    act.what = closes ? Act::What::CloseConflict : Act::What::EditConflict;
    const auto about = store_.head(record->about);
    act.ownOffice = about && about->office == device_.office.row;
    act.visible = about && isVisible(*about);
  } else if (record->kind == u"comment") {
    act.what = whatOf(change);
    const auto about = store_.head(record->about);
    act.ownOffice = about && about->office == device_.office.row;
    act.visible = isVisible(*record) && about && isVisible(*about);
    act.ownWords = isOwnPerson(record->value(comment_field::person));
  } else {
    act.ownOffice = record->office == device_.office.row;
    act.visible = isVisible(*record);
  }
  return act;
}

bool ChangeApplier::wasRestored() {
  if (!wasRestored_) wasRestored_ = !store_.pastEpochs().empty();
  return *wasRestored_;
}

bool ChangeApplier::isOwnPerson(const Value& person) const {
  return person.text() == toText(device_.person.id);
}

/// It must stay with its office: it is a contact that may not be shown, or it would show of a record what
/// that one does not, attached to it. Of a record that the device's office never saw nothing is told.
bool ChangeApplier::mustStay(const HubRecord& record, const RevisionFields& writing) {
  if (record.kind != u"attachment") return record.office == device_.office.row && isHeldBack(record, writing);
  if (valueAfter(system_field::audience, record, writing).text() == u"office") return false;
  const auto to = fromText<RecordId>(valueAfter(u"record"_s, record, writing).text());
  const auto subject = to ? store_.head(*to) : std::nullopt;
  return subject && !subject->isErased() && !subject->shared && subject->isKnownTo(device_.office.row);
}

/// The office that a new record belongs to: the author's, or the one that the change names.
Row ChangeApplier::ownerOf(const Change& change) {
  if (change.office.isNull()) return device_.office.row;
  return store_.office(change.office).value_or(device_.office).row;
}

/// The record that a remark speaks of, without its fields.
std::optional<HubRecord> ChangeApplier::subjectOf(const Change& change) {
  const protocol::ChangedValue* field = change.fields.find(u"record"_s);
  const auto id = field ? fromText<RecordId>(field->value.text()) : std::nullopt;
  return id ? store_.head(*id) : std::nullopt;
}

/// What only the outcome of merging tells: publishing, hiding, and the size.
Result<void> ChangeApplier::judgeOutcome(const Act& act, const HubRecord& record,
                                         const RevisionFields& writing) {
  Act outcome = act;
  outcome.publishes = publishes(record, writing);
  const FieldRevision* audience = writing.find(system_field::audience);
  outcome.hides = audience && audience->after.text() == u"office";
  AMPARO_TRY(authorize(device_.person.role, outcome));
  if (record.fields.size() + writing.size() > maximumRecordFields)
    return tooLarge(u"fields"_s, maximumRecordFields);
  if (isTooLarge(record, writing)) return tooLarge(u"record"_s, maximumRecordBytes);
  return {};
}

Author ChangeApplier::author(const Change& change) const {
  return {device_.person.row, device_.office.row, replica_, change.number};
}

Result<Outcome> ChangeApplier::create(const Act& act, const Change& change, bool isTaken) {
  HubRecord record;
  std::optional<Value> audience; // that it has to have, whatever its author thinks
  record.id = change.record;
  record.kind = change.kind;
  record.office = ownerOf(change);
  if (isRemark(change.kind)) {
    const auto about = subjectOf(change);
    if (!about) return Error{ErrorCode::Malformed, {{u"what"_s, u"record"_s}}, {}}; // the store has failed
    record.office = about->office;
    record.about = about->row;
    audience = audienceOf(*about);
  }
  const bool isOwn = record.office == device_.office.row;
  record.wasShared = !isOwn; // the author's office holds it, at least
  RevisionFields fields;
  fields.reserve(quint64(change.fields.size()));
  for (const auto& field : change.fields)
    if (!field.value.value.isAbsent()) fields.set(field.address, {Value(), field.value.value, {}});
  Outcome outcome;
  outcome.verdict.number = change.number;
  outcome.applied = true;
  const auto settle = [&](const Address& address, const Value& value) {
    const FieldRevision* sent = fields.find(address);
    if (value == (sent ? sent->after : Value())) return;
    if (value.isAbsent())
      fields.remove(address);
    else
      fields.set(address, {Value(), value, {}});
    outcome.verdict.settled.set(address, value);
    outcome.verdict.status = VerdictStatus::Merged;
    outcome.applied = false;
  };
  if (!audience && mustStay(record, fields)) audience = Value(u"office"_s);
  if (audience) settle(system_field::audience, *audience);
  for (const auto& sent : change.fields)
    if (!isWrittenByDevices(sent.address)) settle(sent.address, Value());
  if (act.what == Act::What::CreateComment && act.ownWords) {
    settle(comment_field::author, Value(device_.person.name));
    settle(comment_field::office, Value(device_.office.name));
    settle(comment_field::person, Value(toText(device_.person.id)));
    // One that a restored hub has lost is as old as it was.
    if (!act.lost || !fields.contains(comment_field::at))
      settle(comment_field::at, Value(utcText(writer_.now())));
  }
  AMPARO_TRY(judgeOutcome(act, record, fields));
  if (isTaken) return Error{ErrorCode::Forbidden, {{u"action"_s, u"create"_s}}, {}};
  outcome.verdict.seq = writer_.put(record, fields, author(change));
  // What is attached to it may have come before it: sent out of order, or given back to a restored hub.
  if (!record.shared) Followers(store_, writer_, author(change)).moveAttachments(record, 0);
  return outcome;
}

Result<Outcome> ChangeApplier::update(const Act& act, const Change& change, HubRecord& record) {
  History history(store_, record.row, replica_, change.number);
  RecordEdit edit = mergeChange(change, record, history, seen_);
  writer_.spend(edit.cost);
  if (mustStay(record, edit.fields)) {
    const Value office(u"office"_s);
    edit.fields.set(system_field::audience, {record.value(system_field::audience), office, {}});
    edit.settled.set(system_field::audience, office);
  }
  AMPARO_TRY(judgeOutcome(act, record, edit.fields));

  Outcome outcome;
  Verdict& verdict = outcome.verdict;
  verdict.number = change.number;
  const bool wasShared = record.shared;
  const Seq movedBefore = record.audienceSeq;
  if (!edit.fields.isEmpty()) writer_.put(record, edit.fields, author(change));
  if (record.shared != wasShared) Followers(store_, writer_, author(change)).move(record, movedBefore);
  for (const Yielded& yielded : edit.yielded) keepConflict(change, record, yielded);
  if (!edit.fields.contains(fileAddress)) nameAgain(change, record);
  verdict.seq = record.seq;
  verdict.status = !edit.yielded.empty()    ? VerdictStatus::Conflicted
                   : edit.settled.isEmpty() ? VerdictStatus::Applied
                                            : VerdictStatus::Merged;
  outcome.applied = verdict.status == VerdictStatus::Applied && !edit.fields.isEmpty();
  verdict.settled = std::move(edit.settled);
  return outcome;
}

/// Its own office says of an attachment, too, which file it is: after a restore another one may have given it
/// back, which has never had the file.
void ChangeApplier::nameAgain(const Change& change, const HubRecord& record) {
  if (record.kind != u"attachment" || record.office != device_.office.row) return;
  const protocol::ChangedValue* file = change.fields.find(fileAddress);
  if (!file || file->value != record.value(fileAddress)) return;
  if (const auto hash = Sha256::fromHex(file->value.text()))
    store_.files().setUse(record.row, *hash, device_.office.row);
}

void ChangeApplier::keepConflict(const Change& change, const HubRecord& record, const Yielded& yielded) {
  HubRecord conflict;
  const QByteArray name = "conflict/" + toText(replicaId_).toLatin1() + '/' +
                          QByteArray::number(change.number) + '/' + yielded.address.toUtf8();
  conflict.id = namedId<RecordId>(name);
  writer_.spend(costOfConflict);
  if (store_.record(conflict.id)) conflict.id = randomId<RecordId>();
  conflict.kind = u"conflict"_s;
  conflict.office = record.office;
  conflict.about = record.row;
  using Names = std::pair<QString, QString>;
  const Names own{device_.office.name, device_.person.name};
  const auto namesOf = [&](const Author& author) {
    return Names{store_.office(author.office).value_or(Office()).name,
                 store_.person(author.person).value_or(Person()).name};
  };
  const Names other = yielded.author ? namesOf(*yielded.author) : own;
  // One of the two values is the change's own.
  const Names keeper = yielded.keeper ? namesOf(*yielded.keeper) : yielded.author ? own : Names();
  RevisionFields fields;
  const auto set = [&](const Address& address, const Value& value) {
    if (!value.isAbsent()) fields.set(address, {Value(), value, {}});
  };
  set(u"record"_s, Value(toText(record.id)));
  set(u"field"_s, Value(yielded.address));
  set(u"base"_s, yielded.base);
  set(u"kept"_s, yielded.kept);
  set(u"other"_s, yielded.other);
  const auto setName = [&](const Address& address, const QString& called) {
    if (!called.isEmpty()) set(address, Value(called));
  };
  setName(u"other_office"_s, other.first);
  setName(u"other_person"_s, other.second);
  setName(u"kept_office"_s, keeper.first);
  setName(u"kept_person"_s, keeper.second);
  set(u"at"_s, Value(utcText(writer_.now())));
  set(system_field::audience, audienceOf(record));
  // Of three very long texts only the one that is nowhere else must be kept here.
  for (const Address& spare : {u"base"_s, u"kept"_s})
    if (isTooLarge(conflict, fields)) fields.remove(spare);
  writer_.put(conflict, fields, author(change));
}

} // namespace amparo::hub
