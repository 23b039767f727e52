#include "core/hub/audit.h"

namespace amparo::hub {

using namespace Qt::StringLiterals;

Actor actorOf(const Device& device) {
  return {device.row, device.office.name, device.person.name, device.name};
}

QString timeText(std::optional<Milliseconds> at) {
  return at ? QDateTime::fromMSecsSinceEpoch(*at).toUTC().toString(Qt::ISODate) : QString();
}

namespace {

/// Spreadsheets run what begins like this (OWASP, "CSV Injection"), also behind white space.
bool looksLikeFormula(const QString& text) {
  const QString bare = text.trimmed();
  return !bare.isEmpty() && u"=+-@|\uff1d\uff0b\uff0d\uff20"_s.contains(bare.front());
}

QString cell(QString text) {
  if (looksLikeFormula(text)) text.prepend(u'\'');
  if (!text.contains(u'"') && !text.contains(u',') && !text.contains(u'\n') && !text.contains(u'\r'))
    return text;
  return u'"' % text.replace(u'"', u"\"\""_s) % u'"';
}

QByteArray line(QStringList cells) {
  for (QString& text : cells) text = cell(text);
  return cells.join(u',').toUtf8() + "\r\n";
}

QString numberText(Row number) {
  return number == 0 ? QString() : QString::number(number);
}

} // namespace

QByteArray auditCsvHead() {
  return line({u"number"_s, u"time"_s, u"by_office"_s, u"by_person"_s, u"by_device"_s, u"by_device_number"_s,
               u"act"_s, u"office"_s, u"person"_s, u"device_or_invitation"_s, u"was"_s, u"became"_s});
}

QByteArray auditCsvLine(const AuditEntry& entry) {
  return line({QString::number(entry.row), timeText(entry.at), entry.by.office, entry.by.person,
               entry.by.device == 0 ? u"command line"_s : entry.by.deviceName, numberText(entry.by.device),
               entry.act, entry.office, entry.person, numberText(entry.number), entry.was, entry.became});
}

} // namespace amparo::hub
