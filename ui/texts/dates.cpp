#include "core/model/vocabulary.h"
#include "ui/texts/texts.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace amparo::ui {

using namespace Qt::StringLiterals;

QLocale interfaceLocale() {
  //: The code of the language of this translation: en, es
  const QString code = QCoreApplication::translate("Date", "en");
  const QLocale own;
  const QLocale::Language language = QLocale::codeToLanguage(code);
  return own.language() == language ? own : QLocale(language);
}

QString formatDate(QDate date) {
  //: How a day is written: "20 May 2021"; see QDate::toString
  return interfaceLocale().toString(date, QCoreApplication::translate("Date", "d MMMM yyyy"));
}

QString formatMoment(qint64 millisecondsSinceEpoch, const QByteArray& zone) {
  QDateTime moment = QDateTime::fromMSecsSinceEpoch(millisecondsSinceEpoch);
  if (const QTimeZone there(zone); there.isValid()) moment = moment.toTimeZone(there);
  //: A day and the time on it: "20 May 2021, 14:10"
  return QCoreApplication::translate("Date", "%1, %2")
      .arg(formatDate(moment.date()), moment.time().toString(u"HH:mm"_s));
}

QString formatDate(const QString& value) {
  if (const auto zoned = parseZonedTime(value)) {
    const QDateTime local = zoned->local();
    //: A day, the time on it, and the city whose time it is: "20 May 2021, 14:10 (Vienna)"
    return QCoreApplication::translate("Date", "%1, %2 (%3)")
        .arg(formatDate(local.date()), local.time().toString(u"HH:mm"_s),
             timeZoneLabel(QString::fromLatin1(zoned->zone)));
  }
  if (!isDate(value)) return value;
  const QStringList parts = value.split(u'-');
  if (parts.size() == 1) return value;
  const QDate date(parts[0].toInt(), parts[1].toInt(), parts.size() == 3 ? parts[2].toInt() : 1);
  if (parts.size() == 3) return formatDate(date);
  //: How a month of a year is written: "December 2012"; see QDate::toString
  return interfaceLocale().toString(date, QCoreApplication::translate("Date", "MMMM yyyy"));
}

} // namespace amparo::ui
