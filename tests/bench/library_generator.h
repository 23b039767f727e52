#pragma once

#include "core/model/record.h"

#include <QStringList>

#include <array>
#include <vector>

namespace amparo {

/// Makes libraries of any size for measurements: records of every kind people search, in both languages,
/// about 650 bytes of text each on average, that refer to one another. Their words are those of the starter
/// library and forms derived from them, Zipf-distributed. The same seed makes the same records everywhere.
class LibraryGenerator {
 public:
  /// Reads the starter library's words from the source tree.
  explicit LibraryGenerator(quint64 seed);

  /// The next record. They come as a hub would send them: a record refers to earlier ones only.
  Record next();

 private:
  struct Words {
    QStringList byRank; ///< the commonest first
    std::vector<double> cumulative;
  };

  quint64 random();
  int random(int from, int to); ///< both included
  bool chance(int percent);
  const QString& word(const Words& words, int leastRank = 0);
  QString phrase(const Words& words, int count);
  QString text(const Words& words, int characters);
  RecordId makeId();
  Value some(const std::vector<RecordId>& of, int most);
  Value one(const std::vector<RecordId>& of);

  void localized(Record& record, const QString& field, int words);
  void localizedText(Record& record, const QString& field, int characters);
  static void set(Record& record, const QString& address, Value value);

  void fillPractice(Record& record);
  void fillDeclaration(Record& record);
  void fillProvision(Record& record);
  void fillOrganisation(Record& record);
  void fillPerson(Record& record);
  void fillTopic(Record& record);
  void fillEvent(Record& record);

  quint64 state_;
  qint64 made_ = 0;
  std::array<Words, 2> words_; ///< Spanish, English
  std::vector<RecordId> topics_, organisations_, persons_, declarations_, provisions_;
};

/// `count` records at once; for a hundred thousand, a quarter of a gigabyte.
std::vector<Record> generateLibrary(int count, quint64 seed);

} // namespace amparo
