#pragma once

#include "core/base/result.h"
#include "ui/pack/pack_content.h"

#include <QByteArray>

namespace amparo::ui {

/// A pack as one HTML file that needs nothing else: no script, no style and no picture from elsewhere. What
/// comes from records is text, or Markdown without HTML.
QByteArray packHtml(const PackContent& content);

/// The file is there whole or not at all. FileFailed.
Result<void> writePackHtml(const PackContent& content, const QString& path);

} // namespace amparo::ui
