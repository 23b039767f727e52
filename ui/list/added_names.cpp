#include "ui/list/added_names.h"

#include "ui/look/colors.h"
#include "ui/look/flow_layout.h"
#include "ui/look/icons.h"
#include "ui/look/style.h"
#include "ui/texts/texts.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QStyleOptionToolButton>
#include <QStylePainter>
#include <QToolButton>

#include <algorithm>
#include <array>
#include <utility>

namespace amparo::ui {

namespace {

constexpr size_t shownAtFirst = 3;

QString languagesText(const QStringList& tags) {
  QStringList names;
  for (const QString& tag : tags) names.append(languageName(tag));
  return names.join(QStringLiteral(", "));
}

} // namespace

/// A name and a cross: pressing it anywhere takes the name out.
class NameChip final : public QToolButton {
 public:
  using QToolButton::QToolButton;

  /// Null: there is no name in this place.
  void setName(const Synonym* name) {
    setText(name ? name->label : QString());
    //: Another name of what is searched for, as a screen reader says it
    setAccessibleName(name ? AddedNames::tr("Also searched for: %1").arg(name->label) : QString());
    QString says;
    //: The languages and countries in which something is called so, and what pressing the button does
    if (name) says = AddedNames::tr("%1. Press to search without it.").arg(languagesText(name->languages));
    setAccessibleDescription(says);
    setToolTip(says.toHtmlEscaped());
    setVisible(name);
  }

  QSize sizeHint() const override {
    const int widest = look::quarters(60, fontMetrics());
    return {std::min(fontMetrics().horizontalAdvance(text()), widest) + side() + 5 * unit(), 6 * unit()};
  }

  QSize minimumSizeHint() const override { return {side() + 8 * unit(), 6 * unit()}; }

 protected:
  void paintEvent(QPaintEvent*) override {
    QStylePainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(look::line(palette()));
    painter.setBrush(underMouse() ? look::hover(palette()) : palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    QRect inside = rect().adjusted(2 * unit(), 0, -unit(), 0);
    const QRect cross(inside.right() - side() + 1, rect().center().y() - side() / 2 + 1, side(), side());
    look::icon(QStringLiteral("close")).paint(&painter, QStyle::visualRect(layoutDirection(), rect(), cross));
    inside.setRight(cross.left() - unit());
    const QRect place = QStyle::visualRect(layoutDirection(), rect(), inside);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(place, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, place.width()));
    if (!hasFocus()) return;
    QStyleOptionToolButton option;
    initStyleOption(&option);
    painter.drawPrimitive(QStyle::PE_FrameFocusRect, option);
  }

  void keyPressEvent(QKeyEvent* event) override {
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
      click();
    else
      QToolButton::keyPressEvent(event);
  }

 private:
  int unit() const { return look::quarters(1, fontMetrics()); }

  int side() const { return look::quarters(3, fontMetrics()); }
};

AddedNames::AddedNames(QWidget* parent)
    : QWidget(parent)
    , lead_(new QLabel(this)) {
  auto* layout = new look::FlowLayout(this, look::quarters(1, fontMetrics()));
  QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
  lead_->setForegroundRole(QPalette::PlaceholderText);
  lead_->setMinimumHeight(look::quarters(6, fontMetrics()));
  layout->addWidget(lead_);
  // The chip of a place stays when the names change: when one is taken out, the focus is on the next name.
  for (size_t place = 0; place < chips_.size(); ++place) {
    chips_[place] = new NameChip(this);
    connect(chips_[place], &QToolButton::clicked, this,
            [this, place] { Q_EMIT takenOut({names_[place].label}); });
  }
  for (QToolButton*& button : buttons_) button = new QToolButton(this);
  for (QToolButton* button : findChildren<QToolButton*>(Qt::FindDirectChildrenOnly)) {
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    layout->addWidget(button);
  }
  connect(buttons_[More], &QToolButton::clicked, this, [this] {
    showsAll_ = !showsAll_;
    update();
  });
  connect(buttons_[None], &QToolButton::clicked, this, [this] {
    QStringList labels;
    for (const Synonym& name : names_) labels.append(name.label);
    Q_EMIT takenOut(labels);
  });
  connect(buttons_[Again], &QToolButton::clicked, this, &AddedNames::broughtBack);
  update();
}

void AddedNames::setNames(const std::vector<Synonym>& names, qsizetype takenOut) {
  if (names == names_ && takenOut == takenOut_) return;
  if (names.empty() && takenOut == 0) showsAll_ = false;
  names_ = names;
  takenOut_ = takenOut;
  update();
}

void AddedNames::setCramped(bool cramped) {
  if (std::exchange(cramped_, cramped) != cramped) update();
}

void AddedNames::update() {
  setAccessibleName(tr("Also searched for"));
  //: Stands before other names of what is searched for: "Also: remand, pretrial detention"
  lead_->setText(tr("Also:"));
  lead_->setVisible(!names_.empty());
  const size_t first = cramped_ ? 0 : shownAtFirst;
  const bool hasMore = names_.size() > first + 1;
  const size_t shown = showsAll_ || !hasMore ? names_.size() : first;
  for (size_t place = 0; place < chips_.size(); ++place)
    chips_[place]->setName(place < shown ? &names_[place] : nullptr);
  const int hidden = int(names_.size() - shown);
  //: Other names of what is searched for that are not shown yet
  buttons_[More]->setText(hidden > 0 ? tr("%n more", nullptr, hidden) : tr("Fewer"));
  buttons_[More]->setAccessibleName(hidden > 0 ? tr("Show %n more name(s)", nullptr, hidden)
                                               : tr("Show fewer names"));
  buttons_[More]->setToolTip(tr("Only what is shown here changes; all of them are searched for."));
  buttons_[More]->setVisible(hidden > 0 || (showsAll_ && hasMore));
  buttons_[None]->setText(tr("Only as typed"));
  buttons_[None]->setAccessibleName(tr("Search without other names"));
  buttons_[None]->setToolTip(tr("The names shown here are left out until you bring them back."));
  buttons_[None]->setVisible(names_.size() > 1);
  buttons_[Again]->setText(tr("With other names again"));
  buttons_[Again]->setToolTip(tr("Brings back every name that was left out."));
  buttons_[Again]->setVisible(takenOut_ > 0);
  setVisible(!names_.empty() || takenOut_ > 0);
  updateGeometry();
}

void AddedNames::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) update();
  QWidget::changeEvent(event);
}

} // namespace amparo::ui
