#pragma once

#include "core/model/record.h"
#include "core/search/excerpt.h"
#include "ui/background.h"

#include <QMetaType>

#include <optional>
#include <vector>

namespace amparo::ui {

/// What a list shows of one record, as values: made on the library's thread, where no sentence is made.
struct RowSummary {
  /// A piece of the second line, to be put into words later: a keyword, country or date by its field; other
  /// text as it is.
  struct Detail {
    QString field; ///< empty: `text` is shown as it is
    QString text;
  };

  qint64 row = 0;
  RecordId id;
  QString kind;
  LocalizedText title;
  std::vector<Range> titleRanges;
  std::vector<Detail> details;
  QString status;        ///< empty, or a practice's status other than published
  bool fallback = false; ///< the title is not in the content language
  bool illustrative = false;
  bool waiting = false;  ///< has changes that the hub has not acknowledged
  bool rejected = false; ///< has a change that the hub refused
  bool isNew = false;    ///< has come since its reader last looked at the list
  int openComments = 0;  ///< on a practice
  Excerpt excerpt;
  RecordId attachment; ///< the attached file that the excerpt is from; null: it is from the record
  QString file;        ///< its name
  int page = 0;        ///< of the file; from 0
};

/// The summaries of the rows that exist, in their order. `query`: what was searched for, for excerpts and
/// highlights; blank for none. `newsAfter`: how far the reader of the list had looked; nothing: it has no
/// news.
std::vector<RowSummary> summarize(Background::Context& context, const std::vector<qint64>& rows,
                                  const QString& language, const SearchQuery& query,
                                  std::optional<qint64> newsAfter = {});

/// The same in words of the interface's language: what is painted, and what a screen reader says.
struct RowText {
  qint64 row = 0;
  RecordId id;
  QString kind;
  QString title;
  std::vector<Range> titleRanges;
  QString details;
  enum class Badge { New, Status, Comments, Illustrative, Fallback, Waiting, Rejected };

  struct BadgeText {
    Badge badge;
    QString text;
  };

  std::vector<BadgeText> badges;
  QString excerpt;
  std::vector<Range> excerptRanges;
  RecordId attachment; ///< that the excerpt is from; null: none
  int page = 0;

  /// All of it as one text.
  QString spoken() const;
};

RowText describe(const RowSummary& summary);

} // namespace amparo::ui

Q_DECLARE_METATYPE(amparo::ui::RowText)
