#pragma once

#include "core/search/searcher.h"
#include "ui/section.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace amparo::ui {

enum class SortBy { Newest, Oldest, Title, Start, Relevance };

/// What a list shows.
struct ListRequest {
  Section section = Section::Practices;
  QString text;            ///< what is searched for; blank: the list as it is
  bool everywhere = false; ///< search all kinds, not only the section's
  bool onlyNews = false;   ///< only what came from elsewhere since its reader last looked at `list`
  QString list;            ///< under which is kept how far that was; empty: news of it are not counted
  QMap<QString, QStringList> filters;
  SortBy sort = SortBy::Newest;            ///< of a list
  SortBy foundSort = SortBy::Relevance;    ///< of what was searched for
  QString language;                        ///< the content language
  std::shared_ptr<const FieldNames> names; ///< what values may be called in the text
  QStringList without;                     ///< other names of what is searched for that were taken out

  bool isSearch() const { return !text.trimmed().isEmpty(); }

  /// Many kinds are searched, and one of them can be asked for.
  bool isEverywhere() const {
    return everywhere && isSearch() && section != Section::Trash && section != Section::ReadLater;
  }

  /// Something is searched for or filtered by that could be kept by a name.
  bool isWorthKeeping() const { return section != Section::Trash && (isSearch() || !filters.isEmpty()); }

  /// The orders that it can have, and the one that it has.
  QList<SortBy> sorts() const;

  SortBy order() const { return isSearch() ? foundSort : sort; }

  /// The facets that it can be filtered by.
  QStringList facets() const;

  /// Kinds searched or listed; empty: every kind.
  QStringList kinds() const;
  /// The filters as the store has them.
  QMap<QString, QStringList> storedFilters() const;
  /// What is searched for, and what the list is filtered by.
  SearchQuery query() const;

  bool operator==(const ListRequest&) const = default;
};

/// The kinds that are searched where everything is.
QStringList kindsEverywhere();

/// The orders that make sense in a section; the first is the usual one.
QList<SortBy> sortsOf(Section section);
/// The facet fields that a section's list can be filtered by, and those that are offered only when asked for.
QStringList facetsOf(Section section);
QStringList moreFacetsOf(Section section);

} // namespace amparo::ui
