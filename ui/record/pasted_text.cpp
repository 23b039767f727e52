#include "ui/record/pasted_text.h"

#include "core/model/record_link.h"
#include "ui/record/markdown_edits.h"

#include <QFileInfo>
#include <QMimeData>
#include <QRegularExpression>
#include <QStringBuilder>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>
#include <QUrl>

namespace amparo::ui {

using namespace Qt::StringLiterals;

namespace {

/// Reads what is in the text, and nothing that it names.
class ClosedDocument final : public QTextDocument {
 protected:
  QVariant loadResource(int, const QUrl&) override { return {}; }
};

struct Style {
  bool bold = false;
  bool italic = false;
  QString address; ///< of a link
  bool operator==(const Style&) const = default;
};

/// Only what the reader follows.
QString addressOf(const QTextCharFormat& format) {
  const QString address = format.anchorHref();
  const QUrl url(address, QUrl::StrictMode);
  const bool leads = url.isValid() && (url.scheme() == u"https" || url.scheme() == u"http" ||
                                       url.scheme() == u"mailto" || address.startsWith(recordPrefix));
  if (!leads || !format.isAnchor()) return {};
  QString written = address;
  return written.replace(u'(', u"%28"_s).replace(u')', u"%29"_s).replace(u' ', u"%20"_s);
}

/// Stars that are only stars stay stars.
QString plain(QString text) {
  static const QRegularExpression special(uR"(([\\*]|\b_|_\b|\[(?=[^\[\]]*\]\()))"_s);
  text.remove(QChar::ObjectReplacementCharacter);
  text.replace(QChar::Nbsp, u' ');
  text.replace(special, u"\\\\1"_s);
  return text.replace(QChar::LineSeparator, u"  \n"_s);
}

/// Marks stand at words, never at the spaces around them.
QString written(const QString& text, const Style& style) {
  qsizetype first = 0;
  qsizetype last = text.size();
  while (first < last && text[first].isSpace()) ++first;
  while (last > first && text[last - 1].isSpace()) --last;
  QString words = text.sliced(first, last - first);
  if (words.isEmpty()) return text;
  const QString sign((style.bold ? 2 : 0) + (style.italic ? 1 : 0), u'*');
  if (!style.address.isEmpty() && words != style.address)
    words = u'[' % words % u"]("_s % style.address % u')';
  return text.first(first) % sign % words % sign % text.sliced(last);
}

QString lineOf(const QTextBlock& block) {
  const bool isHeading = block.blockFormat().headingLevel() > 0;
  QString line;
  QString run;
  Style style;
  const auto finish = [&] {
    if (!run.isEmpty()) line += written(plain(run), style);
    run.clear();
  };
  for (auto it = block.begin(); !it.atEnd(); ++it) {
    const QTextFragment fragment = it.fragment();
    const QTextCharFormat format = fragment.charFormat();
    const Style next{!isHeading && format.fontWeight() >= QFont::DemiBold, format.fontItalic(),
                     addressOf(format)};
    if (!(next == style)) finish();
    style = next;
    run += fragment.text();
  }
  finish();
  line = line.trimmed();
  static const QRegularExpression mark(u"^(?=#{1,6}(?:\\s|$)|>)"_s);
  return isHeading ? line : line.replace(mark, u"\\"_s);
}

/// Set in from both sides, as browsers and word processors show words of somebody else.
bool isQuote(const QTextBlock& block) {
  constexpr qreal setIn = 24; // pixels
  const QTextBlockFormat format = block.blockFormat();
  return !block.textList() && format.headingLevel() == 0 && format.leftMargin() >= setIn &&
         format.rightMargin() >= setIn;
}

/// Word writes the sign of a list as text, and spaces behind it.
QString withoutTypedSign(const QString& line, bool* isItem) {
  static const QRegularExpression bullet(u"^(?:[·•▪§○●‣–]|o(?=\\s{2}))\\s+"_s);
  static const QRegularExpression number(u"^(\\d{1,3})[.)]\\s{2,}"_s);
  *isItem = true;
  if (const auto match = bullet.match(line); match.hasMatch())
    return u"- "_s % line.sliced(match.capturedLength());
  if (const auto match = number.match(line); match.hasMatch())
    return match.captured(1) % u". "_s % line.sliced(match.capturedLength());
  *isItem = false;
  return line;
}

QString signOf(const QTextBlock& block) {
  const QTextList* list = block.textList();
  const QString indent(3 * qMax(0, list->format().indent() - 1), u' ');
  switch (list->format().style()) {
  case QTextListFormat::ListDisc:
  case QTextListFormat::ListCircle:
  case QTextListFormat::ListSquare:
    return indent % u"- "_s;
  default:
    return indent % QString::number(list->itemNumber(block) + 1) % u". "_s;
  }
}

/// Of what browsers and word processors send, the piece that was copied.
QString pieceOf(const QString& html) {
  const qsizetype from = html.indexOf(u"<!--StartFragment-->"_s);
  const qsizetype to = html.lastIndexOf(u"<!--EndFragment-->"_s);
  return from >= 0 && to > from ? html.sliced(from, to - from) : html;
}

} // namespace

QStringList filesIn(const QMimeData* data) {
  QStringList paths = allIn(data);
  paths.removeIf([](const QString& path) { return !QFileInfo(path).isFile(); });
  return paths;
}

QStringList allIn(const QMimeData* data) {
  QStringList paths;
  if (!data) return paths;
  for (const QUrl& url : data->urls())
    if (url.isLocalFile()) paths.append(url.toLocalFile());
  return paths;
}

QString markdownFromHtml(const QString& html) {
  ClosedDocument document;
  document.setUndoRedoEnabled(false);
  document.setHtml(pieceOf(html));
  QString text;
  bool wasItem = false;
  bool wasQuote = false;
  int wasRow = -1; // of a table
  for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
    QString line = lineOf(block);
    if (line.isEmpty()) continue;
    bool isItem = block.textList() != nullptr;
    if (isItem)
      line.prepend(signOf(block));
    else if (const int level = block.blockFormat().headingLevel(); level > 0)
      line.prepend(QString(level, u'#') % u' ');
    else
      line = withoutTypedSign(line, &isItem);
    const bool quote = isQuote(block);
    if (quote) line = u"> "_s % line.replace(u'\n', u"\n> "_s);
    QTextCursor cursor(block);
    const QTextTable* table = cursor.currentTable();
    const int row = table ? table->firstPosition() + table->cellAt(cursor).row() : -1;
    if (!text.isEmpty())
      text += row >= 0 && row == wasRow ? u" | "_s
              : isItem && wasItem       ? u"\n"_s
              : quote && wasQuote       ? u"\n>\n"_s
                                        : u"\n\n"_s;
    text += line;
    wasItem = isItem;
    wasQuote = quote;
    wasRow = row;
  }
  return text;
}

} // namespace amparo::ui
