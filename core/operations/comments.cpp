#include "core/operations/comments.h"

#include "core/model/validate.h"
#include "core/model/vocabulary.h"
#include "core/operations/library.h"

#include <QDateTime>

#include <algorithm>

namespace amparo {

using namespace Qt::StringLiterals;

namespace {

bool isAuthor(const Membership& membership, const Record& comment) {
  const QString person = comment.text(comment_field::person);
  return person.isEmpty() || person == toText(membership.person);
}

Error forbidden() {
  return {ErrorCode::Forbidden, {{u"action"_s, u"comment"_s}}, {}};
}

} // namespace

bool mayComment(const std::optional<Membership>& membership, const Record& about) {
  if (isRemark(about.kind) || about.kind == u"attachment" || about.isDeleted()) return false;
  return !membership || membership->mayCreate();
}

bool maySettle(const std::optional<Membership>& membership, const Record& comment, const Record& about) {
  return !membership ||
         (membership->mayCreate() && (membership->mayEdit(about.office) || isAuthor(*membership, comment)));
}

bool mayReword(const std::optional<Membership>& membership, const Record& comment) {
  return !membership || (membership->mayCreate() && isAuthor(*membership, comment));
}

bool mayRemoveComment(const std::optional<Membership>& membership, const Record& comment) {
  return !membership || membership->mayPublish() || mayReword(membership, comment);
}

std::vector<Record> commentsOn(Store& store, const RecordId& about) {
  std::vector<Record> comments;
  for (StoredRecord& stored : store.records().remarksOn(about, u"comment"_s))
    comments.push_back(std::move(stored.record));
  return comments;
}

int openCommentsOn(Store& store, const RecordId& about) {
  const std::vector<StoredRecord> comments = store.records().remarksOn(about, u"comment"_s);
  return int(std::count_if(comments.begin(), comments.end(),
                           [](const StoredRecord& stored) { return isOpenComment(stored.record); }));
}

Fields commentFields(const std::optional<Membership>& membership, const Record& about,
                     const CommentWords& words, Milliseconds now) {
  Fields fields;
  fields.set(comment_field::record, Value(toText(about.id)));
  fields.set(comment_field::text, Value(words.text.trimmed()));
  if (!words.field.isEmpty()) fields.set(comment_field::field, Value(words.field));
  if (!words.answers.isNull()) fields.set(comment_field::answers, Value(toText(words.answers)));
  fields.set(comment_field::at,
             Value(formatZonedTime(QDateTime::fromMSecsSinceEpoch(now, Qt::UTC), QByteArrayLiteral("UTC"))));
  if (membership) {
    fields.set(comment_field::author, Value(membership->personName));
    fields.set(comment_field::office, Value(membership->officeName));
    fields.set(comment_field::person, Value(toText(membership->person)));
  }
  if (about.audience() == Audience::Office) fields.set(system_field::audience, Value(u"office"_s));
  return fields;
}

Result<Changes> Library::comment(const RecordId& about, const CommentWords& words, Milliseconds now) {
  const auto stored = store_.records().find(about);
  if (!stored) return missing(about);
  const auto membership = store_.syncState().membership();
  if (!mayComment(membership, stored->record)) return forbidden();
  return create(u"comment"_s, commentFields(membership, stored->record, words, now));
}

Result<Changes> Library::reword(const RecordId& comment, const QString& text) {
  const auto stored = store_.records().find(comment);
  if (!stored) return missing(comment);
  if (!mayReword(store_.syncState().membership(), stored->record)) return forbidden();
  Fields fields;
  fields.set(comment_field::text, Value(text.trimmed()));
  return edit(comment, fields);
}

Result<Changes> Library::settle(const RecordId& comment, Settled settled) {
  const auto stored = store_.records().find(comment);
  if (!stored) return missing(comment);
  const auto id = fromText<RecordId>(stored->record.text(comment_field::record));
  const auto about = id ? store_.records().find(*id) : std::nullopt;
  if (!about) return missing(id.value_or(RecordId()));
  if (!maySettle(store_.syncState().membership(), stored->record, about->record)) return forbidden();
  Fields fields;
  fields.set(comment_field::settled, settled == Settled::Yes ? Value(true) : Value());
  return edit(comment, fields);
}

} // namespace amparo
