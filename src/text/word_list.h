#pragma once

#include <algorithm>
#include <iterator>
#include <string_view>

namespace newsbind::text {

/// Whether a word is one of a list's, byte for byte.
template <typename Words>
bool is_among(const Words& words, std::string_view word) {
  return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

}  // namespace newsbind::text
