#include "core/merge/merge.h"
#include "core/merge/text_diff.h"

#include <QRandomGenerator>

#include <catch2/catch_test_macros.hpp>

using namespace amparo;
using namespace amparo::merge;
using namespace Qt::StringLiterals;

namespace {

QString applied(const QString& from, const std::vector<TextEdit>& edits) {
  QString text;
  qsizetype at = 0;
  for (const TextEdit& edit : edits) {
    text += QStringView(from).sliced(at, edit.from - at);
    text += edit.replacement;
    at = edit.to;
  }
  return text + QStringView(from).sliced(at);
}

/// A text of few different words, so that edits meet, repeat and cross.
QString randomText(QRandomGenerator& random) {
  static const QStringList words = {u"la"_s,   u"defensa"_s, u"niño"_s, u"e\u0301l"_s, u"👩🏽‍⚖️"_s,
                                    u"14.3"_s, u"\n\n"_s,    u","_s};
  QStringList chosen;
  for (int left = random.bounded(12); left > 0; --left) chosen.append(words[random.bounded(words.size())]);
  return chosen.join(u' ');
}

QString randomEdit(QString text, QRandomGenerator& random) {
  QStringList words = text.split(u' ');
  for (int left = 1 + random.bounded(3); left > 0; --left) {
    const qsizetype at = random.bounded(words.size() + 1);
    if (at < words.size() && random.bounded(2))
      words.removeAt(at);
    else
      words.insert(at, u"nuevo%1"_s.arg(random.bounded(100)));
    if (words.isEmpty()) words.append(QString());
  }
  return words.join(u' ');
}

} // namespace

TEST_CASE("one side alone changed: its value") {
  CHECK(mergeValue(FieldType::Line, Value(u"a"_s), Value(u"b"_s), Value(u"a"_s)) ==
        Merged{Value(u"b"_s), false});
  CHECK(mergeValue(FieldType::Line, Value(u"a"_s), Value(u"a"_s), Value(u"c"_s)) ==
        Merged{Value(u"c"_s), false});
  CHECK(mergeValue(FieldType::Line, Value(u"a"_s), Value(), Value(u"a"_s)) == Merged{Value(), false});
}

TEST_CASE("both wrote the same: that value") {
  CHECK(mergeValue(FieldType::Line, Value(u"a"_s), Value(u"b"_s), Value(u"b"_s)) ==
        Merged{Value(u"b"_s), false});
}

TEST_CASE("a line, a keyword, a date, a number changed on both sides: theirs stays, a conflict says so") {
  for (const FieldType type : {FieldType::Line, FieldType::Keyword, FieldType::Date, FieldType::Link,
                               FieldType::Reference, FieldType::DateTime, FieldType::Any})
    CHECK(mergeValue(type, Value(u"a"_s), Value(u"b"_s), Value(u"c"_s)) == Merged{Value(u"c"_s), true});
  CHECK(mergeValue(FieldType::Number, Value(1.0), Value(2.0), Value(3.0)) == Merged{Value(3.0), true});
  CHECK(mergeValue(FieldType::Text, Value(u"a"_s), Value(), Value(u"c"_s)).conflict);
}

TEST_CASE("sets take the additions and removals of both sides") {
  const auto merged = mergeValue(FieldType::Keywords, Value::set({u"AR"_s, u"BR"_s}),
                                 Value::set({u"AR"_s, u"CL"_s}), Value::set({u"BR"_s, u"UY"_s}));
  CHECK(merged == Merged{Value::set({u"CL"_s, u"UY"_s}), false});
  CHECK(mergeValue(FieldType::Keywords, Value(), Value::set({u"AR"_s}), Value::set({u"BR"_s})).value ==
        Value::set({u"AR"_s, u"BR"_s}));
  CHECK(
      mergeValue(FieldType::Keywords, Value::set({u"AR"_s}), Value(), Value::set({u"AR"_s, u"BR"_s})).value ==
      Value::set({u"BR"_s}));
}

TEST_CASE("texts join where the edits do not touch") {
  const QString base = u"La persona detenida llama. El defensor acude."_s;
  CHECK(mergeText(base, u"La persona detenida llama. El defensor acude siempre."_s,
                  u"Toda persona detenida llama. El defensor acude."_s) ==
        u"Toda persona detenida llama. El defensor acude siempre."_s);
  CHECK(mergeText(base, base + u" Fin."_s, base + u" Fin."_s) == base + u" Fin."_s);
}

TEST_CASE("texts conflict where the edits touch") {
  CHECK_FALSE(mergeText(u"uno dos tres"_s, u"uno DOS tres"_s, u"uno segundo tres"_s));
  CHECK_FALSE(mergeText(u"uno tres"_s, u"uno dos tres"_s, u"uno 2 tres"_s));
  CHECK_FALSE(mergeText(u"uno dos tres"_s, u"uno tres"_s, u"uno dos y medio tres"_s));
  // Whether the new word stands before the space or behind it is a guess: it meets the one that replaced.
  CHECK_FALSE(mergeText(u"uno dos tres"_s, u"uno dos nuevo tres"_s, u"uno nuevo tres"_s));
  CHECK_FALSE(mergeText(u"uno dos tres"_s, u"uno nuevo dos tres"_s, u"uno nuevo tres"_s));
  CHECK(mergeText(u"uno dos tres"_s, u"UNO dos tres"_s, u"uno DOS tres"_s) == u"UNO DOS tres"_s);
}

TEST_CASE("a long rewrite is reported as touching, soon") {
  QString mine;
  QString theirs;
  for (int i = 0; i < 20'000; ++i) {
    mine += u"mía%1 "_s.arg(i);
    theirs += u"suya%1 "_s.arg(i);
  }
  CHECK_FALSE(mergeText(u"corto"_s, mine, theirs));
}

TEST_CASE("texts that take more steps than there are do not join, and the steps are counted") {
  QString mine;
  QString theirs;
  for (int i = 0; i < 3000; ++i) {
    mine += u"mía%1 "_s.arg(i);
    theirs += u"suya%1 "_s.arg(i);
  }
  constexpr qint64 many = 100'000'000;
  qint64 left = many;
  CHECK_FALSE(mergeText(u"corto"_s, mine, theirs, &left));
  // The first of the two says it.
  CHECK(many - left < 2'100'000);
  CHECK(many - left > 1'900'000);
  const QString base = u"uno dos tres cuatro"_s;
  left = 100;
  CHECK(mergeText(base, u"UNO dos tres cuatro"_s, u"uno dos tres CUATRO"_s, &left));
  left = 5;
  CHECK_FALSE(mergeText(base, u"UNO dos tres cuatro"_s, u"uno dos tres CUATRO"_s, &left));
  CHECK_FALSE(mergeText(base, u"UNO dos tres cuatro"_s, u"uno dos tres CUATRO"_s, &left));
}

TEST_CASE("words keep together what belongs together") {
  const QString text = u"cárcel, e\u0301l 👩🏽‍⚖️!"_s;
  QStringList list;
  for (const QStringView word : words(text)) list.append(word.toString());
  CHECK(list ==
        QStringList{u"cárcel"_s, u","_s, u" "_s, u"e\u0301l"_s, u" "_s, u"👩🏽‍⚖️"_s, u"!"_s});
  CHECK(words({}).empty());
}

TEST_CASE("the edits between two texts make the one out of the other") {
  QRandomGenerator random(20'210'520);
  for (int round = 0; round < 3000; ++round) {
    const QString from = randomText(random);
    const QString to = random.bounded(2) ? randomText(random) : randomEdit(from, random);
    const auto edits = wordEdits(from, to);
    REQUIRE(edits);
    INFO(from.toStdString() << " -> " << to.toStdString());
    REQUIRE(applied(from, *edits) == to);
    for (size_t i = 1; i < edits->size(); ++i) REQUIRE((*edits)[i - 1].to < (*edits)[i].from);
  }
}

TEST_CASE("merging texts is symmetric, keeps both sides' words, and repeats itself") {
  QRandomGenerator random(67'187);
  int joined = 0;
  for (int round = 0; round < 3000; ++round) {
    const QString base = randomText(random) % u" centro "_s % randomText(random);
    const QString mine = randomEdit(base, random);
    const QString theirs = randomEdit(base, random);
    const auto one = mergeText(base, mine, theirs);
    INFO(base.toStdString() << " | " << mine.toStdString() << " | " << theirs.toStdString());
    REQUIRE(one == mergeText(base, theirs, mine));
    REQUIRE(one == mergeText(base, mine, theirs));
    REQUIRE(mergeText(base, base, theirs) == theirs);
    REQUIRE(mergeText(base, mine, base) == mine);
    if (!one) continue;
    ++joined;
    for (const QString& side : {mine, theirs})
      for (const QStringView word : words(side))
        if (word.startsWith(u"nuevo")) REQUIRE(one->contains(word));
  }
  CHECK(joined > 500);
}

TEST_CASE("merging sets commutes and loses no side's addition") {
  QRandomGenerator random(2656);
  const auto randomSet = [&] {
    QStringList items;
    for (int left = random.bounded(6); left > 0; --left)
      items.append(QString(QChar(u'a' + random.bounded(8))));
    return Value::set(items).items();
  };
  for (int round = 0; round < 2000; ++round) {
    const QStringList base = randomSet();
    const QStringList mine = randomSet();
    const QStringList theirs = randomSet();
    const QStringList merged = mergeSet(base, mine, theirs);
    REQUIRE(merged == mergeSet(base, theirs, mine));
    for (const QString& item : mine)
      if (!base.contains(item)) REQUIRE(merged.contains(item));
    for (const QString& item : base)
      if (!mine.contains(item) || !theirs.contains(item)) REQUIRE_FALSE(merged.contains(item));
  }
}
