#include "core/model/schema.h"
#include "ui/texts/texts.h"

#include <QCoreApplication>
#include <QHash>

namespace amparo::ui {

using namespace Qt::StringLiterals;

namespace {

struct Kind {
  const char* name;
  const char* one;
  const char* many;
};

constexpr Kind kinds[] = {
    {"practice", QT_TRANSLATE_NOOP("Kind", "Practice"), QT_TRANSLATE_NOOP("Kind", "Practices")},
    {"declaration", QT_TRANSLATE_NOOP("Kind", "Declaration"), QT_TRANSLATE_NOOP("Kind", "Declarations")},
    {"provision", QT_TRANSLATE_NOOP("Kind", "Provision"), QT_TRANSLATE_NOOP("Kind", "Provisions")},
    {"organisation", QT_TRANSLATE_NOOP("Kind", "Organisation"), QT_TRANSLATE_NOOP("Kind", "Organisations")},
    {"person", QT_TRANSLATE_NOOP("Kind", "Person"), QT_TRANSLATE_NOOP("Kind", "People")},
    {"topic", QT_TRANSLATE_NOOP("Kind", "Topic"), QT_TRANSLATE_NOOP("Kind", "Topics")},
    {"event", QT_TRANSLATE_NOOP("Kind", "Event"), QT_TRANSLATE_NOOP("Kind", "Events")},
    {"request", QT_TRANSLATE_NOOP("Kind", "Request"), QT_TRANSLATE_NOOP("Kind", "Requests")},
    {"reply", QT_TRANSLATE_NOOP("Kind", "Reply"), QT_TRANSLATE_NOOP("Kind", "Replies")},
    {"attachment", QT_TRANSLATE_NOOP("Kind", "Attachment"), QT_TRANSLATE_NOOP("Kind", "Attachments")},
    {"comment", QT_TRANSLATE_NOOP("Kind", "Comment"), QT_TRANSLATE_NOOP("Kind", "Comments")},
    {"conflict", QT_TRANSLATE_NOOP("Kind", "Conflict"), QT_TRANSLATE_NOOP("Kind", "Conflicts")},
};

struct Label {
  const char* key;
  const char* text;
};

/// By field, or by kind and field where a field of that name says something else.
constexpr Label fields[] = {
    {"title", QT_TRANSLATE_NOOP("Field", "Title")},
    {"short_title", QT_TRANSLATE_NOOP("Field", "Short title")},
    {"summary", QT_TRANSLATE_NOOP("Field", "Summary")},
    {"problem", QT_TRANSLATE_NOOP("Field", "Problem")},
    {"approach", QT_TRANSLATE_NOOP("Field", "Approach")},
    {"steps", QT_TRANSLATE_NOOP("Field", "Steps")},
    {"results", QT_TRANSLATE_NOOP("Field", "Results")},
    {"resources", QT_TRANSLATE_NOOP("Field", "Resources needed")},
    {"risks", QT_TRANSLATE_NOOP("Field", "Risks")},
    {"topics", QT_TRANSLATE_NOOP("Field", "Topics")},
    {"countries", QT_TRANSLATE_NOOP("Field", "Countries")},
    {"provider", QT_TRANSLATE_NOOP("Field", "Provider")},
    {"provisions", QT_TRANSLATE_NOOP("Field", "Provisions")},
    {"contacts", QT_TRANSLATE_NOOP("Field", "Contacts")},
    {"status", QT_TRANSLATE_NOOP("Field", "Status")},
    {"evidence", QT_TRANSLATE_NOOP("Field", "Evidence")},
    {"source_url", QT_TRANSLATE_NOOP("Field", "Source link")},
    {"sources", QT_TRANSLATE_NOOP("Field", "Sources")},
    {"languages", QT_TRANSLATE_NOOP("Field", "Languages")},
    {"started", QT_TRANSLATE_NOOP("Field", "In use since")},
    {"confidence", QT_TRANSLATE_NOOP("Field", "Confidence")},
    {"illustrative", QT_TRANSLATE_NOOP("Field", "Illustrative")},
    {"symbol", QT_TRANSLATE_NOOP("Field", "Symbol")},
    {"body", QT_TRANSLATE_NOOP("Field", "Adopting body")},
    {"instrument", QT_TRANSLATE_NOOP("Field", "Kind of instrument")},
    {"force", QT_TRANSLATE_NOOP("Field", "Legal force")},
    {"numbering", QT_TRANSLATE_NOOP("Field", "Numbering")},
    {"adopted", QT_TRANSLATE_NOOP("Field", "Adopted on")},
    {"place", QT_TRANSLATE_NOOP("Field", "Place")},
    {"official_url", QT_TRANSLATE_NOOP("Field", "Link to the official text")},
    {"declaration.languages", QT_TRANSLATE_NOOP("Field", "Languages of the official texts")},
    {"related", QT_TRANSLATE_NOOP("Field", "Related instruments")},
    {"declaration", QT_TRANSLATE_NOOP("Field", "Instrument")},
    {"unit", QT_TRANSLATE_NOOP("Field", "Kind of provision")},
    {"number", QT_TRANSLATE_NOOP("Field", "Number")},
    {"paragraphs", QT_TRANSLATE_NOOP("Field", "Paragraphs of the annex")},
    {"position", QT_TRANSLATE_NOOP("Field", "Place in the order")},
    {"heading", QT_TRANSLATE_NOOP("Field", "Heading")},
    {"text", QT_TRANSLATE_NOOP("Field", "Text")},
    {"name", QT_TRANSLATE_NOOP("Field", "Name")},
    {"acronym", QT_TRANSLATE_NOOP("Field", "Acronym")},
    {"type", QT_TRANSLATE_NOOP("Field", "Type of organisation")},
    {"country", QT_TRANSLATE_NOOP("Field", "Country")},
    {"parent", QT_TRANSLATE_NOOP("Field", "Belongs to")},
    {"description", QT_TRANSLATE_NOOP("Field", "Description")},
    {"website", QT_TRANSLATE_NOOP("Field", "Website")},
    {"email", QT_TRANSLATE_NOOP("Field", "E-mail")},
    {"phone", QT_TRANSLATE_NOOP("Field", "Telephone")},
    {"address", QT_TRANSLATE_NOOP("Field", "Address")},
    {"expertise", QT_TRANSLATE_NOOP("Field", "Expertise")},
    {"consent", QT_TRANSLATE_NOOP("Field", "Consent to be listed")},
    {"consent_scope", QT_TRANSLATE_NOOP("Field", "The consent covers")},
    {"consent_on", QT_TRANSLATE_NOOP("Field", "Consent noted on")},
    {"confirmed_on", QT_TRANSLATE_NOOP("Field", "Details confirmed on")},
    {"role", QT_TRANSLATE_NOOP("Field", "Role")},
    {"as_of", QT_TRANSLATE_NOOP("Field", "Role as of")},
    {"organisation", QT_TRANSLATE_NOOP("Field", "Organisations")},
    {"preferred", QT_TRANSLATE_NOOP("Field", "Preferred label")},
    {"alternative", QT_TRANSLATE_NOOP("Field", "Other labels")},
    {"variants", QT_TRANSLATE_NOOP("Field", "Country variants")},
    {"broader", QT_TRANSLATE_NOOP("Field", "Broader topic")},
    {"scope", QT_TRANSLATE_NOOP("Field", "Scope")},
    {"start", QT_TRANSLATE_NOOP("Field", "Start")},
    {"end", QT_TRANSLATE_NOOP("Field", "End")},
    {"time_zone", QT_TRANSLATE_NOOP("Field", "Time zone")},
    {"zones", QT_TRANSLATE_NOOP("Field", "Also announced in")},
    {"format", QT_TRANSLATE_NOOP("Field", "Format")},
    {"online_url", QT_TRANSLATE_NOOP("Field", "Link to take part online")},
    {"organisers", QT_TRANSLATE_NOOP("Field", "Organisers")},
    {"speakers", QT_TRANSLATE_NOOP("Field", "Speakers")},
    {"declarations", QT_TRANSLATE_NOOP("Field", "Instruments adopted or discussed")},
    {"part_of", QT_TRANSLATE_NOOP("Field", "Part of")},
    {"participants", QT_TRANSLATE_NOOP("Field", "Participants")},
    {"question", QT_TRANSLATE_NOOP("Field", "Question")},
    {"urgency", QT_TRANSLATE_NOOP("Field", "Urgency")},
    {"due", QT_TRANSLATE_NOOP("Field", "Answer needed by")},
    {"request", QT_TRANSLATE_NOOP("Field", "Request")},
    {"reply.body", QT_TRANSLATE_NOOP("Field", "Reply")},
    {"record", QT_TRANSLATE_NOOP("Field", "Record")},
    {"file_name", QT_TRANSLATE_NOOP("Field", "File name")},
    {"media_type", QT_TRANSLATE_NOOP("Field", "File type")},
    {"size", QT_TRANSLATE_NOOP("Field", "Size")},
    {"sha256", QT_TRANSLATE_NOOP("Field", "Checksum (SHA-256)")},
    {"caption", QT_TRANSLATE_NOOP("Field", "Caption")},
    {"language", QT_TRANSLATE_NOOP("Field", "Language")},
    {"field", QT_TRANSLATE_NOOP("Field", "Field")},
    {"base", QT_TRANSLATE_NOOP("Field", "Value before both edits")},
    {"kept", QT_TRANSLATE_NOOP("Field", "Value kept")},
    {"other", QT_TRANSLATE_NOOP("Field", "The other value")},
    {"other_office", QT_TRANSLATE_NOOP("Field", "Office of the other value")},
    {"other_person", QT_TRANSLATE_NOOP("Field", "Author of the other value")},
    {"kept_office", QT_TRANSLATE_NOOP("Field", "Office of the value kept")},
    {"kept_person", QT_TRANSLATE_NOOP("Field", "Author of the value kept")},
    {"at", QT_TRANSLATE_NOOP("Field", "When")},
    {"answers", QT_TRANSLATE_NOOP("Field", "Answers")},
    {"settled", QT_TRANSLATE_NOOP("Field", "Settled")},
    {"author", QT_TRANSLATE_NOOP("Field", "Author")},
    {"author_office", QT_TRANSLATE_NOOP("Field", "Office of the author")},
    {"person", QT_TRANSLATE_NOOP("Field", "Mark of the author")},
    {"@audience", QT_TRANSLATE_NOOP("Field", "Who may see it")},
    {"@translated", QT_TRANSLATE_NOOP("Field", "What translations say the same as")},
    {"@deleted", QT_TRANSLATE_NOOP("Field", "In the trash")},
};

/// By field and value.
constexpr Label keywords[] = {
    {"status.draft", QT_TRANSLATE_NOOP("Keyword", "Draft")},
    {"status.in-review", QT_TRANSLATE_NOOP("Keyword", "In review")},
    {"status.published", QT_TRANSLATE_NOOP("Keyword", "Published")},
    {"status.archived", QT_TRANSLATE_NOOP("Keyword", "Archived")},
    {"status.open", QT_TRANSLATE_NOOP("Keyword", "Open")},
    {"status.answered", QT_TRANSLATE_NOOP("Keyword", "Answered")},
    {"status.closed", QT_TRANSLATE_NOOP("Keyword", "Closed")},
    {"evidence.evaluated", QT_TRANSLATE_NOOP("Keyword", "Evaluated")},
    {"evidence.monitored", QT_TRANSLATE_NOOP("Keyword", "Monitored")},
    {"evidence.reported", QT_TRANSLATE_NOOP("Keyword", "Reported")},
    {"evidence.expected", QT_TRANSLATE_NOOP("Keyword", "Expected")},
    {"confidence.high", QT_TRANSLATE_NOOP("Keyword", "High")},
    {"confidence.medium", QT_TRANSLATE_NOOP("Keyword", "Medium")},
    {"confidence.low", QT_TRANSLATE_NOOP("Keyword", "Low")},
    {"instrument.treaty", QT_TRANSLATE_NOOP("Keyword", "Treaty")},
    {"instrument.declaration", QT_TRANSLATE_NOOP("Keyword", "Declaration")},
    {"instrument.resolution", QT_TRANSLATE_NOOP("Keyword", "Resolution")},
    {"instrument.guidelines", QT_TRANSLATE_NOOP("Keyword", "Guidelines")},
    {"instrument.roadmap", QT_TRANSLATE_NOOP("Keyword", "Roadmap")},
    {"instrument.other", QT_TRANSLATE_NOOP("Keyword", "Other instrument")},
    {"force.binding", QT_TRANSLATE_NOOP("Keyword", "Binding")},
    {"force.non-binding", QT_TRANSLATE_NOOP("Keyword", "Non-binding")},
    {"numbering.official", QT_TRANSLATE_NOOP("Keyword", "The instrument's own")},
    {"numbering.editorial", QT_TRANSLATE_NOOP("Keyword", "The library's own (never cited)")},
    {"unit.principle", QT_TRANSLATE_NOOP("Keyword", "Principle")},
    {"unit.guideline", QT_TRANSLATE_NOOP("Keyword", "Guideline")},
    {"unit.article", QT_TRANSLATE_NOOP("Keyword", "Article")},
    {"unit.rule", QT_TRANSLATE_NOOP("Keyword", "Rule")},
    {"unit.paragraph", QT_TRANSLATE_NOOP("Keyword", "Paragraph")},
    {"unit.section", QT_TRANSLATE_NOOP("Keyword", "Section")},
    {"unit.part", QT_TRANSLATE_NOOP("Keyword", "Part")},
    {"unit.point", QT_TRANSLATE_NOOP("Keyword", "Point")},
    {"unit.area", QT_TRANSLATE_NOOP("Keyword", "Area")},
    {"unit.commitment", QT_TRANSLATE_NOOP("Keyword", "Commitment")},
    {"unit.target", QT_TRANSLATE_NOOP("Keyword", "Target")},
    {"unit.indicator", QT_TRANSLATE_NOOP("Keyword", "Indicator")},
    {"unit.operative", QT_TRANSLATE_NOOP("Keyword", "Operative paragraph")},
    {"unit.safeguard", QT_TRANSLATE_NOOP("Keyword", "Safeguard")},
    {"type.public-defence-institution", QT_TRANSLATE_NOOP("Keyword", "Public defence institution")},
    {"type.legal-aid-authority", QT_TRANSLATE_NOOP("Keyword", "Legal aid authority")},
    {"type.regional-network", QT_TRANSLATE_NOOP("Keyword", "Regional network")},
    {"type.national-network", QT_TRANSLATE_NOOP("Keyword", "National network")},
    {"type.international-network", QT_TRANSLATE_NOOP("Keyword", "International network")},
    {"type.professional-association", QT_TRANSLATE_NOOP("Keyword", "Professional association")},
    {"type.ngo", QT_TRANSLATE_NOOP("Keyword", "Non-governmental organisation")},
    {"type.coalition", QT_TRANSLATE_NOOP("Keyword", "Coalition")},
    {"type.un-entity", QT_TRANSLATE_NOOP("Keyword", "United Nations entity")},
    {"type.un-mandate", QT_TRANSLATE_NOOP("Keyword", "United Nations mandate")},
    {"type.intergovernmental-body", QT_TRANSLATE_NOOP("Keyword", "Intergovernmental body")},
    {"type.human-rights-body", QT_TRANSLATE_NOOP("Keyword", "Human rights body")},
    {"type.government", QT_TRANSLATE_NOOP("Keyword", "Government")},
    {"type.government-department", QT_TRANSLATE_NOOP("Keyword", "Government department")},
    {"type.parliament", QT_TRANSLATE_NOOP("Keyword", "Parliament")},
    {"type.court", QT_TRANSLATE_NOOP("Keyword", "Court")},
    {"type.judiciary", QT_TRANSLATE_NOOP("Keyword", "Judiciary")},
    {"type.training-centre", QT_TRANSLATE_NOOP("Keyword", "Training centre")},
    {"type.other", QT_TRANSLATE_NOOP("Keyword", "Other organisation")},
    {"consent.public-source", QT_TRANSLATE_NOOP("Keyword", "Taken from a public source")},
    {"consent.given", QT_TRANSLATE_NOOP("Keyword", "Given")},
    {"consent.not-given", QT_TRANSLATE_NOOP("Keyword", "Not given")},
    {"consent_scope.office", QT_TRANSLATE_NOOP("Keyword", "This office alone")},
    {"consent_scope.network", QT_TRANSLATE_NOOP("Keyword", "The offices of the network")},
    {"consent_scope.public", QT_TRANSLATE_NOOP("Keyword", "Anybody: it may be published")},
    {"format.in-person", QT_TRANSLATE_NOOP("Keyword", "In person")},
    {"format.online", QT_TRANSLATE_NOOP("Keyword", "Online")},
    {"format.hybrid", QT_TRANSLATE_NOOP("Keyword", "In person and online")},
    {"urgency.normal", QT_TRANSLATE_NOOP("Keyword", "Not urgent")},
    {"urgency.urgent", QT_TRANSLATE_NOOP("Keyword", "Urgent")},
    {"@audience.network", QT_TRANSLATE_NOOP("Keyword", "The whole network")},
    {"@audience.office", QT_TRANSLATE_NOOP("Keyword", "This office only")},
};

using Texts = QHash<QByteArrayView, const char*>;

template<size_t n> Texts indexed(const Label (&labels)[n]) {
  Texts texts;
  for (const Label& label : labels) texts.insert(QByteArrayView(label.key), label.text);
  return texts;
}

const char* fieldText(const QByteArray& kind, const QByteArray& field) {
  static const Texts texts = indexed(fields);
  const QByteArray own = kind + '.' + field;
  if (const char* text = texts.value(QByteArrayView(own))) return text;
  return texts.value(QByteArrayView(field));
}

/// A list of labels as a text has it: Spanish writes only the first language with a capital.
QString keywordsText(const QString& kind, const QString& field, const QStringList& items) {
  const KindSchema* known = Schema::current().kind(kind);
  const FieldSchema* schema = known ? known->field(field) : nullptr;
  const bool isLanguages = schema && schema->vocabulary == Vocabulary::Language;
  QStringList labels;
  for (const QString& item : items)
    labels.append(isLanguages && !labels.isEmpty() ? languageInSentence(item)
                                                   : keywordLabel(kind, field, item));
  return labels.join(u", "_s);
}

QString yesOrNo(bool flag) {
  return flag ? QCoreApplication::translate("Keyword", "Yes") : QCoreApplication::translate("Keyword", "No");
}

} // namespace

QString kindName(const QString& kind, int count) {
  for (const Kind& known : kinds)
    if (kind == QLatin1StringView(known.name))
      return QCoreApplication::translate("Kind", count == 1 ? known.one : known.many);
  return kind;
}

QString fieldLabel(const QString& kind, const Address& address) {
  const QString name = fieldName(address);
  const char* text = fieldText(kind.toUtf8(), name.toUtf8());
  const QString label = text ? QCoreApplication::translate("Field", text) : name;
  const QString language = languageOf(address);
  if (language.isEmpty()) return label;
  //: A field and the language of its text: "Title (Spanish)"
  return QCoreApplication::translate("Field", "%1 (%2)").arg(label, languageName(language));
}

QString keywordLabel(const QString& kind, const QString& field, const QString& value) {
  static const Texts texts = indexed(keywords);
  const KindSchema* known = Schema::current().kind(kind);
  const FieldSchema* schema = known ? known->field(field) : nullptr;
  switch (schema ? schema->vocabulary : Vocabulary::None) {
  case Vocabulary::Country:
    return countryName(value);
  case Vocabulary::Language:
    return languageName(value);
  case Vocabulary::TimeZone:
    return timeZoneLabel(value);
  case Vocabulary::None:
    break;
  }
  const QByteArray key = field.toUtf8() + '.' + value.toUtf8();
  const char* text = texts.value(QByteArrayView(key));
  return text ? QCoreApplication::translate("Keyword", text) : value;
}

QString valueText(const QString& kind, const Address& address, const Value& value) {
  if (value.isFlag()) return yesOrNo(value.flag());
  if (value.isNumber()) return interfaceLocale().toString(value.number(), 'g', 15);
  const QString field = fieldName(address);
  switch (Schema::current().typeAt(kind, address)) {
  case FieldType::Keyword:
    return keywordLabel(kind, field, value.text());
  case FieldType::Date:
  case FieldType::DateTime:
    return formatDate(value.text());
  case FieldType::Keywords:
    return keywordsText(kind, field, value.items());
  default:
    return value.display();
  }
}

} // namespace amparo::ui
