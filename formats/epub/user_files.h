#pragma once

#include <string_view>
#include <vector>

#include "writer/format.h"

namespace newsbind::epub {

struct Picture {
  std::string_view suffix;  ///< without the dot
  std::string_view media_type;
};

inline constexpr Picture drawn_cover = {"svg", "image/svg+xml"};

/// What kind of picture a file is, by its content. Throws std::runtime_error, naming the file, where it is none that
/// every reader shows (EPUB 3.3, section 3.2) or is a drawing that cannot stand by itself.
Picture picture_in(const OptionFile& file);

/// Warns of what a style sheet refers to, which the book does not hold. Throws std::runtime_error, naming the file,
/// where it is not UTF-8 (EPUB 3.3, section 6.3).
void check_style_sheet(const OptionFile& file, std::vector<Warning>& warnings);

}  // namespace newsbind::epub
