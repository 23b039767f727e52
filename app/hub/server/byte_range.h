#pragma once

#include <QtGlobal>

#include <string_view>

namespace amparo::hub {

/// The part of a file that a request asks for (RFC 9110, 14).
struct ByteRange {
  enum class Kind { Whole, Part, Unsatisfiable };
  Kind kind = Kind::Whole;
  qint64 from = 0;
  qint64 end = 0; ///< behind its last byte

  bool operator==(const ByteRange&) const = default;
};

/// Reads a Range header for something of `size` bytes. A header that is none, and one that asks for several
/// parts, asks for the whole, as the RFC allows.
ByteRange parseRange(std::string_view header, qint64 size);

} // namespace amparo::hub
