#pragma once

namespace amparo::hub {

/// After work that needed much, which other work seldom does: the system gets back what is free, where it
/// does not go back by itself.
void giveBackMemory();

} // namespace amparo::hub
