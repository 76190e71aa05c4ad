#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "formats/epub/binding.h"
#include "writer/format.h"

namespace newsbind::epub {

inline constexpr std::string_view package_folder = "EPUB/";

/// The package document: EPUB 3.3, section 5. Warns of metadata that it cannot say.
std::string package_document(const Book& book, std::vector<Warning>& warnings);

/// META-INF/container.xml, which names the package document: EPUB 3.3, section 4.2.6.3.1.
std::string container_document();

}  // namespace newsbind::epub
