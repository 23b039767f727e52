#include "core/search/index.h"

#include "core/model/schema.h"
#include "core/search/connection.h"
#include "core/search/filters.h"
#include "core/search/words.h"

#include <array>

namespace amparo {

using namespace Qt::StringLiterals;

namespace {

/// Symbols, numbers and hyphenated words are also found when written together: A/RES/67/187 as ares67187 and
/// 67187, pre-trial as pretrial. So many words at most are joined.
constexpr qsizetype maximumJoined = 6;
constexpr qsizetype maximumJoinedLength = 40;

/// Builds the three columns of one record, and notes the words whose row in search_word is out of date.
class IndexBuilder {
 public:
  explicit IndexBuilder(SearchConnection& connection)
      : connection_(connection) {}

  IndexText build(const Record& record);

  const std::vector<CachedWord*>& due() const { return due_; }

 private:
  struct Run {
    QStringList words;
    bool joinAll = false; ///< a symbol: whatever stands between its words
  };

  void addText(QByteArray& out, QStringView text, const SearchConnection::Field& field);
  void addJoined(QByteArray& out, const Run& run, char16_t joint, const SearchConnection::Field& field);
  const QByteArray& tokens(CachedWord& word, bool first, int column);

  SearchConnection& connection_;
  std::vector<CachedWord*> due_;
  int left_ = maximumIndexedWords;
};

SearchConnection::Field fieldAt(const KindSchema& kind, const Address& address) {
  const FieldSchema* schema = kind.fieldAt(address);
  SearchConnection::Field field;
  if (!schema || schema->weight == Weight::None) return field;
  field.column = schema->weight == Weight::Title ? 0 : schema->weight == Weight::Summary ? 1 : 2;
  field.language = textLanguage(languageOf(address));
  field.isSymbol = schema->name == u"symbol";
  field.isVariants = schema->name == u"variants";
  return field;
}

IndexText IndexBuilder::build(const Record& record) {
  std::array<QByteArray, 3> columns;
  columns[2] = filterTokens(record);
  const KindSchema* kind = Schema::current().kind(record.kind);
  if (!kind) return {columns[0], columns[1], columns[2]};
  auto& known = connection_.fields[record.kind];
  if (known.size() > 1'000) known.clear(); // addresses are the network's to choose
  for (const auto& entry : record.fields) {
    auto it = known.constFind(entry.address);
    if (it == known.constEnd()) it = known.insert(entry.address, fieldAt(*kind, entry.address));
    const SearchConnection::Field field = *it;
    if (field.column < 0) continue;
    QByteArray& out = columns[size_t(field.column)];
    const Value& value = entry.value.value;
    if (value.isText()) addText(out, value.text(), field);
    for (const QString& item : value.items()) {
      if (!field.isVariants) {
        addText(out, item, field);
        continue;
      }
      const qsizetype colon = item.indexOf(u':');
      SearchConnection::Field variant = field;
      variant.language = textLanguage(QStringView(item).first(std::max<qsizetype>(colon, 0)));
      addText(out, QStringView(item).sliced(colon + 1), variant);
    }
  }
  return {columns[0], columns[1], columns[2]};
}

const QByteArray& IndexBuilder::tokens(CachedWord& word, bool first, int column) {
  // Its row is read when the word is new here, and written when it has doubled: a few writes for each word,
  // however often it occurs.
  if (++word.pending == std::max<qint64>(word.stored, 1)) due_.push_back(&word);
  if (column > 0) return word.body;
  return first ? word.start : word.title;
}

void IndexBuilder::addText(QByteArray& out, QStringView text, const SearchConnection::Field& field) {
  WordReader reader(text);
  Word word;
  Run run{{}, field.isSymbol};
  bool first = true;
  while (left_ > 0 && reader.next(word)) {
    --left_;
    const QStringView spelled = text.sliced(word.start, std::min(word.length, maximumWordLength));
    CachedWord& cached = connection_.words.word(spelled, field.language);
    if (!out.isEmpty() && !cached.body.isEmpty()) out += ' ';
    if (!cached.body.isEmpty()) out += tokens(cached, std::exchange(first, false), field.column);
    const bool joined = word.joint == u'/' || word.joint == u'-' || (run.joinAll && word.joint != u'+');
    if (!joined) run.words.clear();
    run.words.append(fold(spelled));
    if (run.words.size() > maximumJoined) run.words.removeFirst();
    if (joined && run.words.size() > 1) addJoined(out, run, word.joint, field);
  }
}

void IndexBuilder::addJoined(QByteArray& out, const Run& run, char16_t joint,
                             const SearchConnection::Field& field) {
  QString text = run.words.last();
  for (qsizetype i = run.words.size() - 2; i >= 0; --i) {
    text.prepend(run.words[i]);
    if (text.size() > maximumJoinedLength) return;
    const bool compound = joint == u'-' && i == run.words.size() - 2 && !hasDigit(text);
    if (!compound && !run.joinAll && !hasDigit(text)) continue;
    CachedWord& cached = connection_.words.word(text, compound ? field.language : TextLanguage::Code);
    if (cached.body.isEmpty()) continue;
    out += out.isEmpty() ? ' ' : token::beside;
    out += tokens(cached, false, field.column);
  }
}

/// Brings the rows of words up to date. A word that is new on this connection is looked up first, so that
/// indexing one record in a large library reads a little and writes next to nothing.
void storeWords(sqlite::Database& database, const std::vector<CachedWord*>& due) {
  for (CachedWord* word : due) {
    if (word->stored < 0) {
      auto find = database.prepare("SELECT count FROM search_word WHERE word=? AND tokens=?");
      find.bind(word->folded, QString::fromUtf8(word->tokens));
      word->stored = find.step() ? find.integer(0) : 0;
    }
    if (word->pending < std::max<qint64>(word->stored, 1)) continue;
    auto add = database.prepare("INSERT INTO search_word (word, tokens, count) VALUES (?,?,?) "
                                "ON CONFLICT DO UPDATE SET count=count+excluded.count");
    add.bind(word->folded, QString::fromUtf8(word->tokens), word->pending).run();
    word->stored += std::exchange(word->pending, 0);
  }
}

} // namespace

void putIndex(sqlite::Database& database, qint64 row, const Record& record) {
  SearchConnection* connection = SearchConnection::of(database);
  Q_ASSERT(connection);
  connection->words.age();
  IndexBuilder builder(*connection);
  const IndexText text = builder.build(record);
  auto insert = database.prepare("INSERT INTO search (rowid, title, summary, body) VALUES (?,?,?,?)");
  insert.bind(row, text.title, text.summary, text.body).run();
  storeWords(database, builder.due());
}

void removeIndex(sqlite::Database& database, qint64 row) {
  database.prepare("DELETE FROM search WHERE rowid=?").bind(row).run();
}

bool sameIndex(const Record& a, const Record& b) {
  if (a.kind != b.kind || a.isDeleted() != b.isDeleted() || facetsOf(a) != facetsOf(b)) return false;
  const KindSchema* kind = Schema::current().kind(a.kind);
  if (!kind) return true;
  const auto same = [&](const Record& one, const Record& other) {
    return std::all_of(one.fields.begin(), one.fields.end(), [&](const auto& entry) {
      const FieldSchema* field = kind->fieldAt(entry.address);
      return !field || field->weight == Weight::None || entry.value.value == other.value(entry.address);
    });
  };
  return same(a, b) && same(b, a);
}

} // namespace amparo
