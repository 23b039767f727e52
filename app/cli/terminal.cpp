#include "app/cli/terminal.h"

#include "core/base/store_trouble.h"
#include "core/sync/status.h"
#include "ui/texts/texts.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

namespace amparo::cli {

using namespace Qt::StringLiterals;

namespace {

QByteArray compact(const QJsonValue& value) {
  if (value.isArray()) return QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
  return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
}

/// Control characters in a record must not reach the terminal, which would obey them.
QByteArray printable(const QString& text) {
  QString safe = text;
  for (QChar& c : safe)
    if ((c.category() == QChar::Other_Control && c != u'\n' && c != u'\t')) c = QChar::ReplacementCharacter;
  return safe.toUtf8();
}

} // namespace

Exit exitFor(ErrorCode code) {
  if (sync::isOffline(code) || code == ErrorCode::HubClock) return Exit::Offline;
  if (isStoreTrouble(code)) return Exit::Store;
  switch (code) {
  case ErrorCode::UnknownRecord:
    return Exit::NotFound;
  case ErrorCode::InvalidField:
  case ErrorCode::UnknownKind:
  case ErrorCode::UnknownFieldName:
  case ErrorCode::Malformed:
  case ErrorCode::TooLarge:
  case ErrorCode::FileFailed:
  case ErrorCode::InvitationMalformed:
    return Exit::Invalid;
  case ErrorCode::InvitationUnknown:
  case ErrorCode::InvitationExpired:
  case ErrorCode::InvitationUsed:
  case ErrorCode::HubKeyMismatch:
  case ErrorCode::HubCertificate:
  case ErrorCode::HubProtocol:
  case ErrorCode::HubRefused:
  case ErrorCode::HubEpoch:
  case ErrorCode::MassRemoval:
  case ErrorCode::DeviceRevoked:
  case ErrorCode::NotEnrolled:
  case ErrorCode::Forbidden:
    return Exit::Refused;
  default:
    return Exit::Failed;
  }
}

void Terminal::line(const QString& text) const {
  const QByteArray bytes = printable(text);
  std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
  std::fputc('\n', stdout);
}

void Terminal::print(const QJsonValue& value) const {
  const QByteArray bytes = compact(value);
  std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
  std::fputc('\n', stdout);
}

void Terminal::printIndented(const QJsonObject& object) const {
  line(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented)).trimmed());
}

Exit Terminal::fail(const Error& error) const {
  QString sentence = ui::errorSentence(error);
  if (const QString accepted = error.parameters.value(u"allowed"_s).toString(); !accepted.isEmpty())
    sentence += u' ' % Words::tr("Accepted: %1.").arg(accepted);
  QByteArray bytes = printable(sentence);
  if (json_) {
    QJsonObject parameters;
    for (auto it = error.parameters.begin(); it != error.parameters.end(); ++it)
      parameters.insert(it.key(), it.value().toString());
    bytes = compact(QJsonObject{
        {u"error"_s, errorName(error.code)}, {u"parameters"_s, parameters}, {u"message"_s, sentence}});
  }
  std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
  std::fputc('\n', stderr);
  return exitFor(error.code);
}

} // namespace amparo::cli
