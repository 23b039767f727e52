#include "core/model/schema.h"

#include "core/model/translation.h"

namespace amparo {

using namespace Qt::StringLiterals;

namespace {

constexpr int lineCharacters = 1000;
constexpr int textCharacters = 1'000'000;

/// A field in the making; reads like the table in the design.
struct F : FieldSchema {
  F(QString fieldName, FieldType fieldType) {
    name = std::move(fieldName);
    type = fieldType;
    maximumCharacters = type == FieldType::Text ? textCharacters : lineCharacters;
  }

  F loc() && {
    localized = true;
    return std::move(*this);
  }

  F req() && {
    required = true;
    return std::move(*this);
  }

  F find(Weight w) && {
    weight = w;
    return std::move(*this);
  }

  F byFacet() && {
    facet = true;
    return std::move(*this);
  }

  F oneOf(QStringList list) && {
    options = std::move(list);
    return std::move(*this);
  }

  F of(Vocabulary v) && {
    vocabulary = v;
    return std::move(*this);
  }

  F to(QStringList kinds) && {
    targets = std::move(kinds);
    return std::move(*this);
  }
};

F line(QString name) {
  return F(std::move(name), FieldType::Line);
}

F text(QString name) {
  return F(std::move(name), FieldType::Text).find(Weight::Body);
}

F keyword(QString name, QStringList list) {
  return F(std::move(name), FieldType::Keyword).oneOf(std::move(list));
}

F date(QString name) {
  return F(std::move(name), FieldType::Date);
}

F dateTime(QString name) {
  return F(std::move(name), FieldType::DateTime);
}

F number(QString name) {
  return F(std::move(name), FieldType::Number);
}

F flag(QString name) {
  return F(std::move(name), FieldType::Flag);
}

F link(QString name) {
  return F(std::move(name), FieldType::Link);
}

F reference(QString name, QStringList to) {
  return F(std::move(name), FieldType::Reference).to(std::move(to));
}

F references(QString name, QStringList to) {
  return F(std::move(name), FieldType::References).to(std::move(to));
}

F keywords(QString name, QStringList list = {}) {
  return F(std::move(name), FieldType::Keywords).oneOf(std::move(list));
}

F country(QString name) {
  return F(std::move(name), FieldType::Keyword).of(Vocabulary::Country).byFacet();
}

F countries(QString name) {
  return keywords(std::move(name)).of(Vocabulary::Country).byFacet();
}

F languagesField(QString name) {
  return keywords(std::move(name)).of(Vocabulary::Language);
}

F topics() {
  return references(u"topics"_s, {u"topic"_s}).byFacet();
}

/// What somebody said about being listed: on what ground, how far it goes, since when, and when the details
/// were last right.
void addConsent(std::vector<FieldSchema>& fields) {
  fields.push_back(keyword(u"consent"_s, {u"public-source"_s, u"given"_s, u"not-given"_s}));
  fields.push_back(keyword(u"consent_scope"_s, {u"office"_s, u"network"_s, u"public"_s}));
  fields.push_back(date(u"consent_on"_s));
  fields.push_back(date(u"confirmed_on"_s));
}

F confidence() {
  return keyword(u"confidence"_s, {u"high"_s, u"medium"_s, u"low"_s});
}

std::vector<FieldSchema> practiceFields() {
  return {
      line(u"title"_s).loc().req().find(Weight::Title),
      text(u"summary"_s).loc().find(Weight::Summary),
      text(u"problem"_s).loc(),
      text(u"approach"_s).loc(),
      text(u"steps"_s).loc(),
      text(u"results"_s).loc(),
      text(u"resources"_s).loc(),
      text(u"risks"_s).loc(),
      topics(),
      countries(u"countries"_s),
      reference(u"provider"_s, {u"organisation"_s}),
      references(u"provisions"_s, {u"provision"_s}),
      references(u"contacts"_s, {u"person"_s, u"organisation"_s}),
      keyword(u"status"_s, {u"draft"_s, u"in-review"_s, u"published"_s, u"archived"_s}).req().byFacet(),
      keyword(u"evidence"_s, {u"evaluated"_s, u"monitored"_s, u"reported"_s, u"expected"_s}),
      link(u"source_url"_s),
      text(u"sources"_s),
      languagesField(u"languages"_s),
      date(u"started"_s),
      confidence(),
      flag(u"illustrative"_s),
  };
}

std::vector<FieldSchema> declarationFields() {
  return {
      line(u"title"_s).loc().req().find(Weight::Title),
      line(u"short_title"_s).loc().find(Weight::Title),
      line(u"symbol"_s).find(Weight::Title),
      line(u"body"_s).loc().find(Weight::Summary),
      keyword(u"instrument"_s,
              {u"treaty"_s, u"declaration"_s, u"resolution"_s, u"guidelines"_s, u"roadmap"_s, u"other"_s})
          .byFacet(),
      keyword(u"force"_s, {u"binding"_s, u"non-binding"_s}),
      keyword(u"numbering"_s, {u"official"_s, u"editorial"_s}),
      date(u"adopted"_s),
      line(u"place"_s).loc().find(Weight::Body),
      link(u"official_url"_s),
      languagesField(u"languages"_s),
      text(u"summary"_s).loc().find(Weight::Summary),
      topics(),
      references(u"related"_s, {u"declaration"_s}),
      confidence(),
  };
}

std::vector<FieldSchema> provisionFields() {
  return {
      reference(u"declaration"_s, {u"declaration"_s}).req(),
      keyword(u"unit"_s, {u"principle"_s, u"guideline"_s, u"article"_s, u"rule"_s, u"paragraph"_s,
                          u"section"_s, u"part"_s, u"point"_s, u"area"_s, u"commitment"_s, u"target"_s,
                          u"indicator"_s, u"operative"_s, u"safeguard"_s})
          .req(),
      line(u"number"_s).req().find(Weight::Title),
      line(u"paragraphs"_s),
      number(u"position"_s),
      line(u"heading"_s).loc().find(Weight::Title),
      text(u"text"_s).loc(),
      topics(),
  };
}

std::vector<FieldSchema> organisationFields() {
  std::vector<FieldSchema> fields = {
      line(u"name"_s).loc().req().find(Weight::Title),
      line(u"acronym"_s).find(Weight::Title),
      keyword(u"type"_s,
              {u"public-defence-institution"_s, u"legal-aid-authority"_s, u"regional-network"_s,
               u"national-network"_s, u"international-network"_s, u"professional-association"_s, u"ngo"_s,
               u"coalition"_s, u"un-entity"_s, u"un-mandate"_s, u"intergovernmental-body"_s,
               u"human-rights-body"_s, u"government"_s, u"government-department"_s, u"parliament"_s,
               u"court"_s, u"judiciary"_s, u"training-centre"_s, u"other"_s})
          .byFacet(),
      country(u"country"_s),
      reference(u"parent"_s, {u"organisation"_s}),
      text(u"description"_s).loc(),
      link(u"website"_s),
      line(u"email"_s).find(Weight::Body),
      line(u"phone"_s).find(Weight::Body),
      line(u"address"_s).find(Weight::Body),
      languagesField(u"languages"_s),
      references(u"expertise"_s, {u"topic"_s}),
  };
  addConsent(fields);
  fields.push_back(confidence());
  return fields;
}

std::vector<FieldSchema> personFields() {
  std::vector<FieldSchema> fields = {
      line(u"name"_s).req().find(Weight::Title),
      line(u"role"_s).loc().find(Weight::Summary),
      date(u"as_of"_s),
      references(u"organisation"_s, {u"organisation"_s}),
      country(u"country"_s),
      line(u"email"_s).find(Weight::Body),
      line(u"phone"_s).find(Weight::Body),
      languagesField(u"languages"_s),
      references(u"expertise"_s, {u"topic"_s}),
  };
  addConsent(fields);
  return fields;
}

std::vector<FieldSchema> topicFields() {
  return {
      line(u"preferred"_s).loc().req().find(Weight::Title),
      // One label a line.
      text(u"alternative"_s).loc().find(Weight::Summary),
      // "<language>-<COUNTRY>:<label>", for instance "es-AR:recurso de amparo".
      keywords(u"variants"_s).find(Weight::Summary),
      reference(u"broader"_s, {u"topic"_s}),
      text(u"scope"_s).loc(),
  };
}

std::vector<FieldSchema> eventFields() {
  return {
      line(u"title"_s).loc().req().find(Weight::Title),
      text(u"description"_s).loc(),
      dateTime(u"start"_s).req(),
      dateTime(u"end"_s),
      F(u"time_zone"_s, FieldType::Keyword).of(Vocabulary::TimeZone),
      // Further zones in which the event announces its start.
      keywords(u"zones"_s).of(Vocabulary::TimeZone),
      line(u"place"_s).loc().find(Weight::Body),
      keyword(u"format"_s, {u"in-person"_s, u"online"_s, u"hybrid"_s}).byFacet(),
      link(u"online_url"_s),
      references(u"organisers"_s, {u"organisation"_s}),
      references(u"speakers"_s, {u"person"_s}),
      references(u"declarations"_s, {u"declaration"_s}),
      reference(u"part_of"_s, {u"event"_s}),
      line(u"participants"_s).loc(),
      confidence(),
  };
}

const QStringList anyRecord = {};

} // namespace

Schema::Schema() {
  kinds_ = {
      {u"practice"_s, u"title"_s, practiceFields()},
      {u"declaration"_s, u"title"_s, declarationFields()},
      {u"provision"_s, u"heading"_s, provisionFields()},
      {u"organisation"_s, u"name"_s, organisationFields()},
      {u"person"_s, u"name"_s, personFields()},
      {u"topic"_s, u"preferred"_s, topicFields()},
      {u"event"_s, u"title"_s, eventFields()},
      {u"request"_s,
       u"title"_s,
       {line(u"title"_s).loc().req().find(Weight::Title), text(u"question"_s).loc().req(),
        country(u"country"_s), topics(), keyword(u"urgency"_s, {u"normal"_s, u"urgent"_s}).byFacet(),
        date(u"due"_s), keyword(u"status"_s, {u"open"_s, u"answered"_s, u"closed"_s}).req().byFacet()}},
      {u"reply"_s, u"body"_s, {reference(u"request"_s, {u"request"_s}).req(), text(u"body"_s).loc().req()}},
      {u"attachment"_s,
       u"file_name"_s,
       {reference(u"record"_s, anyRecord).req(), line(u"file_name"_s).req().find(Weight::Title),
        line(u"media_type"_s), number(u"size"_s), line(u"sha256"_s).req(),
        line(u"caption"_s).loc().find(Weight::Summary),
        F(u"language"_s, FieldType::Keyword).of(Vocabulary::Language)}},
      // See remark.h.
      {u"comment"_s,
       u"text"_s,
       {reference(u"record"_s, anyRecord).req(), line(u"field"_s), text(u"text"_s).req().find(Weight::None),
        reference(u"answers"_s, {u"comment"_s}), flag(u"settled"_s), line(u"author"_s),
        line(u"author_office"_s), line(u"person"_s), dateTime(u"at"_s)}},
      {u"conflict"_s,
       u"field"_s,
       {reference(u"record"_s, anyRecord).req(), line(u"field"_s).req(), F(u"base"_s, FieldType::Any),
        F(u"kept"_s, FieldType::Any), F(u"other"_s, FieldType::Any), line(u"other_office"_s),
        line(u"other_person"_s), line(u"kept_office"_s), line(u"kept_person"_s), dateTime(u"at"_s)}},
  };
}

const Schema& Schema::current() {
  static const Schema schema;
  return schema;
}

const KindSchema* Schema::kind(QStringView name) const {
  for (const KindSchema& kind : kinds_)
    if (kind.name == name) return &kind;
  return nullptr;
}

FieldType Schema::typeAt(QStringView kindName, const Address& address) const {
  if (address == system_field::deleted) return FieldType::Flag;
  if (address == system_field::audience) return FieldType::Keyword;
  if (address == system_field::distinct) return FieldType::References;
  if (address == system_field::translated) return FieldType::Keywords;
  const KindSchema* known = kind(kindName);
  const FieldSchema* field = known ? known->fieldAt(address) : nullptr;
  return field ? field->type : FieldType::Any;
}

const FieldSchema* KindSchema::field(QStringView wanted) const {
  for (const FieldSchema& field : fields)
    if (field.name == wanted) return &field;
  return nullptr;
}

const FieldSchema* KindSchema::fieldAt(const Address& address) const {
  const qsizetype dot = address.indexOf(u'.');
  const FieldSchema* found = field(QStringView(address).left(dot < 0 ? address.size() : dot));
  if (!found || found->localized != (dot > 0)) return nullptr;
  return found;
}

} // namespace amparo
