#pragma once

#include "core/model/record.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace amparo {

enum class FieldType {
  Line,     ///< one line of text
  Text,     ///< Markdown
  Keyword,  ///< one of a closed list
  Date,     ///< 2012, 2012-12 or 2012-12-20: a year or a month alone is a date too
  DateTime, ///< local time and zone, RFC 9557: 2021-05-20T14:10:00+02:00[Europe/Vienna]; or a date alone
  Number,
  Flag,
  Link,       ///< an absolute http, https or mailto address
  Reference,  ///< the id of one record
  Keywords,   ///< a set from a closed list, or open where `options` is empty
  References, ///< a set of record ids
  Any,        ///< whatever value the field it speaks of has (conflict)
};

/// How a closed list's members are checked when they are not written out in `options`.
enum class Vocabulary { None, Country, Language, TimeZone };

/// Search weight: how much a hit in this field says. None: not searched.
enum class Weight { None, Body, Summary, Title };

struct FieldSchema {
  QString name;
  FieldType type;
  bool localized = false;
  bool required = false;
  Weight weight = Weight::None;
  bool facet = false;
  bool exported = true;
  QStringList options; ///< the closed list of a Keyword or Keywords
  Vocabulary vocabulary = Vocabulary::None;
  QStringList targets;       ///< the kinds a Reference may lead to
  int maximumCharacters = 0; ///< of text; set from the type when 0

  bool isText() const {
    return type == FieldType::Line || type == FieldType::Text || type == FieldType::Link;
  }

  bool isSet() const { return type == FieldType::Keywords || type == FieldType::References; }

  bool isReference() const { return type == FieldType::Reference || type == FieldType::References; }
};

struct KindSchema {
  QString name;
  QString titleField;
  std::vector<FieldSchema> fields;

  const FieldSchema* field(QStringView name) const;
  /// The field an address speaks of: `title.es` -> title; nothing when the name is unknown, or when a
  /// language is missing on a localized field or present on another.
  const FieldSchema* fieldAt(const Address& address) const;
};

/// The one table that validation, forms, search, merge, import and export read.
class Schema {
 public:
  static const Schema& current();

  const std::vector<KindSchema>& kinds() const { return kinds_; }

  const KindSchema* kind(QStringView name) const;
  /// Merging asks for the type of any address of any kind, known or not: system fields and unknown ones too
  /// (an unknown value merges as a whole: Any).
  FieldType typeAt(QStringView kind, const Address& address) const;

 private:
  Schema();

  std::vector<KindSchema> kinds_;
};

} // namespace amparo
