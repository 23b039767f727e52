#include "core/model/schema.h"
#include "ui/record/record_page.h"
#include "ui/texts/texts.h"

namespace amparo::ui {

using namespace Qt::StringLiterals;

namespace {

Tone toneOfConsent(const QString& consent) {
  if (consent == u"given") return Tone::Good;
  return consent == u"not-given" ? Tone::Danger : Tone::Quiet;
}

} // namespace

Badge RecordPage::consentBadge() const {
  const QString consent = text(u"consent"_s);
  const Tone tone = toneOfConsent(consent);
  if (consent == u"given" && text(u"consent_scope"_s) == u"office")
    return {tr("Agreed to be listed in this office alone: do not pass on"), Tone::Caution};
  if (consent == u"given") return {tr("Agreed to be listed"), tone};
  if (consent == u"not-given") return {tr("Did not agree to be listed: do not pass on"), tone};
  if (consent == u"public-source") return {tr("From a public source"), tone};
  return {tr("Consent not recorded"), Tone::Caution};
}

/// Whom nobody has asked for a year may have moved on.
void RecordPage::freshnessNote() {
  const QString on = text(u"confirmed_on"_s);
  const QDate confirmed = QDate::fromString(on, Qt::ISODate);
  if (confirmed.isValid() && confirmed.addYears(1) > QDate::currentDate()) return;
  Runs note{{on.isEmpty() ? tr("Nobody has noted when these details were confirmed.")
                          //: A date: "These details were last confirmed on 20 May 2021."
                          : tr("These details were last confirmed on %1.").arg(formatDate(on))}};
  if (content_.mayEdit && !content_.record.isDeleted()) {
    note.push_back({u"  "_s});
    note.push_back({tr("They are right today"), page_link::confirmation()});
  }
  writer_.note(note, Tone::Caution);
}

void RecordPage::writePerson() {
  std::vector<Badge> badges{consentBadge()};
  writeHead(std::move(badges));
  freshnessNote();
  const LocalizedText role = localText(u"role"_s);
  if (!role.text.isEmpty()) {
    if (const auto mark = languageMark(role)) writer_.small({*mark});
    writer_.paragraph({{role.text, {}, Run::Look::Strong}});
    const QString asOf = text(u"as_of"_s);
    writer_.small({{asOf.isEmpty() ? tr("It is not recorded when this role was confirmed.")
                                   //: A date: "Role as of 20 May 2021. It may have changed since."
                                   : tr("Role as of %1. It may have changed since.").arg(formatDate(asOf))}});
  }
  Facts facts;
  for (const QString& field :
       {u"organisation"_s, u"country"_s, u"email"_s, u"phone"_s, u"languages"_s, u"expertise"_s, u"consent"_s,
        u"consent_scope"_s, u"consent_on"_s, u"confirmed_on"_s})
    addFact(facts, field);
  factsSection(std::move(facts));
  referrersSection(kindName(u"event"_s, 2), {u"event"_s});
  referrersSection(kindName(u"practice"_s, 2), {u"practice"_s});
}

void RecordPage::writeOrganisation() {
  std::vector<Badge> badges;
  if (const QString type = text(u"type"_s); !type.isEmpty())
    badges.push_back({keywordLabel(u"organisation"_s, u"type"_s, type), Tone::Accent});
  badges.push_back(consentBadge());
  for (Badge& badge : confidenceBadge()) badges.push_back(std::move(badge));
  writeHead(std::move(badges));
  freshnessNote();
  body(content_.record, u"description"_s);
  Facts facts;
  for (const QString& field :
       {u"acronym"_s, u"country"_s, u"parent"_s, u"website"_s, u"email"_s, u"phone"_s, u"address"_s,
        u"languages"_s, u"expertise"_s, u"consent"_s, u"consent_scope"_s, u"consent_on"_s, u"confirmed_on"_s})
    addFact(facts, field);
  factsSection(std::move(facts));
  referrersSection(kindName(u"person"_s, 2), {u"person"_s});
  referrersSection(tr("Organisations that belong to it"), {u"organisation"_s}, {u"parent"_s});
  referrersSection(kindName(u"practice"_s, 2), {u"practice"_s});
  referrersSection(kindName(u"event"_s, 2), {u"event"_s});
}

void RecordPage::writeTopic() {
  writeHead({});
  body(content_.record, u"scope"_s);
  termsTable();
  variantsTable();
  Facts facts;
  addFact(facts, u"broader"_s);
  factsSection(std::move(facts));
  referrersSection(tr("Narrower topics"), {u"topic"_s}, {u"broader"_s});
  referrersSection(kindName(u"practice"_s, 2), {u"practice"_s});
  referrersSection(kindName(u"declaration"_s, 2), {u"declaration"_s});
  referrersSection(kindName(u"provision"_s, 2), {u"provision"_s});
  referrersSection(tr("People and organisations with this expertise"), {u"person"_s, u"organisation"_s});
  referrersSection(kindName(u"request"_s, 2), {u"request"_s});
}

/// What the topic is called, in every language it has.
void RecordPage::termsTable() {
  std::vector<std::vector<Runs>> rows;
  for (const QString& tag : languages(content_.record)) {
    const QString preferred = text(u"preferred."_s + tag);
    QStringList others = text(u"alternative."_s + tag).split(u'\n', Qt::SkipEmptyParts);
    if (preferred.isEmpty() && others.isEmpty()) continue;
    rows.push_back({{{languageName(tag)}}, {{preferred, {}, Run::Look::Strong}}, {{others.join(u", "_s)}}});
  }
  if (rows.empty()) return;
  writer_.heading(tr("Terms"));
  writer_.table({fieldLabel(u"attachment"_s, u"language"_s), fieldLabel(u"topic"_s, u"preferred"_s),
                 fieldLabel(u"topic"_s, u"alternative"_s)},
                rows);
}

/// "es-AR:recurso de amparo": what a country calls it.
void RecordPage::variantsTable() {
  std::vector<std::vector<Runs>> rows;
  QStringList foreign;
  for (const QString& variant : content_.record.value(u"variants"_s).items()) {
    const QString tag = variant.section(u':', 0, 0);
    const QString label = variant.section(u':', 1);
    const QString country = tag.section(u'-', -1);
    if (label.isEmpty())
      foreign.append(variant);
    else
      rows.push_back({{{countryName(country)}}, {{languageName(primaryLanguage(tag))}}, {{label}}});
  }
  std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) {
    return QString::localeAwareCompare(a.front().front().text, b.front().front().text) < 0;
  });
  for (const QString& variant : foreign) rows.push_back({Runs{}, Runs{}, {{variant}}});
  if (rows.empty()) return;
  writer_.heading(fieldLabel(u"topic"_s, u"variants"_s));
  writer_.table(
      {fieldLabel(u"organisation"_s, u"country"_s), fieldLabel(u"attachment"_s, u"language"_s), tr("Term")},
      rows);
}

} // namespace amparo::ui
