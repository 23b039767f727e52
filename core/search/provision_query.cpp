#include "core/search/provision_query.h"

#include "core/search/words.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>
#include <vector>

namespace amparo {

using namespace Qt::StringLiterals;

namespace {

/// Words for units, folded; of two that begin alike the longer stands first.
struct UnitWords {
  const char* unit;
  const char* words; ///< a regular expression
};

constexpr UnitWords unitWords[] = {
    {"operative",
     "(?:op|operative)\\.?\\s*par(?:a|agraph)s?\\.?|parr(?:afo)?s?\\.?\\s*(?:dispositivo|resolutivo)s?|"
     "(?:punto\\s+)?resolutivo|dispositivo"},
    {"principle", "princip(?:le|io)s?|princ\\.?|ppio\\.?"},
    {"guideline", "guidelines?|directri(?:z|ces)"},
    {"article", "art(?:icle|iculo)s?|arts?\\.?"},
    {"rule", "rules?|reglas?"},
    {"paragraph", "par(?:a|agraph)s?\\.?|parr(?:afo)?s?\\.?|§"},
    {"section", "section|seccion|sec\\.?"},
    {"part", "parte?"},
    {"point", "point|punto"},
    {"area", "area"},
    {"commitment", "commitment|compromiso"},
    {"target", "target|meta"},
    {"indicator", "indicator|indicador"},
    {"safeguard", "safeguard|salvaguard(?:i?)as?"},
};

/// Digits, and what may follow them: ".3", "(3)", " d)", "3 d".
const QString digitsPattern = u"[0-9]+(?:\\s*[.(]\\s*(?:[0-9]{1,3}|[ivx]{1,4}(?![a-z])|[a-z](?![a-z]))\\)?|"
                              u"\\s*[a-z]\\)|\\s+[a-z](?![a-z])|"
                              u"[a-z](?![a-z]))*\\)?"_s;
/// After a unit a Roman number or a letter will do too.
const QString numberPattern = digitsPattern + u"|[ivxlc]+(?![a-z])|[a-z](?![a-z])"_s;

/// Made once: this is asked at every key.
const std::vector<std::pair<QString, QRegularExpression>>& unitForms() {
  static const auto forms = [] {
    std::vector<std::pair<QString, QRegularExpression>> list;
    for (const UnitWords& known : unitWords)
      list.emplace_back(QString::fromLatin1(known.unit),
                        QRegularExpression(u"(?<![\\w&])(?:%1)(?![a-z])\\s*(%2)"_s.arg(
                            QString::fromUtf8(known.words), numberPattern)));
    return list;
  }();
  return forms;
}

QStringList segmentsOf(const QString& number) {
  static const QRegularExpression segment(u"[0-9]+|[a-z]+"_s);
  QStringList segments;
  for (auto all = segment.globalMatch(number); all.hasNext();) segments.append(all.next().captured());
  return segments;
}

/// What tells instruments apart: not the words that stand between, nor those that stand in every symbol.
QStringList tellingWords(const QString& folded) {
  static const QStringList filler = {u"of"_s,         u"the"_s,      u"on"_s,    u"and"_s,   u"in"_s,
                                     u"de"_s,         u"del"_s,      u"la"_s,    u"el"_s,    u"los"_s,
                                     u"las"_s,        u"y"_s,        u"en"_s,    u"sobre"_s, u"res"_s,
                                     u"resolution"_s, u"ga"_s,       u"ag"_s,    u"no"_s,    u"num"_s,
                                     u"resolucion"_s, u"asamblea"_s, u"annex"_s, u"anexo"_s, u"a/res"_s,
                                     u"ag/res"_s,     u"general"_s,  u"onu"_s,   u"un"_s};
  static const QRegularExpression between(u"[\\s,;:#\"'“”«»()]+"_s);
  static const QRegularExpression edges(u"^[.\\-–]+|[.\\-–]+$"_s);
  QStringList words;
  for (QString word : folded.split(between, Qt::SkipEmptyParts)) {
    word.remove(edges);
    if (!word.isEmpty() && !filler.contains(word)) words.append(word);
  }
  return words;
}

QString compact(const QString& text) {
  static const QRegularExpression other(u"[^a-z0-9]"_s);
  return foldAccents(text.toLower()).remove(other);
}

ProvisionQuery made(const QString& rest, const QString& unit, const QString& number) {
  return {tellingWords(rest).join(u' '), unit, segmentsOf(number)};
}

int romanValue(const QString& text) {
  static const QMap<QChar, int> values = {{u'i', 1}, {u'v', 5}, {u'x', 10}, {u'l', 50}, {u'c', 100}};
  int sum = 0;
  for (qsizetype i = 0; i < text.size(); ++i) {
    const int value = values.value(text[i]);
    if (value == 0) return 0;
    sum += i + 1 < text.size() && values.value(text[i + 1]) > value ? -value : value;
  }
  return sum;
}

bool isSame(const QString& one, const QString& other) {
  if (one == other) return true;
  const auto value = [](const QString& text) {
    const int digits = text.toInt();
    return digits != 0 ? digits : romanValue(text);
  };
  return one.front().isDigit() != other.front().isDigit() && value(one) != 0 && value(one) == value(other);
}

/// "P7" is principle 7, "G3" guideline 3: the letter only keeps them apart.
QStringList numberOf(const Record& provision) {
  static const QRegularExpression prefixed(u"^[pg](?=[0-9])"_s);
  return segmentsOf(provision.text(u"number"_s).toLower().remove(prefixed));
}

/// What one instrument calls a paragraph is an operative paragraph or a point in another.
bool areLike(const QString& one, const QString& other) {
  static const QStringList paragraphs = {u"paragraph"_s, u"operative"_s, u"point"_s};
  return one == other || (paragraphs.contains(one) && paragraphs.contains(other));
}

/// Among "15-19", the paragraphs of an annex.
bool hasParagraph(const Record& provision, const QString& paragraph) {
  const QStringList ends = provision.text(u"paragraphs"_s).split(QRegularExpression(u"[-\u2013]"_s));
  const int wanted = paragraph.toInt();
  return wanted > 0 && ends.front().toInt() <= wanted && wanted <= ends.back().toInt();
}

} // namespace

std::optional<ProvisionQuery> parseProvisionQuery(const QString& typed) {
  if (typed.size() > maximumProvisionQuery) return std::nullopt;
  const QString text = foldAccents(typed.trimmed().toLower());
  // The first unit that is followed by a number; a paragraph only where there is nothing larger.
  std::optional<ProvisionQuery> paragraph;
  for (const auto& [unit, form] : unitForms()) {
    const auto match = form.match(text);
    if (!match.hasMatch()) continue;
    const QString rest = text.left(match.capturedStart()) + u' ' + text.mid(match.capturedEnd());
    ProvisionQuery query = made(rest, unit, match.captured(1));
    if (unit != u"paragraph") {
      // "directriz 3, párr. 43": the paragraph says no more than the guideline.
      static const QRegularExpression within(u"\\bpar(?:a|r|rafo|agraph)s?\\.?\\s*[0-9].*$"_s);
      if (unit != u"operative") query.instrument = tellingWords(QString(rest).remove(within)).join(u' ');
      return query;
    }
    if (!paragraph) paragraph = std::move(query);
  }
  if (paragraph) return paragraph;
  static const QRegularExpression letter(u"(?<![\\w&/])([pg])\\s?([0-9]+)$"_s);
  if (const auto match = letter.match(text); match.hasMatch())
    return made(text.left(match.capturedStart()), match.captured(1) == u"p" ? u"principle"_s : u"guideline"_s,
                match.captured(2));
  static const QRegularExpression last(u"(?:^|[\\s,#])("_s + digitsPattern + u")$"_s);
  if (const auto match = last.match(text); match.hasMatch())
    return made(text.left(match.capturedStart()), {}, match.captured(1));
  return std::nullopt;
}

std::optional<int> nearness(const ProvisionQuery& query, const Record& provision) {
  if (query.number.isEmpty()) return std::nullopt;
  const QString unit = provision.text(u"unit"_s);
  if (query.unit == u"paragraph" && hasParagraph(provision, query.number.front())) return 2;
  if (!query.unit.isEmpty() && !areLike(query.unit, unit)) return std::nullopt;
  const QStringList number = numberOf(provision);
  const auto common = std::min(query.number.size(), number.size());
  if (common == 0) return std::nullopt;
  for (qsizetype i = 0; i < common; ++i)
    if (!isSame(query.number[i], number[i])) return std::nullopt;
  if (query.number.size() == number.size()) return query.unit.isEmpty() || query.unit == unit ? 0 : 1;
  return number.size() > common ? 2 : 3;
}

bool namesInstrument(const QString& words, const Record& declaration) {
  static const QStringList principlesAndGuidelines = {u"p&g"_s, u"p&d"_s, u"pyd"_s, u"pyg"_s};
  const QString symbol = compact(declaration.text(u"symbol"_s));
  QStringList titles;
  for (const auto& field : declaration.fields)
    if (fieldName(field.address) == u"title" || fieldName(field.address) == u"short_title")
      titles.append(foldAccents(field.value.value.text().toLower()));
  const QString inTitles = u' ' + titles.join(u' ');
  const auto isNamedBy = [&](const QString& word) {
    if (principlesAndGuidelines.contains(word)) return symbol == u"ares67187";
    constexpr qsizetype telling = 3;
    const QString letters = compact(word);
    if (letters.size() < telling) return false;
    const bool hasDigits = std::any_of(letters.begin(), letters.end(), [](QChar c) { return c.isDigit(); });
    if (hasDigits && symbol.contains(letters)) return true;
    return inTitles.contains(QRegularExpression(u"[^\\w]"_s + QRegularExpression::escape(word)));
  };
  const QStringList all = tellingWords(words);
  return !all.isEmpty() && std::all_of(all.begin(), all.end(), isNamedBy);
}

} // namespace amparo
