#pragma once

#include <QByteArray>
#include <QSizeF>
#include <QString>

#include <vector>

namespace amparo::test {

/// A PDF as somebody may have written it.
struct Pdf {
  /// The text of each page; its lines are parted by line ends. What Latin-1 has can be written.
  std::vector<QString> pages;
  QSizeF size = {595, 842};
  bool locked = false; ///< asks for a password

  QByteArray bytes() const {
    std::vector<QByteArray> objects = {"<</Type/Catalog/Pages 2 0 R>>", QByteArray(),
                                       "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/"
                                       "WinAnsiEncoding>>"};
    QByteArray kids;
    for (const QString& page : pages) {
      QByteArray text = "BT /F1 12 Tf 14 TL 72 " + QByteArray::number(size.height() - 72) + " Td";
      for (QByteArray line : page.toLatin1().split('\n'))
        text += " (" + line.replace('\\', "\\\\").replace('(', "\\(").replace(')', "\\)") + ") Tj T*";
      text += " ET";
      objects.push_back("<</Length " + QByteArray::number(text.size()) + ">>\nstream\n" + text +
                        "\nendstream");
      objects.push_back("<</Type/Page/Parent 2 0 R/MediaBox[0 0 " + QByteArray::number(size.width(), 'f') +
                        ' ' + QByteArray::number(size.height(), 'f') +
                        "]/Resources<</Font<</F1 3 0 R>>>>/Contents " + QByteArray::number(objects.size()) +
                        " 0 R>>");
      kids += QByteArray::number(objects.size()) + " 0 R ";
    }
    objects[1] = "<</Type/Pages/Kids[" + kids + "]/Count " + QByteArray::number(pages.size()) + ">>";
    QByteArray file = "%PDF-1.4\n";
    QByteArray places;
    for (size_t i = 0; i < objects.size(); ++i) {
      places += QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
      file += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const qsizetype start = file.size();
    const QByteArray count = QByteArray::number(objects.size() + 1);
    const QByteArray lock = "/ID[<00><00>]/Encrypt<</Filter/Standard/V 2/R 3/Length 128/P -4/O<" +
                            QByteArray(64, '1') + ">/U<" + QByteArray(64, '2') + ">>>";
    return file + "xref\n0 " + count + "\n0000000000 65535 f \n" + places + "trailer\n<</Size " + count +
           "/Root 1 0 R" + (locked ? lock : QByteArray()) + ">>\nstartxref\n" + QByteArray::number(start) +
           "\n%%EOF\n";
  }
};

} // namespace amparo::test
