#pragma once

#include "core/hub/hub_store.h"

namespace amparo::hub {

/// What is noted in the audit log, as it is called there and in every answer that tells of it.
namespace act {
inline constexpr auto initialise = QLatin1StringView("init"); ///< became: the network's name
inline constexpr auto invite = QLatin1StringView("invite");   ///< number: the invitation's; became: the role
inline constexpr auto withdraw = QLatin1StringView("withdraw"); ///< an invitation
inline constexpr auto join = QLatin1StringView("join");         ///< by the new device itself
inline constexpr auto revoke = QLatin1StringView("revoke"); ///< was: the device's name; became: "wipe" or ""
inline constexpr auto tell = QLatin1StringView("tell"); ///< a device learned that it is revoked; as `revoke`
inline constexpr auto setRole = QLatin1StringView("role");
inline constexpr auto renamePerson = QLatin1StringView("rename-person");
inline constexpr auto renameOffice = QLatin1StringView("rename-office");
inline constexpr auto importRecords = QLatin1StringView("import"); ///< became: how many records
inline constexpr auto setLimits = QLatin1StringView("limits");     ///< bytes: of a file/of an office
/// office: whose record it was; number: the seq; was: the record's id; became: how many records, revisions,
/// files
inline constexpr auto erase = QLatin1StringView("erase");
inline constexpr auto forget = QLatin1StringView("forget"); ///< what a record said before; as `erase`
inline constexpr auto announceKey = QLatin1StringView("announce-key"); ///< became: its fingerprint
inline constexpr auto useKey = QLatin1StringView("use-key");           ///< as `announceKey`
inline constexpr auto backUp = QLatin1StringView("backup");
inline constexpr auto restore = QLatin1StringView("restore"); ///< was, became: epochs
inline constexpr auto repair = QLatin1StringView("repair");   ///< that asks for files again; as `restore`
} // namespace act

/// Who acts from a device.
Actor actorOf(const Device& device);

/// For programs and people: RFC 3339, UTC; empty: never.
QString timeText(std::optional<Milliseconds> at);

/// The head of the log as CSV (RFC 4180), in English: for archives and spreadsheets.
QByteArray auditCsvHead();
/// One line of it. A cell that a spreadsheet would take for a formula has an apostrophe before it.
QByteArray auditCsvLine(const AuditEntry& entry);

} // namespace amparo::hub
