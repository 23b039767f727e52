#include "tests/ui/test_shell_support.h"
#include "ui/about_dialog.h"
#include "ui/actions.h"
#include "ui/list/list_pane.h"
#include "ui/reading_pane.h"
#include "ui/section_list.h"
#include "ui/settings_dialog.h"
#include "ui/status_strip.h"
#include "ui/status_text.h"
#include "ui/welcome_page.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <QXmlStreamReader>

#include <catch2/catch_test_macros.hpp>

using namespace amparo;
using namespace amparo::test;
using namespace Qt::StringLiterals;

namespace {

/// What the program may say, in both languages, as translations/amparo_es.ts has it.
struct Sentences {
  QSet<QString> english; ///< those that differ from their Spanish
  QSet<QString> spanish;
  QStringList unfinished;
};

QString plain(QString text) {
  text.remove(u'&');
  return text.trimmed();
}

Sentences readSentences() {
  QFile file(QStringLiteral(AMPARO_SOURCE_DIR "/translations/amparo_es.ts"));
  Sentences sentences;
  if (!file.open(QIODevice::ReadOnly)) return sentences;
  QXmlStreamReader xml(&file);
  QString source;
  while (!xml.atEnd()) {
    if (xml.readNext() != QXmlStreamReader::StartElement) continue;
    if (xml.name() == u"source") source = xml.readElementText();
    if (xml.name() != u"translation") continue;
    const bool finished = xml.attributes().value(u"type"_s).isEmpty();
    const QString translation = xml.readElementText(QXmlStreamReader::IncludeChildElements);
    if (!finished) sentences.unfinished.append(source);
    // A sentence with a place for something never stands on screen as it is here.
    if (source.contains(u'%') || plain(source) == plain(translation)) continue;
    sentences.english.insert(plain(source));
    sentences.spanish.insert(plain(translation));
  }
  // Words that are the same thing in the other language, or another thing: no evidence.
  const QSet<QString> both = QSet<QString>(sentences.english).intersect(sentences.spanish);
  sentences.english.subtract(both);
  // A language is offered by its own name.
  for (const QString& language : ui::interfaceLanguages()) {
    sentences.english.remove(ui::ownName(language));
    sentences.spanish.remove(ui::ownName(language));
  }
  sentences.spanish.subtract(both);
  return sentences;
}

/// Every text that a person can see or hear in a window: not the content of records.
QStringList textsOf(QWidget& window) {
  QStringList texts;
  const auto add = [&](const QString& text) {
    if (!plain(text).isEmpty()) texts.append(plain(text));
  };
  QList<QWidget*> widgets = window.findChildren<QWidget*>();
  widgets.append(&window);
  for (const QWidget* widget : widgets) {
    add(widget->windowTitle());
    add(widget->toolTip());
    add(widget->accessibleName());
    add(widget->accessibleDescription());
    if (const auto* label = qobject_cast<const QLabel*>(widget)) add(label->text());
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) add(button->text());
    if (const auto* field = qobject_cast<const QLineEdit*>(widget)) add(field->placeholderText());
    if (const auto* field = qobject_cast<const QPlainTextEdit*>(widget)) add(field->placeholderText());
    if (const auto* box = qobject_cast<const QComboBox*>(widget))
      for (int i = 0; i < box->count(); ++i) add(box->itemText(i));
    if (const auto* list = qobject_cast<const QListWidget*>(widget))
      for (int i = 0; i < list->count(); ++i) add(list->item(i)->text());
    for (const QAction* action : widget->actions()) {
      add(action->text());
      add(action->toolTip());
    }
  }
  return texts;
}

/// The texts of the other language that are on screen.
QStringList strangers(QWidget& window, const Sentences& sentences, const QString& language) {
  const QSet<QString>& others = language == u"es" ? sentences.english : sentences.spanish;
  QStringList found;
  for (const QString& text : textsOf(window))
    if (others.contains(text) && !found.contains(text)) found.append(text);
  return found;
}

/// The controls that a person can reach and that say no name to a screen reader.
QStringList nameless(QWidget& window) {
  QStringList found;
  for (QWidget* widget : window.findChildren<QWidget*>()) {
    if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy()) continue;
    const QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
    if (accessible && !accessible->text(QAccessible::Name).isEmpty()) continue;
    found.append(QString::fromLatin1(widget->metaObject()->className()) % u' ' % widget->objectName());
  }
  return found;
}

} // namespace

TEST_CASE("every sentence has its Spanish") {
  CHECK(readSentences().unfinished.join(u'\n').toStdString() == std::string());
  CHECK(readSentences().english.size() > 300);
}

TEST_CASE("the content language is a setting of its own") {
  Office office(Office::Library::Starter);
  const QStringList spanish = office.titles();
  office.languages().setInterfaceLanguage(u"en"_s);
  CHECK(office.titles() == spanish);
  office.workspace().setContentLanguage(u"en"_s);
  CHECK(office.titles() != spanish);
  CHECK(office.titles().size() == spanish.size());
}

TEST_CASE("every state of sync has its words and its explanation, in both languages") {
  ui::Languages languages;
  for (const QString& language : ui::interfaceLanguages()) {
    languages.setInterfaceLanguage(language);
    QSet<QString> seen;
    for (const auto state :
         {sync::State::LocalOnly, sync::State::Offline, sync::State::Syncing, sync::State::Waiting,
          sync::State::UpToDate, sync::State::NeedsDecision, sync::State::Problem}) {
      sync::Status status;
      status.state = state;
      status.waiting = 3;
      status.decisions = 1;
      status.done = 4;
      status.total = 12;
      status.error = Error{ErrorCode::DeviceRevoked, {}, {}};
      const QString words = ui::statusWords(status);
      CHECK_FALSE(words.isEmpty());
      CHECK_FALSE(seen.contains(words));
      seen.insert(words);
      CHECK(ui::statusExplanation(status).size() > words.size());
      CHECK(QFile::exists(u":/amparo/icons/"_s % ui::statusIcon(status) % u".svg"_s));
      CHECK_FALSE(words.contains(u'%'));
    }
  }
}

TEST_CASE("every control says its name to a screen reader") {
  Office office(Office::Library::Starter);
  office.clickRow(0);
  REQUIRE(QTest::qWaitFor([&] { return office.workspace().reading()->isReading(); }, 20'000));
  CHECK(nameless(office.window()).join(u'\n').toStdString() == std::string());
  office.typeSearch(u"defensa"_s);
  CHECK(nameless(office.window()).join(u'\n').toStdString() == std::string());
  ui::SettingsDialog settings({u"es"_s, u"es"_s, ui::look::Appearance::System, u"/tmp/x"_s},
                              &office.window());
  settings.show();
  CHECK(nameless(settings).join(u'\n').toStdString() == std::string());
  ui::WelcomePage welcome;
  welcome.show();
  CHECK(nameless(welcome).join(u'\n').toStdString() == std::string());
}
