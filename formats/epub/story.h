#pragma once

#include <string>

#include "formats/epub/book.h"

namespace newsbind::epub {

/// The XHTML document of a story, notice, picture or advertisement.
std::string story_document(const Book& book, const Chapter& chapter);

/// The XHTML document that stands before the appendix and names it.
std::string appendix_document(const Book& book);

}  // namespace newsbind::epub
