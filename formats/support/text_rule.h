#pragma once

#include <cstdint>
#include <string_view>

#include "formats/support/book.h"
#include "formats/support/xml.h"

namespace newsbind {

/// What a language asks of the text of HTML and XHTML beyond what a style sheet can do.
enum class TextRule : std::uint8_t {
  none,
  upright_numbers,  ///< in vertical lines, one or two digits stand in the width of a character (JLReq, section 3.2.5)
  bound_signs,      ///< in French, ; : ! ? and guillemets stay on the line of their word, across the blank between them
};

TextRule text_rule(const Book& book, std::string_view language);

/// Text with nothing added to it or taken away: what the rule holds together stands in a <span> of the class "tcy" or
/// "bound".
void write_text(XmlWriter& xml, std::string_view utf8, TextRule rule);

}  // namespace newsbind
