#pragma once

#include <QCoreApplication>
#include <QLocale>
#include <QStringView>
#include <QTranslator>

#include <CLI/CLI.hpp>
#include <string>

namespace amparo::app {

/// What the programs without a window share: a command line that speaks the person's language.
class CommandLine {
  Q_DECLARE_TR_FUNCTIONS(CommandLine)

 public:
  /// Installs the translation of the system's language, if there is one, into the application.
  static void speakSystemLanguage(QTranslator& translator) {
    const auto folder = QStringLiteral(":/amparo/i18n");
    if (translator.load(QLocale(), QStringLiteral("amparo"), QStringLiteral("_"), folder))
      QCoreApplication::installTranslator(&translator);
  }

  /// Everything after this is added to `program` in its words; its own words first.
  static void translate(CLI::App& program) {
    program.set_help_flag("-h,--help", word(tr("Say what this does, and end")));
    program.option_defaults()->group(word(tr("Options")));
    program.get_help_ptr()->group(word(tr("Options")));
    const auto formatter = program.get_formatter();
    formatter->label("Usage", word(tr("Usage")));
    formatter->label("OPTIONS", word(tr("OPTIONS")));
    formatter->label("SUBCOMMAND", word(tr("COMMAND")));
    formatter->label("Positionals", word(tr("Arguments")));
    formatter->label("REQUIRED", word(tr("REQUIRED")));
    formatter->label("Excludes", word(tr("Not together with")));
    formatter->label("TEXT", word(tr("TEXT")));
    formatter->label("INT", word(tr("NUMBER")));
    program.failure_message(&failure);
  }

  static std::string word(const QString& text) { return text.toStdString(); }

  /// Whether every argument is UTF-8, as files and records are. If not, says so on standard error.
  static bool isReadable(int argc, char** argv) {
    for (int i = 0; i < argc; ++i) {
      if (QUtf8StringView(argv[i]).isValidUtf8()) continue;
      const QString sentence = tr("Argument %1 is not text in UTF-8. Set the terminal to UTF-8, and write it "
                                  "again.");
      std::fprintf(stderr, "%s\n", sentence.arg(i).toUtf8().constData());
      return false;
    }
    return true;
  }

 private:
  static std::string failure(const CLI::App* program, const CLI::Error& error) {
    // CLI11 says what is wrong in English, and names the thing before or behind it.
    QString what = QString::fromUtf8(error.what());
    QString sentence = CommandLine::tr("This cannot be accepted: %1");
    if (error.get_name() == "RequiredError") {
      sentence = what == QStringLiteral("A subcommand is required")
                     ? CommandLine::tr("Say what to do: the command is missing, or it is not known.")
                     : CommandLine::tr("This is missing: %1");
      what.remove(QStringLiteral(" is required"));
    } else if (error.get_name() == "ExtrasError") {
      sentence = CommandLine::tr("This was not expected: %1");
      what = what.section(QStringLiteral(": "), 1);
    }
    if (sentence.contains(QStringLiteral("%1"))) sentence = sentence.arg(what);
    while (program->get_parent()) program = program->get_parent();
    return word(
        sentence + u'\n' +
        CommandLine::tr("%1 --help says what there is.").arg(QString::fromStdString(program->get_name())) +
        u'\n');
  }
};

} // namespace amparo::app
