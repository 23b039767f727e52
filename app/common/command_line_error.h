#pragma once

#include <QCoreApplication>
#include <QRegularExpression>

#include <CLI/CLI.hpp>
#include <string>

namespace amparo::app {

/// What an argument without dashes is called in help and errors; its name in English is what the code knows.
inline QString argumentName(const std::string& name) {
  [[maybe_unused]] static constexpr const char* known[] = {
      QT_TRANSLATE_NOOP("CommandArgument", "assignments"), QT_TRANSLATE_NOOP("CommandArgument", "attachment"),
      QT_TRANSLATE_NOOP("CommandArgument", "backup"),      QT_TRANSLATE_NOOP("CommandArgument", "conflict"),
      QT_TRANSLATE_NOOP("CommandArgument", "device"),      QT_TRANSLATE_NOOP("CommandArgument", "fields"),
      QT_TRANSLATE_NOOP("CommandArgument", "file"),        QT_TRANSLATE_NOOP("CommandArgument", "files"),
      QT_TRANSLATE_NOOP("CommandArgument", "folder"),      QT_TRANSLATE_NOOP("CommandArgument", "id"),
      QT_TRANSLATE_NOOP("CommandArgument", "ids"),         QT_TRANSLATE_NOOP("CommandArgument", "invitation"),
      QT_TRANSLATE_NOOP("CommandArgument", "kind"),        QT_TRANSLATE_NOOP("CommandArgument", "megabytes"),
      QT_TRANSLATE_NOOP("CommandArgument", "name"),        QT_TRANSLATE_NOOP("CommandArgument", "office"),
      QT_TRANSLATE_NOOP("CommandArgument", "person"),      QT_TRANSLATE_NOOP("CommandArgument", "record"),
      QT_TRANSLATE_NOOP("CommandArgument", "records"),     QT_TRANSLATE_NOOP("CommandArgument", "revision"),
      QT_TRANSLATE_NOOP("CommandArgument", "role"),        QT_TRANSLATE_NOOP("CommandArgument", "text"),
      QT_TRANSLATE_NOOP("CommandArgument", "which"),       QT_TRANSLATE_NOOP("CommandArgument", "words")};
  return QCoreApplication::translate("CommandArgument", name.c_str());
}

/// CLI11 says in English what is wrong with a command line, and names the thing before or behind it.
class CommandLineError {
  Q_DECLARE_TR_FUNCTIONS(CommandLine)

 public:
  explicit CommandLineError(const CLI::Error& error)
      : what_(QString::fromUtf8(error.what()))
      , code_(CLI::ExitCodes(error.get_exit_code())) {}

  QString sentence() const {
    switch (code_) {
    case CLI::ExitCodes::RequiredError:
      if (what_ == QStringLiteral("A subcommand is required"))
        return tr("Say what to do: the command is missing, or it is not known.");
      if (const auto found = find("^(.+) is required$"); found.hasMatch())
        return tr("This is missing: %1").arg(name(found, 1));
      break;
    case CLI::ExitCodes::ExtrasError:
      return tr("This was not expected: %1").arg(what_.section(QStringLiteral(": "), 1));
    case CLI::ExitCodes::ValidationError: // what is accepted is told by our own checks
      if (const auto found = find("^(.+?): (.+)$"); found.hasMatch())
        return tr("The value of %1 is not accepted; it has to be %2.").arg(name(found, 1), found.captured(2));
      break;
    case CLI::ExitCodes::ConversionError:
      if (const auto found = find("^Could not convert: (.+?) = (.*)$"); found.hasMatch())
        return tr("“%1” is not accepted as the value of %2.").arg(found.captured(2), name(found, 1));
      break;
    case CLI::ExitCodes::ExcludesError:
      if (const auto found = find("^(.+) excludes (.+)$"); found.hasMatch())
        return tr("%1 and %2 cannot be given together.").arg(name(found, 1), name(found, 2));
      break;
    case CLI::ExitCodes::ArgumentMismatch:
      return mismatch();
    default:
      break;
    }
    return tr("This cannot be accepted: %1").arg(what_);
  }

 private:
  QString mismatch() const {
    if (const auto found = find("^(.+?): .+ missing$"); found.hasMatch())
      return tr("The value of %1 is missing.").arg(name(found, 1));
    if (const auto found = find("^(.+?): At [Mm]ost (\\d+) required but received (\\d+)$"); found.hasMatch())
      return tr("Too many values of %1: %2. At most %3 can be given.")
          .arg(name(found, 1), found.captured(3), found.captured(2));
    if (const auto found = find("^(.+?): At [Ll]east (\\d+) required but received (\\d+)$"); found.hasMatch())
      return tr("Too few values of %1: %2. At least %3 are needed.")
          .arg(name(found, 1), found.captured(3), found.captured(2));
    return tr("This cannot be accepted: %1").arg(what_);
  }

  QRegularExpressionMatch find(const char* pattern) const {
    return QRegularExpression(QString::fromLatin1(pattern), QRegularExpression::DotMatchesEverythingOption)
        .match(what_);
  }

  static QString name(const QRegularExpressionMatch& found, int which) {
    return argumentName(found.captured(which).toStdString());
  }

  const QString what_;
  const CLI::ExitCodes code_;
};

inline QString sentenceOf(const CLI::Error& error) {
  return CommandLineError(error).sentence();
}

} // namespace amparo::app
