#pragma once

#include <string>

#include "formats/epub/binding.h"

namespace newsbind::epub {

/// The navigation document: EPUB 3.3, section 7. Contents, landmarks, and a page list where pages bear labels.
std::string navigation_document(const Book& book);

/// The NCX of EPUB 2, for readers that know no other: OPF 2.0.1, section 2.4.1.
std::string ncx_document(const Book& book);

}  // namespace newsbind::epub
