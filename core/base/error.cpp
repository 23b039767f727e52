#include "core/base/error.h"

#include <array>

namespace amparo {

namespace {

constexpr std::array names = {
    "InvalidField",      "UnknownRecord",     "UnknownKind",    "UnknownFieldName", "Malformed",
    "TooLarge",          "StoreNotADatabase", "StoreNewer",     "StoreReadOnly",    "StoreFull",
    "StoreBusy",         "StoreMissing",      "StoreDamaged",   "StoreFailed",      "InvitationMalformed",
    "InvitationUnknown", "InvitationExpired", "InvitationUsed", "HubUnreachable",   "HubKeyMismatch",
    "HubCertificate",    "HubClock",          "HubProtocol",    "HubGarbage",       "HubRefused",
    "HubBusy",           "HubEpoch",          "MassRemoval",    "DeviceRevoked",    "NotEnrolled",
    "LinkCut",           "TimedOut",          "Cancelled",      "Forbidden",        "FileFailed",
    "Internal"};
static_assert(names.size() == size_t(ErrorCode::Internal) + 1);

} // namespace

QString errorName(ErrorCode code) {
  return QString::fromLatin1(names.at(size_t(code)));
}

ErrorCode errorCodeNamed(QStringView name) {
  for (size_t i = 0; i < names.size(); ++i)
    if (name == QLatin1StringView(names[i])) return ErrorCode(i);
  return ErrorCode::Internal;
}

QString describe(const Error& error) {
  QString text = errorName(error.code);
  for (auto it = error.parameters.begin(); it != error.parameters.end(); ++it)
    text += u' ' % it.key() % u'=' % it.value().toString();
  if (!error.detail.isEmpty()) text += QStringLiteral(": ") % error.detail;
  return text;
}

} // namespace amparo
