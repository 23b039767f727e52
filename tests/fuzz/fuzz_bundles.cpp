#include "core/protocol/bundle.h"
#include "tests/fuzz/target.h"

#include <QHashFunctions>

#include <algorithm>

namespace amparo::fuzz {

using namespace protocol;

/// Files on a stick: as a stranger may have written them; and from those that have a head, sound ones, which
/// open for their reader as what they are, and not when a bit of them is another or their end is missing.
void fuzzBundles(QByteArrayView input) {
  static const CourierKey office = courierKeyOf("office");
  static const CourierKey hub = courierKeyOf("hub");
  const auto head = readBundleHead(input);
  const auto opened = openBundle(input, office, hub.publicKey);
  if (opened)
    demand(head.ok() && opened->head == *head && head->from == hub.publicKey && head->to == office.publicKey,
           "a bundle that opens for somebody else");
  if (!head) return;

  BundleHead sound = *head;
  sound.from = hub.publicKey;
  sound.to = office.publicKey;
  const QByteArray frames = input.first(std::min<qsizetype>(input.size(), 1024)).toByteArray();
  QByteArray file = sealBundle(sound, frames, hub);
  const auto again = openBundle(file, office, hub.publicKey);
  demand(again.ok() && again->head == sound && again->frames == frames,
         "a bundle that comes back as another");
  const size_t place = qHashBits(input.data(), size_t(input.size()));
  const auto at = qsizetype(place % size_t(file.size()));
  demand(!openBundle(QByteArrayView(file).first(at), office, hub.publicKey).ok(),
         "a bundle cut short that opens");
  file[at] = char(file[at] ^ (1 << (place / size_t(file.size()) % 8)));
  demand(!openBundle(file, office, hub.publicKey).ok(), "an altered bundle that opens");
}

} // namespace amparo::fuzz
