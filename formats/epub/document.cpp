#include "formats/epub/document.h"

namespace newsbind::epub {

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

std::string end_document(XmlWriter& xml) {
  xml.close().line().close();
  return xml.finish();
}

}  // namespace newsbind::epub
