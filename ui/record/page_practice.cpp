#include "core/model/schema.h"
#include "ui/record/record_page.h"
#include "ui/texts/citation.h"
#include "ui/texts/texts.h"

#include <QMap>

#include <algorithm>

namespace amparo::ui {

using namespace Qt::StringLiterals;

namespace {

Tone toneOfStatus(const QString& status) {
  if (status == u"published") return Tone::Good;
  if (status == u"in-review") return Tone::Accent;
  return status == u"draft" ? Tone::Caution : Tone::Quiet;
}

} // namespace

void RecordPage::writePractice() {
  const bool illustrative = content_.record.value(u"illustrative"_s).flag();
  std::vector<Badge> badges;
  if (const QString status = text(u"status"_s); !status.isEmpty())
    badges.push_back({keywordLabel(u"practice"_s, u"status"_s, status), toneOfStatus(status)});
  if (illustrative) badges.push_back({fieldLabel(u"practice"_s, u"illustrative"_s), Tone::Caution});
  const QString evidence = text(u"evidence"_s);
  if (evidence == u"evaluated") badges.push_back({tr("Results evaluated"), Tone::Good});
  if (evidence == u"monitored") badges.push_back({tr("Results monitored"), Tone::Good});
  if (evidence == u"reported") badges.push_back({tr("Results as its source reports them"), Tone::Quiet});
  if (evidence == u"expected") badges.push_back({tr("Results expected, not observed"), Tone::Caution});
  for (Badge& badge : confidenceBadge()) badges.push_back(std::move(badge));
  writeHead(std::move(badges));
  body(content_.record, u"summary"_s);
  if (illustrative)
    writer_.note(
        {{tr("Illustrative: composed from common practices, not a report of one programme. What it calls "
             "results are expectations.")}},
        Tone::Caution);
  Facts facts;
  for (const QString& field : {u"provider"_s, u"countries"_s, u"topics"_s, u"languages"_s, u"started"_s,
                               u"contacts"_s, u"source_url"_s})
    addFact(facts, field);
  factsSection(std::move(facts));
  writer_.small(citationRuns(content_.record, options_.language));
  for (const QString& field :
       {u"problem"_s, u"approach"_s, u"steps"_s, u"results"_s, u"resources"_s, u"risks"_s})
    section(field);
  linkedProvisions();
  section(u"sources"_s);
}

/// By instrument, since a provision says little without it.
void RecordPage::linkedProvisions() {
  QMap<QString, std::vector<Runs>> byInstrument;
  QMap<QString, Runs> instruments;
  for (const QString& item : content_.record.value(u"provisions"_s).items()) {
    const auto id = fromText<RecordId>(item);
    if (!id) continue;
    const Record* provision = content_.find(*id);
    const Record* declaration = provision ? content_.declarationOf(*provision) : nullptr;
    const QString name = declaration ? displayTitle(*declaration, options_.language).text : QString();
    if (declaration) instruments.insert(name, linkTo(*declaration));
    byInstrument[name].push_back(linkTo(*id));
  }
  if (byInstrument.isEmpty()) return;
  writer_.heading(fieldLabel(u"practice"_s, u"provisions"_s));
  for (auto it = byInstrument.begin(); it != byInstrument.end(); ++it) {
    if (instruments.contains(it.key())) writer_.paragraph(instruments.value(it.key()));
    std::sort(it->begin(), it->end(), [](const Runs& a, const Runs& b) {
      return QString::localeAwareCompare(a.front().text, b.front().text) < 0;
    });
    writer_.list(*it);
  }
}

} // namespace amparo::ui
