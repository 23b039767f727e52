#include "core/search/analyzer.h"

#include "core/search/words.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <libstemmer.h>

namespace amparo {

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace {

/// Only words that carry no meaning of their own: no, sin, contra, may and the like are searched. Sorted.
constexpr std::array spanishStopWords = {
    "a"sv,   "al"sv,  "como"sv, "con"sv,  "de"sv, "del"sv,  "e"sv,    "el"sv,  "en"sv,  "es"sv,
    "esa"sv, "ese"sv, "esta"sv, "este"sv, "ha"sv, "han"sv,  "la"sv,   "las"sv, "le"sv,  "les"sv,
    "lo"sv,  "los"sv, "mas"sv,  "ni"sv,   "o"sv,  "para"sv, "pero"sv, "por"sv, "que"sv, "se"sv,
    "si"sv,  "su"sv,  "sus"sv,  "u"sv,    "un"sv, "una"sv,  "y"sv,    "ya"sv};
constexpr std::array englishStopWords = {
    "a"sv,     "an"sv,   "and"sv,  "are"sv,   "as"sv,  "at"sv,    "be"sv,   "been"sv,  "but"sv,
    "by"sv,    "for"sv,  "from"sv, "had"sv,   "has"sv, "have"sv,  "he"sv,   "her"sv,   "his"sv,
    "if"sv,    "in"sv,   "into"sv, "is"sv,    "it"sv,  "its"sv,   "of"sv,   "on"sv,    "or"sv,
    "she"sv,   "so"sv,   "than"sv, "that"sv,  "the"sv, "their"sv, "them"sv, "then"sv,  "there"sv,
    "these"sv, "they"sv, "this"sv, "those"sv, "to"sv,  "was"sv,   "were"sv, "which"sv, "with"sv};
static_assert(std::ranges::is_sorted(spanishStopWords) && std::ranges::is_sorted(englishStopWords));

void addNew(std::vector<std::string>& list, std::string item) {
  if (!item.empty() && std::find(list.begin(), list.end(), item) == list.end())
    list.push_back(std::move(item));
}

void addNew(QStringList& list, const QString& item) {
  if (!item.isEmpty() && !list.contains(item)) list.append(item);
}

std::string folded(std::string_view utf8) {
  return fold(QString::fromUtf8(utf8.data(), qsizetype(utf8.size()))).toStdString();
}

std::string foldedAccents(std::string_view utf8) {
  return foldAccents(QString::fromUtf8(utf8.data(), qsizetype(utf8.size()))).toStdString();
}

std::string lowerAscii(QStringView word) {
  std::string text;
  for (const QChar c : word.left(maximumWordLength))
    text += c >= u'A' && c <= u'Z' ? char(c.unicode() | 0x20) : char(c.unicode());
  return text;
}

std::string joined(const std::vector<std::string>& tokens) {
  std::string text;
  for (const std::string& one : tokens) {
    if (!text.empty()) text += token::beside;
    text += one;
  }
  return text;
}

/// The word and what it is in the other number, as Spanish makes it; Snowball leaves some short ones apart
/// (mujer and mujeres, juez and jueces, año and años).
QStringList numberForms(const QString& spelled) {
  QStringList forms{spelled};
  if (spelled.endsWith(u"ces")) addNew(forms, spelled.chopped(3) % u'z');
  if (spelled.endsWith(u"es")) addNew(forms, spelled.chopped(2));
  if (spelled.endsWith(u's')) addNew(forms, spelled.chopped(1));
  if (spelled.endsWith(u'z')) addNew(forms, spelled.chopped(1) % u"ces");
  if (!spelled.endsWith(u's')) {
    addNew(forms, spelled % u's');
    addNew(forms, spelled % u"es");
  }
  return forms;
}

/// A Spanish word has at most one accent: the word with one on each vowel in turn.
QStringList accentForms(const QString& spelled) {
  static const QString plain = u"aeiou"_s;
  static const QString accented = u"áéíóú"_s;
  QStringList forms;
  if (std::any_of(spelled.begin(), spelled.end(), [](QChar c) { return accented.contains(c); })) return forms;
  for (qsizetype i = 0; i < spelled.size() && forms.size() < 12; ++i) {
    const qsizetype vowel = plain.indexOf(spelled[i]);
    if (vowel < 0) continue;
    QString form = spelled;
    form[i] = accented[vowel];
    forms.append(form);
  }
  return forms;
}

} // namespace

TextLanguage textLanguage(QStringView tag) {
  const qsizetype dash = tag.indexOf(u'-');
  const QStringView primary = dash < 0 ? tag : tag.first(dash);
  if (primary == u"es") return TextLanguage::Spanish;
  if (primary == u"en") return TextLanguage::English;
  return TextLanguage::Any;
}

bool isStopWord(std::string_view folded, TextLanguage language) {
  if (folded.size() > 5) return false; // the longest of them
  if (language == TextLanguage::Spanish) return std::ranges::binary_search(spanishStopWords, folded);
  if (language == TextLanguage::English) return std::ranges::binary_search(englishStopWords, folded);
  return false;
}

void Analyzer::Free::operator()(sb_stemmer* stemmer) const {
  sb_stemmer_delete(stemmer);
}

Analyzer::Analyzer()
    : spanish_(sb_stemmer_new("spanish", "UTF_8"))
    , english_(sb_stemmer_new("english", "UTF_8")) {}

Analyzer::~Analyzer() = default;

std::string_view Analyzer::stem(const Stemmer& stemmer, std::string_view spelled) {
  const sb_symbol* stemmed =
      sb_stemmer_stem(stemmer.get(), reinterpret_cast<const sb_symbol*>(spelled.data()), int(spelled.size()));
  if (!stemmed) return spelled; // out of memory: the word as it is
  return {reinterpret_cast<const char*>(stemmed), size_t(sb_stemmer_length(stemmer.get()))};
}

TextWord Analyzer::textWord(QStringView word, TextLanguage language) {
  const bool plain = isAscii(word);
  const std::string spelled = plain ? lowerAscii(word) : spelling(word).toStdString();
  TextWord made{{}, plain ? spelled : fold(word).toStdString()};
  if (made.folded.empty() || isStopWord(made.folded, language)) return {};
  if (language == TextLanguage::Code || hasDigit(word)) {
    made.tokens = made.folded;
    return made;
  }
  std::vector<std::string> stems;
  if (language == TextLanguage::Any) stems.push_back(spelled);
  if (language != TextLanguage::English) addNew(stems, std::string(stem(spanish_, spelled)));
  if (language != TextLanguage::Spanish) addNew(stems, std::string(stem(english_, spelled)));
  if (plain) {
    made.tokens = joined(stems);
    return made;
  }
  std::vector<std::string> tokens;
  for (const std::string& one : stems) addNew(tokens, folded(one));
  for (const std::string& one : stems)
    if (const std::string letters = foldedAccents(one); letters != folded(one))
      addNew(tokens, token::letter + letters);
  if (spelled != made.folded) tokens.push_back(token::exact + spelled);
  made.tokens = joined(tokens);
  return made;
}

QueryWord Analyzer::queryWord(QStringView word, bool prefix) {
  QueryWord made;
  made.spelled = spelling(word);
  made.folded = fold(word);
  made.prefix = prefix;
  made.stems.push_back(made.folded.toStdString());
  if (hasDigit(word)) return made;
  const auto spanish = [this](const QString& form) { return folded(stem(spanish_, form.toStdString())); };
  addNew(made.stems, spanish(made.spelled));
  addNew(made.stems, folded(stem(english_, made.spelled.toStdString())));
  const QStringList forms = numberForms(made.spelled);
  for (const QString& form : forms) {
    if (form != made.spelled) addNew(made.numbers, fold(form).toStdString());
    addNew(made.guesses, spanish(form));
    for (const QString& accented : accentForms(form)) addNew(made.guesses, spanish(accented));
  }
  const QString letters = foldAccents(word);
  if (letters == made.folded) return made;
  made.letters.push_back(token::letter + letters.toStdString());
  for (const QString& form : numberForms(letters))
    addNew(made.letters, token::letter + foldedAccents(stem(spanish_, form.toStdString())));
  return made;
}

} // namespace amparo
