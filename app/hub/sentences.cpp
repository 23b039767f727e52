#include "app/hub/sentences.h"

namespace amparo::hub {

using namespace Qt::StringLiterals;

Exit exitFor(ErrorCode code) {
  switch (code) {
  case ErrorCode::StoreNotADatabase:
  case ErrorCode::StoreNewer:
  case ErrorCode::StoreReadOnly:
  case ErrorCode::StoreFull:
  case ErrorCode::StoreBusy:
  case ErrorCode::StoreMissing:
  case ErrorCode::StoreDamaged:
  case ErrorCode::StoreFailed:
    return Exit::Store;
  case ErrorCode::HubUnreachable:
    return Exit::Network;
  case ErrorCode::InvalidField:
  case ErrorCode::UnknownRecord:
  case ErrorCode::Malformed:
  case ErrorCode::TooLarge:
  case ErrorCode::Forbidden:
  case ErrorCode::FileFailed:
    return Exit::Input;
  default:
    return Exit::Failed;
  }
}

QString sentence(const Error& error) {
  const auto parameter = [&](const QString& name) { return error.parameters.value(name).toString(); };
  const QString path = parameter(u"path"_s);
  switch (error.code) {
  case ErrorCode::StoreMissing:
    return u"There is no hub at %1; make one with: amparo-hub --data FOLDER init"_s.arg(path);
  case ErrorCode::StoreNotADatabase:
    return u"%1 is not a hub's store; give another folder with --data, or move that file away."_s.arg(path);
  case ErrorCode::StoreNewer:
    return u"%1 was written by a newer amparo-hub (version %2 of its form; this one knows %3); install that or a later one."_s
        .arg(path, parameter(u"found"_s), parameter(u"known"_s));
  case ErrorCode::StoreReadOnly:
    return u"%1 cannot be written; give the user who runs the hub write access to it and its folder."_s.arg(
        path);
  case ErrorCode::StoreFull:
    return u"The disk that holds %1 is full; make room, and run this again: nothing was lost."_s.arg(path);
  case ErrorCode::StoreBusy:
    return u"Another program holds %1; wait until it is done, or end it, and try again."_s.arg(path);
  case ErrorCode::StoreDamaged:
    return u"%1 is damaged; put it back from a backup."_s.arg(path);
  case ErrorCode::StoreFailed:
    return u"The store %1 failed: %2."_s.arg(path, error.detail);
  case ErrorCode::FileFailed:
    return u"%1 cannot be used: %2."_s.arg(path, error.detail);
  case ErrorCode::HubUnreachable:
    return u"The hub cannot listen on %1, port %2: %3; choose another with --listen."_s.arg(
        parameter(u"host"_s), parameter(u"port"_s), error.detail);
  case ErrorCode::TooLarge:
    return u"%1 is too large; the limit is %2 bytes."_s.arg(parameter(u"what"_s), parameter(u"limit"_s));
  case ErrorCode::InvalidField: {
    const QString record = parameter(u"record"_s);
    const QString where = record.isEmpty() ? QString() : u" of record "_s % record;
    return u"The field %1%2 is not valid (%3); correct it and try again."_s.arg(parameter(u"field"_s), where,
                                                                                parameter(u"reason"_s));
  }
  case ErrorCode::UnknownRecord:
    return u"There is no device %1; amparo-hub status lists them."_s.arg(parameter(u"id"_s));
  case ErrorCode::Malformed: {
    QString where;
    for (const QString& name : {u"record"_s, u"field"_s})
      if (!parameter(name).isEmpty()) where += u", "_s % name % u' ' % parameter(name);
    const QString why = parameter(u"reason"_s);
    return u"This is not a valid %1%2%3; get it again from where it comes, or correct it."_s.arg(
        parameter(u"what"_s), where, why.isEmpty() ? QString() : u" ("_s % why % u')');
  }
  default:
    return u"The hub failed: %1."_s.arg(describe(error));
  }
}

} // namespace amparo::hub
