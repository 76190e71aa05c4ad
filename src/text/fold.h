#pragma once

#include <string>
#include <string_view>

namespace newsbind::text {

/// A character for comparing words: full-width ASCII as ASCII, a Latin letter small and without its accent (Ä and ä as
/// a, the long s as s); every other character as it is.
char32_t fold(char32_t character);

/// A letter of any script small, every other character as it is.
char32_t small(char32_t character);

/// Whether a character is a punctuation mark or a symbol (UAX #44: general category P or S).
bool is_sign(char32_t character);

/// The characters of well-formed UTF-8, and back.
std::u32string characters(std::string_view utf8);
std::string to_utf8(std::u32string_view characters);

/// Each character folded: as many characters as before.
std::u32string fold(std::u32string_view characters);

}  // namespace newsbind::text
