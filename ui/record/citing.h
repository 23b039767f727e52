#pragma once

#include "core/model/record.h"

#include <QStringList>

#include <functional>
#include <optional>

class QMenu;
class QWidget;

namespace amparo::ui {

/// What is cited, and what its citation needs besides: the instrument of a provision, the provider of a
/// practice.
struct Cited {
  Record record;
  std::optional<Record> context = {};

  const Record* other() const { return context ? &*context : nullptr; }
};

/// Declarations, provisions and practices.
bool isCitable(const QString& kind);

enum class CitedAs { Full, Short, CslJson, Bibtex };

QString citationText(const Cited& cited, CitedAs form, const QString& language);

/// Every form of a citation, in each of the languages; what is chosen is handed to `copy`. It deletes itself
/// when it is closed.
QMenu* citationMenu(const Cited& cited, const QStringList& languages, QWidget* parent,
                    std::function<void(const QString& text)> copy);

} // namespace amparo::ui
