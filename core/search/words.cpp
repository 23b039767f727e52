#include "core/search/words.h"

#include <array>

namespace amparo {

using namespace Qt::StringLiterals;

namespace {

enum class Class : quint8 { Other, Letter, Single, Mark, Format };

Class classOf(char32_t c) {
  switch (QChar::category(c)) {
  case QChar::Letter_Other:
    break;
  case QChar::Mark_NonSpacing:
  case QChar::Mark_SpacingCombining:
  case QChar::Mark_Enclosing:
    return Class::Mark;
  case QChar::Number_DecimalDigit:
  case QChar::Number_Letter:
  case QChar::Number_Other:
  case QChar::Letter_Uppercase:
  case QChar::Letter_Lowercase:
  case QChar::Letter_Titlecase:
  case QChar::Letter_Modifier:
    return Class::Letter;
  case QChar::Other_Format:
    return Class::Format;
  default:
    return Class::Other;
  }
  switch (QChar::script(c)) {
  case QChar::Script_Han:
  case QChar::Script_Hiragana:
  case QChar::Script_Katakana:
  case QChar::Script_Bopomofo:
  case QChar::Script_Thai:
  case QChar::Script_Lao:
  case QChar::Script_Khmer:
  case QChar::Script_Myanmar:
    return Class::Single;
  default:
    return Class::Letter;
  }
}

/// Latin texts ask only for characters below this; their classes are looked up.
constexpr char16_t tableSize = 0x250;

const Class* latinClasses() {
  static const auto table = [] {
    std::array<Class, tableSize> made{};
    for (char32_t c = 0; c < tableSize; ++c) made[c] = classOf(c);
    return made;
  }();
  return table.data();
}

struct Step {
  Class kind;
  qsizetype length;
};

/// The class of the character at a place, for those that are not in the table.
Step otherStepAt(QStringView text, qsizetype at) {
  const char16_t unit = text[at].unicode();
  if (QChar::isHighSurrogate(unit) && at + 1 < text.size() && text[at + 1].isLowSurrogate())
    return {classOf(QChar::surrogateToUcs4(unit, text[at + 1].unicode())), 2};
  return {classOf(unit), 1};
}

inline Step stepAt(const Class* latin, QStringView text, qsizetype at) {
  const char16_t unit = text[at].unicode();
  return unit < tableSize ? Step{latin[unit], 1} : otherStepAt(text, at);
}

char16_t jointOf(QStringView between) {
  if (between.isEmpty()) return u'+';
  if (between.size() > 1) return 0;
  switch (between.front().unicode()) {
  case u'/':
  case u'-':
  case u'.':
    return between.front().unicode();
  case u'\u2010':
  case u'\u2011':
    return u'-';
  default:
    return 0;
  }
}

/// Letters that NFKD leaves whole.
QString plainLetter(char16_t c) {
  switch (c) {
  case u'ø':
    return u"o"_s;
  case u'đ':
    return u"d"_s;
  case u'ł':
    return u"l"_s;
  case u'ı':
    return u"i"_s;
  case u'æ':
    return u"ae"_s;
  case u'œ':
    return u"oe"_s;
  case u'ß':
    return u"ss"_s;
  default:
    return QString(QChar(c));
  }
}

} // namespace

bool WordReader::next(Word& word) {
  static const Class* const latin = latinClasses();
  Step step{Class::Other, 1};
  for (;; at_ += step.length) {
    if (at_ >= text_.size()) return false;
    step = stepAt(latin, text_, at_);
    if (step.kind == Class::Letter || step.kind == Class::Single) break;
  }
  word.start = at_;
  at_ += step.length;
  if (step.kind == Class::Letter) {
    while (at_ < text_.size()) {
      const Step more = stepAt(latin, text_, at_);
      if (more.kind == Class::Other || more.kind == Class::Single) break;
      at_ += more.length;
    }
  } else {
    while (at_ < text_.size() && text_[at_].isMark()) ++at_; // a vowel sign or tone belongs to its letter
  }
  word.length = at_ - word.start;
  word.joint = lastEnd_ < 0 ? char16_t(0) : jointOf(text_.sliced(lastEnd_, word.start - lastEnd_));
  lastEnd_ = at_;
  if (at_ < text_.size() && (text_[at_] == u'\'' || text_[at_] == u'\u2019')) skipPossessive();
  return true;
}

void WordReader::skipPossessive() {
  if (at_ + 1 >= text_.size()) return;
  if (text_[at_ + 1] != u's' && text_[at_ + 1] != u'S') return;
  if (at_ + 2 < text_.size() && stepAt(latinClasses(), text_, at_ + 2).kind != Class::Other) return;
  at_ += 2;
}

QString spelling(QStringView word) {
  if (word.size() > maximumWordLength) word = word.first(maximumWordLength);
  QString text = word.toString().toLower();
  if (isAscii(word)) return text;
  text.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
  return text.normalized(QString::NormalizationForm_C);
}

QString fold(QStringView word) {
  if (isAscii(word)) return spelling(word);
  QString text;
  const QString parts = spelling(word).normalized(QString::NormalizationForm_KD).toCaseFolded();
  for (const QChar c : parts)
    if (!c.isMark()) text += plainLetter(c.unicode());
  return text;
}

QString foldAccents(QStringView word) {
  if (isAscii(word)) return spelling(word);
  QString text = spelling(word).normalized(QString::NormalizationForm_D);
  text.removeIf([](QChar c) { return c == u'\u0301' || c == u'\u0300' || c == u'\u0308'; });
  return text.normalized(QString::NormalizationForm_C);
}

bool isAscii(QStringView word) {
  return std::all_of(word.begin(), word.end(), [](QChar c) { return c.unicode() < 0x80; });
}

bool hasDigit(QStringView word) {
  return std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

} // namespace amparo
