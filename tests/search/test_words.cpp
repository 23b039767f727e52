#include "core/search/words.h"

#include <QStringList>

#include <catch2/catch_test_macros.hpp>

using namespace amparo;
using namespace Qt::StringLiterals;

namespace {

QStringList wordsOf(const QString& text) {
  QStringList words;
  WordReader reader(text);
  for (Word word; reader.next(word);) words.append(text.mid(word.start, word.length));
  return words;
}

} // namespace

TEST_CASE("A text is cut into words") {
  CHECK(wordsOf(u"El niño, 2 años: ¿qué?"_s) == QStringList{u"El"_s, u"niño"_s, u"2"_s, u"años"_s, u"qué"_s});
  CHECK(wordsOf(u"A/RES/67/187, art. 14.3"_s) ==
        QStringList{u"A"_s, u"RES"_s, u"67"_s, u"187"_s, u"art"_s, u"14"_s, u"3"_s});
  CHECK(wordsOf(u"the State's duty; women’s rights; O'Brien's"_s) ==
        QStringList{u"the"_s, u"State"_s, u"duty"_s, u"women"_s, u"rights"_s, u"O"_s, u"Brien"_s});
  CHECK(wordsOf(QString()).isEmpty());
  CHECK(wordsOf(u" ,.;— "_s).isEmpty());
}

TEST_CASE("Words keep what belongs to them in every script") {
  CHECK(wordsOf(u"nin\u0303o"_s) == QStringList{u"nin\u0303o"_s});             // a combining tilde
  CHECK(wordsOf(u"pre\u00ADventiva"_s) == QStringList{u"pre\u00ADventiva"_s}); // a soft hyphen
  CHECK(wordsOf(u"حقوق الإنسان"_s) == QStringList{u"حقوق"_s, u"الإنسان"_s});
  CHECK(wordsOf(u"法律援助"_s) == QStringList{u"法"_s, u"律"_s, u"援"_s, u"助"_s});
  CHECK(wordsOf(u"a👩‍⚖️b"_s) == QStringList{u"a"_s, u"b"_s});
  CHECK(wordsOf(u"𝒜b 𠀀"_s) == QStringList{u"𝒜b"_s, u"𠀀"_s}); // beyond the basic plane
  CHECK(wordsOf(QString(u"a"_s % QChar(0) % u"b"_s)) == QStringList{u"a"_s, u"b"_s});
  CHECK(wordsOf(QString(QChar(0xd835))).isEmpty()); // half a character
}

TEST_CASE("What stands between two words is known where it is a single sign") {
  const auto jointsOf = [](const QString& text) {
    QString joints;
    WordReader reader(text);
    for (Word word; reader.next(word);) joints += word.joint ? QChar(word.joint) : QChar(u'_');
    return joints;
  };
  CHECK(jointsOf(u"a/b-c.d e, f‐g"_s) == u"_/-.__-");
  CHECK(jointsOf(u"法律"_s) == u"_+");
}

TEST_CASE("Folding drops accents and case; spelling keeps accents; letters keep ñ") {
  CHECK(fold(u"Detención") == u"detencion");
  CHECK(fold(u"NIÑEZ") == u"ninez");
  CHECK(fold(u"nin\u0303o") == u"nino");
  CHECK(fold(u"Straße") == u"strasse");
  CHECK(fold(u"Øystein Łódź") == u"oystein łodz"_s.replace(u'ł', u'l'));
  CHECK(fold(u"ﬁn") == u"fin"); // a ligature
  CHECK(spelling(u"NIN\u0303O") == u"niño");
  CHECK(spelling(u"pre\u00ADventiva") == u"preventiva");
  CHECK(foldAccents(u"Pingüino Año Técnico") == u"pinguino año tecnico");
  CHECK(fold(QString(1000, u'A')).size() == maximumWordLength);
}
