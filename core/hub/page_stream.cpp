#include "core/hub/page_stream.h"

#include "core/base/cbor.h"

#include <algorithm>

namespace amparo::hub {

using protocol::PageWriter;

namespace {

/// Id, office, seq, and the heads around them.
constexpr qint64 recordOverhead = 64;

/// The part of a record's stored fields that changed after `since`, as pairs for a page.
struct Selection {
  QByteArray pairs;
  quint64 count = 0;
  bool own = true; ///< only fields whose revision is among the own ones
  bool damaged = false;
};

Selection select(QByteArrayView stored, Seq since, const QSet<Seq>& own) {
  Selection selection;
  cbor::Writer out(selection.pairs);
  cbor::Reader in(stored);
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

} // namespace

PageStream::PageStream(Row office, const Cursor& cursor, qint64 pageBytes)
    : office_(office)
    , cursor_(cursor)
    , pageBytes_(pageBytes > 0 ? std::clamp(pageBytes, smallestPage, largestPage) : usualPage) {}

Result<PageStream::Next> PageStream::next(HubStore& store) {
  Next next;
  const auto work = [&]() -> Result<void> {
    PageWriter page;
    Added added = Added::Yes;
    store.visitMoved(office_, cursor_, [&](const MovedRecord& moved) {
      added = add(moved, page);
      return added == Added::Yes;
    });
    if (added == Added::Damaged)
      return Error{ErrorCode::StoreDamaged, {}, QStringLiteral("a record's fields")};
    Cursor reached = cursor_;
    if (added == Added::Full && !remaining_) remaining_ = store.countMoved(office_, cursor_);
    if (added == Added::Yes) {
      remaining_ = 0;
      const Meta meta = store.meta().value_or(Meta());
      reached = {meta.head, meta.head};
      next.end = protocol::End{meta.epoch, reached, store.digest(0) + store.digest(office_), 0};
    }
    if (!page.isEmpty()) next.page = page.finish(reached, std::max<qint64>(remaining_.value_or(0), 0));
    return {};
  };
  AMPARO_TRY(store.snapshot(work));
  return next;
}

PageStream::Added PageStream::add(const MovedRecord& moved, PageWriter& page) {
  const bool withdrawn = !moved.own && !moved.shared;
  // A record that came into sight after `since` comes whole.
  const bool entered = !moved.own && moved.audienceSeq > cursor_.since;
  Selection fields;
  if (!withdrawn) fields = select(moved.fields, entered ? 0 : cursor_.since, own_);
  if (fields.damaged) return Added::Damaged;
  if (withdrawn || !fields.own || !own_.contains(moved.seq)) {
    const qint64 size = recordOverhead + moved.kind.size() + fields.pairs.size();
    // The page is full: the record opens the next one.
    if (!page.isEmpty() && page.size() + size > pageBytes_) return Added::Full;
    if (withdrawn)
      page.addWithdrawn(moved.id, moved.seq);
    else
      page.add(moved.id, moved.seq, moved.kind, moved.office, fields.count, fields.pairs);
  }
  cursor_.at = moved.seq;
  if (remaining_) --*remaining_;
  return Added::Yes;
}

} // namespace amparo::hub
