#include "ui/texts/citation.h"

#include "core/base/ids.h"
#include "core/model/vocabulary.h"

#include <QLocale>
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

struct Form {
  const char16_t* symbol; ///< a regular expression
  const char16_t* english;
  const char16_t* spanish;
};

/// How the symbols of the United Nations and the OAS are cited. What stands behind them stays.
constexpr Form shortForms[] = {
    {u"^A/RES/([0-9]+/[0-9]+)", u"GA res. \\1 (A/RES/\\1)",
     u"resolución \\1 de la Asamblea General (A/RES/\\1)"},
    {u"^A/RES/([0-9]+) ?([A-Z]) (\\([IVXLC]+\\))", u"GA res. \\1 \\2 \\3",
     u"resolución \\1 \\2 \\3 de la Asamblea General"},
    {u"^E/RES/([0-9]+/[0-9]+)", u"ECOSOC res. \\1 (E/RES/\\1)",
     u"resolución \\1 del Consejo Económico y Social (E/RES/\\1)"},
    {u"^AG/RES", u"AG/RES", u"AG/RES"},
};

/// What is a name rather than a symbol has a form in each language.
constexpr Form namedSymbols[] = {
    {u"^IACHR Resolution (.+)", u"IACHR Resolution \\1", u"Resolución \\1 de la CIDH"},
    {u"^CCPCJ Res\\. ([0-9/]+)", u"CCPCJ Res. \\1", u"Resolución \\1 de la CPDJP"},
    {u"^OAS Treaty Series No\\. ([0-9]+)", u"OAS Treaty Series No. \\1",
     u"Serie sobre Tratados de la OEA, núm. \\1"},
    {u"^OAS Treaty ([A-Z]-[0-9]+)", u"OAS Treaty \\1", u"Tratado \\1 de la OEA"},
    {u", annex$", u", annex", u", anexo"},
    {u", resolution ([0-9]+)$", u", resolution \\1", u", resolución \\1"},
};

/// A symbol with every form that fits put in; whether one did.
template<size_t count> bool putIn(const Form (&forms)[count], Tongue tongue, QString& symbol) {
  bool fitted = false;
  for (const Form& form : forms) {
    const QRegularExpression pattern(QString::fromUtf16(form.symbol));
    if (!pattern.match(symbol).hasMatch()) continue;
    symbol.replace(pattern, QString::fromUtf16(tongue == Tongue::Spanish ? form.spanish : form.english));
    fitted = true;
  }
  return fitted;
}

QString withSymbol(const QString& title, const QString& symbol) {
  // "AG/RES. 2656, Guarantees for Access to Justice" has the beginning of its symbol in its title.
  const QString beginning = symbol.section(u" ("_s, 0, 0);
  if (beginning != symbol && title.startsWith(beginning)) return symbol % title.sliced(beginning.size());
  return symbol.isEmpty() || title.contains(symbol) ? title : title % u" ("_s % symbol % u')';
}

QString instrumentName(const Record& declaration, const QString& language, CitationForm form) {
  const Tongue tongue = tongueOf(language);
  QString symbol = declaration.text(u"symbol"_s);
  putIn(namedSymbols, tongue, symbol);
  if (form == CitationForm::Full) return withSymbol(instrumentTitle(declaration, language).text, symbol);
  const QString title = instrumentShortTitle(declaration, language).text;
  // Treaties go by their names, and never by the resolution that opened them for signature.
  if (declaration.text(u"instrument"_s) == u"treaty" && !title.isEmpty()) return title;
  if (putIn(shortForms, tongue, symbol)) return symbol;
  return withSymbol(title.isEmpty() ? instrumentTitle(declaration, language).text : title, symbol);
}

} // namespace

QString provisionCitation(const Record& provision, const Record* declaration, const QString& language) {
  const QString number = provision.text(u"number"_s);
  if (number.isEmpty() || !declaration || hasEditorialNumbers(*declaration)) return {};
  const Tongue tongue = tongueOf(language);
  const QString unit = provision.text(u"unit"_s);
  for (const Unit& known : units)
    if (known.name == unit) {
      QStringView word = tongue == Tongue::Spanish ? known.spanish : known.english;
      // The OAS resolves where the United Nations disposes.
      const bool resolves = declaration->text(u"symbol"_s).startsWith(u"AG/RES"_s);
      if (tongue == Tongue::Spanish && unit == u"operative" && resolves) word = u"resolutivo";
      return word.toString() % u' ' % numberForm(unit, number, tongue);
    }
  return numberForm(unit, number, tongue);
}

QString citedPlace(const Record& provision, const Record* declaration, const QString& language) {
  const Tongue tongue = tongueOf(language);
  QStringList parts;
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

QString provisionNumber(const Record& provision, const Record* declaration, const QString& language) {
  return capitalised(provisionCitation(provision, declaration, language));
}

QString fullCitation(const Record& provision, const Record* declaration, const QString& language,
                     CitationForm form) {
  QStringList parts;
  if (declaration) parts.append(instrumentName(*declaration, language, form));
  if (const QString place = citedPlace(provision, declaration, language); !place.isEmpty())
    parts.append(place);
  return parts.join(u", "_s);
}

QString declarationCitation(const Record& declaration, const QString& language, CitationForm form) {
  QStringList parts{instrumentName(declaration, language, form)};
  if (form == CitationForm::Full) {
    if (const LocalizedText body = localized(declaration, u"body"_s, language);
        tongueOf(body.language) == tongueOf(language) && !body.text.isEmpty())
      parts.append(body.text);
    if (const QString date = writtenDate(declaration.text(u"adopted"_s), language); !date.isEmpty())
      parts.append(date);
  }
  return parts.join(u", "_s);
}

QString writtenDate(const QString& value, const QString& language) {
  if (!isDate(value)) return value;
  const QStringList parts = value.split(u'-');
  const QDate date(parts[0].toInt(), parts.size() > 1 ? parts[1].toInt() : 1,
                   parts.size() > 2 ? parts[2].toInt() : 1);
  const bool spanish = tongueOf(language) == Tongue::Spanish;
  const QString of = spanish ? u" 'de' "_s : u" "_s;
  QString format = u"yyyy"_s;
  if (parts.size() > 1) format.prepend(u"MMMM"_s % of);
  if (parts.size() > 2) format.prepend(u"d"_s % of);
  return QLocale(spanish ? QLocale::Spanish : QLocale::English).toString(date, format);
}

QString illustrativeNote(const QString& language) {
  return tongueOf(language) == Tongue::Spanish ? u"práctica ilustrativa"_s : u"illustrative practice"_s;
}

QString practiceCitation(const Record& practice, const Record* provider, const QString& language) {
  const Tongue tongue = tongueOf(language);
  QStringList parts;
  if (provider) parts.append(displayTitle(*provider, language).text);
  parts.append(quoted(displayTitle(practice, language).text, tongue));
  if (practice.value(u"illustrative"_s).flag()) parts.append(illustrativeNote(language));
  if (const QString url = practice.text(u"source_url"_s); !url.isEmpty()) parts.append(url);
  return parts.join(u", "_s);
}

LocalizedText provisionTitle(const Record& provision, const Record* declaration, const QString& language) {
  LocalizedText title = localized(provision, u"heading"_s, language);
  const QString citation = provisionNumber(provision, declaration, language);
  if (title.text.isEmpty()) return {citation, citation.isEmpty() ? QString() : language};
  if (!citation.isEmpty()) title.text = citation % u" · "_s % title.text;
  return title;
}

} // namespace amparo::ui
