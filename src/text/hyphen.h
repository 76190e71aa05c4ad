#pragma once

#include <cstddef>
#include <string_view>

#include "text/lexicon.h"

namespace newsbind::text {

/// What becomes of the hyphen at a line's end.
enum class HyphenVerdict {
  not_hyphen,  ///< the line ends in no hyphen of a word: a dash, a list mark
  drop,        ///< the printer's: it goes, and the halves join
  keep,        ///< the word's own: it stays, and the halves join
  suspend,     ///< Fraud-, Bank- und ...: it stays, and a space follows
};

/// `left` ends with the hyphen (-, U+2010, U+00AD, ¬, or = as OCR prints it), `right` is the line that follows; both
/// UTF-8 without blanks at the joint. `language` is BCP 47.
HyphenVerdict judge_hyphen(std::string_view left, std::string_view right, std::string_view language,
                           const Lexicon& lexicon);

/// How many bytes the hyphen at the end of `left` takes; 0 where there is none.
std::size_t hyphen_size(std::string_view left);

}  // namespace newsbind::text
