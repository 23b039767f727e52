#include "tests/ui/test_record_support.h"

#include "core/exchange/library_json.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTabBar>
#include <QTextEdit>

namespace amparo::test {

using namespace Qt::StringLiterals;

namespace {

/// The starter library in a store, made once and copied for every test.
QString masterStore() {
  static QTemporaryDir folder;
  static const QString path = [] {
    const QString file = folder.filePath(u"master.amparo-store"_s);
    Store::Options create;
    create.mode = Store::Mode::Create;
    auto store = Store::open(file, create);
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

LibraryFixture::LibraryFixture() {
  QFile::copy(masterStore(), folder_.filePath(u"library"_s));
  reopen();
}

void LibraryFixture::reopen() {
  background_.reset();
  auto store = Store::open(folder_.filePath(u"library"_s), {});
  if (!store) std::abort();
  background_ = std::make_unique<ui::Background>(std::move(*store));
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

RecordId starterId(const char* name) {
  return namedId<RecordId>(QByteArray(QByteArray("starter/") + name));
}

InSpanish::InSpanish() {
  if (!translator_.load(u":/amparo/i18n/amparo_es.qm"_s)) std::abort();
  QCoreApplication::installTranslator(&translator_);
}

InSpanish::~InSpanish() {
  QCoreApplication::removeTranslator(&translator_);
}

QStringList namelessControls(const QWidget& widget) {
  QStringList nameless;
  const auto children = widget.findChildren<QWidget*>();
  for (const QWidget* child : children) {
    if (!child->isVisibleTo(&widget) || child->focusPolicy() == Qt::NoFocus) continue;
    const auto* button = qobject_cast<const QAbstractButton*>(child);
    const bool isControl =
        button || qobject_cast<const QLineEdit*>(child) || qobject_cast<const QComboBox*>(child) ||
        qobject_cast<const QPlainTextEdit*>(child) || qobject_cast<const QTextEdit*>(child) ||
        qobject_cast<const QAbstractItemView*>(child) || qobject_cast<const QTabBar*>(child);
    if (!isControl || (button && !button->text().isEmpty())) continue;
    if (child->accessibleName().isEmpty())
      nameless.append(QString::fromLatin1(child->metaObject()->className()) + u' ' + child->objectName());
  }
  return nameless;
}

} // namespace amparo::test
