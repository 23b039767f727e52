#include "core/hub/exchange_answer.h"
#include "tests/fuzz/pieces.h"
#include "tests/fuzz/small_network.h"
#include "tests/fuzz/target.h"

namespace amparo::fuzz {

using hub::ExchangeAnswer;

namespace {

/// What is between a request and the hub's answer; undone afterwards, so that every input meets the same hub.
void exchange(SmallNetwork& network, const QByteArray& body) {
  hub::Meta meta;
  hub::Device device;
  demand(network.store()
             .snapshot([&]() -> Result<void> {
               meta = *network.store().meta();
               return {};
             })
             .ok(),
         "the store does not answer");
  const auto known = network.service().authenticate(network.enrolment().token);
  demand(known.ok(), "the device is not known");
  auto answer = ExchangeAnswer::begin(meta, *known, body);
  if (!answer) return;
  protocol::FrameWriter frames;
  QByteArray output;
  qsizetype steps = 0;
  while (answer->next() != ExchangeAnswer::Step::Done) {
    demand(++steps <= body.size() + 1000, "an answer without end");
    if (answer->next() == ExchangeAnswer::Step::Write) {
      const Error undo{ErrorCode::Cancelled, {}, {}};
      const auto undone = network.store().transact([&]() -> Result<void> {
        hub::RecordWriter writer(network.store(), 1'700'000'000'000);
        answer->apply(network.store(), writer);
        writer.finish();
        const auto end = [&](hub::Row office) { return hub::endOf(writer.meta(), writer.digestFor(office)); };
        if (answer->looksAhead(writer)) answer->lookAhead(network.store(), end);
        return undo;
      });
      demand(!undone.ok() && undone.error().code == undo.code, "the store failed");
      if (!answer->settle({}, frames)) break;
    } else {
      const auto looked = network.store().snapshot([&] { return answer->look(network.store()); });
      demand(looked.ok() && answer->tell(looked, frames).ok(), "a page cannot be read");
    }
    output += answer->takeOutput();
  }
  protocol::FrameReader reader;
  reader.append(output);
  auto frame = reader.next();
  while (frame.ok() && *frame) frame = reader.next();
  demand(frame.ok() && reader.isAtBoundary(), "an answer that is no frames");
}

} // namespace

/// A request of a device that is enrolled: the pieces as frames; and all of it as bytes.
void fuzzExchange(QByteArrayView input) {
  static SmallNetwork network;
  exchange(network, framed(input));
  exchange(network, input.toByteArray());
}

} // namespace amparo::fuzz
