#include "app/hub/server/http_response.h"

#include "core/base/store_trouble.h"
#include "core/protocol/sync_protocol.h"

#include <algorithm>
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
  // No browser is shown frames, and on a slow link they are most of what travels.
  if (type != protocol::http::framesType) head.append("X-Content-Type-Options: nosniff\r\n");
  return head;
}

} // namespace

std::string formatHead(const HttpResponse& response, qint64 bodyBytes) {
  std::string text = startOf(response.status, response.type, response.keepAlive);
  text.append(response.headers);
  if (!response.mayBeKept) text.append("Cache-Control: no-store\r\n");
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

namespace {

/// A number that is all of `text`.
std::optional<qint64> numberIn(std::string_view text) {
  qint64 number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size() || number < 0) return std::nullopt;
  return number;
}

} // namespace

std::optional<ByteRange> rangeOf(std::string_view header, qint64 size) {
  constexpr std::string_view unit = "bytes=";
  const ByteRange whole{0, size, false};
  const auto dash = header.find('-');
  if (!header.starts_with(unit) || dash == header.npos) return whole;
  const std::string_view from = header.substr(unit.size(), dash - unit.size());
  const std::string_view to = header.substr(dash + 1);
  const auto first = numberIn(from);
  const auto last = numberIn(to);
  if (from.empty() && last) { // the last so many bytes
    if (*last == 0) return std::nullopt;
    const qint64 bytes = std::min(*last, size);
    return ByteRange{size - bytes, bytes, true};
  }
  if (!first || (!to.empty() && (!last || *last < *first))) return whole;
  if (*first >= size) return std::nullopt;
  const qint64 end = last ? std::min(*last, size - 1) : size - 1;
  return ByteRange{*first, end - *first + 1, true};
}

std::string formatFileHead(std::string_view type, const ByteRange& range, qint64 size, bool keepAlive,
                           std::string_view headers) {
  std::string head = startOf(range.partial ? 206 : 200, type, keepAlive);
  if (range.partial)
    head.append("Content-Range: bytes ")
        .append(std::to_string(range.first) + '-' + std::to_string(range.first + range.bytes - 1))
        .append("/")
        .append(std::to_string(size))
        .append("\r\n");
  head.append("Accept-Ranges: bytes\r\n").append(tlsHeaders).append(headers);
  return head.append("Content-Length: ").append(std::to_string(range.bytes)).append("\r\n\r\n");
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
