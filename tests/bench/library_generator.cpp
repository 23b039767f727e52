#include "tests/bench/library_generator.h"

#include <QDate>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace amparo {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array languageTags = {"es"_L1, "en"_L1};
/// As many different words as a library of a hundred thousand records has in one language.
constexpr qsizetype vocabularySize = 60'000;
constexpr qsizetype coreWords = 5'000;

/// The words of the starter library's fields in one language, the commonest first.
QStringList starterWords(const QJsonArray& records, QLatin1StringView tag) {
  QHash<QString, int> counts;
  for (const QJsonValue& record : records) {
    const QJsonObject fields = record[u"fields"_s].toObject();
    for (auto it = fields.begin(); it != fields.end(); ++it) {
      if (!it.key().endsWith(u'.' % tag)) continue;
      QString word;
      for (const QChar c : QString(it.value().toString().toLower() % u' ')) {
        if (c.isLetter()) {
          word += c;
        } else if (!word.isEmpty()) {
          ++counts[word];
          word.clear();
        }
      }
    }
  }
  QStringList words = counts.keys();
  std::sort(words.begin(), words.end(), [&](const QString& a, const QString& b) {
    return counts[a] != counts[b] ? counts[a] > counts[b] : a < b;
  });
  return words;
}

/// Real libraries have a long tail of rare words; these are made from the common ones by the languages' own
/// prefixes and endings.
QStringList extended(QStringList words, QLatin1StringView tag) {
  const QStringList spanish =
      u"s es mente ción ciones dor dora ando ado ada ible ista ismo ita azo eño ería ez"_s.split(u' ');
  const QStringList english =
      u"s ed ing er ers ly ness ment ments able ist ism ful less ship ward ity"_s.split(u' ');
  const QStringList prefixes = u"re des sub inter anti pre contra auto"_s.split(u' ');
  const QStringList& endings = tag == "es"_L1 ? spanish : english;
  QSet<QString> known(words.begin(), words.end());
  const qsizetype base = words.size();
  for (qsizetype round = 0; words.size() < vocabularySize && round <= prefixes.size(); ++round)
    for (const QString& ending : endings)
      for (qsizetype i = 0; i < base && words.size() < vocabularySize; ++i) {
        if (words[i].size() < 5) continue;
        const QString made = (round ? prefixes[round - 1] : QString()) % words[i] % ending;
        if (known.contains(made)) continue;
        known.insert(made);
        words.append(made);
      }
  return words;
}

QString capital(QString text) {
  if (!text.isEmpty()) text[0] = text[0].toUpper();
  return text;
}

} // namespace

LibraryGenerator::LibraryGenerator(quint64 seed)
    : state_(seed) {
  QFile file(QStringLiteral(AMPARO_SOURCE_DIR "/resources/starter/library.json"));
  if (!file.open(QFile::ReadOnly)) qFatal("cannot read %s", qPrintable(file.fileName()));
  const QJsonArray records = QJsonDocument::fromJson(file.readAll()).object()[u"records"_s].toArray();
  for (size_t i = 0; i < words_.size(); ++i) {
    words_[i].byRank = extended(starterWords(records, languageTags[i]), languageTags[i]);
    double sum = 0;
    // Zipf's law as Mandelbrot corrected it for the commonest words; beyond the language's core the rarer
    // words thin out faster (Ferrer i Cancho and Sole, 2001).
    for (qsizetype rank = 0; rank < words_[i].byRank.size(); ++rank) {
      const double zipf = 1 / (double(rank) + 1.5);
      words_[i].cumulative.push_back(sum += rank < coreWords ? zipf : zipf * coreWords / double(rank));
    }
  }
}

/// splitmix64 (Steele, Lea, Flood 2014).
quint64 LibraryGenerator::random() {
  quint64 z = state_ += 0x9e3779b97f4a7c15;
  z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9;
  z = (z ^ z >> 27) * 0x94d049bb133111eb;
  return z ^ z >> 31;
}

int LibraryGenerator::random(int from, int to) {
  return from + int(random() % quint64(to - from + 1));
}

bool LibraryGenerator::chance(int percent) {
  return random(0, 99) < percent;
}

const QString& LibraryGenerator::word(const Words& words, int leastRank) {
  const double from = leastRank > 0 ? words.cumulative[size_t(leastRank) - 1] : 0;
  const double point = from + double(random() >> 11) / 9007199254740992.0 * (words.cumulative.back() - from);
  const auto it = std::lower_bound(words.cumulative.begin(), words.cumulative.end(), point);
  return words.byRank[std::min<qsizetype>(it - words.cumulative.begin(), words.byRank.size() - 1)];
}

QString LibraryGenerator::phrase(const Words& words, int count) {
  QString made;
  for (int i = 0; i < count; ++i) {
    // A title's first and last words mean something; between them stands what holds them together.
    const bool inner = i > 0 && i + 1 < count;
    made += (i ? u" "_s : QString()) % word(words, inner && chance(40) ? 0 : 40);
  }
  return capital(made);
}

QString LibraryGenerator::text(const Words& words, int characters) {
  QString made;
  while (made.size() < characters) {
    const int length = random(7, 18);
    for (int i = 0; i < length; ++i) {
      if (!made.isEmpty()) made += i == 7 && chance(60) ? u", "_s : u" "_s;
      made += i == 0 ? capital(word(words)) : word(words);
    }
    if (chance(4))
      made += u" (art. "_s % QString::number(random(1, 90)) % u'.' % QString::number(random(1, 9)) % u')';
    made += u'.';
  }
  return made;
}

/// Time-ordered, as the generator of ids in use makes them, a minute apart.
RecordId LibraryGenerator::makeId() {
  const quint64 milliseconds = 1'700'000'000'000 + quint64(made_) * 60'000;
  RecordId id;
  for (size_t i = 0; i < 6; ++i) id.bytes_[i] = std::uint8_t(milliseconds >> (8 * (5 - i)));
  quint64 bits = random();
  for (size_t i = 8; i < 16; ++i, bits >>= 8) id.bytes_[i] = std::uint8_t(bits);
  bits = random();
  id.bytes_[6] = std::uint8_t(0x70 | (bits & 0x0f));
  id.bytes_[7] = std::uint8_t(bits >> 8);
  id.bytes_[8] = std::uint8_t((id.bytes_[8] & 0x3f) | 0x80);
  return id;
}

Value LibraryGenerator::some(const std::vector<RecordId>& of, int most) {
  QStringList ids;
  for (int count = of.empty() ? 0 : random(0, most); count > 0; --count)
    ids.append(toText(of[size_t(random() % of.size())]));
  return Value::set(ids);
}

Value LibraryGenerator::one(const std::vector<RecordId>& of) {
  return of.empty() ? Value() : Value(toText(of[size_t(random() % of.size())]));
}

void LibraryGenerator::set(Record& record, const QString& address, Value value) {
  if (!value.isAbsent()) record.fields.set(address, {std::move(value), 0});
}

void LibraryGenerator::localized(Record& record, const QString& field, int words) {
  for (size_t i = 0; i < words_.size(); ++i)
    set(record, field % u'.' % languageTags[i], phrase(words_[i], words));
}

void LibraryGenerator::localizedText(Record& record, const QString& field, int characters) {
  for (size_t i = 0; i < words_.size(); ++i)
    set(record, field % u'.' % languageTags[i], text(words_[i], characters));
}

namespace {

const QStringList countries =
    u"AR BO BR CL CO CR CU DO EC ES GE GT HN MX NI PA PE PY SV US UY VE ZA"_s.split(u' ');

} // namespace

void LibraryGenerator::fillPractice(Record& record) {
  localized(record, u"title"_s, random(4, 9));
  localizedText(record, u"summary"_s, 80);
  for (const QString& field : {u"problem"_s, u"approach"_s, u"steps"_s, u"results"_s})
    localizedText(record, field, 30);
  set(record, u"topics"_s, some(topics_, 4));
  set(record, u"provisions"_s, some(provisions_, 4));
  set(record, u"provider"_s, one(organisations_));
  set(record, u"countries"_s, Value::set({countries[random(0, int(countries.size()) - 1)]}));
  set(record, u"status"_s, Value(chance(80) ? u"published"_s : u"draft"_s));
  set(record, u"evidence"_s, Value(chance(50) ? u"reported"_s : u"expected"_s));
  set(record, u"started"_s, Value(QString::number(random(1990, 2024))));
}

void LibraryGenerator::fillDeclaration(Record& record) {
  localized(record, u"title"_s, random(5, 12));
  localized(record, u"short_title"_s, 3);
  localized(record, u"body"_s, 4);
  localizedText(record, u"summary"_s, 300);
  set(record, u"symbol"_s, u"A/RES/%1/%2"_s.arg(random(40, 79)).arg(random(1, 300)));
  set(record, u"instrument"_s, Value(chance(50) ? u"resolution"_s : u"declaration"_s));
  set(record, u"force"_s, Value(u"non-binding"_s));
  set(record, u"adopted"_s, QDate(1980, 1, 1).addDays(random(0, 16'000)).toString(Qt::ISODate));
  set(record, u"topics"_s, some(topics_, 4));
  declarations_.push_back(record.id);
}

void LibraryGenerator::fillProvision(Record& record) {
  set(record, u"declaration"_s, one(declarations_));
  set(record, u"unit"_s, Value(chance(50) ? u"principle"_s : u"article"_s));
  set(record, u"number"_s, QString::number(random(1, 90)));
  set(record, u"position"_s, Value(double(random(1, 90))));
  localized(record, u"heading"_s, random(3, 7));
  localizedText(record, u"text"_s, 130);
  provisions_.push_back(record.id);
}

void LibraryGenerator::fillOrganisation(Record& record) {
  localized(record, u"name"_s, random(3, 6));
  localizedText(record, u"description"_s, 140);
  set(record, u"type"_s, Value(chance(50) ? u"public-defence-institution"_s : u"ngo"_s));
  set(record, u"country"_s, Value(countries[random(0, int(countries.size()) - 1)]));
  set(record, u"website"_s, u"https://office%1.example.org"_s.arg(made_));
  organisations_.push_back(record.id);
}

void LibraryGenerator::fillPerson(Record& record) {
  set(record, u"name"_s, QString(capital(word(words_[0], 500)) % u' ' % capital(word(words_[0], 2'000))));
  localized(record, u"role"_s, random(3, 8));
  set(record, u"organisation"_s, some(organisations_, 1));
  set(record, u"country"_s, Value(countries[random(0, int(countries.size()) - 1)]));
  set(record, u"email"_s, u"person%1@example.org"_s.arg(made_));
  set(record, u"consent"_s, Value(u"given"_s)); // without these they stay in their office
  set(record, u"consent_scope"_s, Value(u"network"_s));
  persons_.push_back(record.id);
}

void LibraryGenerator::fillTopic(Record& record) {
  localized(record, u"preferred"_s, random(1, 4));
  localized(record, u"alternative"_s, random(2, 8));
  localizedText(record, u"scope"_s, 120);
  set(record, u"broader"_s, one(topics_));
  topics_.push_back(record.id);
}

void LibraryGenerator::fillEvent(Record& record) {
  localized(record, u"title"_s, random(4, 9));
  localizedText(record, u"description"_s, 200);
  localized(record, u"place"_s, 2);
  set(record, u"start"_s, QDate(2010, 1, 1).addDays(random(0, 6'000)).toString(Qt::ISODate));
  set(record, u"organisers"_s, some(organisations_, 2));
  set(record, u"speakers"_s, some(persons_, 3));
}

Record LibraryGenerator::next() {
  struct Kind {
    QString name;
    void (LibraryGenerator::*fill)(Record&);
  };

  static const Kind practice{u"practice"_s, &LibraryGenerator::fillPractice};
  static const Kind declaration{u"declaration"_s, &LibraryGenerator::fillDeclaration};
  static const Kind provision{u"provision"_s, &LibraryGenerator::fillProvision};
  static const Kind organisation{u"organisation"_s, &LibraryGenerator::fillOrganisation};
  static const Kind person{u"person"_s, &LibraryGenerator::fillPerson};
  static const Kind topic{u"topic"_s, &LibraryGenerator::fillTopic};
  static const Kind event{u"event"_s, &LibraryGenerator::fillEvent};

  const int share = random(0, 99);
  const Kind& kind = topics_.empty() || (share < 2 && topics_.size() < 500) ? topic
                     : declarations_.empty() || share < 6                   ? declaration
                     : share < 38                                           ? practice
                     : share < 78                                           ? provision
                     : share < 85                                           ? organisation
                     : share < 92                                           ? person
                                                                            : event;
  Record record;
  record.kind = kind.name;
  record.id = makeId();
  (this->*kind.fill)(record);
  ++made_;
  return record;
}

std::vector<Record> generateLibrary(int count, quint64 seed) {
  LibraryGenerator generator(seed);
  std::vector<Record> records;
  records.reserve(size_t(count));
  for (int i = 0; i < count; ++i) records.push_back(generator.next());
  return records;
}

} // namespace amparo
