#include "core/model/vocabulary.h"
#include "ui/record/record_page.h"
#include "ui/texts/texts.h"

#include <QTimeZone>

namespace amparo::ui {

using namespace Qt::StringLiterals;

namespace {

/// "UTC+2", "UTC−3:30", "UTC": the offset that holds at that moment.
QString offsetText(const QDateTime& local) {
  const int minutes = local.offsetFromUtc() / 60;
  if (minutes == 0) return u"UTC"_s;
  const int absolute = qAbs(minutes);
  QString text = u"UTC"_s % (minutes < 0 ? u'\u2212' : u'+') % QString::number(absolute / 60);
  if (absolute % 60) text += u':' % QString::number(absolute % 60).rightJustified(2, u'0');
  return text;
}

} // namespace

void RecordPage::writeEvent() {
  std::vector<Badge> badges;
  if (const QString format = text(u"format"_s); !format.isEmpty())
    badges.push_back({keywordLabel(u"event"_s, u"format"_s, format), Tone::Accent});
  for (Badge& badge : confidenceBadge()) badges.push_back(std::move(badge));
  writeHead(std::move(badges));
  timesSection();
  body(content_.record, u"description"_s);
  Facts facts;
  for (const QString& field :
       {u"place"_s, u"online_url"_s, u"part_of"_s, u"participants"_s, u"declarations"_s})
    addFact(facts, field);
  factsSection(std::move(facts));
  const auto listOf = [&](const QString& field) {
    std::vector<Runs> items;
    for (const QString& item : content_.record.value(field).items()) {
      const auto id = fromText<RecordId>(item);
      if (!id) continue;
      Runs line = linkTo(*id);
      const Record* record = content_.find(*id);
      if (const LocalizedText role =
              record ? localized(*record, u"role"_s, options_.language) : LocalizedText();
          !role.text.isEmpty())
        line.push_back({u"  "_s + role.text, {}, Run::Look::Muted});
      items.push_back(std::move(line));
    }
    if (items.empty()) return;
    std::sort(items.begin(), items.end(), [](const Runs& a, const Runs& b) {
      return QString::localeAwareCompare(a.front().text, b.front().text) < 0;
    });
    writer_.heading(fieldLabel(u"event"_s, field));
    writer_.list(items);
  };
  listOf(u"organisers"_s);
  listOf(u"speakers"_s);
  referrersSection(tr("Events within it"), {u"event"_s}, {u"part_of"_s});
}

void RecordPage::timesSection() {
  const QString startText = text(u"start"_s);
  const QString endText = text(u"end"_s);
  const auto start = parseZonedTime(startText);
  if (!start) {
    const QString from = formatDate(startText);
    if (from.isEmpty()) return;
    //: Two dates: "23 April 2012 to 27 April 2012"
    const QString days =
        endText.isEmpty() || endText == startText ? from : tr("%1 to %2").arg(from, formatDate(endText));
    writer_.paragraph({{days, {}, Run::Look::Strong}});
    if (const QString zone = text(u"time_zone"_s); !zone.isEmpty())
      writer_.small({{tr("Days as counted in %1").arg(timeZoneLabel(zone))}});
    return;
  }
  const auto end = parseZonedTime(endText);
  // Its own zone first, then those it names, then the office's: each once.
  QList<QByteArray> zones{start->zone};
  const auto add = [&](const QByteArray& zone) {
    if (!zones.contains(zone) && QTimeZone::isTimeZoneIdAvailable(zone)) zones.append(zone);
  };
  if (const QByteArray own = text(u"time_zone"_s).toLatin1(); !own.isEmpty()) add(own);
  for (const QString& zone : content_.record.value(u"zones"_s).items()) add(zone.toLatin1());
  add(options_.officeZone);
  std::vector<std::vector<Runs>> rows;
  for (const QByteArray& zone : std::as_const(zones)) {
    const QDateTime local = start->in(zone);
    Runs place{{timeZoneLabel(QString::fromLatin1(zone)), {}, Run::Look::Strong}};
    if (zone == options_.officeZone) place.push_back({u"  "_s + tr("(your office)"), {}, Run::Look::Muted});
    QString time = local.time().toString(u"HH:mm"_s);
    if (end) time += u'\u2013' % end->in(zone).time().toString(u"HH:mm"_s);
    rows.push_back({std::move(place),
                    {{formatDate(local.date())}},
                    {{time, {}, Run::Look::Strong}},
                    {{offsetText(local), {}, Run::Look::Muted}}});
  }
  writer_.table({tr("City"), tr("Day"), tr("Time"), tr("Offset")}, rows);
}

} // namespace amparo::ui
