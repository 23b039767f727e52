#include "core/model/freshness.h"

#include <QDateTime>

namespace amparo {

using namespace Qt::StringLiterals;

namespace {

QString madeOn(const RecordId& id) {
  if (id.bytes_[6] >> 4 != 7) return {}; // ids that follow from a name tell no time
  qint64 time = 0;
  for (size_t i = 0; i < 6; ++i) time = time << 8 | id.bytes_[i];
  return QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).date().toString(Qt::ISODate);
}

} // namespace

QString knownRightOn(const Record& record) {
  if (record.kind != u"person" && record.kind != u"organisation") return {};
  const QString confirmed = record.text(u"confirmed_on"_s);
  return confirmed.isEmpty() ? madeOn(record.id) : confirmed;
}

QString staleBefore(const QDate& today) {
  return today.addYears(-1).toString(Qt::ISODate);
}

} // namespace amparo
