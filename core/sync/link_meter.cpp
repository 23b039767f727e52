#include "core/sync/link_meter.h"

#include <algorithm>

namespace amparo::sync {

namespace {

/// Little enough for a link of which nothing is known.
constexpr qint64 firstRequest = 256 << 10;
/// What went quicker than this says more of the programs than of the link.
constexpr Milliseconds shortest = 250;
constexpr qint64 measuredBytes = 8 << 10;
/// A request and a page take about so long; a cut then costs no more than one.
constexpr qint64 requestSeconds = 8;
constexpr qint64 pageSeconds = 4;
/// Frames are about so much smaller than what is in them.
constexpr qint64 compression = 3;

/// The newer measurement counts for half: a link may be another one by now.
qint64 blended(qint64 known, qint64 measured) {
  return known > 0 ? (known + measured) / 2 : measured;
}

qint64 perSecond(qint64 bytes, Milliseconds took) {
  return std::max<qint64>(bytes * 1000 / took, 1);
}

} // namespace

void LinkMeter::note(const Sample& sample) {
  if (sample.first) {
    if (sample.up < measuredBytes / 4)
      speed_.roundTrip = speed_.roundTrip > 0 ? std::min(speed_.roundTrip * 2, *sample.first) : *sample.first;
    const Milliseconds sending = *sample.first - speed_.roundTrip;
    if (sample.up >= measuredBytes && sending >= shortest)
      speed_.up = blended(speed_.up, perSecond(sample.up, sending));
    const Milliseconds receiving = sample.last - *sample.first;
    if (sample.down >= measuredBytes && receiving >= shortest)
      speed_.down = blended(speed_.down, perSecond(sample.down, receiving));
  }
  if (sample.up < measuredBytes / 4) return;
  // What did not get through goes in smaller pieces; what did may be more the next time.
  const qint64 next = sample.whole ? requestBytes() * 2 : requestBytes() / 2;
  speed_.request = std::clamp(next, smallestPiece, largestRequest);
}

qint64 LinkMeter::requestBytes() const {
  const qint64 managed = speed_.request > 0 ? speed_.request : firstRequest;
  if (speed_.up == 0) return managed;
  return std::clamp(std::min(managed, speed_.up * requestSeconds * compression), smallestPiece,
                    largestRequest);
}

qint64 LinkMeter::pageBytes() const {
  if (speed_.down == 0) return 0;
  return std::clamp(speed_.down * pageSeconds * compression, smallestPiece, largestPage);
}

} // namespace amparo::sync
