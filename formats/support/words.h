#pragma once

#include <string>
#include <string_view>

namespace newsbind {

/// What the book itself says, in one language. In a pattern, % is the place of the number or the words.
struct Words {
  std::string_view newspaper;  ///< what an issue without a name is called
  std::string_view contents;
  std::string_view cover;
  std::string_view pages;
  std::string_view landmarks;
  std::string_view beginning;       ///< where the stories begin
  std::string_view advertisements;  ///< the appendix, where it holds nothing else
  std::string_view appendix;
  std::string_view advertisement;  ///< pattern: an advertisement by its first words
  std::string_view picture;        ///< pattern: a picture by its caption's first words
  std::string_view notice;         ///< pattern: a notice by its first words
  std::string_view untitled;       ///< pattern: a story that has no words, by its number
  std::string_view issue_number;   ///< pattern
  std::string_view volume_number;  ///< pattern
  std::string_view accessibility;  ///< the summary that EPUB Accessibility 1.1, section 2.2, asks for
};

/// The words for a language (BCP 47); English where there are none in it.
const Words& words(std::string_view language);

std::string fill(std::string_view pattern, std::string_view value);

/// A date as readers of the language print it: 1897-02-18 is "18 February 1897", 1897-02 is "February 1897". What is no
/// ISO 8601 date comes back as it is.
std::string date_in_words(std::string_view date, std::string_view language);

/// Whether lines of the language may run from top to bottom.
bool runs_vertically(std::string_view language);

/// Whether lines of the language run from right to left.
bool is_right_to_left(std::string_view language);

}  // namespace newsbind
