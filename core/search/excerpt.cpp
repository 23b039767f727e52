#include "core/search/excerpt.h"

#include "core/model/schema.h"
#include "core/search/words.h"

#include <algorithm>

namespace amparo {

using namespace Qt::StringLiterals;

namespace {

/// An excerpt is one line of plain text: Markdown's marks and line ends become spaces.
QString plainText(const QString& markdown) {
  QString text;
  text.reserve(markdown.size());
  bool lineStart = true;
  for (qsizetype i = 0; i < markdown.size(); ++i) {
    const QChar c = markdown[i];
    if (c == u'\n' || c == u'\r') {
      lineStart = true;
      if (!text.isEmpty() && !text.endsWith(u' ')) text += u' ';
      continue;
    }
    if (lineStart && (c == u'#' || c == u'>' || c == u' ' || c == u'-' || c == u'*' || c == u'+')) continue;
    lineStart = false;
    if (c == u'*' || c == u'`' || c == u'[') continue;
    if (c == u']' && i + 1 < markdown.size() && markdown[i + 1] == u'(') {
      const qsizetype end = markdown.indexOf(u')', i);
      if (end > 0) i = end;
      continue;
    }
    if (c.isSpace() && text.endsWith(u' ')) continue;
    text += c.isSpace() ? u' ' : c;
  }
  return text.trimmed();
}

} // namespace

Highlighter::Highlighter(const ParsedQuery& query) {
  const auto want = [this](const std::vector<QueryWord>& words) {
    for (const QueryWord& word : words) {
      for (const std::string& token : word.stems) tokens_.emplace(token, count_);
      for (const std::string& token : word.guesses) tokens_.emplace(token, count_);
      if (word.prefix) prefixes_.emplace_back(word.folded.toStdString(), count_);
      ++count_;
    }
  };
  for (const QueryPart& part : query.parts) {
    if (part.excluded) continue;
    want(part.words);
    want(part.joined);
  }
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

std::vector<Highlighter::Place> Highlighter::places(QStringView text, TextLanguage language) {
  std::vector<Place> found;
  if (count_ == 0) return found;
  words_.age();
  WordReader reader(text);
  for (Word word; reader.next(word);)
    if (const int number = wanted(words_.word(text.sliced(word.start, word.length), language)); number >= 0)
      found.push_back({{word.start, word.length}, number});
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
  if (text.size() <= length) {
    excerpt.text = text;
    return excerpt;
  }
  from = std::clamp<qsizetype>(from, 0, text.size() - length);
  qsizetype to = from + length;
  if (from > 0) {
    const qsizetype space = text.indexOf(u' ', from);
    if (space >= 0 && space - from < 20) from = space + 1;
    if (text[from].isLowSurrogate()) ++from;
  }
  if (to < text.size()) {
    const qsizetype space = text.lastIndexOf(u' ', to);
    if (space > from && to - space < 20) to = space;
    if (text[to - 1].isHighSurrogate()) --to;
  }
  excerpt.text = (from > 0 ? u"…"_s : QString()) % QStringView(text).sliced(from, to - from) %
                 (to < text.size() ? u"…"_s : QString());
  return excerpt;
}

} // namespace

Excerpt Highlighter::excerpt(const Record& record, const QString& language, int maximumCharacters) {
  const std::vector<Candidate> texts = candidates(record, language);
  if (texts.empty()) return {};
  const auto window = qsizetype(std::max(maximumCharacters, 20));
  const Candidate* best = &texts.front();
  QString bestText;
  qsizetype bestFrom = 0;
  size_t bestWords = 0;
  for (const Candidate& candidate : texts) {
    if (bestWords > 0 && candidate.order / 1000 > best->order / 1000) break;
    const QString text = plainText(candidate.text);
    const std::vector<Place> found = places(text, textLanguage(candidate.language));
    size_t first = 0;
    for (size_t last = 0; last < found.size(); ++last) {
      while (found[last].range.start + found[last].range.length - found[first].range.start > window) ++first;
      std::vector<bool> seen(size_t(count_), false);
      for (size_t i = first; i <= last; ++i) seen[size_t(found[i].word)] = true;
      const auto words = size_t(std::count(seen.begin(), seen.end(), true));
      if (words <= bestWords) continue;
      bestWords = words;
      best = &candidate;
      bestText = text;
      const qsizetype used = found[last].range.start + found[last].range.length - found[first].range.start;
      bestFrom = found[first].range.start - std::min<qsizetype>((window - used) / 2, 40);
    }
  }
  if (bestWords == 0) bestText = plainText(best->text);
  Excerpt excerpt = cut(bestText, bestFrom, window);
  excerpt.language = best->language;
  excerpt.field = best->field;
  excerpt.ranges = ranges(excerpt.text, excerpt.language);
  return excerpt;
}

} // namespace amparo
