#pragma once

#include "core/model/record.h"

#include <QSet>

namespace amparo::test {

/// What a simulated person writes is made of marks, each of which is written anew once only, so that it can
/// be followed wherever it goes: the word "w17" in a text, and a reference that ends in 17 in a set.
using Marks = QSet<int>;

QString wordOf(int mark);
QString referenceOf(int mark);

/// In the order in which they stand there, each as often as it does.
QList<int> markList(const Value& value);
Marks marksIn(const Value& value);
Marks marksIn(const Fields& fields);
Marks marksIn(const Record& record);

/// "w3 w17", in order.
QString toText(const Marks& marks);

} // namespace amparo::test
