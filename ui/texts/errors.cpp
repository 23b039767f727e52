#include "core/model/validate.h"
#include "ui/texts/sizes.h"
#include "ui/texts/texts.h"

#include <QCoreApplication>
#include <QDir>

#include <optional>

namespace amparo::ui {

using namespace Qt::StringLiterals;

namespace {

/// One error on its way to a sentence: its parameters in words.
class Sentence {
  Q_DECLARE_TR_FUNCTIONS(ErrorSentence)

 public:
  explicit Sentence(const Error& error)
      : error_(error) {}

  QString text() const {
    switch (error_.code) {
    case ErrorCode::InvalidField:
    case ErrorCode::UnknownRecord:
    case ErrorCode::UnknownKind:
    case ErrorCode::UnknownFieldName:
    case ErrorCode::Malformed:
    case ErrorCode::TooLarge:
      return aboutData();
    case ErrorCode::StoreNotADatabase:
    case ErrorCode::StoreNewer:
    case ErrorCode::StoreReadOnly:
    case ErrorCode::StoreFull:
    case ErrorCode::StoreBusy:
    case ErrorCode::StoreMissing:
    case ErrorCode::StoreDamaged:
    case ErrorCode::StoreFailed:
    case ErrorCode::FileFailed:
      return aboutFiles();
    case ErrorCode::InvitationMalformed:
    case ErrorCode::InvitationUnknown:
    case ErrorCode::InvitationExpired:
    case ErrorCode::InvitationUsed:
    case ErrorCode::DeviceRevoked:
    case ErrorCode::NotEnrolled:
    case ErrorCode::Forbidden:
      return aboutMembership();
    case ErrorCode::HubUnreachable:
    case ErrorCode::HubKeyMismatch:
    case ErrorCode::HubCertificate:
    case ErrorCode::HubClock:
    case ErrorCode::HubProtocol:
    case ErrorCode::HubGarbage:
    case ErrorCode::HubRefused:
    case ErrorCode::HubBusy:
    case ErrorCode::HubEpoch:
    case ErrorCode::MassRemoval:
    case ErrorCode::LinkCut:
    case ErrorCode::TimedOut:
      return aboutHub();
    case ErrorCode::Cancelled:
      return tr("It was stopped before the end. What had arrived is kept; start it again whenever you like.");
    case ErrorCode::Internal:
      break;
    }
    return tr("Something went wrong inside Amparo. Your work is kept; close the program, open it again, and "
              "report this if it happens again: %1")
        .arg(error_.detail.isEmpty() ? describe(error_) : error_.detail);
  }

  /// Why a value does not fit its field, without the field's name.
  QString problem() const {
    if (raw("reason") == u"Taken")
      return tr("There is another one of this name. Please choose another name.");
    const auto reason = reasonOf();
    if (!reason) return tr("This value cannot be saved as it is. Please change it.");
    switch (*reason) {
    case Reason::Missing:
      return tr("Required. Please fill it in.");
    case Reason::WrongType:
      return tr("This is not the kind of value that belongs here. Please enter it again.");
    case Reason::TooLong:
      return tr("Too long: at most %1 characters. Please shorten the text or split it.").arg(number("limit"));
    case Reason::TooMany:
      return tr("Too many entries: at most %1. Please remove some.").arg(number("limit"));
    case Reason::NotInList:
      return tr("“%1” is not one of the values offered. Please choose from the list.").arg(value());
    case Reason::NotADate:
      return tr("“%1” is not a date. Write a year, a month or a day: 2012, 2012-12 or 2012-12-20.")
          .arg(value());
    case Reason::NotADateTime:
      return tr("“%1” is not a date and time in a known time zone. Please choose the date, the time and the "
                "zone again.")
          .arg(value());
    case Reason::NotALink:
      return tr("“%1” is not a complete address. It has to begin with https://, http:// or mailto:.")
          .arg(value());
    case Reason::NotAReference:
      return tr("This does not lead to a record. Please choose one from the list.");
    case Reason::NotOneLine:
      return tr("Only one line fits here. Please join the lines into one.");
    case Reason::ControlCharacter:
      return tr("The text has invisible control characters, often left by copying from another program. "
                "Please delete them or type the text again.");
    case Reason::NotALanguage:
      return tr("The language of this text is not known. Please choose a language from the list.");
    case Reason::NotAFileName:
      return tr("“%1” cannot be the name of a file. Please use letters, digits, spaces, dots and hyphens.")
          .arg(value());
    case Reason::NotAHash:
      return tr("This is not the fingerprint of a file (64 hexadecimal digits). Please attach the file "
                "again.");
    }
    return {};
  }

 private:
  QString aboutData() const {
    switch (error_.code) {
    case ErrorCode::InvalidField:
      //: A field's label, and what is wrong with its value
      return tr("%1: %2").arg(fieldLabel(raw("kind"), raw("field")), problem());
    case ErrorCode::UnknownRecord:
      if (raw("what") == u"file")
        return tr(
            "The hub does not have this file yet, or not for your office. Its office may still be sending "
            "it; Amparo tries again by itself.");
      return tr("There is no such record in this library. Its office may have withdrawn it; look for it in "
                "the list again.");
    case ErrorCode::UnknownKind:
      return tr("This version of Amparo does not know records of the kind “%1”. Check the name; records of "
                "newer kinds are kept unharmed until Amparo is updated.")
          .arg(raw("kind"));
    case ErrorCode::UnknownFieldName:
      return tr("Records of the kind “%1” have no field “%2”. Check the name of the field and try again.")
          .arg(kindName(raw("kind")), raw("field"));
    case ErrorCode::Malformed:
      return malformed();
    default:
      return tooLarge();
    }
  }

  QString malformed() const {
    const QString what = raw("what");
    if (what == u"text")
      return tr("The file %1 is not text in UTF-8. Nothing was changed; save it as UTF-8 and try again.")
          .arg(path());
    if (what == u"file")
      return tr(
          "The file was damaged, here or on its way, and was not used. Amparo tries again by itself; if this "
          "computer was the only one that had it, attach the original again.");
    if (what == u"document")
      return tr(
          "This document cannot be shown here: it is damaged, or it is not of the kind that its name says. "
          "Open it with another program, or ask for it again.");
    if (what == u"locked")
      return tr("This document is locked with a password, and Amparo asks for none. Open it with another "
                "program.");
    if (what == u"folder")
      return tr("%1 is not a file that can be attached. Choose a single file; pack a folder into one first.")
          .arg(path());
    if (what == u"frames")
      return tr("The file %1 ends early, or it does not hold what programs of Amparo send each other. What "
                "could be read was shown; get the file again.")
          .arg(path());
    if (what == u"bundle")
      return tr("The file %1 is damaged, was changed on the way, or does not come from this library's hub. "
                "Nothing of it was taken; ask for it again.")
          .arg(path());
    if (what == u"library" && !raw("record").isEmpty())
      return tr("The file could not be read: record %1 in it is damaged or not in the expected form. Nothing "
                "was imported; ask for the file again.")
          .arg(raw("record"));
    if (what == u"library")
      return tr("The file is not an Amparo library, or it is damaged. Nothing was imported; choose another "
                "file or ask for it again.");
    return tr("What was received is damaged or not in the expected form, and was not used. Try again; if it "
              "happens again, tell whoever looks after the hub.");
  }

  QString tooLarge() const {
    const qint64 limit = error_.parameters.value(u"limit"_s).toLongLong();
    if (raw("what") == u"document")
      return tr("This document asks for more memory or time than one may have here, and was closed. Nothing "
                "else is touched by that; open it with another program.");
    if (limit > 0 && raw("what") == u"file")
      return tr("The file is too large: at most %1 can be attached. Attach a smaller one, or a part of it.")
          .arg(formatSize(limit));
    if (limit > 0 && raw("what") == u"office")
      return tr("The hub has no room for more files of your office: together they may have at most %1. Ask "
                "the hub's "
                "administrator for more.")
          .arg(formatSize(limit));
    if (limit <= 0) return tr("This is larger than Amparo accepts. Please use a smaller part of it.");
    if (raw("what") == u"library" || raw("what") == u"frame" || limit >= 64 * 1024)
      return tr("This is larger than Amparo accepts: at most %1. Please split it into smaller parts.")
          .arg(formatSize(limit));
    return tr("There are more entries than Amparo accepts: at most %1. Please split them into smaller parts.")
        .arg(interfaceLocale().toString(limit));
  }

  QString aboutFiles() const {
    switch (error_.code) {
    case ErrorCode::StoreNotADatabase:
      return tr("The file %1 is not an Amparo library, or it is encrypted with another passphrase. It was "
                "not changed; choose another file.")
          .arg(path());
    case ErrorCode::StoreNewer:
      return tr("The library %1 was written by a newer version of Amparo and was not touched. Update Amparo "
                "on this computer to open it.")
          .arg(path());
    case ErrorCode::StoreReadOnly:
      if (error_.parameters.value(u"disk"_s).toBool())
        return tr("The disk that holds the library %1 can only be read, which systems often do to a disk "
                  "that is failing. Copy the library's folder to another disk soon, and open it there.")
            .arg(path());
      return tr("The library %1 cannot be opened for writing. Give yourself the right to read and write the "
                "file and its folder, or use a copy in a folder of your own.")
          .arg(path());
    case ErrorCode::StoreFull:
      return tr("The disk that holds %1 is full. Nothing you saved before is lost; free some space and try "
                "again.")
          .arg(path());
    case ErrorCode::StoreBusy:
      return tr("Another program is using the library %1. Close the other window of Amparo and try again.")
          .arg(path());
    case ErrorCode::StoreMissing:
      return tr("There is no library at %1. It may have been moved, or its disk is not connected; choose "
                "where it is now.")
          .arg(path());
    case ErrorCode::StoreDamaged:
      return tr("The library %1 is damaged. Keep the file; to go on, restore a backup, or begin a new "
                "library "
                "and join the hub again.")
          .arg(path());
    case ErrorCode::StoreFailed:
      return tr("The library could not be read or written (%1). Try again; if it happens again, check the "
                "disk.")
          .arg(error_.detail.isEmpty() ? errorName(error_.code) : error_.detail);
    default:
      return tr("The file or folder %1 could not be read or written. Check that it exists and that you may "
                "use it, or choose another.")
          .arg(path());
    }
  }

  QString aboutMembership() const {
    switch (error_.code) {
    case ErrorCode::InvitationMalformed:
      return tr("This is not a complete invitation. Copy the whole text, from the first to the last "
                "character, and paste it again.");
    case ErrorCode::InvitationUnknown:
      return tr("The hub does not know this invitation. Check that you copied all of it, or ask for a new "
                "one.");
    case ErrorCode::InvitationExpired:
      return error_.parameters.value(u"reason"_s).toString() == u"withdrawn"
                 ? tr("This invitation was taken back. Ask whoever sent it for a new one.")
                 : tr("This invitation has expired. Ask whoever sent it for a new one.");
    case ErrorCode::InvitationUsed:
      return tr(
          "This invitation has been used already: each works for one computer only. Ask for a new one.");
    case ErrorCode::DeviceRevoked:
      if (error_.parameters.value(u"erased"_s).toBool())
        return tr(
            "The hub's administrator has ended this computer's access and ordered the library here to be "
            "erased. That has been done: its records, drafts, changes that had not been sent and attached "
            "files are not on this computer any more. Ask the administrator for a new invitation if you "
            "go on working here.");
      if (const QString left = raw("left"); !left.isEmpty())
        return tr("The hub's administrator has ended this computer's access and ordered the library here to "
                  "be erased. %1 could not be removed. Make sure that it can be, and start Amparo again: it "
                  "goes on by itself.")
            .arg(left);
      if (error_.parameters.value(u"wipe"_s).toBool())
        return tr("The hub's administrator has ended this computer's access and ordered the library here to "
                  "be erased.");
      return tr("The hub does not accept this computer any more. Your work is kept here; ask the hub's "
                "administrator for a new invitation.");
    case ErrorCode::NotEnrolled:
      return tr("This library does not belong to a hub yet. Ask the hub's administrator for an invitation "
                "and join the hub with it.");
    default:
      return forbidden();
    }
  }

  QString forbidden() const {
    const QString action = raw("action");
    if (action == u"publish")
      return tr("Only editors publish or archive. Leave it in review and ask an editor to publish it.");
    if (action == u"create")
      return tr("Your role does not allow adding records. Ask the hub's administrator for the role of "
                "contributor.");
    if (action == u"edit")
      return tr("Your role does not allow changing this record. Ask the office it belongs to, or an editor, "
                "to make the change.");
    if (action == u"hide")
      return tr("Who sees a record is for the office that it belongs to: ask that office.");
    if (action == u"erased")
      return tr("This record was erased for good by the hub's administrator, as the law asks. It cannot be "
                "written again.");
    if (action == u"comment")
      return tr(
          "Your role does not allow this with comments. Everybody but readers comments on the records that "
          "they see; what others wrote is settled by the record's office or an editor.");
    if (action == u"administer")
      return tr(
          "Only those who administer the network may do this, and your role is another one now. Ask one "
          "of them.");
    if (action == u"resign")
      return tr("Nobody would be left who administers the network, so nothing was changed. First make "
                "another person administrator, one whose computer has joined.");
    if (action == u"run")
      return tr(
          "This file might be run as a program, so Amparo does not open it. Save a copy if you trust it.");
    if (action == u"bundle")
      return tr("The file %1 is not for this library: it is for another computer or another office, or it "
                "was "
                "written to be carried to the hub. Nothing of it was taken; ask the hub's administrator for "
                "the answer to a file of yours.")
          .arg(path());
    return tr("Your role does not allow this. Ask the hub's administrator.");
  }

  QString aboutHub() const {
    switch (error_.code) {
    case ErrorCode::HubUnreachable:
      if (error_.parameters.value(u"reached"_s).toBool())
        return tr("The hub at %1 does not answer at the moment. You can go on working: what you write is "
                  "kept here and goes out once it does.")
            .arg(host());
      return tr("No connection to %1. Check the network of this computer. You can go on working: what you "
                "write is kept here and goes out once there is a connection.")
          .arg(host());
    case ErrorCode::HubKeyMismatch:
      return tr("The computer that answers at %1 does not have the key from your invitation, so nothing was "
                "sent to it. If the hub was set up anew or has another key now, ask its administrator for a "
                "new "
                "invitation.")
          .arg(host());
    case ErrorCode::HubCertificate:
      return tr("The certificate of %1 cannot be trusted, so nothing was sent. Ask the hub's administrator "
                "to "
                "renew it.")
          .arg(host());
    case ErrorCode::HubClock:
      return tr("The certificate of %1 is not valid on the date that this computer shows. Set the date and "
                "time of this computer right and try again.")
          .arg(host());
    case ErrorCode::HubProtocol:
      if (raw("behind") == u"hub")
        return tr("The hub is too old for this version of Amparo. Ask the hub's administrator to update it; "
                  "your work is kept here and goes out afterwards.");
      return tr("The hub needs a newer version of Amparo. Update Amparo on this computer; your work is kept "
                "here and goes out afterwards.");
    case ErrorCode::HubGarbage:
      return tr(
          "What answered is not a hub. Perhaps this network wants you to sign in first: open a web page "
          "in your browser, or check the hub's address.");
    case ErrorCode::HubRefused:
      return tr("The hub refused the request (%1). Try again later; if it goes on, tell the hub's "
                "administrator.")
          .arg(raw("status").isEmpty() ? errorName(error_.code) : raw("status"));
    case ErrorCode::HubBusy:
      return tr("The hub is busy at the moment. Nothing is lost; the next sync, in a little while, goes on "
                "from here.");
    case ErrorCode::HubEpoch:
      return tr(
          "This is not the hub that this library knows: it was set up anew or set back to an earlier "
          "state, or it belongs to another network. Nothing was changed, and your work is kept here. Ask "
          "the hub's administrator; to join another network, use a library of its own.");
    case ErrorCode::MassRemoval:
      return tr("The hub says that at least %1 of the %2 records here were deleted or are no longer meant "
                "for "
                "this office. That is unusually many, so they stay until you agree. If nobody told you of "
                "it, "
                "ask the hub's administrator first.")
          .arg(number("removed"), number("total"));
    case ErrorCode::LinkCut:
      return tr("The connection broke off. What had arrived is kept; the next sync goes on from there.");
    default:
      return tr("The hub did not answer in time. You can go on working: what you write is kept here and goes "
                "out with the next sync.");
    }
  }

  std::optional<Reason> reasonOf() const {
    for (int i = int(Reason::Missing); i <= int(Reason::NotAHash); ++i)
      if (reasonName(Reason(i)) == raw("reason")) return Reason(i);
    return std::nullopt;
  }

  QString raw(const char* parameter) const {
    return error_.parameters.value(QString::fromLatin1(parameter)).toString();
  }

  QString number(const char* parameter) const {
    return interfaceLocale().toString(error_.parameters.value(QString::fromLatin1(parameter)).toLongLong());
  }

  /// What was typed, short enough for a sentence.
  QString value() const {
    constexpr qsizetype longest = 60;
    const QString typed = raw("value").simplified();
    return typed.size() > longest ? typed.left(longest) % u'…' : typed;
  }

  QString path() const {
    return raw("path").isEmpty() ? tr("(place not known)") : QDir::toNativeSeparators(raw("path"));
  }

  QString host() const { return raw("host").isEmpty() ? tr("the hub") : raw("host"); }

  const Error& error_;
};

} // namespace

QString draftSentence(const Error& error) {
  return Sentence::tr("The draft could not be kept. %1").arg(errorSentence(error));
}

QString errorSentence(const Error& error) {
  return Sentence(error).text();
}

QString fieldProblem(const Error& error) {
  return error.code == ErrorCode::InvalidField ? Sentence(error).problem() : Sentence(error).text();
}

} // namespace amparo::ui
