#pragma once

#include <cstddef>
#include <string_view>

namespace newsbind {

/// How much a decoded text looks like writing, per byte above ASCII in its encoded form: frequent Han characters, kana
/// and punctuation speak for it, rare and private ones, scripts that alternate and accents between blanks against it.
/// Above 0 is plausible, about 1 is certain.
double plausibility(std::string_view utf8, std::size_t bytes_above_ascii);

}  // namespace newsbind
