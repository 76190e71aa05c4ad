#pragma once

#include <cstdint>
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
/// What a document's language asks of its text beyond what the style sheet can do.
enum class TextRule : std::uint8_t {
  none,
  upright_numbers,  ///< in vertical lines, one or two digits stand in the width of a character (JLReq, section 3.2.5)
  bound_signs,      ///< in French, ; : ! ? and guillemets stay on the line of their word, across the blank between them
};
TextRule text_rule(const Book& book, std::string_view language);

/// Text of a document, with nothing added to it or taken away.
void write_text(XmlWriter& xml, std::string_view utf8, TextRule rule);
std::string end_document(XmlWriter& xml);

}  // namespace newsbind::epub
