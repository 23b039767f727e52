#pragma once

namespace amparo::ui {
class MainWindow;
}

namespace amparo::desktop {

/// For measuring: once the window shows rows, prints "first-rows <milliseconds since the process began>",
/// after `settleMilliseconds` more "pss <KiB>", and ends the program.
void reportFirstRows(ui::MainWindow& window, int settleMilliseconds);

} // namespace amparo::desktop
