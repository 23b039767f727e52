#include "ui/record/citing.h"

#include "core/exchange/bibliography.h"
#include "ui/texts/citation.h"
#include "ui/texts/texts.h"

#include <QCoreApplication>
#include <QMenu>

namespace amparo::ui {

using namespace Qt::StringLiterals;

namespace {

struct Citing {
  Q_DECLARE_TR_FUNCTIONS(Citing)
};

Citable citable(const Cited& cited, const QString& language) {
  if (cited.record.kind == u"practice") {
    Citable entry = citablePractice(cited.record, cited.other(), language);
    // An example is no programme that anybody could look up.
    if (cited.record.value(u"illustrative"_s).flag()) entry.note = illustrativeNote(language);
    return entry;
  }
  if (cited.record.kind == u"declaration") return citableDeclaration(cited.record, language);
  const QString place = citedPlace(cited.record, cited.other(), language);
  return citableProvision(cited.record, cited.context.value_or(Record()), place, language);
}

QString readable(const Cited& cited, CitationForm form, const QString& language) {
  if (cited.record.kind == u"practice") return practiceCitation(cited.record, cited.other(), language);
  if (cited.record.kind == u"declaration") return declarationCitation(cited.record, language, form);
  return fullCitation(cited.record, cited.other(), language, form);
}

} // namespace

bool isCitable(const QString& kind) {
  return kind == u"declaration" || kind == u"provision" || kind == u"practice";
}

QString citationText(const Cited& cited, CitedAs form, const QString& language) {
  switch (form) {
  case CitedAs::Full:
    return readable(cited, CitationForm::Full, language);
  case CitedAs::Short:
    return readable(cited, CitationForm::Short, language);
  case CitedAs::CslJson:
    return QString::fromUtf8(toCslJson({citable(cited, language)}));
  case CitedAs::Bibtex:
    return QString::fromUtf8(toBibtex({citable(cited, language)}));
  }
  return {};
}

QMenu* citationMenu(const Cited& cited, const QStringList& languages, QWidget* parent,
                    std::function<void(const QString& text)> copy) {
  auto* menu = new QMenu(parent);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  menu->setToolTipsVisible(true);
  menu->setAccessibleName(Citing::tr("Copy citation as"));
  const auto add = [&](const QString& name, CitedAs form, const QString& language) {
    const QString text = citationText(cited, form, language);
    QAction* action = menu->addAction(name);
    action->setToolTip(text);
    QObject::connect(action, &QAction::triggered, parent, [copy, text] { copy(text); });
  };
  for (const QString& language : languages) {
    const QString name = languageInSentence(language);
    //: A citation, whole, in a language: "Full, in Spanish"
    add(Citing::tr("Full, in %1").arg(name), CitedAs::Full, language);
    if (cited.record.kind != u"practice")
      //: The short form that courts use, in a language
      add(Citing::tr("Short, in %1").arg(name), CitedAs::Short, language);
  }
  menu->addSeparator();
  for (const auto& [name, form] :
       {std::pair(u"CSL-JSON"_s, CitedAs::CslJson), std::pair(u"BibTeX"_s, CitedAs::Bibtex)})
    for (const QString& language : languages)
      //: A file format and a language: "BibTeX, in Spanish"
      add(Citing::tr("%1, in %2").arg(name, languageInSentence(language)), form, language);
  return menu;
}

} // namespace amparo::ui
