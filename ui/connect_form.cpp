#include "ui/connect_form.h"

#include "ui/look/colors.h"
#include "ui/look/style.h"
#include "ui/record/text_input.h"
#include "ui/texts/texts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSysInfo>
#include <QVBoxLayout>

namespace amparo::ui {

namespace {

/// An invitation has about two hundred characters; whole documents pasted by mistake are refused.
constexpr int maximumInvitationCharacters = 4000;
constexpr int maximumDeviceCharacters = 100;

QString host(const Error& error) {
  const QString host = error.parameters.value(QStringLiteral("host")).toString();
  return host.isEmpty() ? ConnectForm::tr("the hub") : host;
}

/// Whoever is no member yet has nothing that waits to be sent.
QString problemSentence(const Error& error) {
  switch (error.code) {
  case ErrorCode::HubUnreachable:
    if (error.parameters.value(QStringLiteral("reached")).toBool())
      return ConnectForm::tr("The hub at %1 does not answer at the moment. The invitation was not used: "
                             "connect again later, and tell the hub's administrator if it stays so.")
          .arg(host(error));
    return ConnectForm::tr("No connection to %1. The invitation was not used: check the network of this "
                           "computer, and connect again once there is a connection.")
        .arg(host(error));
  case ErrorCode::LinkCut:
  case ErrorCode::TimedOut:
    return ConnectForm::tr("The connection ended before %1 had answered. Connect again; if the invitation "
                           "counts as used by then, ask for a new one.")
        .arg(host(error));
  default:
    return errorSentence(error);
  }
}

} // namespace

ConnectForm::ConnectForm(QWidget* parent)
    : QWidget(parent)
    , invitationLabel_(new QLabel)
    , invitation_(new TextEdit(TextEdit::Lines::Many, maximumInvitationCharacters))
    , error_(new QLabel)
    , deviceLabel_(new QLabel)
    , device_(new QLineEdit)
    , connect_(new QPushButton) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins({});
  layout->setSpacing(look::quarters(2, fontMetrics()));
  layout->addWidget(invitationLabel_);
  layout->addWidget(invitation_);
  layout->addWidget(error_);
  layout->addWidget(deviceLabel_);
  auto* line = new QHBoxLayout;
  line->addWidget(device_, 1);
  line->addWidget(connect_);
  layout->addLayout(line);
  invitationLabel_->setBuddy(invitation_);
  deviceLabel_->setBuddy(device_);
  invitation_->setTabChangesFocus(true);
  invitation_->setFixedHeight(look::quarters(16, fontMetrics()));
  device_->setText(QSysInfo::machineHostName());
  device_->setMaxLength(maximumDeviceCharacters);
  error_->setWordWrap(true);
  error_->setTextFormat(Qt::PlainText);
  error_->hide();
  connect_->setDefault(true);
  connect(connect_, &QPushButton::clicked, this, &ConnectForm::submit);
  connect(device_, &QLineEdit::returnPressed, this, &ConnectForm::submit);
  connect(invitation_, &QPlainTextEdit::textChanged, this, [this] {
    problem_.reset();
    retranslate();
  });
  connect(invitation_, &TextEdit::refused, this, [this] {
    showError({ErrorCode::InvitationMalformed, {}, {}});
  });
  setFocusProxy(invitation_);
  retranslate();
}

void ConnectForm::submit() {
  const QString text = invitation_->toPlainText().trimmed();
  if (busy_ || text.isEmpty()) return;
  setBusy(true);
  Q_EMIT submitted(text, device_->text().trimmed());
}

void ConnectForm::setBusy(bool busy) {
  busy_ = busy;
  invitation_->setReadOnly(busy);
  device_->setReadOnly(busy);
  if (busy && connect_->hasFocus()) invitation_->setFocus(); // and not the next control, whatever it does
  retranslate();
  Q_EMIT busyChanged(busy);
}

void ConnectForm::showError(const Error& error) {
  problem_ = error;
  setBusy(false);
  invitation_->setFocus();
}

QString ConnectForm::errorText() const {
  return problem_ ? error_->text() : QString();
}

void ConnectForm::retranslate() {
  invitationLabel_->setText(tr("&Invitation"));
  invitation_->setPlaceholderText(tr("Paste the invitation that your network’s administrator sent you"));
  invitation_->setAccessibleName(tr("Invitation"));
  invitation_->setAccessibleDescription(invitation_->placeholderText());
  deviceLabel_->setText(tr("&Name of this computer, as the network will see it"));
  device_->setAccessibleName(tr("Name of this computer"));
  device_->setToolTip(tr("Administrators tell your computers apart by it."));
  connect_->setText(busy_ ? tr("Connecting…") : tr("Connect"));
  connect_->setToolTip(tr("The invitation is used up by it, and the records of the network come here."));
  connect_->setEnabled(!busy_ && !invitation_->toPlainText().trimmed().isEmpty());
  error_->setVisible(problem_.has_value());
  if (!problem_) return;
  error_->setText(problemSentence(*problem_));
  invitation_->setAccessibleDescription(error_->text());
  QPalette warning = palette();
  warning.setColor(QPalette::WindowText, look::danger(palette()));
  error_->setPalette(warning);
}

void ConnectForm::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) retranslate();
  QWidget::changeEvent(event);
}

} // namespace amparo::ui
