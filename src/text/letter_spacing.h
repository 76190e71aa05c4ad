#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace newsbind::text {

/// Where in a line of Chinese or Japanese (UTF-8) stands a space that an extraction took from letters set apart to fill
/// the measure: the offsets of these spaces. Four letters in a row must stand alone; a list of names has no such row.
std::vector<std::size_t> letter_spaces(std::string_view line);

}  // namespace newsbind::text
