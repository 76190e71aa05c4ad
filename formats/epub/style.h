#pragma once

#include <string_view>

namespace newsbind::epub {

/// The style sheet of every document in the book. It sets each language as its readers expect, by :lang(), and leaves
/// the type size, the face and the colours to the reader.
extern const std::string_view style_sheet;

}  // namespace newsbind::epub
