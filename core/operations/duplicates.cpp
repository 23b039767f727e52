#include "core/operations/duplicates.h"

#include "core/model/schema.h"
#include "core/search/query.h"
#include "core/search/searcher.h"
#include "core/search/suggestion.h"
#include "core/search/words.h"

#include <algorithm>
#include <set>

namespace amparo {

using namespace Qt::StringLiterals;

namespace {

/// What makes two records of a kind alike.
struct Likeness {
  QString kind;
  QStringList names; ///< one of these fields says the same
  QStringList apart; ///< and none of these, where both have it, says something else
};

const Likeness* likenessOf(const QString& kind) {
  static const std::vector<Likeness> all = {
      {u"practice"_s, {u"title"_s}, {u"provider"_s, u"countries"_s}},
      {u"declaration"_s, {u"title"_s, u"symbol"_s}, {u"symbol"_s}},
      {u"organisation"_s, {u"name"_s, u"acronym"_s}, {u"country"_s}},
      {u"person"_s, {u"name"_s}, {u"country"_s}},
      {u"topic"_s, {u"preferred"_s}, {}},
      {u"event"_s, {u"title"_s}, {u"start"_s}},
  };
  const auto it = std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.kind == kind; });
  return it == all.end() ? nullptr : &*it;
}

/// Before a name, no part of it.
bool isTitle(const QString& word) {
  static const QStringList titles{u"abg"_s,   u"abog"_s, u"adv"_s,   u"dr"_s, u"dra"_s, u"ing"_s, u"lic"_s,
                                  u"licda"_s, u"mgr"_s,  u"mme"_s,   u"mr"_s, u"mrs"_s, u"ms"_s,  u"mtra"_s,
                                  u"mtro"_s,  u"prof"_s, u"profa"_s, u"sr"_s, u"sra"_s, u"srta"_s};
  return titles.contains(word);
}

/// The words alone: of people in alphabetical order, as "Quispe, Rosa" is Rosa Quispe, and without titles.
QString wordsOf(const QString& text, const QString& kind) {
  QStringList words;
  WordReader reader(text);
  for (Word word; reader.next(word);) words.append(fold(QStringView(text).sliced(word.start, word.length)));
  if (kind == u"person") {
    words.removeIf(isTitle);
    words.sort();
  }
  return words.join(u' ');
}

std::set<QString> namesOf(const Record& record, const Likeness& likeness) {
  std::set<QString> names;
  for (const auto& field : record.fields) {
    if (!likeness.names.contains(fieldName(field.address))) continue;
    if (const QString words = wordsOf(field.value.value.text(), record.kind); !words.isEmpty())
      names.insert(words);
  }
  return names;
}

bool tellsApart(const QString& kind, const QString& field, const Value& one, const Value& other) {
  if (one.isAbsent() || other.isAbsent()) return false;
  if (one.isSet()) {
    const QStringList items = other.items();
    return std::none_of(items.begin(), items.end(),
                        [items = one.items()](const QString& item) { return items.contains(item); });
  }
  // Of a time the day: each office may have written it in its own zone.
  const bool isTime = Schema::current().typeAt(kind, field) == FieldType::DateTime;
  const auto words = [&](const Value& value) { return wordsOf(value.text().left(isTime ? 10 : -1), kind); };
  return words(one) != words(other);
}

bool isSaidDistinct(const Record& one, const Record& other) {
  return one.value(system_field::distinct).items().contains(toText(other.id));
}

/// Two names more often than one that was mistyped: Mario and María, Juan and Juana.
bool differInGender(const QString& one, const QString& other) {
  const auto [mine, theirs] = std::mismatch(one.begin(), one.end(), other.begin(), other.end());
  const auto isVowelAtMost = [](auto from, auto to) {
    return from == to || (from + 1 == to && QStringView(u"aeio").contains(*from));
  };
  return isVowelAtMost(mine, one.end()) && isVowelAtMost(theirs, other.end());
}

/// What is heard of a word, in Spanish as it is spoken in America: Perez and Peres, Karla and Carla.
QString soundOf(const QString& word) {
  QString sound;
  for (qsizetype i = 0; i < word.size(); ++i) {
    const QChar next = i + 1 < word.size() ? word[i + 1] : QChar();
    const bool isSoft = next == u'e' || next == u'i' || next == u'y';
    QChar letter = word[i];
    if (letter == u'h') continue;
    if (letter == u'z' || (letter == u'c' && isSoft)) letter = u's';
    if (letter == u'k' || letter == u'q') letter = u'c';
    if (letter == u'v') letter = u'b';
    if (letter == u'g' && isSoft) letter = u'j';
    if (letter == u'y') letter = u'i';
    if (!sound.endsWith(letter)) sound += letter; // a doubled one is heard once
  }
  return sound;
}

/// The same names with one word spelled as the library has it elsewhere, a letter apart.
std::vector<QString> respelledNames(sqlite::Database& database, const std::set<QString>& names) {
  constexpr qsizetype mostWords = 6;
  constexpr qsizetype mostSpellings = 6; ///< of a word
  std::vector<QString> respelled;
  for (const QString& name : names) {
    const QStringList words = name.split(u' ');
    if (words.size() < 2 || words.size() > mostWords) continue; // of acronyms each letter counts
    for (qsizetype i = 0; i < words.size(); ++i) {
      if (hasDigit(words[i])) continue;
      QStringList nearly = spelledNearly(database, words[i]);
      std::stable_partition(nearly.begin(), nearly.end(), [sound = soundOf(words[i])](const QString& word) {
        return soundOf(word) == sound;
      });
      for (const QString& word : nearly.mid(0, mostSpellings)) {
        if (differInGender(words[i], word)) continue;
        QStringList other = words;
        other[i] = word;
        respelled.push_back(other.join(u' '));
      }
    }
  }
  return respelled;
}

/// The same names with one or two of their words left out, and two at least left.
std::vector<QString> shortenedNames(const std::set<QString>& names) {
  constexpr qsizetype mostWords = 5;
  std::vector<QString> shortened;
  for (const QString& name : names) {
    const QStringList words = name.split(u' ');
    if (words.size() < 3 || words.size() > mostWords) continue;
    for (qsizetype i = 0; i < words.size(); ++i) {
      QStringList fewer = words;
      fewer.removeAt(i);
      shortened.push_back(fewer.join(u' '));
      for (qsizetype j = i; j < fewer.size() && fewer.size() > 2; ++j)
        shortened.push_back((fewer.first(j) + fewer.sliced(j + 1)).join(u' '));
    }
  }
  return shortened;
}

/// Whether two people are reached in one place.
bool sharePlace(const Record& one, const Record& other) {
  for (const QString& field : {u"organisation"_s, u"email"_s, u"phone"_s}) {
    const Value mine = one.value(field);
    const Value theirs = other.value(field);
    if (!mine.isAbsent() && !theirs.isAbsent() && !tellsApart(one.kind, field, mine, theirs)) return true;
  }
  return false;
}

/// Whether two words or more of one name are all of the words of the other, or the other way round.
bool isPartOfOther(const QString& one, const QString& other) {
  QStringList few = one.split(u' ');
  QStringList many = other.split(u' ');
  if (few.size() > many.size()) few.swap(many);
  return few.size() > 1 && std::includes(many.begin(), many.end(), few.begin(), few.end());
}

bool areAlike(const Record& one, const Record& other, const Likeness& likeness,
              const std::vector<QString>& names) {
  if (one.id == other.id || one.kind != other.kind || other.isDeleted()) return false;
  if (isSaidDistinct(one, other) || isSaidDistinct(other, one)) return false;
  for (const QString& field : likeness.apart)
    if (tellsApart(one.kind, field, one.value(field), other.value(field))) return false;
  const auto others = namesOf(other, likeness);
  if (std::any_of(names.begin(), names.end(), [&](const QString& name) { return others.contains(name); }))
    return true;
  if (one.kind != u"person" || !sharePlace(one, other)) return false;
  return std::any_of(others.begin(), others.end(), [own = namesOf(one, likeness)](const QString& theirs) {
    return std::any_of(own.begin(), own.end(),
                       [&](const QString& mine) { return isPartOfOther(mine, theirs); });
  });
}

} // namespace

std::vector<StoredRecord> likelyDuplicates(Store& store, const Record& record) {
  std::vector<StoredRecord> found;
  const Likeness* likeness = likenessOf(record.kind);
  if (!likeness || record.isDeleted()) return found;
  std::set<qint64> seen;
  const std::set<QString> own = namesOf(record, *likeness);
  std::vector<QString> names(own.begin(), own.end());
  if (record.kind == u"person" || record.kind == u"organisation")
    for (const QString& name : respelledNames(store.database(), own))
      names.push_back(wordsOf(name, record.kind));
  std::vector<QString> sought = names;
  if (record.kind == u"person")
    for (QString& name : shortenedNames(own)) sought.push_back(std::move(name));
  for (const QString& name : sought) {
    SearchQuery query;
    query.kinds = {record.kind};
    query.inTitles = true; // so is every name above: and in their texts common words are everywhere
    // The space ends the last word: nothing is being typed.
    query.text = QStringList(name.split(u' ').mid(0, maximumQueryWords)).join(u' ') % u' ';
    const auto page = Searcher(store.database()).search(query);
    if (!page) return found;
    for (const SearchPage::Hit& hit : page->hits) {
      if (!seen.insert(hit.row).second) continue;
      auto stored = store.records().at(hit.row);
      if (!stored || !areAlike(record, stored->record, *likeness, names)) continue;
      found.push_back(*std::move(stored));
      if (found.size() == maximumDuplicates) return found;
    }
  }
  return found;
}

Fields gainedFrom(const Record& keep, const Record& other) {
  Fields gained;
  for (const auto& field : other.fields) {
    if (field.address.startsWith(u'@')) continue;
    const Value mine = keep.value(field.address);
    const Value& theirs = field.value.value;
    if (mine.isAbsent())
      gained.set(field.address, theirs);
    else if (mine.isSet() && theirs.isSet())
      gained.set(field.address, Value::set(mine.items() + theirs.items()));
  }
  return gained;
}

std::vector<Address> disputed(const Record& keep, const Record& other) {
  std::vector<Address> addresses;
  const KindSchema* kind = Schema::current().kind(keep.kind);
  if (!kind) return addresses;
  for (const FieldSchema& field : kind->fields)
    for (const auto& entry : keep.fields) {
      const Value theirs = other.value(entry.address);
      const Value& mine = entry.value.value;
      if (kind->fieldAt(entry.address) != &field || mine.isAbsent() || theirs.isAbsent()) continue;
      if (mine != theirs && !(mine.isSet() && theirs.isSet())) addresses.push_back(entry.address);
    }
  return addresses;
}

} // namespace amparo
