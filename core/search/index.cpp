#include "core/search/index.h"

#include "core/model/schema.h"
#include "core/search/filters.h"
#include "core/search/index_builder.h"

#include <algorithm>
#include <set>

namespace amparo {

using namespace Qt::StringLiterals;

namespace {

/// Symbols, numbers and hyphenated words are also found when written together: A/RES/67/187 as ares67187 and
/// 67187, pre-trial as pretrial.
constexpr qsizetype maximumJoinedLength = 40;
constexpr size_t startColumn = 3;
constexpr char exactBeside[] = {token::beside, token::exact, 0};

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

/// Without the `exact` and `letter` tokens, which come last.
std::string_view stemsOf(const CachedWord& word) {
  const auto isOther = [&](size_t at) {
    return word.tokens[at] == token::letter || word.tokens[at] == token::exact;
  };
  for (size_t at = word.tokens.find(token::beside); at != std::string_view::npos;
       at = word.tokens.find(token::beside, at + 1))
    if (isOther(at + 1)) return word.tokens.substr(0, at);
  return word.tokens;
}

} // namespace

void IndexBuilder::build(const Record& record) {
  columns[2] = filterTokens(record);
  const KindSchema* kind = Schema::current().kind(record.kind);
  if (!kind) return;
  auto& known = connection_.fields[record.kind];
  if (known.size() > 1'000) known.clear(); // addresses are the network's to choose
  for (const auto& entry : record.fields) {
    auto it = known.constFind(entry.address);
    if (it == known.constEnd()) it = known.insert(entry.address, fieldAt(*kind, entry.address));
    const Field field = *it;
    if (field.column < 0) continue;
    const Value& value = entry.value.value;
    if (value.isText()) addText(value.text(), field);
    for (const QString& item : value.items()) {
      if (field.isVariants)
        addVariant(item, field);
      else
        addText(item, field);
    }
  }
}

/// A topic's label in one country: "es-AR:recurso de amparo".
void IndexBuilder::addVariant(QStringView variant, Field field) {
  const qsizetype colon = variant.indexOf(u':');
  if (colon > 0) field.language = textLanguage(variant.first(colon));
  addText(variant.sliced(colon + 1), field);
}

void IndexBuilder::addText(QStringView text, const Field& field) {
  WordReader reader(text);
  Run run;
  bool first = true;
  for (Word word; left_ > 0 && reader.next(word); --left_) {
    const QStringView spelled = text.sliced(word.start, std::min(word.length, maximumWordLength));
    CachedWord& cached = connection_.words.word(spelled, field.language);
    if (!cached.tokens.empty()) {
      columns[size_t(field.column)] += ' ';
      if (field.column == bodyColumn) ++bodyPlaces;
      addTokens(cached, field, std::exchange(first, false));
    }
    const bool joined = word.joint == u'/' || word.joint == u'-' || (field.isSymbol && word.joint != u'+');
    if (!joined) run.count = 0;
    if (run.count == maximumJoinedWords) {
      std::shift_left(run.words.begin(), run.words.end(), 1);
      --run.count;
    }
    run.words[size_t(run.count++)] = spelled;
    if (run.count > 1) addJoined(run, word.joint, field);
  }
}

void IndexBuilder::addJoined(const Run& run, char16_t joint, const Field& field) {
  QString text = fold(run.words[size_t(run.count) - 1]);
  for (qsizetype i = run.count - 2; i >= 0; --i) {
    text.prepend(fold(run.words[size_t(i)]));
    if (text.size() > maximumJoinedLength) return;
    const bool compound = joint == u'-' && i == run.count - 2 && !hasDigit(text);
    if (!compound && !field.isSymbol && !hasDigit(text)) continue;
    CachedWord& cached = connection_.words.word(text, compound ? field.language : TextLanguage::Code);
    if (cached.tokens.empty()) continue;
    columns[size_t(field.column)] += token::beside; // at the place of the last word
    addTokens(cached, field, false);
  }
}

void IndexBuilder::addTokens(CachedWord& word, const Field& field, bool first) {
  std::string& out = columns[size_t(field.column)];
  if (++word.pending == word.due) due.push_back(&word);
  if (field.column > 0) {
    // Spelling tells hits apart where it stands out; in long texts it would only make the index larger.
    out += word.tokens.substr(0, word.tokens.find(exactBeside));
    return;
  }
  out += word.tokens;
  const std::string_view stems = stemsOf(word);
  for (size_t from = 0; from < stems.size();) {
    const size_t to = std::min(stems.find(token::beside, from), stems.size());
    ((out += token::beside) += token::title) += stems.substr(from, to - from);
    from = to + 1;
  }
  if (first) (columns[startColumn] += ' ') += stems;
}

void storeWords(sqlite::Database& database, const std::vector<CachedWord*>& due) {
  constexpr int assumed = 16; // of a row that was there before
  auto insert = database.prepare("INSERT OR IGNORE INTO vocabulary (word, tokens, count) VALUES (?,?,?)");
  auto update = database.prepare("UPDATE vocabulary SET count=count+? WHERE word=? AND tokens=?");
  for (CachedWord* word : due) {
    if (database.failed()) return;
    bool isNew = word->counted == 0;
    if (!isNew) {
      update.bind(word->pending, bytesOf(word->folded), bytesOf(word->tokens)).run();
      if (database.failed()) return;
      isNew = database.changedRows() == 0; // another connection has taken it out
      word->counted = std::min(word->counted + word->pending, 1 << 28);
    }
    if (isNew) {
      insert.bind(bytesOf(word->folded), bytesOf(word->tokens), word->pending).run();
      if (database.failed()) return;
      word->counted = database.changedRows() > 0 ? word->pending : assumed;
    }
    word->pending = 0;
    word->due = word->counted * 3;
  }
}

void putIndex(sqlite::Database& database, qint64 row, const Record& record) {
  SearchConnection* connection = SearchConnection::of(database);
  Q_ASSERT(connection);
  connection->words.age();
  IndexBuilder builder(*connection);
  builder.build(record);
  auto insert =
      database.prepare("INSERT INTO search (rowid, title, summary, body, start) VALUES (?,?,?,?,?)");
  insert
      .bind(row, bytesOf(builder.columns[0]), bytesOf(builder.columns[1]), bytesOf(builder.columns[2]),
            bytesOf(builder.columns[3]))
      .run();
  storeWords(database, builder.due);
}

void removeIndex(sqlite::Database& database, qint64 row) {
  database.prepare("DELETE FROM search WHERE rowid=?").bind(row).run();
}

namespace {

/// Whether any record, or file, has the first of a word's tokens.
bool isIndexed(sqlite::Database& database, const QByteArray& tokens) {
  const auto isEnd = [](char c) { return c == ' ' || c == token::beside; };
  const QByteArray first(tokens.constData(),
                         std::find_if(tokens.begin(), tokens.end(), isEnd) - tokens.begin());
  const QByteArray expression = '"' + first + '"';
  for (const char* sql : {"SELECT 1 FROM search WHERE search MATCH ? LIMIT 1",
                          "SELECT 1 FROM file_search WHERE file_search MATCH ? LIMIT 1"}) {
    auto row = database.prepare(sql);
    row.bind(QByteArrayView(expression));
    if (row.step()) return true;
  }
  return false;
}

} // namespace

void forgetLostWords(sqlite::Database& database) {
  std::vector<std::pair<QByteArray, QByteArray>> lost;
  auto rows = database.prepare("SELECT word, tokens FROM vocabulary");
  while (rows.step())
    if (!isIndexed(database, rows.blob(1))) lost.emplace_back(rows.blob(0), rows.blob(1));
  for (const auto& [word, tokens] : lost)
    database.prepare("DELETE FROM vocabulary WHERE word=? AND tokens=?")
        .bind(QByteArrayView(word), QByteArrayView(tokens))
        .run();
}

void mergeWholeIndex(sqlite::Database& database) {
  database.execute("INSERT INTO search (search) VALUES ('optimize')");
  database.execute("INSERT INTO file_search (file_search) VALUES ('optimize')");
}

namespace {

/// Merges about so many pages, fewer than none: of all segments, whatever their sizes. False: there was
/// nothing to do.
bool mergePages(sqlite::Database& database, int pages) {
  const qint64 before = database.totalChanges();
  database.prepare("INSERT INTO search (search, rank) VALUES ('merge', ?)").bind(pages).run();
  return !database.failed() && database.totalChanges() - before > 1; // one is the command itself
}

/// The largest segment's share of the index is small enough that merging all is worth writing all anew.
bool isScattered(sqlite::Database& database) {
  constexpr int share = 32;
  auto pages =
      database.prepare("SELECT sum(n), max(n) FROM (SELECT count(*) AS n FROM search_idx GROUP BY segid)");
  return pages.step() && (pages.integer(0) - pages.integer(1)) * share > pages.integer(1);
}

} // namespace

bool mergeIndex(sqlite::Database& database) {
  constexpr int pages = 100;
  return mergePages(database, pages) || (isScattered(database) && mergePages(database, -pages));
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
