#include "core/protocol/invitation.h"
#include "tests/fuzz/target.h"

namespace amparo::fuzz {

void fuzzInvitation(QByteArrayView input) {
  const auto invitation = protocol::parseInvitation(QString::fromUtf8(input));
  if (!invitation) return;
  const auto again = protocol::parseInvitation(protocol::formatInvitation(*invitation));
  demand(again.ok() && *again == *invitation, "an invitation that comes back as another");
}

} // namespace amparo::fuzz
