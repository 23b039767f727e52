#include "ui/record/record_page.h"

#include "core/model/record_link.h"
#include "core/model/schema.h"
#include "core/model/translation.h"
#include "ui/texts/citation.h"
#include "ui/texts/texts.h"

#include <QUrl>

#include <algorithm>

namespace amparo::ui {

using namespace Qt::StringLiterals;

namespace {

const QString citationPrefix = u"amparo:citation/"_s;
const QString citationFormsPrefix = u"amparo:cite/"_s;
const QString packPrefix = u"amparo:pack/"_s;
const QString duplicatePrefix = u"amparo:duplicate/"_s;
const QString filePrefix = u"amparo:file/"_s;

std::optional<RecordId> idBehind(const QString& href, const QString& prefix) {
  if (!href.startsWith(prefix)) return std::nullopt;
  return fromText<RecordId>(href.sliced(prefix.size()).section(u'/', 0, 0));
}

/// Whether a text that was looked for in a language is in it.
bool isIn(const LocalizedText& shown, const QString& language) {
  return !shown.text.trimmed().isEmpty() && primaryLanguage(shown.language) == primaryLanguage(language);
}

void append(Runs& runs, Runs more) {
  for (Run& run : more) runs.push_back(std::move(run));
}

} // namespace

namespace page_link {

QString record(const RecordId& id) {
  return recordAddress(id);
}

QString citation(const RecordId& provision, const QString& language) {
  return citationPrefix + toText(provision) + u'/' + language;
}

QString citationForms(const RecordId& provision) {
  return citationFormsPrefix + toText(provision);
}

QString pack(const RecordId& id) {
  return packPrefix + toText(id);
}

QString languageOf(const QString& href) {
  return href.section(u'/', 2);
}

QString confirmation() {
  return u"amparo:confirm"_s;
}

QString attention() {
  return u"amparo:attention"_s;
}

QString file(const QString& what, const RecordId& attachment) {
  return filePrefix % what % u'/' % toText(attachment);
}

std::optional<std::pair<QString, RecordId>> fileOf(const QString& href) {
  if (!href.startsWith(filePrefix)) return std::nullopt;
  const QString rest = href.sliced(filePrefix.size());
  const auto id = fromText<RecordId>(rest.section(u'/', 1));
  if (!id) return std::nullopt;
  return std::pair(rest.section(u'/', 0, 0), *id);
}

QString duplicate(const RecordId& id) {
  return duplicatePrefix + toText(id);
}

std::optional<RecordId> recordOf(const QString& href) {
  return idBehind(href, recordPrefix);
}

std::optional<RecordId> citationOf(const QString& href) {
  return idBehind(href, citationPrefix);
}

std::optional<RecordId> citationFormsOf(const QString& href) {
  return idBehind(href, citationFormsPrefix);
}

std::optional<RecordId> packOf(const QString& href) {
  return idBehind(href, packPrefix);
}

std::optional<RecordId> duplicateOf(const QString& href) {
  return idBehind(href, duplicatePrefix);
}

} // namespace page_link

RecordPage::RecordPage(const RecordContent& content, const PageOptions& options, PageWriter& writer)
    : content_(content)
    , options_(options)
    , writer_(writer) {
  if (isBilingual()) return;
  // One language for all that is not in the language asked for, and nothing that is: one note says it all.
  QStringList shown;
  const auto note = [&](const Record& record) {
    const KindSchema* kind = Schema::current().kind(record.kind);
    if (!kind) return;
    for (const FieldSchema& field : kind->fields) {
      if (!field.localized) continue;
      const LocalizedText value = localized(record, field.name, options_.language);
      if (!value.language.isEmpty() && !shown.contains(primaryLanguage(value.language)))
        shown.append(primaryLanguage(value.language));
    }
  };
  note(content_.record);
  for (const Record& provision : content_.provisions) note(provision);
  if (shown.size() == 1 && shown.front() != primaryLanguage(options_.language))
    wholeFallback_ = shown.front();
}

bool RecordPage::standsSideBySide(const QString& kind) {
  return kind == u"declaration" || kind == u"provision" || kind == u"practice";
}

void RecordPage::write() {
  if (!content_.found) {
    writer_.note({{tr("This record is not in your library. It may not have arrived yet, its office may have "
                      "withdrawn it, or it was erased.")}},
                 Tone::Caution);
    return;
  }
  using Writer = void (RecordPage::*)();
  static const QHash<QString, Writer> writers = {
      {u"declaration"_s, &RecordPage::writeDeclaration},
      {u"provision"_s, &RecordPage::writeProvision},
      {u"practice"_s, &RecordPage::writePractice},
      {u"person"_s, &RecordPage::writePerson},
      {u"organisation"_s, &RecordPage::writeOrganisation},
      {u"topic"_s, &RecordPage::writeTopic},
      {u"event"_s, &RecordPage::writeEvent},
      {u"conflict"_s, &RecordPage::writeConflict},
  };
  (this->*writers.value(content_.record.kind, &RecordPage::writeGeneric))();
  //: Of a record: other records lead to it in their texts
  referrersSection(tr("Mentioned in"), {}, {textLink});
  filesSection();
  if (content_.referrersLeftOut > 0)
    writer_.small({{tr("%n more record(s) lead here.", nullptr, int(content_.referrersLeftOut))}});
  writeForeignFields();
}

void RecordPage::writeHead(std::vector<Badge> badges) {
  const Record& record = content_.record;
  if (isBilingual()) {
    writeTitles();
  } else {
    LocalizedText title = titleOf(record, content_.declarationOf(record), options_.language);
    if (title.text.isEmpty()) title.text = tr("(no title)");
    writer_.title(title.text);
    if (const auto mark = languageMark(title)) writer_.small({*mark});
  }
  if (record.audience() == Audience::Office) badges.push_back({tr("This office only"), Tone::Accent});
  if (content_.isWaiting() && !content_.ownOffice.isNull())
    badges.push_back({tr("Not sent yet"), Tone::Quiet});
  writer_.badges(badges);
  writeFound();
  writeState();
  writeFallbackNote();
}

void RecordPage::writeTitles() {
  if (options_.stacked)
    //: Names of languages
    writer_.small(
        {{tr("There is no room for two columns here: each text stands in %1 first, then in %2.")
              .arg(languageInSentence(options_.language), languageInSentence(options_.secondLanguage))}});
  inBoth([this](const QString& language) {
    const Record& record = content_.record;
    const LocalizedText title = titleOf(record, content_.declarationOf(record), language);
    writer_.kicker({{languageName(language)}});
    if (isIn(title, language))
      writer_.title(title.text);
    else
      missing(language);
  });
}

void RecordPage::inBoth(const std::function<void(const QString& language)>& write) {
  const auto first = [&] { write(options_.language); };
  const auto second = [&] { write(options_.secondLanguage); };
  if (!options_.stacked) return writer_.columns({first, second});
  first();
  second();
}

void RecordPage::bodyIn(const Record& record, const FieldSchema& field, const QString& language) {
  const LocalizedText shown = localized(record, field.name, language);
  if (!isIn(shown, language))
    missing(language);
  else if (field.type == FieldType::Text)
    writer_.markdown(shown.text);
  else
    writer_.paragraph({{shown.text}});
}

void RecordPage::missing(const QString& language) {
  //: The name of a language; stands where a text in it would be
  writer_.small({{tr("Not available in %1.").arg(languageInSentence(language))}});
}

void RecordPage::writeState() {
  if (content_.record.isDeleted())
    writer_.note({{tr("This record is in the trash. Restore it to use it again.")}}, Tone::Caution);
  if (const PendingChange* change = content_.rejected())
    writer_.note({{tr("The hub did not take a change to this record."), {}, Run::Look::Strong},
                  {u" "_s},
                  {change->rejection ? errorSentence(*change->rejection) : QString()},
                  {u" "_s},
                  {tr("Correct or withdraw it"), page_link::attention()}},
                 Tone::Danger);
  if (const QStringList behind = fieldsBehind(); !behind.isEmpty())
    //: Names of fields, joined with commas
    writer_.note(
        {{tr("This has changed in another language since it was translated: %1.").arg(behind.join(u", "_s))}},
        Tone::Caution);
  if (!content_.conflicts.empty())
    writer_.note({{tr("Two offices changed this record at the same time: %n decision(s) to take.", nullptr,
                      int(content_.conflicts.size()))},
                  {u" "_s},
                  {tr("Decide"), page_link::attention()}},
                 Tone::Caution);
  for (const Record& duplicate : content_.duplicates)
    writer_.note({{tr("This seems to be in the library twice.")},
                  {u" "_s},
                  {tr("See the other one"), page_link::record(duplicate.id)},
                  {u" · "_s},
                  {tr("Compare and merge"), page_link::duplicate(duplicate.id)}},
                 Tone::Accent);
}

/// The fields whose text on the page is behind that in another language.
QStringList RecordPage::fieldsBehind() const {
  QStringList labels;
  for (const StaleTranslation& stale : staleTranslations(content_.record)) {
    const QString label = fieldLabel(content_.record.kind, stale.field);
    const QString language = primaryLanguage(stale.language);
    const bool shown = language == primaryLanguage(options_.language) ||
                       language == primaryLanguage(options_.secondLanguage);
    if (shown && !labels.contains(label)) labels.append(label);
  }
  return labels;
}

void RecordPage::writeFallbackNote() {
  if (wholeFallback_.isEmpty()) return;
  const QString wanted = languageInSentence(options_.language);
  const QString shown = languageInSentence(wholeFallback_);
  //: Names of languages: "This text is not available in Spanish; it is shown in English."
  writer_.note({{tr("This text is not available in %1; it is shown in %2.").arg(wanted, shown)}},
               Tone::Accent);
}

bool RecordPage::isFallback(const LocalizedText& shown) const {
  return !shown.language.isEmpty() && primaryLanguage(shown.language) != primaryLanguage(options_.language);
}

std::optional<Run> RecordPage::languageMark(const LocalizedText& shown) const {
  if (!isFallback(shown) || primaryLanguage(shown.language) == wholeFallback_) return std::nullopt;
  //: Beside a text that is not in the language asked for
  return Run{tr("Not available in %1; shown in %2.")
                 .arg(languageInSentence(options_.language), languageInSentence(shown.language)),
             {},
             Run::Look::Muted};
}

LocalizedText RecordPage::localText(const QString& field) const {
  return localized(content_.record, field, options_.language);
}

void RecordPage::body(const Record& record, const QString& field) {
  const KindSchema* kind = Schema::current().kind(record.kind);
  const FieldSchema* schema = kind ? kind->field(field) : nullptr;
  if (!schema) return;
  const LocalizedText shown =
      schema->localized ? localized(record, field, options_.language) : LocalizedText{record.text(field), {}};
  if (shown.text.trimmed().isEmpty()) return;
  if (isBilingual() && schema->localized)
    return inBoth([&](const QString& language) { bodyIn(record, *schema, language); });
  if (const auto mark = languageMark(shown)) writer_.small({*mark});
  if (schema->type == FieldType::Text)
    writer_.markdown(shown.text);
  else
    writer_.paragraph({{shown.text}});
}

void RecordPage::section(const QString& field) {
  const KindSchema* kind = Schema::current().kind(content_.record.kind);
  const FieldSchema* schema = kind ? kind->field(field) : nullptr;
  if (!schema) return;
  const QString shown = schema->localized ? localText(field).text : text(field);
  if (shown.trimmed().isEmpty()) return;
  writer_.heading(fieldLabel(content_.record.kind, field));
  body(content_.record, field);
}

void RecordPage::factsSection(Facts facts) {
  std::erase_if(facts, [](const auto& fact) { return fact.second.empty(); });
  writer_.facts(facts);
}

Runs RecordPage::linkTo(const Record& record) const {
  LocalizedText title = titleOf(record, content_.declarationOf(record), options_.language);
  // Instruments have long names, and short ones by which everybody knows them.
  if (const LocalizedText brief = localized(record, u"short_title"_s, options_.language);
      !brief.text.isEmpty())
    title = brief;
  if (title.text.isEmpty()) title.text = tr("(no title)");
  Runs runs{{title.text, page_link::record(record.id)}};
  if (record.kind != u"person" && isFallback(title))
    //: Behind a title that is shown in another language than the one asked for
    runs.push_back({u" "_s + tr("(in %1)").arg(languageInSentence(title.language)), {}, Run::Look::Muted});
  if (record.isDeleted()) runs.push_back({u" "_s + tr("(in the trash)"), {}, Run::Look::Muted});
  return runs;
}

Runs RecordPage::linkTo(const RecordId& id) const {
  if (const Record* record = content_.find(id)) return linkTo(*record);
  return {{tr("(a record that is not in your library yet)"), {}, Run::Look::Muted}};
}

Runs RecordPage::external(const QString& address) const {
  const QUrl url(address);
  const QString shown =
      url.scheme() == u"mailto" ? url.path() : url.host() + (url.path().size() > 1 ? url.path() : QString());
  return {{(shown.isEmpty() ? address : shown) + u"\u00a0\u2197"_s, address}};
}

Runs RecordPage::links(const QString& field) const {
  const Value value = content_.record.value(field);
  std::vector<Runs> items;
  const auto add = [&](const QString& item) {
    if (const auto id = fromText<RecordId>(item)) items.push_back(linkTo(*id));
  };
  if (value.isText()) add(value.text());
  for (const QString& item : value.items()) add(item);
  std::sort(items.begin(), items.end(), [](const Runs& a, const Runs& b) {
    return QString::localeAwareCompare(a.front().text, b.front().text) < 0;
  });
  Runs runs;
  for (Runs& item : items) {
    if (!runs.empty()) runs.push_back({u"  ·  "_s, {}, Run::Look::Muted});
    append(runs, std::move(item));
  }
  return runs;
}

Runs RecordPage::valueRuns(const FieldSchema& field, const Value& value) const {
  if (value.isAbsent()) return {};
  switch (field.type) {
  case FieldType::Reference:
  case FieldType::References:
    return links(field.name);
  case FieldType::Link:
    return external(value.text());
  default:
    if (field.name == u"email" && value.isText()) return external(u"mailto:"_s + value.text());
    return {{valueText(content_.record.kind, field.name, value)}};
  }
}

void RecordPage::addFact(Facts& facts, const QString& field) const {
  const KindSchema* kind = Schema::current().kind(content_.record.kind);
  const FieldSchema* schema = kind ? kind->field(field) : nullptr;
  if (!schema) return;
  Runs runs;
  if (schema->localized) {
    const LocalizedText shown = localText(field);
    if (!shown.text.isEmpty()) runs.push_back({shown.text});
    if (const auto mark = languageMark(shown)) {
      runs.push_back({u"  "_s});
      runs.push_back(*mark);
    }
  } else {
    runs = valueRuns(*schema, content_.record.value(field));
  }
  if (!runs.empty()) facts.emplace_back(fieldLabel(content_.record.kind, field), std::move(runs));
}

std::vector<Badge> RecordPage::confidenceBadge() const {
  const QString confidence = text(u"confidence"_s);
  if (confidence == u"high") return {{tr("High confidence"), Tone::Good}};
  if (confidence == u"medium") return {{tr("Medium confidence"), Tone::Quiet}};
  if (confidence == u"low") return {{tr("Low confidence: check before relying on it"), Tone::Caution}};
  return {};
}

void RecordPage::referrersSection(const QString& heading, const QStringList& kinds,
                                  const QStringList& fields) {
  std::vector<Runs> items;
  QSet<RecordId> seen;
  for (const Referrer& referrer : content_.referrers) {
    if (!kinds.isEmpty() && !kinds.contains(referrer.record.kind)) continue;
    if (fields.isEmpty() ? referrer.field == textLink : !fields.contains(referrer.field)) continue;
    if (seen.contains(referrer.record.id)) continue;
    seen.insert(referrer.record.id);
    Runs item = linkTo(referrer.record);
    const LocalizedText role = localized(referrer.record, u"role"_s, options_.language);
    if (referrer.record.kind == u"person" && !role.text.isEmpty())
      item.push_back({u"  "_s + role.text, {}, Run::Look::Muted});
    if (referrer.record.kind == u"provision")
      if (const Record* declaration = content_.declarationOf(referrer.record))
        item.push_back({u"  "_s + displayTitle(*declaration, options_.language).text, {}, Run::Look::Muted});
    items.push_back(std::move(item));
  }
  if (items.empty()) return;
  std::sort(items.begin(), items.end(), [](const Runs& a, const Runs& b) {
    return QString::localeAwareCompare(a.front().text, b.front().text) < 0;
  });
  writer_.heading(heading);
  writer_.list(items);
}

void RecordPage::writeConflict() {
  writer_.title(kindName(content_.record.kind));
  writer_.note(
      {{tr("Two offices changed the same field.")}, {u" "_s}, {tr("Decide"), page_link::attention()}},
      Tone::Caution);
  Facts facts;
  addFact(facts, u"record"_s);
  const auto target = fromText<RecordId>(text(u"record"_s));
  const Record* record = target ? content_.find(*target) : nullptr;
  const QString kind = record ? record->kind : QString();
  const QString field = text(u"field"_s);
  facts.emplace_back(fieldLabel(u"conflict"_s, u"field"_s), Runs{{fieldLabel(kind, field)}});
  for (const QString& side : {u"base"_s, u"kept"_s, u"other"_s})
    facts.emplace_back(fieldLabel(u"conflict"_s, side),
                       Runs{{valueText(kind, field, content_.record.value(side))}});
  for (const QString& who : {u"kept_person"_s, u"kept_office"_s, u"other_person"_s, u"other_office"_s})
    addFact(facts, who);
  addFact(facts, u"at"_s);
  factsSection(std::move(facts));
}

void RecordPage::writeGeneric() {
  const KindSchema* kind = Schema::current().kind(content_.record.kind);
  if (!kind) {
    writer_.title(content_.record.kind);
    writer_.note(
        {{tr("This record is of a kind that only a newer version of Amparo knows. It is kept unharmed.")}},
        Tone::Accent);
    return;
  }
  writeHead({});
  Facts facts;
  for (const FieldSchema& field : kind->fields)
    if (field.type != FieldType::Text && field.name != kind->titleField) addFact(facts, field.name);
  factsSection(std::move(facts));
  for (const FieldSchema& field : kind->fields)
    if (field.type == FieldType::Text) section(field.name);
  for (const KindSchema& other : Schema::current().kinds())
    referrersSection(kindName(other.name, 2), {other.name});
}

/// Fields that this version has no name for are shown as they are: kept is not enough, people must see them.
void RecordPage::writeForeignFields() {
  const KindSchema* kind = Schema::current().kind(content_.record.kind);
  Facts facts;
  for (const auto& entry : content_.record.fields) {
    if (entry.address.startsWith(u'@') || (kind && kind->fieldAt(entry.address))) continue;
    if (!entry.value.value.isAbsent()) facts.emplace_back(entry.address, Runs{{entry.value.value.display()}});
  }
  if (facts.empty()) return;
  if (kind) writer_.heading(tr("Details from a newer version"));
  factsSection(std::move(facts));
}

} // namespace amparo::ui
