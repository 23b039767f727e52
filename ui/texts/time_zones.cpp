#include "ui/texts/texts.h"

#include <QCoreApplication>

#include <algorithm>
#include <string_view>

namespace amparo::ui {

namespace {

struct City {
  std::string_view zone;
  const char* name;
};

/// Zones whose place is written otherwise than the zone's last part, in one language or the other.
constexpr City cities[] = {
    {"Africa/Addis_Ababa", QT_TRANSLATE_NOOP("City", "Addis Ababa")},
    {"Africa/Algiers", QT_TRANSLATE_NOOP("City", "Algiers")},
    {"Africa/Cairo", QT_TRANSLATE_NOOP("City", "Cairo")},
    {"Africa/Dar_es_Salaam", QT_TRANSLATE_NOOP("City", "Dar es Salaam")},
    {"Africa/Djibouti", QT_TRANSLATE_NOOP("City", "Djibouti")},
    {"Africa/Johannesburg", QT_TRANSLATE_NOOP("City", "Johannesburg")},
    {"Africa/Khartoum", QT_TRANSLATE_NOOP("City", "Khartoum")},
    {"Africa/Lome", QT_TRANSLATE_NOOP("City", "Lomé")},
    {"Africa/Mogadishu", QT_TRANSLATE_NOOP("City", "Mogadishu")},
    {"Africa/Sao_Tome", QT_TRANSLATE_NOOP("City", "São Tomé")},
    {"Africa/Tripoli", QT_TRANSLATE_NOOP("City", "Tripoli")},
    {"Africa/Tunis", QT_TRANSLATE_NOOP("City", "Tunis")},
    {"America/Asuncion", QT_TRANSLATE_NOOP("City", "Asunción")},
    {"America/Belem", QT_TRANSLATE_NOOP("City", "Belém")},
    {"America/Bogota", QT_TRANSLATE_NOOP("City", "Bogotá")},
    {"America/Cancun", QT_TRANSLATE_NOOP("City", "Cancún")},
    {"America/Cuiaba", QT_TRANSLATE_NOOP("City", "Cuiabá")},
    {"America/Curacao", QT_TRANSLATE_NOOP("City", "Curaçao")},
    {"America/Argentina/Cordoba", QT_TRANSLATE_NOOP("City", "Córdoba")},
    {"America/Argentina/Rio_Gallegos", QT_TRANSLATE_NOOP("City", "Río Gallegos")},
    {"America/Argentina/Tucuman", QT_TRANSLATE_NOOP("City", "Tucumán")},
    {"America/Havana", QT_TRANSLATE_NOOP("City", "Havana")},
    {"America/Los_Angeles", QT_TRANSLATE_NOOP("City", "Los Angeles")},
    {"America/Maceio", QT_TRANSLATE_NOOP("City", "Maceió")},
    {"America/Mazatlan", QT_TRANSLATE_NOOP("City", "Mazatlán")},
    {"America/Merida", QT_TRANSLATE_NOOP("City", "Mérida")},
    {"America/Mexico_City", QT_TRANSLATE_NOOP("City", "Mexico City")},
    {"America/New_York", QT_TRANSLATE_NOOP("City", "New York")},
    {"America/Panama", QT_TRANSLATE_NOOP("City", "Panama City")},
    {"America/Port-au-Prince", QT_TRANSLATE_NOOP("City", "Port-au-Prince")},
    {"America/Port_of_Spain", QT_TRANSLATE_NOOP("City", "Port of Spain")},
    {"America/Santarem", QT_TRANSLATE_NOOP("City", "Santarém")},
    {"America/Sao_Paulo", QT_TRANSLATE_NOOP("City", "São Paulo")},
    {"America/Vancouver", QT_TRANSLATE_NOOP("City", "Vancouver")},
    {"Asia/Baghdad", QT_TRANSLATE_NOOP("City", "Baghdad")},
    {"Asia/Bishkek", QT_TRANSLATE_NOOP("City", "Bishkek")},
    {"Asia/Calcutta", QT_TRANSLATE_NOOP("City", "Kolkata")},
    {"Asia/Damascus", QT_TRANSLATE_NOOP("City", "Damascus")},
    {"Asia/Dhaka", QT_TRANSLATE_NOOP("City", "Dhaka")},
    {"Asia/Dubai", QT_TRANSLATE_NOOP("City", "Dubai")},
    {"Asia/Ho_Chi_Minh", QT_TRANSLATE_NOOP("City", "Ho Chi Minh City")},
    {"Asia/Jakarta", QT_TRANSLATE_NOOP("City", "Jakarta")},
    {"Asia/Jerusalem", QT_TRANSLATE_NOOP("City", "Jerusalem")},
    {"Asia/Kathmandu", QT_TRANSLATE_NOOP("City", "Kathmandu")},
    {"Asia/Kolkata", QT_TRANSLATE_NOOP("City", "Kolkata")},
    {"Asia/Kuwait", QT_TRANSLATE_NOOP("City", "Kuwait City")},
    {"Asia/Nicosia", QT_TRANSLATE_NOOP("City", "Nicosia")},
    {"Asia/Qatar", QT_TRANSLATE_NOOP("City", "Qatar")},
    {"Asia/Riyadh", QT_TRANSLATE_NOOP("City", "Riyadh")},
    {"Asia/Seoul", QT_TRANSLATE_NOOP("City", "Seoul")},
    {"Asia/Shanghai", QT_TRANSLATE_NOOP("City", "Shanghai")},
    {"Asia/Singapore", QT_TRANSLATE_NOOP("City", "Singapore")},
    {"Asia/Tashkent", QT_TRANSLATE_NOOP("City", "Tashkent")},
    {"Asia/Tbilisi", QT_TRANSLATE_NOOP("City", "Tbilisi")},
    {"Asia/Tehran", QT_TRANSLATE_NOOP("City", "Tehran")},
    {"Asia/Tokyo", QT_TRANSLATE_NOOP("City", "Tokyo")},
    {"Asia/Yerevan", QT_TRANSLATE_NOOP("City", "Yerevan")},
    {"Atlantic/Azores", QT_TRANSLATE_NOOP("City", "Azores")},
    {"Atlantic/Canary", QT_TRANSLATE_NOOP("City", "Canary Islands")},
    {"Atlantic/Cape_Verde", QT_TRANSLATE_NOOP("City", "Cabo Verde")},
    {"Atlantic/Reykjavik", QT_TRANSLATE_NOOP("City", "Reykjavík")},
    {"Australia/Sydney", QT_TRANSLATE_NOOP("City", "Sydney")},
    {"Europe/Amsterdam", QT_TRANSLATE_NOOP("City", "Amsterdam")},
    {"Europe/Athens", QT_TRANSLATE_NOOP("City", "Athens")},
    {"Europe/Belgrade", QT_TRANSLATE_NOOP("City", "Belgrade")},
    {"Europe/Berlin", QT_TRANSLATE_NOOP("City", "Berlin")},
    {"Europe/Brussels", QT_TRANSLATE_NOOP("City", "Brussels")},
    {"Europe/Bucharest", QT_TRANSLATE_NOOP("City", "Bucharest")},
    {"Europe/Chisinau", QT_TRANSLATE_NOOP("City", "Chișinău")},
    {"Europe/Copenhagen", QT_TRANSLATE_NOOP("City", "Copenhagen")},
    {"Europe/Dublin", QT_TRANSLATE_NOOP("City", "Dublin")},
    {"Europe/Istanbul", QT_TRANSLATE_NOOP("City", "Istanbul")},
    {"Europe/Kiev", QT_TRANSLATE_NOOP("City", "Kyiv")},
    {"Europe/Kyiv", QT_TRANSLATE_NOOP("City", "Kyiv")},
    {"Europe/Lisbon", QT_TRANSLATE_NOOP("City", "Lisbon")},
    {"Europe/Ljubljana", QT_TRANSLATE_NOOP("City", "Ljubljana")},
    {"Europe/London", QT_TRANSLATE_NOOP("City", "London")},
    {"Europe/Luxembourg", QT_TRANSLATE_NOOP("City", "Luxembourg")},
    {"Europe/Monaco", QT_TRANSLATE_NOOP("City", "Monaco")},
    {"Europe/Moscow", QT_TRANSLATE_NOOP("City", "Moscow")},
    {"Europe/Paris", QT_TRANSLATE_NOOP("City", "Paris")},
    {"Europe/Prague", QT_TRANSLATE_NOOP("City", "Prague")},
    {"Europe/Rome", QT_TRANSLATE_NOOP("City", "Rome")},
    {"Europe/Sofia", QT_TRANSLATE_NOOP("City", "Sofia")},
    {"Europe/Stockholm", QT_TRANSLATE_NOOP("City", "Stockholm")},
    {"Europe/Tallinn", QT_TRANSLATE_NOOP("City", "Tallinn")},
    {"Europe/Vatican", QT_TRANSLATE_NOOP("City", "Vatican City")},
    {"Europe/Vienna", QT_TRANSLATE_NOOP("City", "Vienna")},
    {"Europe/Vilnius", QT_TRANSLATE_NOOP("City", "Vilnius")},
    {"Europe/Warsaw", QT_TRANSLATE_NOOP("City", "Warsaw")},
    {"Europe/Zurich", QT_TRANSLATE_NOOP("City", "Zurich")},
    {"Indian/Mauritius", QT_TRANSLATE_NOOP("City", "Mauritius")},
    {"Indian/Maldives", QT_TRANSLATE_NOOP("City", "Maldives")},
    {"Pacific/Auckland", QT_TRANSLATE_NOOP("City", "Auckland")},
    {"Pacific/Easter", QT_TRANSLATE_NOOP("City", "Easter Island")},
    {"Pacific/Galapagos", QT_TRANSLATE_NOOP("City", "Galápagos Islands")},
    {"Pacific/Tahiti", QT_TRANSLATE_NOOP("City", "Tahiti")},
};

} // namespace

QString timeZoneLabel(const QString& zone) {
  const QByteArray wanted = zone.toLatin1();
  const std::string_view key(wanted.constData(), size_t(wanted.size()));
  const auto* found =
      std::find_if(std::begin(cities), std::end(cities), [&](const City& city) { return city.zone == key; });
  if (found != std::end(cities)) return QCoreApplication::translate("City", found->name);
  return zone.section(u'/', -1).replace(u'_', u' ');
}

} // namespace amparo::ui
