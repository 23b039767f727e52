#include "ui/status_text.h"

#include "ui/texts/sizes.h"
#include "ui/texts/texts.h"

#include <QCoreApplication>
#include <QDateTime>

namespace amparo::ui {

using namespace Qt::StringLiterals;
using sync::State;
using sync::Status;

namespace {

struct StatusText {
  Q_DECLARE_TR_FUNCTIONS(StatusText)
};

/// A time of today alone, or day and time.
QString momentText(Milliseconds moment) {
  const QDateTime when = QDateTime::fromMSecsSinceEpoch(moment);
  if (when.date() == QDate::currentDate()) return when.time().toString(u"HH:mm"_s);
  return formatMoment(moment);
}

QString stateWords(const Status& status) {
  switch (status.state) {
  case State::LocalOnly:
    return StatusText::tr("On this computer only");
  case State::Offline:
    return status.waiting > 0 ? StatusText::tr("Offline: %n change(s) waiting", nullptr, int(status.waiting))
                              : StatusText::tr("Offline");
  case State::Syncing:
    return status.total > 0 ? StatusText::tr("Syncing %1 of %2")
                                  .arg(interfaceLocale().toString(qMin(status.done, status.total)),
                                       interfaceLocale().toString(status.total))
                            : StatusText::tr("Syncing…");
  case State::Waiting:
    return status.waiting > 0 ? StatusText::tr("%n change(s) waiting", nullptr, int(status.waiting))
                              : StatusText::tr("Not checked with the hub yet");
  case State::UpToDate:
    //: When everything was last known to be the same as at the hub: "Up to date (14:10)"
    return status.lastSuccess ? StatusText::tr("Up to date (%1)").arg(momentText(*status.lastSuccess))
                              : StatusText::tr("Up to date");
  case State::NeedsDecision:
    return status.waiting > 0
               //: Two states of sync: what needs a decision, and how many changes wait to be sent
               ? StatusText::tr("%1 · %2").arg(
                     StatusText::tr("Needs decision: %n", nullptr, int(status.decisions)),
                     StatusText::tr("%n change(s) waiting", nullptr, int(status.waiting)))
               : StatusText::tr("Needs decision: %n", nullptr, int(status.decisions));
  case State::Problem:
    if (asksToRemove(status)) return StatusText::tr("Stopped: asks before removing records");
    return status.error && status.error->code == ErrorCode::DeviceRevoked
               ? StatusText::tr("Access to the hub has ended")
               : StatusText::tr("Sync has a problem");
  }
  return {};
}

/// Only what waits is held.
sync::Held heldBy(const Status& status) {
  const bool waits = status.state == State::Waiting || status.state == State::UpToDate;
  return waits ? status.held : sync::Held::No;
}

} // namespace

bool asksToRemove(const Status& status) {
  return status.state == State::Problem && status.error && status.error->code == ErrorCode::MassRemoval;
}

QString statusWords(const Status& status) {
  switch (status.state == State::NeedsDecision ? status.held : heldBy(status)) {
  case sync::Held::Paused:
    //: %1: the state of sync
    return StatusText::tr("%1 · paused").arg(stateWords(status));
  case sync::Held::Quiet:
    //: %1: the state of sync
    return StatusText::tr("%1 · quiet hours").arg(stateWords(status));
  case sync::Held::Metered:
    //: %1: the state of sync
    return StatusText::tr("%1 · metered connection").arg(stateWords(status));
  case sync::Held::No:
    break;
  }
  return stateWords(status);
}

QString statusExplanation(const Status& status) {
  switch (heldBy(status)) {
  case sync::Held::Paused:
    return StatusText::tr(
        "Sync is paused until you let it go on, or close the program. What you write is safe on "
        "this computer; “Sync now” works at any time.");
  case sync::Held::Quiet:
    return StatusText::tr("Nothing is sent or fetched by itself in the quiet hours that are set. What you "
                          "write is safe on this computer; “Sync now” works at any time.");
  case sync::Held::Metered:
    return StatusText::tr("This connection is paid for by use, and the settings say to leave it alone. What "
                          "you write is safe on this computer; “Sync now” works at any time.");
  case sync::Held::No:
    break;
  }
  switch (status.state) {
  case State::LocalOnly:
    return StatusText::tr("This library belongs to no hub: everything stays on this computer. Connect to a "
                          "hub to share it with other offices.");
  case State::Offline:
    return status.error ? errorSentence(*status.error)
                        : StatusText::tr("The hub cannot be reached. You can go on working; your changes "
                                         "leave as soon as there is a connection.");
  case State::Syncing:
    return StatusText::tr("Changes are being exchanged with the hub. You can go on working.");
  case State::Waiting:
    return StatusText::tr("Your changes are safe on this computer and leave for the hub by themselves.");
  case State::UpToDate:
    return StatusText::tr("This computer holds exactly what the hub holds.");
  case State::NeedsDecision:
    return StatusText::tr("Two offices wrote different things in one place, or the hub did not accept a "
                          "change. Nothing is lost: choose what shall stand under “Needs attention”.");
  case State::Problem:
    return status.error ? errorSentence(*status.error) : statusWords(status);
  }
  return {};
}

QString statusIcon(const Status& status) {
  switch (status.state) {
  case State::LocalOnly:
    return u"save"_s;
  case State::Offline:
    return u"offline"_s;
  case State::Syncing:
    return u"sync"_s;
  case State::Waiting:
    return u"waiting"_s;
  case State::UpToDate:
    return u"online"_s;
  case State::NeedsDecision:
    return u"decision"_s;
  case State::Problem:
    return u"warning"_s;
  }
  return {};
}

QString costWords(const sync::Cost& cost) {
  QStringList lines;
  if (cost.changesToSend > 0)
    //: %1 is a size
    lines.append(StatusText::tr("To send: %n change(s), about %1", nullptr, int(cost.changesToSend))
                     .arg(formatSize(cost.bytesToSend)));
  if (cost.recordsToReceive > 0)
    //: %1 is a size
    lines.append(StatusText::tr("To receive: %n record(s), about %1", nullptr, int(cost.recordsToReceive))
                     .arg(formatSize(cost.bytesToReceive)));
  if (cost.files.filesToSend > 0)
    //: Attached files; %1 is a size
    lines.append(StatusText::tr("Files to send: %n, %1", nullptr, int(cost.files.filesToSend))
                     .arg(formatSize(cost.files.bytesToSend)));
  if (cost.files.filesToFetch > 0)
    //: Attached files; %1 is a size
    lines.append(StatusText::tr("Files to fetch: %n, %1", nullptr, int(cost.files.filesToFetch))
                     .arg(formatSize(cost.files.bytesToFetch)));
  if (lines.isEmpty()) return StatusText::tr("Nothing waits, here or at the hub.");
  return lines.join(u'\n');
}

QString fileWords(const sync::FileStatus& status) {
  QStringList words;
  if (status.left.filesToSend > 0)
    //: Of attached files: %1 is a size
    words.append(StatusText::tr("%n file(s), %1 to send", nullptr, int(status.left.filesToSend))
                     .arg(formatSize(status.left.bytesToSend)));
  if (status.left.filesToFetch > 0)
    //: Of attached files: %1 is a size
    words.append(StatusText::tr("%n file(s), %1 to fetch", nullptr, int(status.left.filesToFetch))
                     .arg(formatSize(status.left.bytesToFetch)));
  if (status.resting > 0)
    words.append(StatusText::tr("%n file(s) to try again later", nullptr, int(status.resting)));
  if (status.paused && !words.isEmpty()) words.append(StatusText::tr("paused"));
  return words.join(u"; "_s);
}

} // namespace amparo::ui
