// Requests of administrators; see core/hub/admin_api.h for what they are.

#include "app/hub/server/connection.h"

#include <QUrl>
#include <QUrlQuery>

namespace amparo::hub {

using namespace Qt::StringLiterals;

namespace {

AdminRequest requestOf(std::string_view method, std::string_view target, const std::string& body) {
  const QUrl url(QString::fromLatin1(target.data(), qsizetype(target.size())));
  AdminRequest request{
      QByteArray(method.data(), qsizetype(method.size())), url.path(), {}, QByteArray::fromStdString(body)};
  for (const auto& [name, value] : QUrlQuery(url).queryItems()) request.query[name] = value;
  return request;
}

HttpResponse responseOf(const Result<AdminAnswer>& answer) {
  HttpResponse response;
  if (answer) {
    response.status = answer->status;
    response.type = answer->type;
    response.body = answer->body;
  } else if (answer.error().code == ErrorCode::HubRefused) {
    response = statusResponse(answer.error().parameters[u"status"_s].toInt());
    const QString allow = answer.error().parameters[u"allow"_s].toString();
    if (!allow.isEmpty()) response.headers = "Allow: " + allow.toStdString() + "\r\n";
  } else {
    response = errorResponse(answer.error());
  }
  return response;
}

} // namespace

asio::awaitable<Connection::Reply> Connection::administer(Parser& parser) {
  const QByteArray token = tokenOf(parser);
  const auto device = co_await shared_.workers.run<Result<Device>>([&](HubService& service) {
    auto found = service.authenticate(token);
    noteCaller(service);
    return found;
  });
  if (!device) co_return errorResponse(device.error());
  const Reading read = co_await readBody(parser, maximumAdminBytes);
  if (read != Reading::Done) co_return refusal(read);
  const AdminRequest request =
      requestOf(parser.get().method_string(), parser.get().target(), parser.get().body());
  const auto answer = co_await shared_.workers.run<Result<AdminAnswer>>([&](HubService& service) {
    const HubPlace place{shared_.address, service.servedFingerprint()};
    return AdminApi(service, place, shared_.blobs).answer(*device, request);
  });
  // A device that waits for news learns at once that its access has ended.
  if (answer && request.method != "GET") shared_.written.ring();
  co_return responseOf(answer);
}

} // namespace amparo::hub
