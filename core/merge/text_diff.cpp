#include "core/merge/text_diff.h"

#include <algorithm>
#include <limits>

namespace amparo::merge {

namespace {

enum class Class { Word, Space, Other };

Class classOf(QStringView text, qsizetype at) {
  const QChar c = text[at];
  if (c.isSpace()) return Class::Space;
  if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'\u200d') return Class::Word;
  return Class::Other;
}

/// Positions in both word lists where an unchanged word pairs up, in order.
struct Pair {
  int a;
  int b;
};

/// Walks the recorded rows of the furthest-reaching paths back from the end.
std::vector<Pair> backtrack(const std::vector<std::vector<int>>& rows, int aCount, int bCount) {
  std::vector<Pair> pairs;
  int x = aCount;
  int y = bCount;
  for (int d = int(rows.size()) - 1; d >= 0; --d) {
    const int diagonal = x - y;
    int previousX = 0;
    int previousY = 0;
    if (d > 0) {
      const std::vector<int>& row = rows[size_t(d - 1)];
      const auto at = [&](int k) { return std::abs(k) <= d - 1 ? row[size_t(k + d - 1)] : -1; };
      const bool down = diagonal == -d || (diagonal != d && at(diagonal - 1) < at(diagonal + 1));
      const int previous = down ? diagonal + 1 : diagonal - 1;
      previousX = at(previous);
      previousY = previousX - previous;
    }
    const int stopX = d > 0 ? std::max(previousX, 0) : 0;
    const int stopY = d > 0 ? std::max(previousY, 0) : 0;
    while (x > stopX && y > stopY) pairs.push_back({--x, --y});
    x = previousX;
    y = previousY;
  }
  std::reverse(pairs.begin(), pairs.end());
  return pairs;
}

std::optional<std::vector<Pair>> align(const std::vector<QStringView>& a, const std::vector<QStringView>& b,
                                       qint64& steps) {
  const int n = int(a.size());
  const int m = int(b.size());
  const int limit = std::min(n + m, maximumDifferences);
  std::vector<std::vector<int>>
      rows; // rows[d][k + d]: how far in a the path with d differences gets on diagonal k
  for (int d = 0; d <= limit; ++d) {
    std::vector<int> row(size_t(2 * d + 1));
    for (int k = -d; k <= d; k += 2) {
      int x = 0;
      if (d > 0) {
        const std::vector<int>& last = rows.back();
        const auto at = [&](int wanted) {
          return std::abs(wanted) <= d - 1 ? last[size_t(wanted + d - 1)] : -1;
        };
        const bool down = k == -d || (k != d && at(k - 1) < at(k + 1));
        x = down ? at(k + 1) : at(k - 1) + 1;
      }
      int y = x - k;
      const int from = x;
      while (x < n && y < m && y >= 0 && a[size_t(x)] == b[size_t(y)]) ++x, ++y;
      row[size_t(k + d)] = x;
      steps -= 1 + x - from;
      if (steps < 0) return std::nullopt;
      if (x >= n && y >= m) {
        rows.push_back(std::move(row));
        return backtrack(rows, n, m);
      }
    }
    rows.push_back(std::move(row));
  }
  return std::nullopt;
}

} // namespace

std::vector<QStringView> words(QStringView text) {
  std::vector<QStringView> list;
  qsizetype from = 0;
  while (from < text.size()) {
    const Class kind = classOf(text, from);
    qsizetype to = from + 1;
    if (kind != Class::Other)
      // A zero-width joiner ties what follows to it: one picture of several characters stays one.
      while (to < text.size() && (classOf(text, to) == kind || text[to - 1] == u'\u200d')) ++to;
    else
      while (to < text.size() && text[to].isMark()) ++to;
    list.push_back(text.sliced(from, to - from));
    from = to;
  }
  return list;
}

std::optional<std::vector<TextEdit>> wordEdits(const QString& from, const QString& to, qint64* steps) {
  qint64 any = std::numeric_limits<qint64>::max();
  qint64& left = steps ? *steps : any;
  if (left < 0) return std::nullopt;
  const std::vector<QStringView> a = words(from);
  const std::vector<QStringView> b = words(to);
  const auto pairs = align(a, b, left);
  if (!pairs) return std::nullopt;

  std::vector<TextEdit> edits;
  const auto offset = [](const std::vector<QStringView>& list, const QString& whole, int index) {
    return index < int(list.size()) ? qsizetype(list[size_t(index)].data() - QStringView(whole).data())
                                    : whole.size();
  };
  int atA = 0;
  int atB = 0;
  const auto gap = [&](int untilA, int untilB) {
    if (untilA == atA && untilB == atB) return;
    const qsizetype fromB = offset(b, to, atB);
    edits.push_back(
        {offset(a, from, atA), offset(a, from, untilA), to.mid(fromB, offset(b, to, untilB) - fromB)});
  };
  for (const Pair& pair : *pairs) {
    gap(pair.a, pair.b);
    atA = pair.a + 1;
    atB = pair.b + 1;
  }
  gap(int(a.size()), int(b.size()));
  return edits;
}

} // namespace amparo::merge
