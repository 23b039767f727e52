#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

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

TEST_CASE("Every message is translated, whole, and keeps its placeholders") {
  for (const QString& language : {u"es"_s, u"en"_s}) {
    const QList<Message> messages = messagesOf(language);
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
