#pragma once

#include <string>
#include <vector>

#include "issue/issue.h"

namespace newsbind {

/// Checks the pattern of the books' names: {date}, {number} (the issue's) and {index} (from 1) may stand in it. Throws
/// UsageError for any other word in braces.
void check_pattern(const std::string& pattern);

/// The name of each issue's book, in order. A pattern without a word in braces gets -{date} before its suffix. What an
/// issue does not say is replaced by its index; a name that is taken gets -2, -3 and so on before its suffix.
std::vector<std::string> names_of_books(const std::string& pattern, const std::vector<Metadata>& issues);

}  // namespace newsbind
