#pragma once

#include <QString>

class QApplication;

namespace amparo::ui::look {

enum class Appearance { System, Light, Dark, Sepia };

/// Gives the application its style and palette. `System` follows what the platform's palette was when the
/// program began. Call again to switch while it runs.
class Look {
 public:
  explicit Look(QApplication& application);

  void apply(Appearance appearance);

 private:
  QApplication& application_;
  bool systemIsDark_;
};

} // namespace amparo::ui::look
