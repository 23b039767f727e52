#include "ui/record/translations_view.h"

#include "ui/look/icons.h"
#include "ui/look/style.h"
#include "ui/record/banner.h"
#include "ui/record/differences.h"
#include "ui/record/list_and_detail.h"
#include "ui/record/page_view.h"
#include "ui/record/record_content.h"
#include "ui/section.h"
#include "ui/texts/texts.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QStringBuilder>
#include <QVBoxLayout>

#include <algorithm>

namespace amparo::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int sideCharacters = 34; ///< below this width the translation goes under what it was made from

} // namespace

TranslationsView::TranslationsView(Background& background, sync::SyncService& sync, QWidget* parent)
    : QWidget(parent)
    , background_(background)
    , sync_(sync)
    , stack_(new QStackedWidget(this))
    , empty_(new QLabel(this))
    , library_(new QPushButton(this))
    , list_(new QListWidget(this))
    , scroll_(new QScrollArea(this)) {
  split_ = buildListAndDetail(*this, *stack_, *empty_, *library_, *list_, *scroll_);
  connect(library_, &QPushButton::clicked, this, &TranslationsView::libraryRequested);
  connect(list_, &QListWidget::currentRowChanged, this, &TranslationsView::renderDetail);
  connect(list_, &QListWidget::itemActivated, this, [this] { translate_->click(); });
  buildDetail();
  connect(&sync_, &sync::SyncService::historyKnown, this, [this](const RecordId& id) {
    if (id != fetching_) return;
    fetching_ = {};
    fetched_.insert(id);
    refresh();
  });
  connect(&sync_, &sync::SyncService::historyFailed, this, [this](const RecordId& id) {
    if (id == fetching_) fetching_ = {}; // asked again when the person comes back to it
  });
  retranslate();
}

void TranslationsView::buildDetail() {
  const int unit = look::quarters(1, fontMetrics());
  auto* detail = new QWidget(this);
  detail->setBackgroundRole(QPalette::Base);
  auto* column = new QVBoxLayout(detail);
  column->setContentsMargins(5 * unit, 4 * unit, 4 * unit, 5 * unit);
  column->setSpacing(2 * unit);
  const auto label = [&](QWidget* parent) {
    auto* made = new QLabel(parent);
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    return made;
  };
  heading_ = label(detail);
  QFont large = heading_->font();
  large.setPointSizeF(large.pointSizeF() * 1.3);
  large.setWeight(QFont::Bold);
  heading_->setFont(large);
  heading_->setMinimumWidth(1); // a word without end does not widen the window
  column->addWidget(heading_);
  story_ = label(detail);
  column->addWidget(story_);
  error_ = new Banner(Tone::Danger, detail);
  column->addWidget(error_);
  sides_ = new QBoxLayout(QBoxLayout::LeftToRight);
  sides_->setSpacing(3 * unit);
  const auto side = [&](QLabel*& title, PageView*& view) {
    auto* box = new QVBoxLayout;
    box->setSpacing(unit);
    title = label(detail);
    QFont strong = title->font();
    strong.setWeight(QFont::DemiBold);
    title->setFont(strong);
    box->addWidget(title);
    view = new PageView(detail);
    view->setFrameShape(QFrame::StyledPanel);
    view->setColumn(PageView::Column::Whole);
    view->setMinimumHeight(look::quarters(28, fontMetrics()));
    box->addWidget(view, 1);
    sides_->addLayout(box, 1);
  };
  side(sourceTitle_, source_);
  side(textTitle_, text_);
  column->addLayout(sides_, 1);
  buildAnswers(column);
  scroll_->setWidget(detail);
}

void TranslationsView::buildAnswers(QBoxLayout* column) {
  auto* answers = new QHBoxLayout;
  answers->setSpacing(look::quarters(2, fontMetrics()));
  const auto button = [&] {
    auto* made = new QPushButton(scroll_);
    made->setAutoDefault(false);
    answers->addWidget(made);
    return made;
  };
  translate_ = button();
  translate_->setDefault(true);
  confirm_ = button();
  open_ = button();
  history_ = button();
  answers->addStretch(1);
  column->addLayout(answers);
  connect(translate_, &QPushButton::clicked, this, &TranslationsView::translateChosen);
  connect(confirm_, &QPushButton::clicked, this, &TranslationsView::confirm);
  connect(open_, &QPushButton::clicked, this, [this] {
    if (const DueTranslation* due = current()) Q_EMIT linkActivated(due->record.id);
  });
  connect(history_, &QPushButton::clicked, this, [this] {
    if (const DueTranslation* due = current()) Q_EMIT historyRequested(due->record.id);
  });
}

bool TranslationsView::translateChosen() {
  const DueTranslation* due = current();
  if (due && due->mayEdit) Q_EMIT translationRequested(due->record.id, due->stale.address());
  return due != nullptr;
}

void TranslationsView::retranslate() {
  empty_->setText(
      tr("No translation is due.\nWhen a text is changed in one language alone, its translations into the "
         "others appear here, with what has changed."));
  library_->setText(tr("Go to the practices"));
  library_->setToolTip(tr("Opens their section, to read one or to write a new one."));
  list_->setAccessibleName(tr("Translations due"));
  list_->setAccessibleDescription(tr("What has changed, and the translation, stand beside the chosen one."));
  source_->setAccessibleDescription(tr("What was taken out is struck through, what came is underlined."));
  text_->setAccessibleDescription(tr("From before that change; it can be corrected in the form."));
  translate_->setText(tr("Translate it…"));
  translate_->setToolTip(tr("The form opens at this text, with the changed one beside it."));
  confirm_->setText(tr("It is still right"));
  confirm_->setToolTip(tr("The text stays as it is, and leaves this list."));
  open_->setText(tr("Open the record"));
  open_->setToolTip(tr("To read it whole; the translation stays in this list."));
  history_->setText(tr("Look into the history"));
  history_->setToolTip(tr("Every earlier text, with who changed it and when."));
  renderList(list_->currentRow());
}

void TranslationsView::setContentLanguage(const QString& tag) {
  contentLanguage_ = tag;
  renderList(list_->currentRow());
}

void TranslationsView::refresh() {
  const quint64 token = ++asked_;
  background_.run(
      this, [](Background::Context& context) { return loadDue(context); },
      [this, token](DueContent content) {
        if (token != asked_) return;
        const DueTranslation* shown = current();
        const std::optional<DueTranslation> before = shown ? std::optional(*shown) : std::nullopt;
        content_ = std::move(content);
        const auto same = std::find_if(content_.items.begin(), content_.items.end(),
                                       [&](const auto& due) { return before && due.isSame(*before); });
        // The next one takes the place of one that is done.
        renderList(same == content_.items.end() ? list_->currentRow() : int(same - content_.items.begin()));
        Q_EMIT loaded();
      });
}

const DueTranslation* TranslationsView::current() const {
  const int row = list_->currentRow();
  return row >= 0 && size_t(row) < content_.items.size() ? &content_.items[size_t(row)] : nullptr;
}

QString TranslationsView::titleOfItem(const DueTranslation& due) const {
  const QString title =
      titleOf(due.record, due.instrument ? &*due.instrument : nullptr, contentLanguage_).text;
  return title.isEmpty() ? tr("(no title)") : title;
}

void TranslationsView::renderList(int row) {
  {
    const QSignalBlocker quiet(list_);
    list_->clear();
    for (const DueTranslation& due : content_.items) {
      //: A record, and which of its texts is due, on two lines
      auto* line = new QListWidgetItem(
          look::icon(kindIcon(due.record.kind)),
          tr("%1\n%2").arg(titleOfItem(due), fieldLabel(due.record.kind, due.stale.address())), list_);
      line->setToolTip(line->text().toHtmlEscaped());
    }
    list_->setCurrentRow(qBound(0, row, qMax(0, list_->count() - 1)));
  }
  showListOrEmpty(*this, *stack_, *list_, *library_);
  renderDetail();
}

void TranslationsView::renderDetail() {
  error_->dismiss();
  const DueTranslation* due = current();
  if (!due) return;
  heading_->setText(look::breakable(titleOfItem(*due)));
  //: A field, the language that is behind, the language that has changed
  QString story = tr("“%1” in %2 was left behind: the text in %3 has changed since.")
                      .arg(fieldLabel(due->record.kind, due->stale.field),
                           languageInSentence(due->stale.language), languageInSentence(due->stale.source));
  if (!due->before)
    story += u' ' % tr("What it said before is not on this computer; the history of the record has it.");
  if (!due->mayEdit) story += u' ' % errorSentence({ErrorCode::Forbidden, {{u"action"_s, u"edit"_s}}, {}});
  if (content_.leftOut > 0)
    story += u' ' % tr("%n more record(s) follow when these are done.", nullptr, int(content_.leftOut));
  story_->setText(story);
  history_->setVisible(!due->before);
  for (QPushButton* button : {translate_, confirm_}) button->setEnabled(due->mayEdit);
  renderTexts(*due);
  arrange();
  if (!due->before && isVisible()) fetchBefore(*due);
}

void TranslationsView::fetchBefore(const DueTranslation& due) {
  if (fetched_.contains(due.record.id) || fetching_ == due.record.id) return;
  fetching_ = due.record.id;
  sync_.askHistory(fetching_);
}

void TranslationsView::renderTexts(const DueTranslation& due) {
  const QString source = languageInSentence(due.stale.source);
  const QString now = due.record.text(due.stale.sourceAddress());
  //: A language
  sourceTitle_->setText(due.before ? tr("What has changed in %1").arg(source) : tr("Now in %1").arg(source));
  //: A language
  textTitle_->setText(tr("The translation into %1").arg(languageInSentence(due.stale.language)));
  const auto fill = [](PageView* view, const QLabel* title, const Runs& runs) {
    PageWriter writer(*view->document(), view->palette(), view->font());
    writer.paragraph(runs);
    view->fitColumn();
    view->setAccessibleName(title->text());
  };
  fill(source_, sourceTitle_, due.before ? textDifference(*due.before, now) : Runs{{now}});
  fill(text_, textTitle_, {{due.record.text(due.stale.address())}});
}

void TranslationsView::confirm() {
  const DueTranslation* due = current();
  if (!due || busy_) return;
  busy_ = true;
  background_.run(
      this,
      [id = due->record.id, address = due->stale.address()](Background::Context& context) {
        return context.library.confirmTranslation(id, address);
      },
      [this](const Result<Changes>& result) {
        busy_ = false;
        if (!result) return error_->say([error = result.error()] { return errorSentence(error); });
        refresh();
        Q_EMIT changed(*result);
      });
}

void TranslationsView::arrange() {
  arrangeListAndDetail(*this, *split_, *list_, *sides_, 2, sideCharacters);
}

void TranslationsView::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  arrange();
}

void TranslationsView::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
  if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
    renderList(list_->currentRow());
}

} // namespace amparo::ui
