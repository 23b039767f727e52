#pragma once

#include "ui/background.h"
#include "ui/pack/hearing_pack.h"
#include "ui/record/citing.h"

#include <QDate>

#include <optional>
#include <vector>

namespace amparo::ui {

/// What a pack is made of, as values, so that it can be written without the library.
struct PackContent {
  QString title;
  PackLayout layout = PackLayout::SideBySide;
  QStringList languages; ///< two, in the order in which they stand
  std::vector<Cited> items;
  int missing = 0; ///< chosen, and not in the library any more, or in the trash

  // What the data are of
  bool fromHub = false;
  QString hub;
  QString office;
  Seq revision = 0;
  QDate synced; ///< invalid: never
  QDate made;
};

/// Runs on the library's thread.
PackContent loadPack(Background::Context& context, const std::vector<RecordId>& records);

/// The records that can be in a pack: practices and provisions as they are, declarations by all their
/// provisions. Runs on the library's thread.
std::vector<RecordId> packable(Background::Context& context, const std::vector<RecordId>& records);

/// A sentence of a pack in one of its languages, whatever the interface's: Spanish for any `es`, else
/// English. `sentence` is marked with QT_TRANSLATE_NOOP in the context HearingPack; `number` stands for %n.
QString packSentence(const char* sentence, const QString& language, int number = -1);

/// "As of revision 4711 of the hub, synced 12 days ago (16 November 2026)."
QString dataSentence(const PackContent& content, const QString& language);

/// What an item is called in a language; empty when it has no title in it.
QString itemTitle(const Cited& item, const QString& language);
/// The short name of a provision's instrument; empty for others.
QString itemInstrument(const Cited& item, const QString& language);
/// How it is cited.
QString itemCitation(const Cited& item, const QString& language);
/// Warnings that must not be lost on the way to a court.
QStringList itemNotes(const Cited& item, const QString& language);

/// A text of an item under its label, "" for the first, which needs none.
struct PackText {
  QString label;
  QString markdown; ///< empty: not available in this language
  QString note;     ///< a warning; empty: none
};

/// The texts of an item, in both languages the same number, those that neither has left out.
std::vector<std::vector<PackText>> itemTexts(const Cited& item, const QStringList& languages);

} // namespace amparo::ui
