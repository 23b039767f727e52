#include "core/hub/page_stream.h"

#include "core/base/cbor.h"

#include <algorithm>

namespace amparo::hub {

using protocol::PageWriter;

namespace {

/// Id, office, seq, and the heads around them.
constexpr qint64 recordOverhead = 64;

} // namespace

FieldSelection selectFields(const MovedRecord& moved, Seq since, const QSet<Seq>& own) {
  FieldSelection selection;
  if (const auto& latest = moved.latest; latest && latest->before <= since && since < moved.seq)
    return {QByteArray::fromRawData(latest->pairs.data(), latest->pairs.size()), latest->count,
            own.contains(moved.seq), false};
  cbor::Writer out(selection.pairs);
  cbor::Reader in(moved.fields);
  for (auto left = in.map(); left > 0 && !in.failed(); --left) {
    const QByteArrayView address = in.utf8();
    if (in.array() != 2) in.fail();
    const Seq seq = in.integer();
    const QByteArrayView value = in.skip();
    if (seq <= since || in.failed()) continue;
    out.utf8(address);
    out.raw(value);
    ++selection.count;
    selection.own = selection.own && own.contains(seq);
  }
  selection.damaged = in.failed();
  return selection;
}

PageStream::PageStream(Row office, const Place& place, qint64 pageBytes)
    : office_(office)
    , place_(place)
    , pageBytes_(pageBytes > 0 ? std::clamp(pageBytes, smallestPage, largestPage) : usualPage) {}

Result<PageStream::Next> PageStream::next(HubStore& store) {
  return next(store, [&] { return endOf(store.meta().value_or(Meta()), store.digestFor(office_)); });
}

Result<PageStream::Next> PageStream::next(MovedRecords& records, const std::function<protocol::End()>& end) {
  Next next;
  PageWriter page;
  Added added = Added::Yes;
  records.visitMoved(office_, place_, [&](const MovedRecord& moved) {
    added = add(moved, page);
    return added == Added::Yes;
  });
  if (added == Added::Damaged) return Error{ErrorCode::StoreDamaged, {}, QStringLiteral("a record's fields")};
  Cursor reached = place_.cursor;
  if (added == Added::Full && !remaining_) remaining_ = records.countMoved(office_, place_);
  if (added == Added::Yes) {
    remaining_ = 0;
    next.end = end();
    reached = next.end->cursor;
  }
  if (!page.isEmpty()) next.page = page.finish(reached, std::max<qint64>(remaining_.value_or(0), 0));
  return next;
}

protocol::End endOf(const Meta& meta, const Digest& digest) {
  protocol::End end{meta.epoch, {meta.head, meta.head}, digest, 0};
  if (meta.key) end.key = meta.key->key;
  return end;
}

/// Up to which seq this replica has a record's fields; 0 when it has nothing of it, perhaps.
Seq PageStream::knownOf(const MovedRecord& moved) const {
  if (place_.snapshot > 0 && moved.shared && moved.audienceSeq <= place_.snapshot)
    return std::max(place_.cursor.since, place_.snapshot);
  // A record that came into sight after `since` comes whole; so does, behind a snapshot, one of the own
  // office that was not in it.
  const bool entered = !moved.own && moved.audienceSeq > place_.cursor.since;
  return entered ? 0 : place_.cursor.since;
}

PageStream::Added PageStream::add(const MovedRecord& moved, PageWriter& page) {
  const bool withdrawn = !moved.own && !moved.shared;
  FieldSelection fields;
  if (!withdrawn) fields = selectFields(moved, knownOf(moved), own_);
  if (fields.damaged) return Added::Damaged;
  if (withdrawn || !fields.own || !own_.contains(moved.seq)) {
    const qint64 size = recordOverhead + moved.kind.size() + fields.pairs.size();
    // The page is full: the record opens the next one.
    if (!page.isEmpty() && page.size() + size > pageBytes_) return Added::Full;
    if (moved.erased)
      page.addErased(moved.id, moved.seq);
    else if (withdrawn)
      page.addWithdrawn(moved.id, moved.audienceSeq); // what its office does with it now is not told
    else
      page.add(moved.id, moved.seq, moved.kind, moved.office, fields.count, fields.pairs);
  }
  place_.cursor.at = moved.seq;
  if (remaining_) --*remaining_;
  return Added::Yes;
}

} // namespace amparo::hub
