#include "core/search/analyzer.h"

#include "core/search/words.h"

#include <QSet>

#include <libstemmer.h>

namespace amparo {

using namespace Qt::StringLiterals;

namespace {

/// Only words that carry no meaning of their own: no, sin, contra, may and the like are searched.
const QSet<QString>& stopWords(TextLanguage language) {
  static const auto list = [](const QString& words) {
    const QStringList split = words.split(u' ');
    return QSet<QString>(split.begin(), split.end());
  };
  static const QSet<QString> spanish = list(
      u"a al con como de del e el en es esa ese esta este ha han la las le les lo los mas ni o para pero por "
      "que se si su sus u un una y ya"_s);
  static const QSet<QString> english = list(
      u"a an and are as at be been but by for from had has have he her his if in into is it its of on or "
      "she so than that the their them then there these they this those to was were which with"_s);
  static const QSet<QString> none;
  switch (language) {
  case TextLanguage::Spanish:
    return spanish;
  case TextLanguage::English:
    return english;
  default:
    return none;
  }
}

void addNew(QStringList& list, const QString& item) {
  if (!item.isEmpty() && !list.contains(item)) list.append(item);
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

bool isStopWord(const QString& folded, TextLanguage language) {
  return stopWords(language).contains(folded);
}

void Analyzer::Free::operator()(sb_stemmer* stemmer) const {
  sb_stemmer_delete(stemmer);
}

Analyzer::Analyzer()
    : spanish_(sb_stemmer_new("spanish", "UTF_8"))
    , english_(sb_stemmer_new("english", "UTF_8")) {}

Analyzer::~Analyzer() = default;

QString Analyzer::stem(const Stemmer& stemmer, const QString& spelled) {
  const QByteArray utf8 = spelled.toUtf8();
  const sb_symbol* stemmed =
      sb_stemmer_stem(stemmer.get(), reinterpret_cast<const sb_symbol*>(utf8.constData()), int(utf8.size()));
  if (!stemmed) return spelled; // out of memory: the word as it is
  return QString::fromUtf8(reinterpret_cast<const char*>(stemmed), sb_stemmer_length(stemmer.get()));
}

QStringList Analyzer::textTokens(QStringView word, TextLanguage language) {
  const QString spelled = spelling(word);
  const QString folded = fold(word);
  if (folded.isEmpty() || isStopWord(folded, language)) return {};
  if (language == TextLanguage::Code || hasDigit(folded)) return {folded};
  QStringList stems;
  switch (language) {
  case TextLanguage::Spanish:
    stems = {stem(spanish_, spelled)};
    break;
  case TextLanguage::English:
    stems = {stem(english_, spelled)};
    break;
  default:
    stems = {spelled, stem(spanish_, spelled), stem(english_, spelled)};
    break;
  }
  QStringList tokens;
  for (const QString& one : std::as_const(stems)) addNew(tokens, fold(one));
  if (spelled == folded) return tokens;
  tokens.append(QLatin1Char(token::exact) % spelled);
  for (const QString& one : std::as_const(stems))
    if (const QString letters = foldAccents(one); letters != fold(one))
      addNew(tokens, QLatin1Char(token::letter) % letters);
  return tokens;
}

QStringList Analyzer::queryStems(QStringView word) {
  const QString spelled = spelling(word);
  QStringList stems;
  addNew(stems, fold(word));
  if (hasDigit(spelled)) return stems;
  for (const QString& form : numberForms(spelled)) {
    addNew(stems, fold(stem(spanish_, form)));
    for (const QString& accented : accentForms(form)) addNew(stems, fold(stem(spanish_, accented)));
  }
  addNew(stems, fold(stem(english_, spelled)));
  return stems;
}

QStringList Analyzer::letterTokens(QStringView word) {
  const QString spelled = foldAccents(word);
  QStringList tokens;
  if (spelled == fold(word)) return tokens;
  addNew(tokens, QLatin1Char(token::letter) % spelled);
  for (const QString& form : numberForms(spelled))
    addNew(tokens, QLatin1Char(token::letter) % foldAccents(stem(spanish_, form)));
  return tokens;
}

} // namespace amparo
