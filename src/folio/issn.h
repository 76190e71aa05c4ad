#pragma once

#include <string_view>

namespace newsbind {

/// The check digit, '0' to '9' or 'X', behind the first seven digits of an ISSN (ISO 3297): with it the sum of the
/// digits, weighted from 8 down to 1, is a multiple of 11.
char issn_check_digit(std::string_view seven_digits);

}  // namespace newsbind
