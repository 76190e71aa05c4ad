#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace newsbind {

/// What a line is made of that holds nothing but the words of a web page or a viewer around the text: 上一版 下一版,
/// 記事をシェア, 공유하기, Share this article.
enum class Chrome : std::uint8_t {
  none,
  doubtful,  ///< one word that may as well be a headline's: Next, 放大
  certain,   ///< a phrase that stands nowhere else, or several words in a row
};

Chrome read_chrome(std::string_view line);

/// Which lines are chrome: those that certainly are, and doubtful ones right beside them. The lines are UTF-8 without
/// blanks at their ends.
std::vector<bool> find_chrome(const std::vector<std::string_view>& lines);

}  // namespace newsbind
