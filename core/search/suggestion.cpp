#include "core/search/suggestion.h"

#include "core/search/analyzer.h"
#include "core/search/words.h"

#include <algorithm>
#include <array>

namespace amparo {

namespace {

/// Shorter words are like too many others.
constexpr qsizetype shortestWord = 4;
constexpr qsizetype shortestWithTwoSlips = 8;

QByteArrayView bytes(const std::string& text) {
  return {text.data(), qsizetype(text.size())};
}

/// How many letters were left out, added, mistaken or swapped with their neighbour (optimal string
/// alignment); more than `most`: any number that is larger.
int slipsBetween(std::string_view one, std::string_view other, int most) {
  if (std::abs(int(one.size()) - int(other.size())) > most || other.size() > maximumWordLength)
    return most + 1;
  using Row = std::array<int, size_t(maximumWordLength) + 1>;
  Row older{};
  Row old{};
  Row row{};
  for (size_t j = 0; j <= other.size(); ++j) old[j] = int(j);
  for (size_t i = 1; i <= one.size(); ++i) {
    row[0] = int(i);
    int least = row[0];
    for (size_t j = 1; j <= other.size(); ++j) {
      row[j] = std::min({old[j] + 1, row[j - 1] + 1, old[j - 1] + (one[i - 1] != other[j - 1])});
      if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
        row[j] = std::min(row[j], older[j - 2] + 1);
      least = std::min(least, row[j]);
    }
    if (least > most) return most + 1;
    older = old;
    old = row;
  }
  return old[other.size()];
}

/// The word as some title spells it, where that has accents.
std::string spellingIn(QByteArrayView tokens, const std::string& folded) {
  const std::string_view all(tokens.data(), size_t(tokens.size()));
  const size_t exact = all.find(token::exact);
  if (exact == std::string_view::npos) return folded;
  return std::string(all.substr(exact + 1, all.find(token::beside, exact) - exact - 1));
}

/// The best of the words that were looked at.
struct Candidate {
  std::string spelled;
  int slips = 0;
  qint64 count = 0;
};

bool isKnown(sqlite::Database& database, const std::string& folded) {
  auto find = database.prepare("SELECT 1 FROM vocabulary WHERE word>=? AND word<? LIMIT 1");
  return find.bind(bytes(folded), bytes(folded + '\xff')).step();
}

/// What a word may begin with that was written as it is heard, in Spanish or Portuguese.
std::string_view soundsLike(char first) {
  switch (first) {
  case 'a':
  case 'e':
  case 'o':
  case 'u':
    return "h";
  case 'b':
    return "v";
  case 'c':
    return "ks";
  case 'g':
    return "j";
  case 'i':
    return "hy";
  case 'j':
    return "g";
  case 'k':
    return "c";
  case 's':
    return "cz";
  case 'v':
    return "b";
  case 'y':
    return "i";
  case 'z':
    return "s";
  default:
    return {};
  }
}

/// Looks at the words that begin as this one does or with a letter that sounds alike, or as it would if its
/// first letter were one too many or swapped with the second: word, tokens and count.
template<class Look> void eachLike(sqlite::Database& database, const std::string& folded, Look look) {
  const auto lookAt = [&](char first) {
    const std::string from(1, first);
    const std::string to = from + '\xff'; // both outlive the statement's steps
    auto find = database.prepare("SELECT word, tokens, count FROM vocabulary WHERE word>=? AND word<?");
    find.bind(bytes(from), bytes(to));
    while (find.step()) {
      const QByteArrayView word = find.blobView(0);
      look(std::string_view(word.data(), size_t(word.size())), find);
    }
  };
  std::string firsts = folded.substr(0, 2) + std::string(soundsLike(folded[0]));
  std::sort(firsts.begin(), firsts.end());
  firsts.erase(std::unique(firsts.begin(), firsts.end()), firsts.end());
  for (const char first : firsts) lookAt(first);
}

Candidate nearest(sqlite::Database& database, const std::string& folded) {
  const int most = qsizetype(folded.size()) < shortestWithTwoSlips ? 1 : 2;
  Candidate best{{}, most + 1, 0};
  eachLike(database, folded, [&](std::string_view text, const sqlite::Statement& found) {
    const int slips = slipsBetween(folded, text, std::min(best.slips, most));
    const qint64 count = found.integer(2);
    if (slips > most || slips > best.slips || (slips == best.slips && count <= best.count)) return;
    best = {spellingIn(found.blobView(1), std::string(text)), slips, count};
  });
  return best;
}

} // namespace

QString respelled(sqlite::Database& database, const QString& text) {
  QString corrected;
  qsizetype copied = 0;
  WordReader reader(text);
  for (Word word; reader.next(word);) {
    const QStringView typed = QStringView(text).sliced(word.start, word.length);
    const qsizetype end = word.start + word.length;
    const bool isName = end < text.size() && text[end] == u':';
    if (word.length < shortestWord || word.length > maximumWordLength || isName || hasDigit(typed)) continue;
    const std::string folded = fold(typed).toStdString();
    if (folded.size() < 2 || isKnown(database, folded)) continue;
    const Candidate best = nearest(database, folded);
    if (best.spelled.empty()) continue;
    corrected += QStringView(text).sliced(copied, word.start - copied);
    corrected += QString::fromStdString(best.spelled);
    copied = end;
  }
  return corrected.isEmpty() ? corrected : corrected + QStringView(text).sliced(copied);
}

QStringList spelledNearly(sqlite::Database& database, const QString& folded) {
  QStringList words;
  const std::string letters = folded.toStdString();
  if (folded.size() < shortestWord || letters.size() > size_t(maximumWordLength)) return words;
  eachLike(database, letters, [&](std::string_view text, const sqlite::Statement&) {
    if (slipsBetween(letters, text, 1) == 1)
      words.append(QString::fromUtf8(text.data(), qsizetype(text.size())));
  });
  return words;
}

} // namespace amparo
