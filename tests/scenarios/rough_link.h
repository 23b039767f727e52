#pragma once

#include "core/protocol/sync_protocol.h"
#include "tests/scenarios/network.h"
#include "tests/scenarios/random.h"

#include <deque>
#include <optional>

namespace amparo::test {

/// The way of one computer to the hub. Pages are as small as the hub lets them be, answers come in pieces of
/// any size, and each fault happens once.
class RoughLink final : public protocol::SyncProtocol {
 public:
  struct Faults {
    bool loseRequest = false; ///< it never arrives, and the client notices
    bool delayRequest =
        false; ///< it arrives some other time (see deliverLate()), and nobody hears the answer
    bool repeatRequest = false;         ///< it arrives twice; the client hears the second answer
    std::optional<qint64> cutRequestAt; ///< so many bytes of it arrive, and no answer does
    std::optional<qint64> cutAnswerAt;  ///< so many bytes of the answer arrive
  };

  /// What the hub was about to send to the office of a session, before the link has spoilt it.
  using Watch = std::function<void(const protocol::Frame&)>;

  RoughLink(Link& link, Random& random)
      : link_(link)
      , random_(random) {}

  Result<protocol::HubInfo> hub() override { return link_.hub(); }

  Result<protocol::Enrolment> enrol(const protocol::EnrolRequest& request) override {
    return link_.enrol(request);
  }

  Result<void> exchange(const QByteArray& body, const protocol::ByteSink& sink) override;

  bool hasLate() const { return !late_.empty(); }

  /// One of the requests that were delayed reaches the hub, whatever has happened since.
  void deliverLate();

  Faults faults;
  std::function<void()> beforePiece; ///< before each piece of an answer is passed on
  std::function<void()> afterPiece;
  Watch watch;

 private:
  Result<void> send(const QByteArray& body, const protocol::ByteSink& sink);

  Link& link_;
  Random& random_;
  std::deque<QByteArray> late_;
};

} // namespace amparo::test
