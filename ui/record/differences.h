#pragma once

#include "ui/record/page_writer.h"

#include <QStringList>

namespace amparo::ui {

/// Two texts as one: the words that went are struck through, those that came underlined. Long stretches in
/// which nothing changed are shortened. What differs too much to be compared stands one after the other.
Runs textDifference(const QString& before, const QString& after);

/// What went out of a list and what came into it, a line each.
std::vector<Runs> listDifference(const QStringList& before, const QStringList& after);

/// A value in place of another.
Runs valueDifference(const QString& before, const QString& after);

} // namespace amparo::ui
