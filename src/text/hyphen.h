#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

namespace newsbind::text {

/// The words of an issue, by which it is its own dictionary: a joined form that stands elsewhere proves the joint.
class Lexicon {
 public:
  /// Counts the words of a line; a word cut by a hyphen at the line's end, and its rest on the next, do not count.
  void add_line(std::string_view utf8);
  /// How often the word (any case) stands in the issue.
  std::uint32_t count(std::string_view word) const;

 private:
  std::unordered_map<std::string, std::uint32_t> counts_;
};

/// What becomes of the hyphen at a line's end.
enum class HyphenVerdict {
  not_hyphen,  ///< the line ends in no hyphen of a word: a dash, a list mark
  drop,        ///< the printer's: it goes, and the halves join
  keep,        ///< the word's own: it stays, and the halves join
  suspend,     ///< Fraud-, Bank- und ...: it stays, and a space follows
};

/// `left` ends with the hyphen (-, U+2010, U+00AD, ¬, or = as OCR prints it), `right` is the line that follows; both UTF-8 without
/// blanks at the joint. `language` is BCP 47.
HyphenVerdict judge_hyphen(std::string_view left, std::string_view right, std::string_view language,
                           const Lexicon& lexicon);

/// How many bytes the hyphen at the end of `left` takes; 0 where there is none.
std::size_t hyphen_size(std::string_view left);

}  // namespace newsbind::text
