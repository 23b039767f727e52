#include "core/search/query.h"

#include "core/search/analyzer.h"
#include "core/search/words.h"

#include <QHash>

#include <algorithm>
#include <iterator>
#include <optional>

namespace amparo {

using namespace Qt::StringLiterals;

namespace {

bool isQuote(QChar c) {
  return c == u'"' || c == u'\u201c' || c == u'\u201d' || c == u'\u00ab' || c == u'\u00bb';
}

std::optional<QueryField> fieldNamed(QStringView name) {
  static const QHash<QString, QueryField> names = {
      {u"country"_s, QueryField::Country}, {u"pais"_s, QueryField::Country},
      {u"topic"_s, QueryField::Topic},     {u"tema"_s, QueryField::Topic},
      {u"kind"_s, QueryField::Kind},       {u"tipo"_s, QueryField::Kind},
      {u"status"_s, QueryField::Status},   {u"estado"_s, QueryField::Status},
      {u"lang"_s, QueryField::Language},   {u"idioma"_s, QueryField::Language},
      {u"since"_s, QueryField::Since},     {u"desde"_s, QueryField::Since},
  };
  const auto found = names.constFind(fold(name));
  return found == names.constEnd() ? std::nullopt : std::optional(*found);
}

bool isStop(const QueryWord& word) {
  const std::string folded = word.folded.toStdString();
  return isStopWord(folded, TextLanguage::Spanish) || isStopWord(folded, TextLanguage::English);
}

/// Nothing that the index has is left of it.
bool isEmpty(const QueryPart& part) {
  return part.kind == QueryPart::Kind::Words && std::all_of(part.words.begin(), part.words.end(), isStop);
}

class Parser {
 public:
  Parser(QStringView text, const FieldReader& fields)
      : text_(text)
      , fields_(fields) {}

  ParsedQuery parse();

 private:
  struct Chunk {
    QStringView text;
    bool quoted = false;
    bool excluded = false;
    bool last = false; ///< nothing follows it, so it may still be growing
  };

  bool nextChunk(Chunk& chunk);
  bool isEither(const Chunk& chunk) const;
  QueryPart* lastWanted();
  /// True: it was a field with its value.
  bool addFilter(const Chunk& chunk);
  void add(const Chunk& chunk);
  void dropStopWords();

  Analyzer analyzer_;
  QStringView text_;
  const FieldReader& fields_;
  qsizetype at_ = 0;
  bool either_ = false;       ///< the next part, or value, will do instead of the last one
  bool isFilterLast_ = false; ///< of what was read
  int words_ = 0;
  ParsedQuery query_;
};

bool Parser::nextChunk(Chunk& chunk) {
  while (at_ < text_.size() && text_[at_].isSpace()) ++at_;
  if (at_ >= text_.size()) return false;
  chunk = {};
  if (text_[at_] == u'-' && at_ + 1 < text_.size() &&
      (text_[at_ + 1].isLetterOrNumber() || isQuote(text_[at_ + 1]))) {
    chunk.excluded = true;
    ++at_;
  }
  chunk.quoted = isQuote(text_[at_]);
  if (chunk.quoted) ++at_;
  const qsizetype from = at_;
  while (at_ < text_.size() &&
         (chunk.quoted ? !isQuote(text_[at_]) : !text_[at_].isSpace() && !isQuote(text_[at_])))
    ++at_;
  chunk.text = text_.sliced(from, at_ - from);
  chunk.last = at_ >= text_.size(); // a closed quotation is complete
  if (chunk.quoted) ++at_;
  return true;
}

/// In capitals, behind something; what is left out does not stand between two choices.
bool Parser::isEither(const Chunk& chunk) const {
  const bool isWord = chunk.text == u"OR" || (chunk.text == u"O" && !chunk.last);
  return isWord && !chunk.quoted && !chunk.excluded && (!query_.parts.empty() || !query_.filters.empty());
}

/// The one that an OR gives another choice for; nothing: there is none.
QueryPart* Parser::lastWanted() {
  const auto part = std::find_if(query_.parts.rbegin(), query_.parts.rend(),
                                 [](const QueryPart& one) { return !one.excluded; });
  return part == query_.parts.rend() ? nullptr : &*part;
}

/// What is being typed and says nothing yet leaves the query as it is.
bool Parser::addFilter(const Chunk& chunk) {
  const qsizetype colon = chunk.text.indexOf(u':');
  if (!fields_ || chunk.quoted || colon <= 0) return false;
  const auto field = fieldNamed(chunk.text.first(colon));
  if (!field) return false;
  const qsizetype before = at_;
  QString typed = chunk.text.sliced(colon + 1).toString();
  bool isGrowing = chunk.last;
  const bool isApart = typed.isEmpty(); // in quotation marks, or behind a space
  const bool isQuoted = isApart && at_ < text_.size() && isQuote(text_[at_]);
  if (Chunk value; isApart && nextChunk(value)) {
    typed = value.text.toString();
    isGrowing = value.last;
  }
  const QStringList values = typed.isEmpty() ? QStringList() : fields_(*field, typed);
  if (values.isEmpty()) {
    const bool isName = isApart && !isQuoted; // what follows it is read by itself
    if (!isGrowing || isName) at_ = before;
    return isGrowing || isName;
  }
  const bool isOther = std::exchange(either_, false) && isFilterLast_ && !chunk.excluded &&
                       !query_.filters.back().excluded && query_.filters.back().field == *field &&
                       *field != QueryField::Since;
  if (isOther)
    query_.filters.back().values += values;
  else
    query_.filters.push_back({*field, values, chunk.excluded});
  isFilterLast_ = true;
  return true;
}

void Parser::add(const Chunk& chunk) {
  QueryPart part;
  part.excluded = chunk.excluded;
  QString joined;
  bool hyphens = true;
  bool symbol = false;
  WordReader reader(chunk.text);
  for (Word word; words_ < maximumQueryWords && reader.next(word); ++words_) {
    const QStringView text = chunk.text.sliced(word.start, word.length);
    const bool prefix = chunk.last && word.start + word.length == chunk.text.size();
    part.words.push_back(analyzer_.queryWord(text, prefix));
    joined += fold(text);
    symbol = symbol || hasDigit(text) || word.joint == u'+';
    hyphens = hyphens && (part.words.size() == 1 || word.joint == u'-');
  }
  if (part.words.empty()) return;
  if (!part.excluded && std::exchange(isFilterLast_, false))
    either_ = false; // a word is no other value of a field
  if (part.words.size() > 1) {
    if (chunk.quoted || symbol) part.kind = QueryPart::Kind::Phrase;
    if (!chunk.quoted && (symbol || hyphens) && joined.size() <= maximumWordLength)
      part.joined.push_back(analyzer_.queryWord(joined, part.words.back().prefix));
  }
  if (part.excluded) return query_.parts.push_back(std::move(part));
  if (either_ && isEmpty(part)) return; // OR the other: the article is no choice
  if (QueryPart* other = std::exchange(either_, false) ? lastWanted() : nullptr)
    other->alternatives.push_back(std::move(part));
  else
    query_.parts.push_back(std::move(part));
}

/// In a phrase they stay: whether they stand in the index depends on each text's language.
void Parser::dropStopWords() {
  std::vector<QueryPart>& parts = query_.parts;
  for (QueryPart& part : parts) {
    if (!isEmpty(part) || part.alternatives.empty()) continue;
    std::vector<QueryPart> rest = std::move(part.alternatives);
    part = std::move(rest.front());
    part.alternatives.assign(std::make_move_iterator(rest.begin() + 1), std::make_move_iterator(rest.end()));
  }
  const bool nothingElse = std::all_of(parts.begin(), parts.end(),
                                       [&](const QueryPart& part) { return part.excluded || isEmpty(part); });
  std::erase_if(parts, [&](QueryPart& part) {
    if (!isEmpty(part)) return false;
    const bool growing = nothingElse && !part.excluded && part.words.back().prefix;
    return !growing;
  });
  const auto thin = [&](QueryPart& part) {
    if (part.kind == QueryPart::Kind::Words && part.words.size() > 1) std::erase_if(part.words, isStop);
  };
  for (QueryPart& part : parts) {
    thin(part);
    for (QueryPart& other : part.alternatives) thin(other);
  }
}

ParsedQuery Parser::parse() {
  Chunk chunk;
  while (words_ < maximumQueryWords && nextChunk(chunk)) {
    if (isEither(chunk))
      either_ = true;
    else if (!addFilter(chunk))
      add(chunk);
  }
  dropStopWords();
  return std::move(query_);
}

} // namespace

bool ParsedQuery::isEmpty() const {
  return std::all_of(parts.begin(), parts.end(), [](const QueryPart& part) { return part.excluded; });
}

ParsedQuery parseQuery(const QString& typed, const FieldReader& fields) {
  return Parser(QStringView(typed).left(maximumQueryCharacters), fields).parse();
}

} // namespace amparo
