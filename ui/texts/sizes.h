#pragma once

#include "ui/texts/texts.h"

namespace amparo::ui {

/// "2.1 MB": the same size is called so wherever it stands.
QString formatSize(qint64 bytes, const QLocale& locale = interfaceLocale());

} // namespace amparo::ui
