#include "ui/document/document_window.h"

#include "ui/document/document_find_bar.h"
#include "ui/document/pages_view.h"
#include "ui/look/colors.h"
#include "ui/look/flow_layout.h"
#include "ui/look/icons.h"
#include "ui/look/named_button.h"
#include "ui/look/style.h"
#include "ui/texts/texts.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

#include <utility>

namespace amparo::ui {

using namespace Qt::StringLiterals;

namespace {

/// Of a page's width on screen: pictures are not blown up.
constexpr double largestFitOfPages = 2;
constexpr double largestFitOfPictures = 1;
/// What a screen reader is told of a page at once; all of it stands in the text beside.
constexpr int describedCharacters = 3000;

const QKeySequence findKeys(Qt::CTRL | Qt::Key_F);
const QKeySequence pageKeys(Qt::CTRL | Qt::Key_G);
const QKeySequence textKeys(Qt::CTRL | Qt::Key_T);
const QKeySequence darkKeys(Qt::CTRL | Qt::Key_D);
const QKeySequence fitKeys(Qt::CTRL | Qt::Key_2);
const QKeySequence largerKeys(Qt::CTRL | Qt::Key_Plus);
const QKeySequence smallerKeys(Qt::CTRL | Qt::Key_Minus);

} // namespace

DocumentWindow::DocumentWindow(const File& file, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , file_(file)
    , loader_(new DocumentLoader(file.path, file.format, this))
    , stack_(new QStackedWidget)
    , view_(new PagesView)
    , find_(new DocumentFindBar(*loader_, *view_))
    , text_(new QPlainTextEdit)
    , trouble_(new QLabel)
    , tools_(new QWidget)
    , pageLabel_(new QLabel)
    , page_(new QSpinBox)
    , count_(new QLabel)
    , zoom_(new QLabel) {
  setAttribute(Qt::WA_DeleteOnClose);
  setWindowIcon(look::programIcon());
  build();
  addKeys();
  connect(view_, &PagesView::pictureWanted, this, &DocumentWindow::loadPicture);
  connect(view_, &PagesView::textWanted, this, &DocumentWindow::loadText);
  connect(view_, &PagesView::currentPageChanged, this, &DocumentWindow::showPage);
  connect(view_, &PagesView::zoomChanged, this, &DocumentWindow::showPage);
  connect(page_, &QSpinBox::valueChanged, this, [this](int number) {
    if (number - 1 != view_->currentPage()) view_->goToPage(number - 1);
  });
  connect(page_, &QSpinBox::editingFinished, view_, [this] {
    if (page_->hasFocus()) view_->setFocus(Qt::OtherFocusReason);
  });
  if (!isPicture() && look::isDark(palette())) view_->setDark(true);
  darkButton_->setChecked(view_->isDark());
  retranslate();
  look::resize(*this, 220, 220);
  open();
}

QToolButton* DocumentWindow::button(const QString& icon, void (DocumentWindow::*act)()) {
  auto* button = new QToolButton;
  button->setIcon(look::icon(icon));
  button->setAutoRaise(true);
  button->setFocusPolicy(Qt::TabFocus);
  connect(button, &QToolButton::clicked, this, act);
  return button;
}

void DocumentWindow::build() {
  const int unit = look::quarters(1, fontMetrics());
  auto* row = new look::FlowLayout(tools_, unit);
  row->setContentsMargins(2 * unit, unit, 2 * unit, unit);
  smaller_ = button(u"zoom-out"_s, &DocumentWindow::zoomOut);
  larger_ = button(u"zoom-in"_s, &DocumentWindow::zoomIn);
  fit_ = button(u"fit-width"_s, &DocumentWindow::fitWidth);
  findButton_ = button(u"search"_s, &DocumentWindow::showFind);
  textButton_ = button(u"text"_s, &DocumentWindow::toggleText);
  darkButton_ = button(u"dark"_s, &DocumentWindow::toggleDark);
  outside_ = button(u"external"_s, &DocumentWindow::requestOutside);
  save_ = button(u"save"_s, &DocumentWindow::requestCopy);
  fit_->setCheckable(true);
  textButton_->setCheckable(true);
  darkButton_->setCheckable(true);
  pageLabel_->setBuddy(page_);
  page_->setKeyboardTracking(false);
  zoom_->setAlignment(Qt::AlignCenter);
  zoom_->setMinimumWidth(zoom_->fontMetrics().horizontalAdvance(u"1000 %"_s));
  for (QWidget* widget :
       std::initializer_list<QWidget*>{pageLabel_, page_, count_, smaller_, zoom_, larger_, fit_, findButton_,
                                       textButton_, darkButton_, outside_, save_})
    row->addWidget(widget);
  for (QWidget* widget : std::initializer_list<QWidget*>{pageLabel_, page_, count_, findButton_, textButton_})
    widget->setVisible(!isPicture());

  text_->setReadOnly(true);
  text_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  text_->setTabChangesFocus(true);
  text_->setFrameShape(QFrame::NoFrame);
  text_->document()->setDocumentMargin(2 * unit);
  text_->hide();
  auto* both = new QSplitter;
  both->addWidget(view_);
  both->addWidget(text_);
  both->setStretchFactor(0, 2);
  both->setStretchFactor(1, 1);
  both->setChildrenCollapsible(false);
  trouble_->setAlignment(Qt::AlignCenter);
  trouble_->setWordWrap(true);
  trouble_->setMargin(8 * unit);
  stack_->addWidget(both);
  stack_->addWidget(trouble_);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  column->setSpacing(0);
  column->addWidget(tools_);
  column->addWidget(find_);
  column->addWidget(stack_, 1);
  setFocusProxy(view_);
}

void DocumentWindow::addKeys() {
  const auto on = [this](const QKeySequence& keys, auto act) {
    connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
  };
  on(largerKeys, &DocumentWindow::zoomIn);
  on(QKeySequence(Qt::CTRL | Qt::Key_Equal), &DocumentWindow::zoomIn); // where + needs Shift
  on(smallerKeys, &DocumentWindow::zoomOut);
  on(QKeySequence(Qt::CTRL | Qt::Key_0), &DocumentWindow::usualSize);
  on(fitKeys, &DocumentWindow::fitWidth);
  on(darkKeys, &DocumentWindow::toggleDark);
  on(QKeySequence(Qt::CTRL | Qt::Key_W), [this] { close(); });
  if (isPicture()) return;
  on(findKeys, &DocumentWindow::showFind);
  on(QKeySequence(Qt::Key_F3), [this] { find_->find(DocumentFindBar::Step::Next); });
  on(QKeySequence(Qt::SHIFT | Qt::Key_F3), [this] { find_->find(DocumentFindBar::Step::Previous); });
  on(pageKeys, &DocumentWindow::askForPage);
  on(textKeys, &DocumentWindow::toggleText);
}

void DocumentWindow::goTo(const Place& place) {
  place_ = place;
  if (view_->pageCount() == 0) return;
  view_->goToPage(place.page);
  view_->setFocus(Qt::OtherFocusReason);
  if (!place.text.isEmpty() && !isPicture())
    find_->findWords(place.text, place.words, place.language, place.page);
}

void DocumentWindow::open() {
  loader_->run(
      this, [](DocumentLoader::Source& source) { return source.document.open(); },
      [this](const Result<documents::Opened>& opened) { take(opened); });
}

void DocumentWindow::take(const Result<documents::Opened>& opened) {
  if (!opened) {
    error_ = opened.error();
    stack_->setCurrentWidget(trouble_);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{pageLabel_, page_, count_, smaller_, zoom_, larger_, fit_,
                                         findButton_, textButton_, darkButton_})
      widget->hide();
    setFocusProxy(outside_);
    outside_->setFocus(Qt::OtherFocusReason);
    return retranslate();
  }
  said_ = opened->pages;
  page_->setRange(1, int(opened->sizes.size()));
  view_->setPages(opened->sizes, isPicture() ? largestFitOfPictures : largestFitOfPages);
  retranslate();
  goTo(Place(place_));
  showPage();
}

QString DocumentWindow::trouble() const {
  return error_ ? trouble_->text() : QString();
}

void DocumentWindow::loadPicture(int page, int width) {
  loader_->run(
      this,
      [page, width, dark = view_->isDark()](DocumentLoader::Source& source) {
        const auto picture = source.document.picture(page, width);
        return std::pair(picture ? imageOf(*picture, dark) : QImage(), dark);
      },
      [this, page, width](const std::pair<QImage, bool>& picture) {
        if (picture.second == view_->isDark()) view_->takePicture(page, width, picture.first);
      });
}

void DocumentWindow::loadText(int page) {
  if (isPicture()) return;
  loader_->run(
      this, [page](DocumentLoader::Source& source) { return source.text(page); },
      [this, page](const Result<documents::PageText>& text) {
        view_->takeText(page, text ? *text : documents::PageText());
        if (page == view_->currentPage()) describePage();
      });
}

void DocumentWindow::showPage() {
  page_->setValue(view_->currentPage() + 1);
  //: A size in percent
  zoom_->setText(tr("%1 %").arg(interfaceLocale().toString(qRound(view_->zoom() * 100))));
  fit_->setChecked(view_->isFittingWidth());
  describePage();
}

/// The page for whoever does not see it: in short at the view itself, whole in the text beside.
void DocumentWindow::describePage() {
  const documents::PageText* text = view_->textOf(view_->currentPage());
  const QString number = interfaceLocale().toString(view_->currentPage() + 1);
  view_->setAccessibleName(isPicture() ? file_.title
                                       : tr("Page %1 of %2").arg(number, interfaceLocale().toString(said_)));
  view_->setAccessibleDescription(
      text && !text->text.isEmpty()
          ? text->text.left(describedCharacters)
          : tr("The arrow keys move it, Ctrl with plus or minus changes its size."));
  text_->setAccessibleName(tr("Text of page %1").arg(number));
  text_->setAccessibleDescription(tr("It follows the page; what is selected can be copied."));
  if (!text || text_->isHidden()) return;
  const QString whole =
      text->text.isEmpty() ? tr("(This page has no text; it may have been scanned.)") : text->text;
  if (text_->toPlainText() != whole) text_->setPlainText(whole);
}

void DocumentWindow::copy() {
  const QString text = view_->selectedText();
  if (!text.isEmpty()) QGuiApplication::clipboard()->setText(text);
}

void DocumentWindow::zoomIn() {
  view_->zoomBy(1);
}

void DocumentWindow::zoomOut() {
  view_->zoomBy(-1);
}

void DocumentWindow::usualSize() {
  view_->setZoom(1);
}

void DocumentWindow::fitWidth() {
  view_->fitWidth();
}

void DocumentWindow::toggleText() {
  text_->setVisible(text_->isHidden());
  textButton_->setChecked(!text_->isHidden());
  describePage();
  if (!text_->isHidden())
    text_->setFocus(Qt::OtherFocusReason);
  else
    view_->setFocus(Qt::OtherFocusReason);
}

void DocumentWindow::toggleDark() {
  view_->setDark(!view_->isDark());
  darkButton_->setChecked(view_->isDark());
}

void DocumentWindow::showFind() {
  if (!error_) find_->find(DocumentFindBar::Step::Next);
}

void DocumentWindow::askForPage() {
  page_->setFocus(Qt::ShortcutFocusReason);
  page_->selectAll();
}

void DocumentWindow::keyPressEvent(QKeyEvent* event) {
  if (event->matches(QKeySequence::Copy)) return copy();
  if (event->matches(QKeySequence::SelectAll)) return view_->selectPage();
  if (event->key() == Qt::Key_Escape) {
    if (view_->hasFocus() || error_)
      close();
    else
      view_->setFocus(Qt::OtherFocusReason);
    return;
  }
  QWidget::keyPressEvent(event);
}

void DocumentWindow::retranslate() {
  setWindowTitle(file_.title % u" – Amparo"_s);
  pageLabel_->setText(tr("&Page"));
  page_->setAccessibleName(tr("Page"));
  page_->setToolTip(tr("Page (%1)").arg(pageKeys.toString(QKeySequence::NativeText)));
  const QString said = interfaceLocale().toString(said_);
  const bool all = said_ == view_->pageCount();
  //: Of how many pages: "[3] of 12"
  count_->setText(all ? tr("of %1").arg(said)
                      //: Of how many pages, when only the first are shown
                      : tr("of %1, the first %2 of which are shown")
                            .arg(said, interfaceLocale().toString(view_->pageCount())));
  look::nameButton(*smaller_, tr("Smaller"), tr("The pages take less room; the file stays as it is."),
                   smallerKeys);
  look::nameButton(*larger_, tr("Larger"), tr("The letters are easier to read; the file stays as it is."),
                   largerKeys);
  look::nameButton(*fit_, tr("As wide as the window"),
                   tr("The pages follow the window when its width changes."), fitKeys);
  look::nameButton(*findButton_, tr("Find in the document"),
                   tr("Opens a line in which words are typed; their places are marked."), findKeys);
  look::nameButton(*textButton_, tr("Show the text of the page"),
                   tr("The words alone, to be selected, copied or read aloud."), textKeys);
  look::nameButton(*darkButton_, tr("Dark paper"), tr("Light letters on a dark ground, on the screen alone."),
                   darkKeys);
  look::nameButton(*outside_, tr("Open with another program"),
                   tr("In the one that this computer has for such files."));
  look::nameButton(*save_, tr("Save a copy…"), tr("Where you choose; the one in the library stays."));
  if (error_) trouble_->setText(errorSentence(*error_));
  showPage();
}

void DocumentWindow::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

} // namespace amparo::ui
