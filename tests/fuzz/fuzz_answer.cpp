#include "core/operations/library.h"
#include "core/sync/apply.h"
#include "tests/fuzz/pieces.h"
#include "tests/fuzz/small_network.h"
#include "tests/fuzz/target.h"

namespace amparo::fuzz {

using namespace Qt::StringLiterals;
using protocol::FrameType;

namespace {

class StoppedClock final : public Clock {
 public:
  Milliseconds now() const override { return 1'700'000'000'000; }
};

/// A library with a record of each kind of standing: known and edited, sent, refused, and not sent yet.
class SmallLibrary {
 public:
  SmallLibrary() {
    auto opened = Store::open(folder_.filePath(u"library.db"_s), {Store::Mode::Create, {}});
    demand(opened.ok(), "no store");
    store_ = *std::move(opened);
    StoppedClock clock;
    IdGenerator ids(clock);
    Library library(*store_, ids);
    Record known;
    known.id = sharedRecord();
    known.kind = u"practice"_s;
    known.seq = 3;
    known.fields.set(u"title.es"_s, {Value(u"Turno"_s), 3});
    known.fields.set(u"status"_s, {Value(u"draft"_s), 3});
    known.fields.set(u"problem.es"_s, {Value(u"Nadie atiende de noche."_s), 3});
    demand(library.importForReading({known}).ok(), "no record");
    Fields edit;
    edit.set(u"title.es"_s, Value(u"Guardia"_s));
    edit.set(u"problem.es"_s, Value(u"Nadie atiende de madrugada."_s));
    demand(library.edit(known.id, edit).ok(), "no edit");
    Fields values;
    values.set(u"title.es"_s, Value(u"Nueva"_s));
    values.set(u"status"_s, Value(u"draft"_s));
    for (const char* name : {"sent", "refused"})
      demand(library.create(namedId<RecordId>(name), u"practice"_s, values).ok(), "no record");
    sqlite::Transaction transaction(store_->database());
    store_->outbox().setSent(2);
    store_->outbox().reject(3, {ErrorCode::Forbidden, {}, {}});
    demand(transaction.commit().ok(), "no outbox");
  }

  Store& operator*() { return *store_; }

 private:
  QTemporaryDir folder_;
  std::unique_ptr<Store> store_;
};

} // namespace

/// What a hub that is no hub may answer: nothing of it breaks the library. Undone afterwards.
void fuzzAnswer(QByteArrayView input) {
  static SmallLibrary library;
  Store& store = *library;
  sqlite::Transaction transaction(store.database());
  for (const Piece& piece : pieces(input)) {
    sync::Apply apply(store);
    if (piece.kind == std::uint8_t(FrameType::Verdicts)) {
      const auto verdicts = protocol::decodeVerdicts(piece.bytes);
      if (!verdicts) continue;
      for (const protocol::Verdict& verdict : *verdicts) apply.verdict(verdict);
    } else if (piece.kind == std::uint8_t(FrameType::Page)) {
      const auto page = protocol::decodePage(piece.bytes);
      if (!page) continue;
      apply.page(*page);
    } else {
      continue;
    }
    apply.finish();
    demand(!store.database().failed(), "the store failed");
    for (const StoredRecord& stored : store.records().at(store.records().allRows()))
      (void)displayTitle(stored.record, u"es"_s);
    for (const ChangeState state : {ChangeState::Waiting, ChangeState::Sent, ChangeState::Rejected})
      (void)store.outbox().in(state);
    demand(!store.database().failed(), "the store cannot be read");
  }
}

} // namespace amparo::fuzz
