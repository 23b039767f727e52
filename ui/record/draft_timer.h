#pragma once

#include <QTimer>

namespace amparo::ui {

/// Tells when to keep a draft of what is typed: what a power cut can take is a second of it. The next key
/// does not put it off: whoever types without a pause loses no more than others.
class DraftTimer final : public QTimer {
 public:
  explicit DraftTimer(QObject* parent = nullptr)
      : QTimer(parent) {
    setSingleShot(true);
    setInterval(1000);
  }

  void noteTyping() {
    if (!isActive()) start();
  }
};

} // namespace amparo::ui
