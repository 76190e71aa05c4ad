#pragma once

#include <string>
#include <string_view>

namespace newsbind {

/// A text as a YAML 1.2 scalar that is a string in YAML 1.1 too: plain where that is safe, else in double quotes.
std::string yaml_scalar(std::string_view text);

}  // namespace newsbind
