#include "ui/record/link_completer.h"

#include "ui/look/style.h"
#include "ui/record/markdown_edits.h"
#include "ui/record/record_page.h"
#include "ui/record/roomy_delegate.h"
#include "ui/record/text_input.h"
#include "ui/word_match.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTextBlock>

namespace amparo::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int opening = 2; ///< characters of "[["
/// Behind so many characters nobody is naming a record any more.
constexpr int maximumName = 80;
constexpr int roomQuarters = 7; ///< beside a name in the list

/// So much of a title that what was typed of it is seen, if it can be.
QString fitted(const QString& title, const QString& typed, const QFontMetrics& metrics, int width) {
  for (const auto mode : {Qt::ElideRight, Qt::ElideMiddle, Qt::ElideLeft})
    if (const QString some = metrics.elidedText(title, mode, width); matchesWords(some, typed)) return some;
  return title;
}

/// What stands for itself: a file or a conflict is found at its record.
const QStringList& linkable() {
  static const QStringList kinds = {u"practice"_s, u"declaration"_s, u"provision"_s, u"organisation"_s,
                                    u"person"_s,   u"topic"_s,       u"event"_s,     u"request"_s};
  return kinds;
}

} // namespace

LinkCompleter::LinkCompleter(Background& background, TextEdit& edit)
    : QObject(&edit)
    , background_(background)
    , edit_(edit)
    , completer_(new QCompleter(this))
    , model_(new QStandardItemModel(this)) {
  completer_->setModel(model_);
  // The library's search has chosen already; the completer only shows it.
  completer_->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
  completer_->setMaxVisibleItems(maximumFound);
  completer_->setWidget(&edit);
  completer_->popup()->setItemDelegate(new RoomyDelegate(completer_->popup()));
  edit.setCompleter(completer_);
  connect(completer_, qOverload<const QModelIndex&>(&QCompleter::activated), this, &LinkCompleter::pick);
  connect(&edit, &QPlainTextEdit::textChanged, this, &LinkCompleter::suggest);
}

/// Where in its line the name begins that is being typed; -1: none is.
int LinkCompleter::openingAt() const {
  const QTextCursor cursor = edit_.textCursor();
  if (cursor.hasSelection()) return -1;
  const QString before = cursor.block().text().first(cursor.positionInBlock());
  const qsizetype at = before.lastIndexOf(u"[["_s);
  if (at < 0 || before.size() - at > maximumName || before.indexOf(u"]]"_s, at) >= 0) return -1;
  return int(at) + opening;
}

void LinkCompleter::suggest() {
  const quint64 token = ++asked_;
  const int at = edit_.hasFocus() ? openingAt() : -1;
  const QTextCursor cursor = edit_.textCursor();
  const QString name = at < 0 ? QString() : cursor.block().text().sliced(at, cursor.positionInBlock() - at);
  if (name.trimmed().isEmpty()) {
    completer_->popup()->hide();
    return;
  }
  background_.run(
      this,
      [name, language = edit_.language()](Background::Context& context) {
        return findRecords(context, name, linkable(), language);
      },
      [this, token, name](const std::vector<FoundRecord>& found) {
        if (token == asked_) offer(found, name);
      });
}

/// As wide as the field.
void LinkCompleter::offer(const std::vector<FoundRecord>& found, const QString& typed) {
  if (!edit_.hasFocus() || openingAt() < 0) return;
  offerRecords(*model_, found);
  completer_->popup()->setAccessibleName(tr("Records to link to"));
  QRect place = edit_.cursorRect();
  place.setLeft(0);
  place.setWidth(edit_.viewport()->width());
  const QAbstractItemView& popup = *completer_->popup();
  const int room = place.width() - look::quarters(roomQuarters, popup.fontMetrics()) - 2 * popup.frameWidth();
  for (int row = 0; row < model_->rowCount(); ++row) {
    QStandardItem* item = model_->item(row);
    const QString whole = item->text();
    item->setData(whole, Qt::AccessibleTextRole);
    item->setToolTip(whole.toHtmlEscaped());
    item->setText(fitted(whole, typed, popup.fontMetrics(), room));
  }
  completer_->complete(place);
  completer_->popup()->setCurrentIndex(completer_->completionModel()->index(0, 0));
}

void LinkCompleter::pick(const QModelIndex& index) {
  const auto id = fromText<RecordId>(index.data(foundIdRole).toString());
  const int at = openingAt();
  if (!id || at < 0) return;
  const QString link = markdownLink(index.data(foundTitleRole).toString(), page_link::record(*id));
  QTextCursor cursor = edit_.textCursor();
  cursor.setPosition(cursor.block().position() + at - opening, QTextCursor::KeepAnchor);
  if (!edit_.hasRoomFor(link.size())) return;
  cursor.insertText(link);
  edit_.setTextCursor(cursor);
}

} // namespace amparo::ui
