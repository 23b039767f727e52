#pragma once

class QBoxLayout;
class QLabel;
class QListWidget;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QWidget;

namespace amparo::ui {

/// The frame of a view that has a list and, for what is chosen in it, texts to be compared side by side;
/// where there is nothing, `empty` stands alone, with a way `onwards`. Returns what the list and its detail
/// stand in.
QBoxLayout* buildListAndDetail(QWidget& view, QStackedWidget& stack, QLabel& empty, QPushButton& onwards,
                               QListWidget& list, QScrollArea& detail);

/// Shows the list, or where nothing is in it that there is nothing. The one that is shown has the focus of
/// the view.
void showListOrEmpty(QWidget& view, QStackedWidget& stack, QListWidget& list, QPushButton& onwards);

/// List and detail, and the `count` sides of it, beside each other where there is room for as many characters
/// in each side, else one under the other.
void arrangeListAndDetail(const QWidget& view, QBoxLayout& split, QListWidget& list, QBoxLayout& sides,
                          int count, int sideCharacters);

} // namespace amparo::ui
