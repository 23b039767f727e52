#include "core/search/word_cache.h"

#include "core/search/words.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <new>
#include <type_traits>
#include <utility>

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

/// Copies a text to `to`, which is moved behind it.
template<class Character>
std::basic_string_view<Character> copy(std::basic_string_view<Character> text, std::byte*& to) {
  auto* kept = reinterpret_cast<Character*>(to);
  std::copy(text.begin(), text.end(), kept);
  to += text.size() * sizeof(Character);
  return {kept, text.size()};
}

} // namespace

WordCache::Entry* WordCache::Generation::find(std::u16string_view key, TextLanguage language,
                                              quint32 hash) const {
  if (slots_.empty()) return nullptr;
  const size_t mask = slots_.size() - 1;
  for (size_t at = hash & mask; slots_[at].entry; at = (at + 1) & mask) {
    if (slots_[at].hash != hash) continue;
    Entry* entry = slots_[at].entry;
    if (entry->language == language && entry->key == key) return entry;
  }
  return nullptr;
}

void WordCache::Generation::place(Entry* entry) {
  const size_t mask = slots_.size() - 1;
  size_t at = entry->hash & mask;
  while (slots_[at].entry) at = (at + 1) & mask;
  slots_[at] = {entry->hash, entry};
}

WordCache::Entry& WordCache::Generation::add(const Entry& entry) {
  static_assert(std::is_trivially_destructible_v<Entry>);
  const size_t texts =
      entry.key.size() * sizeof(char16_t) + entry.word.tokens.size() + entry.word.folded.size();
  auto* behind = static_cast<std::byte*>(memory_->allocate(sizeof(Entry) + texts, alignof(Entry)));
  auto* added = new (behind) Entry(entry);
  behind += sizeof(Entry);
  added->key = copy(entry.key, behind);
  added->word.tokens = copy(entry.word.tokens, behind);
  added->word.folded = copy(entry.word.folded, behind);
  if (++size_ * 2 > slots_.size()) {
    const std::vector<Slot> before =
        std::exchange(slots_, std::vector<Slot>(std::max<size_t>(256, slots_.size() * 2)));
    for (const Slot& slot : before)
      if (slot.entry) place(slot.entry);
  }
  place(added);
  return *added;
}

void WordCache::Generation::clear() {
  std::fill(slots_.begin(), slots_.end(), Slot{});
  size_ = 0;
  memory_->release();
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
