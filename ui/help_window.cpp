#include "ui/help_window.h"

#include "ui/actions.h"
#include "ui/look/colors.h"
#include "ui/look/style.h"
#include "ui/record/find_bar.h"
#include "ui/record/roomy_delegate.h"
#include "ui/texts/texts.h"

#include <QDir>
#include <QEvent>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

namespace amparo::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int placeRole = Qt::UserRole; ///< of the page in `pages_`

/// The keys that are in force now. What no act is called stays as it is, and a test finds it.
QString withKeys(QString markdown, const Actions& actions) {
  for (int id = 0; id < Actions::Count; ++id) {
    const QString keys = actions[Actions::Id(id)]->shortcut().toString(QKeySequence::NativeText);
    markdown.replace(u'{' % Actions::name(Actions::Id(id)) % u'}',
                     keys.isEmpty() ? actions[Actions::Id(id)]->iconText() : keys);
  }
  return markdown;
}

QString read(const QString& path) {
  QFile file(path);
  return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

std::vector<HelpPage> helpPages(const QString& language, const Actions& actions) {
  QDir folder(u":/amparo/help/"_s % language);
  if (!folder.exists()) folder.setPath(u":/amparo/help/en"_s);
  std::vector<HelpPage> pages;
  for (const QFileInfo& file : folder.entryInfoList(QDir::Files, QDir::Name)) {
    HelpPage page{file.baseName(), {}, withKeys(read(file.filePath()), actions)};
    page.title = page.markdown.section(u'\n', 0, 0).mid(2);
    pages.push_back(std::move(page));
  }
  return pages;
}

HelpWindow::HelpWindow(const Actions& actions, std::function<QString()> language, QWidget* parent)
    : QDialog(parent)
    , actions_(actions)
    , language_(std::move(language))
    , searchLabel_(new QLabel)
    , search_(new QLineEdit)
    , list_(new QListWidget)
    , page_(new QTextBrowser)
    , nothing_(new QLabel)
    , close_(new QPushButton) {
  searchLabel_->setBuddy(search_);
  search_->setClearButtonEnabled(true);
  list_->setItemDelegate(new RoomyDelegate(list_));
  list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  nothing_->setWordWrap(true);
  page_->setOpenLinks(false);
  page_->setTabChangesFocus(true);
  page_->document()->setDocumentMargin(look::quarters(4, fontMetrics()));
  auto* side = new QWidget;
  auto* column = new QVBoxLayout(side);
  column->setContentsMargins({});
  column->addWidget(searchLabel_);
  column->addWidget(search_);
  column->addWidget(list_, 1);
  column->addWidget(nothing_);
  auto* panes = new QSplitter;
  panes->addWidget(side);
  panes->addWidget(page_);
  panes->setStretchFactor(1, 1);
  panes->setChildrenCollapsible(false);
  auto* foot = new QHBoxLayout;
  foot->addStretch(1);
  foot->addWidget(close_);
  auto* layout = new QVBoxLayout(this);
  layout->addWidget(panes, 1);
  layout->addLayout(foot);
  close_->setAutoDefault(false);
  connect(search_, &QLineEdit::textChanged, this, &HelpWindow::showFound);
  connect(list_, &QListWidget::currentItemChanged, this, &HelpWindow::showPage);
  connect(list_, &QListWidget::itemActivated, page_, qOverload<>(&QWidget::setFocus));
  connect(search_, &QLineEdit::returnPressed, page_, qOverload<>(&QWidget::setFocus));
  connect(close_, &QPushButton::clicked, this, &QDialog::reject);
  look::resize(*this, 220, 160);
  panes->setSizes({look::quarters(60, fontMetrics()), look::quarters(160, fontMetrics())});
  retranslate();
}

void HelpWindow::open(const QString& name) {
  search_->clear();
  list_->setCurrentRow(0);
  for (int row = 0; row < list_->count(); ++row)
    if (pages_[size_t(list_->item(row)->data(placeRole).toInt())].name == name) list_->setCurrentRow(row);
}

QStringList HelpWindow::wantedWords() const {
  return comparable(search_->text()).split(u' ', Qt::SkipEmptyParts);
}

/// The pages that have every word, or its beginning, anywhere.
void HelpWindow::showFound() {
  const QListWidgetItem* current = list_->currentItem();
  const int before = current ? current->data(placeRole).toInt() : 0;
  const QStringList words = wantedWords();
  {
    const QSignalBlocker quiet(list_);
    list_->clear();
    for (size_t place = 0; place < pages_.size(); ++place) {
      const QString text = comparable(pages_[place].markdown);
      if (!std::all_of(words.begin(), words.end(), [&](const QString& word) { return text.contains(word); }))
        continue;
      auto* item = new QListWidgetItem(pages_[place].title, list_);
      item->setData(placeRole, int(place));
      if (int(place) == before) list_->setCurrentItem(item);
    }
    if (!list_->currentItem()) list_->setCurrentRow(0);
  }
  nothing_->setVisible(list_->count() == 0);
  showPage();
}

void HelpWindow::showPage() {
  const QListWidgetItem* item = list_->currentItem();
  if (!item) return page_->clear();
  page_->setMarkdown(pages_[size_t(item->data(placeRole).toInt())].markdown);
  page_->document()->setDefaultFont(page_->font());
  QList<QTextEdit::ExtraSelection> marks;
  for (const QString& word : wantedWords())
    for (const PageMatch& match : findInPage(*page_->document(), word)) {
      QTextEdit::ExtraSelection mark;
      mark.cursor = QTextCursor(page_->document());
      mark.cursor.setPosition(match.position);
      mark.cursor.setPosition(match.position + match.length, QTextCursor::KeepAnchor);
      mark.format.setBackground(look::mark(palette()));
      marks.append(mark);
    }
  page_->setExtraSelections(marks);
  if (marks.isEmpty()) return page_->moveCursor(QTextCursor::Start);
  QTextCursor start = marks.first().cursor;
  start.clearSelection();
  page_->setTextCursor(start);
  page_->ensureCursorVisible();
}

void HelpWindow::retranslate() {
  setWindowTitle(tr("Help"));
  searchLabel_->setText(tr("&Search the help"));
  search_->setAccessibleName(tr("Search the help"));
  search_->setToolTip(tr("Only the pages stay in the list that have all these words."));
  list_->setAccessibleName(tr("Pages of the help"));
  list_->setAccessibleDescription(tr("The chosen page is shown at once; Return goes into it."));
  page_->setAccessibleName(tr("Page of the help"));
  page_->setAccessibleDescription(tr("The arrow keys read on; links lead to other pages of the help."));
  nothing_->setText(tr("No page has these words. Try fewer, or other ones."));
  close_->setText(tr("Close"));
  close_->setToolTip(closeMeaning());
  pages_ = helpPages(language_(), actions_);
  showFound();
}

void HelpWindow::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QDialog::changeEvent(event);
}

} // namespace amparo::ui
