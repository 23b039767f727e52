#include "core/hub/sqlite_hub_store.h"
#include "core/model/schema.h"
#include "tests/scenarios/world.h"
#include "tests/support/revisions.h"

#include <QRegularExpression>

namespace amparo::test {

using namespace Qt::StringLiterals;

namespace {

std::string shortly(const Value& value) {
  static const QRegularExpression fillers(u"\\br\\d+ "_s);
  return value.display().remove(fillers).toStdString();
}

bool isLine(const Address& address) {
  return Schema::current().typeAt(u"practice"_s, address) == FieldType::Line;
}

} // namespace

/// What the hub sends is what this office may see now, and what is withdrawn is what it may not.
void World::watchDelivery(int at, const protocol::Frame& frame) {
  if (frame.type != protocol::FrameType::Page) return;
  const auto page = protocol::decodePage(frame.payload);
  REQUIRE(page.ok());
  const auto office = hub_.store().office(computer(at).office);
  REQUIRE(office);
  // By what the record says of itself, not by what the hub has made of it.
  const auto isVisible = [&](const hub::HubRecord& record) {
    return record.value(system_field::audience).text() != u"office" || record.office == office->row;
  };
  for (const protocol::PageRecord& news : page->records) {
    const auto record = hub_.store().record(news.id);
    INFO("a page for " << computer(at).name.toStdString() << ": " << toText(news.id).toStdString());
    REQUIRE(record);
    bool visible = isVisible(*record);
    if (visible && record->about != 0) visible = isVisible(*hub_.store().record(record->about));
    if (visible == news.withdrawn) CHECK(visible != news.withdrawn);
  }
}

Marks World::marksAtHub() {
  Marks marks;
  for (const hub::HubRecord& record : hub_.records())
    for (const hub::Revision& revision : revisionsOf(hub_.store(), record.row))
      for (const auto& field : revision.fields) {
        marks += marksIn(field.value.after);
        if (field.value.sent) marks += marksIn(*field.value.sent);
      }
  return marks;
}

void World::check() {
  for (int at = 0; at < count(); ++at) checkComputer(at);
  const Marks missing = Marks(expected_).subtract(marksAtHub());
  INFO("missing: " << toText(missing).toStdString());
  CHECK(missing.isEmpty());
  checkHistory();
  checkNothingTwice();
}

void World::checkComputer(int at) {
  INFO(computer(at).name.toStdString());
  CHECK(store(at).outbox().unsafeCount() == 0);
  CHECK(store(at).outbox().rejectedCount() == 0);
  auto bases = store(at).database().prepareOnce("SELECT count(*) FROM hub_base");
  REQUIRE(bases.step());
  CHECK(bases.integer(0) == 0);
  CHECK(store(at).records().digest() == store(at).syncState().digest());
  const OfficeId own = store(at).syncState().membership()->office;
  const hub::Row office = hub_.store().office(own)->row;
  std::vector<hub::HubRecord> visible;
  Digest digest;
  for (hub::HubRecord& record : hub_.records()) {
    if (!record.shared && record.office != office) continue;
    digest.add(record.id, record.seq);
    visible.push_back(std::move(record));
  }
  CHECK(store(at).syncState().digest() == digest);
  for (const StoredRecord& stored : store(at).records().at(store(at).records().allRows())) {
    INFO(toText(stored.record.id).toStdString() << " seq " << stored.record.seq);
    const bool isVisible = std::any_of(visible.begin(), visible.end(), [&](const hub::HubRecord& record) {
      return record.id == stored.record.id;
    });
    CHECK(isVisible);
  }
  for (const hub::HubRecord& record : visible) {
    const auto stored = store(at).records().find(record.id);
    INFO(toText(record.id).toStdString());
    REQUIRE(stored);
    CHECK(stored->record.seq == record.seq);
    const auto same = [&](const Address& address) {
      if (stored->record.value(address) == record.value(address)) return;
      FAIL_CHECK(address.toStdString() << ": here " << shortly(stored->record.value(address)) << ", hub "
                                       << shortly(record.value(address)) << historyOf(record.row, address));
    };
    for (const auto& field : record.fields) same(field.address);
    for (const auto& field : stored->record.fields) same(field.address);
  }
}

/// Of each step of each record's history: what it took away was taken away by somebody who knew it, or lives
/// on in a conflict.
void World::checkHistory() {
  Marks inConflicts;
  const std::vector<hub::HubRecord> records = hub_.records();
  for (const hub::HubRecord& record : records)
    if (record.about != 0)
      for (const auto& field : record.fields) inConflicts += marksIn(field.value.value);
  for (const hub::HubRecord& record : records) {
    if (record.about != 0) continue;
    for (const hub::Revision& revision : revisionsOf(hub_.store(), record.row))
      for (const auto& field : revision.fields) checkStep(revision.seq, field, inConflicts);
  }
}

void World::checkStep(Seq seq, const hub::RevisionFields::Entry& field, const Marks& inConflicts) {
  const Marks after = marksIn(field.value.after);
  for (const int gone : marksIn(field.value.before) - after - inConflicts) {
    bool meant = ledger_.isRemoved(gone);
    // A line that was put in its place was put there by somebody who knew it. Unless the hub was restored:
    // then that it had been taken away before may be forgotten, and what came after it is given back.
    if (isLine(field.address) && after.size() == 1 && !(meant && !hub_.store().pastEpochs().empty()))
      meant = ledger_.isKnownTo(gone, *after.begin());
    if (meant) continue;
    FAIL_CHECK(field.address.toStdString()
               << " lost " << wordOf(gone).toStdString() << " unseen, at seq " << seq << ": "
               << shortly(field.value.before) << " -> " << shortly(field.value.after));
  }
}

/// Line by line, for whoever looks into a failure.
std::string World::historyOf(hub::Row record, const Address& address) {
  std::string text;
  for (const hub::Revision& revision : revisionsOf(hub_.store(), record)) {
    const hub::FieldRevision* field = revision.fields.find(address);
    if (!field) continue;
    text += "\n  " + std::to_string(revision.seq) + " by replica " + std::to_string(revision.author.replica) +
            ": " + shortly(field->before) + " -> " + shortly(field->after);
    if (field->sent) text += ", sent as " + shortly(*field->sent);
  }
  return text;
}

/// A mark that was written once stands once.
void World::checkNothingTwice() {
  for (const hub::HubRecord& record : hub_.records()) {
    if (record.about != 0) continue;
    for (const auto& field : record.fields) {
      const QList<int> list = markList(field.value.value);
      if (list.size() == marksIn(field.value.value).size()) continue;
      FAIL_CHECK(field.address.toStdString()
                 << " says it twice: " << shortly(field.value.value) << historyOf(record.row, field.address));
    }
  }
}

} // namespace amparo::test
