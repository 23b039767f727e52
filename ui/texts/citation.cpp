#include "ui/texts/citation.h"

#include "core/base/ids.h"

#include <QRegularExpression>

namespace amparo::ui {

using namespace Qt::StringLiterals;

namespace {

enum class Tongue { English, Spanish };

Tongue tongueOf(const QString& language) {
  return language == u"es" || language.startsWith(u"es-"_s) ? Tongue::Spanish : Tongue::English;
}

struct Unit {
  QStringView name;
  QStringView english;
  QStringView spanish;
};

constexpr Unit units[] = {
    {u"principle", u"principle", u"principio"},
    {u"guideline", u"guideline", u"directriz"},
    {u"article", u"art.", u"art."},
    {u"rule", u"rule", u"regla"},
    {u"paragraph", u"para.", u"párr."},
    {u"section", u"section", u"sección"},
    {u"part", u"part", u"parte"},
    {u"point", u"point", u"punto"},
    {u"area", u"area", u"área"},
    {u"commitment", u"commitment", u"compromiso"},
    {u"target", u"target", u"meta"},
    {u"indicator", u"indicator", u"indicador"},
    {u"operative", u"op. para.", u"párr. dispositivo"},
    {u"safeguard", u"safeguard", u"salvaguardia"},
};

/// "P7" of principle 7 and "G3" of guideline 3 lose the letter that only keeps them apart; "14(3)(d)" becomes
/// "14.3 d)" in Spanish, and a paragraph's "37(d)" becomes "37 (d)" in English.
QString numberForm(const QString& unit, const QString& number, Tongue tongue) {
  static const QRegularExpression prefixed(u"^[PG]([0-9].*)$"_s);
  static const QRegularExpression nested(u"^([^()]+)((?:\\([^()]+\\))+)$"_s);
  static const QRegularExpression group(u"\\(([^()]+)\\)"_s);
  QString plain = number.trimmed();
  if (const auto match = prefixed.match(plain); match.hasMatch()) plain = match.captured(1);
  const auto match = nested.match(plain);
  if (!match.hasMatch()) return plain;
  QString form = match.captured(1);
  bool first = true;
  for (auto groups = group.globalMatch(match.captured(2)); groups.hasNext(); first = false) {
    const QString part = groups.next().captured(1);
    const bool isNumber = part.front().isDigit();
    if (tongue == Tongue::Spanish)
      form += isNumber ? QString(u'.' % part) : QString(u' ' % part % u')');
    else
      form += (unit == u"paragraph" && first ? u" ("_s : u"("_s) % part % u')';
  }
  return form;
}

/// "para. 43" and "paras. 15–19" of the annex; "párrs. 15 a 19".
QString annexParagraphs(const QString& paragraphs, Tongue tongue) {
  static const QRegularExpression range(u"^([0-9]+)\\s*[-\u2013]\\s*([0-9]+)$"_s);
  const auto match = range.match(paragraphs.trimmed());
  if (!match.hasMatch())
    return (tongue == Tongue::Spanish ? u"párr. "_s : u"para. "_s) % paragraphs.trimmed();
  if (tongue == Tongue::Spanish) return u"párrs. "_s % match.captured(1) % u" a "_s % match.captured(2);
  return u"paras. "_s % match.captured(1) % u'\u2013' % match.captured(2);
}

QString quoted(const QString& text, Tongue tongue) {
  return tongue == Tongue::Spanish ? u'«' % text % u'»' : u'“' % text % u'”';
}

QString capitalised(QString text) {
  if (!text.isEmpty()) text[0] = text[0].toUpper();
  return text;
}

} // namespace

bool hasEditorialNumbers(const Record& declaration) {
  return declaration.text(u"numbering"_s) == u"editorial";
}

QString provisionCitation(const Record& provision, const Record* declaration, const QString& language) {
  const QString number = provision.text(u"number"_s);
  if (number.isEmpty() || !declaration || hasEditorialNumbers(*declaration)) return {};
  const Tongue tongue = tongueOf(language);
  const QString unit = provision.text(u"unit"_s);
  for (const Unit& known : units)
    if (known.name == unit) {
      const QStringView word = tongue == Tongue::Spanish ? known.spanish : known.english;
      return word.toString() % u' ' % numberForm(unit, number, tongue);
    }
  return numberForm(unit, number, tongue);
}

QString fullCitation(const Record& provision, const Record* declaration, const QString& language) {
  const Tongue tongue = tongueOf(language);
  QStringList parts;
  if (declaration) {
    const QString title = displayTitle(*declaration, language).text;
    const QString symbol = declaration->text(u"symbol"_s);
    parts.append(symbol.isEmpty() || title.contains(symbol) ? title : title % u" ("_s % symbol % u')');
  }
  const QString place = provisionCitation(provision, declaration, language);
  const QString paragraphs = provision.text(u"paragraphs"_s);
  if (!place.isEmpty()) {
    if (!paragraphs.isEmpty()) parts.append(tongue == Tongue::Spanish ? u"anexo"_s : u"annex"_s);
    parts.append(place);
    if (!paragraphs.isEmpty()) parts.append(annexParagraphs(paragraphs, tongue));
  } else if (const QString heading = localized(provision, u"heading"_s, language).text; !heading.isEmpty()) {
    parts.append(quoted(heading, tongue));
  }
  return parts.join(u", "_s);
}

LocalizedText provisionTitle(const Record& provision, const Record* declaration, const QString& language) {
  LocalizedText title = localized(provision, u"heading"_s, language);
  const QString citation = capitalised(provisionCitation(provision, declaration, language));
  if (title.text.isEmpty()) return {citation, citation.isEmpty() ? QString() : language};
  if (!citation.isEmpty()) title.text = citation % u" · "_s % title.text;
  return title;
}

} // namespace amparo::ui
