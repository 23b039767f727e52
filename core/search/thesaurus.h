#pragma once

#include "core/search/analyzer.h"
#include "core/search/writes.h"

#include <QHash>

#include <string>
#include <unordered_map>
#include <vector>

namespace amparo {

/// What topics are called, in every language and country: so a query in one language finds what is written in
/// another. It is read from the library's own topics, and again when one of them has changed; a lookup then
/// is a few steps in memory. Belongs to a SearchConnection.
class Thesaurus {
 public:
  explicit Thesaurus(Analyzer& analyzer)
      : analyzer_(analyzer) {}

  /// Knows the topics that there are now; outside of any transaction that writes.
  void refresh(sqlite::Database& database);

  /// Adds what else the topics are called whose whole label stands in a query, accents and number aside, but
  /// none of the labels `without`. A word that is still being typed has to be complete. What stands in
  /// quotation marks is meant as it is. Beside an OR a label stays together: pretrial detention OR
  /// extradition asks for either of the two.
  void widen(ParsedQuery& query, const QStringList& without) const;

  /// The ids of the topics whose name in some language has these words, or words that begin so, and of all
  /// that are narrower.
  QStringList topicsNamed(const QString& label) const;

  /// The topics with all that are narrower.
  QStringList withNarrower(QStringList topics) const;

  /// What is broader than each topic that has such; ids.
  QHash<QString, QString> broader() const;

  /// At most so many names are added to one query.
  static constexpr size_t maximumSynonyms = 24;

 private:
  struct LabelWord {
    std::string stem; ///< in the label's language
    std::string folded;
  };

  struct Label {
    Synonym synonym;
    std::vector<LabelWord> words;
    size_t topic = 0;
  };

  struct Topic {
    QString id;
    QString broader; ///< the id of another; empty: none
    std::vector<size_t> labels;
  };

  /// What stands on one side of an OR, or a part without any.
  struct Operand {
    QueryPart part;
    bool either = false; ///< it will do instead of the one before
  };

  using Operands = std::vector<Operand>;

  /// A word of a query, or two with a hyphen.
  struct Unit {
    const QueryWord* word = nullptr;
    size_t operand = 0;
    bool ends = false; ///< it is the last one of its operand
  };

  using Units = std::vector<Unit>;

  void read(sqlite::Database& database);
  void addTopic(const QString& id, QByteArrayView encodedFields);
  void addLabel(QStringView text, const QString& language);

  static Operands operandsOf(std::vector<QueryPart> parts);
  static Units unitsFrom(const Operands& operands, size_t first);
  static QueryPart united(Operands& operands, size_t first, size_t end);
  static bool isSame(const Unit& unit, const LabelWord& word);
  static bool isInside(const Label& inner, const Label& outer);
  /// The longest labels that stand at the beginning of the units; cuts `units` down to them.
  std::vector<size_t> labelsAt(Units& units) const;
  std::vector<Synonym> synonymsOf(const std::vector<size_t>& labels, const Units& typed) const;
  /// Adds operands to a query, as one part where they stand beside an OR.
  static void addParts(ParsedQuery& query, Operands& operands, size_t first, size_t end);

  Analyzer& analyzer_;
  std::vector<Label> labels_;
  std::vector<Topic> topics_;
  std::unordered_map<std::string, std::vector<size_t>> first_; ///< labels by the stem of their first word
  Writes writes_;                                              ///< since the topics were looked at
  qint64 count_ = -1;                                          ///< of topics, then
  qint64 newest_ = -1;                                         ///< the last change of one, then
};

} // namespace amparo
