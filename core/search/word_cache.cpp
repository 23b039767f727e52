#include "core/search/word_cache.h"

#include "core/search/words.h"

namespace amparo {

CachedWord& WordCache::word(QStringView word, TextLanguage language) {
  const std::u16string_view key(word.utf16(), size_t(word.size()));
  Words& young = young_[size_t(language)];
  if (auto it = young.find(key); it != young.end()) return it->second;
  Words& old = old_[size_t(language)];
  if (auto node = old.extract(old.find(key) != old.end() ? old.find(key)->first : std::u16string()); node)
    return young.insert(std::move(node)).position->second;
  return young.emplace(std::u16string(key), analyse(word, language)).first->second;
}

CachedWord WordCache::analyse(QStringView word, TextLanguage language) {
  CachedWord made;
  const QStringList tokens = analyzer_.textTokens(word, language);
  if (tokens.isEmpty()) return made;
  made.folded = fold(word);
  made.tokens = tokens.join(u' ').toUtf8();
  made.body = tokens.join(QLatin1Char(token::beside)).toUtf8();
  made.title = made.start = made.body;
  for (const QString& one : tokens) {
    if (one.startsWith(QLatin1Char(token::exact)) || one.startsWith(QLatin1Char(token::letter))) continue;
    const QByteArray stem = one.toUtf8();
    made.title += QByteArray(1, token::beside) + token::title + stem;
    made.start += QByteArray(1, token::beside) + token::title + stem;
    made.start += QByteArray(1, token::beside) + token::start + stem;
  }
  return made;
}

void WordCache::age() {
  for (size_t i = 0; i < young_.size(); ++i) {
    if (young_[i].size() < generation) continue;
    old_[i] = std::move(young_[i]);
    young_[i].clear();
  }
}

void WordCache::clear() {
  for (Words& words : young_) words.clear();
  for (Words& words : old_) words.clear();
}

} // namespace amparo
