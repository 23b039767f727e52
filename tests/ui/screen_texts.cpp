#include "tests/ui/screen_texts.h"

#include "ui/languages.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTextBrowser>
#include <QXmlStreamReader>

namespace amparo::test {

using namespace Qt::StringLiterals;

namespace {

/// Lists are looked at so far; what comes after is of the same kind.
constexpr int mostRows = 200;
/// Sentences of this length are found within a longer text too.
constexpr int unmistakableCharacters = 24;

QString plain(QString text) {
  static const QRegularExpression time(u"\\b[0-9]{1,2}:[0-9]{2}\\b"_s);
  static const QRegularExpression store(u"\\S*library\\.amparo\\.db"_s); // in a folder of each office's own
  return text.remove(u'&')
      .replace(time, u"hh:mm"_s)
      .replace(store, u"library"_s)
      .replace(QChar(QChar::Nbsp), u' ')
      .simplified();
}

/// The forms of a translation: one, or one for each plural.
QStringList readTranslation(QXmlStreamReader& xml) {
  QStringList forms;
  QString whole;
  while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::EndElement) {
    if (xml.isStartElement())
      forms.append(xml.readElementText());
    else
      whole += xml.text();
  }
  return forms.isEmpty() ? QStringList{whole} : forms;
}

Sentences readSentences() {
  QFile file(QStringLiteral(AMPARO_SOURCE_DIR "/translations/amparo_es.ts"));
  if (!file.open(QIODevice::ReadOnly)) std::abort();
  QXmlStreamReader xml(&file);
  Sentences read;
  QString source;
  while (!xml.atEnd()) {
    if (xml.readNext() != QXmlStreamReader::StartElement) continue;
    if (xml.name() == u"source") source = plain(xml.readElementText());
    if (xml.name() != u"translation") continue;
    for (const QString& form : readTranslation(xml)) {
      const QString translation = plain(form);
      if (source.contains(u'%') || translation.contains(u'%') || source == translation) continue;
      read.english.insert(source);
      read.spanish.insert(translation);
    }
  }
  // A word that both languages have, for whatever in each, is no evidence; nor is a language's own name.
  QSet<QString> both = QSet<QString>(read.english).intersect(read.spanish);
  for (const QString& language : ui::interfaceLanguages()) both.insert(ui::ownName(language));
  read.english.subtract(both);
  read.spanish.subtract(both);
  return read;
}

class Collector {
 public:
  QStringList texts;

  void add(const QString& text) {
    if (const QString shown = plain(text); !shown.isEmpty()) texts.append(shown);
  }

  void addWidget(const QWidget& widget) {
    for (const QString& text : {widget.windowTitle(), widget.toolTip(), widget.statusTip(),
                                widget.whatsThis(), widget.accessibleName(), widget.accessibleDescription()})
      add(text);
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) add(label->text());
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) add(button->text());
    if (const auto* group = qobject_cast<const QGroupBox*>(&widget)) add(group->title());
    if (const auto* field = qobject_cast<const QLineEdit*>(&widget)) add(field->placeholderText());
    if (const auto* field = qobject_cast<const QPlainTextEdit*>(&widget)) add(field->placeholderText());
    if (const auto* page = qobject_cast<const QTextBrowser*>(&widget))
      for (const QString& line : page->toPlainText().split(u'\n')) add(line);
    if (const auto* box = qobject_cast<const QComboBox*>(&widget)) addChoices(*box);
    if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget)) addRows(view->model());
    if (const auto* menu = qobject_cast<const QMenu*>(&widget)) add(menu->title());
    for (const QAction* action : widget.actions())
      for (const QString& text : {action->text(), action->iconText(), action->toolTip(),
                                  action->shortcut().toString(QKeySequence::NativeText)})
        add(text);
  }

 private:
  /// Their order is part of what is seen.
  void addChoices(const QComboBox& box) {
    QStringList choices;
    for (int i = 0; i < box.count(); ++i) choices.append(box.itemText(i));
    for (const QString& choice : std::as_const(choices)) add(choice);
    add(choices.join(u" | "_s));
  }

  void addRows(const QAbstractItemModel* model) {
    for (int row = 0; model && row < qMin(mostRows, model->rowCount()); ++row)
      for (int column = 0; column < model->columnCount(); ++column)
        for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole),
                               int(Qt::AccessibleDescriptionRole)})
          add(model->index(row, column).data(role).toString());
  }
};

} // namespace

const Sentences& sentences() {
  static const Sentences read = readSentences();
  return read;
}

QStringList textsOf(const QWidget& window) {
  Collector collector;
  collector.addWidget(window);
  for (const QWidget* widget : window.findChildren<QWidget*>()) collector.addWidget(*widget);
  collector.texts.sort();
  return collector.texts;
}

QStringList strangersIn(const QStringList& texts, const QString& language) {
  const QSet<QString>& foreign = sentences().foreignTo(language);
  QStringList longOnes;
  for (const QString& sentence : foreign)
    if (sentence.size() >= unmistakableCharacters) longOnes.append(sentence);
  QStringList found;
  for (const QString& text : texts) {
    const bool stranger = foreign.contains(text) ||
                          (text.size() > unmistakableCharacters &&
                           std::any_of(longOnes.begin(), longOnes.end(),
                                       [&](const QString& sentence) { return text.contains(sentence); }));
    if (stranger && !found.contains(text)) found.append(text);
  }
  return found;
}

} // namespace amparo::test
