#include "core/search/word_cache.h"

#include "core/search/words.h"

#include <algorithm>
#include <array>

namespace amparo {

namespace {

/// Small letters of the Latin blocks, so that a word at the beginning of a sentence is the same one.
const std::array<char16_t, 0x250>& lowerLetters() {
  static const auto table = [] {
    std::array<char16_t, 0x250> made{};
    for (char16_t c = 0; c < made.size(); ++c) made[c] = char16_t(QChar::toLower(char32_t(c)));
    return made;
  }();
  return table;
}

template<class Character>
std::basic_string_view<Character> copy(std::basic_string_view<Character> text,
                                       std::pmr::memory_resource& memory) {
  if (text.empty()) return {};
  const size_t size = text.size() * sizeof(Character);
  auto* kept = static_cast<Character*>(memory.allocate(size, alignof(Character)));
  std::copy(text.begin(), text.end(), kept);
  return {kept, text.size()};
}

} // namespace

WordCache::Entry* WordCache::Generation::find(std::u16string_view key, TextLanguage language,
                                              quint32 hash) const {
  if (slots_.empty()) return nullptr;
  const size_t mask = slots_.size() - 1;
  for (size_t at = hash & mask; slots_[at].entry; at = (at + 1) & mask) {
    if (slots_[at].hash != hash) continue;
    auto& entry = const_cast<Entry&>(entries_[slots_[at].entry - 1]);
    if (entry.language == language && entry.key == key) return &entry;
  }
  return nullptr;
}

void WordCache::Generation::place(quint32 hash, size_t entry) {
  const size_t mask = slots_.size() - 1;
  size_t at = hash & mask;
  while (slots_[at].entry) at = (at + 1) & mask;
  slots_[at] = {hash, quint32(entry + 1)};
}

WordCache::Entry& WordCache::Generation::add(Entry entry) {
  entry.key = copy(entry.key, *texts_);
  entry.word.tokens = copy(entry.word.tokens, *texts_);
  entry.word.folded = copy(entry.word.folded, *texts_);
  Entry& added = entries_.emplace_back(entry);
  if (entries_.size() * 2 <= slots_.size()) {
    place(added.hash, entries_.size() - 1);
    return added;
  }
  slots_.assign(std::max<size_t>(256, slots_.size() * 2), {});
  for (size_t i = 0; i < entries_.size(); ++i) place(entries_[i].hash, i);
  return added;
}

void WordCache::Generation::clear() {
  std::fill(slots_.begin(), slots_.end(), Slot{});
  entries_.clear();
  texts_->release();
}

CachedWord& WordCache::word(QStringView word, TextLanguage language) {
  static const auto& lower = lowerLetters();
  std::array<char16_t, maximumWordLength> letters;
  const size_t length = size_t(std::min(word.size(), maximumWordLength));
  quint64 hash = 0xcbf29ce484222325 ^ quint64(language); // FNV-1a over UTF-16 units; a word has few of them
  for (size_t i = 0; i < length; ++i) {
    const char16_t unit = word[qsizetype(i)].unicode();
    letters[i] = unit < lower.size() ? lower[unit] : unit;
    hash = (hash ^ letters[i]) * 0x100000001b3;
  }
  const auto mixed = quint32(hash ^ hash >> 32);
  const std::u16string_view key(letters.data(), length);
  if (Entry* young = young_.find(key, language, mixed)) return young->word;
  if (const Entry* old = old_.find(key, language, mixed)) return young_.add(*old).word;
  const TextWord made = analyzer_.textWord(QStringView(key.data(), qsizetype(key.size())), language);
  return young_.add({key, mixed, language, {made.tokens, made.folded}}).word;
}

void WordCache::age() {
  if (young_.size() < generation) return;
  std::swap(young_, old_);
  young_.clear();
}

void WordCache::clear() {
  young_.clear();
  old_.clear();
}

} // namespace amparo
