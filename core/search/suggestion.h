#pragma once

#include "core/sqlite/database.h"

#include <QString>

namespace amparo {

/// The text with every word that the library does not know replaced by the one it knows that is spelled most
/// like it, accents and all; empty when no word has one. Reads the words of the vocabulary that begin with
/// the first or the second letter of an unknown one.
QString respelled(sqlite::Database& database, const QString& text);

} // namespace amparo
