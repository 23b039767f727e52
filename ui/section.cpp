#include "ui/section.h"

#include <QCoreApplication>

namespace amparo::ui {

using namespace Qt::StringLiterals;

QStringList kindsOf(Section section) {
  switch (section) {
  case Section::Practices:
    return {u"practice"_s};
  case Section::Declarations:
    return {u"declaration"_s};
  case Section::Contacts:
    return {u"organisation"_s, u"person"_s};
  case Section::Events:
    return {u"event"_s};
  case Section::Topics:
    return {u"topic"_s};
  case Section::ReadLater:
  case Section::Attention:
  case Section::Translations:
  case Section::Trash:
    break;
  }
  return {};
}

Section sectionOf(const QString& kind) {
  if (kind == u"provision") return Section::Declarations;
  if (kind == u"conflict") return Section::Attention;
  for (const Section section : sections)
    if (kindsOf(section).contains(kind)) return section;
  return Section::Practices;
}

QString sectionName(Section section) {
  switch (section) {
  case Section::Practices:
    return QCoreApplication::translate("Section", "Practices");
  case Section::Declarations:
    return QCoreApplication::translate("Section", "Declarations");
  case Section::Contacts:
    return QCoreApplication::translate("Section", "Contacts");
  case Section::Events:
    return QCoreApplication::translate("Section", "Events");
  case Section::Topics:
    return QCoreApplication::translate("Section", "Topics");
  case Section::ReadLater:
    return QCoreApplication::translate("Section", "Read later");
  case Section::Attention:
    return QCoreApplication::translate("Section", "Needs attention");
  case Section::Translations:
    return QCoreApplication::translate("Section", "Translations due");
  case Section::Trash:
    return QCoreApplication::translate("Section", "Trash");
  }
  return {};
}

QString sectionIcon(Section section) {
  switch (section) {
  case Section::Contacts:
    return u"contacts"_s;
  case Section::ReadLater:
    return u"later"_s;
  case Section::Attention:
    return u"attention"_s;
  case Section::Translations:
    return u"language"_s;
  case Section::Trash:
    return u"trash"_s;
  default:
    return kindsOf(section).constFirst();
  }
}

QString kindIcon(const QString& kind) {
  static const QStringList known = {u"practice"_s, u"declaration"_s, u"provision"_s, u"organisation"_s,
                                    u"person"_s,   u"topic"_s,       u"event"_s};
  if (kind == u"conflict") return u"decision"_s;
  return known.contains(kind) ? kind : u"help"_s;
}

QString sectionKey(Section section) {
  switch (section) {
  case Section::Practices:
    return u"practices"_s;
  case Section::Declarations:
    return u"declarations"_s;
  case Section::Contacts:
    return u"contacts"_s;
  case Section::Events:
    return u"events"_s;
  case Section::Topics:
    return u"topics"_s;
  case Section::ReadLater:
    return u"later"_s;
  case Section::Attention:
    return u"attention"_s;
  case Section::Translations:
    return u"translations"_s;
  case Section::Trash:
    return u"trash"_s;
  }
  return {};
}

Section sectionOfKey(const QString& key) {
  for (const Section section : sections)
    if (sectionKey(section) == key) return section;
  return Section::Practices;
}

} // namespace amparo::ui
