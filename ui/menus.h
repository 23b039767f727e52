#pragma once

#include "ui/libraries.h"
#include "ui/look/appearance.h"
#include "ui/section.h"

#include <QObject>

#include <functional>
#include <vector>

class QAction;
class QActionGroup;
class QMenu;
class QMenuBar;

namespace amparo::ui {

class Actions;

/// The menu bar: the registry's actions, and choices of section, languages and appearance.
class Menus final : public QObject {
  Q_OBJECT

 public:
  Menus(Actions& actions, QMenuBar& bar, QObject* parent = nullptr);

  void retranslate();
  /// Tick what is the case; tells nobody.
  void setSection(Section section);
  void setInterfaceLanguage(const QString& language);
  void setContentLanguage(const QString& language);
  void setAppearance(look::Appearance appearance);
  void setLineLength(int characters);
  /// The libraries to go to; the one that is open here is ticked.
  void setLibraries(const std::vector<Libraries::Known>& libraries, const QString& here);

  /// The kinds that can be made; also behind the button with the plus.
  QMenu* newMenu() const { return new_; }

  /// Whoever knows the files fills it.
  QMenu* recentMenu() const { return recent_; }

 Q_SIGNALS:
  void sectionChosen(amparo::ui::Section section);
  void interfaceLanguageChosen(const QString& language);
  void contentLanguageChosen(const QString& language);
  void appearanceChosen(amparo::ui::look::Appearance appearance);
  /// Characters.
  void lineLengthChosen(int characters);
  /// The menu with the libraries is about to be seen.
  void librariesWanted();
  void libraryChosen(const QString& folder);

 private:
  using Text = std::function<QString()>;

  QMenu* addMenu(QMenu* parent, Text title);
  QAction* addChoice(QMenu* menu, QActionGroup* group, Text text, const QVariant& value);
  void buildFile(QMenuBar& bar);
  void buildEdit(QMenuBar& bar);
  void buildView(QMenuBar& bar);
  void buildText(QMenu* view);
  void buildHelp(QMenuBar& bar);

  Actions& actions_;
  QMenu* new_ = nullptr;
  QMenu* recent_ = nullptr;
  QActionGroup* sections_;
  QActionGroup* interface_;
  QActionGroup* content_;
  QActionGroup* appearance_;
  QActionGroup* lines_;
  QActionGroup* libraries_;
  QMenu* libraryMenu_ = nullptr;
  std::vector<std::pair<QAction*, Text>> texts_;
};

} // namespace amparo::ui
