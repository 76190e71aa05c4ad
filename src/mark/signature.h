#pragma once

#include <string_view>

namespace newsbind {

/// Whether a line is the formula that closes a letter, on a line of its own: Yours, etc., Hochachtungsvoll, 此致. The
/// lines of a signature follow it.
bool is_closing_formula(std::string_view line);

}  // namespace newsbind
