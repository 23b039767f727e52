#include "ui/list/field_names.h"

#include "core/model/schema.h"
#include "core/model/vocabulary.h"
#include "core/search/words.h"
#include "ui/section.h"
#include "ui/texts/texts.h"

#include <QCoreApplication>

namespace amparo::ui {

using namespace Qt::StringLiterals;

namespace {

/// Languages in which public documents of the region and of the United Nations are written.
const QStringList& namedLanguages() {
  static const QStringList tags = {u"es"_s, u"en"_s, u"pt"_s, u"fr"_s, u"ar"_s, u"ru"_s, u"zh"_s,
                                   u"qu"_s, u"gn"_s, u"ay"_s, u"de"_s, u"it"_s, u"nl"_s, u"ht"_s};
  return tags;
}

} // namespace

std::shared_ptr<const FieldNames> fieldNames() {
  auto names = std::make_shared<FieldNames>();
  const auto add = [&](QueryField field, const QString& name, const QString& value) {
    QStringList& values = (*names)[field][fold(name)];
    if (!values.contains(value)) values.append(value);
  };
  for (const QString& code : countryCodes()) add(QueryField::Country, countryName(code), code);
  for (const QString& tag : namedLanguages()) add(QueryField::Language, languageName(tag), tag);
  for (const KindSchema& kind : Schema::current().kinds()) {
    add(QueryField::Kind, kindName(kind.name), kind.name);
    add(QueryField::Kind, kindName(kind.name, 2), kind.name);
    if (const FieldSchema* status = kind.field(u"status"))
      for (const QString& value : status->options)
        add(QueryField::Status, keywordLabel(kind.name, u"status"_s, value), value);
  }
  for (const Section section : sections)
    for (const QString& kind : kindsOf(section)) add(QueryField::Kind, sectionName(section), kind);
  return names;
}

QString searchHelp() {
  return QStringList{
      QCoreApplication::translate("SearchHelp", "All words have to be there, in any order."),
      QCoreApplication::translate("SearchHelp",
                                  "\"public defender\": these words side by side, and no others"),
      QCoreApplication::translate("SearchHelp", "-military: without this word"),
      QCoreApplication::translate("SearchHelp", "bail OR remand: either will do"),
      QCoreApplication::translate("SearchHelp",
                                  "country:Peru, topic:\"legal aid\", kind:practice, status:draft, "
                                  "lang:Spanish, since:2019: only those"),
  }
      .join(u'\n');
}

} // namespace amparo::ui
