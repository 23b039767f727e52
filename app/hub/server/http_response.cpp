#include "app/hub/server/http_response.h"

#include "core/protocol/sync_protocol.h"

#include <boost/beast/http/status.hpp>
#include <charconv>

namespace amparo::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr int storeTroubleSeconds = 30;

std::string startOf(int status, std::string_view type, bool keepAlive) {
  const std::string_view reason =
      boost::beast::http::obsolete_reason(boost::beast::http::int_to_status(unsigned(status)));
  std::string head;
  head.reserve(160);
  head.append("HTTP/1.1 ").append(std::to_string(status)).append(" ").append(reason).append("\r\n");
  if (!type.empty()) head.append("Content-Type: ").append(type).append("\r\n");
  if (!keepAlive) head.append("Connection: close\r\n");
  return head;
}

bool isStoreTrouble(ErrorCode code) {
  switch (code) {
  case ErrorCode::StoreNotADatabase:
  case ErrorCode::StoreNewer:
  case ErrorCode::StoreReadOnly:
  case ErrorCode::StoreFull:
  case ErrorCode::StoreBusy:
  case ErrorCode::StoreMissing:
  case ErrorCode::StoreDamaged:
  case ErrorCode::StoreFailed:
    return true;
  default:
    return false;
  }
}

} // namespace

std::string formatHead(const HttpResponse& response, qint64 bodyBytes) {
  std::string text = startOf(response.status, response.type, response.keepAlive);
  text.append(response.headers);
  // An answer that can have no body says nothing of its length (RFC 9110, 8.6).
  if (response.status != 204 && response.status != 304)
    text.append("Content-Length: ").append(std::to_string(bodyBytes)).append("\r\n");
  return text.append("\r\n");
}

std::string format(const HttpResponse& response) {
  std::string text = formatHead(response, response.body.size());
  text.append(response.body.constData(), size_t(response.body.size()));
  return text;
}

std::string formatChunkedHead(std::string_view type, bool keepAlive) {
  return startOf(200, type, keepAlive).append("Transfer-Encoding: chunked\r\n\r\n");
}

std::string formatChunk(const QByteArray& bytes) {
  char size[16];
  const auto [end, error] = std::to_chars(size, size + sizeof size, bytes.size(), 16);
  std::string chunk;
  chunk.reserve(size_t(bytes.size()) + 24);
  chunk.append(size, end).append("\r\n").append(bytes.constData(), size_t(bytes.size())).append("\r\n");
  return chunk;
}

int statusOf(ErrorCode code) {
  switch (code) {
  case ErrorCode::Malformed:
  case ErrorCode::InvalidField:
    return 400;
  case ErrorCode::DeviceRevoked:
    return 401;
  case ErrorCode::Forbidden:
    return 403;
  case ErrorCode::UnknownRecord:
    return 404;
  case ErrorCode::HubEpoch:
    return 409;
  case ErrorCode::InvitationUnknown:
  case ErrorCode::InvitationExpired:
  case ErrorCode::InvitationUsed:
    return 410;
  case ErrorCode::TooLarge:
    return 413;
  case ErrorCode::HubProtocol:
    return 426;
  case ErrorCode::HubBusy:
    return 503;
  default:
    return isStoreTrouble(code) ? 503 : 500;
  }
}

HttpResponse errorResponse(const Error& error) {
  Error told = error;
  if (isStoreTrouble(error.code)) told = {ErrorCode::HubBusy, {{u"seconds"_s, storeTroubleSeconds}}, {}};
  HttpResponse response;
  response.status = statusOf(told.code);
  response.type = protocol::http::jsonType;
  response.body = protocol::toJson(told);
  if (told.code == ErrorCode::HubBusy)
    response.headers = "Retry-After: " + std::to_string(told.parameters[u"seconds"_s].toInt()) + "\r\n";
  return response;
}

HttpResponse statusResponse(int status) {
  HttpResponse response = errorResponse({ErrorCode::HubRefused, {{u"status"_s, status}}, {}});
  response.status = status;
  return response;
}

} // namespace amparo::hub
