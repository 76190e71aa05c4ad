#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace newsbind {

/// Hashes of what two texts on one matter share: words of four letters or more without regard to case, pairs of
/// neighbouring Han, kana or Hangul characters. Sorted, each once.
std::vector<std::uint32_t> content_words(std::string_view utf8);

/// Sorts such hashes and leaves each once.
void sort_each_once(std::vector<std::uint32_t>& words);

/// The hash that content_words() gives for the pair that the end of one line and the beginning of another would make if
/// nothing stood between them; 0 where one of the two is no Han, kana or Hangul.
std::uint32_t joint_word(std::string_view above, std::string_view below);

/// How many of `wanted` stand in `there`; both sorted.
std::size_t count_shared(const std::vector<std::uint32_t>& wanted, const std::vector<std::uint32_t>& there);

}  // namespace newsbind
