#include "formats/epub/document.h"

#include <cstddef>

namespace newsbind::epub {

namespace {

bool is_graphic(char c) { return c > ' ' && c < 0x7F; }

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// The end of the letters, digits and signs of ASCII that stand together from here on.
std::size_t end_of_word(std::string_view utf8, std::size_t at) {
  while (at < utf8.size() && is_graphic(utf8[at])) ++at;
  return at;
}

bool is_short_number(std::string_view word) {
  return !word.empty() && word.size() <= 2 && is_digit(word.front()) && is_digit(word.back());
}

}  // namespace

XmlWriter begin_document(const Book& book, const DocumentHead& head) {
  XmlWriter xml;
  xml.declaration().doctype("html").open("html").attribute("xmlns", "http://www.w3.org/1999/xhtml");
  xml.attribute("xmlns:epub", "http://www.idpf.org/2007/ops");
  xml.attribute("lang", head.language).attribute("xml:lang", head.language);
  if (is_right_to_left(head.language)) xml.attribute("dir", "rtl");
  if (is_vertical(book, head.language) && !head.picture) xml.attribute("class", "vertical");
  xml.line().open("head").line().leaf("title", head.title).line();
  for (const std::string& href : book.style_sheets) {
    xml.open("link").attribute("rel", "stylesheet").attribute("type", "text/css").attribute("href", href);
    xml.close().line();
  }
  xml.close().line().open("body");
  if (!head.body_class.empty()) xml.attribute("class", head.body_class);
  if (!head.body_type.empty()) xml.attribute("epub:type", head.body_type);
  xml.line();
  return xml;
}

void write_text(XmlWriter& xml, std::string_view utf8, bool vertical) {
  std::size_t written = 0;
  for (std::size_t at = 0; vertical && at < utf8.size();) {
    const std::size_t end = end_of_word(utf8, at);
    if (is_short_number(utf8.substr(at, end - at))) {
      xml.text(utf8.substr(written, at - written));
      xml.open("span").attribute("class", "tcy").text(utf8.substr(at, end - at)).close();
      written = end;
    }
    at = end == at ? at + 1 : end;
  }
  xml.text(utf8.substr(written));
}

std::string end_document(XmlWriter& xml) {
  xml.close().line().close();
  return xml.finish();
}

}  // namespace newsbind::epub
