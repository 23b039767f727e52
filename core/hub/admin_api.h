#pragma once

#include "core/hub/hub_service.h"

#include <map>

namespace amparo::hub {

inline constexpr qint64 maximumAdminBytes = 16 << 10; ///< of a request's body

/// One request of an administrator's, as HTTP has it.
struct AdminRequest {
  QByteArray method;
  QString path; ///< all of it
  std::map<QString, QString> query;
  QByteArray body; ///< JSON
};

struct AdminAnswer {
  int status = 200;
  const char* type = ""; ///< media type; empty: there is no body
  QByteArray body;
};

/// What invitations say of how this hub is reached.
struct HubPlace {
  QString address;        ///< https://host[:port]; empty: whoever invites has to say
  QByteArray fingerprint; ///< of the hub's key
};

/// A method and a path of the interface; {number} stands for a number.
struct AdminRoute {
  const char* method;
  const char* path;
};

/// Every one there is. `resources/hub/openapi.json` describes them.
std::vector<AdminRoute> adminRoutes();

/// Administration as JSON over HTTP, without the HTTP. Whoever asks has been authenticated; what they may do
/// is judged by Administration. Objects have no members but those that are described: one that is misspelt
/// would otherwise be taken for one that was left out.
class AdminApi {
 public:
  /// `files`: where attached files lie.
  AdminApi(HubService& service, HubPlace place, files::BlobFolder files)
      : service_(service)
      , place_(std::move(place))
      , files_(std::move(files)) {}

  /// Errors as Administration; Malformed (what); HubRefused (status 404 or 405; allow) where there is no such
  /// path or method.
  Result<AdminAnswer> answer(const Device& caller, const AdminRequest& request);

 private:
  HubService& service_;
  HubPlace place_;
  files::BlobFolder files_;
};

} // namespace amparo::hub
