#include "ui/tray.h"

#include "ui/look/icons.h"

#include <QApplication>
#include <QMenu>
#include <QSystemTrayIcon>

#include <utility>

namespace amparo::ui {

Tray::Tray(QAction* sync, QAction* quit, std::function<bool()> isPossible, QObject* parent)
    : QObject(parent)
    , sync_(sync)
    , quit_(quit)
    , isPossible_(std::move(isPossible)) {}

Tray::~Tray() {
  setWanted(false);
}

bool Tray::isAvailable() {
  return QSystemTrayIcon::isSystemTrayAvailable();
}

void Tray::setWanted(bool wanted) {
  wanted = wanted && isPossible();
  if (wanted == isThere()) return;
  QApplication::setQuitOnLastWindowClosed(!wanted);
  if (!wanted) {
    icon_.reset();
    menu_.reset();
    return;
  }
  menu_ = std::make_unique<QMenu>();
  open_ = menu_->addAction(QString(), this, &Tray::openRequested);
  menu_->addAction(sync_);
  menu_->addSeparator();
  menu_->addAction(quit_);
  icon_ = std::make_unique<QSystemTrayIcon>(look::programIcon());
  icon_->setContextMenu(menu_.get());
  connect(icon_.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
    if (reason != QSystemTrayIcon::Context) Q_EMIT openRequested();
  });
  connect(icon_.get(), &QSystemTrayIcon::messageClicked, this, [this] { Q_EMIT noticeChosen(told_); });
  retranslate();
  setWords(words_);
  icon_->show();
}

bool Tray::tell(const Notice& notice) {
  if (!icon_ || !QSystemTrayIcon::supportsMessages()) return false;
  told_ = notice;
  icon_->showMessage(notice.title, notice.text, look::programIcon());
  return true;
}

void Tray::setWords(const QString& words) {
  words_ = words;
  if (icon_) icon_->setToolTip(words);
}

void Tray::retranslate() {
  if (icon_) open_->setText(tr("&Open Amparo"));
}

} // namespace amparo::ui
