#include "ui/record/unite_dialog.h"

#include "core/model/consent.h"
#include "core/model/schema.h"
#include "core/operations/duplicates.h"
#include "ui/look/style.h"
#include "ui/look/words_beside.h"
#include "ui/record/banner.h"
#include "ui/texts/texts.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace amparo::ui {

using namespace Qt::StringLiterals;

namespace {

/// Enough of a long text to tell it from the other.
constexpr qsizetype shownCharacters = 300;

} // namespace

UniteDialog::UniteDialog(Background& background, const RecordContent& content, const Record& other,
                         const QString& language, QWidget* parent)
    : QDialog(parent)
    , background_(background)
    , content_(content)
    , other_(other)
    , language_(language)
    , story_(new QLabel)
    , gains_(new QLabel)
    , audience_(new QWidget)
    , error_(new Banner(Tone::Danger))
    , buttons_(new QDialogButtonBox)
    , unite_(buttons_->addButton(QString(), QDialogButtonBox::AcceptRole))
    , apart_(buttons_->addButton(QString(), QDialogButtonBox::ActionRole))
    , close_(buttons_->addButton(QString(), QDialogButtonBox::RejectRole)) {
  for (QLabel* text : {story_, gains_}) {
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
  }
  auto* layout = new QVBoxLayout(this);
  layout->addWidget(story_);
  QScrollArea* choices = buildChoices();
  layout->addWidget(choices, 1);
  layout->addWidget(gains_);
  layout->addWidget(audience_);
  buildAudience();
  layout->addWidget(error_);
  layout->addWidget(buttons_);
  connect(unite_, &QPushButton::clicked, this, [this] {
    act([keep = content_.id, other = other_.id, chosen = chosen()](Library& library) {
      return library.unite(keep, other, chosen);
    });
  });
  connect(apart_, &QPushButton::clicked, this, [this] {
    act([one = content_.id, other = other_.id](Library& library) { return library.tellApart(one, other); });
  });
  connect(close_, &QPushButton::clicked, this, &QDialog::reject);
  retranslate();
  // Without scrolling, where the screen has the room.
  const QSize room = screen()->availableSize();
  const int wide = std::min(look::quarters(180, fontMetrics()), room.width() * 9 / 10);
  const int high = choices->widget()->heightForWidth(wide - look::quarters(10, fontMetrics()));
  choices->setMinimumHeight(std::min(high, room.height() / 2));
  resize(wide, layout->totalHeightForWidth(wide));
}

QScrollArea* UniteDialog::buildChoices() {
  auto* box = new QWidget;
  auto* grid = new QGridLayout(box);
  grid->setColumnStretch(2, 1);
  grid->setColumnStretch(4, 1);
  for (int side = 0; side < 2; ++side) {
    heads_[side] = new QLabel;
    heads_[side]->setWordWrap(true);
    QFont strong = heads_[side]->font();
    strong.setWeight(QFont::DemiBold);
    heads_[side]->setFont(strong);
    grid->addWidget(heads_[side], 0, 1 + 2 * side, 1, 2);
  }
  for (const Address& address : disputed(content_.record, other_)) {
    const int row = grid->rowCount();
    Choice choice{address, new QLabel, new QButtonGroup(box), {}};
    choice.label->setForegroundRole(QPalette::PlaceholderText);
    choice.label->setWordWrap(true);
    grid->addWidget(choice.label, row, 0, Qt::AlignTop);
    for (int side = 0; side < 2; ++side) {
      auto* button = new QRadioButton;
      choice.values[side] = new look::WordsBeside(*button);
      choice.buttons->addButton(button, side);
      grid->addWidget(button, row, 1 + 2 * side, Qt::AlignTop);
      grid->addWidget(choice.values[side], row, 2 + 2 * side);
    }
    choice.buttons->button(0)->setChecked(true);
    connect(choice.buttons, &QButtonGroup::idToggled, this, &UniteDialog::nameAudience);
    choices_.push_back(choice);
  }
  grid->setRowStretch(grid->rowCount(), 1);
  auto* scroll = new QScrollArea;
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll->setWidget(box);
  scroll->setFocusPolicy(Qt::NoFocus);
  scroll->setVisible(!choices_.empty());
  return scroll;
}

void UniteDialog::buildAudience() {
  const bool differs = content_.record.audience() != other_.audience();
  const bool asks = differs && content_.saysWhoSees;
  audience_->setVisible(differs);
  // What cannot stay in this office is not passed on with Return alone.
  (differs && !asks ? close_ : unite_)->setDefault(true);
  if (!differs) return;
  auto* column = new QVBoxLayout(audience_);
  column->setContentsMargins({});
  audienceStory_ = new QLabel;
  audienceStory_->setWordWrap(true);
  audienceStory_->setTextFormat(Qt::PlainText);
  column->addWidget(audienceStory_);
  if (!asks) return;
  here_ = new QRadioButton;
  network_ = new QRadioButton;
  here_->setChecked(true);
  hereWords_ = new look::WordsBeside(*here_);
  networkWords_ = new look::WordsBeside(*network_);
  column->addLayout(hereWords_->row());
  column->addLayout(networkWords_->row());
}

void UniteDialog::nameAudience() {
  if (!audienceStory_) return;
  const QString more = gains();
  const bool staysHere = content_.record.audience() == Audience::Office;
  QStringList said = {staysHere
                          ? tr("Only this office sees this record; the whole network sees the other one.")
                          : tr("The whole network sees this record; only this office sees the other one.")};
  if (!here_)
    said.append(
        more.isEmpty()
            ? tr("What you choose from it would go to the whole network.")
            //: Names of fields
            : tr("As one record, the whole network would see of it: %1, and what you choose.").arg(more));
  audienceStory_->setText(said.join(u' '));
  if (!here_) return;
  Record united = content_.record;
  for (const auto& field : gainedFrom(content_.record, other_))
    united.fields.set(field.address, {field.value, 0});
  for (const auto& field : chosen()) united.fields.set(field.address, {field.value, 0});
  const bool barred = barOf(united) != Bar::None;
  network_->setEnabled(!barred);
  if (barred) here_->setChecked(true);
  hereWords_->setText(tr("The one record is for this office only: the other offices lose what they had."));
  if (barred)
    networkWords_->setText(tr("The whole network sees the one record: not without consent to that."));
  else if (staysHere || more.isEmpty())
    networkWords_->setText(tr("The whole network sees the one record, with all that it says."));
  else
    networkWords_->setText(
        tr("The whole network sees the one record, also what only this office knew: %1.").arg(more));
  here_->setAccessibleName(hereWords_->text());
  network_->setAccessibleName(networkWords_->text());
  for (QRadioButton* button : {here_, network_}) button->setAccessibleDescription(audienceStory_->text());
}

Fields UniteDialog::chosen() const {
  Fields chosen;
  for (const Choice& choice : choices_)
    if (choice.buttons->checkedId() == 1) chosen.set(choice.address, other_.value(choice.address));
  if (here_) chosen.set(system_field::audience, Value(here_->isChecked() ? u"office"_s : u"network"_s));
  if (audienceStory_ && !here_)
    chosen.set(system_field::audience, content_.record.value(system_field::audience));
  return chosen;
}

QString UniteDialog::valueOf(const Record& record, const Address& address) const {
  const Value value = record.value(address);
  const FieldType type = Schema::current().typeAt(record.kind, address);
  QString text = valueText(record.kind, address, value);
  if (type == FieldType::Reference || type == FieldType::References) {
    QStringList titles;
    for (const QString& id : idsIn(value)) {
      const Record* referred = content_.find(fromText<RecordId>(id).value_or(RecordId()));
      titles.append(referred ? titleOf(*referred, content_.declarationOf(*referred), language_).text
                             : tr("(a record that is not in your library yet)"));
    }
    text = titles.join(u'\n');
  }
  if (text.size() > shownCharacters) text = text.left(shownCharacters) % u'…';
  return text;
}

/// The fields that come from the other record.
QString UniteDialog::gains() const {
  QStringList labels;
  for (const auto& field : gainedFrom(content_.record, other_))
    if (content_.record.value(field.address) != field.value)
      labels.append(fieldLabel(content_.record.kind, field.address));
  labels.removeDuplicates();
  return labels.join(u", "_s);
}

void UniteDialog::retranslate() {
  setWindowTitle(tr("The same, entered twice?"));
  const QString title = titleOf(content_.record, nullptr, language_).text;
  story_->setText(choices_.empty()
                      ? tr("“%1” seems to be in the library twice. As one record it keeps all that both say; "
                           "what led to either leads to it.")
                            .arg(title)
                      : tr("“%1” seems to be in the library twice. As one record it keeps all that both say; "
                           "choose what stays where they differ.")
                            .arg(title));
  heads_[0]->setText(tr("This record"));
  heads_[1]->setText(tr("The other one"));
  for (const Choice& choice : choices_) {
    const QString label = fieldLabel(content_.record.kind, choice.address);
    choice.label->setText(label);
    for (int side = 0; side < 2; ++side) {
      const QString value = valueOf(side == 0 ? content_.record : other_, choice.address);
      choice.values[side]->setText(value);
      choice.buttons->button(side)->setAccessibleName(label % u": "_s % value);
      choice.buttons->button(side)->setAccessibleDescription(heads_[side]->text());
    }
  }
  const QString more = gains();
  gains_->setText(tr("From the other one it also takes: %1.").arg(more));
  gains_->setVisible(!more.isEmpty());
  nameAudience();
  unite_->setText(tr("&Merge into one record"));
  unite_->setToolTip(tr("The other one goes to the trash, with its words."));
  apart_->setText(tr("They are &two"));
  apart_->setToolTip(tr("They are not offered as the same any more, in any office."));
  close_->setText(tr("Not now"));
  close_->setToolTip(tr("Both stay as they are, and the question stays too."));
}

void UniteDialog::act(std::function<Result<Changes>(Library&)> act) {
  buttons_->setEnabled(false);
  background_.run(
      this, [act = std::move(act)](Background::Context& context) { return act(context.library); },
      [this](const Result<Changes>& changes) {
        buttons_->setEnabled(true);
        if (!changes) {
          error_->say([error = changes.error()] { return errorSentence(error); });
          return;
        }
        Q_EMIT changed(*changes);
        accept();
      });
}

void UniteDialog::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QDialog::changeEvent(event);
}

} // namespace amparo::ui
