#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "issue/issue.h"
#include "writer/format.h"

namespace newsbind {

/// What is struck and more than white space, in source order. Neighbours on one page that are struck for the same
/// reason come as one, with the white space between them.
std::vector<Strike> struck_texts(const Issue& issue);

/// A text as XML 1.0 can hold it: a control character that it does not allow is shown by its picture (U+2400 and
/// following), any other character that it does not allow by U+FFFD. `replaced` counts them.
std::string xml_text(std::string_view utf8, std::size_t& replaced);

/// The warning that so many characters were replaced.
Warning replaced_characters(std::string_view id, std::size_t replaced);

}  // namespace newsbind
