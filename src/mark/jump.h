#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace newsbind {

/// What a jump line says: 下转第3版, Continued on Page A4, Column 2, 1면에서 계속, Suite de la page 1.
struct Jump {
  bool onward = true;  ///< the story goes on elsewhere; else it comes from there
  std::string page;    ///< the page it names, as page_label() writes it; empty where it names none
  std::string slug;    ///< what it calls its story, in small letters: BELL, 《大桥》, ②; empty where it does not
};

/// A jump where it stands in a line: the whole line, its end (onward) or its beginning (not onward).
struct JumpText {
  Jump jump;
  std::size_t begin = 0;  ///< bytes in the line
  std::size_t end = 0;
  bool certain = true;  ///< false: the words may as well be a sentence's (see page 4)

  bool is_all_of(std::string_view line) const { return begin == 0 && end == line.size(); }
};

/// The jump in a line (UTF-8, no blanks at its ends). Within a line with other text only what stands in brackets, or
/// begins with the words that stand nowhere else (下转, 上接), is one. A page may be named in words: Suite de la
/// première page, 一面より続く and Viene de portada come from page 1.
std::optional<JumpText> find_jump(std::string_view line);

/// The jump that a line begins and the next one ends: Continued on / Page 4, his wife said （下转 / 第2版）. It is all
/// of both lines, or the first one's end and all of the second; `end` counts both lines and what joins them.
std::optional<JumpText> find_jump_over(std::string_view line, std::string_view next);

/// Reads a line that is known to be a jump line, whatever its words.
Jump read_jump(std::string_view line);

/// The page that a text names, with its section's letter in front, in ASCII: "3" for 第三版, Page 3 and a bare ３; "A3"
/// for 第Ａ3版, A-3 and a3. Empty where it names none.
std::string page_label(std::string_view text);

}  // namespace newsbind
