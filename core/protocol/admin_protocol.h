#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/protocol/sync_protocol.h"

#include <vector>

namespace amparo::protocol {

/// What administration tells of the network, as resources/hub/openapi.json describes it. Things are named by
/// the hub's numbers; 0: none.
namespace admin {

struct Office {
  qint64 number = 0;
  QString name;
};

struct Person {
  qint64 number = 0;
  PersonId id;
  QString name;
  Role role = Role::Reader;
  Office office;
};

struct Device {
  qint64 number = 0;
  QString name; ///< as it called itself when it joined; may be empty
  Person person;
  Milliseconds enrolled = 0;
  std::optional<Milliseconds> seen; ///< to the hour; nothing: never
  bool revoked = false;
  bool wipe = false;
  std::optional<Milliseconds> told; ///< when it learned that it is revoked
  bool yours = false;               ///< it is the one that asks
};

enum class InvitationState { Open, Used, Withdrawn, Expired };

struct Invitation {
  qint64 number = 0;
  Person person;
  std::optional<Milliseconds> made;
  Milliseconds expires = 0;
  InvitationState state = InvitationState::Open;
};

struct Guest {
  QString office; ///< made when it is new
  QString person; ///< made when it is new
  Role role = Role::Contributor;
  int days = 14;
  bool keepsRole = false; ///< who is there already: `role` is for somebody new
};

/// An invitation, told once: its text holds a secret.
struct NewInvitation {
  qint64 number = 0;
  Person person;
  Milliseconds expires = 0;
  QString text;
};

/// Names are those of then.
struct Actor {
  qint64 device = 0; ///< 0: at the hub's command line
  QString deviceName;
  QString person;
  QString office;
};

struct AuditEntry {
  qint64 number = 0;
  Milliseconds at = 0;
  Actor by;
  QString act; ///< one of core/hub/audit.h, or a newer hub's
  QString office;
  QString person;
  qint64 about = 0; ///< the number of the device or the invitation
  QString was;
  QString became;
};

/// What becomes other; nothing: it stays.
struct PersonChange {
  std::optional<QString> name = {};
  std::optional<Role> role = {};
};

/// A part of a list, and whether there is more of it.
template<class T> struct Part {
  std::vector<T> items;
  bool more = false;
};

} // namespace admin

/// One request of administration's, as HTTP has it.
struct AdminRequest {
  QByteArray method;
  QString path; ///< all of it
  QString query = {};
  QByteArray body = {};              ///< JSON
  const char* type = http::jsonType; ///< of a good answer; empty: it has no body
};

inline constexpr char adminPath[] = "/v1/admin/";
inline constexpr char csvType[] = "text/csv";
inline constexpr qsizetype maximumAdminAnswerBytes = 4 << 20;

class AdminReader;

/// An administrator's side of the hub: what to ask, and what the answers mean. How a request travels is up to
/// whoever implements ask(): core/net over HTTPS, tests straight into the hub. Blocking; one thread at a
/// time.
///
/// Errors: those of the link; DeviceRevoked; Forbidden (action: administer; or resign, where an act would
/// leave no administrator with a computer); InvalidField (field: office or person; reason); UnknownRecord;
/// HubGarbage where an answer is not as described. Every act may be asked for again; an invitation is then
/// made once more.
class AdminProtocol {
 public:
  virtual ~AdminProtocol() = default;

  // Whole lists, by their numbers.
  Result<std::vector<admin::Office>> offices();
  Result<std::vector<admin::Person>> people();
  Result<std::vector<admin::Device>> devices();
  Result<std::vector<admin::Invitation>> invitations();

  Result<admin::Office> renameOffice(qint64 office, const QString& name);
  Result<admin::Person> changePerson(qint64 person, const admin::PersonChange& change);
  Result<admin::NewInvitation> invite(const admin::Guest& guest);
  /// Nobody can join with it any more. InvitationUsed when somebody has.
  Result<void> withdraw(qint64 invitation);
  /// Once more with another wish: an order to wipe stays, and can be added.
  Result<admin::Device> revoke(qint64 device, bool wipe);

  /// The newest entries before one, or of all when it is 0.
  Result<admin::Part<admin::AuditEntry>> audit(qint64 before);
  /// All of the log as one table, piece by piece; ends early when the sink wants no more.
  Result<void> auditTable(const ByteSink& sink);

 protected:
  /// The body of a good answer.
  virtual Result<QByteArray> ask(const AdminRequest& request) = 0;

 private:
  template<class T> Result<std::vector<T>> whole(const QString& list, T (*read)(AdminReader& reader));
};

} // namespace amparo::protocol
