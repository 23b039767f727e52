#include "tests/scenarios/world.h"

namespace amparo::test {

using namespace Qt::StringLiterals;

World::World(quint64 seed, Telling telling)
    : random_(seed)
    , tell_(telling == Telling::ActByAct) {
  computers_.reserve(8); // links hold on to what is in it
  add(u"Rosario"_s, protocol::Role::Editor);
  add(u"Mérida"_s, protocol::Role::Editor);
  add(u"Lima"_s, protocol::Role::Contributor);
}

void World::add(const QString& office, protocol::Role role) {
  computers_.push_back({office, office, role, std::make_unique<Office>(hub_, office, role), {}});
  equip(computers_.back());
}

void World::equip(Computer& computer) {
  const int at = int(&computer - computers_.data());
  computer.link = std::make_unique<RoughLink>(computer.at->link, random_);
  computer.link->watch = [this, at](const protocol::Frame& frame) { watchDelivery(at, frame); };
}

void World::tell(int at, const QString& what) {
  if (tell_) WARN(QString(computer(at).name % u": "_s % what).toStdString());
}

std::vector<StoredRecord> World::recordsAt(int at, bool conflicts) {
  auto list = store(at).records().at(store(at).records().allRows());
  std::erase_if(list,
                [&](const StoredRecord& stored) { return (stored.record.kind == u"conflict") != conflicts; });
  return list;
}

std::optional<Record> World::someRecord(int at, bool conflict) {
  const auto records = recordsAt(at, conflict);
  if (records.empty()) return std::nullopt;
  return records[size_t(random_.below(qsizetype(records.size())))].record;
}

World::Shown World::shownAt(int at) {
  Shown shown;
  for (const bool conflicts : {false, true})
    for (const StoredRecord& stored : recordsAt(at, conflicts))
      for (const auto& field : stored.record.fields)
        if (!field.value.value.isAbsent()) shown[{stored.record.id, field.address}] = field.value.value;
  return shown;
}

void World::look(int at) {
  for (const bool conflicts : {false, true})
    for (const StoredRecord& stored : recordsAt(at, conflicts))
      for (const auto& field : stored.record.fields)
        ledger_.sees(at, marksIn(field.value.value), field.value.seq);
}

void World::local(int at, const std::function<void()>& work) {
  const Shown before = shownAt(at);
  look(at);
  work();
  const Shown after = shownAt(at);
  const auto valueIn = [](const Shown& shown, const Shown::key_type& place) {
    const auto found = shown.find(place);
    return found == shown.end() ? Value() : found->second;
  };
  for (const auto& [place, value] : after)
    for (const int mark : marksIn(value) - marksIn(valueIn(before, place))) ledger_.writes(at, mark);
  for (const auto& [place, value] : before) ledger_.removes(marksIn(value) - marksIn(valueIn(after, place)));
}

void World::act() {
  const int at = random_.below(count());
  if (const int dice = random_.below(100); !accident(at, dice)) actIn(at);
}

void World::actIn(int at) {
  const int dice = random_.below(62);
  if (recordsAt(at).empty() || dice < 8) return create(at);
  if (dice < 40) return edit(at);
  if (dice < 45) return turnOver(at);
  if (dice < 51) return moveAudience(at);
  if (dice < 56) return decide(at);
  if (dice < 59) return undoOrRedo(at);
  tell(at, u"withdraw"_s);
  withdrawAll(at);
}

// What a person writes

namespace {

/// Words before those that matter, each once: so there is one way only to see what was edited.
QString filler(int words) {
  QString text;
  for (int word = 0; word < words; ++word) text += u"r%1 "_s.arg(word);
  return text;
}

} // namespace

QString World::editedText(const QString& text) {
  QStringList words = text.split(u' ', Qt::SkipEmptyParts);
  if (!words.isEmpty() && random_.chance(20)) words.removeAt(random_.below(words.size()));
  words.insert(random_.below(words.size() + 1), wordOf(++lastMark_));
  return words.join(u' ');
}

Fields World::someFields(const Record& record) {
  Fields fields;
  for (int left = 1 + random_.below(2); left > 0; --left) switch (random_.below(6)) {
    case 0:
      fields.set(u"title.es"_s, Value(wordOf(++lastMark_)));
      break;
    case 1:
      fields.set(u"problem.es"_s, Value(editedText(record.text(u"problem.es"_s))));
      break;
    case 2:
      fields.set(u"results.es"_s, Value(editedText(record.text(u"results.es"_s))));
      break;
    case 3: {
      QStringList items = record.value(u"countries"_s).items();
      const QString country = QStringList{u"AR"_s, u"MX"_s, u"PE"_s, u"UY"_s}[random_.below(4)];
      if (!items.removeOne(country)) items.append(country);
      fields.set(u"countries"_s, Value::set(items));
      break;
    }
    case 4: {
      // To topics that nobody has here.
      QStringList items = record.value(u"topics"_s).items();
      if (!items.isEmpty() && random_.chance(30)) items.removeAt(random_.below(items.size()));
      items.append(referenceOf(++lastMark_));
      fields.set(u"topics"_s, Value::set(items));
      break;
    }
    default:
      fields.set(u"risks.es"_s, random_.chance(50) ? Value(wordOf(++lastMark_)) : Value());
      break;
    }
  return fields;
}

/// What a person may do away with: marks of their own that the hub does not have yet.
Marks World::waitingMarks(int at, const RecordId& id, const std::function<bool(const Address&)>& touched) {
  Marks marks;
  for (const PendingChange& change : store(at).outbox().of(id))
    for (const auto& field : change.fields)
      if (touched(field.address)) marks += marksIn(field.value.value);
  return marks;
}

/// The same, and what the hub has lost in a restore that this computer does not know of yet.
Marks World::unsafeMarks(int at, const RecordId& id, const std::function<bool(const Address&)>& touched) {
  Marks marks = waitingMarks(at, id, touched);
  const auto stored = store(at).records().find(id);
  if (!stored || store(at).syncState().epoch() == hub_.service().info()->epochs.now) return marks;
  for (const auto& field : stored->record.fields)
    if (touched(field.address)) marks += marksIn(field.value.value);
  return marks;
}

void World::write(int at, const RecordId& id, const Fields& fields) {
  const auto touched = [&](const Address& address) { return fields.contains(address); };
  const Marks before = unsafeMarks(at, id, touched);
  local(at, [&] {
    if (!library(at).edit(id, fields).ok()) return;
    expected_ -= before;
    expected_ += marksIn(fields);
  });
}

void World::create(int at) {
  Fields values = practice(wordOf(++lastMark_));
  values.set(u"problem.es"_s, Value(filler(random_.below(700)) % wordOf(++lastMark_)));
  if (random_.chance(20)) values.set(system_field::audience, Value(u"office"_s));
  local(at, [&] {
    const auto changes = library(at).create(u"practice"_s, values);
    REQUIRE(changes.ok());
    expected_ += marksIn(values);
    tell(at, u"create "_s % toText(changes->records.front().id).right(4) % u' ' %
                 values.find(u"title.es"_s)->text());
  });
}

void World::edit(int at) {
  const Record record = *someRecord(at);
  const Fields fields = someFields(record);
  QString text;
  for (const auto& field : fields) text += field.address % u'=' % field.value.display().right(60) % u' ';
  tell(at, u"edit "_s % toText(record.id).right(4) % u' ' % text);
  write(at, record.id, fields);
}

/// Into the trash, or out of it.
void World::turnOver(int at) {
  const Record record = *someRecord(at);
  tell(at, (record.isDeleted() ? u"restore "_s : u"delete "_s) % toText(record.id).right(4));
  local(at, [&] {
    REQUIRE((record.isDeleted() ? library(at).restore({record.id}) : library(at).remove({record.id})).ok());
  });
}

void World::moveAudience(int at) {
  const Record record = *someRecord(at);
  const QString audience = record.audience() == Audience::Office ? u"network"_s : u"office"_s;
  tell(at, audience % u' ' % toText(record.id).right(4));
  write(at, record.id, fields({{system_field::audience, Value(audience)}}));
}

void World::decide(int at) {
  const auto conflict = someRecord(at, true);
  if (!conflict) return;
  tell(at, u"decide "_s % toText(conflict->id).right(4));
  const auto id = fromText<RecordId>(conflict->text(u"record"_s)).value_or(RecordId());
  const Address address = conflict->text(u"field"_s);
  Decision decision{Decision::Choice(random_.below(3)), {}};
  if (decision.choice == Decision::Choice::Edit) {
    if (address != u"title.es" && address != u"risks.es")
      decision.choice = Decision::Choice::Keep;
    else
      decision.value = Value(wordOf(++lastMark_));
  }
  const Marks before = unsafeMarks(at, id, [&](const Address& touched) { return touched == address; });
  local(at, [&] {
    if (!library(at).decide(conflict->id, decision).ok()) return;
    if (decision.choice == Decision::Choice::Keep) return;
    expected_ -= before;
    expected_ += marksIn(decision.value);
  });
}

void World::undoOrRedo(int at) {
  tell(at, u"undo or redo"_s);
  Marks before;
  for (const StoredRecord& stored : recordsAt(at))
    before += unsafeMarks(at, stored.record.id, [](const Address&) { return true; });
  local(at, [&] {
    const auto changes = random_.chance(70) ? library(at).undo() : library(at).redo();
    REQUIRE(changes.ok());
  });
  // What is under way may come back refused, and the undoing in its place.
  for (const StoredRecord& stored : recordsAt(at)) before -= marksIn(stored.record);
  expected_ -= before;
}

void World::withdrawAll(int at) {
  for (const PendingChange& change : store(at).outbox().in(ChangeState::Rejected)) {
    expected_ -= waitingMarks(at, change.record, [](const Address&) { return true; });
    local(at, [&] { REQUIRE(library(at).withdraw(change.number).ok()); });
  }
}

} // namespace amparo::test
