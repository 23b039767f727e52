#include "tests/layering/rules.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <catch2/catch_test_macros.hpp>

using namespace amparo::layering;
using namespace Qt::StringLiterals;

namespace {

const QString top = QStringLiteral(AMPARO_SOURCE_DIR);

/// Every file under the folders of the top that match `names`, relative to the top.
QStringList filesUnder(const QStringList& folders, const QStringList& names) {
  QStringList files;
  for (const QString& folder : folders) {
    QDirIterator walk(top + u'/' + folder, names, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) files.append(QDir(top).relativeFilePath(walk.next()));
  }
  files.sort();
  return files;
}

QString textOf(const QString& file) {
  QFile source(top + u'/' + file);
  REQUIRE(source.open(QIODevice::ReadOnly));
  return QString::fromUtf8(source.readAll());
}

void report(const QList<Finding>& findings) {
  for (const Finding& finding : findings)
    FAIL_CHECK(u"%1:%2: %3"_s.arg(finding.file).arg(finding.line).arg(finding.reason).toStdString());
}

QString reason(const QList<Finding>& findings) {
  REQUIRE(findings.size() == 1);
  return findings.first().reason;
}

/// What each folder reaches by the DEPENDS of the build: folder -> folders.
QHash<QString, QSet<QString>> builtArrows() {
  static const QRegularExpression module(
      u"amparo_module\\((\\w+) (core/\\w+|ui/texts|ui)(?: EXCLUDE \\w+)?( DEPENDS ([^)]*))?\\)"_s);
  QHash<QString, QString> folders;
  QHash<QString, QStringList> depends;
  auto matches = module.globalMatch(textOf(u"core/CMakeLists.txt"_s) + textOf(u"ui/CMakeLists.txt"_s));
  while (matches.hasNext()) {
    const auto match = matches.next();
    folders[match.captured(1)] = match.captured(2);
    depends[match.captured(1)] = match.captured(4).simplified().split(u' ', Qt::SkipEmptyParts);
  }
  QHash<QString, QSet<QString>> reached;
  for (auto it = depends.cbegin(); it != depends.cend(); ++it) {
    QStringList next = it.value();
    while (!next.isEmpty()) {
      const QString target = next.takeFirst();
      if (!folders.contains(target) || reached[folders[it.key()]].contains(folders[target])) continue;
      reached[folders[it.key()]].insert(folders[target]);
      next.append(depends[target]);
    }
  }
  return reached;
}

} // namespace

TEST_CASE("the build links what the arrows allow") {
  const QHash<QString, QSet<QString>> built = builtArrows();
  for (auto it = allowedArrows().cbegin(); it != allowedArrows().cend(); ++it) {
    if (it.key().startsWith(u"app/"_s)) continue;
    for (const QString& target : it.value()) {
      INFO(it.key().toStdString() << " -> " << target.toStdString());
      CHECK(built.value(it.key()).contains(target));
    }
  }
}

TEST_CASE("every include follows an allowed arrow") {
  const QStringList files = filesUnder({u"core"_s, u"ui"_s, u"app"_s}, {u"*.h"_s, u"*.cpp"_s});
  REQUIRE_FALSE(files.isEmpty());
  for (const QString& file : files) report(forbiddenIncludes(file, textOf(file)));
  SUCCEED();
}

TEST_CASE("every file is tidy") {
  QStringList files = filesUnder({u"core"_s, u"ui"_s, u"app"_s, u"tests"_s, u"docs"_s, u".ci"_s},
                                 {u"*.h"_s, u"*.cpp"_s, u"*.sql"_s, u"*.txt"_s, u"*.md"_s, u"run"_s});
  for (const QString& file : QDir(top).entryList({u"*.md"_s, u"CMake*"_s, u"dev"_s}, QDir::Files))
    files.append(file);
  for (const QString& file : files) report(untidyLines(file, textOf(file)));
  SUCCEED();
}

TEST_CASE("a forbidden arrow is reported") {
  const QString store = u"#include \"core/store/library.h\"\n"_s;
  CHECK(forbiddenIncludes(u"core/operations/edit.cpp"_s, store).isEmpty());
  CHECK(forbiddenIncludes(u"core/store/outbox.cpp"_s, store).isEmpty());
  CHECK(forbiddenIncludes(u"app/desktop/main.cpp"_s, store).isEmpty());
  CHECK(reason(forbiddenIncludes(u"core/model/record.cpp"_s, store)) ==
        u"core/model may not include core/store");
  CHECK(reason(forbiddenIncludes(u"core/hub/service.h"_s, u"\n # include \"ui/list.h\""_s)) ==
        u"core/hub may not include ui");
  CHECK(reason(forbiddenIncludes(u"app/cli/main.cpp"_s, u"#include \"ui/list.h\""_s)) ==
        u"app/cli may not include ui");
  CHECK(reason(forbiddenIncludes(u"ui/list.cpp"_s, u"#include \"../core/base/ids.h\""_s)) ==
        u"includes are named from the top of the sources");
  CHECK(reason(forbiddenIncludes(u"core/extra/new.cpp"_s, u""_s)) ==
        u"core/extra has no row in the table of arrows");
}

TEST_CASE("a library away from home is reported") {
  CHECK(forbiddenIncludes(u"core/net/https.cpp"_s, u"#include <QNetworkReply>"_s).isEmpty());
  CHECK(reason(forbiddenIncludes(u"ui/list.cpp"_s, u"#include <QNetworkReply>"_s)) ==
        u"QtNetwork/QNetworkReply is not at home in ui");
  CHECK(reason(forbiddenIncludes(u"core/model/record.h"_s, u"#include <QtGui/QColor>"_s)) ==
        u"QtGui/QColor is not at home in core/model");
  CHECK(reason(forbiddenIncludes(u"core/operations/edit.cpp"_s, u"#include <QMessageBox>"_s)) ==
        u"QtWidgets/QMessageBox is not at home in core/operations");
  CHECK(forbiddenIncludes(u"core/sqlite/database.cpp"_s, u"#include <sqlite3.h>"_s).isEmpty());
  CHECK(reason(forbiddenIncludes(u"core/store/outbox.cpp"_s, u"#include <sqlite3.h>"_s)) ==
        u"sqlite3.h is not at home in core/store");
  CHECK(reason(forbiddenIncludes(u"core/hub/service.cpp"_s, u"#include <libpq-fe.h>"_s)) ==
        u"libpq-fe.h is not at home in core/hub");
  CHECK(reason(forbiddenIncludes(u"core/hub/service.cpp"_s, u"#include <boost/asio.hpp>"_s)) ==
        u"boost/asio.hpp is not at home in core/hub");
  CHECK(reason(forbiddenIncludes(u"core/store/store.cpp"_s, u"#include <unistd.h>"_s)) ==
        u"unistd.h is not at home in core/store");
  CHECK(forbiddenIncludes(u"app/documents/pdf.cpp"_s, u"#include <poppler-qt6.h>\n#include <QImage>"_s)
            .isEmpty());
  CHECK(reason(forbiddenIncludes(u"core/documents/messages.h"_s, u"#include <QImage>"_s)) ==
        u"QtGui/QImage is not at home in core/documents");
  CHECK(reason(forbiddenIncludes(u"ui/document/pages.cpp"_s, u"#include <poppler-qt6.h>"_s)) ==
        u"poppler-qt6.h is not at home in ui");
}

TEST_CASE("an untidy line is reported with its number") {
  const QList<Finding> undone = untidyLines(u"core/base/ids.cpp"_s, u"int a;\n// TO"_s + u"DO: later\n"_s);
  CHECK(reason(undone) == u"work left undone");
  CHECK(undone.first().line == 2);
  CHECK(reason(untidyLines(u"tests/base/test_ids.cpp"_s, u"open(\"/ho"_s + u"me/someone/file\")"_s)) ==
        u"a path of one machine");
  CHECK(reason(untidyLines(u"core/store/outbox.cpp"_s, u"return tr(\"Saved\");"_s)) ==
        u"core does not speak to people: return a code and parameters");
  CHECK(untidyLines(u"ui/list.cpp"_s, u"return tr(\"Saved\");"_s).isEmpty());
  CHECK(untidyLines(u"core/store/outbox.cpp"_s, u"str(1); // no tr() in core"_s).isEmpty());
  CHECK(reason(untidyLines(u"ui/list.cpp"_s, u"query(\"SELECT id FROM record\");"_s)) ==
        u"SQL outside the folders that have it");
  CHECK(untidyLines(u"core/store/outbox.cpp"_s, u"query(\"SELECT id FROM record\");"_s).isEmpty());
  CHECK(reason(untidyLines(u"core/base/clock.h"_s, u"  static Clock& instance();"_s)) ==
        u"a singleton: pass the object in");
  CHECK(untidyLines(u"ui/list.cpp"_s, QString(699, u'\n')).isEmpty());
  CHECK(reason(untidyLines(u"ui/list.cpp"_s, QString(700, u'\n'))) == u"701 lines; more than 700");
}
