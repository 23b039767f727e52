#pragma once

#include "core/hub/hub_store.h"
#include "core/protocol/page_writer.h"

#include <QSet>

namespace amparo::hub {

/// The part of a record's stored fields that changed after some seq, as pairs for a page; those hold as long
/// as what they were selected from.
struct FieldSelection {
  QByteArray pairs;
  quint64 count = 0;
  bool own = true; ///< only fields whose revision is among `own`
  bool damaged = false;
};

/// For whoever has everything up to the head.
protocol::End endOf(const Meta& meta, const Digest& digest);

FieldSelection selectFields(const MovedRecord& moved, Seq since, const QSet<Seq>& own);

/// The way down of one exchange: what moved behind a cursor, page by page, as one office may see it. Each
/// page is read in a short snapshot of its own, so that nobody waits for a slow link; a record that moves
/// between two pages comes again behind its old place, with every field changed since the run began.
class PageStream {
 public:
  static constexpr qint64 smallestPage = 16 << 10;
  static constexpr qint64 usualPage = 256 << 10;
  static constexpr qint64 largestPage = (4 << 20) - 1024; ///< fits in a frame even where it does not compress

  /// `pageBytes`: as in Hello.
  PageStream(Row office, const Place& place, qint64 pageBytes);

  /// The exchange itself made this revision, exactly as its sender has it: no need to send it back.
  void addOwn(Seq seq) { own_.insert(seq); }

  /// It was not committed.
  void removeOwn(Seq seq) { own_.remove(seq); }

  /// How far the pages have come.
  Cursor cursor() const { return place_.cursor; }

  /// From where the next page is read.
  const Place& place() const { return place_; }

  struct Next {
    QByteArray page;                  ///< a Page frame's payload; empty when this office lacks nothing
    std::optional<protocol::End> end; ///< when the page, if any, is the last one
  };

  /// The next page, or the end. `end`: what whoever then has everything is told. StoreDamaged.
  Result<Next> next(MovedRecords& moved, const std::function<protocol::End()>& end);
  /// The same, read in a snapshot.
  Result<Next> next(HubStore& store);

 private:
  enum class Added { Yes, Full, Damaged };

  Seq knownOf(const MovedRecord& moved) const;
  Added add(const MovedRecord& moved, protocol::PageWriter& page);

  Row office_;
  Place place_;
  qint64 pageBytes_;
  QSet<Seq> own_;
  std::optional<qint64> remaining_; ///< records behind the cursor, counted once the first page was full
};

} // namespace amparo::hub
