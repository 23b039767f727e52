#pragma once

#include "core/sqlite/database.h"

#include <QStringList>

namespace amparo {

/// The text with every word that the library does not know replaced by the one it knows that is spelled most
/// like it, accents and all; empty when no word has one. Reads the words of the vocabulary that begin with
/// the first or the second letter of an unknown one, or with one that sounds like the first.
QString respelled(sqlite::Database& database, const QString& text);

/// The words of the library that differ from this one by a letter: one that was left out, added, mistaken or
/// swapped with its neighbour. All of them folded, and none for a word of less than four letters.
QStringList spelledNearly(sqlite::Database& database, const QString& folded);

} // namespace amparo
