#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace newsbind::epub {

/// Words set in lines of one type size.
struct Setting {
  int size = 0;
  std::vector<std::string> lines;
};

/// How much room there is, in the units of the drawing, and which sizes will do.
struct Room {
  int width = 0;
  int largest = 0;
  int smallest = 0;
  std::size_t lines = 1;
};

/// Sets words as large as fit the room, in lines of nearly one length; a further line wants a third more in size. Lines
/// break at spaces, and between Han or kana where neither side forbids it (JIS X 4051: no closing mark begins a line,
/// no opening one ends it); at a pause of the sentence, or between Japanese words, where that costs no more than a
/// fifth of the size. What does not fit at the smallest size ends in an ellipsis. Widths are estimates of a serif face:
/// SVG breaks no lines by itself.
Setting set(std::string_view words, const Room& room);

}  // namespace newsbind::epub
