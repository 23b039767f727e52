#pragma once

#include <QByteArray>
#include <QString>

#include <catch2/catch_test_macros.hpp>
#include <catch2/catch_tostring.hpp>
#include <ostream>

inline std::ostream& operator<<(std::ostream& out, const QString& text) {
  return out << text.toStdString();
}

// How a failed check shows Qt's texts: as texts, where Catch2 would take them for ranges of unknown things.
namespace Catch {

template<> struct StringMaker<QStringView> {
  static std::string convert(QStringView text) { return Detail::stringify(text.toUtf8().toStdString()); }
};

template<> struct StringMaker<QString> {
  static std::string convert(const QString& text) { return StringMaker<QStringView>::convert(text); }
};

template<size_t size> struct StringMaker<char16_t[size]> {
  static std::string convert(const char16_t* text) { return StringMaker<QStringView>::convert(text); }
};

template<> struct StringMaker<QByteArray> {
  static std::string convert(const QByteArray& bytes) {
    return '"' + bytes.toPercentEncoding(" !#$&'()*+,/:;=?@[]{}<>|").toStdString() + '"';
  }
};

} // namespace Catch
