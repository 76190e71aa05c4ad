#pragma once

#include <string_view>

#include "text/breaks.h"

namespace newsbind::text {

/// Finds words in scripts that put no blanks between them, by the dictionary of Chinese and Japanese that ICU brings
/// (UAX #29, section 4). The dictionary is opened when it is first asked.
class WordFinder {
 public:
  /// Whether a word goes over from the end of one text to the beginning of the next, if the two were one. Throws
  /// std::runtime_error where ICU has no dictionary.
  bool cuts_word(std::string_view above, std::string_view below);

 private:
  Breaks breaks_;
};

}  // namespace newsbind::text
