#include "ui/languages.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
namespace ui = amparo::ui;

namespace {

struct Message {
  QString context;
  QString source;
  QStringList translations; ///< one, or one for each plural form
  QString state;
  bool isPlural = false;
};

/// The messages of a Qt Linguist file.
QList<Message> messagesOf(const QString& language) {
  QFile file(QStringLiteral(AMPARO_SOURCE_DIR "/translations/amparo_%1.ts").arg(language));
  REQUIRE(file.open(QIODevice::ReadOnly));
  QXmlStreamReader xml(&file);
  QList<Message> messages;
  QString context;
  while (!xml.atEnd()) {
    if (xml.readNext() != QXmlStreamReader::StartElement) continue;
    const auto name = xml.name();
    if (name == u"name") {
      context = xml.readElementText();
    } else if (name == u"message") {
      messages.append({context, {}, {}, {}, xml.attributes().value(u"numerus"_s) == u"yes"});
    } else if (name == u"source") {
      messages.last().source = xml.readElementText();
    } else if (name == u"translation") {
      messages.last().state = xml.attributes().value(u"type"_s).toString();
      if (!messages.last().isPlural) messages.last().translations = {xml.readElementText()};
    } else if (name == u"numerusform") {
      messages.last().translations.append(xml.readElementText());
    }
  }
  REQUIRE(!xml.hasError());
  return messages;
}

/// %1, %2 and %n as they occur, each once.
QSet<QString> placeholders(const QString& text) {
  static const QRegularExpression mark(u"%L?(n|[0-9]+)"_s);
  QSet<QString> found;
  for (auto matches = mark.globalMatch(text); matches.hasNext();) found.insert(matches.next().captured(1));
  return found;
}

} // namespace

TEST_CASE("No line of French begins with a mark that belongs to the word before it") {
  static const QRegularExpression loose(u"( [:;?!»]|« )"_s);
  for (const Message& message : messagesOf(u"fr"_s))
    for (const QString& text : message.translations) {
      INFO(text.toStdString());
      CHECK_FALSE(loose.match(text).hasMatch());
    }
}

TEST_CASE("Every message is translated, whole, and keeps its placeholders") {
  // What the main window says, every language has; Spanish and English have everything.
  const QStringList everywhere = {u"amparo::ui::Actions"_s,
                                  u"amparo::ui::Menus"_s,
                                  u"amparo::ui::MainWindow"_s,
                                  u"amparo::ui::SectionList"_s,
                                  u"amparo::ui::ListPane"_s,
                                  u"amparo::ui::FilterBar"_s,
                                  u"amparo::ui::FacetChip"_s,
                                  u"amparo::ui::FacetPopup"_s,
                                  u"amparo::ui::AddedNames"_s,
                                  u"amparo::ui::Reader"_s,
                                  u"amparo::ui::EmptyState"_s,
                                  u"amparo::ui::NoticeBar"_s,
                                  u"amparo::ui::StatusStrip"_s,
                                  u"amparo::ui::SyncDetails"_s,
                                  u"amparo::ui::Palette"_s,
                                  u"amparo::ui::WelcomePage"_s,
                                  u"amparo::ui::ConnectForm"_s,
                                  u"amparo::ui::SettingsDialog"_s,
                                  u"Section"_s,
                                  u"SortBy"_s,
                                  u"StatusText"_s,
                                  u"Kind"_s,
                                  u"Field"_s,
                                  u"Keyword"_s,
                                  u"Date"_s,
                                  u"RowText"_s,
                                  u"RecordPage"_s};
  CHECK(ui::interfaceLanguages() == QStringList{u"es"_s, u"en"_s, u"fr"_s, u"pt"_s});
  for (const QString& language : ui::interfaceLanguages()) {
    const bool whole = language == u"es" || language == u"en";
    QList<Message> messages = messagesOf(language);
    if (!whole)
      messages.removeIf([&](const Message& message) {
        return !message.state.isEmpty() && !everywhere.contains(message.context);
      });
    // English is the language of the sources: only its plurals need words.
    CHECK((language == u"en" || messages.size() > 400));
    for (const Message& message : messages) {
      INFO(language.toStdString() << ", " << message.context.toStdString() << ": "
                                  << message.source.toStdString());
      CHECK(message.state.toStdString() == "");
      CHECK(message.translations.size() == (message.isPlural ? 2 : 1));
      for (const QString& translation : message.translations) {
        CHECK(!translation.trimmed().isEmpty());
        // A singular may do without its number.
        QSet<QString> wanted = placeholders(message.source);
        QSet<QString> there = placeholders(translation);
        if (message.isPlural) {
          wanted.remove(u"n"_s);
          there.remove(u"n"_s);
        }
        CHECK(there == wanted);
        CHECK(translation.endsWith(u'…') == message.source.endsWith(u'…'));
        CHECK(translation.endsWith(u'\n') == message.source.endsWith(u'\n'));
      }
    }
  }
}

TEST_CASE("A menu's letters are underlined in both languages") {
  for (const Message& message : messagesOf(u"es"_s)) {
    static const QRegularExpression mnemonic(u"&[^& ]"_s);
    if (!mnemonic.match(message.source).hasMatch()) continue;
    INFO(message.context.toStdString() << ": " << message.source.toStdString());
    CHECK(mnemonic.match(message.translations.front()).hasMatch());
  }
}
