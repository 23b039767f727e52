#include "core/model/vocabulary.h"

#include <QRegularExpression>

#include <algorithm>

namespace amparo {

using namespace Qt::StringLiterals;

const QStringList& countryCodes() {
  static const QStringList codes =
      u"AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT "
      u"BV BW BY "
      "BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI "
      "FJ FK "
      "FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO "
      "IQ IR "
      "IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG "
      "MH MK "
      "ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK "
      "PL PM "
      "PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC "
      "TD TF "
      "TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW"_s
          .split(u' ');
  return codes;
}

bool isCountryCode(const QString& code) {
  return std::binary_search(countryCodes().begin(), countryCodes().end(), code);
}

bool isLanguageTag(const QString& tag) {
  const auto isLetter = [](QChar c) { return c >= u'a' && c <= u'z'; };
  if (tag.size() == 2) return isLetter(tag[0]) && isLetter(tag[1]); // nearly all are
  static const QRegularExpression shape(
      u"^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*\\z"_s);
  return tag.size() <= 35 && shape.match(tag).hasMatch();
}

bool isTimeZone(const QString& name) {
  return QTimeZone::isTimeZoneIdAvailable(name.toLatin1());
}

bool isDate(const QString& text) {
  static const QRegularExpression shape(u"^([0-9]{4})(-([0-9]{2})(-([0-9]{2}))?)?\\z"_s);
  const auto match = shape.match(text);
  if (!match.hasMatch()) return false;
  const int month = match.hasCaptured(3) ? match.captured(3).toInt() : 1;
  const int day = match.hasCaptured(5) ? match.captured(5).toInt() : 1;
  return QDate::isValid(match.captured(1).toInt(), month, day);
}

std::optional<ZonedTime> parseZonedTime(const QString& text) {
  static const QRegularExpression shape(
      u"^([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2}))(\\[([A-Za-z0-9_+/-]{1,64})\\])?\\z"_s);
  const auto match = shape.match(text);
  if (!match.hasMatch()) return std::nullopt;
  const QDateTime instant = QDateTime::fromString(match.captured(1), Qt::ISODate);
  if (!instant.isValid()) return std::nullopt;
  QByteArray zone = match.captured(5).toLatin1();
  if (zone.isEmpty()) zone = "UTC";
  if (!QTimeZone::isTimeZoneIdAvailable(zone)) return std::nullopt;
  return ZonedTime{instant.toUTC(), zone};
}

QString formatZonedTime(const QDateTime& local, const QByteArray& zone) {
  const QDateTime there(local.date(), local.time(), QTimeZone(zone));
  return there.toOffsetFromUtc(there.offsetFromUtc()).toString(Qt::ISODate) % u'[' %
         QString::fromLatin1(zone) % u']';
}

} // namespace amparo
