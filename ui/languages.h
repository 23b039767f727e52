#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <QTranslator>

namespace amparo::ui {

/// The languages that the interface speaks.
QStringList interfaceLanguages();
/// The system's, when it is one of them, else English.
QString systemLanguage();
/// The languages offered for reading and writing; records may hold any other too.
QStringList contentLanguages();
/// A language's name in itself: "Español", "English".
QString ownName(const QString& language);

/// The language of the interface, for the whole program. Switching it sends every widget a LanguageChange.
class Languages final : public QObject {
  Q_OBJECT

 public:
  Languages() = default;
  ~Languages() override;

  const QString& interfaceLanguage() const { return language_; }

  /// One of interfaceLanguages(); anything else is English.
  void setInterfaceLanguage(const QString& language);

 Q_SIGNALS:
  void interfaceLanguageChanged(const QString& language);

 private:
  QTranslator english_;
  QTranslator own_;
  QTranslator qt_; ///< of Qt's own dialogs and menus
  QString language_;
};

} // namespace amparo::ui
