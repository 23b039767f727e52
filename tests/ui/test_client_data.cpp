#include "tests/support/printing.h"
#include "ui/record/client_data.h"

#include <QStringList>

#include <catch2/catch_test_macros.hpp>

using namespace amparo::ui;
using namespace Qt::StringLiterals;
using Kind = ClientDataHint::Kind;

namespace {

/// What was found, as "kind: words".
QStringList found(const QString& text) {
  QStringList list;
  for (const ClientDataHint& hint : findClientData(text)) {
    const char* kinds[] = {"case", "document", "name", "contact"};
    list.append(QString::fromLatin1(kinds[int(hint.kind)]) + u": "_s + text.mid(hint.from, hint.length));
  }
  return list;
}

} // namespace

TEST_CASE("Case numbers, documents, names and contacts are noticed in both languages") {
  CHECK(found(u"Según el expediente N.º 1234/2021, se pidió el cese."_s) ==
        QStringList{u"case: expediente N.º 1234/2021"_s});
  CHECK(found(u"Ver causa nro. 58210 del juzgado."_s) == QStringList{u"case: causa nro. 58210"_s});
  CHECK(found(u"See case no. 17-cv-2034 for details."_s) == QStringList{u"case: case no. 17-cv-2034"_s});
  CHECK(found(u"Su DNI 30.123.456 figura en el acta."_s) == QStringList{u"document: DNI 30.123.456"_s});
  CHECK(found(u"Passport no. AB1234567 was kept."_s) == QStringList{u"document: Passport no. AB1234567"_s});
  CHECK(found(u"CURP GOMC800101HDFRRN09"_s).size() == 1);
  CHECK(found(u"La defensa del Sr. Juan Pérez pidió audiencia."_s) == QStringList{u"name: Sr. Juan Pérez"_s});
  CHECK(found(u"Cuando la imputada María de los Ángeles declaró"_s) ==
        QStringList{u"name: la imputada María de los Ángeles"_s});
  CHECK(found(u"We met the defendant John Smith in prison."_s) ==
        QStringList{u"name: the defendant John Smith"_s});
  CHECK(found(u"Escribir a ana.perez@example.org"_s) == QStringList{u"contact: ana.perez@example.org"_s});
  CHECK(found(u"Tel. +54 11 4321-5678"_s).size() == 1);
}

TEST_CASE("Shapes that each country writes in its own way are noticed too") {
  for (const auto& [text, what] :
       {std::pair(u"Exp. 12.345/19 del Juzgado 3"_s, u"case: Exp. 12.345/19"_s),
        std::pair(u"carpeta de investigación 45-2020"_s, u"case: carpeta de investigación 45-2020"_s),
        std::pair(u"File No. CR-2020/118 was lost."_s, u"case: File No. CR-2020/118"_s),
        std::pair(u"docket #19-1234"_s, u"case: docket #19-1234"_s),
        std::pair(u"cédula de identidad 1.234.567-8"_s, u"document: cédula de identidad 1.234.567-8"_s),
        std::pair(u"CPF 123.456.789-00"_s, u"document: CPF 123.456.789-00"_s),
        std::pair(u"RUT 12.345.678-9"_s, u"document: RUT 12.345.678-9"_s),
        std::pair(u"SSN 123-45-6789"_s, u"document: SSN 123-45-6789"_s),
        std::pair(u"entrevistó a la víctima Rosa del Valle"_s, u"name: la víctima Rosa del Valle"_s),
        std::pair(u"La señora Ángela Núñez lo contó."_s, u"name: señora Ángela Núñez"_s),
        std::pair(u"Ms. O'Neill spoke."_s, u"name: Ms. O'Neill"_s),
        std::pair(u"our client Jean-Pierre Dupont"_s, u"name: our client Jean-Pierre Dupont"_s),
        std::pair(u"WhatsApp: 11 4321 5678"_s, u"contact: WhatsApp: 11 4321 5678"_s),
        std::pair(u"call +1 (202) 555-0143"_s, u"contact: +1 (202) 555-0143"_s)}) {
    INFO(text);
    CHECK(found(text) == QStringList{what});
  }
}

TEST_CASE("Ordinary texts of practices are left alone") {
  for (const QString& text :
       {u"La resolución 67/187 de la Asamblea General (A/RES/67/187), principio 7."_s,
        u"Desde 2012 hubo 1.234 audiencias, el 45 % con defensa en las primeras 24 horas."_s,
        u"El art. 14.3 d) del PIDCP y la regla 61 de Mandela."_s,
        u"La persona imputada recibe copia de sus derechos."_s,
        u"The accused person is informed in a language they understand."_s,
        u"Reunión con el director el 20/05/2021 a las 14:10."_s,
        u"Mobile clinics visited 17 villages in 2019-2020."_s, u"Ley 26.657 de salud mental"_s,
        u"The client decides, after advice, whether to appeal."_s,
        u"Convenio 169 de la OIT (1989) y Convención de 1951"_s,
        u"Caso Ruano Torres vs. El Salvador (2015)"_s, u"La Sra. Defensora General inauguró el programa."_s,
        u"the Special Rapporteur Mónica Pinto"_s, u"https://undocs.org/A/RES/67/187"_s,
        u"El proceso 2019-2020 duró un año."_s, u"+ de 20.000 personas asistidas"_s,
        u"File 3 copies of form 27-B."_s}) {
    INFO(text);
    CHECK(found(text) == QStringList());
  }
}

TEST_CASE("Hints are bounded, ordered and apart") {
  QString text;
  for (int i = 0; i < 500; ++i) text += u"expediente N.º 1234/2021, Sr. Juan Pérez. "_s;
  const auto hints = findClientData(text);
  CHECK(hints.size() <= size_t(maximumHints));
  for (size_t i = 1; i < hints.size(); ++i) CHECK(hints[i].from >= hints[i - 1].from + hints[i - 1].length);
}
