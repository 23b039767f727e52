#include "ui/record/page_writer.h"

#include "core/model/record_link.h"
#include "ui/look/colors.h"
#include "ui/look/icons.h"
#include "ui/look/style.h"
#include "ui/record/tangled.h"

#include <QFontMetrics>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextDocumentFragment>
#include <QTextList>
#include <QTextTable>
#include <QUrl>

namespace amparo::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal textScale = 1.06;
constexpr int lineHeightPercent = 135;
constexpr qreal columnGap = 2.5;

/// Of the addresses of the program's own a text may lead to a record. The others do something, and only what
/// the program wrote offers that.
bool mayLead(const QString& address) {
  return !address.startsWith(u"amparo:"_s, Qt::CaseInsensitive) || address.startsWith(recordPrefix);
}

} // namespace

QColor toneColor(Tone tone, const QPalette& palette) {
  switch (tone) {
  case Tone::Quiet:
    return look::muted(palette);
  case Tone::Accent:
    return look::accent(palette);
  case Tone::Good:
    return look::success(palette);
  case Tone::Caution:
    return look::caution(palette);
  case Tone::Danger:
    return look::danger(palette);
  }
  return {};
}

PageWriter::PageWriter(QTextDocument& document, const QPalette& palette, const QFont& font)
    : palette_(palette)
    , font_(font)
    , unit_(look::quarters(1, QFontMetrics(font))) {
  document.clear();
  document.setUndoRedoEnabled(false);
  document.setDefaultFont(font);
  document.setIndentWidth(unit_ * 5);
  cursor_ = QTextCursor(&document);
  cursor_.beginEditBlock();
}

PageWriter::~PageWriter() {
  cursor_.endEditBlock();
}

QTextBlockFormat PageWriter::block(qreal above, qreal below) const {
  QTextBlockFormat format;
  format.setTopMargin(above * unit_);
  format.setBottomMargin(below * unit_);
  format.setLeftMargin(indent_ * unit_);
  format.setLineHeight(lineHeightPercent, QTextBlockFormat::ProportionalHeight);
  return format;
}

QTextCharFormat PageWriter::sized(qreal factor, QFont::Weight weight, const QColor& color) const {
  QTextCharFormat format;
  QFont font = font_;
  if (font.pointSizeF() > 0)
    font.setPointSizeF(font.pointSizeF() * factor);
  else
    font.setPixelSize(qRound(font.pixelSize() * factor));
  font.setWeight(weight);
  format.setFont(font);
  format.setForeground(color);
  return format;
}

void PageWriter::begin(const QTextBlockFormat& format, const QTextCharFormat& text) {
  if (!waiting_) cursor_.insertBlock();
  // A block that follows a list or a note must not go on with it.
  if (QTextList* list = cursor_.currentList()) list->remove(cursor_.block());
  QTextBlockFormat place = format;
  if (breaks_) place.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
  breaks_ = false;
  cursor_.setBlockFormat(place);
  cursor_.setBlockCharFormat(text);
  cursor_.setCharFormat(text);
  waiting_ = false;
}

QTextCharFormat PageWriter::formatOf(const Run& run, const QTextCharFormat& base) const {
  QTextCharFormat format = base;
  switch (run.look) {
  case Run::Look::Plain:
    break;
  case Run::Look::Muted:
    format.setForeground(look::muted(palette_));
    break;
  case Run::Look::Strong:
    format.setFontWeight(QFont::DemiBold);
    break;
  case Run::Look::Changed:
    format.setFontUnderline(true);
    format.setBackground(look::mark(palette_));
    break;
  case Run::Look::Removed:
    format.setFontStrikeOut(true);
    format.setForeground(look::danger(palette_));
    format.setBackground(look::faint(look::danger(palette_), palette_));
    break;
  case Run::Look::Added:
    format.setFontUnderline(true);
    format.setForeground(look::success(palette_));
    format.setBackground(look::faint(look::success(palette_), palette_));
    break;
  }
  if (run.tone) format.setForeground(toneColor(*run.tone, palette_));
  if (!run.key.isEmpty()) format.setProperty(runKey, run.key);
  if (!run.href.isEmpty()) {
    format.setAnchor(true);
    format.setAnchorHref(run.href);
    format.setForeground(palette_.color(QPalette::Active, QPalette::Link));
  }
  return format;
}

void PageWriter::writeCell(QTextCursor& cell, const Runs& runs, const QTextCharFormat& base) const {
  for (const Run& run : runs) {
    const QTextCharFormat format = formatOf(run, base);
    if (!run.icon.isEmpty()) writeIcon(cell, run.icon, format);
    cell.insertText(run.text, format);
  }
}

void PageWriter::writeIcon(QTextCursor& cell, const QString& name, const QTextCharFormat& base) const {
  constexpr int scale = 3; // sharp at any resolution of the screen
  const int side = QFontMetrics(base.font()).ascent();
  const QColor color = base.foreground().color();
  const QString place = u"amparo:icon/"_s % name % u'/' % color.name();
  cell.document()->addResource(QTextDocument::ImageResource, QUrl(place),
                               look::icon(name, color).pixmap(QSize(side, side) * scale, 1.0).toImage());
  QTextImageFormat icon;
  icon.setName(place);
  icon.setWidth(side);
  icon.setHeight(side);
  icon.setVerticalAlignment(QTextCharFormat::AlignBottom);
  cell.insertImage(icon);
  QTextCharFormat gap = base;
  gap.clearProperty(runKey); // it stays when the text is replaced
  cell.insertText(QString(QChar(QChar::Nbsp)), gap);
}

void PageWriter::picture(const QString& name, const QImage& image, QSize size) {
  QTextBlockFormat place = block(1, 2);
  place.setLineHeight(0, QTextBlockFormat::SingleHeight); // lines of text are further apart
  begin(place, sized(1.0, QFont::Normal, look::muted(palette_)));
  cursor_.document()->addResource(QTextDocument::ImageResource, QUrl(name), image);
  QTextImageFormat format;
  format.setName(name);
  format.setProperty(pictureSize, size);
  format.setWidth(size.width());
  format.setHeight(size.height());
  cursor_.insertImage(format);
}

void PageWriter::write(const Runs& runs, const QTextCharFormat& base) {
  writeCell(cursor_, runs, base);
  cursor_.setCharFormat(base);
}

void PageWriter::kicker(const Runs& runs) {
  const auto format = sized(0.94, QFont::Medium, look::muted(palette_));
  begin(block(0, 1), format);
  write(runs, format);
}

void PageWriter::title(const QString& text) {
  const auto format = sized(1.75, QFont::Bold, palette_.color(QPalette::Active, QPalette::Text));
  QTextBlockFormat place = block(0, 2);
  place.setHeadingLevel(1);
  place.setLineHeight(112, QTextBlockFormat::ProportionalHeight);
  begin(place, format);
  write({{text}}, format);
}

int PageWriter::heading(const QString& text) {
  const auto format = sized(1.2, QFont::Bold, palette_.color(QPalette::Active, QPalette::Text));
  QTextBlockFormat place = block(cursor_.atStart() ? 0 : 6, 1.5);
  place.setHeadingLevel(2);
  begin(place, format);
  write({{text}}, format);
  return cursor_.block().position();
}

int PageWriter::subheading(const Runs& runs) {
  const auto format = sized(textScale, QFont::Bold, palette_.color(QPalette::Active, QPalette::Text));
  QTextBlockFormat place = block(5, 0.5);
  place.setHeadingLevel(3);
  begin(place, format);
  write(runs, format);
  return cursor_.block().position();
}

void PageWriter::paragraph(const Runs& runs) {
  const auto format = sized(textScale, QFont::Normal, palette_.color(QPalette::Active, QPalette::Text));
  begin(block(0, 2), format);
  write(runs, format);
}

int PageWriter::small(const Runs& runs) {
  const auto format = sized(0.94, QFont::Normal, look::muted(palette_));
  begin(block(0, 1), format);
  write(runs, format);
  return cursor_.block().position();
}

void PageWriter::markdown(const QString& text) {
  if (isTangled(text)) return paragraph({{inLines(text)}});
  const auto format = sized(textScale, QFont::Normal, palette_.color(QPalette::Active, QPalette::Text));
  begin(block(0, 2), format);
  const int from = cursor_.position();
  cursor_.insertFragment(QTextDocumentFragment::fromMarkdown(
      text,
      QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) | QTextDocument::MarkdownNoHTML));
  // A text that begins with a list leaves the block it was put into empty before it.
  for (QTextCursor first(cursor_.document()->findBlock(from));
       first.block().text().isEmpty() && first.block().position() < cursor_.block().position();)
    first.deleteChar();
  tidyMarkdown(from);
}

/// Gives what the Markdown reader made our own sizes, colours and distances; what it said (bold, italic,
/// links, lists, headings) stays. Pictures are dropped: nothing is ever loaded.
void PageWriter::tidyMarkdown(int from) {
  QTextDocument* document = cursor_.document();
  const int to = cursor_.position();
  const QColor text = palette_.color(QPalette::Active, QPalette::Text);
  const QColor link = palette_.color(QPalette::Active, QPalette::Link);
  for (QTextBlock line = document->findBlock(from); line.isValid() && line.position() <= to;
       line = line.next()) {
    const bool inList = line.textList() != nullptr;
    const bool isHeading = line.blockFormat().headingLevel() > 0;
    QTextCursor whole(line);
    QTextBlockFormat place = line.blockFormat();
    place.setTopMargin(isHeading ? 2 * unit_ : 0);
    place.setBottomMargin((inList ? 1 : 2) * unit_);
    place.setLeftMargin(std::max<qreal>(place.leftMargin(), indent_ * unit_)); // a quotation has its own
    place.setLineHeight(lineHeightPercent, QTextBlockFormat::ProportionalHeight);
    whole.setBlockFormat(place);

    // Noted first: pieces that come to look alike become one.
    struct Piece {
      int at;
      int length;
      QTextCharFormat said;
    };

    std::vector<Piece> pieces;
    for (auto it = line.begin(); !it.atEnd(); ++it)
      if (const QTextFragment fragment = it.fragment(); fragment.isValid())
        pieces.push_back({fragment.position(), fragment.length(), fragment.charFormat()});
    for (const auto& [at, length, said] : pieces) {
      QTextCharFormat format =
          sized(textScale, isHeading ? QFont::Bold : QFont::Weight(said.fontWeight()), text);
      format.setFontItalic(said.fontItalic());
      format.setFontStrikeOut(said.fontStrikeOut());
      if (said.fontFixedPitch()) format.setFontFixedPitch(true);
      if (said.isAnchor() && mayLead(said.anchorHref())) {
        format.setAnchor(true);
        format.setAnchorHref(said.anchorHref());
        format.setForeground(link);
      }
      QTextCursor part(document);
      part.setPosition(at);
      part.setPosition(at + length, QTextCursor::KeepAnchor);
      part.setCharFormat(format);
    }
  }
}

void PageWriter::badges(const std::vector<Badge>& badges) {
  if (badges.empty()) return;
  QTextBlockFormat place = block(0, 2);
  place.setLineHeight(165, QTextBlockFormat::ProportionalHeight);
  begin(place, sized(0.92, QFont::Medium, look::muted(palette_)));
  for (size_t i = 0; i < badges.size(); ++i) {
    if (i > 0) cursor_.insertText(u"  "_s, sized(0.92, QFont::Normal, look::muted(palette_)));
    QTextCharFormat format = sized(0.92, QFont::Medium, toneColor(badges[i].tone, palette_));
    format.setProperty(badgeTone, int(badges[i].tone));
    // No-break spaces keep a badge on one line and give its ground an inside.
    QString text = badges[i].text;
    cursor_.insertText(QChar(QChar::Nbsp) % text.replace(u' ', QChar(QChar::Nbsp)) % QChar(QChar::Nbsp),
                       format);
  }
}

void PageWriter::note(const Runs& runs, Tone tone) {
  const auto format = sized(1.0, QFont::Normal, palette_.color(QPalette::Active, QPalette::Text));
  QTextBlockFormat place = block(2.5, 3);
  place.setLeftMargin(3 * unit_);
  place.setRightMargin(2 * unit_);
  place.setProperty(noteTone, int(tone));
  place.setProperty(noteNumber, ++notes_);
  begin(place, format);
  write(runs, format);
}

void PageWriter::list(const std::vector<Runs>& items) {
  const auto format = sized(textScale, QFont::Normal, palette_.color(QPalette::Active, QPalette::Text));
  QTextListFormat bullets;
  bullets.setStyle(QTextListFormat::ListDisc);
  QTextList* list = nullptr;
  for (const Runs& item : items) {
    begin(block(0, 0.75), format);
    if (list)
      list->add(cursor_.block());
    else
      list = cursor_.createList(bullets);
    write(item, format);
  }
}

void PageWriter::facts(const std::vector<std::pair<QString, Runs>>& facts) {
  if (facts.empty()) return;
  beforeTable();
  QTextTableFormat format;
  format.setBorder(0);
  format.setCellPadding(unit_ * 0.6);
  format.setCellSpacing(0);
  format.setTopMargin(0);
  format.setBottomMargin(4 * unit_);
  format.setLeftMargin(-unit_ * 0.6); // labels stand where texts begin
  format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
  format.setColumnWidthConstraints(
      {QTextLength(QTextLength::PercentageLength, 28), QTextLength(QTextLength::PercentageLength, 72)});
  QTextTable* table = cursor_.insertTable(int(facts.size()), 2, format);
  const auto label = sized(1.0, QFont::Normal, look::muted(palette_));
  const auto value = sized(1.0, QFont::Normal, palette_.color(QPalette::Active, QPalette::Text));
  for (int row = 0; row < int(facts.size()); ++row) {
    QTextCursor left = table->cellAt(row, 0).firstCursorPosition();
    left.setBlockFormat(block(0, 0));
    writeCell(left, {{facts[size_t(row)].first}}, label);
    QTextCursor right = table->cellAt(row, 1).firstCursorPosition();
    right.setBlockFormat(block(0, 0));
    writeCell(right, facts[size_t(row)].second, value);
  }
  afterTable();
}

void PageWriter::table(const QStringList& header, const std::vector<std::vector<Runs>>& rows) {
  beforeTable();
  QTextTableFormat format;
  format.setBorder(1);
  format.setBorderBrush(look::line(palette_));
  format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
  format.setBorderCollapse(true);
  format.setCellPadding(unit_ * 1.2);
  format.setCellSpacing(0);
  format.setTopMargin(0);
  format.setBottomMargin(4 * unit_);
  format.setHeaderRowCount(1);
  QTextTable* table = cursor_.insertTable(int(rows.size()) + 1, int(header.size()), format);
  const auto label = sized(0.94, QFont::DemiBold, look::muted(palette_));
  const auto value = sized(textScale, QFont::Normal, palette_.color(QPalette::Active, QPalette::Text));
  for (int column = 0; column < header.size(); ++column) {
    QTextCursor cell = table->cellAt(0, column).firstCursorPosition();
    writeCell(cell, {{header[column]}}, label);
    for (int row = 0; row < int(rows.size()); ++row) {
      QTextCursor below = table->cellAt(row + 1, column).firstCursorPosition();
      writeCell(below, rows[size_t(row)][size_t(column)], value);
    }
  }
  afterTable();
}

void PageWriter::index(const std::vector<std::pair<Runs, QString>>& lines) {
  if (lines.empty()) return;
  beforeTable();
  QTextTableFormat format;
  format.setBorder(0);
  format.setCellPadding(unit_ * 0.6);
  format.setCellSpacing(0);
  format.setLeftMargin(-unit_ * 0.6);
  format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
  format.setColumnWidthConstraints(
      {QTextLength(QTextLength::PercentageLength, 90), QTextLength(QTextLength::PercentageLength, 10)});
  QTextTable* table = cursor_.insertTable(int(lines.size()), 2, format);
  const auto text = sized(1.0, QFont::Normal, palette_.color(QPalette::Active, QPalette::Text));
  for (int row = 0; row < int(lines.size()); ++row) {
    QTextCursor left = table->cellAt(row, 0).firstCursorPosition();
    left.setBlockFormat(block(0, 0));
    writeCell(left, lines[size_t(row)].first, text);
    QTextCursor right = table->cellAt(row, 1).firstCursorPosition();
    QTextBlockFormat number = block(0, 0);
    number.setAlignment(Qt::AlignRight);
    right.setBlockFormat(number);
    writeCell(right, {{lines[size_t(row)].second}}, text);
  }
  afterTable();
}

void PageWriter::columns(const std::vector<std::function<void()>>& cells) {
  beforeTable();
  QTextTableFormat format;
  format.setBorder(0);
  format.setCellPadding(0);
  format.setCellSpacing(0);
  format.setBottomMargin(2 * unit_); // those of the last blocks do not reach out of their cells
  format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
  const double share = 100.0 / double(cells.size());
  format.setColumnWidthConstraints(
      QList<QTextLength>(qsizetype(cells.size()), QTextLength(QTextLength::PercentageLength, share)));
  QTextTable* table = cursor_.insertTable(1, int(cells.size()), format);
  for (int column = 0; column < int(cells.size()); ++column) {
    QTextTableCell cell = table->cellAt(0, column);
    cursor_ = cell.firstCursorPosition();
    waiting_ = true;
    cells[size_t(column)]();
    // The format of a cell is that of its first block, and so is set when that has been written.
    QTextTableCellFormat inside = cell.format().toTableCellFormat();
    if (column > 0) inside.setLeftPadding(columnGap * unit_);
    if (column + 1 < int(cells.size())) inside.setRightPadding(columnGap * unit_);
    cell.setFormat(inside);
  }
  afterTable();
}

/// A table needs a block before it; that one takes no room.
void PageWriter::beforeTable() {
  QTextBlockFormat place;
  place.setLineHeight(1, QTextBlockFormat::FixedHeight);
  begin(place, sized(0.1, QFont::Normal, look::muted(palette_)));
}

/// Out of the table, into the block that a document always has behind one; what follows uses that block.
void PageWriter::afterTable() {
  cursor_.movePosition(QTextCursor::End);
  waiting_ = true;
}

} // namespace amparo::ui
