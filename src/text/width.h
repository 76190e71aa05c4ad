#pragma once

#include <string_view>

namespace newsbind::text {

/// Columns that a character takes in print: 2 for East Asian Wide and Fullwidth (UAX #11), 0 for combining marks and
/// controls, else 1.
int width(char32_t character);

/// Columns of a UTF-8 string.
int width(std::string_view utf8);

/// Hundredths of an em that a UTF-8 string takes in a proportional face, about: the advance widths of a common book
/// face (an i is narrow, an m is wide, a Han character fills the em, and so do quotation marks and dashes beside one).
int advance(std::string_view utf8);

}  // namespace newsbind::text
