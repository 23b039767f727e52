#include "core/search/thesaurus.h"

#include "core/base/ids.h"
#include "core/model/record.h"
#include "core/search/words.h"

#include <algorithm>

namespace amparo {

using namespace Qt::StringLiterals;

namespace {

bool has(const std::vector<std::string>& list, const std::string& item) {
  return std::find(list.begin(), list.end(), item) != list.end();
}

bool isAnyStopWord(const std::string& folded) {
  return isStopWord(folded, TextLanguage::Spanish) || isStopWord(folded, TextLanguage::English);
}

/// A label's words; two with a hyphen are one, as the index knows them too (pre-trial, pretrial).
QStringList wordsOf(QStringView label) {
  QStringList words;
  WordReader reader(label);
  for (Word word; reader.next(word);) {
    const QStringView text = label.sliced(word.start, word.length);
    if (word.joint == u'-' && !words.isEmpty())
      words.back() += text;
    else
      words.append(text.toString());
  }
  return words;
}

} // namespace

void Thesaurus::refresh(sqlite::Database& database) {
  if (!writes_.happened(database)) return;
  auto topics =
      database.prepare("SELECT count(*), max(changed) FROM record WHERE kind='topic' AND deleted=0");
  const bool known = topics.step();
  const qint64 count = known ? topics.integer(0) : 0;
  const qint64 newest = known ? topics.integer(1) : 0;
  if (count == count_ && newest == newest_) return;
  count_ = count;
  newest_ = newest;
  read(database);
}

void Thesaurus::read(sqlite::Database& database) {
  labels_.clear();
  topics_.clear();
  first_.clear();
  auto topics = database.prepare("SELECT id, fields FROM record WHERE kind='topic' AND deleted=0");
  while (topics.step())
    addTopic(toText(RecordId::fromBytes(topics.blobView(0)).value_or(RecordId())), topics.blobView(1));
}

void Thesaurus::addTopic(const QString& id, QByteArrayView encodedFields) {
  cbor::Reader in(encodedFields);
  const StoredFields fields = decodeStoredFields(in);
  if (in.failed()) return;
  const StoredValue* broader = fields.find(u"broader"_s);
  topics_.push_back({id, broader ? broader->value.text() : QString(), {}});
  // In this order they are added to a query: what the topic is called first, then in one country, then also.
  for (const auto& entry : fields)
    if (fieldName(entry.address) == u"preferred")
      addLabel(entry.value.value.text(), languageOf(entry.address));
  if (const StoredValue* variants = fields.find(u"variants"_s))
    for (const QString& variant : variants->value.items())
      if (const qsizetype colon = variant.indexOf(u':'); colon > 0)
        addLabel(QStringView(variant).sliced(colon + 1), variant.first(colon));
  for (const auto& entry : fields)
    if (fieldName(entry.address) == u"alternative")
      for (const QString& line : entry.value.value.text().split(u'\n'))
        addLabel(line, languageOf(entry.address));
}

void Thesaurus::addLabel(QStringView text, const QString& language) {
  Label label{{text.trimmed().toString(), {language}, {}}, {}, topics_.size() - 1};
  for (const QString& word : wordsOf(text)) {
    const QueryWord made = analyzer_.queryWord(word, false);
    if (isAnyStopWord(made.folded.toStdString())) continue;
    const std::string tokens = analyzer_.textWord(word, textLanguage(language)).tokens;
    label.words.push_back({tokens.substr(0, tokens.find(token::beside)), made.folded.toStdString()});
    label.synonym.words.push_back(made.stems);
  }
  if (label.words.empty()) return;
  for (const size_t known : topics_.back().labels)
    if (labels_[known].synonym.words == label.synonym.words) {
      QStringList& languages = labels_[known].synonym.languages;
      if (!languages.contains(language)) languages.append(language);
      return;
    }
  first_[label.words.front().stem].push_back(labels_.size());
  topics_.back().labels.push_back(labels_.size());
  labels_.push_back(std::move(label));
}

Thesaurus::Operands Thesaurus::operandsOf(std::vector<QueryPart> parts) {
  Operands operands;
  for (QueryPart& part : parts) {
    std::vector<QueryPart> others = std::exchange(part.alternatives, {});
    operands.push_back({std::move(part), false});
    for (QueryPart& other : others) operands.push_back({std::move(other), true});
  }
  return operands;
}

Thesaurus::Units Thesaurus::unitsFrom(const Operands& operands, size_t first) {
  Units units;
  for (size_t i = first; i < operands.size(); ++i) {
    const QueryPart& part = operands[i].part;
    if (part.excluded || part.kind != QueryPart::Kind::Words || (i > first && operands[i].either)) break;
    for (const QueryWord& word : part.joined.empty() ? part.words : part.joined)
      units.push_back({&word, i, false});
    units.back().ends = true;
  }
  return units;
}

/// One part that asks for all of them; any may be written together.
QueryPart Thesaurus::united(Operands& operands, size_t first, size_t end) {
  QueryPart all = std::move(operands[first].part);
  for (size_t i = first + 1; i < end; ++i) {
    const QueryPart& next = operands[i].part;
    if (all.joined.empty() && !next.joined.empty()) all.joined = all.words;
    if (!all.joined.empty()) {
      const std::vector<QueryWord>& joined = next.joined.empty() ? next.words : next.joined;
      all.joined.insert(all.joined.end(), joined.begin(), joined.end());
    }
    all.words.insert(all.words.end(), next.words.begin(), next.words.end());
  }
  return all;
}

bool Thesaurus::isSame(const Unit& unit, const LabelWord& word) {
  const QueryWord& typed = *unit.word;
  if (typed.stems.front() == word.folded || has(typed.numbers, word.folded)) return true;
  return !typed.prefix && (has(typed.stems, word.stem) || has(typed.guesses, word.stem));
}

bool Thesaurus::isInside(const Label& inner, const Label& outer) {
  const auto same = [](const LabelWord& one, const LabelWord& other) {
    return one.folded == other.folded || one.stem == other.stem;
  };
  return std::search(outer.words.begin(), outer.words.end(), inner.words.begin(), inner.words.end(), same) !=
         outer.words.end();
}

std::vector<size_t> Thesaurus::labelsAt(Units& units) const {
  std::vector<size_t> found;
  if (units.empty()) return found;
  size_t longest = 0;
  const auto look = [&](const std::string& stem) {
    const auto candidates = first_.find(stem);
    if (candidates == first_.end()) return;
    for (const size_t candidate : candidates->second) {
      const std::vector<LabelWord>& words = labels_[candidate].words;
      const size_t length = words.size();
      if (length < longest || length > units.size() || !units[length - 1].ends) continue;
      if (!std::equal(words.begin(), words.end(), units.begin(),
                      [](const LabelWord& word, const Unit& unit) { return isSame(unit, word); }))
        continue;
      if (length > longest) found.clear();
      longest = length;
      if (std::find(found.begin(), found.end(), candidate) == found.end()) found.push_back(candidate);
    }
  };
  for (const std::string& stem : units.front().word->stems) look(stem);
  for (const std::string& stem : units.front().word->guesses) look(stem);
  units.resize(longest);
  return found;
}

std::vector<Synonym> Thesaurus::synonymsOf(const std::vector<size_t>& labels, const Units& typed) const {
  // What holds all that was typed, or another name, is found by that already.
  const auto holdsTyped = [&](const Label& label) {
    return std::all_of(typed.begin(), typed.end(), [&](const Unit& unit) {
      return std::any_of(label.words.begin(), label.words.end(),
                         [&](const LabelWord& word) { return isSame(unit, word); });
    });
  };
  std::vector<const Label*> others;
  for (const size_t label : labels)
    for (const size_t other : topics_[labels_[label].topic].labels)
      if (!holdsTyped(labels_[other])) others.push_back(&labels_[other]);
  std::vector<Synonym> synonyms;
  for (size_t i = 0; i < others.size(); ++i) {
    bool needed = true;
    for (size_t j = 0; needed && j < others.size(); ++j)
      needed = i == j || !isInside(*others[j], *others[i]) || (i < j && isInside(*others[i], *others[j]));
    if (needed) synonyms.push_back(others[i]->synonym);
  }
  return synonyms;
}

QStringList Thesaurus::topicsNamed(const QString& label) const {
  std::vector<std::string> wanted;
  for (const QString& word : wordsOf(label))
    if (std::string folded = fold(word).toStdString(); !isAnyStopWord(folded))
      wanted.push_back(std::move(folded));
  QStringList ids;
  if (wanted.empty()) return ids;
  const auto isCalledSo = [&](const Label& known) {
    return std::all_of(wanted.begin(), wanted.end(), [&](const std::string& typed) {
      return std::any_of(known.words.begin(), known.words.end(), [&](const LabelWord& word) {
        return word.folded == typed ||
               (qsizetype(typed.size()) >= shortestBeginning && word.folded.starts_with(typed));
      });
    });
  };
  const auto isCalledJustSo = [&](const Label& known) {
    const auto count = std::count_if(known.words.begin(), known.words.end(),
                                     [](const LabelWord& word) { return !isAnyStopWord(word.folded); });
    return size_t(count) == wanted.size() &&
           std::all_of(wanted.begin(), wanted.end(), [&](const auto& typed) {
             return std::any_of(known.words.begin(), known.words.end(),
                                [&](const LabelWord& word) { return word.folded == typed; });
           });
  };
  const auto addCalled = [&](const auto& isCalled) {
    for (const Label& known : labels_)
      if (isCalled(known) && !ids.contains(topics_[known.topic].id)) ids.append(topics_[known.topic].id);
  };
  addCalled(isCalledJustSo); // whoever names one means that one
  if (ids.isEmpty()) addCalled(isCalledSo);
  return withNarrower(ids);
}

QStringList Thesaurus::withNarrower(QStringList topics) const {
  for (qsizetype i = 0; i < topics.size(); ++i) // grows while it is gone through
    for (const Topic& topic : topics_)
      if (topic.broader == topics[i] && !topics.contains(topic.id)) topics.append(topic.id);
  return topics;
}

QHash<QString, QString> Thesaurus::broader() const {
  QHash<QString, QString> broader;
  for (const Topic& topic : topics_)
    if (!topic.broader.isEmpty()) broader.insert(topic.id, topic.broader);
  return broader;
}

void Thesaurus::addParts(ParsedQuery& query, Operands& operands, size_t first, size_t end) {
  if (operands[first].either)
    query.parts.back().alternatives.push_back(united(operands, first, end));
  else if (end < operands.size() && operands[end].either)
    query.parts.push_back(united(operands, first, end));
  else
    for (size_t i = first; i < end; ++i) query.parts.push_back(std::move(operands[i].part));
}

void Thesaurus::widen(ParsedQuery& query, const QStringList& without) const {
  Operands operands = operandsOf(std::exchange(query.parts, {}));
  size_t left = maximumSynonyms;
  std::vector<size_t> typed; // labels, in the part that is being looked at
  const auto isUnwanted = [&](const Synonym& synonym) {
    return without.contains(synonym.label) || std::any_of(typed.begin(), typed.end(), [&](size_t label) {
             return labels_[label].synonym == synonym;
           });
  };
  for (size_t at = 0; at < operands.size();) {
    Units units = unitsFrom(operands, at);
    const std::vector<size_t> labels = labelsAt(units);
    const size_t end = labels.empty() ? at + 1 : units.back().operand + 1;
    const std::vector<Synonym> synonyms = synonymsOf(labels, units);
    const bool either = operands[at].either;
    const size_t place = query.parts.size() - (either ? 1 : 0);
    addParts(query, operands, at, end);
    at = end;
    if (!either) typed.clear();
    typed.insert(typed.end(), labels.begin(), labels.end());
    if (!either || query.widenings.empty() || query.widenings.back().first != place)
      query.widenings.push_back({place, query.parts.size() - place, {}});
    std::vector<Synonym>& names = query.widenings.back().synonyms;
    left += names.size();
    for (const Synonym& synonym : synonyms)
      if (std::find(names.begin(), names.end(), synonym) == names.end()) names.push_back(synonym);
    std::erase_if(names, isUnwanted);
    if (names.size() > left) names.resize(left);
    left -= names.size();
    if (names.empty()) query.widenings.pop_back();
  }
}

} // namespace amparo
