#include "ui/record/reference_input.h"

#include "ui/look/icons.h"
#include "ui/look/style.h"
#include "ui/record/chip_list.h"
#include "ui/record/record_content.h"
#include "ui/texts/texts.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace amparo::ui {

using namespace Qt::StringLiterals;

ReferenceInput::ReferenceInput(Background& background, const FieldSchema& field, QString language,
                               QWidget* parent)
    : FieldInput(parent)
    , background_(background)
    , field_(field)
    , language_(std::move(language))
    , chips_(new ChipList(this))
    , line_(new QLineEdit(this))
    , completer_(new QCompleter(this))
    , model_(new QStandardItemModel(this)) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(look::quarters(1, fontMetrics()));
  layout->addWidget(chips_);
  layout->addWidget(line_);
  setFocusProxy(line_);
  line_->addAction(look::icon(u"search"_s), QLineEdit::LeadingPosition);
  completer_->setModel(model_);
  // The library's search has chosen already; the completer only shows it.
  completer_->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
  completer_->setMaxVisibleItems(maximumFound);
  completer_->setWidget(line_);
  connect(completer_, qOverload<const QModelIndex&>(&QCompleter::activated), this,
          [this](const QModelIndex& index) { pick(index.data(foundIdRole).toString()); });
  connect(line_, &QLineEdit::textEdited, this, &ReferenceInput::suggest);
  connect(chips_, &ChipList::removed, this, [this](const QString& key) {
    ids_.removeAll(key);
    fill();
    noteEdit();
  });
  retranslate();
}

void ReferenceInput::setAccessibleLabel(const QString& label) {
  line_->setAccessibleName(label);
}

void ReferenceInput::retranslate() {
  line_->setPlaceholderText(field_.type == FieldType::Reference ? tr("Type to find a record")
                                                                : tr("Type to find a record to add"));
  completer_->popup()->hide(); // what it offers is in the language before
  model_->clear();
  fill();
}

void ReferenceInput::display(const Value& value) {
  ids_ = idsIn(value);
  fill();
  learnTitles();
}

Value ReferenceInput::typed() const {
  if (field_.type == FieldType::References) return Value::set(ids_);
  return ids_.isEmpty() ? Value() : Value(ids_.front());
}

void ReferenceInput::suggest(const QString& text) {
  const quint64 token = ++asked_;
  if (text.trimmed().isEmpty()) {
    completer_->popup()->hide();
    return;
  }
  background_.run(
      this,
      [text, kinds = field_.targets, language = language_](Background::Context& context) {
        return findRecords(context, text, kinds, language);
      },
      [this, token](const std::vector<FoundRecord>& found) {
        if (token == asked_) offer(found);
      });
}

void ReferenceInput::offer(const std::vector<FoundRecord>& found) {
  for (const FoundRecord& one : found) titles_.insert(toText(one.id), one.title);
  offerRecords(*model_, found, ids_);
  if (!line_->hasFocus()) return;
  completer_->complete();
  completer_->popup()->setCurrentIndex(completer_->completionModel()->index(0, 0));
}

void ReferenceInput::pick(const QString& id) {
  line_->clear();
  ++asked_;
  if (id.isEmpty() || ids_.contains(id)) return;
  if (field_.type == FieldType::Reference) ids_.clear();
  ids_.append(id);
  fill();
  noteEdit();
}

void ReferenceInput::learnTitles() {
  if (ids_.isEmpty()) return;
  background_.run(
      this,
      [ids = ids_, language = language_](Background::Context& context) {
        return titlesOf(context, ids, language);
      },
      [this](const QHash<QString, QString>& titles) {
        titles_.insert(titles);
        fill();
      });
}

void ReferenceInput::fill() {
  std::vector<ChipList::Chip> chips;
  for (const QString& id : std::as_const(ids_)) {
    const QString title = titles_.value(id);
    chips.push_back({id, title.isEmpty() ? tr("(a record that is not in your library yet)") : title});
  }
  chips_->setChips(std::move(chips));
}

} // namespace amparo::ui
