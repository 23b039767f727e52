#pragma once

#include "core/base/ids.h"
#include "ui/background.h"

#include <QStringList>

#include <vector>

class QStandardItemModel;

namespace amparo::ui {

/// A record that may be meant by what somebody types where one is asked for.
struct FoundRecord {
  RecordId id;
  QString title;
  QString about; ///< what tells it from others of the same title
};

inline constexpr int maximumFound = 12;

/// The best ones first; empty `kinds`: of every kind that stands for itself. Runs on the library's thread.
std::vector<FoundRecord> findRecords(Background::Context& context, const QString& text,
                                     const QStringList& kinds, const QString& language);

inline constexpr int foundIdRole = Qt::UserRole + 1;
inline constexpr int foundTitleRole = Qt::UserRole + 2;

/// Puts them into a list to choose from, but for those of `without`; or says that there are none.
void offerRecords(QStandardItemModel& model, const std::vector<FoundRecord>& found,
                  const QStringList& without = {});

} // namespace amparo::ui
