#include "tests/ui/library_fixture.h"

#include "core/exchange/library_json.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QTimer>

namespace amparo::test {

using namespace Qt::StringLiterals;

namespace {

const QString storeName = u"library"_s;
constexpr int tickMilliseconds = 5;

QString masterStore() {
  static QTemporaryDir folder;
  static const QString path = [] {
    const QString file = folder.filePath(u"master"_s);
    auto store = Store::open(file, {Store::Mode::Create, {}, 4096});
    QFile source(u":/amparo/starter/library.json"_s);
    if (!store || !source.open(QIODevice::ReadOnly)) std::abort();
    const auto library = readLibraryJson(source.readAll());
    SystemClock clock;
    IdGenerator ids(clock);
    if (!library || !Library(**store, ids).importForReading(library->records)) std::abort();
    return file;
  }();
  return path;
}

} // namespace

bool waitFor(const std::function<bool()>& condition) {
  const QDeadlineTimer deadline(deadlineMilliseconds);
  QTimer tick; // whatever a condition depends on, it is looked at often
  tick.start(tickMilliseconds);
  while (!condition()) {
    if (deadline.hasExpired()) return false;
    QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  }
  return true;
}

void putStarterStore(const QString& path) {
  if (!QFile::copy(masterStore(), path)) std::abort();
}

RecordId starterId(const char* name) {
  return namedId<RecordId>(QByteArray(QByteArray("starter/") + name));
}

Record recordOf(const QString& kind, const char* name, const std::vector<std::pair<QString, Value>>& fields) {
  Record record;
  record.id = namedId<RecordId>(name);
  record.kind = kind;
  for (const auto& [address, value] : fields) record.fields.set(address, {value, 1});
  return record;
}

Record conflictAbout(const RecordId& record, const QString& field, const Value& base, const Value& kept,
                     const Value& other) {
  return recordOf(u"conflict"_s, QByteArray("conflict/" + field.toUtf8()).constData(),
                  {{u"record"_s, Value(toText(record))},
                   {u"field"_s, Value(field)},
                   {u"base"_s, base},
                   {u"kept"_s, kept},
                   {u"other"_s, other},
                   {u"other_person"_s, Value(u"Ana Pérez"_s)},
                   {u"other_office"_s, Value(u"Defensoría de Salta"_s)},
                   {u"at"_s, Value(u"2021-05-20T14:10:00-03:00[America/Argentina/Salta]"_s)}});
}

void joinNetwork(ui::Background& background, const QString& role) {
  askLibrary(background, [role](ui::Background::Context& context) {
    Membership membership;
    membership.hubAddress = u"https://hub.example"_s;
    membership.hubName = u"Red de prueba"_s;
    membership.office = namedId<OfficeId>("office");
    membership.officeName = u"Defensoría de Salta"_s;
    membership.person = namedId<PersonId>("person");
    membership.personName = u"Ana Pérez"_s;
    membership.role = role;
    context.store.syncState().setMembership(membership);
    return true;
  });
}

Spoken::Spoken(const QString& language) {
  languages_.setInterfaceLanguage(language);
  QCoreApplication::processEvents(); // every widget has heard of it
}

Spoken::~Spoken() {
  QLocale::setDefault(before_);
}

LibraryFixture::LibraryFixture() {
  folders_.push_back(std::make_unique<QTemporaryDir>());
  putStarterStore(storePath());
  reopen();
}

QString LibraryFixture::storePath() const {
  return folders_.back()->filePath(storeName);
}

void LibraryFixture::reopen() {
  background_.reset();
  auto store = Store::open(storePath(), {});
  if (!store) std::abort();
  background_ = std::make_unique<ui::Background>(std::move(*store));
}

void LibraryFixture::losePower() {
  const QString before = storePath();
  folders_.push_back(std::make_unique<QTemporaryDir>());
  for (const QString& part : {QString(), u"-wal"_s}) QFile::copy(before + part, storePath() + part);
}

void LibraryFixture::settle() {
  ask([](ui::Background::Context&) { return true; });
}

std::optional<Record> LibraryFixture::record(const RecordId& id) {
  return ask([id](ui::Background::Context& context) -> std::optional<Record> {
    auto stored = context.store.records().find(id);
    if (!stored) return std::nullopt;
    return std::move(stored->record);
  });
}

void LibraryFixture::import(const Record& record) {
  if (!ask([&](ui::Background::Context& context) { return context.library.importForReading({record}); }))
    std::abort();
}

Changes LibraryFixture::receive(const RecordId& id, const Fields& fields) {
  return ask([&](ui::Background::Context& context) {
    sqlite::Transaction transaction(context.store.database());
    const auto before = context.store.records().find(id);
    Record after = before->record;
    for (const auto& entry : fields) after.fields.set(entry.address, {entry.value, ++after.seq});
    context.store.records().put(after, &*before);
    if (!transaction.commit()) std::abort();
    return Changes{Act::Sync, {{id, before->row, after.kind}}};
  });
}

Changes LibraryFixture::edit(const RecordId& id, const Fields& fields) {
  auto changes = ask([&](ui::Background::Context& context) { return context.library.edit(id, fields); });
  if (!changes) std::abort();
  return *std::move(changes);
}

} // namespace amparo::test
