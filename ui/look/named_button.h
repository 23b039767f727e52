#pragma once

#include <QKeySequence>

class QAbstractButton;
class QString;

namespace amparo::ui::look {

/// Calls a button that shows a picture or less than its name, and says what it does and by which keys it is
/// done too: to a screen reader, and to whoever rests on it.
void nameButton(QAbstractButton& button, const QString& name, const QString& meaning,
                const QKeySequence& keys = {});

} // namespace amparo::ui::look
