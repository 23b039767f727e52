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

qsizetype sizeOf(const protocol::Revision& revision) {
  return protocol::encode(protocol::History{{}, {revision}, false}).size();
}

/// Whether a frame takes this revision, be it by compression.
bool fits(const protocol::Revision& revision, protocol::FrameWriter& frames) {
  const QByteArray payload = protocol::encode(protocol::History{{}, {revision}, false});
  if (payload.size() <= protocol::maximumFrameBytes) return true;
  if (payload.size() > protocol::maximumPayloadBytes) return false;
  QByteArray frame;
  frames.write(protocol::FrameType::History, payload, frame);
  return frame.size() <= protocol::maximumFrameBytes;
}

/// Leaves out the longest fields, as if they were forgotten, until a frame takes the rest as it is.
void leaveOutLongest(protocol::Revision& revision) {
  std::vector<std::pair<qsizetype, Address>> sizes;
  const qsizetype none = sizeOf({});
  for (const auto& field : revision.fields) {
    protocol::Revision alone;
    alone.fields.set(field.address, field.value);
    sizes.emplace_back(sizeOf(alone) - none, field.address);
  }
  std::sort(sizes.begin(), sizes.end());
  qsizetype bytes = sizeOf(revision);
  for (; bytes > protocol::maximumFrameBytes && !sizes.empty(); sizes.pop_back()) {
    bytes -= sizes.back().first;
    revision.fields.remove(sizes.back().second);
  }
}

} // namespace

protocol::History toldHistory(HubStore& store, const HubRecord& record, Seq after,
                              protocol::FrameWriter& frames) {
  protocol::History history{record.id, {}, false};
  qsizetype bytes = 0;
  store.visitRevisions(record.row, after, [&](const Revision& revision) {
    protocol::Revision made = told(store, revision);
    if (!fits(made, frames)) leaveOutLongest(made);
    bytes += sizeOf(made);
    history.more = !history.revisions.empty() && bytes > historyBytes;
    if (history.more) return false;
    history.revisions.push_back(std::move(made));
    return true;
  });
  return history;
}

} // namespace amparo::hub
