#pragma once

#include "core/store/sync_state.h"

namespace amparo::sync {

/// Learns what a link manages, and says how much to ask of it at a time: enough that a piece is worth its
/// round trip, and so little that a piece gets through before a bad link dies.
class LinkMeter {
 public:
  static constexpr qint64 smallestPiece = 16 << 10;
  static constexpr qint64 largestRequest = 4 << 20;
  static constexpr qint64 largestPage = 1 << 20;

  explicit LinkMeter(const LinkSpeed& known)
      : speed_(known) {}

  /// One request, whole or cut: `up` bytes went, the answer began after `first` milliseconds (nothing: it did
  /// not), and after `last` there were `down` bytes of it.
  struct Sample {
    qint64 up = 0;
    qint64 down = 0;
    std::optional<Milliseconds> first;
    Milliseconds last = 0;
    bool whole = true;
  };

  void note(const Sample& sample);

  /// Of changes, before compression, for the next request.
  qint64 requestBytes() const;
  /// Of a page, before compression; 0: nothing is known yet, and the hub decides.
  qint64 pageBytes() const;

  const LinkSpeed& speed() const { return speed_; }

 private:
  LinkSpeed speed_;
};

} // namespace amparo::sync
