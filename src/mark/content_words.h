#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace newsbind {

/// Hashes of what two texts on one matter share: words of four letters or more without regard to case, pairs of
/// neighbouring Han, kana or Hangul characters. Sorted, each once.
std::vector<std::uint32_t> content_words(std::string_view utf8);

/// How many of `wanted` stand in `there`; both sorted.
std::size_t count_shared(const std::vector<std::uint32_t>& wanted, const std::vector<std::uint32_t>& there);

}  // namespace newsbind
