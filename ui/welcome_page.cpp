#include "ui/welcome_page.h"

#include "ui/connect_form.h"
#include "ui/languages.h"
#include "ui/look/colors.h"
#include "ui/look/icons.h"
#include "ui/look/style.h"
#include "ui/texts/texts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace amparo::ui {

namespace {

QFont strong(QFont font, qreal factor) {
  font.setPointSizeF(font.pointSizeF() * factor);
  font.setWeight(QFont::DemiBold);
  return font;
}

/// A quiet ground under what belongs together.
class Card final : public QWidget {
 public:
  using QWidget::QWidget;

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(look::line(palette()));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
  }
};

} // namespace

WelcomePage::WelcomePage(QWidget* parent)
    : QWidget(parent)
    , form_(new ConnectForm)
    , starterButton_(new QPushButton)
    , localButton_(new QPushButton) {
  auto* column = new QWidget;
  column->setMaximumWidth(look::quarters(190, fontMetrics()));
  auto* layout = new QVBoxLayout(column);
  layout->setSpacing(look::quarters(3, fontMetrics()));
  layout->addLayout(buildLanguages());
  layout->addStretch(1);
  layout->addWidget(buildHead());
  layout->addWidget(buildWay(connectWords_, form_));
  auto* others = new QHBoxLayout;
  others->setSpacing(look::quarters(3, fontMetrics()));
  others->addWidget(buildWay(starterWords_, starterButton_));
  others->addWidget(buildWay(localWords_, localButton_));
  layout->addLayout(others);
  layout->addStretch(2);

  auto* page = new QWidget;
  auto* middle = new QHBoxLayout(page);
  middle->addStretch(1);
  middle->addWidget(column, 20);
  middle->addStretch(1);
  auto* scroll = new QScrollArea;
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setWidgetResizable(true);
  scroll->setFocusPolicy(Qt::NoFocus);
  scroll->setWidget(page);
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins({});
  outer->addWidget(scroll);
  // One way at a time.
  connect(form_, &ConnectForm::busyChanged, this, [this](bool busy) {
    for (QPushButton* other : {starterButton_, localButton_}) other->setEnabled(!busy);
  });
  connect(starterButton_, &QPushButton::clicked, this, &WelcomePage::starterChosen);
  connect(localButton_, &QPushButton::clicked, this, &WelcomePage::localChosen);
  setFocusProxy(form_);
  retranslate();
}

QHBoxLayout* WelcomePage::buildLanguages() {
  auto* row = new QHBoxLayout;
  row->addStretch(1);
  for (const QString& language : interfaceLanguages()) {
    auto* button = new QToolButton;
    button->setAutoRaise(true);
    button->setCheckable(true);
    button->setText(ownName(language));
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::clicked, this, [this, language] {
      Q_EMIT languageChosen(language);
      retranslate(); // which one is chosen, whatever became of it
    });
    row->addWidget(button);
    languages_.append({language, button});
  }
  return row;
}

QWidget* WelcomePage::buildHead() {
  auto* head = new QWidget;
  auto* layout = new QHBoxLayout(head);
  layout->setContentsMargins({});
  const int side = look::quarters(13, fontMetrics());
  auto* picture = new QLabel;
  picture->setPixmap(look::programIcon().pixmap(QSize(side, side), devicePixelRatioF()));
  layout->addWidget(picture);
  auto* words = new QVBoxLayout;
  words->setSpacing(0);
  title_ = new QLabel;
  title_->setFont(strong(font(), 1.7));
  title_->setWordWrap(true);
  subtitle_ = new QLabel;
  subtitle_->setWordWrap(true);
  subtitle_->setForegroundRole(QPalette::PlaceholderText);
  words->addWidget(title_);
  words->addWidget(subtitle_);
  layout->addLayout(words, 1);
  return head;
}

QWidget* WelcomePage::buildWay(Words& words, QWidget* content) {
  auto* card = new Card;
  auto* layout = new QVBoxLayout(card);
  const int margin = look::quarters(4, fontMetrics());
  layout->setContentsMargins(margin, margin, margin, margin);
  words.name = new QLabel;
  words.name->setFont(strong(font(), 1.15));
  words.name->setWordWrap(true);
  words.meaning = new QLabel;
  words.meaning->setWordWrap(true);
  words.meaning->setForegroundRole(QPalette::PlaceholderText);
  layout->addWidget(words.name);
  layout->addWidget(words.meaning);
  layout->addStretch(1);
  layout->addWidget(content);
  return card;
}

void WelcomePage::retranslate() {
  for (const auto& [language, button] : std::as_const(languages_)) {
    button->setToolTip(tr("Of menus and messages; the settings change it later."));
    button->setChecked(QLocale(language).language() == interfaceLocale().language());
  }
  title_->setText(tr("Welcome to Amparo"));
  subtitle_->setText(tr("Practices, declarations and contacts of public defence, at hand without a "
                        "connection. How do you want to begin?"));
  connectWords_.name->setText(tr("Connect to a hub"));
  connectWords_.meaning->setText(
      tr("Your office’s library is then shared with the network: what you write reaches the others, and "
         "what they write reaches you."));
  starterWords_.name->setText(tr("Look around the starter library"));
  starterWords_.meaning->setText(
      tr("Instruments, topics, organisations, events and example practices, to read and to try things out. "
         "You can connect to a hub later."));
  starterButton_->setText(tr("Look around"));
  starterButton_->setAccessibleDescription(starterWords_.meaning->text());
  localWords_.name->setText(tr("Work on this computer only"));
  localWords_.meaning->setText(tr("Begin with an empty library that nobody else sees. You can connect to a "
                                  "hub later; what you have written then goes along."));
  localButton_->setText(tr("Begin empty"));
  localButton_->setAccessibleDescription(localWords_.meaning->text());
}

void WelcomePage::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

} // namespace amparo::ui
