#include "app/hub/endpoint.h"

#include "app/hub/server/defence.h"

#include <boost/asio/ip/address.hpp>

namespace amparo::hub {

std::optional<Endpoint> parseEndpoint(const QString& text) {
  const qsizetype colon = text.lastIndexOf(u':');
  bool ok = false;
  const std::uint16_t port = text.mid(colon + 1).toUShort(&ok);
  QString host = text.left(colon);
  if (host.startsWith(u'[') && host.endsWith(u']')) host = host.sliced(1).chopped(1);
  boost::system::error_code error;
  boost::asio::ip::make_address(host.toStdString(), error);
  if (colon <= 0 || !ok || error) return std::nullopt;
  return Endpoint{host, port};
}

std::optional<QStringList> parseAddresses(const QString& text) {
  QStringList addresses;
  for (const QString& part : text.split(u',')) {
    const auto address = addressIn(part.trimmed().toStdString());
    if (!address) return std::nullopt;
    addresses.append(QString::fromStdString(*address));
  }
  return addresses;
}

} // namespace amparo::hub
