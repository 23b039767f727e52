#include "core/hub/followers.h"

namespace amparo::hub {

using namespace Qt::StringLiterals;

namespace {

/// Of one record, about (RecordEdit::cost).
constexpr qint64 costOfMoving = 10'000;

} // namespace

Value audienceOf(const HubRecord& subject) {
  return subject.shared ? Value() : Value(u"office"_s);
}

void Followers::moveRemarks(const HubRecord& record) {
  for (HubRecord& remark : store_.remarksAbout(record.row)) {
    const Value before = remark.value(system_field::audience);
    const Value after = audienceOf(record);
    RevisionFields fields;
    fields.set(system_field::audience, {before, after, {}});
    writer_.spend(costOfMoving);
    if (before != after) writer_.put(remark, fields, author_);
    if (remark.kind == u"comment") moveRemarks(remark); // two devices may have worded it in two ways
  }
}

void Followers::moveAttachments(const HubRecord& record, Seq since) {
  for (HubRecord& attachment : store_.attachmentsOf(record.id)) {
    const StoredValue* said = attachment.fields.find(system_field::audience);
    const bool stays = attachment.shared == record.shared || (record.shared && said && said->seq < since);
    if (stays) continue;
    RevisionFields fields;
    fields.set(system_field::audience, {said ? said->value : Value(), audienceOf(record), {}});
    writer_.spend(costOfMoving);
    writer_.put(attachment, fields, author_);
    moveRemarks(attachment);
  }
}

} // namespace amparo::hub
