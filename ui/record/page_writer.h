#pragma once

#include <QFont>
#include <QImage>
#include <QPalette>
#include <QTextCursor>
#include <QTextFormat>

#include <functional>
#include <optional>
#include <vector>

class QTextDocument;

namespace amparo::ui {

/// What a badge or a note is about: its colour says it a second time, never alone.
enum class Tone { Quiet, Accent, Good, Caution, Danger };

QColor toneColor(Tone tone, const QPalette& palette);

/// A piece of a line: text, and where it leads when it is a link.
struct Run {
  QString text;
  QString href = {};
  enum class Look { Plain, Muted, Strong, Changed, Removed, Added } look = Look::Plain;
  QString icon = {}; ///< before the text
  QString key = {};  ///< by which the text is found again, to say something newer in its place
  std::optional<Tone> tone = {};
};

using Runs = std::vector<Run>;

struct Badge {
  QString text;
  Tone tone = Tone::Quiet;
};

/// Writes a page into a document: headings, texts, badges, notes, lists and tables, all with one measure of
/// space that follows the font. What comes from records goes in as text and can never be markup; Markdown is
/// read with HTML switched off. Badges and notes carry their tone as a property of the format, and PageView
/// paints the rounded ground behind them.
class PageWriter {
 public:
  static constexpr int badgeTone = QTextFormat::UserProperty + 1; ///< char property: Tone
  static constexpr int noteTone = QTextFormat::UserProperty + 2;  ///< block property: Tone
  static constexpr int noteNumber =
      QTextFormat::UserProperty + 3;                           ///< block property: which note it is part of
  static constexpr int runKey = QTextFormat::UserProperty + 4; ///< char property: Run::key
  static constexpr int pictureSize = QTextFormat::UserProperty + 5; ///< char property: QSize, as it is

  /// Empties the document. It is laid out when the writer goes: once, and not after every word.
  PageWriter(QTextDocument& document, const QPalette& palette, const QFont& font);
  ~PageWriter();
  PageWriter(const PageWriter&) = delete;
  PageWriter& operator=(const PageWriter&) = delete;

  void kicker(const Runs& runs);
  void title(const QString& text);
  /// These return where in the document it stands.
  int heading(const QString& text);
  int subheading(const Runs& runs);
  /// Second-rank text, small and close to what stands above it.
  int small(const Runs& runs);
  void paragraph(const Runs& runs);
  void markdown(const QString& text);
  void badges(const std::vector<Badge>& badges);
  void note(const Runs& runs, Tone tone);
  /// One line each, with a bullet.
  void list(const std::vector<Runs>& items);
  /// Labels and values in two columns.
  void facts(const std::vector<std::pair<QString, Runs>>& facts);
  /// A picture of some size in pixels; PageView makes it fit. `name` is the picture's own within the page.
  void picture(const QString& name, const QImage& image, QSize size);
  /// A table with a header line.
  void table(const QStringList& header, const std::vector<std::vector<Runs>>& rows);
  /// What each of `cells` writes stands beside the others, beginning at one height. No tables, badges or
  /// notes in them.
  void columns(const std::vector<std::function<void()>>& cells);

  /// Lines of a table of contents, each with a page number at the right end.
  void index(const std::vector<std::pair<Runs, QString>>& lines);

  /// What is written next begins a page, where there are pages.
  void pageBreak() { breaks_ = true; }

  /// What is written next stands so far in, in units, until it is said otherwise. Not for tables.
  void indent(int units) { indent_ = units; }

  int unit() const { return unit_; }

 private:
  QTextBlockFormat block(qreal above, qreal below) const;
  void begin(const QTextBlockFormat& format, const QTextCharFormat& text);
  void write(const Runs& runs, const QTextCharFormat& base);
  void writeCell(QTextCursor& cell, const Runs& runs, const QTextCharFormat& base) const;
  void writeIcon(QTextCursor& cell, const QString& name, const QTextCharFormat& base) const;
  QTextCharFormat formatOf(const Run& run, const QTextCharFormat& base) const;
  QTextCharFormat sized(qreal factor, QFont::Weight weight, const QColor& color) const;
  void beforeTable();
  void afterTable();
  void tidyMarkdown(int from);

  QTextCursor cursor_;
  QPalette palette_;
  QFont font_;
  int unit_;            ///< a quarter of a line, in pixels
  bool waiting_ = true; ///< an empty block waits to be used: the first, or the one behind a table
  bool breaks_ = false; ///< before the next block
  int notes_ = 0;
  int indent_ = 0; ///< in units
};

} // namespace amparo::ui
