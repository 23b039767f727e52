#include "ui/pack/pack_pages.h"

#include "core/operations/written_file.h"
#include "ui/languages.h"
#include "ui/record/page_writer.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QSaveFile>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextLayout>
#include <QTextTable>
#include <QThread>

#include <algorithm>

namespace amparo::ui {

using namespace Qt::StringLiterals;

namespace {

// A page is measured in tenths of a millimetre: so fine that no rounding of letters to pixels shows in print.
constexpr qreal pageWidth = 2100;
constexpr qreal pageHeight = 2970;
constexpr qreal margin = 200;
constexpr qreal footHeight = 130;
constexpr int textPixels = 34; ///< 9.6 points, and 6 % more in running text
constexpr int footPixels = 26;

QFont fontOf(int pixels) {
  QFont font;
  font.setPixelSize(pixels);
  font.setHintingPreference(QFont::PreferNoHinting);
  return font;
}

/// Black on white, whatever the window's appearance.
QPalette paper() {
  QPalette palette;
  palette.setColor(QPalette::All, QPalette::Base, Qt::white);
  palette.setColor(QPalette::All, QPalette::Window, Qt::white);
  palette.setColor(QPalette::All, QPalette::Text, Qt::black);
  palette.setColor(QPalette::All, QPalette::WindowText, Qt::black);
  palette.setColor(QPalette::All, QPalette::PlaceholderText, QColor(0x50, 0x50, 0x50));
  palette.setColor(QPalette::All, QPalette::Link, Qt::black);
  return palette;
}

bool isHeading(const QTextBlock& block) {
  return block.blockFormat().headingLevel() > 0;
}

/// Writes the pages in both languages.
class Pages {
 public:
  Pages(const PackContent& content, PageWriter& writer)
      : content_(content)
      , writer_(writer) {}

  void titlePage() {
    const QString own = content_.title.trimmed();
    writer_.title(own.isEmpty() ? joined(QT_TRANSLATE_NOOP("HearingPack", "Hearing pack")) : own);
    if (!own.isEmpty()) writer_.paragraph({{joined(QT_TRANSLATE_NOOP("HearingPack", "Hearing pack"))}});
    QStringList from{content_.office, content_.hub};
    from.removeAll(QString());
    if (!from.isEmpty()) writer_.paragraph({{from.join(u" · "_s)}});
    inBoth([this](const QString& language) {
      writer_.subheading({{ownName(language)}});
      writer_.paragraph({{dataSentence(content_, language)}});
      writer_.paragraph(
          {{say(QT_TRANSLATE_NOOP("HearingPack",
                                  "The texts of provisions are short summaries made for this library. They "
                                  "are not the official wording: quote from the official text."),
                language)}});
      if (content_.missing > 0)
        writer_.paragraph(
            {{say(QT_TRANSLATE_N_NOOP("HearingPack", "%n chosen record(s) are not in the library any more "
                                                     "and are left out."),
                  language, content_.missing)}});
    });
  }

  void contents(const std::vector<int>& pages) {
    writer_.pageBreak();
    writer_.heading(joined(QT_TRANSLATE_NOOP("HearingPack", "Contents")));
    std::vector<std::pair<Runs, QString>> lines;
    for (size_t i = 0; i < content_.items.size(); ++i) {
      const Cited& item = content_.items[i];
      Runs line{{titleOf(item, content_.languages[0]), {}, Run::Look::Strong}};
      const QString other = titleOf(item, content_.languages[1]);
      if (other != line.front().text) line.push_back({u"\u2028"_s + other});
      QStringList from;
      for (const QString& language : content_.languages)
        if (const QString name = itemInstrument(item, language); !name.isEmpty() && !from.contains(name))
          from.append(name);
      if (!from.isEmpty()) line.push_back({u"\u2028"_s + from.join(u" · "_s), {}, Run::Look::Muted});
      lines.emplace_back(std::move(line), QString::number(pages[i]));
    }
    writer_.index(lines);
  }

  /// A heading of an item: its position, and how many blocks stand before its text.
  struct Heading {
    int at = 0;
    int blocksToText = 0;
  };

  /// Where the parts of an item stand.
  struct Parts {
    std::vector<Heading> headings; ///< in each language
    int citation = 0;
  };

  Parts item(const Cited& item) {
    Parts parts;
    const auto texts = itemTexts(item, content_.languages);
    inBoth([&](const QString& language) {
      const int heading = writer_.heading(titleOf(item, language));
      const QString from = itemInstrument(item, language);
      const QStringList notes = itemNotes(item, language);
      if (!from.isEmpty()) writer_.small({{from}});
      for (const QString& note : notes) writer_.small({{note, {}, Run::Look::Strong}});
      if (!texts[0].empty()) text(texts, 0, language);
      const bool isNoted =
          !texts[0].empty() && !texts[size_t(content_.languages.indexOf(language))][0].note.isEmpty();
      parts.headings.push_back({heading, int(notes.size()) + int(isNoted) + (from.isEmpty() ? 1 : 2)});
    });
    for (size_t row = 1; row < texts[0].size(); ++row)
      inBoth([&](const QString& language) { text(texts, row, language); });
    inBoth([&](const QString& language) {
      const QString label = say(QT_TRANSLATE_NOOP("HearingPack", "Citation:"), language);
      const int at = writer_.small({{label + u' ' + itemCitation(item, language)}});
      if (language == content_.languages[0]) parts.citation = at;
    });
    return parts;
  }

 private:
  static QString say(const char* sentence, const QString& language, int number = -1) {
    return packSentence(sentence, language, number);
  }

  QString joined(const char* sentence) const {
    return say(sentence, content_.languages[0]) + u" · "_s + say(sentence, content_.languages[1]);
  }

  static QString titleOf(const Cited& item, const QString& language) {
    const QString title = itemTitle(item, language);
    return title.isEmpty()
               ? say(QT_TRANSLATE_NOOP("HearingPack", "Not available in this language."), language)
               : title;
  }

  void text(const std::vector<std::vector<PackText>>& texts, size_t row, const QString& language) {
    const PackText& text = texts[size_t(content_.languages.indexOf(language))][row];
    if (!text.label.isEmpty()) writer_.subheading({{text.label}});
    if (!text.note.isEmpty()) writer_.small({{text.note, {}, Run::Look::Strong}});
    if (text.markdown.isEmpty())
      writer_.small({{say(QT_TRANSLATE_NOOP("HearingPack", "Not available in this language."), language)}});
    else
      writer_.markdown(text.markdown);
  }

  void inBoth(const std::function<void(const QString&)>& write) {
    const auto first = [&] { write(content_.languages[0]); };
    const auto second = [&] { write(content_.languages[1]); };
    if (content_.layout == PackLayout::SideBySide) return writer_.columns({first, second});
    first();
    second();
  }

  const PackContent& content_;
  PageWriter& writer_;
};

} // namespace

PackPages::PackPages(const PackContent& content)
    : document_(std::make_unique<QTextDocument>())
    , items_(content.items.size())
    , title_(content.title) {
  for (const QString& language : content.languages) foot_.append(dataSentence(content, language));
  // No heading stays alone at the foot of a page and no citation at the top of one; what that moves has other
  // numbers in the contents.
  layOut(content);
  keepTogether();
  layOut(content);
}

PackPages::~PackPages() = default;

void PackPages::layOut(const PackContent& content) {
  document_->setPageSize({pageWidth, pageHeight});
  blocksToText_.clear();
  citations_.clear();
  {
    PageWriter writer(*document_, paper(), fontOf(textPixels));
    QTextFrameFormat frame = document_->rootFrame()->frameFormat();
    frame.setMargin(margin);
    frame.setBottomMargin(margin + footHeight);
    document_->rootFrame()->setFrameFormat(frame);
    Pages written(content, writer);
    written.titlePage();
    std::vector<int> pages;
    for (const Item& item : items_) pages.push_back(item.page);
    if (!items_.empty()) written.contents(pages);
    for (size_t i = 0; i < items_.size(); ++i) {
      if (i == 0) writer.pageBreak();
      const Pages::Parts parts = written.item(content.items[i]);
      items_[i].heading = parts.headings.front().at;
      for (const Pages::Heading& heading : parts.headings)
        blocksToText_.insert(document_->findBlock(heading.at).blockNumber(), heading.blocksToText);
      citations_.insert(document_->findBlock(parts.citation).blockNumber());
    }
    for (const int block : std::as_const(breaks_)) breakBefore(document_->findBlockByNumber(block));
  }
  document_->pageCount(); // lays out all of it, here and not where it is drawn
  notePages();
}

void PackPages::notePages() {
  for (Item& item : items_) item.page = pageAt(document_->findBlock(item.heading));
}

void PackPages::breakBefore(const QTextBlock& block) {
  QTextBlockFormat format;
  format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
  QTextCursor(block).mergeBlockFormat(format);
}

/// Columns go to the next page together: by the block that stands before their table. Within a column nothing
/// can be moved by itself, and an invalid block is returned.
QTextBlock PackPages::movable(const QTextBlock& heading) {
  QTextCursor cursor(heading);
  const QTextTable* table = cursor.currentTable();
  if (!table) return heading;
  return table->cellAt(cursor).firstCursorPosition().block() == heading
             ? table->firstCursorPosition().block().previous()
             : QTextBlock();
}

/// What has been looked at stays where it is: only what follows moves, and what a citation stands under.
void PackPages::keepTogether() {
  for (QTextBlock block = document_->begin(); block.isValid(); block = block.next()) {
    if (isHeading(block)) moveHeading(block);
    if (citations_.contains(block.blockNumber())) moveCitation(block);
  }
  notePages();
}

/// One that is parted from what it stands over goes to the next page.
void PackPages::moveHeading(const QTextBlock& heading) {
  QTextBlock text = heading;
  for (int i = blocksToText_.value(heading.blockNumber(), 1); i > 0 && text.isValid(); --i)
    text = text.next();
  while (text.isValid() && isHeading(text)) text = text.next();
  if (text.isValid() && pageAt(text) != pageAt(heading)) moveToNextPage(movable(heading));
}

/// With fewer than two lines above it on its page, it takes along what it stands under, if that has room.
void PackPages::moveCitation(const QTextBlock& citation) {
  const QTextTable* table = QTextCursor(citation).currentTable();
  const QTextBlock last =
      table ? citation : citation.next(); // one after the other: that in the other language
  const int page = pageAt(last);
  // Side by side each row of texts is a table, with a block between it and the next.
  const QTextBlock above = (table ? table->firstCursorPosition().block() : citation).previous();
  const QTextTable* texts = table ? QTextCursor(above.previous()).currentTable() : nullptr;
  QTextBlock first = above;
  if (texts) {
    for (int column = 0; column < texts->columns(); ++column) {
      const QTextTableCell cell = texts->cellAt(0, column);
      if (linesOn(cell.firstCursorPosition().block(), cell.lastCursorPosition().block(), page) > 1) return;
    }
    first = texts->firstCursorPosition().block();
  } else {
    if (linesOn(document_->begin(), above, page) > 1) return;
    // A heading goes with its text.
    constexpr int furthest = 8;
    QTextBlock before = above.previous();
    for (int away = 1; away < furthest && before.isValid(); ++away, before = before.previous())
      if (isHeading(before) && blocksToText_.value(before.blockNumber(), 1) >= away) {
        first = before;
        away = 0;
      }
  }
  const auto* layout = document_->documentLayout();
  constexpr qreal room = pageHeight - 2 * margin - footHeight;
  const qreal top = layout->blockBoundingRect(first).top();
  const qreal height =
      layout->blockBoundingRect(last).bottom() - top - (page - pageAt(first)) * (pageHeight - room);
  if (height <= room) moveToNextPage(movable(first));
}

void PackPages::moveToNextPage(const QTextBlock& block) {
  if (!block.isValid() || breaks_.contains(block.blockNumber())) return;
  breaks_.append(block.blockNumber());
  breakBefore(block);
}

/// How many lines the blocks have on a page, from the last one up and as far as two.
int PackPages::linesOn(const QTextBlock& first, QTextBlock last, int page) const {
  int lines = 0;
  for (; last.isValid() && last.position() >= first.position() && lines < 2; last = last.previous()) {
    const qreal top = document_->documentLayout()->blockBoundingRect(last).top();
    for (int i = 0; i < last.layout()->lineCount(); ++i)
      if (pageAt(top + last.layout()->lineAt(i).y()) == page && !last.text().isEmpty()) ++lines;
    if (pageAt(last) < page && !last.text().isEmpty()) break;
  }
  return lines;
}

int PackPages::pageAt(const QTextBlock& block) const {
  // A line that has no room goes to the next page, and leaves the place of its block behind.
  const qreal line = block.layout()->lineCount() > 0 ? block.layout()->lineAt(0).y() : 0;
  return pageAt(document_->documentLayout()->blockBoundingRect(block).top() + line);
}

int PackPages::pageAt(qreal y) {
  return int(y / pageHeight) + 1;
}

int PackPages::count() const {
  return document_->pageCount();
}

QString PackPages::textOf(int page) const {
  QStringList lines;
  for (QTextBlock block = document_->begin(); block.isValid(); block = block.next()) {
    if (pageAt(block) == page && !block.text().isEmpty()) lines.append(block.text());
  }
  return lines.join(u'\n') % u'\n' % foot_.join(u'\n') % u"\n%1 / %2"_s.arg(page).arg(count());
}

QStringList PackPages::linesOf(int page) const {
  QStringList lines;
  for (QTextBlock block = document_->begin(); block.isValid(); block = block.next()) {
    const qreal top = document_->documentLayout()->blockBoundingRect(block).top();
    for (int i = 0; i < block.layout()->lineCount(); ++i) {
      const QTextLine line = block.layout()->lineAt(i);
      const QString text = block.text().sliced(line.textStart(), line.textLength()).trimmed();
      if (pageAt(top + line.y()) == page && !text.isEmpty()) lines.append(text);
    }
  }
  return lines;
}

void PackPages::draw(QPainter& painter, int page, const QRectF& into) const {
  painter.save();
  const qreal scale = qMin(into.width() / pageWidth, into.height() / pageHeight);
  painter.translate(into.left() + (into.width() - pageWidth * scale) / 2,
                    into.top() + (into.height() - pageHeight * scale) / 2);
  painter.scale(scale, scale);
  painter.save();
  painter.translate(0, -(page - 1) * pageHeight);
  QAbstractTextDocumentLayout::PaintContext context;
  context.palette = paper();
  context.clip = QRectF(0, (page - 1) * pageHeight, pageWidth, pageHeight);
  painter.setClipRect(context.clip);
  document_->documentLayout()->draw(&painter, context);
  painter.restore();
  foot(painter, page);
  painter.restore();
}

void PackPages::foot(QPainter& painter, int page) const {
  painter.setPen(QPen(QColor(0x90, 0x90, 0x90), 2));
  const QRectF place(margin, pageHeight - margin - footHeight + 50, pageWidth - 2 * margin, footHeight);
  painter.drawLine(place.topLeft(), place.topRight());
  painter.setPen(Qt::black);
  const QFont font = fontOf(footPixels);
  painter.setFont(font);
  const QFontMetricsF metrics(font);
  qreal top = place.top() + metrics.height() / 2;
  for (const QString& line : foot_) {
    painter.drawText(QPointF(place.left(), top + metrics.ascent()), line);
    top += metrics.lineSpacing();
  }
  const QString number = u"%1 / %2"_s.arg(page).arg(count());
  painter.drawText(QPointF(place.right() - metrics.horizontalAdvance(number),
                           place.top() + metrics.height() / 2 + metrics.ascent()),
                   number);
}

Result<void> PackPages::writePdf(const QString& path) const {
  QSaveFile file(path);
  const auto failed = [&] { return failureOf(file, path); };
  if (!file.open(QIODevice::WriteOnly)) return failed();
  {
    QPdfWriter writer(&file);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    writer.setTitle(title_);
    writer.setCreator(u"Amparo"_s);
    QPainter painter;
    if (!painter.begin(&writer)) return failed();
    for (int page = 1; page <= count(); ++page) {
      if (page > 1) writer.newPage();
      draw(painter, page, QRectF(0, 0, writer.width(), writer.height()));
    }
  }
  return commit(file);
}

void PackPages::print(QPrinter& printer) const {
  QPainter painter(&printer);
  const int from = printer.fromPage() > 0 ? printer.fromPage() : 1;
  const int to = printer.toPage() > 0 ? qMin(printer.toPage(), count()) : count();
  for (int page = from; page <= to; ++page) {
    if (page > from) printer.newPage();
    draw(painter, page, QRectF(printer.pageLayout().fullRectPixels(printer.resolution())));
  }
}

void PackPages::moveTo(QThread* thread) {
  document_->moveToThread(thread);
}

} // namespace amparo::ui
