#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace newsbind::text {

/// The stretches of a text that no line may break, in order, each with the blanks behind it: UAX #14 by ICU, in its
/// strict form (no closing mark, small kana or prolonged sound mark begins a line, no opening mark ends one). Korean
/// (`language` is BCP 47) breaks between words only.
std::vector<std::string_view> unbreakable(std::string_view utf8, std::string_view language);

/// The text in lines of at most `columns`, as width() counts them; what cannot be broken may be longer. Spaces at which
/// a line breaks, and those at the end, are not printed; nothing else is added or lost.
std::vector<std::string> wrap(std::string_view utf8, int columns, std::string_view language);

}  // namespace newsbind::text
