#include "core/model/file_name.h"

#include <QList>

#include <catch2/catch_test_macros.hpp>

using namespace amparo;
using namespace Qt::StringLiterals;

TEST_CASE("ordinary names of files, in any script, are safe") {
  for (const QString& name :
       {u"acta.pdf"_s, u"Guía de la audiencia (2021).docx"_s, u"判例.txt"_s, u"عقد.pdf"_s, u"a"_s,
        u"README"_s, u"a..b"_s, u"CONsulta.pdf"_s, u"COM10.txt"_s, u"👩‍⚖️.png"_s, u"100%.csv"_s}) {
    INFO(name.toStdString());
    CHECK(isSafeFileName(name));
    CHECK(safeFileName(name) == name);
  }
}

TEST_CASE("what is more than a name, or no name everywhere, is not") {
  const QList<std::pair<QString, QString>> names = {
      {u""_s, u"file"_s},
      {u"."_s, u"file"_s},
      {u".."_s, u"file"_s},
      {u"../../etc/passwd"_s, u"_.._etc_passwd"_s},
      {u"/etc/passwd"_s, u"_etc_passwd"_s},
      {u"C:\\Windows\\win.ini"_s, u"C__Windows_win.ini"_s},
      {u"acta.pdf:flujo"_s, u"acta.pdf_flujo"_s},
      {u".htaccess"_s, u"htaccess"_s},
      {u"acta.pdf."_s, u"acta.pdf"_s},
      {u" acta.pdf "_s, u"acta.pdf"_s},
      {u"a\nb.txt"_s, u"ab.txt"_s},
      {QStringView(u"a\0b.txt", 7).toString(), u"ab.txt"_s},
      {u"acta\u202efdp.exe"_s, u"actafdp.exe"_s},
      {u"acta\u2066.pdf"_s, u"acta.pdf"_s},
      {u"con"_s, u"_con"_s},
      {u"NUL.txt"_s, u"_NUL.txt"_s},
      {u"lpt1.tar.gz"_s, u"_lpt1.tar.gz"_s},
      {u"COM\u00b9.txt"_s, u"_COM\u00b9.txt"_s},
      {u"aux .txt"_s, u"_aux .txt"_s},
      {u"a<b>|c?*\"d"_s, u"a_b__c___d"_s},
  };
  for (const auto& [name, safe] : names) {
    INFO(name.toStdString());
    CHECK_FALSE(isSafeFileName(name));
    CHECK(safeFileName(name) == safe);
    CHECK(isSafeFileName(safe));
  }
}

TEST_CASE("a long name is cut where characters end, and keeps its ending") {
  const QString name = QString(300, u'ñ') % u".pdf"_s;
  CHECK_FALSE(isSafeFileName(name));
  const QString safe = safeFileName(name);
  CHECK(safe.toUtf8().size() <= maximumFileNameBytes);
  CHECK(safe.toUtf8().size() > maximumFileNameBytes - 3);
  CHECK(safe.endsWith(u"ñ.pdf"_s));
  CHECK(isSafeFileName(safe));
  const QString emoji = safeFileName(u"😀"_s.repeated(100));
  CHECK(isSafeFileName(emoji));
  CHECK(emoji.isValidUtf16());
  const QString half = QString(QChar(0xd83d)) % u"a.txt"_s;
  CHECK_FALSE(isSafeFileName(half));
  CHECK(isSafeFileName(safeFileName(half)));
}

TEST_CASE("names that a system runs are known, whatever stands before their ending") {
  for (const auto& name : {u"a.exe"_s, u"acta.pdf.EXE"_s, u"x.desktop"_s, u"x.lnk"_s, u"x.sh"_s, u"x.JS"_s})
    CHECK(mayRun(name));
  for (const auto& name : {u"acta.pdf"_s, u"exe"_s, u"foto.jpeg"_s, u"x.exe.txt"_s, QString()})
    CHECK_FALSE(mayRun(name));
}
