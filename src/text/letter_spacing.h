#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace newsbind::text {

/// Where in a line of Chinese or Japanese (UTF-8) stands a space that an extraction took from letters set apart to fill
/// the measure: the offsets of these spaces. Four letters in a row must stand alone; a list of names has no such row.
std::vector<std::size_t> letter_spaces(std::string_view line);

/// A line of Chinese or Japanese of which each letter stands alone between blanks, as a nameplate's may,
/// 江　湾　日　报, without these; three letters must stand so. Empty where they do not.
std::string closed_up(std::string_view line);

}  // namespace newsbind::text
