#include "tests/bench/table.h"

#include "tests/bench/measure.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace amparo::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr double growthBudget = 1.2;

QString number(double value, int decimals) {
  return QLocale::c().toString(value, 'f', decimals);
}

QString quantity(double value, Unit unit) {
  const int decimals = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  switch (unit) {
  case Unit::Count:
    return number(value, 0);
  case Unit::Bytes:
    return value < 100'000 ? number(value, 0) % u" B"_s : number(value / 1e6, 2) % u" MB"_s;
  case Unit::Kibibytes:
    return number(value, 1) % u" KiB"_s;
  case Unit::Mebibytes:
    return number(value, 1) % u" MiB"_s;
  case Unit::Milliseconds:
    return value < 10'000 ? number(value, decimals) % u" ms"_s : number(value / 1000, 1) % u" s"_s;
  case Unit::PerSecond:
    return number(value, 0) % u"/s"_s;
  case Unit::Times:
    return number(value, 2) % u" x"_s;
  }
  return {};
}

using Cells = std::array<QString, 6>;

Cells cellsOf(const Figure& figure) {
  Cells cells{figure.name, quantity(figure.value, figure.unit)};
  double judged = figure.value;
  if (figure.limit) {
    const bool isRate = figure.unit == Unit::PerSecond;
    const double over = isRate ? figure.value : *figure.limit;
    judged = over > 0 ? (isRate ? *figure.limit : figure.value) / over : 0;
    cells[2] = quantity(*figure.limit, figure.unit);
    cells[3] = number(judged, 2) % u" x"_s;
  }
  if (figure.budget) {
    cells[4] = figure.limit ? u"<= "_s % number(*figure.budget, 2) % u" x"_s
                            : QString(u"<= "_s % quantity(*figure.budget, figure.unit));
    cells[5] = judged <= *figure.budget ? u"yes"_s : u"NO"_s;
  }
  return cells;
}

void printRow(const Cells& cells, const std::array<qsizetype, 6>& widths) {
  QString line = cells[0].leftJustified(widths[0]);
  for (size_t i = 1; i < cells.size(); ++i) line += u"  "_s % cells[i].rightJustified(widths[i]);
  std::puts(line.toUtf8().constData());
}

/// What a long run has found so far, should it be ended early.
void tell(const Figure& figure) {
  std::fputs((cellsOf(figure)[0] % u": "_s % cellsOf(figure)[1] % u'\n').toUtf8().constData(), stderr);
}

} // namespace

double percentile(std::vector<double> values, double share) {
  if (values.empty()) return 0;
  const auto at = size_t(std::ceil(share * double(values.size()))) - (share > 0 ? 1 : 0);
  const auto nth = values.begin() + ptrdiff_t(std::min(at, values.size() - 1));
  std::nth_element(values.begin(), nth, values.end());
  return *nth;
}

QString recordsText(int records) {
  return QLocale(QLocale::English).toString(records) % u" records"_s;
}

void Table::add(const Figure& figure) {
  tell(figure);
  figures_.push_back(figure);
}

void Table::addGrowing(const QString& name, Unit unit, int records, double value) {
  tell({name % u", "_s % recordsText(records), unit, value, {}, {}});
  growing_[name][records] = value;
}

void Table::print() const {
  std::vector<Cells> rows{{u"figure"_s, u"value"_s, u"limit"_s, u"ratio"_s, u"budget"_s, u"met"_s}};
  for (const Figure& figure : figures_) rows.push_back(cellsOf(figure));
  for (const auto& [name, values] : growing_) {
    if (values.size() < 2) continue;
    const auto [least, first] = *values.begin();
    const auto [most, last] = *values.rbegin();
    const QString text = name % u", from "_s % recordsText(least) % u" to "_s % recordsText(most);
    rows.push_back(cellsOf({text, Unit::Times, last / first, {}, growthBudget}));
  }
  std::array<qsizetype, 6> widths{};
  for (const Cells& row : rows)
    for (size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], row[i].size());
  for (const Cells& row : rows) printRow(row, widths);
}

} // namespace amparo::bench
