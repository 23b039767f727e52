#include "ui/look/named_button.h"

#include <QAbstractButton>
#include <QStringBuilder>

namespace amparo::ui::look {

using namespace Qt::StringLiterals;

void nameButton(QAbstractButton& button, const QString& name, const QString& meaning,
                const QKeySequence& keys) {
  button.setAccessibleName(name);
  button.setAccessibleDescription(meaning);
  const QString key =
      keys.isEmpty() ? QString() : QString(u" ("_s % keys.toString(QKeySequence::NativeText) % u')');
  button.setToolTip(name % key % u'\n' % meaning);
}

} // namespace amparo::ui::look
