#include "core/spelling/speller.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QLocale>
#include <QStandardPaths>
#include <QStringConverter>

#include <algorithm>
#include <hunspell/hunspell.hxx>
#include <optional>

namespace amparo {

using namespace Qt::StringLiterals;

namespace {

/// A longer piece without a space is no word.
constexpr qsizetype maximumPiece = 80;
constexpr qsizetype maximumKept = 100'000;

bool isOfWord(QStringView text, qsizetype at) {
  if (text[at].isLetter() || text[at].isMark() || text[at].isSurrogate()) return true;
  const bool joins = text[at] == u'\'' || text[at] == u'\u2019';
  return joins && at > 0 && at + 1 < text.size() && text[at - 1].isLetter() && text[at + 1].isLetter();
}

/// Part of an address, of a symbol or of a number.
bool isSpecial(QStringView piece) {
  return piece.size() > maximumPiece || std::any_of(piece.begin(), piece.end(), [](QChar c) {
           return c.isDigit() || c == u'/' || c == u'_' || c == u'@' || c == u'`';
         });
}

bool isAcronym(QStringView word) {
  return std::none_of(word.begin(), word.end(), [](QChar c) { return c.isLower(); }) &&
         std::any_of(word.begin(), word.end(), [](QChar c) { return c.isUpper(); });
}

void addWords(QStringView text, qsizetype from, qsizetype to, std::vector<SpelledWord>& words) {
  for (qsizetype at = from; at < to;) {
    qsizetype end = at;
    while (end < to && isOfWord(text, end)) ++end;
    if (end - at > 1 && !isAcronym(text.sliced(at, end - at))) words.push_back({at, end - at});
    at = end + 1;
  }
}

/// `es_AR` for `es-AR`; for `es` that of this computer's country, else the first there is.
QString fileIn(const QString& folder, const QString& language) {
  const QString wanted = QString(language).replace(u'-', u'_');
  const QString primary = language.section(u'-', 0, 0);
  const QStringList there =
      QDir(folder).entryList({primary % u".dic"_s, primary % u"_*.dic"_s}, QDir::Files, QDir::Name);
  const QString here = QLocale::system().name();
  for (const QString& name : {wanted, here, primary})
    if (name.section(u'_', 0, 0) == primary && there.contains(QString(name % u".dic"_s))) return name;
  return there.isEmpty() ? QString() : there.front().chopped(4);
}

} // namespace

std::vector<SpelledWord> spelledWords(QStringView text) {
  std::vector<SpelledWord> words;
  for (qsizetype at = 0; at < text.size();) {
    qsizetype end = at;
    while (end < text.size() && !text[end].isSpace()) ++end;
    if (end > at && !isSpecial(text.sliced(at, end - at))) addWords(text, at, end, words);
    at = end + 1;
  }
  return words;
}

class Speller::Dictionary {
 public:
  Dictionary(const QString& path)
      : hunspell_(QFile::encodeName(path + u".aff"_s).constData(),
                  QFile::encodeName(path + u".dic"_s).constData())
      , encoding_(QStringConverter::encodingForName(hunspell_.get_dict_encoding().c_str())) {}

  /// Dictionaries in encodings of old are no use.
  bool isReadable() const { return encoding_.has_value(); }

  bool knows(const QString& word) {
    if (const auto known = known_.constFind(word); known != known_.constEnd()) return *known;
    if (known_.size() >= maximumKept) known_.clear();
    return *known_.insert(word, hunspell_.spell(encoded(word)));
  }

  QStringList suggestions(const QString& word) {
    QStringList words;
    QStringDecoder decode(*encoding_);
    for (const std::string& one : hunspell_.suggest(encoded(word))) {
      if (words.size() == maximumSuggestions) break;
      const QString suggestion = decode(QByteArrayView(one.data(), qsizetype(one.size())));
      words.append(suggestion);
    }
    return words;
  }

 private:
  std::string encoded(const QString& word) const {
    QStringEncoder encode(*encoding_);
    const QByteArray bytes = encode(QString(word).replace(u'\u2019', u'\''));
    return bytes.toStdString();
  }

  Hunspell hunspell_;
  std::optional<QStringConverter::Encoding> encoding_;
  QHash<QString, bool> known_; ///< the words looked up so far
};

Speller::Speller(QStringList folders)
    : folders_(std::move(folders)) {}

Speller::~Speller() = default;

QStringList Speller::systemFolders() {
  QStringList folders;
  for (const QString& place : QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation))
    folders << place + u"/hunspell"_s << place + u"/myspell/dicts"_s;
  return folders;
}

Speller::Dictionary* Speller::dictionary(const QString& language) {
  const auto known = dictionaries_.find(language);
  if (known != dictionaries_.end()) return known->second.get();
  auto& made = dictionaries_[language];
  for (const QString& folder : folders_) {
    const QString name = fileIn(folder, language);
    const QString path = folder % u'/' % name;
    if (name.isEmpty() || !QFile::exists(path + u".aff"_s)) continue;
    made = std::make_unique<Dictionary>(path);
    if (made->isReadable()) break;
    made.reset();
  }
  return made.get();
}

bool Speller::speaks(const QString& language) {
  return dictionary(language) != nullptr;
}

bool Speller::knows(const QString& language, const QString& word) {
  Dictionary* found = dictionary(language);
  return !found || found->knows(word);
}

QStringList Speller::suggestions(const QString& language, const QString& word) {
  Dictionary* found = dictionary(language);
  return found ? found->suggestions(word) : QStringList();
}

} // namespace amparo
