#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace newsbind {

/// The number of a page that typists of an archive leave in the text where the page began, {245} or [Pg 245]. In bytes
/// of its line, with the blanks that part it from the words beside it.
struct PageMark {
  std::size_t line = 0;
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// The page marks of a text, in order: three or more in one kind of brackets, numbered one after another and as far
/// apart as pages are, and where no word says that they are pages, about evenly; and any [Pg 245]. Footnotes are not.
std::vector<PageMark> find_page_marks(const std::vector<std::string_view>& lines);

}  // namespace newsbind
