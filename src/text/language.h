#pragma once

#include <string>
#include <string_view>

namespace newsbind::text {

/// The language of a text of some dozen words or more, as BCP 47: zh-Hans, zh-Hant, ja, ko by their characters; en, de, fr, es, it, pt, nl, ru by
/// their commonest words; und where nothing tells.
std::string detect_language(std::string_view utf8);

/// The same for a part of a text, such as a story: und, too, where the text is short, mixed, or near another language
/// (the two Chinese scripts among them).
std::string sure_language(std::string_view utf8);

}  // namespace newsbind::text
