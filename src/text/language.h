#pragma once

#include <string>
#include <string_view>

namespace newsbind::text {

/// The language of a text of some dozen words or more, as BCP 47: zh-Hans, zh-Hant, ja, ko by their characters; what a
/// script other than Latin or Cyrillic is mostly written for, th or el, by that; else one of some twenty, en or pl, by its
/// commonest words; und where nothing tells.
std::string detect_language(std::string_view utf8);

/// The same for a part of a text, such as a story: und, too, where the text is short, mixed, or near another language
/// (the two Chinese scripts among them).
std::string sure_language(std::string_view utf8);

/// Whether the language (BCP 47) sets no blanks between its words: Chinese and Japanese.
inline bool is_unspaced(std::string_view language) { return language.starts_with("zh") || language.starts_with("ja"); }

}  // namespace newsbind::text
