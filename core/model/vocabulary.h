#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QTimeZone>

#include <optional>

namespace amparo {

/// ISO 3166-1 alpha-2 codes in force, and XK for Kosovo as users of the code list expect.
const QStringList& countryCodes();
bool isCountryCode(const QString& code);

/// A well-formed BCP 47 language tag in its usual shape: language, optional script, region, variants.
bool isLanguageTag(const QString& tag);

/// A zone of the IANA database that this system knows.
bool isTimeZone(const QString& name);

/// 2012, 2012-12 or 2012-12-20, and a day that exists.
bool isDate(const QString& text);

/// An instant with the zone it is announced in (RFC 9557).
struct ZonedTime {
  QDateTime instant; ///< in UTC
  QByteArray zone;   ///< IANA name; UTC where only an offset was given

  /// The wall-clock time there; in another zone when one is given.
  QDateTime local() const { return instant.toTimeZone(QTimeZone(zone)); }

  QDateTime in(const QByteArray& otherZone) const { return instant.toTimeZone(QTimeZone(otherZone)); }
};

/// Reads 2021-05-20T14:10:00+02:00[Europe/Vienna]; the zone decides the wall clock, the offset the instant.
std::optional<ZonedTime> parseZonedTime(const QString& text);
/// The same form, from a local time in a zone.
QString formatZonedTime(const QDateTime& local, const QByteArray& zone);

} // namespace amparo
