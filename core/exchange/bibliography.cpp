#include "core/exchange/bibliography.h"

#include "core/model/instrument.h"
#include "core/model/vocabulary.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

namespace amparo {

using namespace Qt::StringLiterals;

namespace {

constexpr int keyWords = 5;

/// ASCII, lower case, the words joined by hyphens: "Declaración de Tiflis" is "declaracion-de-tiflis".
QString slug(const QString& text, int words = keyWords) {
  QString ascii;
  for (const QChar c : text.normalized(QString::NormalizationForm_KD).toLower()) {
    if (c.isMark()) continue;
    const bool plain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
    ascii += plain ? c : u' ';
  }
  return ascii.split(u' ', Qt::SkipEmptyParts).mid(0, words).join(u'-');
}

QString year(const QString& date) {
  return date.section(u'-', 0, 0);
}

QString declarationKey(const Record& declaration) {
  constexpr int symbolWords = 12;
  if (const QString symbol = slug(declaration.text(u"symbol"_s), symbolWords); !symbol.isEmpty())
    return symbol;
  QString name = instrumentShortTitle(declaration, u"en"_s).text;
  if (name.isEmpty()) name = instrumentTitle(declaration, u"en"_s).text;
  const QString adopted = year(declaration.text(u"adopted"_s));
  QString key = slug(name);
  if (!adopted.isEmpty() && !key.endsWith(adopted)) key += u'-' % adopted;
  return key;
}

/// Keys are names within a file: each once.
std::vector<Citable> withOwnKeys(std::vector<Citable> entries) {
  QSet<QString> used;
  for (Citable& entry : entries) {
    const QString key = entry.key.isEmpty() ? u"amparo"_s : entry.key;
    entry.key = key;
    for (int number = 2; used.contains(entry.key); ++number) entry.key = key % u'-' % QString::number(number);
    used.insert(entry.key);
  }
  return entries;
}

QString cslType(Citable::Type type) {
  switch (type) {
  case Citable::Type::Treaty:
    return u"treaty"_s;
  case Citable::Type::Resolution:
    return u"legislation"_s; // "a law or resolution enacted by a governing body"
  case Citable::Type::Page:
    return u"webpage"_s;
  case Citable::Type::Document:
    break;
  }
  return u"document"_s;
}

QJsonObject cslItem(const Citable& entry) {
  QJsonObject item{{u"id"_s, entry.key}, {u"type"_s, cslType(entry.type)}, {u"title"_s, entry.title}};
  const auto add = [&](const QString& name, const QString& text) {
    if (!text.isEmpty()) item.insert(name, text);
  };
  add(u"title-short"_s, entry.shortTitle);
  add(u"number"_s, entry.symbol);
  add(u"section"_s, entry.locator);
  add(u"publisher-place"_s, entry.place);
  add(u"URL"_s, entry.url);
  add(u"language"_s, entry.language);
  add(u"note"_s, entry.note);
  if (!entry.author.isEmpty())
    item.insert(u"author"_s, QJsonArray{QJsonObject{{u"literal"_s, entry.author}}});
  if (isDate(entry.date)) {
    QJsonArray parts;
    for (const QString& part : entry.date.split(u'-')) parts.append(part.toInt());
    item.insert(u"issued"_s, QJsonObject{{u"date-parts"_s, QJsonArray{parts}}});
  }
  return item;
}

QString escapedForTex(const QString& text) {
  QString escaped;
  for (const QChar c : text.simplified()) {
    switch (c.unicode()) {
    case u'\\':
      escaped += u"\\textbackslash{}"_s;
      break;
    case u'~':
      escaped += u"\\textasciitilde{}"_s;
      break;
    case u'^':
      escaped += u"\\textasciicircum{}"_s;
      break;
    case u'#':
    case u'$':
    case u'%':
    case u'&':
    case u'_':
    case u'{':
    case u'}':
      escaped += u'\\';
      [[fallthrough]];
    default:
      escaped += c;
    }
  }
  return escaped;
}

/// An address stays as it is, but for what would end its field or is no part of an address (RFC 3986).
QString addressForTex(QString url) {
  return url.remove(QRegularExpression(u"\\s"_s))
      .replace(u'{', u"%7B"_s)
      .replace(u'}', u"%7D"_s)
      .replace(u'\\', u"%5C"_s);
}

QString texLanguage(const QString& tag) {
  static const QHash<QString, QString> names = {
      {u"en"_s, u"english"_s}, {u"es"_s, u"spanish"_s}, {u"fr"_s, u"french"_s}, {u"pt"_s, u"portuguese"_s}};
  return names.value(tag.section(u'-', 0, 0), tag);
}

QString bibtexEntry(const Citable& entry) {
  QString text = u"@misc{"_s % entry.key;
  const auto add = [&](const QString& name, const QString& value) {
    text += u",\n  "_s % name % u" = "_s % value;
  };
  const auto braced = [&](const QString& name, const QString& value) {
    if (!value.isEmpty()) add(name, u'{' % value % u'}');
  };
  // Twice in braces: no style may take a body for first and last names, or change the capitals of a title.
  const auto literal = [&](const QString& name, const QString& value) {
    if (!value.isEmpty()) add(name, u"{{"_s % escapedForTex(value) % u"}}"_s);
  };
  literal(u"author"_s, entry.author);
  literal(u"title"_s, entry.title);
  literal(u"shorttitle"_s, entry.shortTitle);
  braced(u"howpublished"_s, escapedForTex(entry.symbol));
  if (isDate(entry.date)) {
    static const QStringList months = {u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s,
                                       u"jul"_s, u"aug"_s, u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s};
    const QStringList parts = entry.date.split(u'-');
    braced(u"year"_s, parts[0]);
    if (parts.size() > 1) add(u"month"_s, months.value(parts[1].toInt() - 1));
    if (parts.size() > 2) braced(u"day"_s, QString::number(parts[2].toInt()));
  }
  braced(u"address"_s, escapedForTex(entry.place));
  QStringList notes{entry.locator, entry.note};
  notes.removeAll(QString());
  braced(u"note"_s, escapedForTex(notes.join(u". "_s)));
  braced(u"url"_s, addressForTex(entry.url));
  braced(u"language"_s, texLanguage(entry.language));
  return text + u"\n}\n"_s;
}

} // namespace

Citable citableDeclaration(const Record& declaration, const QString& language) {
  Citable entry;
  const LocalizedText title = instrumentTitle(declaration, language);
  const auto inItsLanguage = [&](const LocalizedText& text) {
    return text.language == title.language ? text.text : QString();
  };
  entry.symbol = declaration.text(u"symbol"_s);
  entry.type = declaration.text(u"instrument"_s) == u"treaty" ? Citable::Type::Treaty
               : entry.symbol.isEmpty()                       ? Citable::Type::Document
                                                              : Citable::Type::Resolution;
  entry.key = declarationKey(declaration);
  entry.title = title.text;
  entry.shortTitle = inItsLanguage(instrumentShortTitle(declaration, title.language));
  entry.author = localized(declaration, u"body"_s, language).text;
  entry.date = declaration.text(u"adopted"_s);
  entry.place = inItsLanguage(localized(declaration, u"place"_s, title.language));
  entry.url = declaration.text(u"official_url"_s);
  entry.language = title.language;
  return entry;
}

Citable citableProvision(const Record& provision, const Record& declaration, const QString& locator,
                         const QString& language) {
  Citable entry = citableDeclaration(declaration, language);
  const QString within = hasEditorialNumbers(declaration) ? localized(provision, u"heading"_s, u"en"_s).text
                                                          : provision.text(u"number"_s);
  entry.key += u'-' % slug(within);
  entry.locator = locator;
  return entry;
}

Citable citablePractice(const Record& practice, const Record* provider, const QString& language) {
  Citable entry;
  const LocalizedText title = displayTitle(practice, language);
  entry.title = title.text;
  entry.language = title.language;
  entry.key = u"practice-"_s % slug(localized(practice, u"title"_s, u"en"_s).text);
  if (provider) entry.author = displayTitle(*provider, language).text;
  entry.url = practice.text(u"source_url"_s);
  entry.type = entry.url.isEmpty() ? Citable::Type::Document : Citable::Type::Page;
  return entry;
}

QByteArray toCslJson(const std::vector<Citable>& entries) {
  QJsonArray items;
  for (const Citable& entry : withOwnKeys(entries)) items.append(cslItem(entry));
  return QJsonDocument(items).toJson();
}

QByteArray toBibtex(const std::vector<Citable>& entries) {
  QStringList texts;
  for (const Citable& entry : withOwnKeys(entries)) texts.append(bibtexEntry(entry));
  return texts.join(u'\n').toUtf8();
}

} // namespace amparo
