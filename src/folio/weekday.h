#pragma once

#include <string_view>

namespace newsbind {

/// Whether a word in small letters without accents (text::fold, text::small) names a day of the week in a Western
/// language, the French Republic's décade among them, or is its abbreviation without the point.
bool is_weekday(std::u32string_view word);

}  // namespace newsbind
