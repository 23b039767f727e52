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
    {"@translated", QT_TRANSLATE_NOOP("Field", "Translations that are up to date")},
    {"@deleted", QT_TRANSLATE_NOOP("Field", "In the trash")},
};

/// What is written in a field of a form, by the same keys. Conflicts have no form.
constexpr Label meanings[] = {
    {"title", QT_TRANSLATE_NOOP("FieldMeaning", "A short name by which colleagues recognise it in a list.")},
    {"declaration.title", QT_TRANSLATE_NOOP("FieldMeaning", "In full, as it was published.")},
    {"event.title", QT_TRANSLATE_NOOP("FieldMeaning", "As it was announced.")},
    {"request.title",
     QT_TRANSLATE_NOOP("FieldMeaning",
                       "The matter in one line, as the other offices will see it in their lists.")},
    {"short_title",
     QT_TRANSLATE_NOOP("FieldMeaning", "As it is usually called, for instance “Mandela Rules”.")},
    {"summary",
     QT_TRANSLATE_NOOP("FieldMeaning", "What is done, for whom, and what comes of it, in a few sentences.")},
    {"declaration.summary",
     QT_TRANSLATE_NOOP("FieldMeaning",
                       "What the instrument is about, in words of your own; it is not a quotation.")},
    {"problem", QT_TRANSLATE_NOOP("FieldMeaning",
                                  "The difficulty of the people defended that the practice responds to.")},
    {"approach",
     QT_TRANSLATE_NOOP("FieldMeaning", "What is done about it, by whom, and on what legal basis.")},
    {"steps",
     QT_TRANSLATE_NOOP("FieldMeaning", "What another office would have to do, one thing after the other.")},
    {"results", QT_TRANSLATE_NOOP("FieldMeaning",
                                  "What has changed since then, with figures and where they come from.")},
    {"resources",
     QT_TRANSLATE_NOOP("FieldMeaning", "People, time, money, training and agreements that it takes.")},
    {"risks",
     QT_TRANSLATE_NOOP("FieldMeaning",
                       "What may go wrong, above all for the people defended, and how that is avoided.")},
    {"topics", QT_TRANSLATE_NOOP("FieldMeaning",
                                 "Of the thesaurus: a search for any of their names finds this record too.")},
    {"countries", QT_TRANSLATE_NOOP("FieldMeaning", "Where it is in use.")},
    {"provider",
     QT_TRANSLATE_NOOP("FieldMeaning", "The institution that carries the practice out and answers for it.")},
    {"provisions",
     QT_TRANSLATE_NOOP("FieldMeaning",
                       "What the practice puts into effect of treaties, principles and other instruments.")},
    {"contacts", QT_TRANSLATE_NOOP("FieldMeaning", "Whom another office can ask about it.")},
    {"status",
     QT_TRANSLATE_NOOP("FieldMeaning",
                       "How far the work on it has come; publishing and archiving are for editors.")},
    {"request.status",
     QT_TRANSLATE_NOOP("FieldMeaning",
                       "Open until there is an answer, closed when none is needed any more.")},
    {"evidence",
     QT_TRANSLATE_NOOP("FieldMeaning",
                       "How well it is known that the practice works: from evaluated to merely expected.")},
    {"source_url",
     QT_TRANSLATE_NOOP("FieldMeaning", "A page on the web that describes it; it begins with https://.")},
    {"sources", QT_TRANSLATE_NOOP("FieldMeaning",
                                  "Publications, rulings and pages that this rests on, with their links.")},
    {"languages",
     QT_TRANSLATE_NOOP("FieldMeaning", "Those in which they can be written to and spoken with.")},
    {"practice.languages",
     QT_TRANSLATE_NOOP("FieldMeaning", "Those in which it is carried out or its material is written.")},
    {"declaration.languages",
     QT_TRANSLATE_NOOP("FieldMeaning", "Those in which it was published, and not those of this record.")},
    {"started", QT_TRANSLATE_NOOP("FieldMeaning", "When it began; a year alone will do.")},
    {"confidence", QT_TRANSLATE_NOOP("FieldMeaning", "How sure the office is of what this record says.")},
    {"illustrative",
     QT_TRANSLATE_NOOP("FieldMeaning",
                       "It is shown as an example, so that nobody takes it for a real programme.")},
    {"symbol", QT_TRANSLATE_NOOP("FieldMeaning",
                                 "Of the document, for instance A/RES/67/187; the same in every language.")},
    {"body", QT_TRANSLATE_NOOP("FieldMeaning",
                               "Who adopted it, for instance the General Assembly of the United Nations.")},
    {"instrument", QT_TRANSLATE_NOOP("FieldMeaning",
                                     "A treaty, a declaration, a resolution…; lists can be filtered by it.")},
    {"force", QT_TRANSLATE_NOOP("FieldMeaning", "Whether it binds states in law, or guides them.")},
    {"numbering", QT_TRANSLATE_NOOP("FieldMeaning",
                                    "Only numbers of the instrument’s own are ever printed in a citation.")},
    {"adopted",
     QT_TRANSLATE_NOOP("FieldMeaning", "The day of its adoption, and not that of its entry into force.")},
    {"place", QT_TRANSLATE_NOOP("FieldMeaning", "The venue and the city.")},
    {"declaration.place", QT_TRANSLATE_NOOP("FieldMeaning", "The city in which it was adopted.")},
    {"official_url",
     QT_TRANSLATE_NOOP("FieldMeaning",
                       "The text where the adopting body publishes it, rather than a copy elsewhere.")},
    {"related",
     QT_TRANSLATE_NOOP("FieldMeaning", "Those that it develops, replaces or is read together with.")},
    {"declaration",
     QT_TRANSLATE_NOOP("FieldMeaning", "The one that this provision is a part of; it is cited with it.")},
    {"unit",
     QT_TRANSLATE_NOOP("FieldMeaning", "What the instrument itself calls it; citations begin with it.")},
    {"number", QT_TRANSLATE_NOOP("FieldMeaning",
                                 "As the instrument has it, without “article” or “principle” before it.")},
    {"paragraphs",
     QT_TRANSLATE_NOOP("FieldMeaning",
                       "Where it stands in the annex, for instance 43 or 20-23; a citation names them.")},
    {"position",
     QT_TRANSLATE_NOOP(
         "FieldMeaning",
         "Provisions of an instrument are listed from the lowest of these numbers to the highest.")},
    {"heading", QT_TRANSLATE_NOOP("FieldMeaning", "What it is about, in a few words.")},
    {"text",
     QT_TRANSLATE_NOOP("FieldMeaning", "What it says; only the official text counts before a court.")},
    {"comment.text",
     QT_TRANSLATE_NOOP("FieldMeaning", "For whoever may see the record; no data of clients.")},
    {"name", QT_TRANSLATE_NOOP("FieldMeaning", "The official one in each language, as on its letterhead.")},
    {"person.name", QT_TRANSLATE_NOOP("FieldMeaning", "Given name and surname, as the person writes them.")},
    {"acronym", QT_TRANSLATE_NOOP("FieldMeaning", "What it is called for short, for instance AIDEF.")},
    {"type", QT_TRANSLATE_NOOP("FieldMeaning", "What kind of body it is; contacts can be filtered by it.")},
    {"country", QT_TRANSLATE_NOOP("FieldMeaning", "Where the person works.")},
    {"organisation.country",
     QT_TRANSLATE_NOOP("FieldMeaning", "Where it has its seat; empty for an international body.")},
    {"request.country", QT_TRANSLATE_NOOP("FieldMeaning", "Whose law or practice is asked about.")},
    {"parent",
     QT_TRANSLATE_NOOP("FieldMeaning", "The larger organisation or network that this one is a part of.")},
    {"description", QT_TRANSLATE_NOOP("FieldMeaning", "What it does and for whom, in a few sentences.")},
    {"event.description",
     QT_TRANSLATE_NOOP("FieldMeaning", "What it is about, for whom, and how one takes part.")},
    {"website", QT_TRANSLATE_NOOP("FieldMeaning", "The address of its own pages; it begins with https://.")},
    {"email", QT_TRANSLATE_NOOP("FieldMeaning", "One that may be written to by whoever sees this record.")},
    {"phone", QT_TRANSLATE_NOOP("FieldMeaning",
                                "With the code of the country, such as +54, so that it works from abroad.")},
    {"address", QT_TRANSLATE_NOOP("FieldMeaning", "Street, number and city, as on a letter.")},
    {"expertise", QT_TRANSLATE_NOOP("FieldMeaning", "The topics that they can be asked about.")},
    {"consent",
     QT_TRANSLATE_NOOP("FieldMeaning",
                       "A person’s record stays within this office until this says that it may leave it.")},
    {"organisation.consent",
     QT_TRANSLATE_NOOP(
         "FieldMeaning",
         "On what ground the details are listed; where it was refused, they stay in this office.")},
    {"consent_scope",
     QT_TRANSLATE_NOOP("FieldMeaning", "How far the details may travel; ask before choosing more.")},
    {"consent_on", QT_TRANSLATE_NOOP("FieldMeaning", "The day on which it was asked for and written down.")},
    {"confirmed_on",
     QT_TRANSLATE_NOOP("FieldMeaning",
                       "When somebody last checked them; after a year Amparo asks for it again.")},
    {"role", QT_TRANSLATE_NOOP("FieldMeaning", "The post or function, and where it is held.")},
    {"as_of",
     QT_TRANSLATE_NOOP("FieldMeaning", "The day for which this is known, since people change posts.")},
    {"organisation", QT_TRANSLATE_NOOP("FieldMeaning", "Where the person works, or for whom they speak.")},
    {"preferred",
     QT_TRANSLATE_NOOP("FieldMeaning", "The term that is shown for the topic, one in each language.")},
    {"alternative",
     QT_TRANSLATE_NOOP("FieldMeaning",
                       "Synonyms and older terms, one on each line; a search finds them too.")},
    {"variants", QT_TRANSLATE_NOOP("FieldMeaning",
                                   "What one country calls it: language and country, a colon, the term.")},
    {"broader", QT_TRANSLATE_NOOP("FieldMeaning", "The wider topic under which this one stands.")},
    {"scope", QT_TRANSLATE_NOOP("FieldMeaning", "What belongs under the topic, and what does not.")},
    {"start", QT_TRANSLATE_NOOP("FieldMeaning", "Other offices see it by the clock of their own time zone.")},
    {"end", QT_TRANSLATE_NOOP("FieldMeaning", "Empty as long as nobody knows it.")},
    {"time_zone", QT_TRANSLATE_NOOP("FieldMeaning", "The one by whose clock the event was announced.")},
    {"zones", QT_TRANSLATE_NOOP("FieldMeaning",
                                "Time zones in which the start is told besides, as on the invitation.")},
    {"format", QT_TRANSLATE_NOOP("FieldMeaning", "Whether people come, connect from afar, or either.")},
    {"online_url",
     QT_TRANSLATE_NOOP("FieldMeaning", "The address of the video meeting, without its password.")},
    {"organisers", QT_TRANSLATE_NOOP("FieldMeaning", "The bodies that invite to it.")},
    {"speakers",
     QT_TRANSLATE_NOOP("FieldMeaning", "Those who are announced; each is a contact of the library.")},
    {"declarations", QT_TRANSLATE_NOOP("FieldMeaning", "From each of them there is a way to this event.")},
    {"part_of", QT_TRANSLATE_NOOP("FieldMeaning", "The congress or series in whose course it is held.")},
    {"participants",
     QT_TRANSLATE_NOOP("FieldMeaning",
                       "Who takes part, or how many, for instance “defenders of twelve countries”.")},
    {"question", QT_TRANSLATE_NOOP("FieldMeaning",
                                   "What you need to know, and what you know already; no data of clients.")},
    {"urgency", QT_TRANSLATE_NOOP("FieldMeaning", "Urgent is what a hearing or a time limit depends on.")},
    {"due", QT_TRANSLATE_NOOP("FieldMeaning", "The last day on which an answer still helps.")},
    {"request", QT_TRANSLATE_NOOP("FieldMeaning", "The question that is answered.")},
    {"reply.body",
     QT_TRANSLATE_NOOP(
         "FieldMeaning",
         "The answer with its sources, for the office that asked and for all that come later.")},
    {"record", QT_TRANSLATE_NOOP("FieldMeaning", "The one that the file is attached to.")},
    {"comment.record", QT_TRANSLATE_NOOP("FieldMeaning", "The one that is talked about.")},
    {"file_name",
     QT_TRANSLATE_NOOP("FieldMeaning", "What it is called when somebody saves a copy, with its ending.")},
    {"media_type", QT_TRANSLATE_NOOP("FieldMeaning", "As programs name it, for instance application/pdf.")},
    {"size", QT_TRANSLATE_NOOP("FieldMeaning", "In bytes, as the file itself has it.")},
    {"sha256",
     QT_TRANSLATE_NOOP("FieldMeaning",
                       "The fingerprint by which the file is found and checked; it is never typed.")},
    {"caption", QT_TRANSLATE_NOOP("FieldMeaning", "What the file is, for whoever chooses among several.")},
    {"language", QT_TRANSLATE_NOOP("FieldMeaning", "The one in which the document is written.")},
    {"field",
     QT_TRANSLATE_NOOP("FieldMeaning", "The one that the comment is about; empty: the whole record.")},
    {"answers", QT_TRANSLATE_NOOP("FieldMeaning", "The comment that this one responds to.")},
    {"settled", QT_TRANSLATE_NOOP("FieldMeaning", "Nothing is left to do about it, so it counts no longer.")},
    {"author", QT_TRANSLATE_NOOP("FieldMeaning", "Who wrote it, as the hub knows them.")},
    {"author_office", QT_TRANSLATE_NOOP("FieldMeaning", "The one for which they wrote it.")},
    {"person", QT_TRANSLATE_NOOP("FieldMeaning", "It stays the same when the author’s name changes.")},
    {"at", QT_TRANSLATE_NOOP("FieldMeaning", "The moment at which it was written.")},
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

/// Of `kind`'s own field, else of any field of that name; null: none.
const char* fieldText(const Texts& texts, const QByteArray& kind, const QByteArray& field) {
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
  static const Texts texts = indexed(fields);
  const char* text = fieldText(texts, kind.toUtf8(), name.toUtf8());
  const QString label = text ? QCoreApplication::translate("Field", text) : name;
  const QString language = languageOf(address);
  if (language.isEmpty()) return label;
  //: A field and the language of its text: "Title (Spanish)"
  return QCoreApplication::translate("Field", "%1 (%2)").arg(label, languageName(language));
}

QString fieldMeaning(const QString& kind, const Address& address) {
  static const Texts texts = indexed(meanings);
  const char* text = fieldText(texts, kind.toUtf8(), fieldName(address).toUtf8());
  return text ? QCoreApplication::translate("FieldMeaning", text) : QString();
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

QString cancelMeaning() {
  return QCoreApplication::translate("Button", "Closes without changing anything.");
}

QString closeMeaning() {
  return QCoreApplication::translate("Button", "Back to the window behind it; Escape leads there too.");
}

} // namespace amparo::ui
