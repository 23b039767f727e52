#include "app/hub/sentences.h"

#include "core/base/store_trouble.h"
#include "ui/texts/texts.h"

namespace amparo::hub {

using namespace Qt::StringLiterals;

Exit exitFor(ErrorCode code) {
  if (isStoreTrouble(code)) return Exit::Store;
  switch (code) {
  case ErrorCode::HubUnreachable:
    return Exit::Network;
  case ErrorCode::InvalidField:
  case ErrorCode::UnknownRecord:
  case ErrorCode::Malformed:
  case ErrorCode::TooLarge:
  case ErrorCode::Forbidden:
  case ErrorCode::DeviceRevoked:
  case ErrorCode::FileFailed:
  case ErrorCode::InvitationUsed:
    return Exit::Input;
  default:
    return Exit::Failed;
  }
}

namespace {

/// One error on its way to a sentence.
class Sentence {
 public:
  explicit Sentence(const Error& error)
      : error_(error) {}

  QString text() const {
    switch (error_.code) {
    case ErrorCode::HubUnreachable:
      return Words::tr("The hub cannot listen on %1, port %2: %3; choose another with --%4.")
          .arg(parameter("host"), parameter("port"), reason(), parameter("option"));
    case ErrorCode::FileFailed:
      return Words::tr("%1 cannot be used: %2.").arg(parameter("path"), reason());
    case ErrorCode::TooLarge:
      return Words::tr("%1 is too large; the limit is %2 bytes.").arg(parameter("what"), parameter("limit"));
    case ErrorCode::InvalidField:
      return invalidField();
    case ErrorCode::Forbidden:
      return Words::tr("%1 is not a file for this hub; look whether it is one that an office wrote, and for "
                       "this network.")
          .arg(parameter("path"));
    case ErrorCode::DeviceRevoked:
      return Words::tr("%1 is from a computer that has no access to this hub; invite it again.")
          .arg(parameter("path"));
    case ErrorCode::UnknownRecord:
      return unknown();
    case ErrorCode::InvitationUsed:
      return Words::tr("Somebody has joined with that invitation; end that device's access with revoke.");
    case ErrorCode::Malformed:
      return malformed();
    default:
      return exitFor(error_.code) == Exit::Store ? aboutStore()
                                                 : Words::tr("The hub failed: %1.").arg(describe(error_));
    }
  }

 private:
  /// What systems say most, in the words of whoever reads it.
  QString reason() const {
    static constexpr const char* known[] = {
        QT_TRANSLATE_NOOP("HubProgram", "Permission denied"),
        QT_TRANSLATE_NOOP("HubProgram", "No such file or directory"),
        QT_TRANSLATE_NOOP("HubProgram", "No space left on device"),
        QT_TRANSLATE_NOOP("HubProgram", "Read-only file system"),
        QT_TRANSLATE_NOOP("HubProgram", "Address already in use"),
    };
    for (const char* text : known)
      if (error_.detail == QLatin1StringView(text)) return Words::tr(text);
    return error_.detail;
  }

  QString aboutStore() const {
    const QString path = parameter("path");
    const bool isDatabase = path.startsWith(u"postgresql:");
    switch (error_.code) {
    case ErrorCode::StoreMissing:
      return Words::tr("There is no hub at %1; make one with: amparo-hub --data FOLDER init").arg(path);
    case ErrorCode::StoreNotADatabase:
      if (isDatabase)
        return Words::tr("%1 holds another program's tables; make a database for the hub alone, and name it "
                         "with --store.")
            .arg(path);
      return Words::tr("%1 is not a hub's store; give another folder with --data, or move that file away.")
          .arg(path);
    case ErrorCode::StoreNewer:
      return Words::tr("%1 was written by a newer amparo-hub (version %2 of its form; this one knows %3); "
                       "install that or a later one.")
          .arg(path, parameter("found"), parameter("known"));
    case ErrorCode::StoreReadOnly:
      if (isDatabase)
        return Words::tr("%1 takes no writing; name the server that leads, and not one that follows it.")
            .arg(path);
      if (error_.parameters.value(u"disk"_s).toBool())
        return Words::tr(
                   "The disk that holds %1 can only be read, which systems often do to one that is failing; "
                   "copy the hub's folder to another disk, and give that one with --data.")
            .arg(path);
      return Words::tr("%1 cannot be written; give the user who runs the hub write access to it and its "
                       "folder.")
          .arg(path);
    case ErrorCode::StoreFull:
      return Words::tr("The disk that holds %1 is full; make room, and run this again: nothing was lost.")
          .arg(path);
    case ErrorCode::StoreBusy:
      return Words::tr("Another program holds %1; wait until it is done, or end it, and try again.")
          .arg(path);
    case ErrorCode::StoreDamaged:
      return Words::tr("%1 is damaged; put it back from a backup.").arg(path);
    default:
      return Words::tr("The store %1 failed: %2.").arg(path, error_.detail);
    }
  }

  QString invalidField() const {
    const QString record = parameter("record");
    if (parameter("reason") == u"Taken") return Words::tr("That name is taken; give another one.");
    if (record.isEmpty())
      return Words::tr(
          "The name of the office or of the person is empty, or longer than 200 characters; give "
          "another one.");
    return Words::tr("Record %1 cannot be taken, and nothing was changed. %2")
        .arg(record, ui::errorSentence(error_));
  }

  QString unknown() const {
    const QString what = parameter("what");
    if (what == u"office")
      return Words::tr("There is no office %1; amparo-hub people lists them.").arg(parameter("id"));
    if (what == u"person")
      return Words::tr("There is no person %1; amparo-hub people lists them.").arg(parameter("id"));
    if (what == u"record")
      return Words::tr("There is no record %1 here; amparo-hub find lists records with their ids.")
          .arg(parameter("id"));
    if (what == u"record's id")
      return Words::tr("%1 is no record's id; amparo-hub find lists records with theirs.")
          .arg(parameter("id"));
    if (what == u"invitation")
      return Words::tr("There is no invitation %1; amparo-hub invitations lists them.").arg(parameter("id"));
    return Words::tr("There is no device %1; amparo-hub status lists them.").arg(parameter("id"));
  }

  QString malformed() const {
    const QString what = parameter("what");
    if (parameter("command") == u"use-key")
      return Words::tr("use-key was cut off before it was done: run it once more.");
    if (what == u"key" || what == u"certificate")
      return Words::tr("The hub's key or its certificate cannot be read, or they do not belong together; put "
                       "hub.key and hub.crt back from a backup.");
    if (what == u"configuration") return parameter("complaint");
    if (what == u"bundle")
      return Words::
          tr("%1 is damaged, or is no file of an Amparo office; nothing of it was taken. Ask for it again.")
              .arg(parameter("path"));
    QStringList where;
    for (const char* name : {"record", "field", "reason"})
      if (const QString value = parameter(name); !value.isEmpty()) where.append(value);
    return Words::tr("The file is not a valid library (%1); get it again from where it comes, or correct it.")
        .arg(where.join(u", "_s));
  }

  QString parameter(const char* name) const {
    return error_.parameters.value(QString::fromLatin1(name)).toString();
  }

  const Error& error_;
};

} // namespace

QString sentence(const Error& error) {
  return Sentence(error).text();
}

} // namespace amparo::hub
