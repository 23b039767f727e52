#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

// Draws an SVG in the sizes in which desktops want the icon of a program, as a hicolor theme has them:
//   amparo-icons SVG FOLDER NAME SIZE...   ->   FOLDER/SIZExSIZE/apps/NAME.png

int main(int argc, char** argv) {
  const QString folder = argc > 4 ? QString::fromLocal8Bit(argv[2]) : QString();
  QSvgRenderer svg;
  if (folder.isEmpty() || !svg.load(QString::fromLocal8Bit(argv[1]))) {
    std::fprintf(stderr, "usage: amparo-icons SVG FOLDER NAME SIZE...\n");
    return EXIT_FAILURE;
  }
  for (int i = 4; i < argc; ++i) {
    const int size = QByteArray(argv[i]).toInt();
    const QString path =
        QStringLiteral("%1/%2x%2/apps/%3.png").arg(folder).arg(size).arg(QString::fromLocal8Bit(argv[3]));
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    svg.render(&painter);
    painter.end();
    if (size <= 0 || !QDir().mkpath(QFileInfo(path).path()) || !image.save(path)) {
      std::fprintf(stderr, "amparo-icons: %s cannot be written\n", qPrintable(path));
      return EXIT_FAILURE;
    }
  }
  return EXIT_SUCCESS;
}
