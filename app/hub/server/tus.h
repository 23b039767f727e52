#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/files/blob_folder.h"

#include <QByteArray>
#include <QCryptographicHash>

#include <optional>
#include <string>
#include <string_view>

namespace amparo::hub::tus {

// What tus 1.0.0 (https://tus.io/protocols/resumable-upload) puts into headers, apart from any connection.

inline constexpr std::string_view extensions =
    "creation,creation-with-upload,checksum,expiration,termination";
inline constexpr std::string_view checksumAlgorithms = "sha256,sha1";
/// "Checksum Mismatch", which is this protocol's own.
inline constexpr int checksumMismatch = 460;

/// Digits and nothing else, as in Upload-Length and Upload-Offset.
std::optional<qint64> readNumber(std::string_view header);

/// What Upload-Length and Upload-Metadata announce: `sha256` is the hexadecimal SHA-256 of the whole.
/// Malformed (what: the header's name in lower case).
Result<files::Content> readAnnouncement(std::string_view length, std::string_view metadata);

/// Upload-Checksum: an algorithm and, in base64, what it comes to.
struct Checksum {
  QCryptographicHash::Algorithm algorithm = QCryptographicHash::Sha256;
  QByteArray value;
};

/// Malformed (what: upload-checksum), also for an algorithm that is not among ours.
Result<Checksum> readChecksum(std::string_view header);

/// A time as HTTP has it (RFC 9110, 5.6.7).
std::string httpDate(Milliseconds at);

} // namespace amparo::hub::tus
