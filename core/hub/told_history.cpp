#include "core/hub/told_history.h"

#include <algorithm>

namespace amparo::hub {

namespace {

/// About so much of a history goes into one frame.
constexpr qsizetype historyBytes = 512 << 10;

protocol::Revision told(HubStore& store, const Revision& revision) {
  protocol::Revision made{revision.seq, revision.at, {}, {}, {}};
  if (const auto person = store.person(revision.author.person)) made.person = person->name;
  if (const auto office = store.office(revision.author.office)) made.office = office->name;
  for (const auto& field : revision.fields)
    if (!field.value.forgotten) made.fields.set(field.address, {field.value.before, field.value.after});
  return made;
}

/// Leaves out the longest fields, as if they were forgotten, where a frame with this revision alone would be
/// refused. Returns how many bytes it takes.
qsizetype fitIntoFrame(const RecordId& record, protocol::Revision& made, protocol::FrameWriter& frames) {
  for (;;) {
    const QByteArray payload = protocol::encode(protocol::History{record, {made}, false});
    if (made.fields.isEmpty() || payload.size() <= protocol::maximumFrameBytes) return payload.size();
    QByteArray frame;
    frames.write(protocol::FrameType::History, payload, frame);
    const bool fits = frame.size() <= protocol::maximumFrameBytes;
    if (fits && payload.size() <= protocol::maximumPayloadBytes) return payload.size();
    const auto sizeOf = [](const auto& field) {
      return field.value.before.display().size() + field.value.after.display().size();
    };
    const auto longest =
        std::max_element(made.fields.begin(), made.fields.end(),
                         [&](const auto& a, const auto& b) { return sizeOf(a) < sizeOf(b); });
    made.fields.remove(Address(longest->address));
  }
}

} // namespace

protocol::History toldHistory(HubStore& store, const HubRecord& record, Seq after,
                              protocol::FrameWriter& frames) {
  protocol::History history{record.id, {}, false};
  qsizetype bytes = 0;
  store.visitRevisions(record.row, after, [&](const Revision& revision) {
    protocol::Revision made = told(store, revision);
    bytes += fitIntoFrame(record.id, made, frames);
    history.more = !history.revisions.empty() && bytes > historyBytes;
    if (history.more) return false;
    history.revisions.push_back(std::move(made));
    return true;
  });
  return history;
}

} // namespace amparo::hub
