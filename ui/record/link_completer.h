#pragma once

#include "ui/background.h"
#include "ui/record/record_finder.h"

#include <QObject>

class QCompleter;
class QModelIndex;
class QStandardItemModel;

namespace amparo::ui {

class TextEdit;

/// Offers records where somebody types `[[` and what a record may be called, and writes the link to the one
/// that is chosen: `[title](amparo:record/ID)`. Belongs to its field.
class LinkCompleter final : public QObject {
  Q_OBJECT

 public:
  LinkCompleter(Background& background, TextEdit& edit);

 private:
  int openingAt() const;
  void suggest();
  void offer(const std::vector<FoundRecord>& found, const QString& typed);
  void pick(const QModelIndex& index);

  Background& background_;
  TextEdit& edit_;
  quint64 asked_ = 0;
  QCompleter* completer_;
  QStandardItemModel* model_;
};

} // namespace amparo::ui
