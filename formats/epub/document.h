#pragma once

#include <string>
#include <string_view>

#include "formats/epub/book.h"
#include "formats/support/xml.h"

namespace newsbind::epub {

/// An XHTML document open at its body: EPUB 3.3, section 6.1.
struct DocumentHead {
  std::string_view title;
  std::string_view language;
  std::string_view body_class = {};
  std::string_view body_type = {};  ///< epub:type
  bool picture = false;             ///< nothing but one: it has no lines that could run vertically
};
XmlWriter begin_document(const Book& book, const DocumentHead& head);
/// Text of a document. In vertical lines a number of one or two digits is set upright in the width of one character
/// (tate-chu-yoko; JLReq, section 3.2.5); a longer one, and a word in Latin letters, lies on its side.
void write_text(XmlWriter& xml, std::string_view utf8, bool vertical);
std::string end_document(XmlWriter& xml);

}  // namespace newsbind::epub
