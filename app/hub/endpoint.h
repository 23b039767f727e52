#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace amparo::hub {

/// Where to listen: "127.0.0.1:8743", "[::1]:8743".
struct Endpoint {
  QString host;
  std::uint16_t port = 0;
};

/// Nothing when it is no IP address and port.
std::optional<Endpoint> parseEndpoint(const QString& text);
/// IP addresses with commas between them, as the system writes them; nothing when one is none.
std::optional<QStringList> parseAddresses(const QString& text);

} // namespace amparo::hub
