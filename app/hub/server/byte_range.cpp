#include "app/hub/server/byte_range.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace amparo::hub {

namespace {

/// Digits and nothing else.
std::optional<qint64> number(std::string_view text) {
  qint64 value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (text.empty() || text.front() == '-' || error != std::errc() || end != text.data() + text.size())
    return std::nullopt;
  return value;
}

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
  return text;
}

} // namespace

ByteRange parseRange(std::string_view header, qint64 size) {
  using Kind = ByteRange::Kind;
  const ByteRange whole{Kind::Whole, 0, size};
  constexpr std::string_view unit = "bytes=";
  if (!header.starts_with(unit)) return whole;
  const std::string_view range = trimmed(header.substr(unit.size()));
  const std::size_t dash = range.find('-');
  if (dash == std::string_view::npos || range.find(',') != std::string_view::npos) return whole;
  const std::string_view first = range.substr(0, dash);
  const std::string_view last = range.substr(dash + 1);
  if (first.empty()) {
    const auto length = number(last);
    if (!length) return whole;
    if (*length == 0 || size == 0) return {Kind::Unsatisfiable, 0, 0};
    return {Kind::Part, std::max<qint64>(size - *length, 0), size};
  }
  const auto from = number(first);
  const auto to = last.empty() ? std::optional<qint64>(size - 1) : number(last);
  if (!from || !to || (!last.empty() && *to < *from)) return whole;
  if (*from >= size) return {Kind::Unsatisfiable, 0, 0};
  return {Kind::Part, *from, std::min(*to, size - 1) + 1};
}

} // namespace amparo::hub
