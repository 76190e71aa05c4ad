#pragma once

#include <string>
#include <string_view>

#include "formats/epub/binding.h"
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
std::string end_document(XmlWriter& xml);

}  // namespace newsbind::epub
