#pragma once

#include "core/base/error.h"

#include <QByteArray>

#include <optional>
#include <string>
#include <string_view>

namespace amparo::hub {

/// Everything that an HTTP answer is made of; headers are as few as they can be.
struct HttpResponse {
  int status = 200;
  std::string_view type; ///< media type; empty: none
  QByteArray body;
  bool keepAlive = true;
  bool mayBeKept = false; ///< by caches, as `headers` or HTTP have it
  std::string headers;    ///< further ones, each with its line end
};

/// What a browser is told with every answer that comes by TLS: our own programs know no other way.
inline constexpr std::string_view tlsHeaders =
    "Strict-Transport-Security: max-age=31536000\r\nX-Frame-Options: DENY\r\n";

/// The head of an answer whose body, of so many bytes, comes afterwards, or not at all (HEAD).
std::string formatHead(const HttpResponse& response, qint64 bodyBytes);
/// Head and body in one piece, so that a small answer travels as one TLS record.
std::string format(const HttpResponse& response);
/// The head of an answer that comes in chunks (RFC 9112, 7.1), and the chunks. An empty one is the last.
std::string formatChunkedHead(std::string_view type, bool keepAlive);
std::string formatChunk(const QByteArray& bytes);

/// The part of a file that a request's Range header asks for (RFC 9110, 14.2).
struct ByteRange {
  qint64 first = 0;
  qint64 bytes = 0;
  bool partial = false;
  bool operator==(const ByteRange&) const = default;
};

/// All of it where the header is empty, asks for several ranges or is none; nothing when it asks for what is
/// behind the end.
std::optional<ByteRange> rangeOf(std::string_view header, qint64 size);
/// The head of an answer by TLS that is a file, or a part of it; `headers` as in HttpResponse.
std::string formatFileHead(std::string_view type, const ByteRange& range, qint64 size, bool keepAlive,
                           std::string_view headers);

/// The status of an error, and what a client is told of it: a store's trouble is the operator's business, and
/// for the client a reason to try again later.
int statusOf(ErrorCode code);
HttpResponse errorResponse(const Error& error);
/// An error that HTTP itself has no better word for.
HttpResponse statusResponse(int status);

} // namespace amparo::hub
