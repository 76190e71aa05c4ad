#pragma once

#include <string>

#include "formats/epub/binding.h"

namespace newsbind::epub {

/// A typographic cover as SVG: the nameplate, the date and number, the main headlines.
std::string cover_drawing(const Book& book);

/// The XHTML document that shows the cover's picture.
std::string cover_document(const Book& book);

}  // namespace newsbind::epub
