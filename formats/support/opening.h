#pragma once

#include <string>
#include <string_view>

namespace newsbind {

/// The first words of a text where it is longer than so many columns, with an ellipsis; cut between words (between any
/// two characters where the script sets no spaces).
std::string opening(std::string_view whole, int most_columns);

/// One line without blanks at its ends, every stretch of blanks one space.
std::string one_line(std::string_view whole);

}  // namespace newsbind
