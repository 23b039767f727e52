#include "core/model/validate.h"

#include "core/base/sha256.h"
#include "core/model/file_name.h"
#include "core/model/translation.h"
#include "core/model/vocabulary.h"

#include <QDate>
#include <QRegularExpression>
#include <QUrl>

namespace amparo {

using namespace Qt::StringLiterals;

QString reasonName(Reason reason) {
  static constexpr const char* names[] = {"Missing",       "WrongType",  "TooLong",          "TooMany",
                                          "NotInList",     "NotADate",   "NotADateTime",     "NotALink",
                                          "NotAReference", "NotOneLine", "ControlCharacter", "NotALanguage",
                                          "NotAFileName",  "NotAHash"};
  return QString::fromLatin1(names[int(reason)]);
}

namespace {

Error invalid(const QString& kind, const Address& address, Reason reason, QVariantMap more = {}) {
  more[u"kind"_s] = kind;
  more[u"field"_s] = address;
  more[u"reason"_s] = reasonName(reason);
  return {ErrorCode::InvalidField, more, {}};
}

/// Tabs, line ends and the joiners and direction marks that scripts need are text; other controls are not.
bool hasControl(const QString& text) {
  return std::any_of(text.begin(), text.end(), [](QChar c) {
    return (c.unicode() < 0x20 && c != u'\n' && c != u'\t' && c != u'\r') || c.unicode() == 0x7f;
  });
}

bool isLink(const QString& text) {
  const QUrl url(text, QUrl::StrictMode);
  return url.isValid() && !url.isRelative() &&
         (url.scheme() == u"https" || url.scheme() == u"http" || url.scheme() == u"mailto");
}

bool inVocabulary(const FieldSchema& field, const QString& item) {
  switch (field.vocabulary) {
  case Vocabulary::Country:
    return isCountryCode(item);
  case Vocabulary::Language:
    return isLanguageTag(item);
  case Vocabulary::TimeZone:
    return isTimeZone(item);
  case Vocabulary::None:
    return field.options.isEmpty() || field.options.contains(item);
  }
  return false;
}

std::optional<Error> checkText(const QString& kind, const Address& address, const FieldSchema& field,
                               const QString& text) {
  if (text.size() > field.maximumCharacters)
    return invalid(kind, address, Reason::TooLong, {{u"limit"_s, field.maximumCharacters}});
  if (hasControl(text)) return invalid(kind, address, Reason::ControlCharacter);
  if (field.type != FieldType::Text && text.contains(u'\n'))
    return invalid(kind, address, Reason::NotOneLine);
  switch (field.type) {
  case FieldType::Keyword:
    if (!inVocabulary(field, text))
      return invalid(kind, address, Reason::NotInList,
                     {{u"value"_s, text}, {u"allowed"_s, field.options.join(u", "_s)}});
    break;
  case FieldType::Date:
    if (!isDate(text)) return invalid(kind, address, Reason::NotADate, {{u"value"_s, text}});
    break;
  case FieldType::DateTime:
    if (!isDate(text) && !parseZonedTime(text))
      return invalid(kind, address, Reason::NotADateTime, {{u"value"_s, text}});
    break;
  case FieldType::Link:
    if (!isLink(text)) return invalid(kind, address, Reason::NotALink, {{u"value"_s, text}});
    break;
  case FieldType::Reference:
    if (!parseUuid(text)) return invalid(kind, address, Reason::NotAReference, {{u"value"_s, text}});
    break;
  default:
    break;
  }
  return std::nullopt;
}

std::optional<Error> checkItems(const QString& kind, const Address& address, const FieldSchema& field,
                                const QStringList& items) {
  if (items.size() > maximumSetItems)
    return invalid(kind, address, Reason::TooMany, {{u"limit"_s, maximumSetItems}});
  for (const QString& item : items) {
    if (item.size() > field.maximumCharacters)
      return invalid(kind, address, Reason::TooLong, {{u"limit"_s, field.maximumCharacters}});
    if (hasControl(item)) return invalid(kind, address, Reason::ControlCharacter);
    if (field.type == FieldType::References && !parseUuid(item))
      return invalid(kind, address, Reason::NotAReference, {{u"value"_s, item}});
    if (field.type == FieldType::Keywords && !inVocabulary(field, item))
      return invalid(kind, address, Reason::NotInList,
                     {{u"value"_s, item}, {u"allowed"_s, field.options.join(u", "_s)}});
  }
  return std::nullopt;
}

std::optional<Error> checkSystemField(const QString& kind, const Address& address, const Value& value) {
  if (address == system_field::audience) {
    if (!value.isAbsent() && value.text() != u"network" && value.text() != u"office")
      return invalid(kind, address, Reason::NotInList,
                     {{u"value"_s, value.display()}, {u"allowed"_s, u"network, office"_s}});
  } else if (address == system_field::deleted && !value.isAbsent() && !value.isFlag()) {
    return invalid(kind, address, Reason::WrongType);
  } else if (address == system_field::distinct && !value.isAbsent()) {
    FieldSchema records = {};
    records.name = address;
    records.type = FieldType::References;
    records.maximumCharacters = 36;
    return value.isSet() ? checkItems(kind, address, records, value.items())
                         : invalid(kind, address, Reason::WrongType);
  } else if (address == system_field::translated && !value.isAbsent()) {
    FieldSchema notes = {};
    notes.name = address;
    notes.type = FieldType::Keywords;
    notes.maximumCharacters = 200;
    return value.isSet() ? checkItems(kind, address, notes, value.items())
                         : invalid(kind, address, Reason::WrongType);
  }
  return std::nullopt;
}

/// What a file is called, and what it is known by, cross every border of the program: they are nothing else.
std::optional<Error> checkFile(const Address& address, const Value& value) {
  const QString kind = u"attachment"_s;
  if (address == u"file_name" && !isSafeFileName(value.text()))
    return invalid(kind, address, Reason::NotAFileName, {{u"value"_s, value.text()}});
  if (address == u"sha256" && !Sha256::fromHex(value.text()))
    return invalid(kind, address, Reason::NotAHash, {{u"value"_s, value.text()}});
  if (address == u"size" && !(value.number() >= 0)) return invalid(kind, address, Reason::WrongType);
  return std::nullopt;
}

} // namespace

Result<void> validateField(const QString& kind, const Address& address, const Value& value) {
  if (address.startsWith(u'@'))
    if (auto error = checkSystemField(kind, address, value)) return *error;
  const KindSchema* known = Schema::current().kind(kind);
  const FieldSchema* field = known ? known->fieldAt(address) : nullptr;
  if (!field || field->type == FieldType::Any || value.isAbsent()) return {};
  if (field->localized && !isLanguageTag(languageOf(address)))
    return invalid(kind, address, Reason::NotALanguage);
  std::optional<Error> error;
  switch (field->type) {
  case FieldType::Number:
    if (!value.isNumber()) error = invalid(kind, address, Reason::WrongType);
    break;
  case FieldType::Flag:
    if (!value.isFlag()) error = invalid(kind, address, Reason::WrongType);
    break;
  case FieldType::Keywords:
  case FieldType::References:
    error = value.isSet() ? checkItems(kind, address, *field, value.items())
                          : invalid(kind, address, Reason::WrongType);
    break;
  default:
    error = value.isText() ? checkText(kind, address, *field, value.text())
                           : invalid(kind, address, Reason::WrongType);
    break;
  }
  if (!error && kind == u"attachment") error = checkFile(address, value);
  if (error) return *error;
  return {};
}

std::vector<Error> validateChange(const QString& kind, const Fields& fields, bool isNew) {
  std::vector<Error> errors;
  for (const auto& entry : fields)
    if (auto checked = validateField(kind, entry.address, entry.value); !checked)
      errors.push_back(checked.error());
  const KindSchema* known = Schema::current().kind(kind);
  if (!isNew || !known) return errors;
  for (const FieldSchema& field : known->fields) {
    if (!field.required) continue;
    const bool there = std::any_of(fields.begin(), fields.end(), [&](const auto& entry) {
      return known->fieldAt(entry.address) == &field && !entry.value.isAbsent() &&
             !(entry.value.isText() && entry.value.text().trimmed().isEmpty());
    });
    if (!there) errors.push_back(invalid(kind, field.name, Reason::Missing));
  }
  return errors;
}

std::vector<Error> validateRecord(const Record& record) {
  Fields fields;
  for (const auto& entry : record.fields) fields.set(entry.address, entry.value.value);
  return validateChange(record.kind, fields, true);
}

} // namespace amparo
