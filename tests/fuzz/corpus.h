#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace amparo::fuzz {

/// One input that fuzzing begins with: sound, as our own programs write it.
struct Seed {
  QString target;
  QString name;
  QByteArray bytes;
};

/// A few of each kind for each target; the same each time, but for how bundles are sealed.
std::vector<Seed> seeds();

} // namespace amparo::fuzz
