#pragma once

#include "core/base/error.h"
#include "core/model/record.h"

#include <QLocale>
#include <QString>

/// Names and sentences for what the core knows only by codes, in the language of the interface. Every
/// function asks the translators that are installed now, so a switch of language needs no more than asking
/// again. What is not known (a newer version's kind, field or keyword) comes back as its own name.
namespace amparo::ui {

/// "Practice"; "Practices" for any count but one.
QString kindName(const QString& kind, int count = 1);

/// The label of a field; of a localized address (`title.es`) with its language: "Title (Spanish)".
QString fieldLabel(const QString& kind, const Address& address);

/// What is written in a field, in one sentence that its label does not say; empty where nothing is to be
/// said.
QString fieldMeaning(const QString& kind, const Address& address);

/// The label of one value of a keyword field: of its closed list, a country, a language or a time zone.
QString keywordLabel(const QString& kind, const QString& field, const QString& value);

/// The name of an ISO 3166-1 alpha-2 code.
QString countryName(const QString& code);

/// The name of a BCP 47 tag: "Spanish", "Spanish (Argentina)".
QString languageName(const QString& tag);
/// The same within a sentence: Spanish writes it with a small letter.
QString languageInSentence(const QString& tag);
/// The language of a tag without its country: "es" of "es-AR".
QString primaryLanguage(const QString& tag);

/// The city or place that an IANA zone is named after: "Vienna", "Buenos Aires".
QString timeZoneLabel(const QString& zone);

/// A Date or DateTime value: "20 May 2021", "December 2012", "2012", "20 May 2021, 14:10 (Vienna)". Anything
/// else as it is.
QString formatDate(const QString& value);
/// One day, written out.
QString formatDate(QDate date);
/// A moment as this computer's clock shows it, or that of a zone (IANA): "20 May 2021, 14:10".
QString formatMoment(qint64 millisecondsSinceEpoch, const QByteArray& zone = {});

/// A field's value in words, without resolving references: keywords by their labels, dates written out, sets
/// joined, flags as yes and no.
QString valueText(const QString& kind, const Address& address, const Value& value);

/// What happened and what to do next, in one or two sentences, for every ErrorCode and every Reason.
QString errorSentence(const Error& error);

/// Why a value does not fit its field, to be shown beside that field: without its name. For InvalidField
/// only; any other error gives errorSentence().
QString fieldProblem(const Error& error);

/// That words that were typed could not be kept as a draft, and why.
QString draftSentence(const Error& error);

/// What becomes of what was begun, for the buttons of dialogs that say no more than "Cancel" and "Close".
QString cancelMeaning();
QString closeMeaning();

/// The locale of the interface: the person's own when it is of that language, so that numbers are as usual.
QLocale interfaceLocale();

} // namespace amparo::ui
