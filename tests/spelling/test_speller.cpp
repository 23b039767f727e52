#include "core/spelling/speller.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace amparo;
using namespace Qt::StringLiterals;

namespace {

/// A folder with dictionaries of a few words each, as they are installed.
struct Shelf {
  QTemporaryDir folder;

  void put(const QString& name, const QStringList& words, const QByteArray& encoding = "UTF-8") const {
    write(name + u".aff"_s, "SET " + encoding + "\nTRY aeiou\n");
    write(name + u".dic"_s, QByteArray::number(words.size()) + '\n' + words.join(u'\n').toUtf8() + '\n');
  }

  void write(const QString& name, const QByteArray& text) const {
    QFile file(folder.filePath(name));
    REQUIRE(file.open(QFile::WriteOnly));
    file.write(text);
  }
};

QStringList wordsOf(const QString& text) {
  QStringList words;
  for (const SpelledWord& word : spelledWords(text)) words.append(text.sliced(word.from, word.length));
  return words;
}

} // namespace

TEST_CASE("the words of a text are those that can be misspelled") {
  CHECK(wordsOf(u"La **defensa** pública, ¿llega?"_s) ==
        QStringList{u"La"_s, u"defensa"_s, u"pública"_s, u"llega"_s});
  CHECK(wordsOf(u"A/RES/67/187, art. 14.3 d), ILAN y https://un.org/x a@b.org `code`"_s) ==
        QStringList{u"art"_s});
  CHECK(wordsOf(u"[el derecho](amparo:record/018f-22) don't d’accord"_s) ==
        QStringList{u"el"_s, u"don't"_s, u"d’accord"_s});
  CHECK(wordsOf(QString(200, u'x')).isEmpty());
  CHECK(wordsOf({}).isEmpty());
}

TEST_CASE("a language is spoken with the dictionary of its country, or of another one") {
  Shelf shelf;
  shelf.put(u"es_AR"_s, {u"pibe"_s, u"defensa"_s});
  shelf.put(u"es_MX"_s, {u"chavo"_s, u"defensa"_s});
  Speller speller({u"/nowhere"_s, shelf.folder.path()});
  CHECK(speller.speaks(u"es"_s));
  CHECK(speller.knows(u"es-MX"_s, u"chavo"_s));
  CHECK_FALSE(speller.knows(u"es-MX"_s, u"pibe"_s));
  CHECK(speller.knows(u"es-CL"_s, u"defensa"_s));
  CHECK_FALSE(speller.knows(u"es"_s, u"defenza"_s));
  CHECK(speller.suggestions(u"es-AR"_s, u"defansa"_s) == QStringList{u"defensa"_s});
}

TEST_CASE("where there is no dictionary, or none that can be read, every word is known") {
  Shelf shelf;
  shelf.put(u"ru_RU"_s, {u"x"_s}, "KOI8-R");
  shelf.write(u"pt_BR.dic"_s, "1\nx\n"); // half of one
  Speller speller({shelf.folder.path()});
  for (const QString& language : {u"ru"_s, u"pt"_s, u"gn"_s, QString()}) {
    INFO(language.toStdString());
    CHECK_FALSE(speller.speaks(language));
    CHECK(speller.knows(language, u"loquesea"_s));
    CHECK(speller.suggestions(language, u"loquesea"_s).isEmpty());
  }
}
