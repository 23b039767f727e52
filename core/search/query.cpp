#include "core/search/query.h"

#include "core/search/analyzer.h"
#include "core/search/words.h"

#include <algorithm>

namespace amparo {

namespace {

bool isQuote(QChar c) {
  return c == u'"' || c == u'\u201c' || c == u'\u201d' || c == u'\u00ab' || c == u'\u00bb';
}

class Parser {
 public:
  explicit Parser(QStringView text)
      : text_(text) {}

  ParsedQuery parse();

 private:
  struct Chunk {
    QStringView text;
    bool quoted = false;
    bool excluded = false;
    bool last = false; ///< nothing follows it, so it may still be growing
  };

  bool nextChunk(Chunk& chunk);
  void add(const Chunk& chunk);
  void dropStopWords();

  Analyzer analyzer_;
  QStringView text_;
  qsizetype at_ = 0;
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
  if (part.words.size() > 1) {
    if (chunk.quoted || symbol) part.kind = QueryPart::Kind::Phrase;
    if (!chunk.quoted && (symbol || hyphens) && joined.size() <= maximumWordLength)
      part.joined.push_back(analyzer_.queryWord(joined, part.words.back().prefix));
  }
  query_.parts.push_back(std::move(part));
}

/// In a phrase they stay: whether they stand in the index depends on each text's language.
void Parser::dropStopWords() {
  const auto isStop = [](const QueryWord& word) {
    const std::string folded = word.folded.toStdString();
    return isStopWord(folded, TextLanguage::Spanish) || isStopWord(folded, TextLanguage::English);
  };
  std::vector<QueryPart>& parts = query_.parts;
  const auto emptied = [&](const QueryPart& part) {
    return part.kind == QueryPart::Kind::Words && std::all_of(part.words.begin(), part.words.end(), isStop);
  };
  const bool nothingElse = std::all_of(parts.begin(), parts.end(),
                                       [&](const QueryPart& part) { return part.excluded || emptied(part); });
  std::erase_if(parts, [&](QueryPart& part) {
    if (!emptied(part)) return false;
    const bool growing = nothingElse && !part.excluded && part.words.back().prefix;
    return !growing;
  });
  for (QueryPart& part : parts)
    if (part.kind == QueryPart::Kind::Words && part.words.size() > 1) std::erase_if(part.words, isStop);
}

ParsedQuery Parser::parse() {
  Chunk chunk;
  while (words_ < maximumQueryWords && nextChunk(chunk)) add(chunk);
  dropStopWords();
  return std::move(query_);
}

} // namespace

bool ParsedQuery::isEmpty() const {
  return std::all_of(parts.begin(), parts.end(), [](const QueryPart& part) { return part.excluded; });
}

ParsedQuery parseQuery(const QString& typed) {
  return Parser(QStringView(typed).left(maximumQueryCharacters)).parse();
}

} // namespace amparo
