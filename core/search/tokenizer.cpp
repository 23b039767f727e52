#include "core/search/tokenizer.h"

#include "core/search/connection.h"
#include "core/search/fields.h"

#include <sqlite3.h>

namespace amparo {

namespace {

constexpr char connectionName[] = "amparo_search";

/// The tokenizer has no state, but FTS5 takes a null pointer for a failure.
char noState;

int createTokenizer(void*, const char**, int, Fts5Tokenizer** made) {
  *made = reinterpret_cast<Fts5Tokenizer*>(&noState);
  return SQLITE_OK;
}

void deleteTokenizer(Fts5Tokenizer*) {}

using TokenSink = int (*)(void*, int, const char*, int, int, int);

/// Tokens stand as `token::beside` and spaces part them.
int tokenize(Fts5Tokenizer*, void* context, int, const char* text, int size, TokenSink sink) {
  int flags = 0;
  for (int from = 0; from < size;) {
    int to = from;
    while (to < size && text[to] != ' ' && text[to] != token::beside) ++to;
    if (to > from) {
      const int code = sink(context, flags, text + from, to - from, from, to);
      if (code != SQLITE_OK) return code;
    }
    flags = to < size && text[to] == token::beside ? FTS5_TOKEN_COLOCATED : 0;
    from = to + 1;
  }
  return SQLITE_OK;
}

fts5_api* fts5Of(sqlite3* handle) {
  fts5_api* api = nullptr;
  sqlite3_stmt* statement = nullptr;
  if (sqlite3_prepare_v2(handle, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
    sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", nullptr);
    sqlite3_step(statement);
  }
  sqlite3_finalize(statement);
  return api;
}

} // namespace

SearchConnection* SearchConnection::of(sqlite::Database& database) {
  return static_cast<SearchConnection*>(sqlite3_get_clientdata(database.handle(), connectionName));
}

Result<void> registerTokenizer(sqlite::Database& database) {
  sqlite3* handle = database.handle();
  fts5_api* api = fts5Of(handle);
  if (!api) return Error{ErrorCode::Internal, {}, QStringLiteral("this SQLite has no FTS5")};
  auto* connection = new SearchConnection;
  int code = sqlite3_set_clientdata(handle, connectionName, connection,
                                    [](void* kept) { delete static_cast<SearchConnection*>(kept); });
  if (code != SQLITE_OK) return database.errorFor(code);
  fts5_tokenizer tokenizer{createTokenizer, deleteTokenizer, tokenize};
  code = api->xCreateTokenizer(api, "amparo", nullptr, &tokenizer, nullptr);
  if (code == SQLITE_OK) code = registerRanking(api, &connection->plan);
  if (code == SQLITE_OK) code = registerDate(handle);
  if (code != SQLITE_OK) return database.errorFor(code);
  // What the cache believes to stand in the vocabulary may have gone with a rollback.
  sqlite3_rollback_hook(
      handle, [](void* kept) { static_cast<SearchConnection*>(kept)->words.clear(); }, connection);
  return {};
}

} // namespace amparo
