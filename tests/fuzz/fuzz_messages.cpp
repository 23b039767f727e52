#include "core/protocol/messages.h"
#include "core/protocol/sync_protocol.h"
#include "tests/fuzz/pieces.h"
#include "tests/fuzz/target.h"

namespace amparo::fuzz {

using namespace protocol;

namespace {

/// What can be decoded can be encoded, and that is the same message and the same bytes for ever after.
template<class Message> void checkMessage(Result<Message> (*decode)(QByteArrayView), QByteArrayView payload) {
  const Result<Message> message = decode(payload);
  if (!message) return;
  const QByteArray bytes = encode(*message);
  const Result<Message> again = decode(bytes);
  demand(again.ok(), "a message that cannot be read again");
  demand(encode(*again) == bytes, "a message with two encodings");
}

void checkJson(const QByteArray& json) {
  if (const auto info = hubInfoFromJson(json)) demand(hubInfoFromJson(toJson(*info)).ok(), "hub info");
  if (const auto request = enrolRequestFromJson(json)) {
    const auto again = enrolRequestFromJson(toJson(*request));
    demand(again.ok() && *again == *request, "an enrolment request that comes back as another");
  }
  if (const auto enrolment = enrolmentFromJson(json)) {
    const auto again = enrolmentFromJson(toJson(*enrolment));
    demand(again.ok() && *again == *enrolment, "an enrolment that comes back as another");
  }
  (void)toJson(errorFromJson(json));
}

} // namespace

void fuzzMessages(QByteArrayView input) {
  for (const Piece& piece : pieces(input)) switch (piece.kind) {
    case std::uint8_t(FrameType::Hello):
      checkMessage(decodeHello, piece.bytes);
      break;
    case std::uint8_t(FrameType::Changes):
      checkMessage(decodeChanges, piece.bytes);
      break;
    case std::uint8_t(FrameType::Verdicts):
      checkMessage(decodeVerdicts, piece.bytes);
      break;
    case std::uint8_t(FrameType::Page):
      checkMessage(decodePage, piece.bytes);
      break;
    case std::uint8_t(FrameType::End):
      checkMessage(decodeEnd, piece.bytes);
      break;
    case std::uint8_t(FrameType::Failure):
      checkMessage(decodeFailure, piece.bytes);
      break;
    default:
      checkJson(piece.bytes.toByteArray());
    }
}

} // namespace amparo::fuzz
