#include "ui/texts/sizes.h"

namespace amparo::ui {

QString formatSize(qint64 bytes, const QLocale& locale) {
  return locale.formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

} // namespace amparo::ui
