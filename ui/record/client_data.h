#pragma once

#include <QString>

#include <vector>

namespace amparo::ui {

/// A place in a text that looks like a client's data. A rule of thumb that a person can understand and
/// overrule: it warns, and never stands in the way.
struct ClientDataHint {
  enum class Kind {
    CaseNumber,       ///< "expediente 1234/2021", "case no. 17-cv-2034", "causa N.º 5821"
    IdentityDocument, ///< "DNI 30.123.456", "CURP ...", "passport no. AB123456"
    PersonName,       ///< a name after "Sr.", "la imputada", "the defendant", "Ms"
    Contact,          ///< a telephone number or an e-mail address
  };
  Kind kind;
  qsizetype from = 0;
  qsizetype length = 0;
  bool operator==(const ClientDataHint&) const = default;
};

/// At most this many hints, in the first characters of a text.
inline constexpr int maximumHints = 20;
inline constexpr qsizetype maximumHintCharacters = 100'000;

/// In the order of the text, none touching another.
std::vector<ClientDataHint> findClientData(const QString& text);

} // namespace amparo::ui
