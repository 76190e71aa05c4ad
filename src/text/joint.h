#pragma once

#include <string_view>

namespace newsbind::text {

/// What belongs between two lines of one paragraph.
enum class Joint { nothing, space };

/// Decides by the two characters that meet (both UTF-8, without blanks at the joint): Han, kana and full-width
/// punctuation take nothing; Latin, Hangul, Cyrillic and the other spaced scripts a space; between Han and Latin
/// nothing. Korean joins by space unless `language` and the words say that a word was cut.
Joint joint(std::string_view left, std::string_view right, std::string_view language);

}  // namespace newsbind::text
