#pragma once

#include <QString>

/// What is done in a network, in the words of the interface; programs have its codes.
namespace amparo::ui {

/// "Editor", of a role by its code; one of a newer hub as it is called there.
QString roleLabel(const QString& role);

/// "Ana Pérez (Public Defence of Salta)"; the one that there is, where there is but one.
QString personOfOffice(const QString& person, const QString& office);

/// What was done, of an entry of the audit log (core/hub/audit.h); `became` as in the entry.
QString actWords(const QString& act, const QString& became);
/// What was before, and what became of it; empty where the act says it all.
QString changeWords(const QString& act, QString was, QString became);

} // namespace amparo::ui
