#pragma once

#include <QString>
#include <QStringList>

#include <array>

namespace amparo::ui {

/// The parts of the library as the window offers them, from top to bottom.
enum class Section {
  Practices,
  Declarations,
  Contacts,
  Events,
  Topics,
  ReadLater,
  Attention,
  Translations,
  Trash
};

inline constexpr std::array sections = {Section::Practices, Section::Declarations, Section::Contacts,
                                        Section::Events,    Section::Topics,       Section::ReadLater,
                                        Section::Attention, Section::Translations, Section::Trash};

/// A section of its own page, without a list of records beside it.
inline bool isPage(Section section) {
  return section == Section::Attention || section == Section::Translations;
}

/// The kinds of record that a section lists; empty for pages, and for ReadLater and Trash, which list every
/// kind.
QStringList kindsOf(Section section);

/// The section that a record of a kind is found in.
Section sectionOf(const QString& kind);

/// What people call it, in the language of the interface.
QString sectionName(Section section);
QString sectionIcon(Section section);
/// The icon of one kind of record.
QString kindIcon(const QString& kind);

/// The name it has in settings.
QString sectionKey(Section section);
/// Practices for an unknown name.
Section sectionOfKey(const QString& key);

} // namespace amparo::ui
