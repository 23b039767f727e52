#include "tests/scenarios/rough_link.h"

namespace amparo::test {

namespace {

/// The same request, asking for the smallest pages that there are.
QByteArray withSmallPages(const QByteArray& body) {
  protocol::FrameReader reader;
  reader.append(body);
  protocol::FrameWriter writer;
  QByteArray out;
  for (auto frame = reader.next(); frame.ok() && *frame; frame = reader.next()) {
    if ((*frame)->type != protocol::FrameType::Hello) {
      writer.write((*frame)->type, (*frame)->payload, out);
      continue;
    }
    auto hello = protocol::decodeHello((*frame)->payload);
    hello->pageBytes = 1;
    writer.write(protocol::FrameType::Hello, protocol::encode(*hello), out);
  }
  return out;
}

bool ignore(QByteArrayView) {
  return true;
}

} // namespace

Result<void> RoughLink::send(const QByteArray& body, const protocol::ByteSink& sink) {
  protocol::FrameReader frames;
  return link_.session.exchange(body, [&](QByteArrayView bytes) {
    frames.append(bytes);
    for (auto frame = frames.next(); frame.ok() && *frame; frame = frames.next())
      if (watch) watch(**frame);
    return sink(bytes);
  });
}

Result<void> RoughLink::exchange(const QByteArray& request, const protocol::ByteSink& sink) {
  const Faults now = std::exchange(faults, {});
  const QByteArray body = withSmallPages(request);
  if (now.loseRequest) return Error{ErrorCode::HubUnreachable, {}, {}};
  if (now.delayRequest) {
    late_.push_back(body);
    return Error{ErrorCode::TimedOut, {}, {}};
  }
  if (now.cutRequestAt && *now.cutRequestAt < body.size()) {
    (void)send(body.first(*now.cutRequestAt), ignore);
    return Error{ErrorCode::HubUnreachable, {}, {}};
  }
  if (now.repeatRequest) (void)send(body, ignore);
  doWaitingWork();
  qint64 left = now.cutAnswerAt.value_or(std::numeric_limits<qint64>::max());
  bool cut = false;
  const auto result = send(body, [&](QByteArrayView bytes) {
    const QByteArrayView through = bytes.first(std::min<qint64>(left, bytes.size()));
    cut = cut || through.size() < bytes.size();
    left -= through.size();
    for (qsizetype at = 0; at < through.size();) {
      const qsizetype size = std::min<qsizetype>(through.size() - at, 1 + random_.below(3000));
      if (beforePiece) beforePiece();
      if (!sink(through.sliced(at, size))) return false;
      at += size;
      if (afterPiece) afterPiece();
    }
    // The hub does not notice that it is not heard: it goes on to its end.
    return true;
  });
  if (cut) return Error{ErrorCode::LinkCut, {}, {}};
  return result;
}

void RoughLink::deliverLate() {
  const auto chosen = late_.begin() + random_.below(qsizetype(late_.size()));
  const QByteArray body = *chosen;
  late_.erase(chosen);
  (void)send(body, ignore);
}

} // namespace amparo::test
