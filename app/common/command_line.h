#pragma once

#include "app/common/command_line_error.h"

#include <QLocale>
#include <QStringList>
#include <QStringView>
#include <QTranslator>

#include <functional>
#include <memory>
#include <type_traits>

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
    program.set_help_flag("-h,--help", word(CommandLine::tr("Say what this does, and end")));
    program.option_defaults()->group(word(CommandLine::tr("Options")));
    program.get_help_ptr()->group(word(CommandLine::tr("Options")));
    const auto formatter = std::make_shared<Formatter>();
    program.formatter(formatter);
    formatter->label("Usage", word(CommandLine::tr("Usage")));
    formatter->label("OPTIONS", word(CommandLine::tr("OPTIONS")));
    formatter->label("SUBCOMMAND", word(CommandLine::tr("COMMAND")));
    formatter->label("Positionals", word(CommandLine::tr("Arguments")));
    formatter->label("REQUIRED", word(CommandLine::tr("REQUIRED")));
    formatter->label("Excludes", word(CommandLine::tr("Not together with")));
    formatter->label("TEXT", word(CommandLine::tr("TEXT")));
    formatter->label("INT", word(CommandLine::tr("NUMBER")));
    formatter->label("FLOAT", word(CommandLine::tr("NUMBER")));
    program.failure_message(&failure);
  }

  /// A command of `program`, in its words.
  static CLI::App* addCommand(CLI::App& program, const char* name, const QString& what) {
    CLI::App* made = program.add_subcommand(name, word(what));
    made->group(word(CommandLine::tr("Commands")));
    made->get_help_ptr()->group(
        word(CommandLine::tr("Options"))); // which is older than what it takes over from `program`
    return made;
  }

  /// Only these are accepted; the help lists them.
  static CLI::Option* takeOneOf(CLI::Option* option, const QStringList& words) {
    option->type_name(word(words.join(u'|')));
    return option->check([words](const std::string& said) {
      if (words.contains(QString::fromStdString(said))) return std::string();
      return word(CommandLine::tr("one of %1").arg(words.join(QStringLiteral(", "))));
    });
  }

  /// Only numbers from the one to the other are accepted; the help has both.
  template<class T> static CLI::Option* takeRange(CLI::Option* option, T lowest, T highest) {
    constexpr bool isWhole = std::is_integral_v<T>;
    const auto text = [](T number) {
      if constexpr (isWhole)
        return QString::number(number);
      else
        return QString::number(number, 'f', QLocale::FloatingPointShortest);
    };
    option->type_name(word(text(lowest) + u'-' + text(highest)));
    return option->check([=](const std::string& said) {
      bool ok = false;
      const double number = isWhole ? double(QString::fromStdString(said).toLongLong(&ok))
                                    : QString::fromStdString(said).toDouble(&ok);
      if (ok && number >= double(lowest) && number <= double(highest)) return std::string();
      const QString range = isWhole ? CommandLine::tr("a whole number from %1 to %2")
                                    : CommandLine::tr("a number from %1 to %2");
      return word(range.arg(text(lowest), text(highest)));
    });
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
  class Formatter : public CLI::Formatter {
   public:
    std::string make_option_name(const CLI::Option* option, bool isArgument) const override {
      return isArgument ? word(argumentName(option->get_name(true))) : option->get_name(false, true);
    }

    /// CLI11 would count bytes.
    std::string make_option(const CLI::Option* option, bool isArgument) const override {
      const auto width = qsizetype(get_column_width());
      QString left = QStringLiteral("  ") +
                     QString::fromStdString(make_option_name(option, isArgument) + make_option_opts(option));
      if (left.size() >= width) left += u'\n' + QString(width, u' ');
      return word(left.leftJustified(width) + QString::fromStdString(make_option_desc(option)) + u'\n');
    }
  };

  static std::string failure(const CLI::App* program, const CLI::Error& error) {
    while (program->get_parent()) program = program->get_parent();
    return word(
        sentenceOf(error) + u'\n' +
        CommandLine::tr("%1 --help says what there is.").arg(QString::fromStdString(program->get_name())) +
        u'\n');
  }
};

} // namespace amparo::app
