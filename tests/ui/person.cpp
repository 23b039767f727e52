#include "tests/ui/person.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QTextBrowser>

namespace amparo::test {

using namespace Qt::StringLiterals;

void typeText(QWidget* widget, const QString& text) {
  widget->setFocus();
  for (const uint code : text.toUcs4()) {
    if (code < 0x7f) {
      QTest::keyClick(widget, char(code));
      continue;
    }
    const char32_t character = code;
    QInputMethodEvent composed;
    composed.setCommitString(QString::fromUcs4(&character, 1));
    QApplication::sendEvent(widget, &composed);
  }
}

void pasteText(QWidget* widget, const QString& text) {
  QGuiApplication::clipboard()->setText(text);
  widget->setFocus();
  QTest::keyClick(widget, Qt::Key_V, Qt::ControlModifier);
}

void typeInstead(QWidget* field, const QString& text) {
  field->setFocus();
  QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
  typeText(field, text);
}

void click(QWidget* widget) {
  QPoint place = widget->rect().center();
  // Only the mark and its words take a click, not all of the line.
  if (qobject_cast<QCheckBox*>(widget) || qobject_cast<QRadioButton*>(widget)) place.setX(place.y());
  QTest::mouseClick(widget, Qt::LeftButton, {}, place);
}

QPushButton* buttonNamed(const QWidget& window, const QString& text) {
  for (QPushButton* button : window.findChildren<QPushButton*>())
    if (button->isVisible() && button->text().remove(u'&') == text) return button;
  return nullptr;
}

QString spokenBy(const QWidget& window) {
  QStringList texts;
  for (const QLabel* label : window.findChildren<QLabel*>())
    if (label->isVisible()) texts.append(label->text());
  for (const QTextBrowser* page : window.findChildren<QTextBrowser*>())
    if (page->isVisible()) texts.append(page->toPlainText().replace(QChar(QChar::Nbsp), u' '));
  return texts.join(u'\n');
}

ui::Overlay* overlayOf(const QWidget& window) {
  for (auto* overlay : window.findChildren<ui::Overlay*>())
    if (overlay->isVisible()) return overlay;
  return nullptr;
}

QStringList controlsSayingTooLittle(const QWidget& window) {
  static const QList<QAccessible::Role> none = {QAccessible::NoRole, QAccessible::Client};
  QStringList found;
  for (QWidget* widget : window.findChildren<QWidget*>()) {
    if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy()) continue;
    const QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
    const QString name = accessible ? accessible->text(QAccessible::Name) : QString();
    const QString description = accessible ? accessible->text(QAccessible::Description) : QString();
    const bool isOfQt = widget->inherits("QGraphicsView"); // of its print preview
    if (!name.isEmpty() &&
        (isOfQt || (!none.contains(accessible->role()) && !description.isEmpty() && description != name)))
      continue;
    found.append(QString::fromLatin1(widget->metaObject()->className()) % u" “" % name % u"”: “" %
                 description % u'”');
  }
  return found;
}

} // namespace amparo::test
