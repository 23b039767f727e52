#pragma once

namespace amparo::ui {
class MainWindow;
}

namespace amparo::desktop {

/// For measuring from outside: once the window shows rows, prints "first-rows" and ends the program.
void exitAfterFirstRows(ui::MainWindow& window);

} // namespace amparo::desktop
