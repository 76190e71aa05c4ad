#pragma once

#include <string_view>

namespace newsbind::html {

/// The page's style sheet, for telephones, wide screens and print, light and dark. It holds none of the characters that
/// markup would escape.
extern const std::string_view style_sheet;

}  // namespace newsbind::html
