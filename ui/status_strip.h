#pragma once

#include "core/store/sync_state.h"
#include "core/sync/file_status.h"
#include "core/sync/status.h"
#include "ui/background.h"
#include "ui/overlay.h"

#include <QPointer>
#include <QToolButton>
#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace amparo::ui {

class SyncDetails;

/// The foot of the window: the truth about sync, in an icon and words. A click opens the details.
class StatusStrip final : public QWidget {
  Q_OBJECT

 public:
  explicit StatusStrip(Background& background, QWidget* parent = nullptr);

  void setStatus(const sync::Status& status);

  void setFileStatus(const sync::FileStatus& status);

  /// What else a member can do about sync: the details offer it.
  void setMore(const QList<QAction*>& more) { more_ = more; }

  const sync::Status& status() const { return status_; }

  QString words() const { return button_->text(); }

  QToolButton* button() const { return button_; }

 Q_SIGNALS:
  void syncRequested();
  void connectRequested();
  void attentionRequested();
  void removalsAccepted();
  void filesPauseRequested(bool pause);

 protected:
  void changeEvent(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void retranslate();
  void openDetails();

  Background& background_;
  sync::Status status_;
  sync::FileStatus files_;
  QList<QAction*> more_;
  QToolButton* button_;
  QPointer<SyncDetails> details_; ///< while they are open
};

/// What is known about this computer's place in the network, and what can be done: opens above the strip.
class SyncDetails final : public Overlay {
  Q_OBJECT

 public:
  SyncDetails(const sync::Status& status, const sync::FileStatus& files, std::optional<Membership> membership,
              const QList<QAction*>& more, const QWidget* over);

  /// Opens it above a widget.
  void openAbove(const QWidget& opener);
  /// Says what is so by now.
  void setStatus(const sync::Status& status, const sync::FileStatus& files);

 Q_SIGNALS:
  void syncRequested();
  void connectRequested();
  void attentionRequested();
  void removalsAccepted();
  void filesPauseRequested(bool pause);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void build();
  void addWords(QVBoxLayout& column);
  void addFacts(QVBoxLayout& column);
  void addButtons(QVBoxLayout& column);

  sync::Status status_;
  sync::FileStatus files_;
  std::optional<Membership> membership_;
  QList<QAction*> more_;
  QWidget* standard_ = nullptr;
  QWidget* content_ = nullptr; ///< made anew when the language changes
};

} // namespace amparo::ui
