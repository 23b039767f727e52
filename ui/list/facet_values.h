#pragma once

#include "ui/background.h"
#include "ui/list/list_request.h"

#include <vector>

namespace amparo::ui {

/// One value that a list can be filtered by.
struct FacetValue {
  QString value;
  QString title;    ///< of a record that the value refers to; empty for keywords
  qint64 count = 0; ///< how many records of the list have it, or what is below it
  QString above;    ///< the value that it stands below in a tree; empty: none
};

/// The values of a facet in what a request finds, its other filters respected; on the library's thread.
std::vector<FacetValue> facetValues(Background::Context& context, const ListRequest& request,
                                    const QString& field);

/// The titles of records that facet values refer to, by value.
QMap<QString, QString> facetTitles(Background::Context& context, const QStringList& values,
                                   const QString& language);

/// What a facet is called, and a value of it, in the language of the interface.
QString facetName(const QString& field);
QString facetLabel(const QString& field, const QString& value, const QString& title);

} // namespace amparo::ui
