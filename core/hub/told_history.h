#pragma once

#include "core/hub/hub_store.h"
#include "core/protocol/frame.h"

namespace amparo::hub {

/// A record's revisions behind `after`, as many as a frame holds well; `more`: there are further ones. In a
/// snapshot. `frames`: by which it will be sent: what of a revision fits into no frame is left out, as if it
/// were forgotten.
protocol::History toldHistory(HubStore& store, const HubRecord& record, Seq after,
                              protocol::FrameWriter& frames);

} // namespace amparo::hub
