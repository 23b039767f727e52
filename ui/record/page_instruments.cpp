#include "core/model/record_link.h"
#include "core/model/schema.h"
#include "ui/record/record_page.h"
#include "ui/texts/citation.h"
#include "ui/texts/texts.h"

#include <algorithm>

namespace amparo::ui {

using namespace Qt::StringLiterals;

void RecordPage::writeDeclaration() {
  const QString kind = u"declaration"_s;
  std::vector<Badge> badges;
  if (const QString instrument = text(u"instrument"_s); !instrument.isEmpty())
    badges.push_back({keywordLabel(kind, u"instrument"_s, instrument), Tone::Accent});
  if (const QString force = text(u"force"_s); !force.isEmpty())
    badges.push_back({keywordLabel(kind, u"force"_s, force), force == u"binding" ? Tone::Good : Tone::Quiet});
  for (Badge& badge : confidenceBadge()) badges.push_back(std::move(badge));
  writeHead(std::move(badges));
  body(content_.record, u"summary"_s);
  Facts facts;
  for (const QString& field : {u"symbol"_s, u"short_title"_s, u"body"_s, u"adopted"_s, u"place"_s,
                               u"official_url"_s, u"languages"_s, u"topics"_s, u"related"_s})
    addFact(facts, field);
  factsSection(std::move(facts));
  writer_.small(citationRuns(content_.record, options_.language));
  provisionsSection();
  referrersSection(kindName(u"event"_s, 2), {u"event"_s});
  referrersSection(tr("Instruments that refer to it"), {u"declaration"_s});
}

void RecordPage::provisionsSection() {
  if (content_.provisions.empty()) return;
  contents_.push_back({kindName(u"provision"_s, 2), writer_.heading(kindName(u"provision"_s, 2)), 1});
  writer_.note(
      {{tr("The texts below are short summaries made for this library. They are not the official wording: "
           "quote from the official text.")}},
      Tone::Caution);
  if (hasEditorialNumbers(content_.record))
    writer_.small(
        {{tr("The numbering of this instrument could not be checked, so its provisions stand here in order "
             "and without numbers. Do not cite them by number.")}});
  for (const Record& record : content_.provisions) provision(record);
}

void RecordPage::provision(const Record& record) {
  LocalizedText title = provisionTitle(record, &content_.record, options_.language);
  if (title.text.isEmpty()) title.text = keywordLabel(u"provision"_s, u"unit"_s, record.text(u"unit"_s));
  if (isBilingual()) {
    inBoth([&](const QString& language) { provisionIn(record, language); });
    contents_.push_back({title.text, provisionAt_, 2, record.id});
    if (Runs practices = practicesRuns(record); !practices.empty()) writer_.small(practices);
    return;
  }
  const int position = writer_.subheading({{title.text, page_link::record(record.id)}});
  contents_.push_back({title.text, position, 2, record.id});
  const LocalizedText wording = localized(record, u"text"_s, options_.language);
  // The heading and the text are nearly always in one language; then one mark does for both.
  if (wording.text.isEmpty() || wording.language != title.language)
    if (const auto mark = languageMark(title)) writer_.small({*mark});
  body(record, u"text"_s);
  writer_.small(citationRuns(record, options_.language));
  if (const Runs practices = practicesRuns(record); !practices.empty()) writer_.small(practices);
}

/// A heading that is missing in a language leaves the number, which every language has.
void RecordPage::provisionIn(const Record& record, const QString& language) {
  LocalizedText title = provisionTitle(record, &content_.record, language);
  const bool titled = !title.isFallback(language);
  if (!titled) title.text = provisionNumber(record, &content_.record, language);
  if (title.text.isEmpty()) title.text = keywordLabel(u"provision"_s, u"unit"_s, record.text(u"unit"_s));
  const int position = writer_.subheading({{title.text, page_link::record(record.id)}});
  if (language == options_.language) provisionAt_ = position;
  const FieldSchema* text = Schema::current().kind(u"provision"_s)->field(u"text"_s);
  bodyIn(record, *text, language);
  writer_.small(citationRuns(record, language));
}

Runs RecordPage::citationRuns(const Record& record, const QString& language) const {
  return {{tr("Copy citation"), page_link::citation(record.id, language)},
          {u"   ·   "_s},
          //: Follows "Copy citation": in another form
          {tr("as…"), page_link::citationForms(record.id)},
          {u"   ·   "_s},
          {tr("Add to hearing pack"), page_link::pack(record.id)}};
}

Runs RecordPage::practicesRuns(const Record& record) const {
  const std::vector<RecordId> practices = content_.practicesOf.value(record.id);
  if (practices.empty()) return {};
  Runs runs{{tr("Practices:") + u' '}};
  bool first = true;
  for (const RecordId& practice : practices) {
    if (!first) runs.push_back({u"; "_s});
    first = false;
    for (Run& run : linkTo(practice)) runs.push_back(std::move(run));
  }
  return runs;
}

void RecordPage::writeProvision() {
  const Record& record = content_.record;
  const Record* declaration = content_.declarationOf(record);
  if (declaration) writer_.kicker(linkTo(*declaration));
  std::vector<Badge> badges{{keywordLabel(u"provision"_s, u"unit"_s, text(u"unit"_s)), Tone::Accent}};
  if (declaration)
    if (const QString force = declaration->text(u"force"_s); !force.isEmpty())
      badges.push_back({keywordLabel(u"declaration"_s, u"force"_s, force),
                        force == u"binding" ? Tone::Good : Tone::Quiet});
  writeHead(std::move(badges));
  body(record, u"text"_s);
  writer_.note(
      {{tr("This is a short summary made for this library. It is not the official wording: quote from the "
           "official text.")}},
      Tone::Caution);
  if (declaration && hasEditorialNumbers(*declaration))
    writer_.small({{tr("The numbering of this instrument could not be checked. Do not cite this provision by "
                       "number.")}});
  Facts facts;
  for (const QString& language : {options_.language, options_.secondLanguage}) {
    if (language.isEmpty()) continue;
    Runs runs{{fullCitation(record, declaration, language)}, {u"   "_s}};
    for (Run& run : citationRuns(record, language)) runs.push_back(std::move(run));
    const QString name = options_.secondLanguage.isEmpty()
                             ? tr("Citation")
                             : u"%1 (%2)"_s.arg(tr("Citation"), languageName(language));
    facts.emplace_back(name, std::move(runs));
  }
  if (declaration) {
    facts.emplace_back(fieldLabel(u"provision"_s, u"declaration"_s), linkTo(*declaration));
    if (const QString official = declaration->text(u"official_url"_s); !official.isEmpty())
      facts.emplace_back(fieldLabel(u"declaration"_s, u"official_url"_s), external(official));
  } else {
    addFact(facts, u"declaration"_s);
  }
  addFact(facts, u"topics"_s);
  factsSection(std::move(facts));
  const bool isGap =
      std::none_of(content_.referrers.begin(), content_.referrers.end(), [](const Referrer& one) {
        return one.record.kind == u"practice" && one.field != textLink;
      });
  if (isGap) {
    writer_.heading(tr("Practices linked to it"));
    //: %1: a field of a practice's form
    writer_.small({{tr("None yet. A practice is linked to it in its own form, under “%1”.")
                        .arg(fieldLabel(u"practice"_s, u"provisions"_s))}});
  }
  referrersSection(tr("Practices linked to it"), {u"practice"_s});
}

} // namespace amparo::ui
