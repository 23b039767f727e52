#pragma once

#include <QString>
#include <QStringList>

#include <map>
#include <memory>
#include <vector>

namespace amparo {

/// Where a word stands in a text.
struct SpelledWord {
  qsizetype from;
  qsizetype length;
  bool operator==(const SpelledWord&) const = default;
};

/// The words of a Markdown text that can be spelled rightly or wrongly: not addresses, symbols, numbers,
/// acronyms and single letters.
std::vector<SpelledWord> spelledWords(QStringView text);

/// Knows how words are written, from the Hunspell dictionaries that this computer has; each is read when it
/// is first asked for, which takes a moment. Belongs to one thread.
class Speller {
 public:
  static constexpr int maximumSuggestions = 6;

  /// `folders`: in the order in which dictionaries are looked for.
  explicit Speller(QStringList folders = systemFolders());
  ~Speller();
  Speller(const Speller&) = delete;
  Speller& operator=(const Speller&) = delete;

  /// Where dictionaries are installed, for this person first.
  static QStringList systemFolders();

  /// Whether there is a dictionary of a language (BCP 47); of any country when there is none of its own.
  bool speaks(const QString& language);
  /// True for every word of a language that it does not speak.
  bool knows(const QString& language, const QString& word);
  /// What may be meant, the likeliest first.
  QStringList suggestions(const QString& language, const QString& word);

 private:
  class Dictionary;

  Dictionary* dictionary(const QString& language);

  QStringList folders_;
  std::map<QString, std::unique_ptr<Dictionary>> dictionaries_; ///< null: there is none
};

} // namespace amparo
