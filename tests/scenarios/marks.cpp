#include "tests/scenarios/marks.h"

#include <QRegularExpression>

namespace amparo::test {

using namespace Qt::StringLiterals;

namespace {
constexpr QStringView referenceStart = u"00000000-0000-7000-8000-";
}

QString wordOf(int mark) {
  return u"w%1"_s.arg(mark);
}

QString referenceOf(int mark) {
  return u"%1%2"_s.arg(referenceStart).arg(mark, 12, 10, QChar(u'0'));
}

QList<int> markList(const Value& value) {
  static const QRegularExpression word(u"\\bw(\\d+)\\b"_s);
  QList<int> marks;
  const QString text = value.text();
  for (auto match = word.globalMatch(text); match.hasNext();)
    marks.append(match.next().capturedView(1).toInt());
  for (const QString& item : value.items())
    if (item.startsWith(referenceStart)) marks.append(QStringView(item).mid(referenceStart.size()).toInt());
  return marks;
}

Marks marksIn(const Value& value) {
  const QList<int> list = markList(value);
  return Marks(list.begin(), list.end());
}

Marks marksIn(const Fields& fields) {
  Marks marks;
  for (const auto& field : fields) marks += marksIn(field.value);
  return marks;
}

Marks marksIn(const Record& record) {
  Marks marks;
  for (const auto& field : record.fields) marks += marksIn(field.value.value);
  return marks;
}

QString toText(const Marks& marks) {
  QList<int> sorted(marks.begin(), marks.end());
  std::sort(sorted.begin(), sorted.end());
  QStringList words;
  for (const int mark : sorted) words.append(wordOf(mark));
  return words.join(u' ');
}

} // namespace amparo::test
