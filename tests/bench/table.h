#pragma once

#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace amparo::bench {

enum class Unit { Count, Bytes, Kibibytes, Mebibytes, Milliseconds, PerSecond, Times };

/// The most a figure may be: so many times its limit, or, where it has none, so much of its unit. A rate: so
/// many times slower than its limit.
using Budget = std::optional<double>;

struct Figure {
  QString name;
  Unit unit = Unit::Milliseconds;
  double value = 0;
  std::optional<double> limit; ///< what cannot be beaten, measured in the same run, in the same unit
  Budget budget;
};

/// Collects the figures, and prints them beside their limits and budgets.
class Table {
 public:
  void add(const Figure& figure);
  /// What should not grow with the library: compared, at the end, between the smallest and the largest.
  void addGrowing(const QString& name, Unit unit, int records, double value);
  void print() const;

 private:
  std::vector<Figure> figures_;
  std::map<QString, std::map<int, double>> growing_;
};

/// "10,000 records".
QString recordsText(int records);

} // namespace amparo::bench
