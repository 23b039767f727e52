#pragma once

#include <QString>
#include <QStringList>
#include <QVariantMap>

namespace amparo {

/// What went wrong, as a code that programs compare and interfaces turn into a sentence in the user's
/// language. `parameters` name the things the sentence needs (a field, a path, a limit); `detail` is for
/// logs, in English, and never holds the content of a record.
enum class ErrorCode {
  // Data
  InvalidField,     ///< parameters: kind, field, reason (see model/validate.h)
  UnknownRecord,    ///< parameters: id
  UnknownKind,      ///< parameters: kind
  UnknownFieldName, ///< parameters: kind, field
  Malformed,        ///< bytes from outside that do not parse; parameters: what
  TooLarge,         ///< parameters: what, limit (bytes or items)
  // Store
  StoreNotADatabase, ///< parameters: path
  StoreNewer,        ///< parameters: path, found, known (schema versions)
  StoreReadOnly,     ///< parameters: path; disk: true where all of it can only be read
  StoreFull,         ///< the disk is full; parameters: path
  StoreBusy,         ///< another process holds the store; parameters: path
  StoreMissing,      ///< parameters: path
  StoreDamaged,      ///< parameters: path
  StoreFailed,       ///< any other failure of the database; detail says which
  // Invitation and hub
  InvitationMalformed,
  InvitationUnknown,
  InvitationExpired,
  InvitationUsed,
  HubUnreachable, ///< no connection; parameters: host, reached (true: what is there does not speak)
  HubKeyMismatch, ///< the hub's key is not the pinned one; parameters: host
  HubCertificate, ///< the certificate is not trusted; parameters: host
  HubClock,       ///< certificate not valid at this device's time: a wrong clock; parameters: host
  HubProtocol,    ///< the hub speaks no protocol version that we speak; parameters: minimum, maximum, and
                  ///< behind: "hub" or "program"
  HubGarbage,     ///< the answer is not this protocol (a captive portal, another server)
  HubRefused,     ///< an HTTP status with no meaning here; parameters: status
  HubBusy,        ///< try again later; parameters: seconds
  HubEpoch,       ///< the hub was restored since we last met; parameters: epoch
  MassRemoval,    ///< the hub's news would take most of a library away; parameters: removed, total
  DeviceRevoked,  ///< the token is not accepted any more; wipe: true with the order to erase what is here,
                  ///< and then erased: true, or left: what could not be
  NotEnrolled,
  LinkCut, ///< the connection ended early; what arrived before is kept
  TimedOut,
  Cancelled,
  // Rights
  Forbidden, ///< parameters: action
  // System
  FileFailed, ///< parameters: path
  Internal,   ///< a bug; detail says where
};

struct Error {
  ErrorCode code = ErrorCode::Internal;
  QVariantMap parameters;
  QString detail;

  bool operator==(const Error&) const = default;
};

/// The code's name as it stands in the enumeration, for logs and machine output.
QString errorName(ErrorCode code);
/// The code of a name; Internal for a name that this version does not know. Codes cross the wire by name.
ErrorCode errorCodeNamed(QStringView name);

/// One English line for logs, `--json` and terminals: name, parameters, detail.
QString describe(const Error& error);

} // namespace amparo
