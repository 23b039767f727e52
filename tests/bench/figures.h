#pragma once

#include "tests/bench/table.h"
#include "tests/bench/workbench.h"

namespace amparo::bench {

// Each measures some figures on a library of so many records, with their limits, and adds them to the table.

/// A first sync into an empty store: time, bytes, peak memory.
void measureFirstSync(Workbench& workbench, Table& table, int records);
/// A whole library written offline by one office, sent to an empty hub.
void measurePush(Workbench& workbench, Table& table, int records);
/// One field sent, one field received, nothing new: times.
void measureExchange(Workbench& workbench, Table& table, int records);
/// The same: requests, and bytes before and after TLS. The library's size does not matter to them.
void measureExchangeBytes(Workbench& workbench, Table& table, int records);
/// A first sync, a day's work and one edit over bad links, beside what their bytes and round trips must take.
void measureLink(Workbench& workbench, Table& table, int records);
/// A hub under load, on SQLite and on PostgreSQL; of a large library only what must not grow with it.
void measureHub(Workbench& workbench, Table& table, int records);
/// An edit made durable.
void measureSave(Workbench& workbench, Table& table, int records);
/// Searching as one types.
void measureSearch(Workbench& workbench, Table& table, int records);
/// Building the search index.
void measureIndex(Workbench& workbench, Table& table, int records);
/// The desktop until it shows its first rows, and its memory.
void measureStart(Workbench& workbench, Table& table, int records);
/// The desktop in use: a list that moves, records opened one after another.
void measureDesktop(Workbench& workbench, Table& table, int records);

} // namespace amparo::bench
