#include "tests/layering/rules.h"

#include <QFileInfo>
#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QStringList>

namespace amparo::layering {

using namespace Qt::StringLiterals;

/// A folder may always include its own headers; one that has no row may not exist.
const QHash<QString, QStringList>& allowedArrows() {
  static const QHash<QString, QStringList> arrows = {
      {u"core/base"_s, {}},
      {u"core/model"_s, {u"core/base"_s}},
      {u"core/files"_s, {u"core/base"_s}},
      {u"core/spelling"_s, {u"core/base"_s}},
      {u"core/merge"_s, {u"core/model"_s, u"core/base"_s}},
      {u"core/sqlite"_s, {u"core/base"_s}},
      {u"core/postgres"_s, {u"core/base"_s}},
      {u"core/search"_s, {u"core/sqlite"_s, u"core/model"_s, u"core/base"_s}},
      {u"core/store"_s,
       {u"core/search"_s, u"core/sqlite"_s, u"core/merge"_s, u"core/files"_s, u"core/model"_s,
        u"core/base"_s}},
      {u"core/operations"_s,
       {u"core/merge"_s, u"core/files"_s, u"core/store"_s, u"core/search"_s, u"core/model"_s,
        u"core/base"_s}},
      {u"core/documents"_s,
       {u"core/store"_s, u"core/search"_s, u"core/sqlite"_s, u"core/files"_s, u"core/base"_s}},
      {u"core/protocol"_s, {u"core/model"_s, u"core/base"_s}},
      {u"core/sync"_s,
       {u"core/protocol"_s, u"core/merge"_s, u"core/operations"_s, u"core/store"_s, u"core/files"_s,
        u"core/model"_s, u"core/base"_s}},
      {u"core/net"_s, {u"core/protocol"_s, u"core/base"_s}},
      {u"core/exchange"_s, {u"core/model"_s, u"core/base"_s}},
      {u"core/hub"_s,
       {u"core/protocol"_s, u"core/merge"_s, u"core/sqlite"_s, u"core/postgres"_s, u"core/files"_s,
        u"core/model"_s, u"core/base"_s}},
      {u"ui/texts"_s, {u"core/model"_s, u"core/base"_s}},
      {u"ui"_s,
       {u"ui/texts"_s, u"core/merge"_s, u"core/operations"_s, u"core/search"_s, u"core/spelling"_s,
        u"core/sync"_s, u"core/exchange"_s, u"core/documents"_s, u"core/store"_s, u"core/model"_s,
        u"core/base"_s}},
      {u"app/common"_s, {u"core"_s}},
      {u"app/documents"_s, {u"core/documents"_s, u"core/base"_s}},
      {u"app/desktop"_s, {u"core"_s, u"ui"_s, u"app/common"_s}},
      {u"app/cli"_s, {u"core"_s, u"ui/texts"_s, u"app/common"_s}},
      {u"app/hub"_s, {u"core"_s, u"ui/texts"_s, u"app/common"_s}},
      {u"app/icons"_s, {}},
  };
  return arrows;
}

namespace {

struct Home {
  QRegularExpression header;
  QStringList layers; ///< the only folders that may include it
};

/// Where a library is at home. A Qt header is named with its module in front: QtCore is at home everywhere.
const QList<Home>& homes() {
  static const QList<Home> list = {
      {QRegularExpression(u"^Qt(Widgets|PrintSupport|Svg|SvgWidgets)/"_s),
       {u"ui"_s, u"app/desktop"_s, u"app/icons"_s}},
      {QRegularExpression(u"^QtGui/"_s), {u"ui"_s, u"app/desktop"_s, u"app/documents"_s, u"app/icons"_s}},
      {QRegularExpression(u"^(poppler|qt6/poppler)"_s), {u"app/documents"_s}},
      {QRegularExpression(u"^QtNetwork/"_s), {u"core/net"_s, u"app"_s}},
      {QRegularExpression(u"^QtSql/"_s), {}},
      {QRegularExpression(u"^QtDBus/"_s), {u"app/desktop"_s}},
      {QRegularExpression(u"^Qt(Test|Qml|Quick|OpenGL|Concurrent|Xml)/"_s), {}},
      {QRegularExpression(u"^(sqlcipher/)?sqlite3"_s), {u"core/sqlite"_s, u"core/search"_s}},
      {QRegularExpression(u"^(postgresql/)?(libpq|pg_config|postgres_ext|pqxx)"_s), {u"core/postgres"_s}},
      {QRegularExpression(u"^libstemmer"_s), {u"core/search"_s}},
      {QRegularExpression(u"^hunspell"_s), {u"core/spelling"_s}},
      {QRegularExpression(u"^zstd|^zdict"_s), {u"core/protocol"_s}},
      {QRegularExpression(u"^(boost|openssl|spdlog)/"_s), {u"app/hub"_s}},
      {QRegularExpression(u"^CLI/"_s), {u"app"_s}},
      // Of one kind of system: only where a program or a file meets it, and guarded there.
      {QRegularExpression(u"^(sys/|arpa/|netinet/|unistd\\.h|fcntl\\.h|pthread\\.h|windows\\.h)"_s),
       {u"app"_s, u"core/files"_s}},
      {QRegularExpression(u"^qt6keychain/"_s), {u"app"_s}},
  };
  return list;
}

enum class Reading { Everything, WithoutComments };

struct Manner {
  QRegularExpression wrong;
  QRegularExpression files; ///< where it is looked for
  Reading reading;
  QString reason;
};

const QList<Manner>& manners() {
  static const QList<Manner> list = {
      // In two halves, or this file would find itself.
      {QRegularExpression(u"\\b(TO"_s + u"DO|FIX"_s + u"ME|XX"_s + u"X)\\b"_s),
       QRegularExpression(u"\\.(cpp|h|sql|txt|md)$|^dev$"_s), Reading::Everything, u"work left undone"_s},
      {QRegularExpression(u"(^|[^\\w.~/-])/(home|root|work|Users)/"_s), QRegularExpression(u"."_s),
       Reading::Everything, u"a path of one machine"_s},
      {QRegularExpression(u"(^|\\W)(tr\\(|QT_TR|QCoreApplication::translate)"_s),
       QRegularExpression(u"^core/"_s), Reading::WithoutComments,
       u"core does not speak to people: return a code and parameters"_s},
      {QRegularExpression(u"\\b(qDebug|qInfo|qWarning|qCritical|printf|std::(cout|cerr))\\b"_s),
       QRegularExpression(u"^core/"_s), Reading::WithoutComments, u"only the programs write a log"_s},
      {QRegularExpression(u"\\b(SELECT|INSERT( OR \\w+)? INTO|DELETE FROM|PRAGMA) "_s),
       QRegularExpression(u"^(ui|app|core/(?!sqlite/|postgres/|store/|search/|hub/))"_s),
       Reading::WithoutComments, u"SQL outside the folders that have it"_s},
      {QRegularExpression(u"\\bstatic\\s[^=;]*[&*]\\s*(instance|self)\\(\\)"_s),
       QRegularExpression(u"^(core|ui|app)/"_s), Reading::WithoutComments,
       u"a singleton: pass the object in"_s},
  };
  return list;
}

constexpr int maximumLines = 700;

/// `<QLabel>` is `QtWidgets/QLabel`: the module is the folder of Qt's headers that has a file of that name.
QString withQtModule(const QString& header) {
  if (!header.startsWith(u'Q') || header.startsWith(u"Qt"_s)) return header;
  static const QStringList modules = {u"QtCore"_s,      u"QtGui"_s,          u"QtWidgets"_s, u"QtNetwork"_s,
                                      u"QtSvg"_s,       u"QtPrintSupport"_s, u"QtSql"_s,     u"QtTest"_s,
                                      u"QtXml"_s,       u"QtConcurrent"_s,   u"QtDBus"_s,    u"QtOpenGL"_s,
                                      u"QtSvgWidgets"_s};
  const QString headers = QLibraryInfo::path(QLibraryInfo::HeadersPath);
  for (const QString& module : modules)
    if (QFileInfo::exists(headers + u'/' + module + u'/' + header)) return module + u'/' + header;
  return header;
}

bool isWithin(const QString& layer, const QStringList& layers) {
  for (const QString& allowed : layers)
    if (layer == allowed || layer.startsWith(allowed + u'/')) return true;
  return false;
}

/// Why a file in `layer` may not include `header`; empty when it may.
QString objection(const QString& layer, const QString& header) {
  if (header.startsWith(u"../"_s)) return u"includes are named from the top of the sources"_s;
  static const QRegularExpression own(u"^(core|ui|app|tests)/"_s);
  if (own.match(header).hasMatch()) {
    const QString target = layerOf(header);
    if (target != layer && !isWithin(target, allowedArrows().value(layer)))
      return layer + u" may not include "_s + target;
  }
  const QString named = withQtModule(header);
  for (const Home& home : homes())
    if (home.header.match(named).hasMatch() && !isWithin(layer, home.layers))
      return named + u" is not at home in "_s + layer;
  return {};
}

} // namespace

QString layerOf(const QString& file) {
  const QString top = file.section(u'/', 0, 0);
  if (file.startsWith(u"ui/texts/"_s)) return u"ui/texts"_s; // a target of its own, without widgets
  return top == u"core" || top == u"app" ? file.section(u'/', 0, 1) : top;
}

QList<Finding> forbiddenIncludes(const QString& file, const QString& text) {
  const QString layer = layerOf(file);
  if (!allowedArrows().contains(layer)) return {{file, 0, layer + u" has no row in the table of arrows"_s}};
  static const QRegularExpression include(u"^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"_s);
  QList<Finding> findings;
  int number = 0;
  for (const QString& line : text.split(u'\n')) {
    ++number;
    const auto match = include.match(line);
    if (!match.hasMatch()) continue;
    const QString reason = objection(layer, match.captured(1));
    if (!reason.isEmpty()) findings.append({file, number, reason});
  }
  return findings;
}

QList<Finding> untidyLines(const QString& file, const QString& text) {
  QList<Manner> applying;
  for (const Manner& manner : manners())
    if (manner.files.match(file).hasMatch()) applying.append(manner);
  QList<Finding> findings;
  const QStringList lines = text.split(u'\n');
  for (int i = 0; i < lines.size(); ++i) {
    const QString code = lines[i].section(u"//"_s, 0, 0);
    for (const Manner& manner : applying) {
      const QString& line = manner.reading == Reading::Everything ? lines[i] : code;
      if (manner.wrong.match(line).hasMatch()) findings.append({file, i + 1, manner.reason});
    }
  }
  static const QRegularExpression sources(u"\\.(cpp|h)$"_s);
  if (sources.match(file).hasMatch() && lines.size() > maximumLines)
    findings.append({file, 0, u"%1 lines; more than %2"_s.arg(lines.size()).arg(maximumLines)});
  return findings;
}

} // namespace amparo::layering
