#pragma once

#include <array>
#include <string_view>

namespace amparo::hub {

/// What a request is about. Of its path nothing else is logged or counted: the rest of it can name a record.
enum class Route { Hub, Enroll, Exchange, Snapshot, Wait, History, Files, Blobs, Admin, Health, None };

inline constexpr std::array<std::string_view, 11> routeNames{
    "hub", "enroll", "exchange", "snapshot", "wait", "history", "files", "blobs", "admin", "healthz", "none"};

/// `path` is without its query.
Route routeOf(std::string_view path);

} // namespace amparo::hub
