#include "core/search/excerpt.h"

#include "core/model/schema.h"
#include "core/search/words.h"

#include <QVarLengthArray>

#include <algorithm>
#include <optional>

namespace amparo {

using namespace Qt::StringLiterals;

namespace {

WordCache& wordsOfThread() {
  thread_local Analyzer analyzer;
  thread_local WordCache words(analyzer);
  return words;
}

/// Of a longer text an excerpt shows only what stands before this.
constexpr qsizetype maximumSource = 50'000;
/// How much stands before the first word found, where there is room: in a narrow row it still is seen.
constexpr qsizetype contextBefore = 24;
/// So much of an excerpt is seen in a narrow row: what was found stands within, where it can.
constexpr qsizetype seenFirst = 100;
/// A cut moves so far at most to fall between words.
constexpr qsizetype maximumShift = 20;
/// A link's text and its address are no longer than this: nothing is looked for further on.
constexpr qsizetype maximumLinkText = 300;
constexpr qsizetype maximumLinkAddress = 2000;

/// The end of the link [text](address) that begins at a place, with its text; nothing where there is none.
std::optional<std::pair<QStringView, qsizetype>> linkAt(QStringView markdown, qsizetype at) {
  const QStringView begun = markdown.sliced(at + 1);
  const qsizetype length = begun.first(std::min(begun.size(), maximumLinkText)).indexOf(u']');
  if (length < 0) return std::nullopt;
  const QStringView text = begun.first(length);
  QStringView address = begun.sliced(length + 1);
  address.truncate(std::min(address.size(), maximumLinkAddress));
  const qsizetype end = address.indexOf(u')');
  if (!address.startsWith(u'(') || end < 0 || text.contains(u'\n')) return std::nullopt;
  return std::pair(text, at + 1 + length + 1 + end + 1);
}

/// Of a heading, a quotation or a list, at the beginning of a line; a telephone number begins with none.
bool isMarker(QChar c, QChar next) {
  if (c == u'>') return true;
  if (c == u'#' || c == u'-') return next == c || next.isSpace();
  return (c == u'*' || c == u'+') && next.isSpace();
}

/// A star between spaces is one.
bool isEmphasis(QChar c, QChar before, QChar next) {
  return c == u'`' || (c == u'*' && !(before == u' ' && next.isSpace()));
}

/// An excerpt is one line of plain text: Markdown's marks go, line ends become spaces.
QString plainText(QStringView markdown) {
  markdown.truncate(std::min(markdown.size(), maximumSource));
  QString text(markdown.size(), Qt::Uninitialized); // never longer
  QChar* const begin = text.data();
  QChar* end = begin;
  bool lineStart = true;
  for (qsizetype i = 0; i < markdown.size();) {
    const QChar c = markdown[i];
    if (c == u'[') {
      if (const auto link = linkAt(markdown, i)) {
        end = std::copy(link->first.begin(), link->first.end(), end);
        i = link->second;
        continue;
      }
    }
    ++i;
    const QChar next = i < markdown.size() ? markdown[i] : QChar(u'\n');
    if (c.isSpace()) {
      lineStart = lineStart || c == u'\n' || c == u'\r';
      if (end != begin && end[-1] != u' ') *end++ = u' ';
    } else if (c == u'\\' && (next.isPunct() || next.isSymbol())) {
      lineStart = false;
      *end++ = next;
      ++i;
    } else if (!(lineStart && isMarker(c, next)) && !isEmphasis(c, end == begin ? u' ' : end[-1], next)) {
      lineStart = false;
      *end++ = c;
    }
  }
  text.truncate(end - begin);
  return text.trimmed();
}

/// Whether a token is among those of one place.
bool hasToken(std::string_view tokens, std::string_view token) {
  bool has = false;
  forEachToken(tokens, [&](std::string_view one) { has = has || one == token; });
  return has;
}

} // namespace

void Highlighter::want(const std::vector<QueryWord>& words) {
  for (const QueryWord& word : words) {
    for (const auto* tokens : {&word.stems, &word.guesses})
      for (const std::string& token : *tokens) tokens_.emplace(token, count_);
    if (word.prefix) prefixes_.emplace_back(word.folded.toStdString(), count_);
    const char16_t initial = word.folded.isEmpty() ? u'\0' : word.folded.front().unicode();
    if (initial < initials_.size()) initials_.set(initial);
    ++count_;
  }
}

Highlighter::Highlighter(const ParsedQuery& query) {
  std::vector<int> firstWords;
  for (const QueryPart& part : query.parts) {
    firstWords.push_back(count_);
    if (part.excluded) continue;
    want(part.words);
    want(part.joined);
    for (const QueryPart& other : part.alternatives) {
      want(other.words);
      want(other.joined);
    }
  }
  for (const Widening& widening : query.widenings)
    for (const Synonym& synonym : widening.synonyms)
      names_.push_back({synonym.words, firstWords[widening.first]});
}

bool Highlighter::mayBegin(QChar first) const {
  const QChar lower = first.toLower();
  return lower.unicode() >= initials_.size() || initials_.test(lower.unicode());
}

int Highlighter::wanted(const CachedWord& word) const {
  for (size_t from = 0; from < word.tokens.size();) {
    const size_t to = std::min(word.tokens.find(token::beside, from), word.tokens.size());
    if (auto it = tokens_.find(word.tokens.substr(from, to - from)); it != tokens_.end()) return it->second;
    from = to + 1;
  }
  for (const auto& [prefix, number] : prefixes_)
    if (!word.tokens.empty() && word.folded.starts_with(prefix)) return number;
  return -1;
}

void Highlighter::addNames(QStringView text, TextLanguage language, std::vector<Place>& found) {
  std::vector<std::pair<Range, const CachedWord*>> words; // those that the index has
  WordReader reader(text);
  for (Word word; reader.next(word);) {
    Range range{word.start, word.length};
    QString spelled = text.sliced(range.start, range.length).toString();
    if (word.joint == u'-' && !words.empty() &&
        words.back().first.start + words.back().first.length == range.start - 1) {
      const Range before = words.back().first; // pre-trial, as a topic may be called pretrial
      words.pop_back();
      spelled.prepend(text.sliced(before.start, before.length));
      range = {before.start, before.length + 1 + range.length};
    }
    const CachedWord& cached = wordsOfThread().word(spelled, language);
    if (!cached.tokens.empty()) words.emplace_back(range, &cached);
  }
  const auto isOneOf = [](const std::vector<std::string>& tokens, const auto& word) {
    return std::any_of(tokens.begin(), tokens.end(),
                       [&](const std::string& one) { return hasToken(word.second->tokens, one); });
  };
  for (const Name& name : names_) {
    const auto length = std::ptrdiff_t(name.words.size());
    for (auto at = words.begin(); words.end() - at >= length; ++at) {
      if (!std::equal(name.words.begin(), name.words.end(), at, isOneOf)) continue;
      const Range& last = at[length - 1].first;
      found.push_back({{at->first.start, last.start + last.length - at->first.start}, name.word});
    }
  }
}

/// In their order; of places that touch the first one stays, whole.
void Highlighter::untangle(std::vector<Place>& found) {
  std::stable_sort(found.begin(), found.end(), [](const Place& one, const Place& other) {
    return one.range.start != other.range.start ? one.range.start < other.range.start
                                                : one.range.length > other.range.length;
  });
  qsizetype end = 0;
  std::erase_if(found, [&](const Place& place) {
    if (place.range.start < end) return true;
    end = place.range.start + place.range.length;
    return false;
  });
}

std::vector<Highlighter::Place> Highlighter::places(QStringView text, TextLanguage language) {
  std::vector<Place> found;
  if (count_ == 0) return found;
  WordCache& words = wordsOfThread();
  words.age();
  WordReader reader(text);
  QVarLengthArray<Range, maximumJoinedWords> run; // words that hang together, as in index.cpp
  for (Word word; reader.next(word);) {
    const Range range{word.start, word.length};
    if (word.joint != u'/' && word.joint != u'-' && word.joint != u'.') run.clear();
    if (run.size() == maximumJoinedWords) run.erase(run.begin());
    run.append(range);
    if (mayBegin(text[range.start]))
      if (const int number = wanted(words.word(text.sliced(range.start, range.length), language));
          number >= 0)
        found.push_back({range, number});
    QString joined = run.size() > 1 ? fold(text.sliced(range.start, range.length)) : QString();
    for (qsizetype i = run.size() - 2; i >= 0; --i) {
      joined.prepend(fold(text.sliced(run[i].start, run[i].length)));
      const int number =
          !joined.isEmpty() && mayBegin(joined.front()) ? wanted(words.word(joined, language)) : -1;
      if (number < 0) continue;
      while (!found.empty() && found.back().range.start >= run[i].start) found.pop_back();
      found.push_back({{run[i].start, range.start + range.length - run[i].start}, number});
    }
  }
  if (!names_.empty()) {
    addNames(text, language, found);
    untangle(found);
  }
  return found;
}

std::vector<Range> Highlighter::ranges(const QString& text, const QString& language) {
  std::vector<Range> ranges;
  for (const Place& place : places(text, textLanguage(language))) ranges.push_back(place.range);
  return ranges;
}

namespace {

struct Candidate {
  QString text;
  QString language;
  QString field;
  int order; ///< the lower, the rather shown when nothing else decides
};

/// The texts an excerpt may come from, the wanted language and summaries first.
std::vector<Candidate> candidates(const Record& record, const QString& language) {
  std::vector<Candidate> list;
  const KindSchema* kind = Schema::current().kind(record.kind);
  if (!kind) return list;
  for (const auto& entry : record.fields) {
    const FieldSchema* field = kind->fieldAt(entry.address);
    if (!field || field->type == FieldType::Link || !entry.value.value.isText()) continue;
    if (field->weight != Weight::Summary && field->weight != Weight::Body) continue;
    const QString tag = languageOf(entry.address);
    const int distance = tag == language                               ? 0
                         : textLanguage(tag) == textLanguage(language) ? 1
                         : tag.isEmpty()                               ? 2
                                                                       : 3;
    const int position = int(field - kind->fields.data());
    list.push_back({entry.value.value.text(), tag, field->name,
                    distance * 1000 + (field->weight == Weight::Summary ? 0 : 100) + position});
  }
  std::sort(list.begin(), list.end(),
            [](const Candidate& a, const Candidate& b) { return a.order < b.order; });
  return list;
}

/// Cuts [from, from + length) out of a text at spaces where there are any near.
Excerpt cut(const QString& text, qsizetype from, qsizetype length) {
  Excerpt excerpt;
  from =
      std::clamp<qsizetype>(from, 0, std::max<qsizetype>(0, text.size() - std::min(length, seenFirst / 2)));
  if (from == 0 && text.size() <= length) {
    excerpt.text = text;
    return excerpt;
  }
  if (const qsizetype space = from > 0 ? text.lastIndexOf(u' ', from) : -1; from - space <= maximumShift)
    from = space + 1;
  while (from > 0 && (text[from].isLowSurrogate() || text[from].isMark())) --from;
  qsizetype to = std::min(from + length, text.size());
  if (to < text.size()) {
    const qsizetype space = text.lastIndexOf(u' ', to);
    if (space > from && to - space <= maximumShift) to = space;
    while (text[to].isLowSurrogate() || text[to].isMark()) --to;
  }
  excerpt.text = (from > 0 ? u"…"_s : QString()) % QStringView(text).sliced(from, to - from) %
                 (to < text.size() ? u"…"_s : QString());
  return excerpt;
}

} // namespace

Highlighter::Window Highlighter::bestWindow(const QString& text, TextLanguage language, qsizetype length) {
  Window best;
  const std::vector<Place> found = places(text, language);
  const auto end = [&](size_t i) { return found[i].range.start + found[i].range.length; };
  size_t first = 0;
  for (size_t last = 0; last < found.size(); ++last) {
    while (end(last) - found[first].range.start > length) ++first;
    std::vector<bool> seen(size_t(count_), false);
    for (size_t i = first; i <= last; ++i) seen[size_t(found[i].word)] = true;
    const auto words = size_t(std::count(seen.begin(), seen.end(), true));
    if (words <= best.words) continue;
    const qsizetype used = end(last) - found[first].range.start;
    const qsizetype from = found[first].range.start - std::min((length - used) / 2, contextBefore);
    best = {words, text.size() <= length && end(last) <= seenFirst ? 0 : from};
  }
  return best;
}

Excerpt Highlighter::passage(const QString& text, const QString& language, int maximumCharacters) {
  const auto length = qsizetype(std::max(maximumCharacters, 20));
  const QString plain = plainText(text);
  Excerpt excerpt = cut(plain, bestWindow(plain, textLanguage(language), length).from, length);
  excerpt.language = language;
  excerpt.ranges = ranges(excerpt.text, language);
  return excerpt;
}

Excerpt Highlighter::excerpt(const Record& record, const QString& language, int maximumCharacters) {
  const std::vector<Candidate> texts = candidates(record, language);
  if (texts.empty()) return {};
  const auto length = qsizetype(std::max(maximumCharacters, 20));
  const Candidate* best = &texts.front();
  QString bestText;
  Window window;
  for (const Candidate& candidate : texts) {
    if (window.words > 0 && candidate.order / 1000 > best->order / 1000) break;
    const QString text = plainText(candidate.text);
    const Window here = bestWindow(text, textLanguage(candidate.language), length);
    if (here.words <= window.words) continue;
    window = here;
    best = &candidate;
    bestText = text;
  }
  if (window.words == 0) bestText = plainText(best->text);
  Excerpt excerpt = cut(bestText, window.from, length);
  excerpt.language = best->language;
  excerpt.field = best->field;
  excerpt.ranges = ranges(excerpt.text, excerpt.language);
  return excerpt;
}

} // namespace amparo
