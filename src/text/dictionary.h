#pragma once

#include <string_view>

namespace newsbind::text {

/// The words of English in small letters, inflected forms among them, sorted by bytes; each stands between line ends.
/// src/text/dictionary says where they are from.
extern const std::string_view kEnglishWords;

/// Whether there is a dictionary of the language (BCP 47).
bool has_dictionary(std::string_view language);

/// Whether the word, in small letters, stands in the dictionary of a language that has one.
bool is_in_dictionary(std::string_view word, std::string_view language);

}  // namespace newsbind::text
